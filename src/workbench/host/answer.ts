import type { Json } from '../book/types';
import { HostError } from './errors';
import { readSelection, type Selection } from './query';
import { notImplemented, type Context, type HostObject } from './registry';
import type { QueryInfo } from './wire';

/** What `load()` gets: the properties asked for, under the names of the wire, and those of objects below. */
export function readQuery(
  target: HostObject,
  info: QueryInfo,
  context: Context,
): Promise<Readonly<Record<string, Json>>> {
  return new Reader(context, info).read(target, readSelection(info), true);
}

class Reader {
  constructor(
    private readonly context: Context,
    private readonly info: QueryInfo,
  ) {}

  async read(target: HostObject, selection: Selection, outermost = false): Promise<Record<string, Json>> {
    const definition = this.context.session.host.registry.definition(target.className);
    const identity = (await definition.identity?.(target.self, this.context)) ?? {};
    const reference = this.context.session.references.idOf(target);
    const answer: Record<string, Json> = { ...identity, ...(reference && { _ReferenceId: reference }) };
    if (definition.items) {
      const items = await definition.items(target.self, this.context);
      const ofItems = await this.readOwn(target, selection, answer);
      answer['_Items'] = await this.readItems(outermost ? this.page(items) : items, ofItems);
      return answer;
    }
    await this.readProperties(target, selection, answer);
    for (const [name, below] of this.navigations(target, selection)) {
      this.gate(target.className, name);
      const next = await definition.navigation?.[name]?.(target.self, this.context);
      answer[name] = next ? await this.read(next, below) : null;
    }
    return answer;
  }

  /** Properties of a collection itself, as its count; what is left of the selection concerns its items. */
  private async readOwn(target: HostObject, selection: Selection, answer: Record<string, Json>): Promise<Selection> {
    const { properties = {} } = this.context.session.host.registry.definition(target.className);
    const names = new Set(selection.names);
    for (const [name, property] of Object.entries(properties)) {
      if (!names.delete(name.toLowerCase()) && !names.has('*')) continue;
      answer[name] = await property.get(target.self, this.context);
    }
    return { names, below: selection.below };
  }

  private page(items: readonly HostObject[]): readonly HostObject[] {
    const skip = this.info.Skip ?? 0;
    return items.slice(skip, this.info.Top === undefined ? undefined : skip + this.info.Top);
  }

  private async readItems(items: readonly HostObject[], selection: Selection): Promise<Json[]> {
    const answers: Json[] = [];
    for (const item of items) answers.push(await this.read(item, selection));
    return answers;
  }

  private async readProperties(target: HostObject, selection: Selection, answer: Record<string, Json>): Promise<void> {
    const definition = this.context.session.host.registry.definition(target.className);
    const properties = Object.entries(definition.properties ?? {});
    const navigations = Object.keys(definition.navigation ?? {}).map((name) => name.toLowerCase());
    for (const asked of selection.names) {
      if (asked === '*' || asked === '$none' || navigations.includes(asked)) continue;
      const found = properties.find(([name]) => name.toLowerCase() === asked);
      if (!found) throw notImplemented(target.className, asked);
    }
    for (const [name, property] of properties) {
      if (selection.names.has(name.toLowerCase())) this.gate(target.className, name);
      // Loading everything leaves out what the edition does not have.
      else if (!selection.names.has('*') || !this.context.session.host.allows(target.className, name)) continue;
      answer[name] = await property.get(target.self, this.context);
    }
  }

  /** @throws {HostError} ApiNotFound */
  private gate(className: string, member: string): void {
    if (!this.context.session.host.allows(className, member)) throw new HostError('ApiNotFound');
  }

  private navigations(target: HostObject, selection: Selection): [string, Selection][] {
    const definition = this.context.session.host.registry.definition(target.className);
    const names = Object.keys(definition.navigation ?? {});
    const known = new Set(names.map((name) => name.toLowerCase()));
    for (const asked of selection.below.keys()) {
      if (!known.has(asked)) throw notImplemented(target.className, asked);
    }
    return names.flatMap((name): [string, Selection][] => {
      const below = selection.below.get(name.toLowerCase());
      if (below) return [[name, below]];
      return selection.names.has(name.toLowerCase()) ? [[name, { names: new Set(['*']), below: new Map() }]] : [];
    });
  }
}
