import { referenceRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { facilities } from '../../registers/facilities';
import { projects } from '../../registers/projects';

export default referenceRule(facilities, projects, {
  rule: 'facilities.facility-in-banner-of-project',
  number: 'CR-12',
  severity: 'warning',
  title: text('援建学校医院与其项目在同一旗县', 'A school or hospital lies in the banner of its project'),
  why: text(
    '同一处设施在两张表的旗县不同，分旗县汇总就会不一致。',
    'Where two sheets place it in different banners, summaries by banner disagree.',
  ),
  ground: [{ kind: 'article', note: 'F006–F008' }],
  message: text(
    '第{row}行：“{name}”的旗县代码{nm_code}与项目“{project_id}”的旗县代码{there.banner_code}不一致。',
    'Row {row}: "{name}" is in {nm_code}, but project "{project_id}" is in {there.banner_code}.',
  ),
  remedy: text('核对旗县代码和项目编号。', 'Check the banner and the project ID.'),
  columns: ['project_id'],
  to: { columns: ['project_id'] },
  agrees: [{ here: 'nm_code', by: '=', there: 'banner_code' }],
  at: ['nm_code', 'project_id'],
  examples: {
    pass: [
      {
        projects: [{ project_id: 'JM-2011-150430-001', banner_code: '150430' }],
        facilities: [
          { fac_id: 'YJ-2011-01', nm_code: '150430', project_id: 'JM-2011-150430-001' },
          { fac_id: 'YJ-2011-02', nm_code: '150423', project_id: null },
          { fac_id: 'YJ-2011-03', nm_code: '150423', project_id: 'JM-2011-150423-009' },
        ],
      },
    ],
    fail: [
      {
        projects: [{ project_id: 'JM-2011-150430-001', banner_code: '150430' }],
        facilities: [{ fac_id: 'YJ-2011-01', name: '示例小学', nm_code: '150423', project_id: 'JM-2011-150430-001' }],
      },
    ],
  },
});
