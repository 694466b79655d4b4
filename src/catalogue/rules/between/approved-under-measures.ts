import { all, isIn } from '../../../model/expression';
import { referenceRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { projects } from '../../registers/projects';
import { documents } from '../../registers/documents';

const measures = (doc_id: string, title: string, fund_kind: string) => {
  return { doc_id, title, kind: 'measures', fund_kind, issue_date: '2011-07-19' };
};
const forProjects = measures('ZD-2011-02', '项目资金管理办法', 'project');
const forTraining = measures('ZD-2011-03', '培训资金管理办法', 'training');

/** Every such document is a partner; one issued before the approval is enough. Months compare with months. */
export default referenceRule(projects, documents, {
  rule: 'projects.approved-under-measures',
  number: 'CR-26',
  severity: 'advice',
  title: text('批复时《办法》已印发', 'The Measures were issued before the approval'),
  why: text(
    '批复早于《办法》的项目按原规定管理，应备注说明。',
    'A project approved before the Measures is managed by the earlier rules, and says so.',
  ),
  ground: [{ kind: 'article', note: 'F016, F041 (approved in May, Measures of 19 July)' }],
  message: text(
    '第{row}行：{approve_date}批复，早于“{there.title}”印发的{there.issue_date}。',
    'Row {row}: approved on {approve_date}, before "{there.title}" was issued on {there.issue_date}.',
  ),
  remedy: text('按原规定管理，并在备注说明。', 'Manage it by the earlier rules and say so in the remarks.'),
  columns: [],
  to: { columns: [], where: all(isIn('kind', 'measures'), isIn('fund_kind', 'project')) },
  agrees: [{ here: 'approve_date', by: '>=', there: 'issue_date' }],
  at: ['approve_date'],
  examples: {
    pass: [
      {
        documents: [forProjects, forTraining],
        projects: [
          { project_id: 'JM-2011-150423-002', approve_date: '2011-08-01' },
          { project_id: 'JM-2011-150423-003', approve_date: '2011-07-01' },
        ],
      },
      {
        documents: [forTraining],
        projects: [{ project_id: 'JM-2011-150423-001', approve_date: '2011-05-01' }],
      },
    ],
    fail: [
      {
        documents: [forProjects, forTraining],
        projects: [{ project_id: 'JM-2011-150423-001', approve_date: '2011-05-01' }],
      },
    ],
  },
});
