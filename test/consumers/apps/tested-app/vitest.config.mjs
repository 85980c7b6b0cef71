export default { test: { environment: 'jsdom', globals: true, include: ['*.spec.tsx'], testTimeout: 60_000 } };
