import type { Family } from '../../../model/rule';
import { text } from '../../../model/text';
import { exampleRow, exampleSheet } from '../examples';

/** RG-25, first half: the year in the title against the cover's; keys are judged by keys-of-the-year. */
const family: Family = (register) => {
  if (!register.sheet.title.zh.includes('{year}')) return [];
  const rows = [{ ...exampleRow(register, 1), seq: 1 }];
  const titled = (year: number) => register.sheet.title.zh.replace('{year}', String(year));
  return [
    {
      form: 'sheet',
      register: register.id,
      rule: `${register.id}.title-of-the-year`,
      number: 'RG-25',
      severity: 'error',
      check: 'one-year',
      title: text('标题年度与封面一致', "The title names the cover's year"),
      why: text(
        '沿用上年表格时容易忘记改年度，报出后无法判断数据属于哪一年。',
        "Last year's sheet is easily reused without changing the year; then nobody can tell which year the data belong to.",
      ),
      ground: [{ kind: 'judgement' }],
      message: text('标题年度为{detail}，与封面年度{year}不一致。', 'The title says {detail}, the cover says {year}.'),
      remedy: text(
        '更正标题年度或封面年度；上年数据移出本表。',
        "Correct the title or the cover; move last year's data out.",
      ),
      examples: {
        pass: [
          exampleSheet(register, { rows, year: 2011, title: titled(2011) }),
          exampleSheet(register, { rows, year: 2011, title: register.title.zh }),
        ],
        fail: [exampleSheet(register, { rows, year: 2011, title: titled(2010) })],
      },
    },
  ];
};
export default family;
