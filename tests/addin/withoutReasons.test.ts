import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { catalogue } from '../../src/catalogue';
import withoutReasons from '../../scripts/addin/withoutReasons';

const SRC = join(__dirname, '..', '..', 'src');
/** As JSON, without some properties wherever they stand. */
const plain = (value: unknown, ...dropped: string[]): unknown =>
  JSON.parse(JSON.stringify(value, (key, each: unknown) => (dropped.includes(key) ? undefined : each))) as unknown;

/** The catalogue as the add-in has it. */
async function catalogueOfAddin(): Promise<typeof catalogue> {
  const { outputFiles } = await build({
    entryPoints: [join(SRC, 'catalogue', 'index.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'built',
    plugins: [
      {
        name: 'without-reasons',
        setup: (bundler) => {
          bundler.onLoad({ filter: /catalogue.*\.ts$/ }, ({ path }) => ({
            contents: withoutReasons.call({ resourcePath: path }, readFileSync(path, 'utf8')),
            loader: 'ts',
          }));
        },
      },
    ],
  });
  const code = outputFiles[0]?.text ?? '';
  return runInNewContext(`${code}; built.catalogue`) as typeof catalogue;
}

describe('the functions in the add-in', () => {
  it('know how to calculate, and not what only the handbook says of them', () => {
    const path = join(SRC, 'functions', 'groups', 'amounts.ts');
    const source = readFileSync(path, 'utf8');
    const kept = withoutReasons.call({ resourcePath: path }, source);
    expect(source).toMatch(/\bdoes: |\bexamples: /);
    expect(kept).not.toMatch(/\bdoes: |\bexamples: /);
    expect(kept.match(/\brun[:(]/g)).toEqual(source.match(/\brun[:(]/g));
  });
});

describe('the catalogue in the add-in', () => {
  it('is the catalogue without reasons and examples, and nothing else is lost', async () => {
    const built = await catalogueOfAddin();
    expect(plain(built.rules)).toEqual(plain(catalogue.rules, 'why', 'ground', 'examples'));
    expect(plain(built.registers)).toEqual(plain(catalogue.registers, 'example'));
    expect(plain([built.codeLists, built.summaries, built.parameters, built.figures])).toEqual(
      plain([catalogue.codeLists, catalogue.summaries, catalogue.parameters, catalogue.figures]),
    );
    expect(JSON.stringify(built).length).toBeLessThan(0.8 * JSON.stringify(catalogue).length);
  });

  it('is not asked for them by anything the pane is made of', () => {
    const asked = /\b(?:rule|lead)\.(?:why|ground|examples)\b|\bcolumn\.example\b/;
    const asks = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path))
      .filter((path) => asked.test(readFileSync(join(SRC, path), 'utf8')))
      .map((path) => path.split(/[\\/]/)[0] ?? '');
    expect(asks.length).toBeGreaterThan(2);
    expect(asks.filter((room) => !['guide', 'cli', 'catalogue'].includes(room))).toEqual([]);
  });
});

describe('leaving properties out of a file', () => {
  const of = (source: string, path = '/src/catalogue/rules/projects/a.ts'): string =>
    withoutReasons.call({ resourcePath: path }, source);

  it('takes them wherever they stand, with their comma, and nothing around them', () => {
    expect(of("const a = { title: 'x', why: text('a', 'b'), examples: { pass: [1], fail: [2] }, at: ['why'] };")).toBe(
      "const a = { title: 'x', at: ['why'] };",
    );
    expect(of('const f = (why: string) => ({ why, ground: [{ kind: 1 }] });')).toBe(
      'const f = (why: string) => ({ });',
    );
  });

  it('leaves other files and other words alone', () => {
    const source = "const a = { why: 'x', groundwork: 1 };";
    expect(of(source, '/src/catalogue/parameters.ts')).toBe(source);
    expect(of(source)).toBe('const a = { groundwork: 1 };');
  });
});
