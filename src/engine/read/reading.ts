import { Kind, type Trouble } from '../../model/table';

/** What one cell turned out to hold: a value, nothing readable, or 不适用; with the one thing to say about it. */
export interface Reading<V> {
  readonly kind: (typeof Kind)[keyof typeof Kind];
  readonly value?: V;
  readonly trouble?: Trouble;
  /** What the cell most probably means, as one would type it. */
  readonly suggestion?: string;
}

export const blank: Reading<never> = { kind: Kind.blank };
export const notApplicable: Reading<never> = { kind: Kind.notApplicable };

/** A value, perhaps with something to say about how it is typed. */
export const valueOf = <V>(value: V, trouble?: Trouble, suggestion?: string): Reading<V> => ({
  kind: Kind.value,
  value,
  ...(trouble && { trouble }),
  ...(suggestion !== undefined && { suggestion }),
});

/** A number of which only a bound is known: nothing is suggested, since nobody but the office knows the number. */
export const boundOf = (value: number): Reading<number> => ({ kind: Kind.bound, value, trouble: 'exact-number' });

export const unreadable = (trouble: Trouble, suggestion?: string): Reading<never> => ({
  kind: Kind.unreadable,
  trouble,
  ...(suggestion !== undefined && { suggestion }),
});
