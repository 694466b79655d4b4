import { registerOf } from '../model/catalogue';
import type { Register } from '../model/register';
import type { SheetDesign } from '../model/sheet';
import { designForm } from './formSheet';
import { designLists } from './lists';
import type { TemplateOptions } from './options';
import { fieldOf, type StampRecord } from './stampRecords';
import { designStamp } from './stampSheet';
import { designTable } from './tableSheet';

/** A register as an official sheet, blank or filled (`options.data`). Equal arguments give designs of equal JSON. */
export const designRegister = (register: Register, options: TemplateOptions): SheetDesign =>
  register.sheet.kind === 'form' ? designForm(register, options) : designTable(register, options);

/**
 * All sheets of a workbook of templates, in their order: the registers, the hidden lists, the very hidden stamp.
 * @param earlier stamp records of sheets that stay as they are; the lists keep what those sheets offer
 */
export function designWorkbook(options: TemplateOptions, earlier: readonly StampRecord[] = []): readonly SheetDesign[] {
  const { catalogue, registersPresent } = options;
  const registers = registersPresent.map((id) => designRegister(registerOf(catalogue, id), options));
  const stamped = earlier.map((record) => fieldOf(record, 'template', 'register')?.value);
  const listed = catalogue.registers
    .map(({ id }) => id)
    .filter((id) => registersPresent.includes(id) || stamped.includes(id));
  const lists = designLists({ ...options, registersPresent: listed });
  return [...registers, lists, designStamp(options, lists.rows[0]?.[0]?.value ?? null, earlier)];
}
