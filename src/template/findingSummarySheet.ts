import { a1 } from '../model/address';
import { SEVERITIES, SEVERITY_LABELS, type Finding } from '../model/finding';
import { groupBy } from '../model/groups';
import type { SheetDesign } from '../model/sheet';
import type { FindingSummary } from '../model/summary';
import { fill, joinWords, text, type Lang } from '../model/text';
import type { Grid } from '../model/workbook';
import { ANSWERED, OWN_COLUMNS, shortened } from './findingsSheet';
import { isSaid, keptWords, matchWords, type IsAbout, type KeptWords } from './keptWords';
import { drawRows, type Row, type RowCell, type RowColumn } from './rowSheet';
import type { SummaryOptions } from './summaryFrame';

const STATE = text('状态', 'State');
const OPEN = text('待处理', 'Open');
const ANSWERED_STATE = text('已说明', 'Answered');
const GONE = text('已消除', 'Gone');

/** The columns of the list with the state before the answer. */
const COLUMNS: readonly RowColumn[] = [
  ...OWN_COLUMNS.slice(0, -1),
  { header: STATE, width: 8, role: 'short' },
  ...OWN_COLUMNS.slice(-1),
];
const ANSWER = COLUMNS.length - 1;

const COUNTS = text('共{n}条：{severities}。', '{n} in all: {severities}.');
const COUNT = text('{severity}{n}条', '{severity}: {n}');
const BY_SHEET = text('按工作表：{sheets}。', 'By sheet: {sheets}.');
const NONE = text('未发现问题。', 'Nothing was found.');
const VANISHED = text('以下说明所对应的问题已消除', 'What was written about findings that are gone');

/** What a finding must agree in to be the one somebody answered: its cell, or its row's name where rows have moved. */
const inCell: IsAbout<Finding> = ({ number, sheet, cell }, about) =>
  number === about['number'] && sheet === about['sheet'] && cell === about['cell'];
const ofRow: IsAbout<Finding> = ({ number, sheet, name }, about) =>
  number === about['number'] && sheet === about['sheet'] && name !== undefined && name === about['name'];

/**
 * 审核问题清单: every finding with room for what was done about it; counts stand on top. Tens of thousands of findings
 * take a while: yields the share done, 0–1.
 * @param before the sheet as it stands now: what was answered there is answered here
 */
export function* designFindingSummary(
  summary: FindingSummary,
  year: number | undefined,
  findings: readonly Finding[],
  options: SummaryOptions,
  before?: Grid,
): Generator<number, SheetDesign, void> {
  const { lang } = options;
  const { byRow, left } = matchWords(findings, before ? keptWords(before, ANSWERED) : [], [inCell, ofRow]);
  const rows = (first: number): Row[] => {
    const counted = countLines(findings, lang);
    const listed = findings.map((finding, index) => {
      return findingRow(finding, index, first + counted.length + index, byRow.get(index), lang);
    });
    const gone = left.map((kept) => vanishedRow(kept, lang));
    return [...counted, ...listed, ...(gone.length > 0 ? [VANISHED[lang], ...gone] : [])];
  };
  const { notes } = summary;
  return yield* drawRows({ summary, year, units: [], columns: COLUMNS, rows, notes, frozenColumns: 0 }, options);
}

function countLines(findings: readonly Finding[], lang: Lang): string[] {
  if (findings.length === 0) return [NONE[lang]];
  const severities = SEVERITIES.map((severity) =>
    fill(COUNT[lang], {
      severity: SEVERITY_LABELS[severity][lang],
      n: String(findings.filter((finding) => finding.severity === severity).length),
    }),
  );
  const sheets = [...groupBy(findings, ({ sheet }) => sheet)].map(([sheet, of]) =>
    fill(COUNT[lang], { severity: sheet, n: String(of.length) }),
  );
  return [
    fill(COUNTS[lang], { n: String(findings.length), severities: joinWords(severities, lang) }),
    fill(BY_SHEET[lang], { sheets: joinWords(sheets, lang) }),
  ];
}

function findingRow(finding: Finding, index: number, row: number, answer: string | undefined, lang: Lang): RowCell[] {
  const values = OWN_COLUMNS.slice(0, -1).map(({ value }): RowCell => {
    const shown = value({ finding }, lang, index);
    return { value: typeof shown === 'string' ? shortened(shown) : shown, strong: false };
  });
  return [...values, stateCell(row, answer, lang), { value: answer ?? null, unlocked: true }];
}

const stateCell = (row: number, answer: string | undefined, lang: Lang): RowCell => ({
  value: (answer === undefined ? OPEN : ANSWERED_STATE)[lang],
  formula: `IF(LEN(${a1(row, ANSWER)})=0,"${OPEN[lang]}","${ANSWERED_STATE[lang]}")`,
});

function vanishedRow({ about, words }: KeptWords, lang: Lang): RowCell[] {
  const named = Object.entries(ANSWERED.about);
  return COLUMNS.map(({ header }, column): RowCell => {
    if (column === ANSWER) return { value: words, unlocked: true };
    if (header === STATE) return { value: GONE[lang] };
    const [name] = named.find(([, of]) => isSaid(header[lang], of)) ?? [];
    return { value: name === undefined ? null : (about[name] ?? null) };
  });
}
