const YEAR_PART = /(?:^|[-_—])(\d{4})(?=[-_—]|$)/;

/** The year a number of the office carries: JM-2011-150423-001 → 2011; undefined when it carries none. */
export function keyYear(key: string | undefined): number | undefined {
  const year = key === undefined ? undefined : YEAR_PART.exec(key)?.[1];
  return year === undefined ? undefined : Number(year);
}
