import { Command, CommanderError, Option } from 'commander';
import manifest from '../../package.json';
import type { Lang } from '../model/text';
import { checkCommand, type CheckCommand } from './check';
import { complain, EXIT, sentenceFor, sentenceForCall, type Exit } from './console';
import { fixCommand, type FixCommand } from './fix';
import { journalCommand, undoCommand, type JournalCommand, type UndoCommand } from './journal';
import { overviewCommand, type OverviewCommand } from './overview';
import { repairCommand, type RepairCommand } from './repair';
import { rulesCommand } from './rules';
import { sampleCommand, type SampleCommand } from './sample';
import { summariseCommand, type SummariseCommand } from './summarise';
import { templateCommand, type TemplateCommand } from './template';
import { upgradeCommand, type UpgradeCommand } from './upgrade';

/** The language messages of this call are in; read early, so that faults of the call itself are in it too. */
const langOf = (argv: readonly string[]): Lang => {
  const at = argv.findIndex((word) => word === '--lang');
  return argv[at + 1] === 'en' && at >= 0 ? 'en' : argv.includes('--lang=en') ? 'en' : 'zh';
};

const language = (): Option =>
  new Option('--lang <zh|en>', '语言 language').choices(['zh', 'en']).default('zh' satisfies Lang);
const force = (): Option => new Option('--force', '覆盖已有文件 replace an existing file');

