import type { BookState } from '../book/book';
import type { CustomXmlPart, Json } from '../book/types';
import { below, parseXml } from '../xml';
import {
  declare,
  escapeXml,
  relate,
  relationshipsOf,
  sheetParts,
  textOf,
  toBytes,
  WORKBOOK,
  type Parts,
} from './parts';

/** What the library neither reads nor writes: read from the parts themselves, and added to what it wrote. */
export interface Extras {
  /** In the order of the tabs. */
  readonly sheets: readonly { readonly customProperties: ReadonlyMap<string, string> }[];
  readonly hiddenNames: ReadonlySet<string>;
  readonly settings: BookState['settings'];
  readonly customXml: readonly CustomXmlPart[];
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export function readExtras(parts: Parts): Extras {
  const book = parseXml(textOf(parts, WORKBOOK) ?? '<workbook/>');
  const leads = relationshipsOf(parts, WORKBOOK);
  const sheets = sheetParts(parts).map((part) => ({ customProperties: readCustomProperties(parts, part ?? '') }));
  const names = below(book, 'definedNames', 'definedName');
  return {
    sheets,
    hiddenNames: new Set(
      names.flatMap(({ attributes }) => (attributes['hidden'] === '1' ? [attributes['name'] ?? ''] : [])),
    ),
    settings: readSettings(parts),
    customXml: leads
      .filter(({ kind }) => kind === 'customXml')
      .flatMap(({ target }) => {
        const xml = textOf(parts, target);
        return xml === undefined
          ? []
          : [{ id: itemId(parts, target), xml: xml.replace(/^\uFEFF?<\?xml[^>]*\?>\s*/, '') }];
      }),
  };
}

/** Properties an add-in gave a sheet: each value is a part of its own, in UTF-16. */
function readCustomProperties(parts: Parts, sheet: string): ReadonlyMap<string, string> {
  const text = textOf(parts, sheet) ?? '';
  const list = /<customProperties>.*?<\/customProperties>/s.exec(text)?.[0];
  if (list === undefined) return new Map();
  const leads = relationshipsOf(parts, sheet);
  const entries = below(parseXml(list.replaceAll('r:id', 'id')), 'customPr').map(({ attributes }): [string, string] => {
    const part = leads.find(({ id }) => id === attributes['id'])?.target;
    const bytes = part === undefined ? undefined : parts[part];
    return [attributes['name'] ?? '', bytes ? new TextDecoder('utf-16le').decode(bytes) : ''];
  });
  return new Map(entries);
}

/** Settings an add-in keeps in the document. */
function readSettings(parts: Parts): BookState['settings'] {
  const panes = relationshipsOf(parts, '').find(({ kind }) => kind === 'webextensiontaskpanes');
  const settings = new Map<string, Json>();
  for (const { target } of panes ? relationshipsOf(parts, panes.target) : []) {
    const extension = textOf(parts, target);
    if (extension === undefined) continue;
    for (const { attributes } of below(parseXml(extension), 'properties', 'property')) {
      settings.set(attributes['name'] ?? '', JSON.parse(attributes['value'] ?? 'null') as Json);
    }
  }
  return settings;
}

function itemId(parts: Parts, item: string): string {
  const target = relationshipsOf(parts, item).find(({ kind }) => kind === 'customXmlProps')?.target;
  const text = target === undefined ? undefined : textOf(parts, target);
  return text === undefined ? '' : (parseXml(text).attributes['ds:itemID'] ?? '');
}

/** Adds what the library did not write to its parts. @param extras as {@link readExtras} gives them */
export function writeExtras(parts: Parts, extras: Extras): void {
  const places = sheetParts(parts);
  let number = 0;
  for (const [index, { customProperties }] of extras.sheets.entries()) {
    const part = places[index];
    if (part === undefined || customProperties.size === 0) continue;
    const list = [...customProperties].map(([name, value]) => {
      const target = `xl/customProperty${(number += 1)}.bin`;
      parts[target] = utf16(value);
      return `<customPr name="${escapeXml(name)}" r:id="${relate(parts, part, `${OFFICE}/customProperty`, target)}"/>`;
    });
    declare(parts, { ending: 'bin' }, 'application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty');
    insertProperties(parts, part, `<customProperties>${list.join('')}</customProperties>`);
  }
  if (extras.hiddenNames.size > 0) hideNames(parts, extras.hiddenNames);
  if (extras.settings.size > 0) writeSettings(parts, extras.settings);
  for (const [index, { id, xml }] of extras.customXml.entries()) writeXml(parts, index + 1, id, xml);
}

const utf16 = (text: string): Uint8Array => new Uint8Array(Uint16Array.from(text, (unit) => unit.charCodeAt(0)).buffer);

/** What must stand behind the list of custom properties, where a sheet has it. */
const BEHIND =
  /<(cellWatches|ignoredErrors|smartTags|drawing|legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/;

function insertProperties(parts: Parts, part: string, list: string): void {
  const text = textOf(parts, part) ?? '';
  const named = text.includes('xmlns:r=') ? text : text.replace('<worksheet', `<worksheet xmlns:r="${OFFICE}"`);
  const at = named.search(BEHIND);
  parts[part] = toBytes(named.slice(0, at) + list + named.slice(at));
}

function hideNames(parts: Parts, hidden: ReadonlySet<string>): void {
  const text = textOf(parts, WORKBOOK) ?? '';
  const marked = text.replace(/<definedName name="([^"]*)"/g, (tag, name: string) =>
    hidden.has(name) ? `${tag} hidden="1"` : tag,
  );
  parts[WORKBOOK] = toBytes(marked);
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const PANES = 'xl/webextensions/taskpanes.xml';
const EXTENSION = 'xl/webextensions/webextension1.xml';
const MS = 'http://schemas.microsoft.com/office';

function writeSettings(parts: Parts, settings: BookState['settings']): void {
  relate(parts, '', `${MS}/2011/relationships/webextensiontaskpanes`, PANES);
  const id = relate(parts, PANES, `${MS}/2011/relationships/webextension`, EXTENSION);
  const properties = [...settings].map(
    ([name, value]) => `<we:property name="${escapeXml(name)}" value="${escapeXml(JSON.stringify(value))}"/>`,
  );
  parts[PANES] = toBytes(
    `${HEAD}<wetp:taskpanes xmlns:wetp="${MS}/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="0" width="350" row="0"><wetp:webextensionref xmlns:r="${OFFICE}" r:id="${id}"/></wetp:taskpane></wetp:taskpanes>`,
  );
  parts[EXTENSION] = toBytes(
    `${HEAD}<we:webextension xmlns:we="${MS}/webextensions/webextension/2010/11" id="{00000000-0000-4000-8000-000000000000}"><we:reference id="00000000-0000-4000-8000-000000000000" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/><we:properties>${properties.join('')}</we:properties><we:bindings/><we:snapshot/></we:webextension>`,
  );
  declare(parts, { part: PANES }, 'application/vnd.ms-office.webextensiontaskpanes+xml');
  declare(parts, { part: EXTENSION }, 'application/vnd.ms-office.webextension+xml');
}

function writeXml(parts: Parts, number: number, id: string, xml: string): void {
  const item = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  relate(parts, WORKBOOK, `${OFFICE}/customXml`, item);
  relate(parts, item, `${OFFICE}/customXmlProps`, properties);
  parts[item] = toBytes(HEAD + xml);
  parts[properties] = toBytes(
    `${HEAD}<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="${escapeXml(id)}"/>`,
  );
  declare(parts, { part: properties }, 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml');
}
