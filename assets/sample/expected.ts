/**
 * What the rules must say about the fictional municipality, worked out by hand from `parts/results.ts`,
 * `parts/context.ts` and `parts/riskTables.ts` under the default settings. It is the answer key of the
 * sample, not an output of the product.
 */
export interface Expected {
  /** Calculated mark of ШНОР for 2023/2024. */
  readonly shnor: 'yes' | 'no' | 'unknown' | 'notApplicable';
  readonly criteria: readonly number[];
  /** What the column of the ФИОКО list says: да, нет, or nothing. */
  readonly official: 'да' | 'нет' | '';
  /** Risky school, at least one section; a school closed before the year has no column at all. */
  readonly risk: 'yes' | 'no' | 'unknown' | 'absent';
  readonly sections: readonly number[];
  /** The trap that the school stands for. */
  readonly trap: string;
}

type Row = readonly [
  Expected['shnor'],
  readonly number[],
  Expected['official'],
  Expected['risk'],
  readonly number[],
  string,
];

const ROWS: Readonly<Record<string, Row>> = {
  sch990001: [
    'no',
    [],
    'нет',
    'no',
    [],
    'тёзка школы Заполярного района; «частично» – не отрицательный ответ',
  ],
  sch990002: ['no', [], 'нет', 'no', [], 'строка ВПЛ в ЕГЭ (12 из 14) не учитывается; 100 участников ОГЭ'],
  sch990003: [
    'yes',
    [1],
    'да',
    'yes',
    [1, 2, 3, 4],
    'ВПР-6 только в протоколе класса; имя латинскими буквами; пересдача',
  ],
  sch990004: ['no', [], 'нет', 'no', [], '«60» в названии – не номер; «-» вместо доли; срез прошлой осени'],
  sch990005: ['no', [], 'нет', 'no', [], 'ровно 10 %, ровно 20 % по одному показателю, сумма ровно 10,0'],
  sch990105: ['yes', [2], 'да', 'yes', [1, 2, 3], 'разные процедуры в двух годах; тот же номер, что у СОШ'],
  edu990006: ['no', [], 'нет', 'yes', [2], '«30» целыми процентами при 27 участниках – это 8 из 27'],
  sch990007: ['no', [], 'нет', 'yes', [2, 3], 'все девятиклассники сдавали ГВЭ: участников ОГЭ нет'],
  sch990009: [
    'no',
    [],
    'да',
    'yes',
    [3],
    'низкие только два года назад; в перечне ФИОКО есть, расчётного признака нет',
  ],
  sch990010: ['no', [], 'нет', 'yes', [2], '62 из 207 = 29,95 %; 19,9 % и 21,4 %; номер 10 – не 1'],
  sch990037: ['notApplicable', [], 'нет', 'yes', [1], 'НОШ: не оценивается; лаборатории не применимы'],
  sch990011: ['yes', [1], 'да', 'yes', [1, 4], 'ЕГЭ база и профиль в одном году; неуспевающие 10,9 %'],
  sch990012: ['unknown', [], 'нет', 'yes', [2, 3], 'одна и та же ВПР весной и осенью'],
  sch990013: ['no', [], 'нет', 'yes', [1], '«н/д» в долях, но исход от этого не зависит'],
  sch990014: ['no', [], 'нет', 'yes', [2, 3], 'одинаковый дубль строки'],
  sch990015: ['no', [], 'нет', 'yes', [1, 2], 'ВПР-5 только весной'],
  sch990016: ['yes', [1, 2], 'нет', 'yes', [2, 3, 4], 'расчётный признак есть, в перечне ФИОКО нет'],
  sch990017: ['unknown', [], 'нет', 'yes', [2], '#ДЕЛ/0! вместо числа «двоек» ОГЭ'],
  sch990018: ['no', [], 'нет', 'no', [], 'дата вместо доли; ровно 20 % и 19,9 %'],
  edu990019: ['yes', [1, 2], 'да', 'yes', [1, 2, 3, 4], 'до пересдачи 8 из 20, после – 1; Ё и Е в названии'],
  sch990020: ['unknown', [], 'нет', 'yes', [1, 3], 'две разные строки одной школы'],
  sch990022: ['no', [], 'нет', 'yes', [2], 'опечатка в названии – только подсказка; сумма 4+3+2+1 = 10'],
  sch990023: ['yes', [1], 'да', 'yes', [2, 3], 'решающая строка скрыта фильтром'],
  sch990024: ['yes', [2], 'да', 'yes', [1, 4], '3 из 10 – ровно 30 %; 20 % и 20 %'],
  sch990025: ['no', [], 'нет', 'yes', [1, 3], 'один участник, одна «двойка»'],
  edu990026: [
    'no',
    [],
    'нет',
    'yes',
    [1],
    'филиал не смешивается с головной школой; «-» – отрицательный ответ',
  ],
  sch990027: ['yes', [1, 2], 'да', 'yes', [2, 3, 4], 'вечерняя: ВПР нет, но ОГЭ достаточно'],
  sch990028: [
    'unknown',
    [],
    '',
    'yes',
    [3],
    'результатов нет, кроме невозможных «8 из 5»; сумма раздела 3 – 112 %',
  ],
  sch990029: ['notApplicable', [], 'нет', 'unknown', [], 'НОШ; «н/д» по Интернету'],
  edu990032: ['no', [], 'нет', 'yes', [3], 'открыта в 2022 году: критерий 2 не применим'],
  sch990201: ['yes', [1], 'да', 'unknown', [], 'тёзка «СОШ №1» другого муниципалитета'],
  sch990205: ['no', [], 'нет', 'unknown', [], 'тёзка «СОШ №5»; есть только анкета'],
  sch990008: [
    'notApplicable',
    [],
    'нет',
    'absent',
    [],
    'закрыта 31.08.2022: не оценивается, в таблице рисков её нет',
  ],
};

