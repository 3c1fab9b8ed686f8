import { INDICATORS } from '../../methodology/monitoring/catalogue';
import { INDICATOR_CODES } from '../../model/programme/indicator';
import { shownCode } from '../monitoring/monitoringNames';
import { tableTemplate, text, type InputColumn } from './columns';
import type { InputSheet } from './inputSheets';

const NUMBER: Omit<InputColumn, 'heading'> = { width: 14, style: 'input' };

const COLUMNS: readonly InputColumn[] = [
  { heading: 'Код', width: 11, style: 'input' },
  text('Показатель', 70),
  {
    heading: 'Срез',
    width: 14,
    style: 'input',
    note: 'Месяц и год: 09.2023. Пусто – срез, который делается сейчас.',
  },
  { heading: 'Числитель', ...NUMBER, note: 'Для «Числового значения» – само число.' },
  { heading: 'Знаменатель', ...NUMBER },
  text('Кто представил', 32),
];

/** «Сводные показатели»: numbers of the whole municipality in place of registers; a row an indicator and slice. */
export function aggregateInput(): InputSheet {
  return {
    group: 'monitoring',
    guide: `Готовые числитель и знаменатель по всему муниципалитету, если реестра или отчётов школ нет: строка – показатель и срез. Строки всех ${INDICATOR_CODES.length} значений уже стоят; ненужные оставьте пустыми, для другого среза добавьте строку с тем же кодом. Где заполнен и реестр, берётся реестр, а расхождение показывается.`,
    sheet: tableTemplate({
      kind: 'input',
      name: 'Сводные показатели',
      title: 'Сводные показатели мониторинга по муниципалитету',
      hint: 'Числитель и знаменатель – числа, а не доли. Срез – месяц и год (09.2023); если пусто – срез, который делается сейчас. Показатели 2.3.3.7 и 2.3.3.8 – одно число в столбце «Числитель».',
      columns: COLUMNS,
      rows: INDICATORS.map(({ code, text: words, part }) => [
        shownCode(code),
        part ? `${words} ${part}` : words,
      ]),
      frozenColumns: 2,
    }),
  };
}
