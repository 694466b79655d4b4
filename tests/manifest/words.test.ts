import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Text } from '../../src/model/text';
import { CHECK } from '../../src/taskpane/words/check';
import { SHELL } from '../../src/taskpane/words/shell';

const fileOf = (path: string): string => readFileSync(join(__dirname, '..', '..', path), 'utf8');
const manifest = fileOf('manifest.xml');

/** A label of the ribbon, in both languages. */
function label(id: string): Text {
  const [, zh = '', en = ''] =
    new RegExp(`id="${id}\\.Label" DefaultValue="([^"]*)">.*Value="([^"]*)"`).exec(manifest) ?? [];
  return { zh, en };
}

const chinese = (JSON.parse(fileOf('assets/shortcuts/shortcuts.json')) as { resources: { default: Names } }).resources
  .default;
const english = JSON.parse(fileOf('assets/shortcuts/shortcuts.en-US.json')) as Names;
type Names = Readonly<Record<string, { readonly value: string }>>;

const COMMANDS = [
  ['showTemplates', 'Template'],
  ['checkSheet', 'CheckSheet'],
  ['checkWorkbook', 'CheckWorkbook'],
  ['checkSelection', 'CheckCells'],
  ['clearMarks', 'ClearMarks'],
  ['showSummaries', 'Summary'],
  ['showPane', 'Pane'],
  ['openHelp', 'Help'],
] as const;

describe('a command has one name', () => {
  it.each([
    ['CheckSheet', CHECK.sheet],
    ['CheckWorkbook', CHECK.workbook],
    ['ClearMarks', CHECK.clear],
    ['Template', SHELL.headings.templates],
    ['Summary', SHELL.headings.summaries],
  ])('%s: in the ribbon as in the pane', (id, words) => {
    expect(label(id)).toEqual({ ...words });
  });

  it.each(COMMANDS)('%s: among the shortcuts as in the ribbon', (command, id) => {
    expect({ zh: chinese[`${command}_name`]?.value, en: english[`${command}_name`]?.value }).toEqual(label(id));
  });

  it.each(COMMANDS)('%s: in the user guide as in the ribbon', (_, id) => {
    const { zh, en } = label(id);
    expect(fileOf('assets/help/zh-CN/index.html')).toContain(`<td>${zh}`);
    expect(fileOf('assets/help/en-US/index.html')).toContain(`<td>${en}`);
  });
});
