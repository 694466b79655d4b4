import { readFunctions, type CustomFunction } from '../addin/functions';
import { readManifest, rebased, type Control, type Manifest } from '../addin/manifest';
import { readShortcuts, type Shortcut } from '../addin/shortcuts';
import type { Locale } from './words';

/** An add-in as the page knows it: its manifest and the files the manifest names. */
export interface Addin {
  readonly manifest: Manifest;
  readonly shortcuts: readonly Shortcut[];
  readonly functions: readonly CustomFunction[];
}

/** @throws {Error} when the address gives nothing */
async function fetchText(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.text();
}

/**
 * Loads an add-in's manifest and what it names. A file that cannot be read leaves its part empty: the program does so
 * too.
 * @throws {Error} when the manifest itself cannot be read
 */
export async function loadAddin(address: string, locale: Locale): Promise<Addin> {
  const { href, origin } = new URL(address, document.baseURI);
  const text = await fetchText(href);
  const manifest = readManifest(origin === location.origin ? rebased(text, origin) : text, locale);
  const optional = async <T>(url: string | undefined, read: (text: string) => readonly T[]): Promise<readonly T[]> => {
    if (!url) return [];
    try {
      return read(await fetchText(url));
    } catch (problem) {
      if (problem instanceof Error) return [];
      throw problem;
    }
  };
  const [shortcuts, functions] = await Promise.all([
    optional(manifest.shortcuts?.url, readShortcuts),
    optional(manifest.functions?.metadataUrl, (text) => readFunctions(text, manifest.functions?.namespace ?? '')),
  ]);
  return { manifest, shortcuts, functions };
}

/** Every control of the ribbon, menus opened. */
export function controlsOf({ tabs }: Manifest): readonly Control[] {
  const open = (control: Control): readonly Control[] =>
    control.action.kind === 'menu' ? [control, ...control.action.items.flatMap(open)] : [control];
  return tabs.flatMap((tab) => tab.groups).flatMap((group) => group.controls.flatMap(open));
}
