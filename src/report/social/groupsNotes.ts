import type { MeanResult, SocialOutcome, SocialSchool } from '../../methodology/social/outcome';
import type { Settings } from '../../methodology/settings';
import type { Format } from '../../locale/language';

const HIGHER: Readonly<Record<Settings['social']['higher'], string>> = {
  aboveMean: 'выше среднего',
  aboveMedian: 'выше медианы первого квинтиля',
  topThird: 'в верхней трети первого квинтиля (равные результаты – вместе)',
};

/** Schools of the first quintile without a result, or that may yet be in it: places and bounds inside it are open. */
export function openInFirst(schools: readonly SocialSchool[]): readonly SocialSchool[] {
  return schools.filter(
    ({ lowest, result }) => lowest === 'unknown' || (lowest === 'yes' && result === null),
  );
}

/** «среднее 56,0 по 9 из 12 школ (с недостающими – от 42,0 до 67,0)». */
export function meanWords(
  { value, typed, counted, missing, least, most }: MeanResult,
  format: Format,
): string {
  const number = (one: number) => format.number(one, 1);
  if (typed) return `среднее по региону ${number(value)}`;
  if (missing === 0) return `среднее ${number(value)}`;
  const bounds = Number.isFinite(least) ? `от ${number(least)} до ${number(most)}` : 'любое';
  return `среднее ${number(value)} по ${counted} из ${counted + missing} школ, с недостающими – ${bounds}`;
}

/** What the groups mean, in the words of the readings in force. */
export function groupsNotes(outcome: SocialOutcome, settings: Settings['social'], format: Format): string[] {
  const { mean, higherThan, schools } = outcome;
  const low =
    settings.low === 'shnor'
      ? 'школа в перечне ФИОКО, а если о перечне не сказано – расчётный признак ШНОР'
      : 'результат ниже среднего';
  const bound = higherThan === null ? '' : ` Граница: ${format.number(higherThan, 1)}.`;
  const missing = openInFirst(schools).length;
  const open =
    missing === 0
      ? ''
      : ` Школ без результата в первом квинтиле и тех, кто может в него войти: ${missing}; места остальных поэтому показаны промежутком${higherThan === null ? ', а граница не определена' : ''}.`;
  const average =
    mean === null
      ? ''
      : ` Сравнивается ${meanWords(mean, format)}${mean.typed ? ' (вписано на листе «Методика»)' : ''}.${mean.missing > 0 && !mean.typed ? ' Недостающий результат – от 0 до 100, участников не больше, чем в самой большой школе; вывод твёрдый, только если его не меняет ни один из них.' : ''}`;
  return [
    `Контрольная группа: школы первого (низшего) квинтиля с низкими результатами. Низкие результаты: ${low}.`,
    `Стажировочные площадки: школы первого квинтиля, результат которых ${HIGHER[settings.higher]}.${bound}${average}${open} Это список для выбора: решает человек.`,
    'Фокус-группа: сначала школы с низкими результатами в первом квинтиле, затем только с низкими результатами, затем только первого квинтиля; среди равных – с более низким индексом, затем с более низким результатом; если равны и индекс, и результат или результата нет, на границе группы – «не определено», решает человек. Дробное число школ округляется вверх.',
    'Школа без индекса может стоять в любом квинтиле: квинтиль остальных назван, только если она его не сдвинет («1–2» – один из них).',
    '«Не определено» – не хватает данных, это не «нет».',
  ];
}
