declare const process: { readonly env: { readonly NODE_ENV?: string } };

function isDevelopment(): boolean {
  try {
    // Bundlers put a text here; in a page without one there is no process.
    return process.env.NODE_ENV !== 'production';
  } catch {
    return false;
  }
}

/** Tells the developer of a mistake in the app. Nothing in production. */
export function warn(message: string): void {
  if (isDevelopment()) console.error(message);
}
