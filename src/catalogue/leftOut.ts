import type { LeftOut } from '../model/leftOut';
import { text } from '../model/text';

/** Official numbers that no rule holds, in their order, each with the reason. */
export const leftOut: readonly LeftOut[] = [
  {
    number: 'CP-10',
    title: text('新旧行政区划代码衔接', 'Old and new codes of divisions are linked'),
    why: text(
      '这是跨年度比较时的说明，不是某张表的差错；代码在报告年度不在有效期内的，由“行政区划代码在报告年度有效”（FL-09）指出并给出该年度的代码。',
      'It is a note on a comparison of years, not a fault of a sheet. A code that was not in force in the reporting year is found by FL-09, which names the code of that year.',
    ),
  },
  {
    number: 'RG-24',
    title: text('按行政区划代码排序', 'Sorted by division code'),
    why: text(
      '排列次序由各单位自定（按时间、按编号均可），任何核对和汇总都不依赖次序，提示只会打扰。',
      'The order of rows is the office’s own, by date or by number; no check and no summary rests on it.',
    ),
  },
  {
    number: 'TF-22',
    title: text('设置打印标题行', 'Print titles are set'),
    why: text(
      '模板已设好打印标题、页脚和页面；打印设置不影响数据，收到的表是否打印由各单位决定。',
      'The templates set print titles, footer and page; print settings change no data, and what is printed each office decides.',
    ),
  },
];
