import { absent } from '../../../model/expression';
import { previous } from '../../../model/previous';
import { referenceRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { projects } from '../../registers/projects';

export default referenceRule(projects, previous(projects), {
  rule: 'projects.carried-over-keeps-name',
  number: 'CP-04',
  severity: 'warning',
  title: text('续建项目名称与上年一致', 'A carried-over project keeps its name'),
  why: text(
    '同一编号换了名称，往往是编号被另一个项目占用。',
    'One number under two names often means that another project has taken the number.',
  ),
  ground: [
    { kind: 'source', note: '农村扶贫开发条例, a provincial regulation on rural poverty relief, articles 33–39' },
  ],
  message: text(
    '第{row}行：编号“{project_id}”上年为“{there.project_name}”，本年为“{project_name}”，未说明变更依据。',
    'Row {row}: number "{project_id}" was "{there.project_name}" last year and is "{project_name}" now, with no word on what it rests on.',
  ),
  remedy: text(
    '核对项目编号和名称；确有更名的，在备注填写依据。',
    'Check number and name; where the project was renamed, name the document in the remarks.',
  ),
  columns: ['project_id'],
  where: absent('remark'),
  to: { columns: ['project_id'] },
  agrees: [{ here: 'project_name', by: '=', there: 'project_name' }],
  at: ['project_name', 'project_id'],
  examples: {
    pass: [
      {
        'projects@previous': [{ project_id: 'JM-2010-150423-001', project_name: '示例村饮水项目' }],
        projects: [
          { project_id: 'JM-2010-150423-001', project_name: '示例村饮水项目' },
          { project_id: 'JM-2011-150423-001', project_name: '示例村道路项目' },
        ],
      },
    ],
    fail: [
      {
        'projects@previous': [{ project_id: 'JM-2010-150423-001', project_name: '示例村饮水项目' }],
        projects: [{ project_id: 'JM-2010-150423-001', project_name: '示例村道路项目' }],
      },
    ],
  },
});
