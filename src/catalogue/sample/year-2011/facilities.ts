import type { DataRow } from '../../../model/data';
import type { Lang } from '../../../model/text';
import { placeOf } from '../places';
import { sampleRow } from '../row';
import { textTable } from '../text-table';

/**
 * 8 schools and 5 hospitals, of which only the numbers are stated. Two are projects of that register, the others were
 * built with other money. Floor areas in square metres, money in 万元.
 */
const FACILITIES = textTable(
  ['kind', 'banner', 'name', 'name_en', 'area', 'project', 'fund', 'finish'],
  `
kind     | banner | name             | name_en                      | area | project            | fund   | finish
school   | 150423 | 示例小学         | Sample Primary School        | 2150 | .                  | 268.00 | 2011-08
school   | 150426 | 示例中学         | Sample Middle School         | 3820 | .                  | 496.00 | 2011-08
school   | 150429 | 示例希望小学     | Sample Hope School           | 1680 | .                  | 205.00 | 2011-09
school   | 150430 | 示例中心小学     | Sample Central School        | 2460 | .                  | 312.00 | 2011-08
school   | 150902 | 示例幼儿园       | Sample Kindergarten          | 1240 | .                  | 158.00 | 2011-10
school   | 150923 | 示例寄宿制学校   | Sample Boarding School       | 3350 | .                  | 428.00 | 2011-09
school   | 150928 | 示例蒙古族小学   | Sample Mongol Primary School | 2080 | .                  | 274.00 | 2011-10
school   | 150929 | 示例职业学校     | Sample Vocational School     | 2940 | .                  | 385.00 | 2011-11
hospital | 150423 | 示例苏木卫生院   | Sample Sumu Clinic           | 860  | .                  | 112.00 | 2011-09
hospital | 150430 | 示例乡卫生院     | Sample Township Clinic       | 940  | .                  | 124.00 | 2011-10
hospital | 150928 | 示例中心卫生院   | Sample Central Clinic        | 1360 | .                  | 187.00 | 2011-11
hospital | 150426 | 示例镇卫生院     | Sample Town Clinic           | 1480 | JM-2011-150426-001 | 681.86 | 2011-11
hospital | 150902 | 示例社区卫生服务站 | Sample Community Clinic    | 1120 | JM-2011-150902-001 | 609.92 | 2011-11
`,
);

/** R18: what the two headlines of schools and hospitals count. */
export const facilityRows = (lang: Lang): readonly DataRow[] =>
  FACILITIES.map(({ kind, banner, name, name_en, area, project, fund, finish }, index) => {
    const { label } = placeOf(banner);
    return sampleRow({
      generated: {
        fac_id: `YJ-2011-${String(index + 1).padStart(2, '0')}`,
        kind,
        name: lang === 'zh' ? `${label.zh}${name}` : `${name_en}, ${label.en}`,
        nm_code: banner,
        area: Number(area),
        project_id: project === '' ? undefined : project,
        fund: Number(fund),
        finish,
      },
    });
  });
