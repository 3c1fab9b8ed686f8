import type { FUniver } from '@univerjs/core/facade';

/** The functions that a Russian reader of the pane and of our sheets is likely to type. */
const NAMES: Readonly<Record<string, string>> = {
  ЕСЛИ: 'IF',
  ЕСЛИМН: 'IFS',
  ЕСЛИОШИБКА: 'IFERROR',
  И: 'AND',
  ИЛИ: 'OR',
  НЕ: 'NOT',
  ИСТИНА: 'TRUE',
  ЛОЖЬ: 'FALSE',
  СУММ: 'SUM',
  СУММЕСЛИ: 'SUMIF',
  СУММЕСЛИМН: 'SUMIFS',
  СУММПРОИЗВ: 'SUMPRODUCT',
  СЧЁТ: 'COUNT',
  СЧЁТЗ: 'COUNTA',
  СЧЁТЕСЛИ: 'COUNTIF',
  СЧЁТЕСЛИМН: 'COUNTIFS',
  СЧИТАТЬПУСТОТЫ: 'COUNTBLANK',
  СРЗНАЧ: 'AVERAGE',
  СРЗНАЧЕСЛИ: 'AVERAGEIF',
  МЕДИАНА: 'MEDIAN',
  МИН: 'MIN',
  МАКС: 'MAX',
  ОКРУГЛ: 'ROUND',
  ЕПУСТО: 'ISBLANK',
  ЕЧИСЛО: 'ISNUMBER',
  ЕТЕКСТ: 'ISTEXT',
  ЕОШИБКА: 'ISERROR',
  ВПР: 'VLOOKUP',
  ПОИСКПОЗ: 'MATCH',
  ИНДЕКС: 'INDEX',
  ПРОСМОТРX: 'XLOOKUP',
  СЦЕПИТЬ: 'CONCATENATE',
  ДЛСТР: 'LEN',
  ЛЕВСИМВ: 'LEFT',
  ПРАВСИМВ: 'RIGHT',
  ПСТР: 'MID',
  СЖПРОБЕЛЫ: 'TRIM',
  ТЕКСТ: 'TEXT',
  ДАТА: 'DATE',
  ГОД: 'YEAR',
};

/** Texts, names of sheets and arrays in braces are passed over. */
const KEPT = String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\}`;
const SEPARATOR = new RegExp(`${KEPT}|;`, 'g');
const DECIMAL = new RegExp(String.raw`${KEPT}|(?<![\p{L}\p{N}_.$])(\d+),(?=\d)`, 'gu');
const CALL = new RegExp(String.raw`${KEPT}|(?<![\p{L}\p{N}_.])([\p{L}][\p{L}\p{N}.]*)(?=\()`, 'gu');

/**
 * A formula as the grid takes it. Excel in Russian parts arguments by semicolons and decimals by commas; a formula
 * with a semicolon is read so, any other is taken as it is, and Russian names of functions are known in both.
 */
export function plainFormula(typed: string): string {
  let parted = false;
  const separated = typed.replace(SEPARATOR, (all) => {
    if (all !== ';') return all;
    parted = true;
    return '\u0000';
  });
  const decimal = parted
    ? separated.replace(DECIMAL, (all: string, digits: string | undefined) =>
        digits === undefined ? all : `${digits}.`,
      )
    : separated;
  return decimal
    .replaceAll('\u0000', ',')
    .replace(CALL, (all: string, name: string | undefined) =>
      name === undefined ? all : (NAMES[name.toUpperCase().replace('СЧЕТ', 'СЧЁТ')] ?? all),
    );
}

const ENTERED = 'sheet.command.set-range-values';

/** What a person types into a cell or the formula bar is read as in Russian Excel, while the page is in Russian. */
export function readRussianFormulas(api: FUniver, inRussian: () => boolean): void {
  api.addEvent(api.Event.BeforeCommandExecute, ({ id, params }) => {
    const value = id === ENTERED && inRussian() ? (params as { value?: { f?: unknown } | null }).value : null;
    if (value && typeof value.f === 'string') value.f = plainFormula(value.f);
  });
}
