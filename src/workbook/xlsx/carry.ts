import { strToU8 } from 'fflate';
import { relationsOf, relationsPart, type Package } from './package';
import { FreeNames, relativeTarget, type NewPart } from './packageParts';
import { outline, splice } from './splice';
import { zipOf, type Zip } from './zip';

export type Parts = ReadonlyMap<string, Uint8Array>;

/** What hangs on sheets that were written in a workbook of their own: tables, drawings and the charts in them. */
export interface Carried {
  readonly parts: Parts;
  readonly types: readonly NewPart[];
}

/**
 * Takes what hangs on sheets into another package, under names and numbers that are free there.
 * @param sheets the part of each sheet in the workbook it was written in, and in the package it goes to
 */
export function carryParts(
  own: Parts,
  sheets: readonly { readonly from: string; readonly to: string }[],
  base: Package,
  names: FreeNames,
): Carried {
  return new Carrier(zipOf(own), base, names).carry(sheets);
}

class Carrier {
  private readonly parts = new Map<string, Uint8Array>();
  private readonly types: NewPart[] = [];
  private readonly contents: ReadonlyMap<string, string>;
  private tableId: number;

  constructor(
    private readonly own: Zip,
    private readonly base: Package,
    private readonly names: FreeNames,
  ) {
    this.contents = new Map(
      outline(own.text('[Content_Types].xml')).children.map(({ attributes }) => [
        attributes['PartName']?.slice(1) ?? '',
        attributes['ContentType'] ?? '',
      ]),
    );
    this.tableId = Math.max(0, ...tableIds(base));
  }

  carry(sheets: readonly { readonly from: string; readonly to: string }[]): Carried {
    for (const { from, to } of sheets) this.carryRelated(from, to);
    return { parts: this.parts, types: this.types };
  }

  /** Copies the relations of a part, and the parts they lead to. */
  private carryRelated(from: string, to: string): void {
    const part = relationsPart(from);
    if (!this.own.has(part)) return;
    const xml = this.own.text(part);
    const targets = relationsOf(this.own, from);
    if (targets.size === 0) return;
    const changes = outline(xml).children.flatMap((relation) => {
      const { Id = '', Target = '' } = relation.attributes;
      const target = targets.get(Id)?.target;
      if (target === undefined) return [];
      const text = xml
        .slice(relation.start, relation.end)
        .replace(`Target="${Target}"`, `Target="${relativeTarget(to, this.carryPart(target))}"`);
      return [{ from: relation.start, to: relation.end, text }];
    });
    this.parts.set(relationsPart(to), strToU8(splice(xml, changes)));
  }

  /** @returns the name it has in the other package */
  private carryPart(from: string): string {
    const folder = this.base.workbook.replace(/[^/]*$/, '');
    const to = this.names.take(`${folder}${from.replace(/^xl\//, '').replace(/\d*\.xml$/, '')}`);
    this.parts.set(to, strToU8(this.numbered(this.own.text(from))));
    this.types.push({ name: to, content: this.contents.get(from) ?? '' });
    this.carryRelated(from, to);
    return to;
  }

  /** Tables are counted through the workbook. */
  private numbered(xml: string): string {
    return xml.replace(/(<table\s[^>]*?\bid=")\d+/, (_, head: string) => `${head}${(this.tableId += 1)}`);
  }
}

const tableIds = ({ zip, sheets }: Package): number[] =>
  sheets.flatMap(({ part = '' }) =>
    [...relationsOf(zip, part).values()]
      .filter(({ kind, target }) => kind === 'table' && zip.has(target))
      .map(({ target }) => Number(outline(zip.text(target)).attributes['id'] ?? 0)),
  );

/** The parts of a package that only these sheets led to: with a sheet that is written anew its tables and charts go. */
export function leftBehind({ zip }: Package, replaced: readonly string[]): string[] {
  const reached = (start: readonly string[], goOn: (part: string) => boolean): Set<string> => {
    const found = new Set<string>();
    const open = [...start];
    for (let part = open.pop(); part !== undefined; part = open.pop()) {
      if (found.has(part)) continue;
      found.add(part);
      if (goOn(part)) for (const { target } of relationsOf(zip, part).values()) if (zip.has(target)) open.push(target);
    }
    return found;
  };
  const kept = reached([''], (part) => !replaced.includes(part));
  return [...reached(replaced, () => true)]
    .filter((part) => !kept.has(part))
    .flatMap((part) => [part, relationsPart(part)]);
}
