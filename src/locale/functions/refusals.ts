import type { Language } from '../language';
import type { RefusalTexts } from './types';

const ROWS_RU =
  '18 (только показатели), 22 (от 1.1), 24 (вся таблица) или 25 (готовый лист от 1.1 до 4.5); со строкой 3.5 — на одну больше';
const ROWS_EN =
  '18 (inputs only), 22 (from 1.1), 24 (the whole table) or 25 (a finished sheet, 1.1 to 4.5); one more with the row 3.5';

/** Messages of `#VALUE!`: what the function expected and what it was given. */
export const REFUSALS: Readonly<Record<Language, RefusalTexts>> = {
  ru: {
    argumentMissing: (p) => `Нужен аргумент ${p.position}: он не задан.`,
    numberExpected: (p) => `Ожидалось число, а стоит «${p.value}».`,
    markExpected: (p) =>
      `Отметки — 2, 3, 4, 5, а стоит «${p.value}». Четыре доли отметок должны вместе давать 100; числа людей требуют числа участников.`,
    loneNumber: () =>
      'Одно число без числа участников понять нельзя: укажите участников вторым аргументом или диапазон отметок.',
    foursomeSum: (p) =>
      `Четыре числа отметок вместе дают ${p.sum}: это не 100 % и не число участников (${p.participants}).`,
    oneCellExpected: (p) =>
      `С числом участников нужна одна ячейка (не справились) или четыре (отметки 2–5), а дано ячеек: ${p.cells}.`,
    participantsCell: (p) => `Число участников — одна ячейка, а дано ячеек: ${p.cells}.`,
    impossible: (p) =>
      `Числа невозможны: не справились — ${p.failed}, участников — ${p.participants}. Нужны целые числа, первое не больше второго.`,
    percentRange: (p) => `Доля должна быть от 0 до 100 %, а стоит «${p.value}».`,
    percentMisfit: (p) =>
      `Доля ${p.percent} % при числе участников ${p.participants} невозможна: ей не отвечает ни одно целое число людей.`,
    nineExpected: (p) =>
      `Для одного года нужны девять ячеек P1…P9 подряд или 9 строк по два столбца (не справились, участники), а дано ${p.rows} × ${p.columns}.`,
    listColumns: (p) =>
      `Столбцов должно быть 19 (название и две девятки долей) или 37 (по два на процедуру), а дано ${p.columns}.`,
    inputsColumn: (p) => `Нужен один столбец показателей одной школы, а дано ${p.rows} × ${p.columns}.`,
    inputsCount: (p) => `Показателей дано ${p.count}. Строк должно быть ${ROWS_RU}.`,
    inputsMisplaced: (p) =>
      `На месте показателя ${p.indicator} стоит «${p.value}»: даны не те строки (${p.count})? Нужны 18 показателей без заголовков, всё от 1.1 до 4.5 или вся таблица. Если строки те, исправьте ячейку; нет данных — «н/д».`,
    sectionInputsCount: (p) =>
      `Раздел ${p.section}: показателей дано ${p.count}, а нужно ${p.expected}; или весь столбец — ${ROWS_RU}.`,
    sectionNumber: (p) => `Раздел — число 1, 2, 3 или 4, а дано «${p.value}».`,
    minSections: (p) => `Число разделов — целое от 1 до 4, а дано «${p.value}».`,
    yesOrNo: (p) => `Нужно ИСТИНА или ЛОЖЬ («да» или «нет»), а дано «${p.value}».`,
    thresholdNumber: (p) =>
      `Порог — число больше 0 и до 100, не более трёх знаков после запятой, а дано «${p.value}». Пустая ячейка приходит как 0.`,
    settingsShape: (p) =>
      `Параметры — порог или два столбца «код — значение», а дано ${p.rows} × ${p.columns}.`,
    settingsRangeOnly: (p) =>
      `Порогов у рисков несколько, поэтому параметры — два столбца «код — значение», а дано «${p.value}». Число разделов задаёт предыдущий аргумент.`,
    settingsTwoColumns: (p) =>
      `Параметры — два столбца «код — значение», как на листе «Методика», а дано ${p.rows} × ${p.columns}.`,
    loneCell: (p) => `Аргумент ${p.position} — одна ячейка, а дано ячеек: ${p.cells}.`,
    dateExpected: (p) => `Нужна дата (ячейка с датой или «ДД.ММ.ГГГГ»), а стоит «${p.value}».`,
    periodReversed: (p) => `План начинается ${p.begins}, а кончается раньше: ${p.ends}.`,
    rangesDiffer: (p) =>
      `Числителей ${p.rows} × ${p.columns}, а знаменателей ${p.otherRows} × ${p.otherColumns}: диапазоны должны быть одного размера.`,
    partsImpossible: (p) =>
      `Числа невозможны: числитель ${p.numerator}, знаменатель ${p.denominator}. Нужны числа от 0, первое не больше второго.`,
    indexColumns: (p) => `У школы показателей ${p.given}, а столбцов в таблице ${p.columns}.`,
    signsShape: (p) =>
      `Знаки и веса — одна или две строки по ${p.expected} ячеек, а дано ${p.rows} × ${p.columns}.`,
    signExpected: (p) =>
      `Нужен знак («+», «−») или вес со знаком, а стоит «${p.value}». Веса под строкой знаков — от 0.`,
    settingUnknown: (p) => `Параметра «${p.key}» нет. Коды стоят на листе «Методика».`,
    settingInvalid: (p) =>
      `Параметр «${p.key}» (${p.label}): значение «${p.value}» не допускается. Допускается: ${p.allowed}.`,
  },
  en: {
    argumentMissing: (p) => `Argument ${p.position} is needed and was not given.`,
    numberExpected: (p) => `A number was expected, there stands “${p.value}”.`,
    markExpected: (p) =>
      `Marks are 2, 3, 4, 5, there stands “${p.value}”. Four shares of marks must add up to 100; numbers of people need the number of participants.`,
    loneNumber: () =>
      'One number without participants cannot be understood: give the participants as the second argument, or a range of marks.',
    foursomeSum: (p) =>
      `The four numbers of marks add up to ${p.sum}: neither 100% nor the number of participants (${p.participants}).`,
    oneCellExpected: (p) =>
      `With participants, one cell (failed) or four (marks 2–5) are needed; ${p.cells} cells were given.`,
    participantsCell: (p) => `The number of participants is one cell; ${p.cells} cells were given.`,
    impossible: (p) =>
      `Impossible numbers: failed ${p.failed}, participants ${p.participants}. Whole numbers are needed, the first not above the second.`,
    percentRange: (p) => `A share must be from 0 to 100%, there stands “${p.value}”.`,
    percentMisfit: (p) =>
      `A share of ${p.percent}% of ${p.participants} participants is impossible: no whole number of people gives it.`,
    nineExpected: (p) =>
      `A year needs nine adjoining cells P1…P9 or 9 rows of two columns (failed, participants); ${p.rows} × ${p.columns} were given.`,
    listColumns: (p) =>
      `There must be 19 columns (a name and twice nine shares) or 37 (two a procedure); ${p.columns} were given.`,
    inputsColumn: (p) => `One column of inputs of one school is needed; ${p.rows} × ${p.columns} were given.`,
    inputsCount: (p) => `${p.count} inputs were given. There must be ${ROWS_EN}.`,
    inputsMisplaced: (p) =>
      `At the place of input ${p.indicator} stands “${p.value}”: are these ${p.count} rows others? Give the 18 inputs without headings, all from 1.1 to 4.5, or the whole table. If the rows are right, correct the cell; no data is «н/д».`,
    sectionInputsCount: (p) =>
      `Section ${p.section}: ${p.count} inputs were given, ${p.expected} are needed; or the whole column, ${ROWS_EN}.`,
    sectionNumber: (p) => `The section is 1, 2, 3 or 4; “${p.value}” was given.`,
    minSections: (p) => `The number of sections is a whole number from 1 to 4; “${p.value}” was given.`,
    yesOrNo: (p) => `TRUE or FALSE («да» or «нет») is needed; “${p.value}” was given.`,
    thresholdNumber: (p) =>
      `The threshold is a number above 0 and up to 100 with at most three decimals; “${p.value}” was given. An empty cell arrives as 0.`,
    settingsShape: (p) =>
      `Settings are a threshold or two columns “code, value”; ${p.rows} × ${p.columns} were given.`,
    settingsRangeOnly: (p) =>
      `Risks have several thresholds, so the settings are two columns “code, value”; “${p.value}” was given. The number of sections is the argument before.`,
    settingsTwoColumns: (p) =>
      `Settings are two columns “code, value” as on the sheet «Методика»; ${p.rows} × ${p.columns} were given.`,
    loneCell: (p) => `Argument ${p.position} is one cell; ${p.cells} cells were given.`,
    dateExpected: (p) =>
      `A date is needed (a date cell or a text such as 30.09.2023); there stands “${p.value}”.`,
    periodReversed: (p) => `The plan begins on ${p.begins} and ends before that, on ${p.ends}.`,
    rangesDiffer: (p) =>
      `There are ${p.rows} × ${p.columns} numerators and ${p.otherRows} × ${p.otherColumns} denominators: the ranges must have one size.`,
    partsImpossible: (p) =>
      `Impossible numbers: numerator ${p.numerator}, denominator ${p.denominator}. Numbers from 0 are needed, the first not above the second.`,
    indexColumns: (p) => `The school has ${p.given} values, the table ${p.columns} columns.`,
    signsShape: (p) =>
      `Signs and weights are one or two rows of ${p.expected} cells; ${p.rows} × ${p.columns} were given.`,
    signExpected: (p) =>
      `A sign (“+”, “−”) or a signed weight is needed; there stands “${p.value}”. Weights under a row of signs begin at 0.`,
    settingUnknown: (p) => `There is no setting “${p.key}”. The codes stand on the sheet «Методика».`,
    settingInvalid: (p) =>
      `Setting “${p.key}” (${p.labelEn}): the value “${p.value}” is not allowed. Allowed: ${p.allowedEn}.`,
  },
};
