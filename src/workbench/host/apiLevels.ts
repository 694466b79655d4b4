import table from './apiLevels.json';

/**
 * What the host plays: `1.14` and `1.17` are the long-term editions of 2021 and 2024; `newest` is Excel on the web,
 * which has every numbered set and those of its platform, but not those of the desktop.
 */
export type ApiLevel = '1.14' | '1.17' | 'newest';

/** Class → member → level, made of the compact table (class → level → members). */
const LEVELS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries<Record<string, string>>(table).map(([name, levels]) => [name, byMember(levels)]),
);

function byMember(levels: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(levels).flatMap(([level, members]) =>
      members.split(' ').map((member): [string, string] => [member, level]),
    ),
  );
}

/** Names travel in Pascal case; the table has them as programs write them. */
const asWritten = (member: string): string => member.charAt(0).toLowerCase() + member.slice(1);

/**
 * The requirement set a member came with: `1.9`, `Online 1.1`, `Desktop 1.1`; absent for what is not documented (the
 * private members of the wire, whose names begin with an underscore).
 * @param member in Pascal case (as it travels) or as programs write it
 */
export const levelOf = (className: string, member: string): string | undefined =>
  LEVELS.get(className)?.get(asWritten(member));

/** Whether a level lies above the one the host plays. Numbers compare part by part: 1.10 is above 1.9. */
export function isAbove(level: string, chosen: ApiLevel): boolean {
  if (level.startsWith('Desktop')) return true;
  if (chosen === 'newest') return false;
  if (level.startsWith('Online')) return true;
  return minor(level) > minor(chosen);
}

const minor = (level: string): number => Number(level.split('.')[1]);
