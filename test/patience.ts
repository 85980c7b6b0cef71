import { configure } from '@testing-library/react';
import { patiently } from './patiently.ts';

configure({ asyncUtilTimeout: patiently.timeout });
