import { codeList } from '../../model/codelist';
import { text } from '../../model/text';

/** Where a project stands. */
export const projectStatuses = codeList({
  id: 'project-statuses',
  title: text('项目状态', 'Project status'),
  source: 'professional judgement',
  codes: [
    { id: 'not-started', label: text('未开工', 'Not started'), aliases: ['未开始', '未启动'] },
    { id: 'under-way', label: text('在建', 'Under way'), aliases: ['建设中', '施工中', 'Under construction'] },
    { id: 'completed', label: text('已完工', 'Completed'), aliases: ['完工', '已竣工', '竣工', '已完成', 'Finished'] },
    { id: 'accepted', label: text('已验收', 'Accepted'), aliases: ['验收', '验收合格', 'Inspected and accepted'] },
    { id: 'suspended', label: text('暂停', 'Suspended'), aliases: ['停工', '缓建'] },
    { id: 'cancelled', label: text('取消', 'Cancelled'), aliases: ['已取消', '撤销', 'Canceled'] },
  ],
});
