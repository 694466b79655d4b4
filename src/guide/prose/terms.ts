import { registerOf, type Catalogue } from '../../model/catalogue';
import type { Column } from '../../model/column';
import type { Attribute, Term } from '../../model/expression';
import { columnOf, COVER, type Register } from '../../model/register';
import { fill, joinWords, text, type Lang, type Text } from '../../model/text';

/** Whose rows an expression speaks of, and in which language it is said. */
export interface Speech {
  readonly register: Register;
  readonly catalogue: Catalogue;
  readonly lang: Lang;
}

const QUOTED = text('“{words}”', '"{words}"');
/** What takes arguments, in words. */
const WORDS = {
  sum: text('{parts}之和', 'the sum of {parts}'),
  days: text('{from}到{to}的天数', 'the days from {from} to {to}'),
  daysInclusive: text('{from}到{to}的天数（首尾两天都算）', 'the days from {from} to {to}, both included'),
  year: text('{of}的年份', 'the year of {of}'),
  length: text('{of}的字数', 'the number of characters of {of}'),
  part: text('{of}第{from}至{to}位', 'the part of {of} from character {from} to {to}'),
  oneCharacter: text('{of}第{from}位', 'character {from} of {of}'),
  and: text('{first}与{last}', '{first} and {last}'),
  or: text('{first}或{last}', '{first} or {last}'),
  parameter: text('参数{title}', 'the parameter {title}'),
  cover: text('封面的{header}', '{header} on the cover'),
} as const;

const ATTRIBUTES: Readonly<Record<Attribute, Text>> = {
  parent: text('{of}所属的上级', 'the league or city of {of}'),
  gender: text('{of}所示的性别', 'the gender {of} tells'),
  keyYear: text('{of}中的年份', 'the year in {of}'),
  households: text('{of}写明的受益户数', 'the households that {of} says benefit'),
};

/** Words as they stand on the sheet; marks within them become single ones. */
export const quoted = (words: string, lang: Lang): string =>
  fill(QUOTED[lang], { words: words.replaceAll('“', '‘').replaceAll('”', '’').replaceAll('"', "'") });

/** A, B and C; A, B or C. */
export const listed = (words: readonly string[], how: 'and' | 'or', lang: Lang): string =>
  words.length < 2
    ? words.join('')
    : fill(WORDS[how][lang], { first: joinWords(words.slice(0, -1), lang), last: words.at(-1) ?? '' });

/** A column as its header says it. */
export const columnWords = (id: string, { register, lang }: Speech): string =>
  quoted(columnOf(register, id).header[lang], lang);

/** The column a term shows a value of, if it is one cell. */
export function columnOfTerm(term: Term, { register, catalogue }: Speech): Column | undefined {
  if (term.term === 'column') return columnOf(register, term.column);
  if (term.term === 'cover') return columnOf(registerOf(catalogue, COVER), term.column);
  return undefined;
}

/** A term in words. @param beside the column it is compared with: constants are said as values of it */
export function termWords(term: Term, speech: Speech, beside?: Column): string {
  const { catalogue, lang } = speech;
  const words = (part: Term): string => termWords(part, speech);
  switch (term.term) {
    case 'column':
      return columnWords(term.column, speech);
    case 'constant':
      return valueWords(term.value, beside, lang);
    case 'date':
      return dateWords(term.iso, lang);
    case 'parameter': {
      const parameter = catalogue.parameters.find(({ id }) => id === term.parameter);
      if (!parameter) throw new Error(`There is no parameter ${term.parameter}`);
      return fill(WORDS.parameter[lang], { title: quoted(parameter.title[lang], lang) });
    }
    case 'sum':
      return term.of.length < 2
        ? term.of.map(words).join('')
        : fill(WORDS.sum[lang], { parts: listed(term.of.map(words), 'and', lang) });
    case 'product':
      return term.of.map((part) => inBrackets(part, words(part))).join(lang === 'zh' ? '×' : ' × ');
    case 'quotient':
      return [term.of, term.by].map((part) => inBrackets(part, words(part))).join(lang === 'zh' ? '÷' : ' ÷ ');
    case 'days':
      return fill(WORDS[term.inclusive ? 'daysInclusive' : 'days'][lang], {
        from: words(term.from),
        to: words(term.to),
      });
    case 'year':
    case 'length':
      return fill(WORDS[term.term][lang], { of: words(term.of) });
    case 'part':
      return fill(WORDS[term.length === 1 ? 'oneCharacter' : 'part'][lang], {
        of: words(term.of),
        from: String(term.from),
        to: String(term.from + term.length - 1),
      });
    case 'attribute':
      return fill(ATTRIBUTES[term.attribute][lang], { of: columnWords(term.column, speech) });
    case 'cover': {
      const header = columnWords(term.column, { ...speech, register: registerOf(catalogue, COVER) });
      return fill(WORDS.cover[lang], { header });
    }
  }
}

/** A part of a product: what is not one value stands in brackets. */
const inBrackets = (part: Term, words: string): string =>
  ['column', 'constant', 'parameter', 'cover'].includes(part.term) ? words : `(${words})`;

/** A value as it would stand in the column; amounts of money are yuan in rules, whatever the unit of a sheet. */
export function valueWords(value: string | number, column: Column | undefined, lang: Lang): string {
  if (column?.type === 'code') {
    const label = column.codes.codes.find(({ id }) => id === value)?.label[lang];
    const shown = [
      ...(column.show === 'id' || label === undefined ? [String(value)] : []),
      ...(label === undefined ? [] : [label]),
    ];
    return quoted(shown.join(' '), lang);
  }
  if (typeof value === 'string') return quoted(value, lang);
  if (column?.type === 'money' && value !== 0) return lang === 'zh' ? `${value}元` : `${value} yuan`;
  return column?.type === 'number' && column.percent ? `${value}%` : String(value);
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A day as an office writes it. */
export function dateWords(iso: string, lang: Lang): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return lang === 'zh' ? `${year}年${month}月${day}日` : `${day} ${MONTHS[month - 1] ?? ''} ${year}`;
}
