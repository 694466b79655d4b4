import { HostError } from './errors';
import type { HostObject } from './registry';

/** Objects an add-in keeps between batches: ranges, which have no name of their own. */
export class References {
  private readonly byId = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private next = 1;

  keep(target: HostObject): string {
    const known = this.ids.get(target);
    if (known !== undefined) return known;
    const id = `_Reference${this.next++}`;
    this.byId.set(id, target);
    this.ids.set(target, id);
    return id;
  }

  idOf(target: HostObject): string | undefined {
    return this.ids.get(target);
  }

  /** @throws {HostError} InvalidReference: it was let go */
  find(id: string): HostObject {
    const found = this.byId.get(id);
    if (!found) throw new HostError('InvalidReference');
    return found;
  }

  remove(id: string): void {
    const found = this.byId.get(id);
    if (found) this.ids.delete(found);
    this.byId.delete(id);
  }

  /** Objects follow what they stand for. @param moved the object as it is now; undefined when it is gone */
  follow(moved: (target: HostObject) => HostObject | undefined): void {
    for (const [id, target] of [...this.byId]) {
      const now = moved(target);
      if (now === target) continue;
      this.remove(id);
      if (!now) continue;
      this.byId.set(id, now);
      this.ids.set(now, id);
    }
  }

  /** How many are kept: what an add-in forgot shows here. */
  get size(): number {
    return this.byId.size;
  }

  removeAll(): void {
    this.ids.clear();
    this.byId.clear();
  }
}
