import { strFromU8, unzipSync } from 'fflate';

/** What a file holds: sheet → what and where (`B4`, `sheetProtection`) → how, as XML with styles written out. */
export type Content = ReadonlyMap<string, ReadonlyMap<string, string>>;

const all = (xml: string, pattern: RegExp): RegExpMatchArray[] => [...xml.matchAll(pattern)];
const attribute = (tag: string, name: string): string | undefined => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
/** The children of the first element of a name, each as its own XML. */
const children = (xml: string, parent: string, child: string): string[] => {
  const inside = new RegExp(`<${parent}[ >][\\s\\S]*?</${parent}>`).exec(xml)?.[0].replace(/^<[^>]*>/, '') ?? '';
  return all(inside, new RegExp(`<${child}(?=[ />])[^>]*?(?:/>|>[\\s\\S]*?</${child}>)`, 'g')).map(([whole]) => whole);
};

/**
 * Reads a saved workbook by its XML and none of our readers: every cell with its value, formula and looks, and for each
 * sheet its validations, conditional formats, protection, merges, widths, heights and the rest. Numbers of styles are
 * written out, as two files may count them differently.
 */
export function contentOf(file: Uint8Array): Content {
  const parts = unzipSync(file);
  const read = (path: string): string => (parts[path] ? strFromU8(parts[path]) : '');
  const looks = looksOf(read('xl/styles.xml'));
  const strings = children(read('xl/sharedStrings.xml'), 'sst', 'si');
  const book = read('xl/workbook.xml');
  const targets = new Map(
    all(read('xl/_rels/workbook.xml.rels'), /<Relationship [^>]*>/g).map(([tag]) => [
      attribute(tag, 'Id'),
      (attribute(tag, 'Target') ?? '').replace(/^\/xl\//, ''),
    ]),
  );
  const content = new Map<string, ReadonlyMap<string, string>>();
  for (const [tag] of all(book, /<sheet [^>]*>/g)) {
    const sheet = read(`xl/${targets.get(attribute(tag, 'r:id')) ?? ''}`);
    content.set(
      attribute(tag, 'name') ?? '',
      new Map([['state', attribute(tag, 'state') ?? ''], ...placesOf(sheet, looks, strings)]),
    );
  }
  const names = all(book, /<definedName [^>]*>[^<]*/g).map(([whole]) => whole.replace(/ localSheetId="\d+"/, ''));
  content.set('', new Map([['definedNames', names.sort().join('\n')]]));
  return content;
}

interface Looks {
  readonly cells: readonly string[];
  readonly conditional: readonly string[];
}

function looksOf(styles: string): Looks {
  const fonts = children(styles, 'fonts', 'font');
  const fills = children(styles, 'fills', 'fill');
  const borders = children(styles, 'borders', 'border');
  const formats = new Map(
    children(styles, 'numFmts', 'numFmt').map((tag) => [attribute(tag, 'numFmtId'), attribute(tag, 'formatCode')]),
  );
  const of = (list: readonly string[], tag: string, name: string): string => list[Number(attribute(tag, name))] ?? '';
  const cells = children(styles, 'cellXfs', 'xf').map((tag) =>
    [
      of(fonts, tag, 'fontId'),
      of(fills, tag, 'fillId'),
      of(borders, tag, 'borderId'),
      formats.get(attribute(tag, 'numFmtId')) ?? attribute(tag, 'numFmtId') ?? '',
      ...all(tag, /<(alignment|protection) [^>]*>/g).map(([whole]) => whole),
    ].join(' '),
  );
  return { cells, conditional: children(styles, 'dxfs', 'dxf') };
}

/** Cells by address, and everything else on a sheet by the name of its element. */
function* placesOf(sheet: string, looks: Looks, strings: readonly string[]): Iterable<[string, string]> {
  for (const [whole] of all(sheet, /<c (?:[^>]*?\/>|[\s\S]*?<\/c>)/g)) {
    const head = /^<c [^>]*>/.exec(whole)?.[0] ?? '';
    const value = /<v>([\s\S]*?)<\/v>/.exec(whole)?.[1] ?? '';
    const shown =
      attribute(head, 't') === 's' ? (strings[Number(value)] ?? '') : whole.replace(/^<c [^>]*>|<\/c>$/g, '');
    yield [attribute(head, 'r') ?? '', `${shown} ${looks.cells[Number(attribute(head, 's') ?? 0)] ?? ''}`];
  }
  const rest = sheet.replace(/<sheetData[\s\S]*<\/sheetData>/, '');
  for (const [whole] of all(sheet, /<row [^>]*>/g)) yield [`row ${attribute(whole, 'r') ?? ''}`, whole];
  for (const name of ['dataValidations', 'conditionalFormatting', 'mergeCells', 'cols', 'hyperlinks']) {
    const elements = all(rest, new RegExp(`<${name}[ >][\\s\\S]*?</${name}>`, 'g')).map(([whole]) =>
      whole.replace(/ dxfId="(\d+)"/g, (_, id: string) => ` looks="${looks.conditional[Number(id)] ?? ''}"`),
    );
    yield [name, elements.sort().join('\n')];
  }
  for (const name of [
    'sheetProtection',
    'autoFilter',
    'pane',
    'printOptions',
    'pageMargins',
    'pageSetup',
    'tabColor',
  ]) {
    yield [
      name,
      all(rest, new RegExp(`<${name}[ />][^>]*>`, 'g'))
        .map(([whole]) => whole)
        .join('\n'),
    ];
  }
  yield ['headerFooter', /<headerFooter[\s\S]*?<\/headerFooter>/.exec(rest)?.[0] ?? ''];
}

/** What differs between two files, sheet by sheet, in words. */
export function differences(before: Content, after: Content): string[] {
  const names = [...new Set([...before.keys(), ...after.keys()])];
  return names.flatMap((name) => {
    const [one, other] = [before.get(name), after.get(name)];
    if (!one || !other) return [`${name}: ${one ? 'gone' : 'new'}`];
    const places = [...new Set([...one.keys(), ...other.keys()])];
    return places
      .filter((place) => one.get(place) !== other.get(place))
      .map((place) => `${name} ${place}: ${one.get(place) ?? ''} → ${other.get(place) ?? ''}`);
  });
}
