import { SaxesParser } from 'saxes';

/** One element of a small XML text: its name without prefix, its attributes as written, what it holds. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** The texts directly inside, joined and trimmed. */
  readonly text: string;
}

interface Growing extends Element {
  readonly children: Element[];
  text: string;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Reads a text that fits in memory several times over (a manifest, one part of a package) as a tree.
 * Prefixes are looked away from, since writers differ in them.
 * @throws {Error} when the text is not well-formed
 */
export function parseXml(text: string): Element {
  const root: Growing = { name: '', attributes: {}, children: [], text: '' };
  const open: Growing[] = [root];
  const top = (): Growing => open.at(-1) ?? root;
  const parser = new SaxesParser<{ position: false; xmlns: false }>({ position: false, xmlns: false });
  const words = (chunk: string): void => {
    top().text += chunk;
  };
  parser.on('text', words);
  parser.on('cdata', words);
  parser.on('opentag', (tag) => {
    const element: Growing = { name: localName(tag.name), attributes: tag.attributes, children: [], text: '' };
    top().children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed) closed.text = closed.text.trim();
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
  const [element] = root.children;
  if (!element) throw new Error('The text holds no element');
  return element;
}

/** The elements one reaches by following names downward; an element may repeat at every step. */
export function below(element: Element | undefined, ...names: readonly string[]): readonly Element[] {
  return names.reduce<readonly Element[]>(
    (found, name) => found.flatMap((each) => each.children.filter((child) => child.name === name)),
    element ? [element] : [],
  );
}

/** The first of {@link below}. */
export const first = (element: Element | undefined, ...names: readonly string[]): Element | undefined =>
  below(element, ...names)[0];
