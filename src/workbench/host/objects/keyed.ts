import { HostError } from '../errors';
import { type Argument, type ClassDefinition, type HostObject } from '../registry';
import { text } from '../arguments';

/** One entry of a store, found again by its key. */
export interface Entry<S> {
  readonly store: S;
  readonly key: string;
}

/** A small store of values by key, as several parts of a workbook are. */
export interface Keyed<S, V> {
  read(store: S): ReadonlyMap<string, V>;
  write(store: S, entries: ReadonlyMap<string, V>): void;
  /** The entry as an add-in sees it. */
  entry(store: S, key: string): HostObject;
  /** What an add-in may keep. @throws {HostError} InvalidArgument */
  accept(value: Argument): V;
  /** Whether keys differ by case. */
  readonly exact: boolean;
}

/** The key as it stands in the store. */
function found<S, V>(keyed: Keyed<S, V>, store: S, asked: Argument): string | undefined {
  const key = text(asked);
  const keys = [...keyed.read(store).keys()];
  return keys.find((each) => each === key || (!keyed.exact && each.toLowerCase() === key.toLowerCase()));
}

/** The collection class of a store. Adding under a key that is there replaces its value. */
export function keyedCollection<S, V>(keyed: Keyed<S, V>): ClassDefinition<S> {
  const find = (store: S, asked: Argument): HostObject | null => {
    const key = found(keyed, store, asked);
    return key === undefined ? null : keyed.entry(store, key);
  };
  return {
    items: (store) => [...keyed.read(store).keys()].map((key) => keyed.entry(store, key)),
    item: (store, asked) => {
      const entry = find(store, asked);
      if (!entry) throw new HostError('ItemNotFound');
      return entry;
    },
    methods: {
      Add: (store, [asked, value]) => {
        const given = text(asked);
        if (given === '' || given.length > 255) throw new HostError('InvalidArgument');
        const key = found(keyed, store, given) ?? given;
        keyed.write(store, new Map([...keyed.read(store), [key, keyed.accept(value)]]));
        return keyed.entry(store, key);
      },
      GetItemOrNullObject: (store, [asked]) => find(store, asked),
      GetCount: (store) => keyed.read(store).size,
    },
  };
}

/** The class of an entry. @param more besides `Key`, `Value` and `Delete` */
export function keyedEntry<S, V>(
  keyed: Keyed<S, V>,
  show: (value: V) => ReturnType<NonNullable<ClassDefinition<Entry<S>>['properties']>[string]['get']>,
): ClassDefinition<Entry<S>> {
  const valueOf = ({ store, key }: Entry<S>): V => {
    const value = keyed.read(store).get(key);
    if (value === undefined) throw new HostError('ItemNotFound');
    return value;
  };
  return {
    identity: ({ key }) => ({ _Id: key }),
    properties: {
      Key: { get: ({ key }) => key },
      Value: {
        get: (self) => show(valueOf(self)),
        set: (self, value) => {
          valueOf(self);
          keyed.write(self.store, new Map([...keyed.read(self.store), [self.key, keyed.accept(value)]]));
        },
      },
    },
    methods: {
      Delete: (self) => {
        valueOf(self);
        keyed.write(self.store, new Map([...keyed.read(self.store)].filter(([key]) => key !== self.key)));
      },
    },
  };
}
