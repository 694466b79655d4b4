import { WHOLE_SHEET } from '../../book/rect';
import type { Sheet, SheetState } from '../../book/sheet';

/** Protection comes last: it forbids the rest. Tables, comments and names are of one sheet and stay behind. */
const COPIED = [
  'tabColor',
  'gridlines',
  'headings',
  'standardWidth',
  'standardHeight',
  'merges',
  'conditionalFormats',
  'validations',
  'freeze',
  'filter',
  'pageLayout',
  'printArea',
  'printTitleRows',
  'printTitleColumns',
  'customProperties',
  'protection',
] as const satisfies readonly (keyof SheetState)[];

/** A copy with what is on it, under a free name: `表 (2)`. */
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
  for (const [column, look] of sheet.defaultStyles.columns) {
    const style = book.styles.get(look);
    copy.restyle({ ...WHOLE_SHEET, left: column, right: column }, () => style, 'addin');
  }
  const used = sheet.usedRect();
  if (used) copy.copy({ sheet, rect: used }, used, 'all', 'addin');
  for (const axis of ['row', 'column'] as const) {
    for (const [index, size] of sheet.sizes(axis)) copy.resize(axis, index, index, size, 'addin');
    for (const index of sheet.hidden(axis)) copy.hide(axis, index, index, true, 'addin');
  }
  for (const aspect of COPIED) copy.set(aspect, sheet.state[aspect], 'addin');
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
