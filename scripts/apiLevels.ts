/**
 * The table of Excel's requirement sets: which set each member of each class of the Excel API came with, read from the
 * documentation comments of `@types/office-js` ("[Api set: ExcelApi 1.9]"). The workbench's host refuses what is above
 * the level it plays by this table.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const TYPES = createRequire(import.meta.url).resolve('@types/office-js/index.d.ts');
/** Where the table is kept. */
export const API_LEVELS = join(dirname(fileURLToPath(import.meta.url)), '../src/workbench/host/apiLevels.json');

/** Class → level → its members, in the order of their names and separated by blanks. */
type Table = Record<string, Record<string, string>>;

/** The first set named counts: later ones speak of options of the same member. */
const SET = /\[Api set: (?:ExcelApi|All)(Online|Desktop)? ?(\d+\.\d+)/;

function levelIn(node: ts.Node): string | undefined {
  const found = SET.exec(node.getFullText().slice(0, node.getLeadingTriviaWidth()));
  return found === null ? undefined : `${found[1] === undefined ? '' : `${found[1]} `}${found[2] ?? ''}`;
}

/** Numbers of sets compare part by part: 1.10 comes after 1.9. Platform sets come last. */
function order(one: string, other: string): number {
  const key = (level: string): readonly [string, number, number] => {
    const [, platform = '', major, minor] = /^(?:(\w+) )?(\d+)\.(\d+)$/.exec(level) ?? [];
    return [platform, Number(major), Number(minor)];
  };
  const [a, b] = [key(one), key(other)];
  return a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1] || a[2] - b[2];
}

const nameOf = (member: ts.ClassElement): string | undefined =>
  member.name !== undefined && ts.isIdentifier(member.name) ? member.name.text : undefined;

/** Members of the proxies themselves, which never travel. */
const LOCAL = new Set(['context', 'isNullObject', 'load', 'set', 'toJSON', 'track', 'untrack']);

function membersOf(declared: ts.ClassDeclaration, seen: Map<string, string>): void {
  const ofClass = levelIn(declared) ?? '1.1';
  for (const member of declared.members) {
    const name = nameOf(member);
    if (name === undefined || LOCAL.has(name)) continue;
    const level = levelIn(member) ?? seen.get(name) ?? ofClass;
    const earlier = seen.get(name);
    if (earlier === undefined || order(level, earlier) < 0) seen.set(name, level);
  }
}

function excelClasses(source: ts.SourceFile): Map<string, Map<string, string>> {
  const classes = new Map<string, Map<string, string>>();
  for (const space of source.statements) {
    if (!ts.isModuleDeclaration(space) || space.name.text !== 'Excel') continue;
    if (space.body === undefined || !ts.isModuleBlock(space.body)) continue;
    for (const declared of space.body.statements) {
      if (!ts.isClassDeclaration(declared) || declared.name === undefined) continue;
      const members = classes.get(declared.name.text) ?? new Map<string, string>();
      classes.set(declared.name.text, members);
      membersOf(declared, members);
    }
  }
  return classes;
}

/** The table as JSON, classes and members in the order of their names. */
export function apiLevels(): string {
  const source = ts.createSourceFile(TYPES, readFileSync(TYPES, 'utf8'), ts.ScriptTarget.Latest, true);
  const table: Table = {};
  const classes = [...excelClasses(source)].sort(([one], [other]) => (one < other ? -1 : 1));
  for (const [name, members] of classes) {
    const levels = [...new Set(members.values())].sort(order);
    const inLevel = (level: string): string =>
      [...members]
        .filter(([, own]) => own === level)
        .map(([member]) => member)
        .sort()
        .join(' ');
    table[name] = Object.fromEntries(levels.map((level) => [level, inLevel(level)]));
  }
  return JSON.stringify(table);
}
