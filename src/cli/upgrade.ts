import { catalogue } from '../catalogue';
import { upgradeTemplates, type UpgradeReport } from '../actions/upgrade/upgradeTemplates';
import { fill, type Lang } from '../model/text';
import { openFile } from '../workbook/xlsx/files';
import { readYear } from './arguments';
import { EXIT, print, usage, type Exit } from './console';
import { saveNew } from './save';
import { WORDS } from './words';

export interface UpgradeCommand {
  readonly lang: Lang;
  readonly out: string;
  readonly year?: string;
  readonly json?: boolean;
  readonly force?: boolean;
}

/** Carries what is filled in on a workbook's sheets into fresh templates; the old file is only read. */
export async function upgradeCommand(file: string, options: UpgradeCommand): Promise<Exit> {
  const { lang, out, json = false } = options;
  const year = options.year === undefined ? {} : { year: readYear(options.year) };
  const old = await openFile(file);
  await saveNew(
    out,
    { inputs: [file], force: options.force ?? false, mayReplace: 'template', lang },
    async (workbook) => {
      const report = await upgradeTemplates(old, workbook, catalogue, { ...year, lang });
      if (!report) throw usage(WORDS.upgrade.noRegister, { file });
      if (json) print(JSON.stringify(asPlain(report, lang), null, 2));
      else say(report, lang);
    },
  );
  if (!json) print(fill(WORDS.written[lang], { file: out }));
  return EXIT.ok;
}

function say({ sheets, found, carried, left }: UpgradeReport, lang: Lang): void {
  for (const { sheet, rows, cells } of sheets) {
    print(fill(WORDS.upgrade.sheet[lang], { sheet, rows: String(rows), cells: String(cells) }));
  }
  print(
    fill(WORDS.upgrade.count[lang], {
      found: String(found),
      carried: String(carried),
      left: String(found - carried),
    }),
  );
  if (left.length > 0) print(WORDS.upgrade.left[lang]);
  for (const { sheet, cells, what } of left) {
    print(`  ${sheet}${cells === undefined ? '' : `!${cells}`}  ${what[lang]}`);
  }
}

const asPlain = ({ sheets, found, carried, left }: UpgradeReport, lang: Lang): object => ({
  sheets: sheets.map(({ register, ...sheet }) => ({ ...sheet, register: register[lang] })),
  found,
  carried,
  left: left.map(({ sheet, cells, what }) => ({ sheet, cells, what: what[lang] })),
});
