import type { MoneyUnit } from '../../model/money';
import type { Pace } from '../../engine/steps';
import { fillText, type Lang } from '../../model/text';
import { cellRange } from '../../model/ranges';
import type { PreviousBook } from '../../model/table';
import type { SheetRange } from '../../model/workbook';
import { sheetMaking } from '../sheetMaking';
import type { Outcome } from './desk';
import type { SessionSetup } from './setup';
import { grouped, NOTICES } from './words';

/** Adds summaries as sheets. @param ids of the summaries: S02 */
export async function makeSummaries(
  { workbook, catalogue, today }: SessionSetup,
  {
    ids,
    lang,
    unit,
    previous,
  }: {
    readonly ids: readonly string[];
    readonly lang: Lang;
    readonly unit: MoneyUnit | undefined;
    readonly previous: PreviousBook | undefined;
  },
  pace: Pace,
): Promise<() => Outcome> {
  const { summariseWorkbook } = await sheetMaking();
  const asked = { ...pace, summaries: ids, lang, today: today(), previous, ...(unit && { unit }) };
  const sheets = await summariseWorkbook(workbook, catalogue, asked);
  if (sheets.length === 0) return () => ({ notice: { kind: 'problem', text: NOTICES.nothingToSummarise } });
  const said = fillText(NOTICES.summarised, { count: grouped(sheets.length), sheet: sheets[0] ?? '' });
  return () => ({ notice: { kind: 'done', text: said } });
}

/** Adds the annual overview as a sheet. */
export async function makeOverview(
  { workbook, catalogue, today }: SessionSetup,
  lang: Lang,
  previous: PreviousBook | undefined,
  pace: Pace,
): Promise<() => Outcome> {
  const { insertOverview } = await sheetMaking();
  const options = { ...pace, lang, today: today(), ...(previous && { previous }) };
  const sheet = await insertOverview(workbook, catalogue, options);
  if (sheet === undefined) return () => ({ notice: { kind: 'problem', text: NOTICES.nothingToTell } });
  return () => ({ notice: { kind: 'done', text: fillText(NOTICES.overviewMade, { sheet }) } });
}

/** Makes the PivotTable of a summary, or brings its data up to date. @param show brings its sheet into view */
export async function makePivot(
  { workbook, catalogue, today }: SessionSetup,
  id: string,
  lang: Lang,
  pace: Pace,
  show: (cells: SheetRange) => void,
): Promise<() => Outcome> {
  const { makePivots } = await sheetMaking();
  const [sheet] = await makePivots(workbook, catalogue, { ...pace, pivots: [id], lang, today: today() });
  if (sheet === undefined) return () => ({ notice: { kind: 'problem', text: NOTICES.nothingToSummarise } });
  return () => {
    show({ sheet, range: cellRange({ row: 0, column: 0 }) });
    return { notice: { kind: 'done', text: fillText(NOTICES.turned, { sheet }) } };
  };
}
