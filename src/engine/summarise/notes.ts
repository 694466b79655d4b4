import type { GroupedTable, GroupSummary } from '../../model/summary';
import { fill, text, type Text } from '../../model/text';
import { otherRegisters } from './leafSums';
import type { MeasuredValues } from './values';

const UNREAD = text(
  '有{n}个单元格无法识别或尚未计算，未计入。',
  '{n} cell(s) cannot be read or are not calculated yet; they are not included.',
);
const BOUNDS = text(
  '其中{n}个单元格为约数（如“20余人”），按所写数字计入；标“≥”的为不少于此数，标“≈”的为约数。',
  '{n} cell(s) hold approximate numbers ("more than 20"); the number written is included. ≥ marks lower bounds, ≈ other approximate numbers.',
);
const UNCONNECTED = text(
  '{register}中有{n}行的编号未填或无对应记录，未计入。',
  '{n} row(s) of {register} carry no known number and are not included.',
);
const BALANCED = text(
  '占比保留两位小数，按舍位平衡处理，合计为100.00。',
  'Shares are rounded so that they add up to 100.00 (largest remainder).',
);

/** What must be said of the numbers besides the definitions: what was left out, rounded or only near. */
export function notesOf(
  summary: GroupSummary,
  sources: Readonly<Record<string, readonly GroupedTable[]>>,
  values: readonly MeasuredValues[],
): Text[] {
  const notes: Text[] = [];
  const say = (note: Text, words: (lang: 'zh' | 'en') => Record<string, string>): void => {
    notes.push(text(fill(note.zh, words('zh')), fill(note.en, words('en'))));
  };
  if (summary.composition || summary.measures.some((measure) => measure.of === 'share')) notes.push(BALANCED);
  const left = summary.where ? leftOut(sources[summary.register] ?? []) : 0;
  if (summary.where && left > 0) say(summary.where.others, () => ({ n: String(left) }));
  for (const { register } of otherRegisters(summary)) {
    const lost = leftOut(sources[register] ?? []);
    const title = sources[register]?.[0]?.table.register.title;
    if (title && lost > 0) say(UNCONNECTED, (lang) => ({ n: String(lost), register: title[lang] }));
  }
  const unread = values.reduce((cells, each) => cells + each.unread, 0);
  if (unread > 0) say(UNREAD, () => ({ n: String(unread) }));
  const bounds = values.reduce((cells, each) => cells + each.bounds, 0);
  if (bounds > 0) say(BOUNDS, () => ({ n: String(bounds) }));
  return notes;
}

/** Rows that belong to no group. */
function leftOut(grouped: readonly GroupedTable[]): number {
  let rows = 0;
  for (const { leafOf } of grouped) for (const leaf of leafOf) if (leaf < 0) rows++;
  return rows;
}
