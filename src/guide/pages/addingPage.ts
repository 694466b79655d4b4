import { text } from '../../model/text';
import { words, type Page, type Phrase } from '../page';

const WORDS = {
  title: text('怎样增加规则、台账和汇总表', 'How to add a rule, a register, a summary'),
  opening: text(
    '规则、台账、代码表和汇总表都是数据，写在 src/catalogue/ 里；模板、审核、汇总和本手册都由同一份数据得出，改一处即可。',
    'Rules, registers, code lists and summaries are data in src/catalogue/. Templates, checks, summaries and this handbook all come from that one text.',
  ),
  rule: text('增加一条规则', 'Add a rule'),
  register: text('增加一张台账', 'Add a register'),
  summary: text('增加一张汇总表或代码表', 'Add a summary or a code list'),
  parameter: text('增加一个参数', 'Add a parameter'),
  example: text('一个规则文件的全文：', 'A rule file, whole:'),
} as const;

const RULE_STEPS = [
  text(
    '先写示例：哪样的行是对的，哪样的行有误。示例同时是测试、手册内容和依据。',
    'Begin with the examples: rows that are right and rows that are wrong. They are the test, a part of this handbook and the argument.',
  ),
  text(
    '在 src/catalogue/rules/<台账>/ 下新建一个文件，文件名说明正确的行是怎样的，再写条件、提示和整改办法，中英文各一份。',
    'Make one file in src/catalogue/rules/<register>/. Its name says what is true of a good row; then come the condition, the message and the remedy, in both languages.',
  ),
  text(
    '文件没有规定的限额不写死：设为参数，默认留空，留空时规则不作判断。空白和无法识别的单元格不算错。',
    'A ceiling nobody has seen in print is a parameter with a blank default, which silences the rule. Blank and unreadable cells never accuse.',
  ),
  text(
    '运行 npm run generate：规则进入目录，本手册随之更新。',
    'Run npm run generate: the rule is listed and this handbook follows.',
  ),
  text(
    '运行 npx jest tests/conformance tests/agreement：前者用示例试规则，后者核对审核结论与 Excel 公式一致。',
    'Run npx jest tests/conformance tests/agreement: the first tries the rule on its examples, the second holds the check and the Excel formula to one verdict.',
  ),
] as const;
const REGISTER_STEPS = [
  text(
    '在 src/catalogue/registers/ 下新建一个文件，写明用途、一行是什么、各栏、编号和表样。',
    'Make one file in src/catalogue/registers/ with the purpose, what a row is, the columns, the key and the layout of the sheet.',
  ),
  text(
    '各栏的类型、单位、必填和代码表写在栏里，单元格规则、下拉列表和填写提示由此得出。',
    'Each column declares its type, unit, code list and when it is required; cell rules, drop-downs and prompts come from that.',
  ),
  text(
    '运行 npm run generate，并写一个测试：一张正确的表没有问题，一张有误的表逐条查出。',
    'Run npm run generate, and write a test: a good sheet is silent, a bad one is found fault by fault.',
  ),
] as const;
const SUMMARY_STEPS = [
  text(
    '在 src/catalogue/summaries/ 或 src/catalogue/codelists/ 下新建一个文件，写明分组、栏目、合计和口径，或各个值和其他写法。',
    'Make one file in src/catalogue/summaries/ or src/catalogue/codelists/ with groups, columns, totals and definitions, or with the values and their other spellings.',
  ),
  text(
    '运行 npm run generate；汇总表另写一个测试：台账在前，汇总表在后。',
    'Run npm run generate; a summary wants a test with a table in and a table out.',
  ),
] as const;
const PARAMETER_STEPS = [
  text(
    '在 src/catalogue/parameters.ts 中增加一项：名称、说明、单位，以及从哪一天起取什么值、依据什么文件。',
    'Add it to src/catalogue/parameters.ts: title, help, unit, and from which day on it has which value after which paper.',
  ),
] as const;

/** How to add to the catalogue. @param ruleFile a rule of the catalogue as it stands in its file */
export function addingPage(ruleFile: string): Page {
  const steps = (of: readonly Phrase['text'][]) =>
    ({ type: 'list', numbered: true, items: of.map((each) => [{ text: each }]) }) as const;
  return {
    path: 'adding',
    title: WORDS.title,
    opening: [words(WORDS.opening)],
    sections: [
      {
        heading: WORDS.rule,
        blocks: [steps(RULE_STEPS), words(WORDS.example), { type: 'file', content: ruleFile }],
      },
      { heading: WORDS.register, blocks: [steps(REGISTER_STEPS)] },
      { heading: WORDS.summary, blocks: [steps(SUMMARY_STEPS)] },
      { heading: WORDS.parameter, blocks: [steps(PARAMETER_STEPS)] },
    ],
  };
}
