export type EngineName = 'chromium' | 'firefox' | 'webkit';
export interface InstalledEngine {
  readonly name: EngineName;
  /** As people call it. */
  readonly title: string;
  /** Of the program that is started, or ''. */
  readonly path: string;
  /** Such as 153.8.0, or '' where it cannot be told. */
  readonly version: string;
  /** The Debian packages without which it cannot be tested here. */
  readonly missing: readonly string[];
}
export const engineNames: readonly EngineName[];
export function findEngine(name: EngineName): InstalledEngine;
export function ensureEngines(): void;
