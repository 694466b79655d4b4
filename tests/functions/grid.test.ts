import { calculationOf } from '../../src/functions/calculation';
import { cellFunctions } from '../../src/functions/functions';
import { functionsMetadata } from '../../src/functions/metadata';
import { formulaOf, NAMESPACE, type FunctionExample } from '../../src/model/cellFunction';
import { readFunctions } from '../../src/workbench/addin/functions';
import { Book } from '../../src/workbench/book/book';
import { rectOf } from '../../src/workbench/book/rect';
import { UniverCalculator, type Answer } from '../../src/workbench/grid/calculator';
import { argumentsOf } from '../../src/workbench/page/functions';
import { contextWith } from './support';

const examples = cellFunctions.flatMap((own) =>
  own.examples.map((example) => ({ formula: formulaOf(own, example), example })),
);
/** The first cell of what an example gives. */
const firstOf = ({ gives }: FunctionExample): unknown => (typeof gives === 'object' ? gives[0]?.[0] : gives);

/**
 * What the grid makes of a text that says a number: it keeps a number, where Excel keeps the text. Two such values are
 * one amount.
 */
const amount = (value: unknown): unknown => {
  if (typeof value !== 'string' || value === '') return value;
  const number = value.endsWith('%') ? Number(value.slice(0, -1)) / 100 : Number(value);
  return Number.isNaN(number) ? value : Math.round(number * 1e9) / 1e9;
};

it('every example, typed into the grid of the workbench, gives its value', async () => {
  const known = new Map(readFunctions(functionsMetadata(cellFunctions, 'zh'), NAMESPACE).map((own) => [own.name, own]));
  const calculation = calculationOf(contextWith());
  const book = new Book();
  const sheet = book.addSheet('甲');
  const calculator = new UniverCalculator(book);
  calculator.use({
    names: new Map([...known].map(([name, { description }]) => [name, description])),
    call: async (name, args) => {
      const own = known.get(name);
      const given = own ? argumentsOf(own, args) : args;
      const rows = await calculation.call(name.slice(NAMESPACE.length + 1), given as never);
      return rows as Answer;
    },
  });
  await book.calculateBy(calculator);
  examples.forEach(({ formula }, index) => {
    sheet.write(rectOf(index * 5, 0), () => ({ value: null, formula: `=${formula}` }), 'user');
  });
  await book.settled();
  const wrong = examples.flatMap(({ formula, example }, index) => {
    const [got, expected] = [amount(sheet.value(index * 5, 0)), amount(firstOf(example))];
    return typeof got === 'number' && typeof expected === 'number'
      ? Math.abs(got - expected) < 1e-8
        ? []
        : [`${formula}: ${got}`]
      : (got ?? '') === expected
        ? []
        : [`${formula}: ${JSON.stringify(got)}`];
  });
  calculator.dispose();
  expect(examples.length).toBeGreaterThan(90);
  expect(wrong).toEqual([]);
}, 60_000);
