import { registerOf, type Catalogue } from '../../model/catalogue';
import type { Expr } from '../../model/expression';
import type { Column } from '../../model/column';
import { columnOf, type Register } from '../../model/register';
import type { Aggregate, BalanceRule, By, ReferenceRule, Rule, UniqueRule } from '../../model/rule';
import type { SimilarRule } from '../../model/likenessRules';
import type { SeriesRule } from '../../model/orderRules';
import { fill, LANGS, text, type Lang, type Text } from '../../model/text';
import { clause, DATES, joined, NUMBERS, withTolerance } from './expression';
import { columnWords, listed, quoted, termWords, type Speech } from './terms';

const WORDS = {
  /** A condition and what then holds. */
  when: text('当{when}时，{then}', 'where {when}, {then}'),
  unique: text('没有两行的{columns}相同', 'no two rows have the same {columns}'),
  uniqueAmong: text(
    '没有两行的{columns}相同而{differs}不同',
    'no two rows have the same {columns} but different {differs}',
  ),
  similar: text('没有两行的{same}相同而{column}相近', 'no two rows have the same {same} and similar {column}'),
  sameText: text(
    '没有两行的{same}和{column}相同（不计标点、空格）',
    'no two rows have the same {same} and {column}, punctuation and spaces aside',
  ),
  overlapping: text('{words}（只比较{from}到{to}有重叠的）', '{words} (only where {from} to {to} overlap)'),
  sequence: text('{column}从1起逐行加1', '{column} counts 1, 2, 3 … down the sheet'),
  series: text('每个{groups}按{order}的先后，{sums}', 'for each {groups}, in the order of {order}, {sums}'),
  neverFalls: text('{column}不小于上期', '{column} is no less than in the period before'),
  addsUp: text(
    '{column}等于上期数加本期的{plus}（两期相连时）',
    '{column} equals that of the period before plus {plus}, where the two adjoin',
  ),
  total: text('合计行每一栏等于各行之和', 'each column of the totals row equals the sum of its rows'),
  subtotal: text('小计行每一栏等于本组各行之和', 'each column of a subtotal equals the sum of its rows'),
  registered: text(
    '{columns}能在{there}中找到（{thereColumns}相同）',
    '{columns} stands in {there} (same {thereColumns})',
  ),
  unwanted: text(
    '{columns}不在{there}中（{thereColumns}相同）',
    '{columns} does not stand in {there} (same {thereColumns})',
  ),
  agrees: text('与{there}中{partner}相比，{agreements}', 'compared with {partner} of {there}, {agreements}'),
  partner: text('{columns}相同的一行', 'the row with the same {columns}'),
  anyPartner: text('的某一行', 'some row'),
  partnerWhere: text('{partner}（{where}）', '{partner} ({where})'),
  its: text('其{column}', 'its {column}'),
  led: text('{through}所指的那一行中{where}', '{where} in the row {through} leads to'),
  balance: text('{left}{by}{right}', '{left} {by} {right}'),
  byGroup: text('按{groups}逐项，{words}', 'for each {groups}, {words}'),
  '=': text('等于', 'equals'),
  '<=': text('不超过', 'is at most'),
  sum: text('{register}的{column}合计', 'the total of {column} in {register}'),
  count: text('{register}的行数', 'the number of rows in {register}'),
  distinct: text('{register}不同{column}的个数', 'the number of different {column} in {register}'),
  aggregateWhere: text('{words}（{where}）', '{words} ({where})'),
  percent: text('{words}的{percent}%', '{percent} % of {words}'),
  plus: text('{words}加{more}', '{words} plus {more}'),
  less: text('{words}减{more}', '{words} less {more}'),
  through: text('{through}所指的{column}', '{column} of {through}'),
} as const;
/** Which of two values of a code list comes first in it. */
const PLACES = {
  '<': text('{left}排在{right}之前', '{left} comes before {right} in their list'),
  '<=': text('{left}不排在{right}之后', '{left} does not come after {right} in their list'),
  '>=': text('{left}不排在{right}之前', '{left} does not come before {right} in their list'),
  '>': text('{left}排在{right}之后', '{left} comes after {right} in their list'),
} as const;

