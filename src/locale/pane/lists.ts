import type { Format, Language } from '../language';

/** What all long lists of the pane share: filters, pages, empty states. */
export interface ListTexts {
  readonly search: string;
  readonly searchHint: string;
  readonly municipality: string;
  readonly allMunicipalities: string;
  readonly noMunicipality: string;
  readonly nothingFits: string;
  readonly clearFilter: string;
  /** Over the buttons that sort a list. */
  readonly order: string;
  /** Of such a button, once it goes the other way round. */
  readonly reversed: (order: string) => string;
  readonly previous: string;
  readonly next: string;
  readonly first: string;
  readonly last: string;
  readonly pages: string;
  /** «Показаны 51–100 из 643». */
  readonly range: (from: number, to: number, total: number, format: Format) => string;
  readonly schools: (count: number, format: Format) => string;
  readonly rows: (count: number, format: Format) => string;
  readonly sheets: (count: number, format: Format) => string;
  readonly showCell: (cell: string, sheet: string) => string;
  readonly showSheet: (sheet: string) => string;
  readonly notRead: string;
  readonly readNow: string;
  readonly toData: string;
}

export const LIST_TEXTS: Readonly<Record<Language, ListTexts>> = {
  ru: {
    search: 'Поиск школы',
    searchHint: 'Название или код',
    municipality: 'Муниципалитет',
    allMunicipalities: 'все муниципалитеты',
    noMunicipality: 'муниципалитет не указан',
    nothingFits: 'По этому отбору ничего нет.',
    clearFilter: 'Сбросить отбор',
    order: 'Порядок',
    reversed: (order) => `${order}, в обратном порядке`,
    previous: 'Назад',
    next: 'Далее',
    first: 'В начало',
    last: 'В конец',
    pages: 'Страницы списка',
    range: (from, to, total, format) =>
      `Показаны ${format.number(from)}–${format.number(to)} из ${format.number(total)}`,
    schools: (count, format) =>
      `${format.number(count)} ${format.plural(count, { one: 'школа', few: 'школы', many: 'школ', other: 'школы' })}`,
    rows: (count, format) =>
      `${format.number(count)} ${format.plural(count, { one: 'строка', few: 'строки', many: 'строк', other: 'строки' })}`,
    sheets: (count, format) =>
      `${format.number(count)} ${format.plural(count, { one: 'лист', few: 'листа', many: 'листов', other: 'листа' })}`,
    showCell: (cell, sheet) => `показать ячейку ${cell} листа «${sheet}»`,
    showSheet: (sheet) => `показать лист «${sheet}»`,
    notRead: 'Книга ещё не прочитана.',
    readNow: 'Прочитать книгу',
    toData: 'К шагу «Данные»',
  },
  en: {
    search: 'Find a school',
    searchHint: 'Name or code',
    municipality: 'Municipality',
    allMunicipalities: 'all municipalities',
    noMunicipality: 'municipality not stated',
    nothingFits: 'Nothing fits this filter.',
    clearFilter: 'Clear the filter',
    order: 'Order',
    reversed: (order) => `${order}, reversed`,
    previous: 'Previous',
    next: 'Next',
    first: 'First',
    last: 'Last',
    pages: 'Pages of the list',
    range: (from, to, total, format) =>
      `Showing ${format.number(from)}–${format.number(to)} of ${format.number(total)}`,
    schools: (count, format) =>
      `${format.number(count)} ${format.plural(count, { one: 'school', other: 'schools' })}`,
    rows: (count, format) => `${format.number(count)} ${format.plural(count, { one: 'row', other: 'rows' })}`,
    sheets: (count, format) =>
      `${format.number(count)} ${format.plural(count, { one: 'sheet', other: 'sheets' })}`,
    showCell: (cell, sheet) => `show cell ${cell} of sheet “${sheet}”`,
    showSheet: (sheet) => `show the sheet “${sheet}”`,
    notRead: 'The workbook has not been read yet.',
    readNow: 'Read the workbook',
    toData: 'To the step “Data”',
  },
};
