import { quoteSheet } from '../../model/address';
import { appendTo, outline, remove, splice, type Change, type Child, type Outline } from './splice';

/** Children of a workbook part in the order the standard demands. */
export const WORKBOOK_ORDER = [
  ...['fileVersion', 'fileSharing', 'workbookPr', 'AlternateContent', 'revisionPtr', 'absPath', 'workbookProtection'],
  ...['bookViews', 'sheets', 'functionGroups', 'externalReferences', 'definedNames', 'calcPr', 'oleSize'],
  ...['customWorkbookViews', 'pivotCaches', 'smartTagPr', 'smartTagTypes', 'webPublishing', 'fileRecoveryPr'],
  ...['webPublishObjects', 'extLst'],
];
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A sheet that is added, and its part. */
export interface PlacedSheet {
  readonly name: string;
  readonly part: string;
  /** Index of the tab whose place it takes; absent for a new tab. */
  readonly replaces?: number;
}

/** A name of the added sheets already stands for other cells. */
export class NameInUse extends Error {
  constructor(readonly taken: string) {
    super(taken);
  }
}

const childrenOf = (part: Outline, name: string): readonly Child[] =>
  part.children.find((child) => child.name === name)?.children ?? [];
const textOf = (part: Outline, { start, end }: Child): string => part.xml.slice(start, end);

/** The prefix the part gives to relation ids, or one declared on the spot. */
export function relationPrefix(part: Outline): { readonly prefix: string; readonly declaration: string } {
  const declared = Object.entries(part.attributes).find(([name, value]) => value === RELATIONS && name.includes(':'));
  const prefix = declared?.[0].split(':')[1];
  return prefix === undefined ? { prefix: 'r', declaration: ` xmlns:r="${RELATIONS}"` } : { prefix, declaration: '' };
}

/** The tabs of the new sheets, behind the others. */
function newTabs(base: Outline, own: Outline, placed: readonly PlacedSheet[], ids: readonly string[]): string[] {
  const { prefix, declaration } = relationPrefix(base);
  let sheetId = Math.max(0, ...childrenOf(base, 'sheets').map(({ attributes }) => Number(attributes['sheetId'])));
  let next = 0;
  return childrenOf(own, 'sheets').flatMap((tab, index) => {
    if (placed[index]?.replaces !== undefined) return [];
    sheetId += 1;
    const id = ids[next] ?? '';
    next += 1;
    return textOf(own, tab)
      .replace(/\bsheetId="\d+"/, `sheetId="${sheetId}"`)
      .replace(/ r:id="[^"]*"/, `${declaration} ${prefix}:id="${id}"`);
  });
}

/** The names of the new sheets, and those they push out: same name in the same scope, print names of replaced sheets. */
function newNames(base: Outline, own: Outline, placed: readonly PlacedSheet[]): { added: string[]; gone: Child[] } {
  const tabs = childrenOf(base, 'sheets').length;
  let fresh = tabs;
  const tabOf = placed.map(({ replaces }) => replaces ?? fresh++);
  const names = childrenOf(own, 'definedNames');
  const added = names.map((name) =>
    textOf(own, name).replace(/\blocalSheetId="(\d+)"/, (_, id: string) => `localSheetId="${tabOf[Number(id)] ?? id}"`),
  );
  const global = new Set(
    names
      .filter(({ attributes }) => attributes['localSheetId'] === undefined)
      .map(({ attributes }) => attributes['name']?.toLowerCase()),
  );
  const replaced = new Set(placed.flatMap(({ replaces }) => (replaces === undefined ? [] : [String(replaces)])));
  const gone = childrenOf(base, 'definedNames').filter((name) => {
    const scope = name.attributes['localSheetId'];
    if (scope !== undefined) return replaced.has(scope);
    if (!global.has(name.attributes['name']?.toLowerCase())) return false;
    const refersTo = base.xml.slice(name.openEnd, name.closeStart);
    // Its sheet was deleted: the name stands for nothing any more.
    if (refersTo.includes('#REF!')) return true;
    // A name that points elsewhere is used by formulas that are not ours.
    const ours = placed.some(
      // Programs write the quotes only where the name needs them.
      (sheet) =>
        sheet.replaces !== undefined &&
        [quoteSheet(sheet.name), sheet.name].some((to) => refersTo.startsWith(`${to}!`)),
    );
    if (!ours) {
      throw new NameInUse(name.attributes['name'] ?? '');
    }
    return true;
  });
  return { added, gone };
}

/** What is shown of a replaced sheet may have changed with it. */
function visibilityChanges(base: Outline, own: Outline, placed: readonly PlacedSheet[]): Change[] {
  return placed.flatMap(({ replaces }, index) => {
    const tab = replaces === undefined ? undefined : childrenOf(base, 'sheets')[replaces];
    const state = childrenOf(own, 'sheets')[index]?.attributes['state'];
    if (!tab || tab.attributes['state'] === state) return [];
    const plain = textOf(base, tab).replace(/\s+state="[^"]*"/, '');
    const text = state === undefined ? plain : plain.replace(/\s*\/>$/, ` state="${state}"/>`);
    return [{ from: tab.start, to: tab.end, text }];
  });
}

/**
 * The workbook part with the tabs and names of the workbook in which the new sheets were written.
 * @param ids the relation ids of the new tabs, in order
 */
export function mergeWorkbook(
  baseXml: string,
  ownXml: string,
  placed: readonly PlacedSheet[],
  ids: readonly string[],
): string {
  const base = outline(baseXml);
  const own = outline(ownXml);
  const { added, gone } = newNames(base, own, placed);
  return splice(baseXml, [
    ...visibilityChanges(base, own, placed),
    ...appendTo(base, 'sheets', newTabs(base, own, placed, ids), WORKBOOK_ORDER),
    ...gone.map(remove),
    ...appendTo(base, 'definedNames', added, WORKBOOK_ORDER),
  ]);
}

/**
 * A workbook part with the names of a workbook of one sheet, given to a sheet of its own: what a filter and printing go
 * by. Names of the same kind that the sheet has give way.
 */
export function namesWith(baseXml: string, ownXml: string, sheet: number): string {
  const base = outline(baseXml);
  const own = outline(ownXml);
  const scope = String(sheet);
  const added = childrenOf(own, 'definedNames').map((name) => ({
    name: name.attributes['name']?.toLowerCase(),
    text: textOf(own, name).replace(/\blocalSheetId="\d+"/, `localSheetId="${scope}"`),
  }));
  const gone = childrenOf(base, 'definedNames').filter(
    ({ attributes }) =>
      attributes['localSheetId'] === scope && added.some(({ name }) => name === attributes['name']?.toLowerCase()),
  );
  return splice(baseXml, [
    ...gone.map(remove),
    ...appendTo(
      base,
      'definedNames',
      added.map(({ text }) => text),
      WORKBOOK_ORDER,
    ),
  ]);
}
