import { text } from '../../model/text';

/** What the first screen says. */
export const START = {
  welcome: {
    heading: text('欢迎使用“结对”', 'Welcome to Jiedui'),
    what: text(
      '插入京蒙结对帮扶的成套报表，逐格审核填报内容，一键生成汇总表。',
      'Insert the official sheets of pairing-off assistance, check every cell, and sum them up.',
    ),
    where: text('全部在本机完成，数据不会离开您的电脑。', 'All of it happens on this computer; no data leaves it.'),
    begin: text('开始使用', 'Get started'),
  },
  next: text('下一步', 'Next step'),
  steps: {
    insert: {
      what: text('插入报表模板', 'Insert templates'),
      why: text('本工作簿中还没有可识别的报表。', 'This workbook holds no sheet of a known register yet.'),
      button: text('选择模板', 'Choose templates'),
    },
    fill: {
      what: text('填报数据', 'Fill in the sheets'),
      why: text('报表还没有数据。填好后在此审核。', 'The sheets are still blank. Fill them in, then check them here.'),
      button: text('审核工作簿', 'Check workbook'),
    },
    check: {
      what: text('审核工作簿', 'Check workbook'),
      why: text(
        '核对必填项、代码、日期、金额和各表勾稽关系。',
        'Required cells, codes, dates, amounts, and the balances between sheets.',
      ),
      button: text('审核工作簿', 'Check workbook'),
    },
    again: {
      what: text('重新审核', 'Check again'),
      why: text('上次审核之后有改动。', 'Something changed since the last check.'),
      button: text('重新审核', 'Check again'),
    },
    look: {
      what: text('处理审核问题', 'Look at the findings'),
      why: text('错误须更正，警告须说明。', 'Errors must be corrected, warnings explained.'),
      button: text('查看问题', 'Show the findings'),
    },
    explain: {
      what: text('说明警告', 'Explain the warnings'),
      why: text('没有错误；警告须书面说明。', 'There are no errors; the warnings need a written explanation.'),
      button: text('查看问题', 'Show the findings'),
    },
    summarise: {
      what: text('生成汇总表', 'Make summaries'),
      why: text('审核已通过。', 'The check was passed.'),
      button: text('选择汇总表', 'Choose summaries'),
    },
    refresh: {
      what: text('更新汇总表', 'Refresh the summaries'),
      why: text('审核已通过，汇总表已生成。', 'The check was passed and the summaries are made.'),
      button: text('选择汇总表', 'Choose summaries'),
    },
  },
  registers: text('报表', 'Registers'),
  rows: text('{count}行', 'Rows: {count}'),
  form: text('填报信息', 'Filing information'),
  states: {
    blank: text('尚未填报', 'Blank'),
    unchecked: text('未审核', 'Not checked'),
    changed: text('已改动，待审核', 'Changed since'),
    passed: text('通过', 'Passed'),
  },
  found: {
    error: text('错误{count}', 'Errors: {count}'),
    warning: text('警告{count}', 'Warnings: {count}'),
    advice: text('建议{count}', 'Advice: {count}'),
  },
  templates: {
    check: text('检查模板', 'Check templates'),
    heading: text('模板有{count}处损坏', 'Templates need repair: {count}'),
    damaged: text('模板有{count}处损坏', 'Needs repair: {count}'),
    repair: text('修复', 'Repair'),
    formulas: text('同时恢复公式', 'Restore formulas too'),
  },
  summaries: text('汇总表', 'Summaries'),
  others: text('未识别的工作表', 'Sheets that were not recognised'),
  notChecked: text('未审核：{reason}', 'Not checked: {reason}'),
  othersHint: text(
    '如其中有报表，请改用模板的表头。',
    'If one of them is a register, please use the headers of its template.',
  ),
  asTable: text('按一般表格审核', 'Check as a table'),
  asTableOf: text('按一般表格审核：{sheet}', 'Check as a table: {sheet}'),
  refresh: text('重新读取', 'Read again'),
} as const;
