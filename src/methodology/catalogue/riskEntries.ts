import { RISK_ALLOWED } from './riskAllowed';
import type { SettingEntry } from './entry';
import { OPTIONAL_COLUMNS } from './contextColumns';

/** Ends the source of a setting: which column of «Контекст» feeds the choice that is not the default. */
function needs(choice: string, column: string): string {
  return ` Для «${choice}» нужен столбец «${column}» листа «Контекст».`;
}

/** Settings of table 3.2: Норильск, раздел 3.2, and the readings of A4.4. */
export const RISK_ENTRIES: readonly SettingEntry[] = [
  {
    code: 'risk.minSections',
    label: 'Рисковая школа: сколько разделов из четырёх должно быть с риском',
    labelEn: 'Risk school: number of sections out of four that must be hit',
    unit: 'разделов',
    allowed: RISK_ALLOWED['risk.minSections'],
    source:
      'Толкование 3.2: «включаются школы, у которых:» и четыре законченных предложения о разных факторах; достаточно одного. Требование всех четырёх не отметило бы школу с провальными результатами, но хорошим Интернетом. Строка чувствительности показывает итог для 1–4.',
    live: true,
  },
  {
    code: 'risk.s1.partialIsNegative',
    label: 'Раздел 1: считать ответ «частично» отрицательным',
    labelEn: 'Section 1: «частично» (partly) is a negative answer',
    unit: '',
    allowed: RISK_ALLOWED['risk.s1.partialIsNegative'],
    source:
      'Толкование 3.2, пункт 1: «хотя бы один отрицательный ответ»; «частично» — не «нет», но выделяется.',
    live: false,
  },
  {
    code: 'risk.s1.labsSeparately',
    label: 'Раздел 1: пять кабинетов (1.3) считаются по отдельности',
    labelEn: 'Section 1: the five laboratories (1.3) count one by one',
    unit: '',
    allowed: RISK_ALLOWED['risk.s1.labsSeparately'],
    source:
      'Толкование 3.2, пункт 1: «хотя бы один отрицательный ответ», а кабинеты — пять отдельных строк. «Нет» — риск, только если не оснащены все применимые кабинеты.',
    live: false,
  },
  {
    code: 'risk.s1.internetFromSpeed',
    label: 'Раздел 1: если ответа 1.1 нет, судить по заявленной скорости Интернета',
    labelEn: 'Section 1: take 1.1 from the declared Internet speed when no answer is given',
    unit: '',
    allowed: RISK_ALLOWED['risk.s1.internetFromSpeed'],
    source:
      'Толкование 3.2, строка 1.1: «устойчивый доступ» не определён числом; при «да» берётся норма 100 Мбит/с в городе и 50 Мбит/с в селе, по умолчанию скорость не заменяет ответ школы.' +
      needs('да', OPTIONAL_COLUMNS.internetSpeed) +
      ` При 50–100 Мбит/с нужен ещё столбец «${OPTIONAL_COLUMNS.rural}».`,
    live: false,
  },
  {
    code: 'risk.s2.load36',
    label: 'Раздел 2: порог 2.1, доля учителей с нагрузкой 36 часов и более',
    labelEn: 'Section 2: threshold of 2.1, teachers with 36 hours a week or more',
    unit: '%',
    allowed: RISK_ALLOWED['risk.s2.load36'],
    source: 'Норильск, 3.2, пункт 2: «по показателю 2.1. более 10 %».',
    live: true,
  },
  {
    code: 'risk.s2.load36Sign',
    label: 'Раздел 2: знак сравнения 2.1',
    labelEn: 'Section 2: comparison of 2.1',
    unit: '',
    allowed: RISK_ALLOWED['risk.s2.load36Sign'],
    source: 'Норильск, 3.2, пункт 2: «более 10 %», ровно 10 % — не риск.',
    live: false,
  },
  {
    code: 'risk.s2.noRetraining',
    label: 'Раздел 2: порог 2.2, доля учителей без диплома о переподготовке по предмету',
    labelEn: 'Section 2: threshold of 2.2, teachers without a retraining diploma',
    unit: '%',
    allowed: RISK_ALLOWED['risk.s2.noRetraining'],
    source: 'Норильск, 3.2, пункт 2: «по показателю 2.2. более чем 0%».',
    live: true,
  },
  {
    code: 'risk.s2.noRetrainingSign',
    label: 'Раздел 2: знак сравнения 2.2',
    labelEn: 'Section 2: comparison of 2.2',
    unit: '',
    allowed: RISK_ALLOWED['risk.s2.noRetrainingSign'],
    source: 'Норильск, 3.2, пункт 2: «более чем 0%», ноль — не риск.',
    live: false,
  },
  {
    code: 'risk.s2.join',
    label: 'Раздел 2: как соединены 2.1 и 2.2',
    labelEn: 'Section 2: how 2.1 and 2.2 are joined',
    unit: '',
    allowed: RISK_ALLOWED['risk.s2.join'],
    source:
      'Толкование 3.2, пункт 2: два порога через точку с запятой, каждый — дефицит сам по себе, поэтому «или».',
    live: false,
  },
  {
    code: 'risk.s2.retrainingMeaning',
    label: 'Раздел 2: кого считать в 2.2',
    labelEn: 'Section 2: whom 2.2 counts',
    unit: '',
    allowed: RISK_ALLOWED['risk.s2.retrainingMeaning'],
    source:
      'Толкование 3.2, строка 2.2: считаются учителя, образование которых не соответствует предмету и которые не прошли переподготовку; буквально под показатель попал бы и каждый учитель с профильным дипломом.' +
      needs('всех без диплома о переподготовке', OPTIONAL_COLUMNS.withoutDiploma),
    live: false,
  },
  {
    code: 'risk.s2.retrainingDenominator',
    label: 'Раздел 2: от кого считается доля 2.2',
    labelEn: 'Section 2: denominator of 2.2',
    unit: '',
    allowed: RISK_ALLOWED['risk.s2.retrainingDenominator'],
    source:
      'Толкование 3.2, строка 2.2: знаменатель не назван; как и в 2.1, берутся все учителя.' +
      needs('от ведущих предмет не по образованию', OPTIONAL_COLUMNS.offProfile),
    live: false,
  },
  {
    code: 'risk.s3.threshold',
    label: 'Раздел 3: порог суммы показателей контингента',
    labelEn: 'Section 3: threshold of the sum of the contingent indicators',
    unit: '%',
    allowed: RISK_ALLOWED['risk.s3.threshold'],
    source: 'Норильск, 3.2, пункт 3: «более 10 % в сумме по всем показателям».',
    live: true,
  },
  {
    code: 'risk.s3.thresholdSign',
    label: 'Раздел 3: знак сравнения',
    labelEn: 'Section 3: comparison',
    unit: '',
    allowed: RISK_ALLOWED['risk.s3.thresholdSign'],
    source: 'Норильск, 3.2, пункт 3: «более 10 %», ровно 10 % — не риск.',
    live: false,
  },
  {
    code: 'risk.s3.sum',
    label: 'Раздел 3: что сравнивается с порогом',
    labelEn: 'Section 3: what is compared with the threshold',
    unit: '',
    allowed: RISK_ALLOWED['risk.s3.sum'],
    source:
      'Толкование 3.2, пункт 3: «в сумме по всем показателям» — сумма четырёх долей, единственное, что считается по самой таблице. Один ребёнок может попасть в несколько строк, сумма бывает больше 100 %.' +
      needs('доля детей хотя бы с одним признаком', OPTIONAL_COLUMNS.anyOfContingent),
    live: false,
  },
  {
    code: 'risk.s3.registers',
    label: 'Раздел 3: как считаются состоящие на учёте (3.1)',
    labelEn: 'Section 3: how registered children are counted (3.1)',
    unit: '',
    allowed: RISK_ALLOWED['risk.s3.registers'],
    source:
      'Толкование 3.2, строка 3.1: «доля детей» — люди, а не записи, поэтому каждый ребёнок один раз.' +
      needs('сумма по видам учёта', OPTIONAL_COLUMNS.registeredSum),
    live: false,
  },
  {
    code: 'risk.s4.vpr',
    label: 'Раздел 4: порог 4.1–4.4, доля неудовлетворительных результатов ВПР',
    labelEn: 'Section 4: threshold of 4.1–4.4, unsatisfactory VPR results',
    unit: '%',
    allowed: RISK_ALLOWED['risk.s4.vpr'],
    source: 'Норильск, 3.2, пункт 4: «в пунктах 4.1-4.4 фиксируется 20 % и более».',
    live: true,
  },
  {
    code: 'risk.s4.vprSign',
    label: 'Раздел 4: знак сравнения 4.1–4.4',
    labelEn: 'Section 4: comparison of 4.1–4.4',
    unit: '',
    allowed: RISK_ALLOWED['risk.s4.vprSign'],
    source: 'Норильск, 3.2, пункт 4: «20 % и более», ровно 20 % — уже риск.',
    live: false,
  },
  {
    code: 'risk.s4.vprCount',
    label: 'Раздел 4: по скольким из показателей 4.1–4.4',
    labelEn: 'Section 4: number of indicators among 4.1–4.4',
    unit: 'показателей',
    allowed: RISK_ALLOWED['risk.s4.vprCount'],
    source: 'Норильск, 3.2, пункт 4: «не менее чем по двум показателям» — из 4.1–4.4, строка 4.5 отдельно.',
    live: true,
  },
  {
    code: 'risk.s4.failing',
    label: 'Раздел 4: порог 4.5, доля неуспевающих',
    labelEn: 'Section 4: threshold of 4.5, failing pupils',
    unit: '%',
    allowed: RISK_ALLOWED['risk.s4.failing'],
    source: 'Норильск, 3.2, пункт 4: «в пунктах 4.5 более 10 %».',
    live: true,
  },
  {
    code: 'risk.s4.failingSign',
    label: 'Раздел 4: знак сравнения 4.5',
    labelEn: 'Section 4: comparison of 4.5',
    unit: '',
    allowed: RISK_ALLOWED['risk.s4.failingSign'],
    source: 'Норильск, 3.2, пункт 4: «более 10 %», ровно 10 % — не риск.',
    live: false,
  },
  {
    code: 'risk.s4.join',
    label: 'Раздел 4: как соединены 4.1–4.4 и 4.5',
    labelEn: 'Section 4: how 4.1–4.4 and 4.5 are joined',
    unit: '',
    allowed: RISK_ALLOWED['risk.s4.join'],
    source:
      'Толкование 3.2, пункт 4: как и в пункте 2, «или»; при «и» школа с 45 % «двоек» за ВПР, но без неуспевающих по своим отметкам, осталась бы вне списка — а это и есть признак необъективности.',
    live: false,
  },
];
