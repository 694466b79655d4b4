import { text } from '../../../model/text';
import { documents } from '../../registers/documents';
import { tasks } from '../../registers/tasks';
import { registered } from '../registered';

export default registered(tasks, 'basis', documents, {
  rule: 'basis-of-task-registered',
  number: 'CR-18',
  severity: 'warning',
  why: text('依据文件应能在制度文件台账中查到。', 'A basis must be found in the register of documents.'),
  ground: [{ kind: 'article', note: 'F014–F015' }, { kind: 'judgement' }],
});
