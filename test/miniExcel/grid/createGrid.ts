import { LocaleType, LogLevel, Univer, mergeLocales } from '@univerjs/core';
import type { Injector, Plugin, PluginCtor } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalEn from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import conditionalRu from '@univerjs/preset-sheets-conditional-formatting/locales/ru-RU';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreEn from '@univerjs/preset-sheets-core/locales/en-US';
import coreRu from '@univerjs/preset-sheets-core/locales/ru-RU';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationEn from '@univerjs/preset-sheets-data-validation/locales/en-US';
import validationRu from '@univerjs/preset-sheets-data-validation/locales/ru-RU';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import filterEn from '@univerjs/preset-sheets-filter/locales/en-US';
import filterRu from '@univerjs/preset-sheets-filter/locales/ru-RU';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteEn from '@univerjs/preset-sheets-note/locales/en-US';
import noteRu from '@univerjs/preset-sheets-note/locales/ru-RU';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
import { localeOf } from './localeOf';
import { MISSING_TEXTS } from './missingTexts';
import type { PageLanguage } from '../texts';

type Registration = PluginCtor<Plugin> | readonly [PluginCtor<Plugin>, unknown];

/** The spreadsheet of the page with its formula engine; no workbook yet. */
export function createGrid(
  container: HTMLElement,
  language: PageLanguage,
): { api: FUniver; injector: Injector } {
  const univer = new Univer({
    logLevel: LogLevel.WARN,
    locale: localeOf(language),
    locales: {
      [LocaleType.RU_RU]: mergeLocales(
        coreRu,
        conditionalRu,
        validationRu,
        filterRu,
        noteRu,
        MISSING_TEXTS.ru,
      ),
      [LocaleType.EN_US]: mergeLocales(
        coreEn,
        conditionalEn,
        validationEn,
        filterEn,
        noteEn,
        MISSING_TEXTS.en,
      ),
    },
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      formulaBar: true,
      disableAutoFocus: true,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    }),
    UniverSheetsConditionalFormattingPreset(),
    // A search field in the list of a cell would take the keys of somebody who simply types.
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
    UniverSheetsNotePreset(),
    UniverSheetsFilterPreset({}),
  ];
  // Presets bring the same plugins; the last configuration of each counts.
  const plugins = new Map<string, readonly [PluginCtor<Plugin>, unknown]>();
  for (const preset of presets) {
    for (const entry of preset.plugins as readonly Registration[]) {
      const [plugin, options] = Array.isArray(entry) ? entry : [entry as PluginCtor<Plugin>, undefined];
      plugins.set(plugin.pluginName, [plugin, options]);
    }
  }
  for (const [plugin, options] of plugins.values()) univer.registerPlugin(plugin, options as never);
  return { api: FUniver.newAPI(univer), injector: univer.__getInjector() };
}
