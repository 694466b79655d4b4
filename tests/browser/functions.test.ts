import { cellFunctions } from '../../src/functions/functions';
import { formulaOf } from '../../src/model/cellFunction';
import { Book } from '../../src/workbench/book/book';
import { saveFile } from '../../src/workbench/files/write';
import { openBench, useBenches, type Bench } from './support/bench';
import { until } from './support/until';

useBenches();

async function emptyBench(): Promise<Bench> {
  const book = new Book('函数.xlsx');
  book.addSheet('函数');
  return openBench({ file: await saveFile(book) });
}

/** One example of each function that answers with one number or text; a text that looks like a number becomes one here. */
const single = cellFunctions.flatMap((own) => {
  const example = own.examples.find(({ gives }) => typeof gives === 'number' || typeof gives === 'boolean');
  return example ? [{ formula: `=${formulaOf(own, example)}`, gives: example.gives }] : [];
});

describe('cell functions', () => {
  it('typed into the grid give what the handbook says', async () => {
    const bench = await emptyBench();
    expect(single.length).toBeGreaterThan(15);
    for (const [row, { formula }] of single.entries()) await bench.type(`A${row + 1}`, formula);
    const answers = async () => (await bench.values(`A1:A${single.length}`)).flat();
    await until(
      async () => (await answers()).map((value, row) => `${single[row]?.formula} → ${JSON.stringify(value)}`),
      single.map(({ formula, gives }) => `${formula} → ${JSON.stringify(gives)}`),
    );
  }, 180_000);
});
