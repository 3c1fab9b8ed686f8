import type { Format, Language } from '../language';
import type { Severity } from '../../model/finding';

/** The step «Проверка»: findings with their cells and remedies. */
export interface CheckTexts {
  readonly summary: (errors: number, format: Format) => string;
  readonly show: string;
  readonly all: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly severity: Readonly<Record<Severity, string>>;
  /** Over a group of the list, where there is room for the whole word. */
  readonly groups: Readonly<Record<Severity, string>>;
  readonly search: string;
  readonly searchHint: string;
  readonly sheet: string;
  readonly allSheets: string;
  readonly only: (sheet: string) => string;
  readonly list: string;
  readonly group: (severity: string, sheet: string, count: number, format: Format) => string;
  readonly wholeBook: string;
  readonly wholeSheet: string;
  readonly todo: string;
  readonly none: string;
  readonly noneHint: string;
}

export const CHECK_TEXTS: Readonly<Record<Language, CheckTexts>> = {
  ru: {
    summary: (errors, f) =>
      errors === 0
        ? 'Ошибок нет. Предупреждения стоит просмотреть.'
        : `${f.number(errors)} ${f.plural(errors, { one: 'ошибка может изменить', few: 'ошибки могут изменить', many: 'ошибок могут изменить', other: 'ошибки могут изменить' })} выводы. Исправьте исходные листы и прочитайте книгу заново.`,
    show: 'Показать замечания',
    all: 'все',
    severities: { error: 'ошибки', warning: 'предупреждения', info: 'сведения' },
    severity: { error: 'ошибка', warning: 'предупреждение', info: 'сведение' },
    groups: { error: 'Ошибки', warning: 'Предупреждения', info: 'Сведения' },
    search: 'Поиск в замечаниях',
    searchHint: 'Слово или адрес',
    sheet: 'Лист',
    allSheets: 'все листы',
    only: (sheet) => `Показаны замечания листа «${sheet}».`,
    list: 'Замечания',
    group: (severity, sheet, count, f) => `${severity} · ${sheet} · ${f.number(count)}`,
    wholeBook: 'вся книга',
    wholeSheet: 'весь лист',
    todo: 'Что сделать:',
    none: 'Замечаний нет',
    noneHint: 'Все строки прочитаны, противоречий не найдено. Можно переходить к школам.',
  },
  en: {
    summary: (errors, f) =>
      errors === 0
        ? 'There are no errors. The warnings are worth a look.'
        : `${f.number(errors)} ${f.plural(errors, { one: 'error', other: 'errors' })} may change the verdicts. Correct the source sheets and read the workbook again.`,
    show: 'Show findings',
    all: 'all',
    severities: { error: 'errors', warning: 'warnings', info: 'notes' },
    severity: { error: 'error', warning: 'warning', info: 'note' },
    groups: { error: 'Errors', warning: 'Warnings', info: 'Notes' },
    search: 'Search the findings',
    searchHint: 'Word or address',
    sheet: 'Sheet',
    allSheets: 'all sheets',
    only: (sheet) => `Findings of the sheet “${sheet}”.`,
    list: 'Findings',
    group: (severity, sheet, count, f) => `${severity} · ${sheet} · ${f.number(count)}`,
    wholeBook: 'whole workbook',
    wholeSheet: 'whole sheet',
    todo: 'What to do:',
    none: 'No findings',
    noneHint: 'All rows were read and nothing contradicts. Go on to the schools.',
  },
};
