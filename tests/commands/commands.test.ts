import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { Session } from '../../src/actions/session/session';
import { catalogue } from '../../src/catalogue';
import { handler, PATIENCE, type Command } from '../../src/commands/command';
import { associateCommands, COMMANDS } from '../../src/commands/commands';
import type { Door, Screen } from '../../src/commands/door';
import { WorkbookError } from '../../src/model/workbook';
import { text } from '../../src/model/text';
import { OpenMemoryWorkbook, type OpenMemoryOptions } from '../../src/workbook/openMemory';
import { gridOf } from '../support/grid';

const ROOT = join(__dirname, '..', '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** A register of three rows whose second has an amount that is no number. */
const payments = gridOf(
  '资金拨付',
  `|拨付编号 |下达编号 |金额（万元） |拨付日期 |
   |BF-1 |XD-1 |10 |2011-05-01 |
   |BF-2 |XD-1 |十 |2011-06-01 |`,
);

function doorOf(options: OpenMemoryOptions = {}) {
  const workbook = new OpenMemoryWorkbook([payments], options);
  const session = new Session({ workbook, catalogue, today: () => '2011-12-31', live: false });
  const shown: (Screen | 'pane')[] = [];
  const opened: string[] = [];
  const door: Door = {
    session: Promise.resolve(session),
    language: () => 'zh',
    showPane: (screen) => {
      shown.push(screen ?? 'pane');
      return Promise.resolve();
    },
    openHelp: () => {
      opened.push('help');
    },
  };
  return { workbook, session, door, shown, opened };
}

interface Registered {
  readonly run: Readonly<Record<string, (event?: unknown) => Promise<void>>>;
}

function register(door: Door): Registered {
  const run: Record<string, (event?: unknown) => Promise<void>> = {};
  associateCommands({ associate: (name, action) => (run[name] = action) }, door);
  return { run };
}

describe('the buttons', () => {
  it('check, mark and list, so that there is something to see without the pane', async () => {
    const { workbook, session, door, shown } = doorOf();
    const event = { completed: jest.fn() };
    await register(door).run['checkWorkbook']?.(event);
    expect(session.state.report?.result.findings.size).toBeGreaterThan(0);
    expect(workbook.marks.length).toBeGreaterThan(0);
    expect(shown).toEqual([]);
    expect(event.completed).toHaveBeenCalledTimes(1);
  });

  it('check the sheet and the rows a person looks at', async () => {
    const { workbook, session, door } = doorOf();
    const { run } = register(door);
    await run['checkSheet']?.();
    expect(session.state.scope).toEqual({ of: 'sheet', sheet: '资金拨付' });
    workbook.select({ sheet: '资金拨付', range: { top: 2, left: 2, bottom: 2, right: 2 } });
    await run['checkSelection']?.();
    expect(session.state.scope).toMatchObject({ of: 'cells', cells: { range: { top: 2 } } });
  });

  it('open the pane where there is nothing to mark', async () => {
    const { workbook, door, shown } = doorOf();
    workbook.select({ sheet: '资金拨付', range: { top: 90, left: 0, bottom: 90, right: 0 } });
    await register(door).run['checkSelection']?.();
    expect(shown).toEqual(['check']);
  });

  it('open the pane at what went wrong, and work again after it', async () => {
    let refuse = true;
    const { workbook, session, door, shown } = doorOf({
      before: (call) =>
        refuse && call === 'selection'
          ? Promise.reject(new WorkbookError('busy', text('正在编辑单元格。', 'A cell is being edited.')))
          : Promise.resolve(),
    });
    const { run } = register(door);
    const event = { completed: jest.fn() };
    await run['checkSheet']?.(event);
    expect(shown).toEqual(['check']);
    expect(session.state.notice?.text.zh).toBe('正在编辑单元格。');
    expect(event.completed).toHaveBeenCalledTimes(1);
    refuse = false;
    await run['checkSheet']?.(event);
    expect(workbook.marks.length).toBeGreaterThan(0);
    expect(shown).toEqual(['check']);
  });

  it('clear marks in silence, and say so where there are none', async () => {
    const { workbook, door, shown } = doorOf();
    const { run } = register(door);
    await run['checkWorkbook']?.();
    await run['clearMarks']?.();
    expect(workbook.marks).toEqual([]);
    expect(shown).toEqual([]);
    await run['clearMarks']?.();
    expect(shown).toEqual(['check']);
  });

  it('lead to the screens of the pane and to the guide', async () => {
    const { door, shown, opened } = doorOf();
    const { run } = register(door);
    for (const name of ['showTemplates', 'showSummaries', 'showPane', 'openHelp']) await run[name]?.();
    expect(shown).toEqual(['templates', 'summaries', 'pane']);
    expect(opened).toEqual(['help']);
  });
});

describe('the wrapper', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('hands over to the pane what takes longer than a moment', async () => {
    const { door, shown } = doorOf();
    const event = { completed: jest.fn() };
    let finish: (outcome: 'sheet') => void = () => undefined;
    const command: Command = () => new Promise((resolve) => (finish = resolve));
    const done = handler(command, door)(event);
    await jest.advanceTimersByTimeAsync(PATIENCE - 1);
    expect(shown).toEqual([]);
    await jest.advanceTimersByTimeAsync(1);
    await done;
    expect(shown).toEqual(['check']);
    expect(event.completed).toHaveBeenCalledTimes(1);
    finish('sheet');
    await jest.runAllTimersAsync();
    expect(shown).toEqual(['check']);
  });

  it('completes the event whatever happens', async () => {
    const { door, shown } = doorOf();
    const event = { completed: jest.fn() };
    await handler(() => Promise.reject(new Error('not loaded')), door)(event);
    expect(shown).toEqual(['pane']);
    const silent: Door = { ...door, showPane: () => Promise.reject(new Error('no pane')) };
    await expect(handler(() => Promise.resolve('pane'), silent)(event)).rejects.toThrow('no pane');
    expect(event.completed).toHaveBeenCalledTimes(2);
  });

  it.each([undefined, null, '', {}])('runs without an event to complete: %p', async (event) => {
    const { door, shown } = doorOf();
    await handler(() => Promise.resolve('pane'), door)(event);
    expect(shown).toEqual(['pane']);
  });
});

