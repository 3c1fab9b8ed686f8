import { SOCIAL_ALLOWED } from './socialAllowed';
import type { SettingEntry } from './entry';

/** Settings of the social index and of the groups of schools: Иркутск, and the readings of A3 and B3. */
export const SOCIAL_ENTRIES: readonly SettingEntry[] = [
  {
    code: 'social.scale',
    label: 'Социальный индекс: как показатели приводятся к одной шкале',
    labelEn: 'Social index: how components are brought to one scale',
    unit: '',
    allowed: SOCIAL_ALLOWED['social.scale'],
    source:
      'Толкование: формула и веса ИСБШ (НИУ ВШЭ) не опубликованы, поэтому индекс прозрачный — взвешенное среднее оценок со знаком направления. z-оценка: отклонение от среднего по школам, делённое на стандартное отклонение. Это не официальная формула.',
    live: false,
  },
  {
    code: 'social.deviation',
    label: 'Социальный индекс: стандартное отклонение',
    labelEn: 'Social index: standard deviation',
    unit: '',
    allowed: SOCIAL_ALLOWED['social.deviation'],
    source:
      'Толкование: школы набора — вся совокупность, по которой считается индекс, а не выборка из неё, поэтому делится на N.',
    live: false,
  },
  {
    code: 'social.missing',
    label: 'Социальный индекс: школа без одного из показателей',
    labelEn: 'Social index: a school without one of the components',
    unit: '',
    allowed: SOCIAL_ALLOWED['social.missing'],
    source:
      'Толкование: нет данных — не среднее значение; индекс из разных показателей у разных школ не сравним, поэтому школа остаётся неопределённой.',
    live: false,
  },
  {
    code: 'social.low',
    label: 'Контрольная группа: что значит «низкие результаты»',
    labelEn: 'Control group: what «low results» means',
    unit: '',
    allowed: SOCIAL_ALLOWED['social.low'],
    source:
      'Толкование: документ Иркутской области даёт только список контрольной группы; правило — школы первого (низшего) квинтиля с низкими результатами. Адресная работа ведётся с перечнем ФИОКО (Норильск, раздел 2), поэтому сначала он.',
    live: false,
  },
  {
    code: 'social.higher',
    label: 'Стажировочные площадки: что значит «более высокие результаты»',
    labelEn: 'Staging sites: what «higher results» means',
    unit: '',
    allowed: SOCIAL_ALLOWED['social.higher'],
    source:
      'Иркутск, «Стажировочные площадки»: «из списка школ с низким уровнем ИСБШ (1-ый квинтиль) были определены школы, которые показывают более высокие образовательные результаты в тех же социально-экономических условиях». Числа в тексте нет: по умолчанию выше среднего по региону, список по убыванию показан, решает человек.',
    live: false,
  },
  {
    code: 'social.regionMean',
    label: 'Средний результат по региону (0 – считать по загруженным школам)',
    labelEn: 'Mean result of the region (0 – of the loaded schools)',
    unit: '%',
    allowed: SOCIAL_ALLOWED['social.regionMean'],
    source:
      'Толкование: «выше среднего» — среднее по региону; муниципалитет загружает только свои школы, поэтому известное среднее региона можно вписать.',
    live: false,
  },
  {
    code: 'social.focusPercent',
    label: 'Фокус-группа: не менее какой доли школ',
    labelEn: 'Focus group: at least this share of schools',
    unit: '%',
    allowed: SOCIAL_ALLOWED['social.focusPercent'],
    source:
      'Иркутск, план-график 2018 г., 1.4: «не менее 11% школ по результатам идентификации»; дробное число школ округляется вверх.',
    live: false,
  },
  {
    code: 'social.focusBase',
    label: 'Фокус-группа: от чего считается доля',
    labelEn: 'Focus group: base of the share',
    unit: '',
    allowed: SOCIAL_ALLOWED['social.focusBase'],
    source:
      'Иркутск, план-график 2018 г., 1.4: «11% школ по результатам идентификации» — доля идентифицированных школ; на листе показаны оба числа.',
    live: false,
  },
  {
    code: 'social.best',
    label: 'Волны мониторинга: какие школы показали лучшие результаты',
    labelEn: 'Monitoring waves: which schools have the best results',
    unit: '',
    allowed: SOCIAL_ALLOWED['social.best'],
    source:
      'Иркутск, план-график 2018 г., 1.7: «Проведен итоговый мониторинг. Определены школы с лучшими результатами» — числа в тексте нет, толкование: выше среднего.',
    live: false,
  },
];
