import type { DataRow } from '../../../model/data';
import { text, type Lang } from '../../../model/text';
import { agreementFields } from '../../codelists/agreement-fields';
import { chineseNumeral } from '../numerals';
import { sampleRow } from '../row';
import { NOTICE } from './documents';

/** How many tasks the agreement was divided into: all the article says of them. */
const TASKS = 25;

const FIELDS: readonly string[] = agreementFields.codes.map(({ id }) => id);
const STATUSES = ['under-way', 'completed', 'under-way', 'standing', 'under-way'] as const;

const titleOf = (number: number) =>
  text(`示例任务${chineseNumeral(number)}（任务内容未公布）`, `Sample task ${number} (its wording is not published)`);
const BEIJING_UNIT = text('北京市示例牵头单位', 'Sample lead unit of Beijing');
const REGION_UNIT = text('内蒙古自治区示例牵头单位', 'Sample lead unit of Inner Mongolia');

/** R02: twenty-five tasks, of which nothing is known but their number. The fields are those of the agreement. */
export const taskRows = (lang: Lang): readonly DataRow[] =>
  Array.from({ length: TASKS }, (_, index) => {
    const status = STATUSES[index % STATUSES.length];
    return sampleRow({
      generated: {
        task_no: index + 1,
        field10: FIELDS[Math.floor((index * FIELDS.length) / TASKS)],
        task_title: titleOf(index + 1)[lang],
        bj_lead: BEIJING_UNIT[lang],
        nm_lead: REGION_UNIT[lang],
        due: status === 'standing' ? undefined : status === 'completed' ? '2011-12' : '2012-12',
        status,
        basis: NOTICE,
      },
    });
  });
