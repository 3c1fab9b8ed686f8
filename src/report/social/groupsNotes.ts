import type { SocialOutcome, SocialSchool } from '../../methodology/social/outcome';
import type { Settings } from '../../methodology/settings';
import type { Format } from '../../locale/language';

const HIGHER: Readonly<Record<Settings['social']['higher'], string>> = {
  aboveMean: 'выше среднего',
  aboveMedian: 'выше медианы первого квинтиля',
  topThird: 'в верхней трети первого квинтиля (равные результаты – вместе)',
};

/** Schools of the first quintile without a result: as long as there are any, places and bounds inside it are open. */
export function withoutResult(schools: readonly SocialSchool[]): number {
  return schools.filter(({ quintile, result }) => quintile === 1 && result === null).length;
}

/** What the groups mean, in the words of the readings in force. */
export function groupsNotes(outcome: SocialOutcome, settings: Settings['social'], format: Format): string[] {
  const { mean, higherThan, schools } = outcome;
  const low =
    settings.low === 'shnor'
      ? 'школа в перечне ФИОКО, а если о перечне не сказано – расчётный признак ШНОР'
      : 'результат ниже среднего';
  const bound = higherThan === null ? '' : ` Граница: ${format.number(higherThan, 1)}.`;
  const missing = withoutResult(schools);
  const open =
    missing === 0
      ? ''
      : ` Школ первого квинтиля без результата: ${missing}; места остальных поэтому показаны промежутком${higherThan === null ? ', а граница не определена' : ''}.`;
  const average =
    mean === null
      ? ''
      : ` Среднее${mean.typed ? ' по региону (вписано на листе «Методика»)' : ' по загруженным школам'}: ${format.number(mean.value, 1)}.`;
  return [
    `Контрольная группа: школы первого (низшего) квинтиля с низкими результатами. Низкие результаты: ${low}.`,
    `Стажировочные площадки: школы первого квинтиля, результат которых ${HIGHER[settings.higher]}.${bound}${average}${open} Это список для выбора: решает человек.`,
    'Фокус-группа: сначала школы с низкими результатами в первом квинтиле, затем только с низкими результатами, затем только первого квинтиля; среди равных – с более низким индексом, затем с более низким результатом; если равны и индекс, и результат или результата нет, на границе группы – «не определено», решает человек. Дробное число школ округляется вверх.',
    '«Не определено» – не хватает данных, это не «нет».',
  ];
}
