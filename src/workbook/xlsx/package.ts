import { WorkbookError, type SheetInfo, type Visibility } from '../../model/workbook';
import { fault } from './fault';
import { attributeOf, flag, parse, type Handler } from './xml';
import type { Zip } from './zip';

/** A sheet as the workbook part lists it. */
export interface SheetPart extends SheetInfo {
  /** Name of the part in the zip; absent for chart and dialogue sheets, which hold no cells. */
  readonly part?: string;
}

/** Where the parts of a workbook are, and what its own part says. */
export interface Package {
  readonly zip: Zip;
  readonly workbook: string;
  readonly relations: string;
  readonly styles?: string;
  readonly sharedStrings?: string;
  /** In tab order, chart sheets included. */
  readonly sheets: readonly SheetPart[];
  readonly date1904: boolean;
  /** The workbook's structure is locked: no sheet may be added. */
  readonly structureLocked: boolean;
}

export interface Relation {
  /** Last word of the type, equal in the transitional and the strict standard: `worksheet`. */
  readonly kind: string;
  readonly target: string;
}

/** A relation's target as a part name: targets are relative to the part that has the relation. */
function resolve(from: string, target: string): string {
  const path = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.replaceAll('\\', '/').split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

/** The part that holds the relations of a part. */
export const relationsPart = (part: string): string => part.replace(/([^/]*)$/, '_rels/$1.rels');

/** Relations of a part to others of the package, by their ids; of the empty name those of the package itself. */
export function relationsOf(zip: Zip, part: string): Map<string, Relation> {
  const relations = new Map<string, Relation>();
  const name = relationsPart(part);
  if (!zip.has(name)) return relations;
  parse(zip.bytes(name), {
    open: ({ attributes }) => {
      const { Id, Type, Target, TargetMode } = attributes;
      if (Id === undefined || Target === undefined || TargetMode === 'External') return;
      relations.set(Id, { kind: Type?.split('/').pop() ?? '', target: resolve(part, Target) });
    },
  });
  return relations;
}

/** The parts a part is related to in one of some ways: the comments of a sheet. Those that are not there are left out. */
export const relatedParts = (zip: Zip, part: string, kinds: readonly string[]): string[] =>
  [...relationsOf(zip, part).values()]
    .filter(({ kind, target }) => kinds.includes(kind) && zip.has(target))
    .map(({ target }) => target);

const VISIBILITY: Readonly<Record<string, Visibility>> = { hidden: 'hidden', veryHidden: 'veryHidden' };

/** Reads what the workbook part lists. @throws {WorkbookError} not-xlsx, broken */
export function readPackage(zip: Zip, file: string): Package {
  try {
    return packageOf(zip, file);
  } catch (error) {
    throw error instanceof WorkbookError ? error : fault('broken', file, {}, error);
  }
}

function packageOf(zip: Zip, file: string): Package {
  const main = [...relationsOf(zip, '').values()].find(({ kind }) => kind === 'officeDocument');
  if (!main || !zip.has(main.target) || !main.target.endsWith('.xml')) throw fault('not-xlsx', file);

  const relations = relationsOf(zip, main.target);
  const of = (kind: string): string | undefined => {
    const target = [...relations.values()].find((relation) => relation.kind === kind)?.target;
    // Without its texts or formats a workbook would read as another one.
    if (target !== undefined && !zip.has(target)) throw fault('broken', file);
    return target;
  };
  const sheets: SheetPart[] = [];
  let root: string | undefined;
  let date1904 = false;
  let structureLocked = false;
  const handler: Handler = {
    open: (element) => {
      const { name, attributes } = element;
      root ??= name;
      if (name === 'workbookPr') date1904 = flag(attributes['date1904']);
      if (name === 'workbookProtection') structureLocked = flag(attributes['lockStructure']);
      if (name !== 'sheet') return;
      const relation = relations.get(attributeOf(element, 'id') ?? '');
      const info = {
        name: attributes['name'] ?? '',
        visibility: VISIBILITY[attributes['state'] ?? ''] ?? ('visible' as const),
      };
      if (!relation || !zip.has(relation.target)) throw fault('broken', file);
      sheets.push(relation.kind === 'worksheet' ? { ...info, part: relation.target } : info);
    },
  };
  parse(zip.bytes(main.target), handler);
  // Documents and slides are zips with an officeDocument too.
  if (root !== 'workbook') throw fault('not-xlsx', file);
  const styles = of('styles');
  const sharedStrings = of('sharedStrings');
  return {
    zip,
    workbook: main.target,
    relations: relationsPart(main.target),
    ...(styles !== undefined && { styles }),
    ...(sharedStrings !== undefined && { sharedStrings }),
    sheets,
    date1904,
    structureLocked,
  };
}
