import { SaxesParser } from 'saxes';
import type { ReadOptions } from '../../model/workbook';

/** An element as it begins: its name without prefix (writers differ in prefixes), and its attributes as written. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What a reader of one part does with it. Texts come whole up to the next tag. */
export interface Handler {
  open(element: Element): void;
  /** @param text what stood directly before the closing tag */
  close?(name: string, text: string): void;
}

/** Characters handed to the parser at once: some 2 ms of work. */
const SLICE = 128 * 1024;
/** Milliseconds of work before others get a turn. */
const BUDGET = 30;

/** Names are taken as written; prefixes are looked away from here. */
type PlainNames = { position: false; xmlns: false };

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Strict: a broken part must not pass for a short one. */
function parserFor(handler: Handler): SaxesParser<PlainNames> {
  const parser = new SaxesParser<PlainNames>({ position: false, xmlns: false });
  let words = '';
  parser.on('text', (chunk) => {
    words += chunk;
  });
  parser.on('cdata', (chunk) => {
    words += chunk;
  });
  parser.on('opentag', (tag) => {
    words = '';
    handler.open({ name: localName(tag.name), attributes: tag.attributes });
  });
  parser.on('closetag', (tag) => {
    handler.close?.(localName(tag.name), words);
    words = '';
  });
  parser.on('error', (error) => {
    throw error;
  });
  return parser;
}

/** The decoder for the encodings in which parts are written. */
function decoderFor(bytes: Uint8Array): InstanceType<typeof TextDecoder> {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be');
  return new TextDecoder();
}

/** Reads a small part at a stroke. @throws {Error} when it is not well-formed. */
export function parse(bytes: Uint8Array, handler: Handler): void {
  parserFor(handler).write(decoderFor(bytes).decode(bytes)).close();
}

/**
 * Reads a large part slice by slice, so that it never stands in memory as one string and others get a turn.
 * @throws {Error} when it is not well-formed, or the signal's reason once it is aborted.
 */
export async function parseSlowly(bytes: Uint8Array, handler: Handler, options: ReadOptions): Promise<void> {
  const { signal, progress } = options;
  const parser = parserFor(handler);
  const decoder = decoderFor(bytes);
  let since = performance.now();
  for (let at = 0; at < bytes.length; at += SLICE) {
    parser.write(decoder.decode(bytes.subarray(at, at + SLICE), { stream: true }));
    if (performance.now() - since < BUDGET) continue;
    progress?.(at / bytes.length);
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
    signal?.throwIfAborted();
    since = performance.now();
  }
  parser.write(decoder.decode()).close();
}

/** An attribute by its name without prefix (`id` finds `r:id`). */
export function attributeOf(element: Element, name: string): string | undefined {
  const plain = element.attributes[name];
  if (plain !== undefined) return plain;
  const key = Object.keys(element.attributes).find((each) => localName(each) === name);
  return key === undefined ? undefined : element.attributes[key];
}

/** An attribute that says yes or no; files write `1` or `true`. */
export const flag = (value: string | undefined): boolean => value === '1' || value === 'true';
