import type { Book } from '../book/book';
import type { Json } from '../book/types';
import { HostError } from './errors';
import type { Session } from './session';

/**
 * What the host holds for one object of each class. A class file adds its own line by declaration merging:
 * `declare module '../registry' { interface HostObjects { Range: RangeObject } }`.
 */
export interface HostObjects {
  Workbook: Book;
}
export type ClassName = keyof HostObjects;

/** One object an add-in holds a proxy of. */
export interface HostObject<N extends ClassName = ClassName> {
  readonly className: N;
  readonly self: HostObjects[N];
}
export const object = <N extends ClassName>(className: N, self: HostObjects[N]): HostObject<N> => ({ className, self });
export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === 'object' && value !== null && 'className' in value && 'self' in value;

/** What a member is called with besides its object. */
export interface Context {
  readonly book: Book;
  readonly session: Session;
}

/** What comes in: plain data, objects, or lists of objects. */
export type Argument = Json | HostObject | readonly HostObject[] | undefined;
/** What a member answers; null where an object was asked for is a null object. */
export type Answer = Json | HostObject | null | undefined;

/**
 * Functions over `T` that may be put beside functions over other types in one table: parameters of methods are
 * compared both ways, and the interpreter hands each definition the objects of its own class only.
 */
type Over<T, Args extends readonly unknown[], Result> = {
  call(self: T, ...rest: Args): Result | Promise<Result>;
}['call'];

export type Method<T> = Over<T, [readonly Argument[], Context], Answer> | Over<T, [readonly Argument[], Context], void>;

export interface Property<T> {
  readonly get: Over<T, [Context], Json>;
  /** Absent: read-only. */
  readonly set?: Over<T, [Argument, Context], void>;
}

/** One class as an add-in sees it. All names as they travel: `RowCount`, `GetRange`. */
export interface ClassDefinition<T> {
  readonly properties?: Readonly<Record<string, Property<T>>>;
  /** Properties that are objects. */
  readonly navigation?: Readonly<Record<string, Over<T, [Context], HostObject | null>>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** What finds the object again in later batches, and travels with every query: `{ Id }`. */
  readonly identity?: Over<T, [Context], Readonly<Record<string, Json>>>;
  /** Objects without an identity are kept by reference: ranges. */
  readonly byReference?: true;
  /** The members of a collection. */
  readonly items?: Over<T, [Context], readonly HostObject[]>;
  /** `collection[key]`; null: a null object is not meant, throw ItemNotFound. */
  readonly item?: Over<T, [Json, Context], HostObject>;
  /** The name under which an add-in makes one out of nothing. */
  readonly created?: { readonly name: string; make(context: Context): T };
}

/** A class with its name; what class files export. */
export interface HostClass {
  readonly name: ClassName;
  readonly definition: ClassDefinition<unknown>;
}

export const hostClass = <N extends ClassName>(name: N, definition: ClassDefinition<HostObjects[N]>): HostClass => ({
  name,
  definition,
});

/** The classes a host knows; several definitions of one class add up. */
export class Registry {
  private readonly classes = new Map<string, ClassDefinition<unknown>>();
  private readonly makers = new Map<string, (context: Context) => HostObject>();

  constructor(classes: readonly HostClass[]) {
    for (const { name, definition } of classes) {
      this.classes.set(name, joined(this.classes.get(name), definition));
      if (definition.created) this.makers.set(definition.created.name, maker(name, definition.created));
    }
  }

  /** @throws {HostError} NotImplemented, with the class's name */
  definition(className: string): ClassDefinition<unknown> {
    const definition = this.classes.get(className);
    if (!definition) throw notImplemented(className);
    return definition;
  }

  /** An object made out of nothing, by the name the add-in uses. */
  create(name: string, context: Context): HostObject {
    const make = this.makers.get(name);
    if (!make) throw notImplemented(name);
    return make(context);
  }
}

const joined = (
  before: ClassDefinition<unknown> | undefined,
  added: ClassDefinition<unknown>,
): ClassDefinition<unknown> => ({
  ...before,
  ...added,
  properties: { ...before?.properties, ...added.properties },
  navigation: { ...before?.navigation, ...added.navigation },
  methods: { ...before?.methods, ...added.methods },
});

const maker =
  (className: ClassName, created: { make(context: Context): unknown }) =>
  (context: Context): HostObject => ({ className, self: created.make(context) as HostObject['self'] });

/** What the host lacks, said at once: `NotImplemented: Class.member`. */
export const notImplemented = (className: string, member?: string): HostError =>
  new HostError('NotImplemented', `NotImplemented: ${className}${member === undefined ? '' : `.${member}`}`);
