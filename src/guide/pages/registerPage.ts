import { registerOf, type Catalogue } from '../../model/catalogue';
import type { Column } from '../../model/column';
import { registersRead } from '../../model/joinedSummary';
import { columnOf, columnOrder, type Register } from '../../model/register';
import { text, type Text } from '../../model/text';
import { entriesOf, pageOfRegister } from '../entries';
import { list, words, type Described, type Page, type Phrase, type Section } from '../page';
import { condition } from '../prose/sentence';
import { SEVERITIES } from '../words';
import { columnKind } from './columnKind';
import { entryLink } from './entryLink';
import { registersOf } from './rulePage';

const WORDS = {
  row: text('一行', 'A row'),
  key: text('行的编号', 'What identifies a row'),
  noKey: text('没有能单独确定一行的编号', 'Nothing identifies a row by itself'),
  totals: text('合计行', 'Totals row'),
  first: text('在明细之前', 'before the rows'),
  last: text('在明细之后', 'after the rows'),
  none: text('不设', 'none'),
  columns: text('栏目', 'Columns'),
  notes: text('表下说明', 'Notes under the table'),
  rules: text('审核规则', 'Rules'),
  summaries: text('汇总表', 'Summaries'),
  always: text('必填', 'Required'),
  computed: text('自动计算，不必填写', 'Computed, need not be filled in'),
  notApplicable: text('不适用的可填“不适用”', 'n/a may be entered where it does not apply'),
  personal: text('含个人信息，公开前删去', 'Personal, removed before anything is made public'),
  example: text('示例：', 'Example: '),
  references: text('与此表的编号一致：', 'As in '),
} as const;

/** The page of a register: purpose, what a row is, each column, and what is checked. */
export function registerPage(register: Register, catalogue: Catalogue): Page {
  const { sheet } = register;
  return {
    path: pageOfRegister(register.id),
    title: text(`${register.number} ${register.title.zh}`, `${register.number} ${register.title.en}`),
    opening: [words(register.purpose), { type: 'described', items: factsOf(register) }],
    sections: [
      {
        heading: WORDS.columns,
        blocks: [
          { type: 'described', items: columnOrder(sheet.layout).map((id) => columnEntry(id, register, catalogue)) },
        ],
      },
      ...(sheet.notes.length === 0 ? [] : [{ heading: WORDS.notes, blocks: [list(sheet.notes)] }]),
      rulesSection(register, catalogue),
      ...summariesSection(register, catalogue),
    ],
  };
}

function factsOf(register: Register): Described[] {
  const fact = (name: Text, value: readonly Phrase[]): Described => ({ name: { text: name }, lines: [value] });
  const key: Phrase[] = register.key.flatMap((id, at) => [
    ...(at === 0 ? [] : [{ text: text('、', ', ') }]),
    { text: columnOf(register, id).header, to: `${pageOfRegister(register.id)}#${id}` },
  ]);
  return [
    fact(WORDS.row, [{ text: register.row }]),
    fact(WORDS.key, key.length > 0 ? key : [{ text: WORDS.noKey }]),
    ...(register.sheet.kind === 'form' ? [] : [fact(WORDS.totals, [{ text: WORDS[register.sheet.totals] }])]),
  ];
}

function columnEntry(id: string, register: Register, catalogue: Catalogue): Described {
  const column = columnOf(register, id);
  const kind = [...columnKind(column), ...requirement(column, register, catalogue)];
  const line = (...of: Text[]): Phrase[][] => of.map((each) => [{ text: each }]);
  return {
    id,
    name: { text: column.header },
    lines: [
      kind,
      ...line(column.help),
      ...(column.example ? line(text(WORDS.example.zh + column.example.zh, WORDS.example.en + column.example.en)) : []),
      ...(column.type === 'id' && column.references !== undefined ? [leadsTo(column.references, catalogue)] : []),
      ...(column.notApplicable ? line(WORDS.notApplicable) : []),
      ...(column.personal ? line(WORDS.personal) : []),
    ],
  };
}

const leadsTo = (register: string, catalogue: Catalogue): Phrase[] => [
  { text: WORDS.references },
  { text: registerOf(catalogue, register).sheet.name, to: pageOfRegister(register) },
];

function requirement(column: Column, register: Register, catalogue: Catalogue): Phrase[] {
  const after = (words: Text): Phrase[] => [{ text: text(`；${words.zh}`, `; ${words.en.toLowerCase()}`) }];
  if (column.computed) return after(WORDS.computed);
  if (column.required === undefined) return [];
  if (column.required === true) return after(WORDS.always);
  const when = condition(column.required, register, catalogue);
  return [{ text: text(`；${when.zh}时必填`, `; required where ${when.en}`) }];
}

function rulesSection(register: Register, catalogue: Catalogue): Section {
  const entries = entriesOf(catalogue).filter(({ rules }) =>
    rules.some((rule) => registersOf(rule).includes(register.id)),
  );
  return {
    heading: WORDS.rules,
    blocks: [
      {
        type: 'list',
        items: entries.map((entry) => {
          const { name } = SEVERITIES[entry.lead.severity];
          return [entryLink(entry), { text: text(`（${name.zh}）`, ` (${name.en.toLowerCase()})`) }];
        }),
      },
    ],
  };
}

function summariesSection(register: Register, { summaries }: Catalogue): Section[] {
  const own = summaries.filter((summary) =>
    summary.kind === 'joined'
      ? registersRead(summary).includes(register.id)
      : summary.kind === 'groups' && summary.register === register.id,
  );
  if (own.length === 0) return [];
  const items = own.map(({ id, sheet }): Phrase[] => [{ text: sheet, to: `summaries#${id}` }]);
  return [{ heading: WORDS.summaries, blocks: [{ type: 'list', items }] }];
}
