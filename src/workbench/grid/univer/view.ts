import '@univerjs/design/lib/index.css';
import '@univerjs/ui/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';
import '@univerjs/sheets-formula-ui/lib/index.css';
import '@univerjs/sheets-numfmt-ui/lib/index.css';
import '@univerjs/sheets-filter-ui/lib/index.css';
import '@univerjs/sheets-data-validation-ui/lib/index.css';
import '@univerjs/sheets-conditional-formatting-ui/lib/index.css';
import { LocaleType, LogLevel, mergeLocales, Univer, type ILocales } from '@univerjs/core';
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import designEn from '@univerjs/design/locale/en-US';
import designZh from '@univerjs/design/locale/zh-CN';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import docsUiEn from '@univerjs/docs-ui/locale/en-US';
import docsUiZh from '@univerjs/docs-ui/locale/zh-CN';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
import formatsEn from '@univerjs/sheets-conditional-formatting-ui/locale/en-US';
import formatsZh from '@univerjs/sheets-conditional-formatting-ui/locale/zh-CN';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui';
import validationUiEn from '@univerjs/sheets-data-validation-ui/locale/en-US';
import validationUiZh from '@univerjs/sheets-data-validation-ui/locale/zh-CN';
import validationEn from '@univerjs/sheets-data-validation/locale/en-US';
import validationZh from '@univerjs/sheets-data-validation/locale/zh-CN';
import { UniverSheetsFilterPlugin } from '@univerjs/sheets-filter';
import { UniverSheetsFilterUIPlugin } from '@univerjs/sheets-filter-ui';
import filterUiEn from '@univerjs/sheets-filter-ui/locale/en-US';
import filterUiZh from '@univerjs/sheets-filter-ui/locale/zh-CN';
import filterEn from '@univerjs/sheets-filter/locale/en-US';
import filterZh from '@univerjs/sheets-filter/locale/zh-CN';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import formulaUiEn from '@univerjs/sheets-formula-ui/locale/en-US';
import formulaUiZh from '@univerjs/sheets-formula-ui/locale/zh-CN';
import formulaEn from '@univerjs/sheets-formula/locale/en-US';
import formulaZh from '@univerjs/sheets-formula/locale/zh-CN';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import numbersEn from '@univerjs/sheets-numfmt-ui/locale/en-US';
import numbersZh from '@univerjs/sheets-numfmt-ui/locale/zh-CN';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import sheetsUiEn from '@univerjs/sheets-ui/locale/en-US';
import sheetsUiZh from '@univerjs/sheets-ui/locale/zh-CN';
import sheetsEn from '@univerjs/sheets/locale/en-US';
import sheetsZh from '@univerjs/sheets/locale/zh-CN';
import { greenTheme } from '@univerjs/themes';
import { UniverUIPlugin } from '@univerjs/ui';
import uiEn from '@univerjs/ui/locale/en-US';
import uiZh from '@univerjs/ui/locale/zh-CN';
import type { GridOptions } from '../grid';

const LOCALES: ILocales = {
  [LocaleType.ZH_CN]: mergeLocales(
    designZh,
    uiZh,
    docsUiZh,
    sheetsZh,
    sheetsUiZh,
    formulaZh,
    formulaUiZh,
    numbersZh,
    formatsZh,
    validationZh,
    validationUiZh,
    filterZh,
    filterUiZh,
  ),
  [LocaleType.EN_US]: mergeLocales(
    designEn,
    uiEn,
    docsUiEn,
    sheetsEn,
    sheetsUiEn,
    formulaEn,
    formulaUiEn,
    numbersEn,
    formatsEn,
    validationEn,
    validationUiEn,
    filterEn,
    filterUiEn,
  ),
};

/** Entries of Univer's own menus that change what this workbench does not keep, or that it draws itself. */
const HIDDEN_ENTRIES = [
  'sheet.menu.permission',
  'sheet.contextMenu.permission',
  'sheet.context-menu.data-validation',
  'sheet.menu.conditional-formatting',
  'sheet.menu.sheet-frozen',
  'sheet.menu.split-text-to-columns',
];

/** Univer with the plugins the grid needs and none of its own bars: cells, headers and their menus. */
export function startUniver({ container, locale, dark }: Pick<GridOptions, 'container' | 'locale' | 'dark'>): Univer {
  const univer = new Univer({
    locale: locale === 'zh-CN' ? LocaleType.ZH_CN : LocaleType.EN_US,
    locales: LOCALES,
    theme: greenTheme,
    darkMode: dark,
    logLevel: LogLevel.ERROR,
  });
  const menu = Object.fromEntries(HIDDEN_ENTRIES.map((id) => [id, { hidden: true }]));
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, {
    container,
    header: false,
    toolbar: false,
    footer: false,
    disableAutoFocus: true,
    menu,
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    formulaBar: false,
    footer: false,
    disableForceStringAlert: true,
    menu,
  });
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.NO_CALCULATION });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationUIPlugin, { showEditOnDropdown: false });
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
  univer.registerPlugin(UniverSheetsFilterPlugin);
  univer.registerPlugin(UniverSheetsFilterUIPlugin);
  return univer;
}
