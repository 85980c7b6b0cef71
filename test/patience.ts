import { configure } from '@testing-library/react';

// What is awaited comes when it comes: a second, as is usual, is little on a machine whose processors are both busy.
configure({ asyncUtilTimeout: 15_000 });
