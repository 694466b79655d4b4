import { absolute, quoteSheet } from '../model/address';
import { codesIn, isInForce, type Code, type CodeList } from '../model/codelist';
import type { CodeColumn } from '../model/column';
import { registerOf } from '../model/catalogue';
import type { DefinedName, DesignCell, SheetDesign } from '../model/sheet';
import { text } from '../model/text';
import type { TemplateOptions } from './options';
import { styleName, styleOf, type Look } from './styles';

/** The hidden sheet drop-downs take their values from. */
export const LISTS_SHEET = text('选项', 'Lists');

/** A part of a code list some column offers. */
interface Offer {
  readonly list: CodeList;
  readonly scope?: string;
}
type Listed = Pick<CodeColumn, 'codes' | 'scope'>;

/** Names of the ranges of a list: what is shown, the codes beside it, and what stands above each (a banner's city). */
export function listNames({ codes, scope }: Listed): { labels: string; ids: string; parents: string } {
  const name = `jd_${[codes.id, scope ?? '']
    .join('_')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/_$/, '')}`;
  return { labels: name, ids: `${name}_id`, parents: `${name}_up` };
}

/**
 * The codes a column offers in a year, those under one parent together: a dependent drop-down cuts its part out of the
 * list by where the parent first stands and how often.
 */
export function offeredCodes({ codes, scope }: Listed, year: number): readonly Code[] {
  const valid = codesIn(codes, scope).filter((code) => isInForce(code, year));
  const parents = [...new Set(valid.map((code) => code.parent))];
  return parents.flatMap((parent) => valid.filter((code) => code.parent === parent));
}

/** The hidden sheet of all lists the registers of a workbook offer, with a name for each range. */
export function designLists(options: TemplateOptions): SheetDesign {
  const { lang } = options;
  const heading: Look = { role: 'header' };
  const entry: Look = { role: 'short', format: '@' };
  const columns = offersOf(options).flatMap((offer) => columnsOfOffer(offer, options));
  const height = Math.max(1, ...columns.map(({ values }) => values.length + 1));
  const rows = Array.from({ length: height }, (_, row) =>
    columns.map(({ title, values }): DesignCell | null => {
      if (row === 0) return { value: title, style: styleName(heading) };
      const value = values[row - 1];
      return value === undefined ? null : { value, style: styleName(entry) };
    }),
  );
  return {
    name: LISTS_SHEET[lang],
    visibility: 'hidden',
    rows,
    styles: { [styleName(heading)]: styleOf(heading, lang), [styleName(entry)]: styleOf(entry, lang) },
    merges: [],
    widths: columns.map(() => 16),
    heights: {},
    validations: [],
    highlights: [],
    names: columns.map(({ name, values }, left): DefinedName => {
      const range = { top: 1, left, bottom: Math.max(1, values.length), right: left };
      return { name, refersTo: `${quoteSheet(LISTS_SHEET[lang])}!${absolute(range)}` };
    }),
  };
}

function columnsOfOffer({ list, scope }: Offer, { lang, year }: TemplateOptions) {
  const listed = { codes: list, ...(scope !== undefined && { scope }) };
  const codes = offeredCodes(listed, year);
  const names = listNames(listed);
  const title = list.title[lang];
  const labelOf = (id: string | undefined): string => list.codes.find((code) => code.id === id)?.label[lang] ?? '';
  return [
    { name: names.labels, title, values: codes.map((code) => code.label[lang]) },
    { name: names.ids, title, values: codes.map((code) => code.id) },
    ...(codes.some((code) => code.parent !== undefined)
      ? [{ name: names.parents, title, values: codes.map((code) => labelOf(code.parent)) }]
      : []),
  ];
}

/** The lists the columns of all registers offer, each once, in the order of their names. */
function offersOf({ catalogue, registersPresent }: TemplateOptions): readonly Offer[] {
  const offers = new Map<string, Offer>();
  for (const id of registersPresent) {
    for (const column of Object.values(registerOf(catalogue, id).columns)) {
      if (column.type !== 'code') continue;
      const offer = { list: column.codes, ...(column.scope !== undefined && { scope: column.scope }) };
      offers.set(listNames(column).labels, offer);
      // Formulas tell any code of the list from what is none; the drop-down offers the column's own part.
      if (column.show === 'id') offers.set(listNames({ codes: column.codes }).labels, { list: column.codes });
    }
  }
  return [...offers].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, offer]) => offer);
}
