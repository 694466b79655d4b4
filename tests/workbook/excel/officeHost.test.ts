/** @jest-environment jsdom */
import { officeHost } from '../../../src/workbook/excel/officeHost';

/** What the system prefers; told to listeners as a browser does. */
const system = { contrast: false, dark: false };
const listeners = new Set<() => void>();

function prefer(change: Partial<typeof system>): void {
  Object.assign(system, change);
  for (const listener of listeners) listener();
}

beforeEach(() => {
  Object.assign(system, { contrast: false, dark: false });
  listeners.clear();
  window.localStorage.clear();
  Object.defineProperty(window, 'matchMedia', {
    configurable: true,
    value: (query: string) => ({
      get matches() {
        return query.includes('forced-colors') ? system.contrast : system.dark;
      },
      addEventListener: (_: string, listener: () => void) => listeners.add(listener),
      removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
    }),
  });
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Office');
});

const office = (context: object): void => {
  Object.defineProperty(globalThis, 'Office', { configurable: true, value: { context } });
};

describe('the host', () => {
  test('speaks Chinese for every Chinese Excel, else English; before Office is ready as the browser does', () => {
    expect(officeHost().displayLanguage).toBe('en');
    const host = officeHost();
    for (const tag of ['zh-CN', 'zh-TW', 'zh-Hant-HK']) {
      office({ displayLanguage: tag });
      expect(host.displayLanguage).toBe('zh');
    }
    office({ displayLanguage: 'mn-MN' });
    expect(host.displayLanguage).toBe('en');
  });

  test.each([
    [{ isDarkTheme: true }, {}, 'dark'],
    [{ bodyBackgroundColor: '#1F1F1F' }, {}, 'dark'],
    [{ bodyBackgroundColor: '#FFFFFF' }, { dark: true }, 'light'],
    [undefined, { dark: true }, 'dark'],
    [undefined, {}, 'light'],
    [{ isDarkTheme: false }, { contrast: true }, 'contrast'],
  ] as const)('Excel’s theme %j on a system that prefers %j is %s', (officeTheme, preferred, expected) => {
    office({ officeTheme });
    prefer(preferred);
    expect(officeHost().theme()).toBe(expected);
  });

  test('tells of a theme that changed, also when the pane is seen again, and stops', () => {
    const context: { officeTheme?: object } = {};
    office(context);
    let told = 0;
    const stop = officeHost().onThemeChange(() => told++);
    prefer({ dark: true });
    prefer({ dark: true });
    expect(told).toBe(1);
    context.officeTheme = { isDarkTheme: false };
    document.dispatchEvent(new Event('visibilitychange'));
    expect(told).toBe(2);
    stop();
    prefer({ contrast: true });
    document.dispatchEvent(new Event('visibilitychange'));
    expect(told).toBe(2);
    expect(listeners.size).toBe(0);
  });

  test('keeps choices apart by partition, and in memory where storage is refused', () => {
    office({ partitionKey: 'p1.' });
    officeHost().settings.set('lang', 'zh');
    expect(officeHost().settings.get('lang')).toBe('zh');
    office({ partitionKey: 'p2.' });
    expect(officeHost().settings.get('lang')).toBeUndefined();
    const refused = jest.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    const host = officeHost();
    host.settings.set('lang', 'en');
    expect(host.settings.get('lang')).toBe('en');
    refused.mockRestore();
  });

  test('opens links in the browser proper where Excel can, else in a new tab', () => {
    const openBrowserWindow = jest.fn();
    const open = jest.spyOn(window, 'open').mockReturnValue(null);
    office({ requirements: { isSetSupported: () => true }, ui: { openBrowserWindow } });
    officeHost().openLink('https://localhost/help');
    expect(openBrowserWindow).toHaveBeenCalledWith('https://localhost/help');
    office({ requirements: { isSetSupported: () => false } });
    officeHost().openLink('https://localhost/help');
    expect(open).toHaveBeenCalledTimes(1);
  });
});
