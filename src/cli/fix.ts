import { basename } from 'node:path';
import { catalogue } from '../catalogue';
import { checkWorkbook, type CheckReport } from '../actions/checkWorkbook';
import { applyFixes } from '../actions/fixes/applyFixes';
import type { Fix, FixedCell } from '../engine/fix/fix';
import { planFixes, type PlannedFix } from '../engine/fix/plan';
import { run } from '../engine/steps';
import { a1 } from '../model/address';
import { localTime, localToday } from '../model/date';
import { fill, type Lang } from '../model/text';
import type { Workbook } from '../model/workbook';
import { openFile } from '../workbook/xlsx/files';
import { complain, EXIT, print, progressLine, usage, type Exit } from './console';
import { refuseToReplace, saveNew } from './save';
import { WORDS } from './words';

export interface FixCommand {
  readonly lang: Lang;
  readonly only?: string;
  readonly all?: boolean;
  readonly dryRun?: boolean;
  readonly out?: string;
  readonly json?: boolean;
  readonly force?: boolean;
}

/** What can be mended in a workbook, and what of it was asked for. */
interface Planned {
  readonly report: CheckReport;
  readonly fixes: readonly PlannedFix[];
  /** Suggestions left alone, since they need a look first. */
  readonly risky: number;
}

/** Writes a copy of the workbook with findings mended and a journal of it; every other part of the file is kept. */
export async function fixCommand(file: string, options: FixCommand): Promise<Exit> {
  const { lang, out, json = false } = options;
  const numbers = chosenNumbers(options.only);
  if (options.dryRun) {
    const planned = await plan(await openFile(file), file, numbers, options);
    say(planned, WORDS.fix.planned[lang], options);
    return EXIT.ok;
  }
  if (out === undefined) throw usage(WORDS.call['commander.missingMandatoryOptionValue'], { what: '--out' });
  const save = { inputs: [file], force: options.force ?? false, mayReplace: 'nothing', from: file, lang } as const;
  await refuseToReplace(out, save);
  await saveNew(out, save, async (workbook) => {
    const planned = await plan(workbook, file, numbers, options);
    const { applied } = await applyFixes(workbook, planned.report.book, planned.fixes, localTime());
    say({ ...planned, fixes: applied }, WORDS.fix.applied[lang], options);
    if (applied.length > 0) complain(WORDS.fix.recalculate[lang]);
  });
  if (!json) print(fill(WORDS.written[lang], { file: out }));
  return EXIT.ok;
}

async function plan(
  workbook: Workbook,
  file: string,
  numbers: ReadonlySet<string> | undefined,
  { all, lang }: FixCommand,
): Promise<Planned> {
  const progress = progressLine(fill(WORDS.checking[lang], { file: basename(file) }));
  try {
    const report = await checkWorkbook(workbook, catalogue, { today: localToday(), progress: progress.report });
    const { findings, verdict } = report.result;
    if (verdict === 'unrecognised') throw usage(WORDS.verdict.unrecognised);
    const positions = Array.from({ length: findings.size }, (_, position) => position);
    const asked = positions.filter((position) => numbers?.has(findings.rule(position).number) ?? true);
    // Who names a rule has looked at what it says.
    const wanted = (fix: Fix): boolean => fix.safe || all === true || numbers !== undefined;
    const fixes = await run(planFixes(findings, asked, wanted));
    const others = await run(planFixes(findings, asked, (fix) => !wanted(fix)));
    return { report, fixes, risky: others.length };
  } finally {
    progress.end();
  }
}

function say({ report: { book }, fixes, risky }: Planned, heading: string, { lang, json = false }: FixCommand): void {
  const sheetOf = ({ table }: FixedCell): string => book.tables[table]?.sheet ?? '';
  const shown = fixes.map(({ rule, safe, cells }) => ({
    number: rule.number,
    rule: rule.rule,
    safe,
    cells: cells.map((cell) => ({
      sheet: sheetOf(cell),
      cell: a1(cell.at.row, cell.at.column),
      before: cell.before[lang],
      after: cell.after[lang],
    })),
  }));
  if (json) {
    print(JSON.stringify({ fixes: shown, needLook: risky }, null, 2));
    return;
  }
  const cells = fixes.reduce((sum, fix) => sum + fix.cells.length, 0);
  if (fixes.length === 0) print(WORDS.fix.none[lang]);
  else print(fill(heading, { fixes: String(fixes.length), cells: String(cells) }));
  for (const { number, safe, cells: ofFix } of shown) {
    for (const { sheet, cell, before, after } of ofFix) {
      const mark = safe ? '' : ` [${WORDS.fix.needsLook[lang]}]`;
      print(`  ${number}  ${sheet}!${cell}  ${before} → ${after}${mark}`);
    }
  }
  if (risky > 0) print(fill(WORDS.fix.risky[lang], { count: String(risky) }));
}

/** The official numbers a call names. @throws {UsageError} for one that no rule has */
function chosenNumbers(names: string | undefined): ReadonlySet<string> | undefined {
  if (names === undefined) return undefined;
  const known = new Set(catalogue.rules.map(({ number }) => number));
  const asked = names.split(/[,，\s]+/).filter((name) => name !== '');
  for (const name of asked) {
    if (!known.has(name.toUpperCase())) throw usage(WORDS.fix.unknownNumber, { name });
  }
  return new Set(asked.map((name) => name.toUpperCase()));
}
