import type { Pace } from '../../engine/steps';
import type { Catalogue } from '../../model/catalogue';
import { localTime } from '../../model/date';
import { fillText, text } from '../../model/text';
import type { Workbook } from '../../model/workbook';
import type { SessionState } from './state';

/** What a session shows once templates were compared or repaired. */
type Compared = Required<Pick<SessionState, 'templates' | 'notice'>> & { readonly changed: boolean };

const WORDS = {
  whole: text('模板完好，没有需要修复之处。', 'The templates are whole; nothing needs repair.'),
  none: text('本工作簿没有由本工具生成的模板，无法比对。', 'This workbook holds no template made by this tool.'),
  found: text('模板有{count}处损坏，见下方列表。', 'The templates are damaged in {count} places; see the list.'),
  repaired: text(
    '已修复{count}处，填报内容未变；表头和公式的改动可在修正记录中撤销。',
    'Repaired in {count} places; what was filled in is unchanged. Headers and formulas can be undone in the fix history.',
  ),
} as const;

/** Compares the templates of a workbook; the code for it comes when it is asked for. */
export async function compareTemplates(workbook: Workbook, catalogue: Catalogue, pace: Pace): Promise<Compared> {
  const { inspectTemplates } = await import('../repair/inspectTemplates');
  const { sheets, damages } = await inspectTemplates(workbook, catalogue, pace);
  const said = sheets.length === 0 ? WORDS.none : damages.length === 0 ? WORDS.whole : WORDS.found;
  const words = fillText(said, { count: String(damages.length) });
  return { templates: damages, notice: { kind: 'done', text: words }, changed: false };
}

/** Repairs them. @param formulas also where typed values differ from what the formulas give */
export async function repairCompared(
  workbook: Workbook,
  catalogue: Catalogue,
  { formulas, ...pace }: Pace & { readonly formulas: boolean },
): Promise<Compared> {
  const { repairTemplates } = await import('../repair/repairTemplates');
  const { repaired, left } = await repairTemplates(workbook, catalogue, { ...pace, formulas, time: localTime() });
  const said = repaired.length === 0 ? WORDS.whole : WORDS.repaired;
  const words = fillText(said, { count: String(repaired.length) });
  return { templates: left, notice: { kind: 'done', text: words }, changed: repaired.length > 0 };
}
