import { joinTexts, text, type Text } from '../../../model/text';
import { cellsOf, others, type Context, type Explanation, type Spotted } from '../context';
import { printCell, same } from '../print';

const andMore = ({ zh, en }: Text, count: number): Text =>
  text(`${zh}等${count}个（整表重复）`, `${en} and all others (${count}) of a copied sheet`);

const throughTo = (numbers: readonly Text[]): Text =>
  text(numbers.map(({ zh }) => zh).join('～'), numbers.map(({ en }) => en).join('–'));

/** Which columns of rows that repeat each other are named in words, and which cells are pointed at. */
interface Repeated {
  readonly columns: readonly string[];
  readonly shown: readonly string[];
}

/** Placeholders: value (the repeated values), rows, any column id. */
export function explainRepeat({ columns, shown }: Repeated, { index, place }: Spotted, context: Context): Explanation {
  const table = context.tables[place.table]!;
  const detail = context.found.details.get(index);
  const rows = detail?.of === 'repeat' ? detail.rows : [];
  const copied = detail?.of === 'repeat' && detail.copied === true;
  const observed = joinTexts(columns.map((id) => printCell(table, id, place.row)));
  const value = copied ? andMore(observed, rows.length / 2) : observed;
  // Of a copied sheet its own rows are enough, and of these the first and the last.
  const own = rows.filter((each) => each.table === place.table);
  const named = copied ? own.filter((_, at) => at === 0 || at === own.length - 1) : rows;
  const numbers = named.map((each) => same(String(context.tables[each.table]!.rows[each.row]! + 1)));
  return {
    value(name) {
      if (name === 'value') return value;
      if (name === 'rows') return copied ? throughTo(numbers) : joinTexts(numbers);
      if (name === 'row') return same(String(place.sheetRow + 1));
      return name in table.register.columns ? printCell(table, name, place.row) : undefined;
    },
    observed,
    related: others(
      rows.flatMap((row) => cellsOf(context, row, shown)),
      context,
      place,
    ),
  };
}
