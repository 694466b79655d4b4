import { encodeText } from './text';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** An element with attributes and children that are XML already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly string[] = [],
): string {
  const said = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${encodeText(String(value)).replace(/[&<>"\n\t]/g, (sign) => ENTITIES[sign] ?? sign)}"`,
  );
  const head = `<${name}${said.join('')}`;
  return children.length === 0 ? `${head}/>` : `${head}>${children.join('')}</${name}>`;
}
