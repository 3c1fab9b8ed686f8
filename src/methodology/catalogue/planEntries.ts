import { PLAN_ALLOWED } from './planAllowed';
import type { SettingEntry } from './entry';

/** Readings of deadlines in plans and road maps. */
export const PLAN_ENTRIES: readonly SettingEntry[] = [
  {
    code: 'plans.schoolYearEnd',
    label: 'Планы: конец срока «в течение учебного года»',
    labelEn: 'Plans: when «в течение учебного года» (within the school year) ends',
    unit: '',
    allowed: PLAN_ALLOWED['plans.schoolYearEnd'],
    source:
      'Норильск, 4.5: меры проводятся «в течение учебного года», справка об их эффективности – «с 1 по 10 июня», значит учебный год мер заканчивается 31 мая. Другое толкование – 31 августа.',
    live: false,
  },
  {
    code: 'plans.schoolYearsMeant',
    label: 'Планы: какой учебный год имеет в виду план на календарный год',
    labelEn: 'Plans: which school year a plan for a calendar year means',
    unit: '',
    allowed: PLAN_ALLOWED['plans.schoolYearsMeant'],
    source:
      'Норильск, план на 2023 год: «Утверждение плана мероприятий на 2023-2024 учебный год» – в августе–сентябре 2023, значит «в течение учебного года» – о 2022/2023. В тексте не сказано прямо.',
    live: false,
  },
  {
    code: 'plans.quarterMonth',
    label: 'Планы: «ежеквартально» – в каком месяце квартала',
    labelEn: 'Plans: in which month of a quarter «ежеквартально» (every quarter) falls',
    unit: '',
    allowed: PLAN_ALLOWED['plans.quarterMonth'],
    source: 'Бобров, дорожная карта, строка 17 «Ежеквартально»: четыре раза, в конце каждого квартала.',
    live: false,
  },
  {
    code: 'plans.halfYearMonths',
    label: 'Планы: «1 раз в полугодие» – в каких месяцах',
    labelEn: 'Plans: months of «1 раз в полугодие» (once in half a year)',
    unit: '',
    allowed: PLAN_ALLOWED['plans.halfYearMonths'],
    source:
      'Бобров, дорожная карта, строка 32 «1 раз в полугодие»: конец полугодия. Норильск, 4.4 – в январе и июне, если так принято и в планах.',
    live: false,
  },
  {
    code: 'plans.monthlyFrom',
    label: 'Планы: «ежемесячно» – с какого месяца',
    labelEn: 'Plans: the month from which «ежемесячно» (every month) counts',
    unit: '',
    allowed: PLAN_ALLOWED['plans.monthlyFrom'],
    source:
      'Бобров, дорожная карта, строка 31 «Ежемесячно»: план на 2021 год, приказ от 29.03.2021; двенадцать раз или с месяца приказа – в тексте не сказано.',
    live: false,
  },
  {
    code: 'plans.warnDays',
    label: 'Планы: за сколько дней предупреждать о сроке',
    labelEn: 'Plans: how many days ahead a deadline is announced',
    unit: 'дней',
    allowed: PLAN_ALLOWED['plans.warnDays'],
    source: 'Толкование: в документах нет; 30 дней – месяц, наименьший срок в планах.',
    live: false,
  },
];
