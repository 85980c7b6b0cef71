export { describeArrivals } from './describe-arrivals.ts';
export { LiveRegion, type Announcement } from './live-region.tsx';
