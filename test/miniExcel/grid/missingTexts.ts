import coreEn from '@univerjs/preset-sheets-core/locales/en-US';
import coreRu from '@univerjs/preset-sheets-core/locales/ru-RU';

const FORMULA = 'sheets-formula';

/** `mergeLocales` replaces a whole section, so the section is given with everything it already has. */
const withProgress = (core: unknown, progress: Readonly<Record<string, string>>) => ({
  [FORMULA]: { ...(core as Readonly<Record<string, object>>)[FORMULA], progress },
});

/** Texts of the progress of a calculation, which the grid shows and its own locales lack. */
export const MISSING_TEXTS = {
  ru: withProgress(coreRu, {
    analyzing: 'Разбор формул…',
    calculating: 'Расчёт…',
    'array-analysis': 'Разбор формул массива…',
    'array-calculation': 'Расчёт формул массива…',
    done: 'Готово',
  }),
  en: withProgress(coreEn, {
    analyzing: 'Analysing formulas…',
    calculating: 'Calculating…',
    'array-analysis': 'Analysing array formulas…',
    'array-calculation': 'Calculating array formulas…',
    done: 'Done',
  }),
};
