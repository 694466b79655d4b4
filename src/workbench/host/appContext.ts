import type { ApiLevel } from './apiLevels';
import type { Host } from './host';

/** What each edition says it has, in `isSetSupported`. */
const SETS: Readonly<Record<ApiLevel, Readonly<Record<string, string>>>> = {
  '1.14': { ExcelApi: '1.14', SharedRuntime: '1.1', RibbonApi: '1.2', CustomFunctionsRuntime: '1.3' },
  '1.17': { ExcelApi: '1.17', SharedRuntime: '1.2', RibbonApi: '1.2', CustomFunctionsRuntime: '1.3' },
  newest: {
    ExcelApi: '1.21',
    ExcelApiOnline: '1.1',
    SharedRuntime: '1.2',
    RibbonApi: '1.3',
    CustomFunctionsRuntime: '1.5',
    KeyboardShortcuts: '1.1',
    TaskPaneApi: '1.1',
  },
};
const COMMON = { AddinCommands: '1.3', DialogApi: '1.2', Settings: '1.1', DelayForCellEdit: '1.1' };

/** The host introduces itself: what office.js must know before it is ready. */
export function appContext(host: Host): Readonly<Record<string, unknown>> {
  return {
    _id: 'workbench',
    _appName: 16,
    _appVersion: '16.01',
    _appUILocale: host.locale,
    _dataLocale: host.locale,
    _docUrl: host.documentUrl,
    _clientMode: 1,
    _settings: host.settings(),
    _reason: 1,
    _osfControlType: 1,
    _eToken: '',
    _appInstanceId: 'workbench',
    _requirementMatrix: JSON.stringify({ ...COMMON, ...SETS[host.apiLevel] }),
    _hostFullVersion: '16.0.18000.0',
    _initialDisplayMode: 0,
  };
}
