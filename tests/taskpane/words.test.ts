import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { placeholdersOf, type Text } from '../../src/model/text';

const FOLDER = join(__dirname, '../../src/taskpane/words');

const isText = (value: object): value is Text => 'zh' in value && typeof value.zh === 'string' && 'en' in value;

/** All texts of a module, by where they stand. */
function textsOf(value: unknown, path: string): [string, Text][] {
  if (typeof value !== 'object' || value === null) return [];
  if (isText(value)) return [[path, value]];
  return Object.entries(value).flatMap(([name, each]) => textsOf(each, `${path}.${name}`));
}

const texts = readdirSync(FOLDER).flatMap((file) =>
  textsOf(jest.requireActual<object>(join(FOLDER, file)), file.replace('.ts', '')),
);

describe('the words of the pane', () => {
  it('are many', () => {
    expect(texts.length).toBeGreaterThan(100);
  });

  it.each(texts)('%s stands in both languages with the same placeholders', (_, { zh, en }) => {
    // A text of nothing but placeholders and signs needs no letters: {percent}%.
    const bare = (wording: string): string => wording.replace(/\{[^}]*\}/g, '');
    if (/\p{L}/u.test(bare(zh) + bare(en))) {
      expect(bare(zh)).toMatch(/\p{Script=Han}/u);
    }
    expect(en).not.toMatch(/\p{Script=Han}/u);
    expect(en.trim()).not.toBe('');
    expect([...new Set(placeholdersOf(zh))].sort()).toEqual([...new Set(placeholdersOf(en))].sort());
  });

  it.each(texts)('%s has Chinese punctuation in Chinese', (_, { zh }) => {
    expect(zh).not.toMatch(/[一-鿿][,;:!?]|[,;:!?][一-鿿]/);
  });
});
