import type { Json } from '../book/types';
import { asHostError, HostError } from './errors';
import { readQuery } from './answer';
import { isHostObject, notImplemented, object, type Argument, type Context, type HostObject } from './registry';
import { sameJson } from './query';
import {
  ACTION,
  PATH,
  type Action,
  type ArgumentInfo,
  type BatchError,
  type BatchRequest,
  type BatchResponse,
  type ObjectPath,
} from './wire';

/** Stops a batch before an action, as faults do. */
export type Interruption = (action: number) => HostError | undefined;

/** One request of an add-in: resolves its object paths, runs its actions in order, stops at the first error. */
export class Batch {
  /** Each path is resolved once: methods such as `Add` do something. */
  private readonly objects = new Map<number, HostObject | null>();
  private readonly results: { ActionId: number; Value: unknown }[] = [];
  private readonly traces: number[] = [];

  constructor(
    private readonly request: BatchRequest,
    private readonly context: Context,
    private readonly interruption: Interruption = () => undefined,
  ) {}

  async run(): Promise<BatchResponse> {
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        const stopped = this.interruption(index);
        if (stopped) throw stopped;
        this.results.push({ ActionId: action.Id, Value: (await this.act(action)) ?? null });
      } catch (error) {
        const { code, message, status } = asHostError(error);
        const place = { Location: this.location(action), ActionIndex: index };
        return this.answer({ Code: code, Message: message, HttpStatusCode: status, ...place });
      }
    }
    return this.answer();
  }

  private answer(error?: BatchError): BatchResponse {
    return { Results: this.results, TraceIds: this.traces, ...(error && { Error: error }) };
  }

  private async act(action: Action): Promise<unknown> {
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.instantiate(action);
      case ACTION.query:
      case ACTION.queryAsJson:
      case ACTION.recursiveQuery:
        return this.query(action);
      case ACTION.method:
        return this.invoke(action);
      case ACTION.setProperty:
        return this.setProperty(action);
      case ACTION.update:
        return this.update(action);
      case ACTION.ensureUnchanged:
        return this.ensureUnchanged(action);
      case ACTION.trace:
        this.traces.push(action.Id);
        return null;
      default:
        throw notImplemented(`ActionType ${action.ActionType}`);
    }
  }

  private async instantiate(action: Action): Promise<unknown> {
    const target = await this.resolve(action.ObjectPathId);
    if (!target) return null;
    const reference = this.context.session.references.idOf(target);
    if (reference !== undefined) return { _ReferenceId: reference };
    return (await this.definition(target).identity?.(target.self, this.context)) ?? {};
  }

  private async query(action: Action): Promise<unknown> {
    const target = await this.resolve(action.ObjectPathId);
    if (!target) return null;
    await this.context.book.settled();
    return readQuery(target, action.QueryInfo ?? {}, this.context);
  }

  private async invoke(action: Action): Promise<unknown> {
    const target = await this.resolve(action.ObjectPathId);
    if (action.Name === '_KeepReference') {
      if (target) this.context.session.references.keep(target);
      return null;
    }
    if (!target) return null;
    const answer = await this.call(target, action.Name, await this.arguments(action.ArgumentInfo));
    return isHostObject(answer) ? null : answer;
  }

  private async setProperty(action: Action): Promise<void> {
    const target = await this.resolve(action.ObjectPathId);
    const [value] = await this.arguments(action.ArgumentInfo);
    if (target) await this.set(target, action.Name, value);
  }

  private async update(action: Action): Promise<void> {
    const target = await this.resolve(action.ObjectPathId);
    if (target) await this.updateObject(target, action.ObjectState ?? {});
  }

  private async updateObject(target: HostObject, state: Readonly<Record<string, Json>>): Promise<void> {
    for (const [name, value] of Object.entries(state)) {
      const wireName = name.charAt(0).toUpperCase() + name.slice(1);
      const below = this.definition(target).navigation?.[wireName];
      if (!below) await this.set(target, wireName, value);
      else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
        const next = await below(target.self, this.context);
        if (next) await this.updateObject(next, value as Readonly<Record<string, Json>>);
      }
    }
  }

  private async ensureUnchanged(action: Action): Promise<void> {
    const target = await this.resolve(action.ObjectPathId);
    for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
      const info = { Select: [name] };
      const now = target ? await readQuery(target, info, this.context) : {};
      if (!sameJson(Object.values(now)[0], value)) throw new HostError('Conflict');
    }
  }

  private async set(target: HostObject, name: string, value: Argument): Promise<void> {
    this.gate(target.className, name);
    const property = this.definition(target).properties?.[name];
    if (!property) throw notImplemented(target.className, camel(name));
    if (!property.set) throw new HostError('InvalidOperation');
    await property.set(target.self, value, this.context);
  }

  private async call(target: HostObject, name: string, args: readonly Argument[]): Promise<Json | HostObject | null> {
    this.gate(target.className, name);
    const method = this.definition(target).methods?.[name];
    if (!method) throw notImplemented(target.className, camel(name));
    return (await method(target.self, args, this.context)) ?? null;
  }

  /** The object a path leads to; null when it is a null object, or hangs on one. */
  private async resolve(id: number): Promise<HostObject | null> {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[id];
    if (!path) throw new HostError('GeneralException');
    const found = await this.follow(path);
    this.objects.set(id, found);
    return found;
  }

  private async follow(path: ObjectPath): Promise<HostObject | null> {
    const { session, book } = this.context;
    if (path.ObjectPathType === PATH.global) return object('Workbook', book);
    if (path.ObjectPathType === PATH.none) return null;
    if (path.ObjectPathType === PATH.create) return session.host.registry.create(path.Name, this.context);
    if (path.ObjectPathType === PATH.reference) return session.references.find(path.Name);
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    const args = await this.arguments(path.ArgumentInfo);
    if (path.ObjectPathType === PATH.property) return this.navigate(parent, path.Name);
    if (path.ObjectPathType === PATH.indexer) return this.item(parent, args[0]);
    const answer = await this.call(parent, path.Name, args);
    if (answer === null || isHostObject(answer)) return answer;
    throw notImplemented(parent.className, camel(path.Name));
  }

  private async navigate(parent: HostObject, name: string): Promise<HostObject | null> {
    this.gate(parent.className, name);
    const navigate = this.definition(parent).navigation?.[name];
    if (!navigate) throw notImplemented(parent.className, camel(name));
    return navigate(parent.self, this.context);
  }

  private async item(parent: HostObject, key: Argument): Promise<HostObject | null> {
    this.gate(parent.className, 'GetItem');
    const item = this.definition(parent).item;
    if (!item) throw notImplemented(parent.className, 'getItem');
    if (typeof key !== 'string' && typeof key !== 'number') throw new HostError('InvalidArgument');
    return item(parent.self, key, this.context);
  }

  /** Arguments with the objects they name, by path id, put in their places. */
  private async arguments(info: ArgumentInfo = {}): Promise<readonly Argument[]> {
    const references = Array.isArray(info.ReferencedObjectPathIds) ? info.ReferencedObjectPathIds : [];
    const resolved: Argument[] = [];
    for (const [index, value] of (info.Arguments ?? []).entries()) {
      resolved.push(await this.argument(value, references[index] as Json | undefined));
    }
    return resolved;
  }

  private async argument(value: Json, reference: Json | undefined): Promise<Argument> {
    if (typeof reference === 'number' && reference > 0) return this.resolve(reference);
    if (!Array.isArray(reference)) return value;
    const found: HostObject[] = [];
    for (const each of reference) {
      const one = typeof each === 'number' ? await this.resolve(each) : null;
      if (one) found.push(one);
    }
    return found;
  }

  /** @throws {HostError} ApiNotFound */
  private gate(className: string, member: string): void {
    if (!this.context.session.host.allows(className, member)) throw new HostError('ApiNotFound');
  }

  private definition(target: HostObject): ReturnType<Context['session']['host']['registry']['definition']> {
    return this.context.session.host.registry.definition(target.className);
  }

  /** `Range.values`: what the program names as the place of an error. */
  private location(action: Action): string {
    const path = this.request.ObjectPaths[action.ObjectPathId];
    const target = this.objects.get(action.ObjectPathId);
    if (target) return `${target.className}.${camel(action.Name || 'load')}`;
    const parent = this.objects.get(path?.ParentObjectPathId ?? 0);
    return parent && path ? `${parent.className}.${camel(path.Name || 'getItem')}` : camel(path?.Name ?? '');
  }
}

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
