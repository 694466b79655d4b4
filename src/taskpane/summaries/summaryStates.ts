import type { Holdings } from '../../actions/recognise';
import { lackOf, type Lack } from '../../actions/summaryNeeds';
import type { SummaryStamp } from '../../model/stamp';
import type { Summary } from '../../model/summary';
import type { Lang } from '../../model/text';
import { sameSheet } from '../../workbook/own';

/** Whether a summary can be made of a workbook, and whether it was. */
export interface SummaryState {
  readonly lack?: Lack;
  /** A sheet that is no summary of ours has the name. */
  readonly taken?: string;
  readonly made?: SummaryStamp;
}

/** What stands in the way of a summary, and what is there of it in the language asked for. */
export function summaryState(summary: Summary, { book, summaries, sheets }: Holdings, lang: Lang): SummaryState {
  const name = summary.sheet[lang];
  const lack = lackOf(summary, book);
  const made = summaries.find((each) => each.id === summary.id && each.lang === lang);
  const ours = summaries.some(({ sheet }) => sameSheet(sheet, name));
  const taken = ours ? undefined : sheets.find((sheet) => sameSheet(sheet, name));
  return { ...(lack && { lack }), ...(taken !== undefined && { taken }), ...(made && { made }) };
}

export const canMake = ({ lack, taken }: SummaryState): boolean => lack === undefined && taken === undefined;
