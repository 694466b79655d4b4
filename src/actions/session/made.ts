import type { MoneyUnit } from '../../model/money';
import type { Pace } from '../../engine/steps';
import { fillText, type Lang } from '../../model/text';
import type { PreviousBook } from '../../model/table';
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