/** What is true of good data, as one sentence; rules of a kind of column or sheet say it in their title. */
export const sentence = (rule: Rule, catalogue: Catalogue): Text =>
  text(whole(rule, catalogue, 'zh'), whole(rule, catalogue, 'en'));

/** A condition in words: when a cell is required. */
export const condition = (expr: Expr, register: Register, catalogue: Catalogue): Text => {
  const [zh = '', en = ''] = LANGS.map((lang) => clause(expr, { register, catalogue, lang }));
  return text(zh, en);
};

function whole(rule: Rule, catalogue: Catalogue, lang: Lang): string {
  const words = saying(rule, { register: registerOf(catalogue, rule.register), catalogue, lang });
  if (lang === 'zh') return `${words}。`;
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

function saying(rule: Rule, speech: Speech): string {
  const { lang } = speech;
  switch (rule.form) {
    case 'row':
      return where(rule.when, clause(rule.expect, speech), speech);
    case 'unique':
      return uniqueWords(rule, speech);
    case 'similar':
      return similarWords(rule, speech);
    case 'sequence':
      return fill(WORDS.sequence[lang], { column: columnWords(rule.column, speech) });
    case 'series':
      return seriesWords(rule, speech);
    case 'reference':
      return referenceWords(rule, speech);
    case 'balance':
      return balanceWords(rule, speech);
    case 'total':
      return WORDS[rule.level][lang];
    case 'column':
    case 'spread':
    case 'sheet':
      return rule.title[lang];
  }
}

const where = (when: Expr | undefined, then: string, speech: Speech): string =>
  when ? fill(WORDS.when[speech.lang], { when: clause(when, speech), then }) : then;

const columnsWords = (ids: readonly string[], speech: Speech): string =>
  listed(
    ids.map((id) => columnWords(id, speech)),
    'and',
    speech.lang,
  );

/** The same register, another one's rows. */
const at = (register: string, speech: Speech): Speech => ({
  ...speech,
  register: registerOf(speech.catalogue, register),
});
/** The register a column's values lead to. */
function ledTo(through: string, speech: Speech): Speech {
  const column = columnOf(speech.register, through);
  return column.type === 'id' && column.references !== undefined ? at(column.references, speech) : speech;
}
const nameOf = ({ register, lang }: Speech): string => quoted(register.sheet.name[lang], lang);

function uniqueWords({ columns, differs, overlapping, where: when }: UniqueRule, speech: Speech): string {
  const { lang } = speech;
  const names = columnsWords(columns, speech);
  const words =
    differs === undefined
      ? fill(WORDS.unique[lang], { columns: names })
      : fill(WORDS.uniqueAmong[lang], { columns: names, differs: columnWords(differs, speech) });
  if (!overlapping) return where(when, words, speech);
  const there = overlapping.through === undefined ? speech : ledTo(overlapping.through, speech);
  const [from, to] = [columnWords(overlapping.from, there), columnWords(overlapping.to, there)];
  return where(when, fill(WORDS.overlapping[lang], { words, from, to }), speech);
}

function seriesWords({ by, order, sums, where: when }: SeriesRule, speech: Speech): string {
  const { lang } = speech;
  const said = sums.map(({ of, plus }) => {
    const column = columnWords(of, speech);
    return plus === undefined
      ? fill(WORDS.neverFalls[lang], { column })
      : fill(WORDS.addsUp[lang], { column, plus: columnWords(plus, speech) });
  });
  const words = fill(WORDS.series[lang], {
    groups: columnsWords(by, speech),
    order: columnWords(order, speech),
    sums: joined(said, 'both', lang),
  });
  return where(when, words, speech);
}

function similarWords({ column, likeness, same, sameOrBlank = [], where: when }: SimilarRule, speech: Speech): string {
  const words = fill(WORDS[likeness === 1 ? 'sameText' : 'similar'][speech.lang], {
    same: columnsWords([...same, ...sameOrBlank], speech),
    column: columnWords(column, speech),
  });
  return where(when, words, speech);
}

function referenceWords(rule: ReferenceRule, speech: Speech): string {
  const there = at(rule.to.register, speech);
  const words = rule.agrees ? agreesWords(rule, rule.agrees, speech, there) : registeredWords(rule, speech, there);
  return where(rule.where, led(rule.whereThrough, words, speech), speech);
}

function led(way: ReferenceRule['whereThrough'], then: string, speech: Speech): string {
  if (!way) return then;
  const when = fill(WORDS.led[speech.lang], {
    through: columnWords(way.through, speech),
    where: clause(way.where, ledTo(way.through, speech)),
  });
  return fill(WORDS.when[speech.lang], { when, then });
}

function registeredWords({ columns, to, unwanted }: ReferenceRule, speech: Speech, there: Speech): string {
  const words = fill(WORDS[unwanted ? 'unwanted' : 'registered'][speech.lang], {
    columns: columnsWords(columns, speech),
    there: nameOf(there),
    thereColumns: columnsWords(to.columns, there),
  });
  return withWhere(words, to.where, there);
}

function agreesWords(
  { columns, to }: ReferenceRule,
  agrees: NonNullable<ReferenceRule['agrees']>,
  speech: Speech,
  there: Speech,
): string {
  const { lang } = speech;
  const partner =
    columns.length === 0
      ? WORDS.anyPartner[lang]
      : fill(WORDS.partner[lang], { columns: columnsWords(columns, speech) });
  return fill(WORDS.agrees[lang], {
    there: nameOf(there),
    partner: withWhere(partner, to.where, there),
    agreements: joined(
      agrees.map(({ here, by, there: id }) => {
        return fill(COMPARISONS[columnOf(speech.register, here).type][by][lang], {
          left: columnWords(here, speech),
          right: fill(WORDS.its[lang], { column: columnWords(id, there) }),
        });
      }),
      'both',
      lang,
    ),
  });
}

/** How values of each type of column compare: codes by their places in their list. */
const COMPARISONS: Readonly<Record<Column['type'], typeof NUMBERS>> = {
  date: DATES,
  code: { ...NUMBERS, ...PLACES },
  number: NUMBERS,
  money: NUMBERS,
  text: NUMBERS,
  id: NUMBERS,
};

const withWhere = (words: string, when: Expr | undefined, speech: Speech): string =>
  when ? fill(WORDS.partnerWhere[speech.lang], { partner: words, where: clause(when, speech) }) : words;

function balanceWords(rule: BalanceRule, speech: Speech): string {
  const { lang } = speech;
  const words = fill(WORDS.balance[lang], {
    left: aggregateWords(rule.left, speech),
    by: WORDS[rule.by][lang],
    right: aggregateWords(rule.right, speech),
  });
  const groups = (rule.left.by ?? []).map((by) => byWords(by, at(rule.left.register, speech)));
  const grouped =
    groups.length === 0 ? words : fill(WORDS.byGroup[lang], { groups: listed(groups, 'and', lang), words });
  // A condition of a balance asks the cover.
  return withTolerance(where(rule.when, grouped, speech), rule.within, speech);
}

function aggregateWords(aggregate: Aggregate, speech: Speech): string {
  const { plus, less } = aggregate;
  let words = sumWords(aggregate, speech);
  if (aggregate.percent !== undefined) {
    const percent = termWords({ term: 'parameter', parameter: aggregate.percent }, speech);
    words = fill(WORDS.percent[speech.lang], { words, percent });
  }
  if (plus) words = fill(WORDS.plus[speech.lang], { words, more: aggregateWords(plus, speech) });
  if (less) words = fill(WORDS.less[speech.lang], { words, more: aggregateWords(less, speech) });
  return words;
}

function sumWords({ of, register, column, where: when }: Aggregate, speech: Speech): string {
  const there = at(register, speech);
  const words = fill(WORDS[of][speech.lang], {
    register: nameOf(there),
    ...(column !== undefined && { column: columnWords(column, there) }),
  });
  return when ? fill(WORDS.aggregateWhere[speech.lang], { words, where: clause(when, there) }) : words;
}

function byWords(by: By, speech: Speech): string {
  if (typeof by === 'string') return columnWords(by, speech);
  return fill(WORDS.through[speech.lang], {
    through: columnWords(by.through, speech),
    column: columnWords(by.column, ledTo(by.through, speech)),
  });
}
