import { SaxesParser } from 'saxes';

/** Where an element stands in the text of a part. */
interface Place {
  readonly start: number;
  /** Behind the opening tag. */
  readonly openEnd: number;
  /** Before the closing tag; equals `openEnd` of an element without content. */
  readonly closeStart: number;
  readonly end: number;
}
export interface Child extends Place {
  /** Without prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Child[];
}
export interface Outline extends Child {
  /** The prefix the part's elements carry, with its colon; mostly empty. */
  readonly prefix: string;
  readonly xml: string;
}

interface Growing {
  name: string;
  attributes: Readonly<Record<string, string>>;
  start: number;
  openEnd: number;
  closeStart: number;
  end: number;
  children: Growing[];
}

/** The root, its children and theirs, with their places in the text. @throws {Error} when it is not well-formed */
export function outline(xml: string): Outline {
  const parser = new SaxesParser<{ position: false; xmlns: false }>({ position: false, xmlns: false });
  const open: Growing[] = [];
  const roots: Growing[] = [];
  let prefix = '';
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const colon = tag.name.indexOf(':');
    const openEnd = parser.position;
    const start = xml.lastIndexOf('<', openEnd - 1);
    const name = tag.name.slice(colon + 1);
    const { attributes } = tag;
    const element: Growing = { name, attributes, start, openEnd, closeStart: openEnd, end: openEnd, children: [] };
    if (open.length === 0) {
      roots.push(element);
      prefix = tag.name.slice(0, colon + 1);
    } else if (open.length <= 2) open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', (tag) => {
    const element = open.pop();
    if (!element || tag.isSelfClosing) return;
    element.end = parser.position;
    element.closeStart = xml.lastIndexOf('<', element.end - 1);
  });
  parser.write(xml).close();
  const [root] = roots;
  if (!root) throw new Error('There is no element');
  return { ...root, prefix, xml };
}

/** A change of a part's text: what stands from `from` to `to` becomes `text`. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The text with all changes made; everything between them stays byte for byte. Changes must not overlap. */
export function splice(xml: string, changes: readonly Change[]): string {
  let result = '';
  let at = 0;
  for (const { from, to, text } of [...changes].sort((one, other) => one.from - other.from)) {
    result += xml.slice(at, from) + text;
    at = to;
  }
  return result + xml.slice(at);
}

/** Elements written without prefix, with the prefix of the part they go to. */
export const prefixed = (elements: string, prefix: string): string =>
  prefix === '' ? elements : elements.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);

/** Lists that do not say how many items they have. */
const UNCOUNTED = ['definedNames', 'sheets', 'pivotCaches'];

/**
 * The change that appends elements to a child of the root, making that child where it is missing.
 * @param order names of the root's children in the order the standard demands
 */
export function appendTo(part: Outline, name: string, elements: readonly string[], order: readonly string[]): Change[] {
  if (elements.length === 0) return [];
  const text = prefixed(elements.join(''), part.prefix);
  const tag = part.prefix + name;
  const child = part.children.find((each) => each.name === name);
  if (!child) {
    const later = order.slice(order.indexOf(name) + 1);
    const next = part.children.find((each) => later.includes(each.name));
    const at = next?.start ?? part.closeStart;
    const count = UNCOUNTED.includes(name) ? '' : ` count="${elements.length}"`;
    return [{ from: at, to: at, text: `<${tag}${count}>${text}</${tag}>` }];
  }
  const head = part.xml
    .slice(child.start, child.openEnd)
    .replace(/\bcount="\d+"/, `count="${child.children.length + elements.length}"`)
    .replace(/\s*\/>$/, '>');
  const empty = child.end === child.openEnd;
  return [
    { from: child.start, to: child.openEnd, text: empty ? `${head}${text}</${tag}>` : head },
    ...(empty ? [] : [{ from: child.closeStart, to: child.closeStart, text }]),
  ];
}

/** The change that appends elements as children of the root itself. */
export const appendToRoot = (part: Outline, elements: readonly string[]): Change => ({
  from: part.closeStart,
  to: part.closeStart,
  text: prefixed(elements.join(''), part.prefix),
});

/** The change that takes an element out. */
export const remove = ({ start, end }: Child): Change => ({ from: start, to: end, text: '' });
