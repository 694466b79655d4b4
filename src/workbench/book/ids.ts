let last = 0;

/** An id for a part of a workbook, in the form of a GUID: never given twice while the page lives. */
export function newId(): string {
  last += 1;
  return `{00000000-0000-4000-8000-${last.toString(16).padStart(12, '0').toUpperCase()}}`;
}
