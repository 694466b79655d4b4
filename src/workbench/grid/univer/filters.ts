import type { JsonRecord } from '../../book/json';

/** What a person chose for one column, as Univer tells it. */
export interface ChosenFilter {
  readonly filters?: { readonly filters?: readonly string[]; readonly blank?: true };
  readonly customFilters?: {
    readonly and?: number;
    readonly customFilters: readonly { readonly val: string | number; readonly operator?: string }[];
  };
}

const SIGNS: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};

/** The choice under the program's own names; undefined for colours, which the book cannot judge. */
export function toCriterion({ filters, customFilters }: ChosenFilter): JsonRecord | undefined {
  if (filters) {
    return { filterOn: 'Values', values: [...(filters.filters ?? []), ...(filters.blank ? [''] : [])] };
  }
  if (!customFilters) return undefined;
  const [first, second] = customFilters.customFilters.map(
    ({ val, operator = 'equal' }) => `${SIGNS[operator] ?? '='}${val}`,
  );
  return {
    filterOn: 'Custom',
    criterion1: first ?? '',
    ...(second === undefined ? {} : { criterion2: second, operator: customFilters.and ? 'And' : 'Or' }),
  };
}