/** By login of ФИС ОКО. */
export const EXPECTED: Readonly<Record<string, Expected>> = Object.fromEntries(
  Object.entries(ROWS).map(([login, [shnor, criteria, official, risk, sections, trap]]) => [
    login,
    { shnor, criteria, official, risk, sections, trap },
  ]),
);

/** What a reading that is not the default changes for one school, by the last columns of `parts/context.ts`. */
export interface ByReading {
  readonly code: string;
  readonly value: string | boolean;
  readonly login: string;
  readonly risk: 'yes' | 'no' | 'unknown';
  readonly sections: readonly number[];
  readonly why: string;
}

export const BY_READING: readonly ByReading[] = [
  {
    code: 'risk.s1.internetFromSpeed',
    value: true,
    login: 'sch990029',
    risk: 'no',
    sections: [],
    why: 'не определено → нет: 100 Мбит/с в городе – норма, «н/д» в 1.1 больше не мешает',
  },
  {
    code: 'risk.s2.retrainingMeaning',
    value: 'literal',
    login: 'sch990001',
    risk: 'yes',
    sections: [2],
    why: 'нет → да: без диплома о переподготовке 6 из 34, хотя все ведут свой предмет',
  },
  {
    code: 'risk.s2.retrainingDenominator',
    value: 'offProfile',
    login: 'sch990002',
    risk: 'unknown',
    sections: [],
    why: 'нет → не определено: школа не сказала, сколько учителей ведут предмет не по образованию',
  },
  {
    code: 'risk.s3.sum',
    value: 'unique',
    login: 'sch990009',
    risk: 'no',
    sections: [],
    why: 'да → нет: 50 признаков у 46 детей из 495, то есть 9,3 %, а не 10,1 %',
  },
  {
    code: 'risk.s3.registers',
    value: 'sum',
    login: 'sch990005',
    risk: 'yes',
    sections: [3],
    why: 'нет → да: 19 записей вместо 16 детей, сумма 10,6 % вместо 10,0 %',
  },
];
