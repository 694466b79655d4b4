import { text } from '../../../model/text';
import { meetings } from '../../registers/meetings';
import { tasks } from '../../registers/tasks';
import { registered } from '../registered';

/** Only from tasks to meetings: those of the agreement come from no meeting, and a meeting may decide what is no task. */
export default registered(tasks, 'meeting_id', meetings, {
  rule: 'meeting-of-task-registered',
  number: 'CR-21',
  severity: 'advice',
  why: text(
    '会议议定的任务应能追溯到会议，落实情况才能逐项核对。',
    'A task a meeting decided on leads back to it, so that what was carried out can be checked.',
  ),
  ground: [{ kind: 'judgement' }],
});
