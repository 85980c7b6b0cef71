export function findChromium(): string;
export function ensureChromium(): Promise<void>;
export function chromiumOptions(): { executablePath?: string; args: string[] };
