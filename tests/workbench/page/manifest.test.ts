import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFunctions } from '../../../src/workbench/addin/functions';
import { readManifest, rebased } from '../../../src/workbench/addin/manifest';
import { matches, readShortcuts } from '../../../src/workbench/addin/shortcuts';
import { controlsOf } from '../../../src/workbench/page/addin';
import { readWishes } from '../../../src/workbench/page/configuration';

const fixture = (name: string): string => readFileSync(join(__dirname, '..', 'fixtures', 'addin', name), 'utf8');
const chinese = readManifest(fixture('manifest.xml'), 'zh-CN');
const english = readManifest(fixture('manifest.xml'), 'en-US');

describe('a manifest', () => {
  it('served at another port than it names gives addresses of that port, and those elsewhere as they are', () => {
    const xml = '<a b="https://localhost:3000/x.html"/><c>https://localhost</c><d e="https://localhost.example/"/>';
    expect(rebased(xml, 'https://localhost:3456')).toBe(
      '<a b="https://localhost:3456/x.html"/><c>https://localhost:3456</c><d e="https://localhost.example/"/>',
    );
    const moved = readManifest(rebased(fixture('manifest.xml'), 'https://localhost:3456'), 'zh-CN');
    expect(moved.page).toBe(chinese.page.replace(/^https:\/\/localhost:\d+/, 'https://localhost:3456'));
    expect(new URL(moved.page).port).toBe('3456');
  });

  it('gives tab, groups, controls and texts in the display language', () => {
    expect(chinese.tabs.map((tab) => [tab.label, tab.groups.map((group) => group.label)])).toEqual([
      ['测试', ['命令']],
    ]);
    expect(english.tabs[0]?.groups[0]?.controls.map((control) => control.label)).toEqual([
      'Open pane',
      'Stamp',
      'More',
    ]);
    expect([chinese.name, english.name]).toEqual(['测试加载项', 'Test add-in']);
    expect(english.tabs[0]?.groups[0]?.controls[1]?.tip).toEqual({
      title: 'Stamp',
      description: 'Writes “stamped” into the selected cell.',
    });
  });

  it('says what each control does, menus included', () => {
    expect(controlsOf(chinese).map(({ id, action, enabled }) => [id, action.kind, enabled])).toEqual([
      ['Test.Pane', 'pane', true],
      ['Test.Stamp', 'function', false],
      ['Test.Menu', 'menu', true],
      ['Test.Menu.Stamp', 'function', true],
    ]);
    expect(chinese.contextMenu[0]?.action).toEqual({ kind: 'function', name: 'stamp' });
  });

  it('gives the page of the shared runtime, pictures by size, requirements and what it points to', () => {
    expect(chinese.page).toBe('https://localhost:3000/fixture/page.html');
    expect(chinese.sharedRuntime).toBe(true);
    expect([...(controlsOf(chinese)[0]?.icons.keys() ?? [])]).toEqual([16, 32, 80]);
    expect(Object.fromEntries(chinese.requirements)).toEqual({ SharedRuntime: '1.1', ExcelApi: '1.14' });
    expect(chinese.functions?.namespace).toBe('TEST');
    expect(chinese.shortcuts?.url).toMatch(/shortcuts\.json$/);
  });

  it('is refused when it is not one', () => {
    expect(() => readManifest('<OfficeApp/>', 'zh-CN')).toThrow(/page/);
    expect(() => readManifest('<OfficeApp>', 'zh-CN')).toThrow();
  });
});

describe('what a manifest points to', () => {
  it('tells a shortcut by the physical key', () => {
    const [shortcut] = readShortcuts(fixture('shortcuts.json'));
    const press = { ctrlKey: true, shiftKey: true, altKey: true, metaKey: false, code: 'KeyS', key: 'ß' };
    expect(shortcut && matches(shortcut, press)).toBe(true);
    expect(shortcut && matches(shortcut, { ...press, shiftKey: false })).toBe(false);
  });

  it('names functions as formulas do', () => {
    expect(readFunctions(fixture('functions.json'), 'TEST').map(({ name, id }) => [name, id])).toEqual([
      ['TEST.DOUBLE', 'DOUBLE'],
    ]);
  });
});

describe('the address of the page', () => {
  it('chooses level, language, width, theme and file, and nothing that is no choice', () => {
    expect(readWishes('?api=1.14&lang=en-US&width=320&theme=dark&file=/a.xlsx')).toEqual({
      state: { level: '1.14', locale: 'en-US', paneWidth: 320, theme: 'dark' },
      configuration: { file: '/a.xlsx' },
    });
    expect(readWishes('?api=2&lang=fr&width=1&theme=blue')).toEqual({ state: {}, configuration: {} });
  });
});
