import { programmeFunctionsRu } from './ruProgrammes';
import { GUARDED, SETTINGS as SETTINGS_RISK } from './ruShared';
import type { FunctionTexts } from './types';

const SETTINGS_SHNOR = {
  name: 'параметры',
  description:
    'Необязательно: порог в процентах (например, 30) или два столбца «код — значение», как на листе «Методика». Без аргумента — правила программы.',
};
const MIN_SECTIONS = {
  name: 'разделов_не_менее',
  description:
    'Необязательно: сколько разделов из четырёх должно быть с риском, от 1 до 4. Без аргумента — из параметров, а без них 1.',
};
const MARKS = {
  name: 'отметки_или_неуспешные',
  description:
    'Список отметок 2–5; или четыре числа «2», «3», «4», «5» в процентах (вместе 100) либо, со вторым аргументом, в людях; или число не справившихся.',
};
const PARTICIPANTS = {
  name: 'участники',
  description:
    'Число участников. Нужно, когда первый аргумент — одно число или четыре числа людей. 0 — процедура не проводилась, «н/д» — нет данных.',
};
const NINE = (year: string) =>
  `Девять долей P1…P9 в процентах за ${year} (ячейки подряд) или 9 строк по два столбца: не справились, участники. «н/д» — нет данных, «—» — не проводилась; пустые защитите.`;
const PREVIOUS = { name: 'прошлый_год', description: NINE('предыдущий учебный год') };
const BEFORE = { name: 'год_до_него', description: NINE('год перед предыдущим') };
const COLUMN =
  'Столбец показателей таблицы 3.2: 18 ячеек без заголовков, 22 от 1.1 или 24 целиком, на готовом листе — от 1.1 до 4.5; доли — в процентах. «н/д» — нет данных, 0 — ноль; пустые защитите ЕПУСТО.';

const ZERO_SHARES =
  '«н/д», «х», «-», ошибка и пустая ячейка под защитой — нет данных. 0 — ноль процентов; в паре «не справились, участники» 0 участников — «процедура не проводилась».';
/** One school alone: whether others have a result of ЕГЭ base or profile, it cannot tell. */
const ZERO_ALONE = `${ZERO_SHARES} Пустой ЕГЭ по математике одного уровня рядом с заполненным другим — тоже нет данных; если его не сдавал никто, поставьте «—». ${GUARDED}`;
const ZERO_LIST = `${ZERO_SHARES} Но если ЕГЭ по математике одного уровня у школы пуст, другой заполнен, а у других школ таблицы этот уровень есть, его не сдавал никто. ${GUARDED}`;
const ZERO_INPUTS = `«н/д», ошибка и пустая ячейка под защитой — нет данных. 0 в строках 1.1–1.3 — ответ «нет», в долях — ноль процентов. ${GUARDED}`;