interface Shortcuts {
  readonly actions: readonly { readonly id: string; readonly name: string }[];
  readonly shortcuts: readonly { readonly action: string; readonly key: { readonly default: string } }[];
  readonly resources: { readonly default: Readonly<Record<string, { readonly value: string }>> };
}

describe('the names', () => {
  const functions = [...read('manifest.xml').matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map((match) => match[1]);
  const file = JSON.parse(read('assets/shortcuts/shortcuts.json')) as Shortcuts;
  const english = JSON.parse(read('assets/shortcuts/shortcuts.en-US.json')) as Shortcuts['resources']['default'];

  it('are the same in manifest, shortcuts and code', () => {
    const known = Object.keys(COMMANDS).sort();
    const ids = file.actions.map(({ id }) => id);
    expect(functions.filter((name) => !known.includes(name ?? ''))).toEqual([]);
    expect(ids.filter((id) => !known.includes(id))).toEqual([]);
    expect([...new Set([...functions, ...ids])].sort()).toEqual(known);
    expect(file.shortcuts.map(({ action }) => action)).toEqual(ids);
  });

  it('stand in both languages, on keys nobody else uses', () => {
    const tokens = file.actions.map(({ name }) => /^\$\{resource\.(\w+)\}$/.exec(name)?.[1] ?? name);
    for (const token of tokens) {
      expect(file.resources.default[token]?.value).toMatch(/\p{Script=Han}/u);
      expect(english[token]?.value).toMatch(/^[^\p{Script=Han}]+$/u);
    }
    expect(Object.keys(english).sort()).toEqual([...tokens].sort());
    const keys = file.shortcuts.map(({ key }) => key.default);
    expect(keys.filter((key) => !/^Ctrl\+Shift\+Alt\+[A-Z0-9]$/.test(key))).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('are made known in one place only, each through the wrapper', () => {
    const calls = sources(join(ROOT, 'src'))
      .filter((path) => !path.includes('workbench'))
      .flatMap((path) =>
        associations(path).map((call) => `${path.slice(ROOT.length + 1).replaceAll('\\', '/')}: ${call}`),
      );
    // Cell functions answer the cell itself, which shows what goes wrong; they open no pane.
    expect(calls.filter((call) => !call.startsWith('src/functions/associate.ts: '))).toEqual([
      'src/commands/commands.ts: registry.associate(name, handler(command, door))',
    ]);
  });
});

const sources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));

/** Calls of anything named `associate` in a file, as they stand there. */
function associations(path: string): string[] {
  const source = readFileSync(path, 'utf8');
  if (!source.includes('associate')) return [];
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /(^|\.)associate$/.test(node.expression.getText(file)))
      found.push(node.getText(file));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
