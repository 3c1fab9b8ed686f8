import type { Format, Language } from '../language';

type NoticeParams = Readonly<Record<string, string | number>>;
type NoticeText = (params: NoticeParams, format: Format) => string;

export const NOTICES = [
  'stopped',
  'stoppedJudged',
  'busy',
  'read',
  'written',
  'nothingToWrite',
  'ownEdited',
  'sampleInserted',
  'templateInserted',
  'insertedUnread',
  'repaired',
  'foreground',
  'nothingToCarry',
  'newYearOpened',
] as const;
/** What the pane says once after something was done. */
export type NoticeKey = (typeof NOTICES)[number];

export const NOTICE_TEXTS: Readonly<Record<Language, Readonly<Record<NoticeKey, NoticeText>>>> = {
  ru: {
    stopped: () => 'Остановлено. В книге и в выводах ничего не изменилось.',
    stoppedJudged: () =>
      'Остановлено до записи: листы книги не изменились. Книга прочитана заново, и выводы в панели — по ней.',
    busy: () =>
      'Идёт другая работа, и новая не начата. Дождитесь её конца или нажмите «Остановить» и повторите.',
    read: ({ sheets, schools }, f) =>
      `Книга прочитана: ${counted(sheets, SHEETS_RU, f)}, ${counted(schools, SCHOOLS_RU, f)}.`,
    written: ({ sheets }, f) => `Готово: в книгу записано ${counted(sheets, SHEETS_RU, f)}.`,
    nothingToWrite: () =>
      'Записывать нечего: ни на одном листе не найдено ни одной школы. В книге ничего не изменилось.',
    ownEdited: ({ values }, f) =>
      `Пока не записано: при записи пропадут исправления на листе «Риски» (${counted(values, { one: 'значение', few: 'значения', many: 'значений', other: 'значения' }, f)}). Что с ними делать, сказано в шаге «Результат»; чтобы записать без них, нажмите ещё раз.`,
    sampleInserted: ({ sheets }, f) =>
      `Пример добавлен и прочитан: ${counted(sheets, SHEETS_RU, f)}. Все школы и числа в нём вымышлены.`,
    templateInserted: ({ sheets }, f) =>
      `Добавлено для заполнения: ${counted(sheets, SHEETS_RU, f)}. Начните с листа «Как заполнять».`,
    insertedUnread: ({ sheets }, f) =>
      `В книгу добавлено: ${counted(sheets, SHEETS_RU, f)}. Прочитать их не успели: прочитайте книгу.`,
    repaired: ({ formulas, protected: left }, f) =>
      formulas === 0
        ? 'Книга пересчитана. Формул надстройки на готовых листах и ошибок #ИМЯ? с ними на остальных нет: восстанавливать нечего.'
        : `Введено заново: ${counted(formulas, { one: 'формула', few: 'формулы', many: 'формул', other: 'формулы' }, f)}. Книга пересчитана.${left ? ` Защищённые листы остались как есть: ${left}. Снимите защиту и повторите.` : ''}`,
    foreground: () =>
      'Расчёт идёт в самой панели: эта программа не даёт считать в фоне. С большой книгой панель может отвечать медленнее.',
    nothingToCarry: () =>
      'Переносить нечего: ни на одном листе не найдено ни одной школы. Новая книга не создана, в этой ничего не изменилось.',
    newYearOpened: ({ year, sheets, schools }, f) =>
      `Книга на ${year} учебный год создана и передана Excel: ${counted(sheets, SHEETS_RU, f)}, ${counted(schools, SCHOOLS_RU, f)} в справочнике. Перейдите в её окно (в браузере – на её вкладку) и сохраните её; в этой книге ничего не изменилось.`,
  },
  en: {
    stopped: () => 'Stopped. Nothing has changed in the workbook or in the verdicts.',
    stoppedJudged: () =>
      'Stopped before writing: the sheets of the workbook have not changed. The workbook was read anew, and the verdicts in the pane are of that reading.',
    busy: () =>
      'Other work is going on, and no new one was begun. Wait for its end, or press “Stop” and try again.',
    read: ({ sheets, schools }, f) =>
      `The workbook was read: ${counted(sheets, SHEETS_EN, f)}, ${counted(schools, SCHOOLS_EN, f)}.`,
    written: ({ sheets }, f) => `Done: ${counted(sheets, SHEETS_EN, f)} written into the workbook.`,
    nothingToWrite: () =>
      'There is nothing to write: no school was found on any sheet. Nothing in the workbook has changed.',
    ownEdited: ({ values }, f) =>
      `Not written yet: writing would lose what was corrected on the sheet «Риски» (${counted(values, { one: 'value', other: 'values' }, f)}). The step “Result” tells what to do; press once more to write without it.`,
    sampleInserted: ({ sheets }, f) =>
      `The sample was added and read: ${counted(sheets, SHEETS_EN, f)}. All its schools and numbers are invented.`,
    templateInserted: ({ sheets }, f) =>
      `Added for filling: ${counted(sheets, SHEETS_EN, f)}. Begin with the sheet «Как заполнять».`,
    insertedUnread: ({ sheets }, f) =>
      `Added to the workbook: ${counted(sheets, SHEETS_EN, f)}. There was no time to read them: read the workbook.`,
    repaired: ({ formulas, protected: left }, f) =>
      formulas === 0
        ? 'The workbook was recalculated. The finished sheets hold no formulas of the add-in, and on the others none of them shows #NAME?: there is nothing to restore.'
        : `Entered anew: ${counted(formulas, { one: 'formula', other: 'formulas' }, f)}. The workbook was recalculated.${left ? ` Protected sheets stay as they are: ${left}. Remove the protection and repeat.` : ''}`,
    foreground: () =>
      'The pane itself calculates: this program does not let it do so in the background. With a large workbook the pane may answer more slowly.',
    nothingToCarry: () =>
      'There is nothing to carry over: no school was found on any sheet. No new workbook was made, and nothing in this one has changed.',
    newYearOpened: ({ year, sheets, schools }, f) =>
      `The workbook of the academic year ${year} was made and given to Excel: ${counted(sheets, SHEETS_EN, f)}, ${counted(schools, SCHOOLS_EN, f)} in the register. Go to its window (in a browser: its tab) and save it; nothing in this workbook has changed.`,
  },
};

const SHEETS_RU = { one: 'лист', few: 'листа', many: 'листов', other: 'листа' };
const SHEETS_EN = { one: 'sheet', other: 'sheets' };
const SCHOOLS_RU = { one: 'школа', few: 'школы', many: 'школ', other: 'школы' };
const SCHOOLS_EN = { one: 'school', other: 'schools' };

function counted(
  value: string | number | undefined,
  forms: Parameters<Format['plural']>[1],
  f: Format,
): string {
  const count = Number(value ?? 0);
  return `${f.number(count)} ${f.plural(count, forms)}`;
}

/** The sentence of a notice. */
export function noticeText(key: NoticeKey, params: NoticeParams, format: Format): string {
  return NOTICE_TEXTS[format.language][key](params, format);
}
