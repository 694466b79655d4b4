import { summaryOf } from '../../model/summaryOf';
import { text } from '../../model/text';
import { meetings } from '../registers/meetings';

/** S20: what joint meetings decided and how much of it is carried out. */
export default summaryOf(meetings, {
  id: 'S20',
  title: text('{year}年京蒙区域合作联席会议议定事项落实情况表', 'Decisions of Joint Meetings, {year}'),
  sheet: text('S20 联席会议议定事项', 'S20 Meeting decisions'),
  purpose: text(
    '反映各次联席会议的议定事项和落实情况。',
    'Shows what each joint meeting decided and how much is carried out.',
  ),
  levels: [
    { column: 'place_side', header: text('召开地', 'Host side') },
    { column: 'meeting_name', order: 'entered', header: text('会议', 'Meeting') },
  ],
  measures: [
    { id: 'meetings', of: 'count', unit: text('次', 'meetings'), header: text('会议次数', 'Meetings') },
    { id: 'decisions', of: 'sum', column: 'decisions', header: text('议定事项', 'Decisions') },
    { id: 'done', of: 'sum', column: 'done', header: text('已落实', 'Carried out') },
    { id: 'rate', of: 'ratio', measure: 'done', by: 'decisions', as: 'percent', header: text('落实率', 'Carried out') },
  ],
  totals: 'first',
  notes: [text('落实率=已落实事项数÷议定事项数。', 'Rate: carried out ÷ decided.')],
});
