import { a1 } from '../model/address';
import type { OverviewLine, OverviewTable, ReadNumber, YearsTable } from '../model/indicatorSummary';
import { roundHalfAway } from '../model/money';
import type { SheetDesign } from '../model/sheet';
import { fill, text, type Lang, type Text } from '../model/text';
import { designRows, formatFor, referenceTo, type RowCell, type RowColumn } from './rowSheet';
import { MISSING } from './summaryFormulas';
import type { SummaryOptions } from './summaryFrame';

const CODE: RowColumn = { header: text('指标代码', 'Code'), width: 7, role: 'short' };
const INDICATOR: RowColumn = { header: text('指标', 'Indicator'), width: 27, role: 'words' };
const UNIT: RowColumn = { header: text('计量单位', 'Unit'), width: 10, role: 'short' };
const figure = (header: Text): RowColumn => ({ header, width: 13, role: 'figure' });
const CHANGE = figure(text('增减（%）', 'Change (%)'));

const OVERVIEW_COLUMNS: readonly RowColumn[] = [
  CODE,
  INDICATOR,
  UNIT,
  figure(text('年度计划', 'Plan')),
  figure(text('本年实际', 'Actual')),
  figure(text('上年实际', 'Last year')),
  CHANGE,
  figure(text('明细汇总', 'Sum of detail')),
  figure(text('差额', 'Difference')),
  { header: text('核对', 'Check'), width: 9, role: 'short' },
  { header: text('差异说明', 'Explanation'), width: 24, role: 'words' },
];
const AT = { actual: 4, last: 5, detail: 7, difference: 8 } as const;

const VERDICTS: Readonly<Record<OverviewLine['verdict'], Text>> = {
  agrees: text('一致', 'Agrees'),
  differs: text('不一致', 'Differs'),
  unchecked: text('未核对', 'Not checked'),
};
const COMPUTED = text(
  '明细汇总为{date}汇总结果的，登记表改动后请重新汇总。',
  'Sums of detail that are no formulas were computed on {date}: please summarise again after changes.',
);

/** 年度概览表: the headlines repeated from their sheet, the change and the difference as live formulas. */
export function designHeadlines({ summary, year, lines }: OverviewTable, options: SummaryOptions): SheetDesign {
  const { lang, today } = options;
  const isDated = lines.some(({ detail, detailCell }) => detail !== undefined && !referenceTo(detailCell));
  const dated = text(fill(COMPUTED.zh, { date: today }), fill(COMPUTED.en, { date: today }));
  return designRows(
    {
      ...{ summary, year, units: [], columns: OVERVIEW_COLUMNS, frozenColumns: 2 },
      rows: (first) => lines.map((line, index) => overviewRow(line, first + index, lang)),
      notes: [...summary.notes, ...(isDated ? [dated] : [])],
    },
    options,
  );
}

function overviewRow(line: OverviewLine, row: number, lang: Lang): RowCell[] {
  const { id, title, unit, decimals, actual, last, detail, difference, verdict } = line;
  const format = formatFor(decimals);
  const differs = verdict === 'differs';
  const repeated = (number: ReadNumber | undefined): RowCell => ({
    value: number?.value ?? MISSING,
    formula: referenceTo(number),
    format,
  });
  const cell = (column: number): string => a1(row, column);
  const [of, from] = [cell(AT.actual), cell(AT.detail)];
  return [
    { value: id },
    { value: title[lang] },
    { value: unit[lang] },
    repeated(line.plan),
    repeated(actual),
    repeated(last),
    changeCell(line.change, of, cell(AT.last), actual !== undefined && last !== undefined),
    { value: detail ?? VERDICTS.unchecked[lang], formula: referenceTo(line.detailCell), format },
    {
      value: difference ?? MISSING,
      formula: difference === undefined ? undefined : `ROUND(${of}-${from},${decimals})`,
      format,
      strong: differs,
    },
    {
      value: VERDICTS[verdict][lang],
      formula:
        difference === undefined
          ? undefined
          : `IF(${cell(AT.difference)}=0,"${VERDICTS.agrees[lang]}","${VERDICTS.differs[lang]}")`,
      strong: differs,
    },
    { value: line.explanation?.[lang] ?? null },
  ];
}

const changeCell = (change: number | undefined, now: string, before: string, isKnown: boolean): RowCell => ({
  value: change ?? MISSING,
  formula: isKnown ? `IF(N(${before})=0,"${MISSING}",ROUND((${now}-${before})/${before}*100,2))` : undefined,
  format: formatFor(2),
});

const YEAR = text('{year}年', '{year}');
const INCREASE = text('比上年增减', 'Change on last year');

/** 多年对比表: a column a year, and how the last one changed. */
export function designYears({ summary, year, years, lines, notes }: YearsTable, options: SummaryOptions): SheetDesign {
  const { lang } = options;
  const yearColumns = years.map((each) => {
    return figure(text(fill(YEAR.zh, { year: String(each) }), fill(YEAR.en, { year: String(each) })));
  });
  const hasChange = years.length > 1;
  return designRows(
    {
      ...{ summary, year, units: [], notes, frozenColumns: 2 },
      columns: [CODE, INDICATOR, UNIT, ...yearColumns, ...(hasChange ? [figure(INCREASE), CHANGE] : [])],
      rows: (first) =>
        lines.map(({ id, title, unit, decimals, values }, index): RowCell[] => {
          const format = formatFor(decimals);
          const [last, now] = [values.at(-2)?.value, values.at(-1)?.value];
          const [before, after] = [a1(first + index, 3 + years.length - 2), a1(first + index, 3 + years.length - 1)];
          const isKnown = last !== undefined && now !== undefined;
          const change = isKnown && last !== 0 ? roundHalfAway(((now - last) / last) * 100, 2) : undefined;
          return [
            { value: id },
            { value: title[lang] },
            { value: unit[lang] },
            ...values.map((number) => ({ value: number?.value ?? MISSING, formula: referenceTo(number), format })),
            ...(hasChange
              ? [
                  {
                    value: isKnown ? roundHalfAway(now - last, decimals) : MISSING,
                    formula: isKnown ? `ROUND(${after}-${before},${decimals})` : undefined,
                    format,
                  },
                  changeCell(change, after, before, isKnown),
                ]
              : []),
          ];
        }),
    },
    options,
  );
}
