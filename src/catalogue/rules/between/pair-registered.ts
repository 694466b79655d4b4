import { referenceRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { projects } from '../../registers/projects';
import { pairings } from '../../registers/pairings';

export default referenceRule(projects, pairings, {
  rule: 'projects.pair-registered',
  number: 'CR-06',
  severity: 'error',
  title: text('项目所用结对在结对关系台账中', 'The pair of a project stands in the pairing register'),
  why: text('结对关系是安排项目和资金的依据。', 'The pairing is what projects and money are arranged by.'),
  ground: [{ kind: 'article', note: 'F018–F023' }, { kind: 'judgement' }],
  message: text(
    '第{row}行：结对编号“{pair_id}”不在结对关系台账中。',
    'Row {row}: pair "{pair_id}" is not in the pairing register.',
  ),
  remedy: text('在结对关系台账补登并注明依据，或更正编号。', 'Enter the pair with its basis, or correct the number.'),
  columns: ['pair_id'],
  to: { columns: ['pair_id'] },
  examples: {
    pass: [
      {
        pairings: [{ pair_id: 'JD-110108-150430', bj_code: '110108', nm_code: '150430', start: '2011-12-21' }],
        projects: [
          { project_id: 'JM-2011-150430-001', pair_id: 'JD-110108-150430', approve_date: '2012-05-01' },
          { project_id: 'JM-2011-150430-001', pair_id: null, approve_date: '2012-05-01' },
        ],
      },
    ],
    fail: [
      {
        pairings: [{ pair_id: 'JD-110108-150430', bj_code: '110108', nm_code: '150430', start: '2011-12-21' }],
        projects: [{ project_id: 'JM-2011-150430-001', pair_id: 'JD-110108-150429', approve_date: '2012-05-01' }],
      },
    ],
  },
});
