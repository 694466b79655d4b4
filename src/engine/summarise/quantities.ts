import type { Catalogue } from '../../model/catalogue';
import { registerOf } from '../../model/catalogue';
import { columnOf, type Register } from '../../model/register';
import type { GroupSummary, Measure, Quantity } from '../../model/summary';
import { text } from '../../model/text';

export const MONEY: Quantity = { kind: 'money', decimals: 2 };
export const PERCENT: Quantity = { kind: 'percent', decimals: 2, unit: text('%', '%') };
const TIMES: Quantity = { kind: 'times', decimals: 2, unit: text('倍', 'times') };
export const YUAN: Quantity = { kind: 'yuan', decimals: 2, unit: text('元', 'yuan') };

/** How the numbers of each measure are meant, by its id. */
export function quantitiesOf(summary: GroupSummary, catalogue: Catalogue): Map<string, Quantity> {
  const quantities = new Map<string, Quantity>();
  for (const measure of summary.measures) {
    quantities.set(measure.id, quantityOf(measure, summary.register, catalogue, quantities));
  }
  return quantities;
}

function quantityOf(
  measure: Measure,
  register: string,
  catalogue: Catalogue,
  before: ReadonlyMap<string, Quantity>,
): Quantity {
  switch (measure.of) {
    case 'count':
    case 'distinct':
      return { kind: 'number', decimals: 0, ...(measure.unit && { unit: measure.unit }) };
    case 'sum':
      return columnQuantity(registerOf(catalogue, measure.register ?? register), measure.column);
    case 'mean':
      return { ...columnQuantity(registerOf(catalogue, register), measure.column), decimals: 2 };
    case 'sumOf':
      return columnQuantity(registerOf(catalogue, measure.register), measure.column);
    case 'plus':
      return before.get(measure.measures[0] ?? '') ?? MONEY;
    case 'share':
      return PERCENT;
    case 'ratio':
      return { percent: PERCENT, times: TIMES, yuan: YUAN }[measure.as];
    case 'missing':
      return MONEY;
  }
}

/** How the numbers of a register's column are meant. */
export function columnQuantity(register: Register, id: string): Quantity {
  const column = columnOf(register, id);
  if (column.type === 'money') return MONEY;
  if (column.type !== 'number') return { kind: 'number', decimals: 0 };
  return { kind: 'number', decimals: column.decimals ?? 0, ...(column.unit && { unit: column.unit }) };
}
