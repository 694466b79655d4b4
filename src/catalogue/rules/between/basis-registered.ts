import { referenceRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { pairings } from '../../registers/pairings';
import { documents } from '../../registers/documents';

export default referenceRule(pairings, documents, {
  rule: 'pairings.basis-registered',
  number: 'CR-18',
  severity: 'warning',
  title: text('依据文件已登记', 'The basis document is registered'),
  why: text(
    '依据文件应能在制度文件台账中查到。批复文号、下达文号是业务文件，不在制度文件台账登记，因此只核对点名制度文件的栏目。',
    'A basis must be found in the register of documents. Approval and allocation numbers belong to single transactions, which that register does not list, so only the column that names a policy document is compared.',
  ),
  ground: [{ kind: 'article', note: 'F014–F018' }, { kind: 'judgement' }],
  message: text(
    '第{row}行：依据文件“{basis}”未在制度文件台账登记。',
    'Row {row}: basis document "{basis}" is not in the register of documents.',
  ),
  remedy: text('在制度文件台账补登该文件，或更正编号。', 'Enter the document in its register, or correct the number.'),
  columns: ['basis'],
  to: { columns: ['doc_id'] },
  examples: {
    pass: [
      {
        documents: [{ doc_id: 'ZD-2011-05', kind: 'notice', issue_date: '2011-12-21' }],
        pairings: [
          { pair_id: 'JD-110108-150430', basis: 'ZD-2011-05' },
          { pair_id: 'JD-110101-150902', basis: null },
        ],
      },
    ],
    fail: [
      {
        documents: [{ doc_id: 'ZD-2011-05', kind: 'notice', issue_date: '2011-12-21' }],
        pairings: [{ pair_id: 'JD-110108-150430', basis: 'ZD-2011-50' }],
      },
    ],
  },
});
