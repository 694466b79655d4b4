import { registerOf } from '../model/catalogue';
import { fillText, text, type Lang, type Text } from '../model/text';
import { WorkbookError, type Workbook, type WriteOptions } from '../model/workbook';
import type { TemplateOptions } from '../template/options';
import { designWorkbook } from '../template/registerSheet';
import { fieldOf, recordsOf } from '../template/stampRecords';
import { livingRecords } from '../template/stampSheet';
import { sameSheet } from '../workbook/own';
import { stampOf } from './stampOf';

/** What the person reads when templates cannot be inserted. Nothing has been written then. */
const WORDS = {
  taken: text(
    '工作簿中已有名为“{sheet}”的工作表，未插入任何模板。请将其改名，或不选该表后重试。',
    'The workbook already has a sheet “{sheet}”; no template was inserted. Please rename it or leave that one out, then try again.',
  ),
  otherLanguage: {
    zh: text(
      '本工作簿的报表为中文，未插入任何模板。请选择中文后重试。',
      'The templates of this workbook are in Chinese; none was inserted. Please choose Chinese and try again.',
    ),
    en: text(
      '本工作簿的报表为英文，未插入任何模板。请选择英文后重试。',
      'The templates of this workbook are in English; none was inserted. Please choose English and try again.',
    ),
  } satisfies Record<Lang, Text>,
} as const;

/**
 * Writes official sheets into a workbook, blank or filled, with their lists and stamp. Sheets that are there already
 * stay as they are, and so does what the stamp says of them; formulas of the new sheets point to each other alone.
 * @param pace progress is told after every sheet; the signal takes away what was inserted until then
 * @returns names of the sheets that people see, in their order
 * @throws {WorkbookError} name-taken, before anything is written, when a sheet of one of the names is there;
 * unsupported when the workbook's templates are in the other language, whose drop-downs would lose their lists
 */
export async function insertTemplates(
  workbook: Workbook,
  options: TemplateOptions,
  pace: WriteOptions = {},
): Promise<readonly string[]> {
  const there = (await workbook.sheets()).map(({ name }) => name);
  for (const id of options.registersPresent) {
    const name = registerOf(options.catalogue, id).sheet.name[options.lang];
    if (there.some((each) => sameSheet(each, name))) {
      throw new WorkbookError('name-taken', fillText(WORDS.taken, { sheet: name }));
    }
  }
  const stamp = await stampOf(workbook);
  const earlier = livingRecords(stamp ? recordsOf(stamp) : [], there);
  const language = earlier
    .map((record) => fieldOf(record, 'template', 'lang')?.value)
    .find((lang) => lang !== undefined);
  if ((language === 'zh' || language === 'en') && language !== options.lang) {
    throw new WorkbookError('unsupported', WORDS.otherLanguage[language]);
  }
  const designs = designWorkbook(options, earlier);
  await workbook.writeAll(designs, pace);
  return designs.filter(({ visibility }) => visibility === 'visible').map(({ name }) => name);
}
