import type { Sheet } from '../../book/sheet';

/** A copy with everything on it, under a free name: `表 (2)`. */
export function copySheet(
  sheet: Sheet,
  position: 'None' | 'Before' | 'After' | 'Beginning' | 'End',
  relativeTo: Sheet | undefined,
): Sheet {
  const { book } = sheet;
  const near = book.sheets.indexOf(relativeTo ?? sheet);
  const at = { None: book.sheets.length, End: book.sheets.length, Beginning: 0, Before: near, After: near + 1 }[
    position
  ];
  const copy = book.addSheet(freeCopyName(sheet), 'addin', at);
  const used = sheet.usedRect();
  if (used) copy.copy({ sheet, rect: used }, used, 'all', 'addin');
  for (const axis of ['row', 'column'] as const) {
    for (const [index, size] of sheet.sizes(axis)) copy.resize(axis, index, index, size, 'addin');
    for (const index of sheet.hidden(axis)) copy.hide(axis, index, index, true, 'addin');
  }
  const { state } = sheet;
  copy.set('tabColor', state.tabColor, 'addin');
  copy.set('gridlines', state.gridlines, 'addin');
  copy.set('merges', state.merges, 'addin');
  copy.set('conditionalFormats', state.conditionalFormats, 'addin');
  copy.set('validations', state.validations, 'addin');
  copy.set('freeze', state.freeze, 'addin');
  copy.set('filter', state.filter, 'addin');
  copy.set('pageLayout', state.pageLayout, 'addin');
  copy.set('printArea', state.printArea, 'addin');
  copy.set('printTitleRows', state.printTitleRows, 'addin');
  copy.set('printTitleColumns', state.printTitleColumns, 'addin');
  copy.set('customProperties', state.customProperties, 'addin');
  copy.set('protection', state.protection, 'addin');
  return copy;
}

function freeCopyName({ book, name }: Sheet): string {
  const named = (number: number): string => {
    const suffix = ` (${number})`;
    return name.slice(0, 31 - suffix.length) + suffix;
  };
  let number = 2;
  while (book.sheet(named(number))) number += 1;
  return named(number);
}
