import { absent, all, mentions, not } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { forbiddenUses } from '../../forbiddenUses';
import { projects } from '../../registers/projects';

/** The first two kinds are things bought or built, the others are money paid out. */
const words = forbiddenUses.map((use) => use.words);
const [things, money] = [words.slice(0, 2).flat(), words.slice(2).flat()];

/** A remark that says what the use rests on silences the rule. */
export default rowRule(projects, {
  rule: 'projects.no-forbidden-use',
  number: 'CM-02',
  severity: 'warning',
  title: text('建设内容不含禁止支出', 'The content names no forbidden use'),
  why: text(
    '帮扶资金不得用于楼堂馆所、奖金津贴、偿还债务等支出。',
    'Assistance money is not for offices and halls, bonuses or the paying of debts.',
  ),
  ground: [
    { kind: 'source', note: '扶贫资金管理办法负面清单, negative lists of several measures for relief funds' },
    { kind: 'judgement' },
  ],
  message: text(
    '第{row}行“{project_name}”：建设内容“{content}”含有可能属于禁止支出的事项。',
    'Row {row}, "{project_name}": the content "{content}" names what may be a forbidden use.',
  ),
  remedy: text(
    '对照资金管理办法核对；有依据的在备注写明，无依据的调出。',
    'Compare it with the measures of the fund; say in the remark what it rests on, or take it out.',
  ),
  when: absent('remark'),
  expect: all(not(mentions('content', ...things)), not(mentions('content', ...money))),
  at: ['content', 'remark'],
  examples: {
    pass: [
      { project_name: '文化室项目', content: '村委会、文化活动室和卫生室210平方米' },
      { project_name: '服务用房项目', content: '改扩建办公楼', remark: '经批准用于村级服务' },
      { project_name: '道路项目', content: null },
    ],
    fail: [
      { project_name: '服务用房项目', content: '新建乡政府办公楼1200平方米' },
      { project_name: '其他项目', content: '偿还债务' },
    ],
  },
});