function program(finish: (exit: Exit) => void): Command {
  const jiedui = new Command('jiedui')
    .description(
      '结对帮扶报表：模板、审核、汇总\nOfficial sheets of pairing-off assistance: templates, checks, summaries',
    )
    .version(manifest.version)
    .helpCommand(false)
    // What is wrong with a call is said below, in the language of the call.
    .configureOutput({ outputError: () => undefined })
    .exitOverride();
  jiedui
    .command('template')
    .description('生成空白官方模板 write blank official sheets')
    .option('--register <ids>', '台账，逗号分隔 registers, separated by commas')
    .option('--all', '全部台账 all registers')
    .option('--year <year>', '年度 reporting year', String(new Date().getFullYear()))
    .option('--unit <unit>', '金额单位 money unit: yuan|wan|million|yi', 'wan')
    .option(
      '--protect',
      '锁定表头、合计行和签章行（无密码） lock header, totals and signature rows, without a password',
    )
    .requiredOption('--out <file.xlsx>', '输出文件 file to write')
    .addOption(language())
    .addOption(force())
    .action(async (options: TemplateCommand) => {
      finish(await templateCommand(options));
    });
  jiedui
    .command('sample')
    .description('生成示例工作簿 write the filled workbook of a published year')
    .option('--year <year>', '年度 year', '2011')
    .requiredOption('--out <file.xlsx>', '输出文件 file to write')
    .addOption(language())
    .addOption(force())
    .action(async (options: SampleCommand) => {
      finish(await sampleCommand(options));
    });
  jiedui
    .command('check')
    .description('审核工作簿 check workbooks; exit 0: no errors, 1: errors found, 2: unusable call or file')
    .argument('<files...>', '工作簿 workbooks (.xlsx)')
    .option('--tables', '其他工作表按一般表格审核 judge sheets that are no register as plain tables')
    .option('--json', '输出 JSON print one JSON object')
    .option('--out <findings.xlsx>', '另存问题清单 save the list of findings as a workbook')
    .option('--previous <file.xlsx>', '上年工作簿，用于跨年核对 last year’s workbook to compare with')
    .addOption(language())
    .addOption(force())
    .action(async (files: string[], options: CheckCommand) => {
      finish(await checkCommand(files, options));
    });
  jiedui
    .command('fix')
    .description('修正只有一个正确答案的问题 write a copy in which findings with one right answer are fixed')
    .argument('<file>', '工作簿 workbook (.xlsx)')
    .option('--only <numbers>', '只修正这些规则，逗号分隔 only these rules, separated by commas (TF-03,TF-15)')
    .option('--all', '包括须核对的建议值 also suggestions that need a look')
    .option('--dry-run', '只列出，不写文件 list them and write nothing')
    .option('--out <fixed.xlsx>', '输出文件 file to write')
    .option('--json', '输出 JSON print one JSON object')
    .addOption(language())
    .addOption(force())
    .action(async (file: string, options: FixCommand) => {
      finish(await fixCommand(file, options));
    });
  jiedui
    .command('journal')
    .description('列出修正记录 list the fixes that were made in a workbook')
    .argument('<file>', '工作簿 workbook (.xlsx)')
    .option('--json', '输出 JSON print one JSON object')
    .addOption(language())
    .action(async (file: string, options: JournalCommand) => {
      finish(await journalCommand(file, options));
    });
  jiedui
    .command('undo')
    .description('撤销修正 write a copy in which fixes are undone')
    .argument('<file>', '工作簿 workbook (.xlsx)')
    .option('--entry <numbers...>', '修正记录的序号 numbers of the journal')
    .option('--all', '全部修正 all fixes')
    .requiredOption('--out <file.xlsx>', '输出文件 file to write')
    .option('--json', '输出 JSON print one JSON object')
    .addOption(language())
    .addOption(force())
    .action(async (file: string, options: UndoCommand) => {
      finish(await undoCommand(file, options));
    });
  jiedui
    .command('summarise')
    .alias('summarize')
    .description('生成汇总表 write a copy with the summary sheets added')
    .argument('<file>', '工作簿 workbook (.xlsx)')
    .option('--summary <ids>', '汇总表，逗号分隔 summaries, separated by commas (S01,S02)')
    .option('--unit <unit>', '金额单位 unit of amounts (元 yuan, 万元 wan, 百万元 million, 亿元 yi)')
    .option('--pivot <ids>', '生成数据透视表的汇总表 summaries to make PivotTables of (S02,S04)')
    .option('--no-charts', '不附图表 without charts')
    .requiredOption('--out <file.xlsx>', '输出文件 file to write')
    .option('--previous <file.xlsx>', '上年工作簿，用于多年对比 last year’s workbook, to compare years')
    .addOption(language())
    .addOption(force())
    .action(async (file: string, options: SummariseCommand) => {
      finish(await summariseCommand(file, options));
    });
  jiedui
    .command('overview')
    .description('生成年度工作概述 write the annual overview: on the screen, or as text, Word document or sheet')
    .argument('<file>', '工作簿 workbook (.xlsx)')
    .option('--out <file>', '输出文件 file to write (.txt, .docx, .xlsx)')
    .option('--previous <file.xlsx>', '上年工作簿，用于比较 last year’s workbook to compare with')
    .addOption(language())
    .addOption(force())
    .action(async (file: string, options: OverviewCommand) => {
      finish(await overviewCommand(file, options));
    });
  jiedui
    .command('repair')
    .description(
      '比对并修复模板，填报内容不变 compare sheets with their templates; --out writes a repaired copy; exit 0: whole, 1: damages',
    )
    .argument('<file>', '工作簿 workbook (.xlsx)')
    .option('--out <file.xlsx>', '输出文件 file to write; without it damages are listed')
    .option('--formulas', '填写内容与公式结果不同时也恢复公式 restore formulas over other values, too')
    .option('--json', '输出 JSON print JSON')
    .addOption(language())
    .addOption(force())
    .action(async (file: string, options: RepairCommand) => {
      finish(await repairCommand(file, options));
    });
  jiedui
    .command('upgrade')
    .description('将填报内容转入现行模板 carry what is filled in into fresh templates of the current edition')
    .argument('<file>', '工作簿 workbook (.xlsx)')
    .option('--year <year>', '新模板的年度 reporting year of the new templates')
    .requiredOption('--out <file.xlsx>', '输出文件 file to write')
    .option('--json', '输出 JSON print JSON')
    .addOption(language())
    .addOption(force())
    .action(async (file: string, options: UpgradeCommand) => {
      finish(await upgradeCommand(file, options));
    });
  jiedui
    .command('rules')
    .description('列出审核规则 list the rules')
    .option('--json', '输出 JSON print JSON')
    .addOption(language())
    .action((options: { json?: boolean; lang: Lang }) => {
      finish(rulesCommand(options));
    });
  return jiedui;
}

/** Runs one call. @returns the exit code; nothing is thrown. */
export async function main(argv: readonly string[]): Promise<number> {
  let exit: Exit = EXIT.ok;
  try {
    await program((reached) => {
      exit = reached;
    }).parseAsync(argv, { from: 'user' });
    return exit;
  } catch (error) {
    // Asking for help or the version is no fault.
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.ok;
    const sentence =
      error instanceof CommanderError ? sentenceForCall(error, langOf(argv)) : sentenceFor(error, langOf(argv));
    if (sentence !== '') complain(sentence);
    return EXIT.unusable;
  }
}
