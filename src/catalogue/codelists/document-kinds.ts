import { codeList } from '../../model/codelist';
import { text } from '../../model/text';

/** Kinds of policy documents. */
export const documentKinds = codeList({
  id: 'document-kinds',
  title: text('文件类别', 'Kinds of documents'),
  source: 'article (notice, measures, circular, agreement, working system); rest professional judgement',
  codes: [
    { id: 'notice', label: text('通知', 'Notice'), aliases: ['Circular'] },
    { id: 'measures', label: text('办法', 'Measures'), aliases: ['管理办法', '暂行办法', 'Regulations'] },
    { id: 'plan', label: text('规划', 'Plan'), aliases: ['计划', 'Planning'] },
    { id: 'agreement', label: text('协议', 'Agreement'), aliases: ['框架协议', '合作协议'] },
    { id: 'minutes', label: text('会议纪要', 'Minutes of a meeting'), aliases: ['纪要', 'Minutes', 'Meeting minutes'] },
    { id: 'working-system', label: text('工作制度', 'Working system'), aliases: ['制度', 'Work system'] },
    { id: 'other', label: text('其他', 'Other'), aliases: ['其它', 'Others'] },
  ],
});