/** What Excel shows of the functions, in Russian. */
export const functionsRu: FunctionTexts = {
  'SHNOR.SHARE': {
    description: 'Доля участников с отметкой «2» или не преодолевших минимальный порог, в процентах 0–100.',
    arguments: { marks: MARKS, participants: PARTICIPANTS },
    result: 'Число от 0 до 100 без округления; «н/д», если данных нет; «—», если процедура не проводилась.',
    zero: `В списке отметок пустая ячейка и 0 — не участник, защита не нужна. Число не справившихся: 0 — никто, пусто под защитой — нет данных. 0 участников — «—», пусто под защитой — «н/д». ${GUARDED}`,
    examples: [
      { formula: '=SHNOR.SHARE(B2:B28)', meaning: 'отметки учеников стоят в B2:B28' },
      {
        formula: '=SHNOR.SHARE(IF(ISBLANK(D5),"",D5),IF(ISBLANK(C5),"",C5))',
        meaning: 'не справились D5 из C5 участников',
      },
      { formula: '=SHNOR.SHARE(D5:G5)', meaning: 'строка ФИС ОКО: доли отметок «2», «3», «4», «5»' },
    ],
  },
  'SHNOR.ISLOW': {
    description:
      'Низкий ли результат процедуры: не менее 30 % участников с «2» или ниже минимального порога (2.1).',
    arguments: { marks: MARKS, participants: PARTICIPANTS, settings: SETTINGS_SHNOR },
    result:
      '«да», «нет», «не определено» (нет данных или процент округлён слишком грубо) или «—» (не проводилась). Количества сравниваются точно.',
    zero: `Как в SHNOR.SHARE: 0 в списке отметок — не участник, 0 не справившихся — никто, 0 участников — «—»; пусто под защитой — «не определено». ${GUARDED}`,
    examples: [
      { formula: '=SHNOR.ISLOW(3,10)', meaning: 'ровно 30 % — «да»' },
      {
        formula: '=SHNOR.ISLOW(D5:G5,IF(ISBLANK(C5),"",C5))',
        meaning: 'доли отметок ФИС ОКО и число участников',
      },
      {
        formula: '=SHNOR.ISLOW(IF(ISBLANK(D5),"",D5),IF(ISBLANK(C5),"",C5),50)',
        meaning: 'тот же вопрос при пороге 50 %',
      },
    ],
  },
  'SHNOR.ISSHNOR': {
    description: 'ШНОР ли школа: критерии 1 и 2 раздела 2.1 по девяти процедурам двух предыдущих лет.',
    arguments: { previous: PREVIOUS, before: BEFORE, settings: SETTINGS_SHNOR },
    result: '«да», «нет», «не определено» или «—» (ни одна процедура к школе не применима).',
    zero: ZERO_ALONE,
    examples: [
      {
        formula: '=SHNOR.ISSHNOR(IF(ISBLANK(C5:K5),"",C5:K5),IF(ISBLANK(L5:T5),"",L5:T5))',
        meaning: 'доли прошлого года в C5:K5, года до него — в L5:T5',
      },
      {
        formula: '=SHNOR.ISSHNOR(IF(ISBLANK(C5:D13),"",C5:D13),IF(ISBLANK(E5:F13),"",E5:F13))',
        meaning: '9 строк P1…P9, в каждой: не справились и участники',
      },
    ],
  },
  'SHNOR.REASON': {
    description:
      'Почему школа ШНОР, не ШНОР или решить нельзя: критерии, процедуры с числами, чего не хватает.',
    arguments: { previous: PREVIOUS, before: BEFORE, settings: SETTINGS_SHNOR },
    result: 'Текст на русском языке, основания через «;».',
    zero: ZERO_ALONE,
    examples: [
      {
        formula: '=SHNOR.REASON(IF(ISBLANK(C5:K5),"",C5:K5),IF(ISBLANK(L5:T5),"",L5:T5))',
        meaning: 'основания рядом с решением',
      },
    ],
  },
  'SHNOR.LIST': {
    description: 'Решения по всей таблице школ сразу: ШНОР, критерии, число низких результатов, основание.',
    arguments: {
      table: {
        name: 'таблица',
        description:
          'Школа в строке: название, P1…P9 прошлого года, P1…P9 года до него (19 столбцов, проценты) или по два столбца на процедуру: не справились, участники (37).',
      },
      settings: SETTINGS_SHNOR,
    },
    result:
      'Таблица: заголовок и по строке на школу, в порядке исходной. Строка заголовков в таблице узнаётся сама; пустые строки остаются пустыми.',
    zero: ZERO_LIST,
    examples: [
      { formula: '=SHNOR.LIST(IF(ISBLANK(A4:S40),"",A4:S40))', meaning: 'все школы таблицы A4:S40' },
    ],
  },
  'RISK.SECTION': {
    description: 'Выявлен ли риск в одном разделе таблицы 3.2.',
    arguments: {
      section: {
        name: 'раздел',
        description: '1 — материальная база, 2 — кадры, 3 — контингент, 4 — результаты.',
      },
      inputs: {
        name: 'показатели',
        description:
          'Строки раздела: 7 (или 8 с заголовком 1.3), 2, 4 (или 5 со строкой 3.5), 5; или весь столбец таблицы. «н/д» — нет данных, 0 — ноль; пустые защитите ЕПУСТО.',
      },
      settings: SETTINGS_RISK,
    },
    result: '«риск», «нет» или «не определено».',
    zero: ZERO_INPUTS,
    examples: [
      {
        formula: '=RISK.SECTION(2,IF(ISBLANK(D15:D16),"",D15:D16))',
        meaning: 'раздел 2 по строкам 2.1 и 2.2, пустые ячейки остаются пустыми в любом Excel',
      },
      {
        formula: '=RISK.SECTION(1,IF(ISBLANK(D8:D15),"",D8:D15))',
        meaning: 'раздел 1 вместе с заголовком 1.3',
      },
    ],
  },
  'RISK.FLAG': {
    description: 'Рисковая ли школа: по показателям таблицы 3.2 или по решениям четырёх разделов.',
    arguments: {
      inputs: {
        name: 'показатели_или_разделы',
        description: `${COLUMN} Или четыре слова разделов: «риск», «нет», «не определено».`,
      },
      minSections: MIN_SECTIONS,
      settings: SETTINGS_RISK,
    },
    result: '«да», «нет» или «не определено».',
    zero: `${ZERO_INPUTS} Среди четырёх слов и пусто, и 0 — «не определено».`,
    examples: [
      { formula: '=RISK.FLAG(IF(ISBLANK(D6:D23),"",D6:D23))', meaning: '18 показателей одной школы' },
      {
        formula: '=RISK.FLAG(IF(ISBLANK(D10:D34),"",D10:D34))',
        meaning: 'школа столбца D на готовом листе «Риски»: строки от 1.1 до 4.5',
      },
      { formula: '=RISK.FLAG(D30:D33,2)', meaning: 'по словам разделов, рисковая — от двух разделов' },
    ],
  },
  'RISK.REASONS': {
    description: 'Факторы риска школы с числами и чего не хватает для решения.',
    arguments: {
      inputs: { name: 'показатели', description: COLUMN },
      minSections: MIN_SECTIONS,
      settings: SETTINGS_RISK,
      brief: {
        name: 'кратко',
        description:
          '1 или ИСТИНА — коротко, как в строке «Факторы риска» листа «Риски»: сработавшие показатели и чего нет. Без аргумента — полные основания.',
      },
    },
    result: 'Текст на русском языке, основания через «;»; кратко, если назвать нечего, — «—».',
    zero: ZERO_INPUTS,
    examples: [
      { formula: '=RISK.REASONS(IF(ISBLANK(D6:D23),"",D6:D23))', meaning: 'факторы одной школы' },
      { formula: '=RISK.REASONS(IF(ISBLANK(D6:D23),"",D6:D23),,,1)', meaning: 'они же коротко' },
    ],
  },
  'RISK.TABLE': {
    description: 'Решения по всем школам таблицы 3.2 сразу: четыре раздела, число разделов с риском, вывод.',
    arguments: {
      table: {
        name: 'таблица',
        description:
          'Показатели в строках, школы в столбцах; строки — как в RISK.FLAG: 18, 22 или 24. Столбцы номера и названия показателя можно включить.',
      },
      minSections: MIN_SECTIONS,
      settings: SETTINGS_RISK,
    },
    result:
      'Шесть строк: разделы 1–4, количество разделов с риском, рисковая школа; столбцы — как в таблице.',
    zero: ZERO_INPUTS,
    examples: [{ formula: '=RISK.TABLE(IF(ISBLANK(D6:Z23),"",D6:Z23))', meaning: 'все школы столбцов D:Z' }],
  },
  ...programmeFunctionsRu,
};
