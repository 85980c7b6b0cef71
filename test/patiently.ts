/** What is awaited comes when it comes: a second, as is usual, is little on a machine whose processors are both busy. */
export const patiently = { timeout: 15_000 };
