/** The package as `npm publish` would send it: its tarball, and what it was packed from. Built once for the same sources. */
export function packed(): Promise<{ tarball: string; folder: string }>;
/** Puts the tarball into a folder. @returns the tarball's path there */
export function pack(folder: string): Promise<string>;
