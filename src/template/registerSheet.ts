import { registerOf } from '../model/catalogue';
import type { Register } from '../model/register';
import type { SheetDesign } from '../model/sheet';
import { designForm } from './formSheet';
import { designLists } from './lists';
import type { TemplateOptions } from './options';
import { designStamp } from './stampSheet';
import { designTable } from './tableSheet';

/** A register as an official sheet, blank or filled (`options.data`). Equal arguments give designs of equal JSON. */
export const designRegister = (register: Register, options: TemplateOptions): SheetDesign =>
  register.sheet.kind === 'form' ? designForm(register, options) : designTable(register, options);

/** All sheets of a workbook of templates, in their order: the registers, the hidden lists, the very hidden stamp. */
export function designWorkbook(options: TemplateOptions): readonly SheetDesign[] {
  const registers = options.registersPresent.map((id) => designRegister(registerOf(options.catalogue, id), options));
  const lists = designLists(options);
  return [...registers, lists, designStamp(options, lists.rows[0]?.[0]?.value ?? null)];
}
