export interface Parameters {
  readonly base: string;
  readonly office: 'local' | 'cdn' | 'cn';
  readonly contact: string | undefined;
  readonly version: string;
}
export function parameters(environment: Readonly<Record<string, string | undefined>>): Parameters;
export const PLACEHOLDER: { readonly base: string; readonly contact: RegExp; readonly version: string };
