import { codeList } from '../../model/codelist';
import { text } from '../../model/text';

/** How far a task of the framework agreement has come; some are never finished. */
export const taskStatuses = codeList({
  id: 'task-statuses',
  title: text('任务进展状态', 'Status of tasks'),
  source: 'professional judgement',
  codes: [
    { id: 'not-started', label: text('未启动', 'Not started'), aliases: ['未开始', '尚未启动'] },
    { id: 'under-way', label: text('推进中', 'Under way'), aliases: ['进行中', '正在推进', 'In progress'] },
    { id: 'completed', label: text('已完成', 'Completed'), aliases: ['完成', '已办结', 'Done'] },
    { id: 'standing', label: text('长期坚持', 'Standing'), aliases: ['长期', '长期推进', '持续推进', 'Ongoing'] },
  ],
});
