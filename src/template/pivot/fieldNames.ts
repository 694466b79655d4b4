/** The headers of one table: each stands once, whatever its case, and none is too long for a program's table. */
export class FieldNames {
  private readonly taken = new Set<string>();

  has(name: string): boolean {
    return this.taken.has(name.toLowerCase());
  }

  /** The name, or one like it that is free; it is taken from now on. @param of what tells it from another of its name */
  free(wanted: string, of?: string): string {
    const name = wanted.replace(/\s+/g, ' ').slice(0, LONGEST);
    const candidates = [name, ...(of === undefined ? [] : [`${name} ${of}`])];
    let found = candidates.find((each) => !this.has(each));
    for (let number = 2; found === undefined; number += 1) {
      const numbered = `${name} ${number}`;
      if (!this.has(numbered)) found = numbered;
    }
    this.taken.add(found.toLowerCase());
    return found;
  }
}

/** Excel takes 255 characters as a header of a table; some are left for what tells equal ones apart. */
const LONGEST = 240;
