type Source = 'local' | 'cdn' | 'cn';
export const FOLDER: string;
export const officeFiles: readonly { readonly from: string; readonly to: string }[];
export function officeScript(source: Source): string;
export function contentSecurityPolicy(source: Source): string;
