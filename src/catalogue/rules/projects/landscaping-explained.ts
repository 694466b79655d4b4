import { absent, mentions, not } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { projects } from '../../registers/projects';

export default rowRule(projects, {
  rule: 'projects.landscaping-explained',
  number: 'CM-16',
  severity: 'advice',
  title: text('景观类内容说明必要性', 'Landscaping is explained'),
  why: text(
    '审计关注景观、外墙、牌楼类支出是否为群众所急需。',
    'Audits ask whether people needed landscaping, facades and gateways first.',
  ),
  ground: [{ kind: 'source', note: '扶贫资金审计结果公告, audit notices on poverty-relief funds' }],
  message: text(
    '第{row}行“{project_name}”：建设内容“{content}”含景观、外墙或牌楼类事项。',
    'Row {row}, "{project_name}": the content "{content}" names landscaping, facades or gateways.',
  ),
  remedy: text('在备注说明必要性和依据。', 'Say in the remark why it is needed and what it rests on.'),
  when: absent('remark'),
  expect: not(mentions('content', '景观', '牌楼', '门楼', '外墙粉刷', '外立面', '雕塑', '喷泉', '亮化工程')),
  at: ['content', 'remark'],
  examples: {
    pass: [
      { project_name: '搬迁项目', content: '路灯16盏、文化广场1个' },
      { project_name: '村容项目', content: '村口牌楼1座', remark: '群众一事一议' },
    ],
    fail: [{ project_name: '村容项目', content: '村口牌楼1座、景观石2处' }],
  },
});
