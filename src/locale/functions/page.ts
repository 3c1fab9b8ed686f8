import type { Language } from '../language';
import type { FunctionPageTexts } from './types';

/** The pages of help and the guide, around the table of functions. A text in `…` is a formula. */
export const FUNCTION_PAGES: Readonly<Record<Language, FunctionPageTexts>> = {
  ru: {
    title: 'Функции SHNOR, RISK, MONITOR, PLAN и SOCIAL в ячейках Excel',
    intro: [
      'Функции надстройки «ШНОР» считают по тем же правилам, что и готовые листы: Программа повышения качества образования в школах г. Норильска на 2022–2024 годы, разделы 2.1 (ШНОР), 3.2 (рисковые школы), 2.3, 3.3 и 4.3 (показатели мониторинга, `MONITOR.*`); сроки планов всех программ (`PLAN.*`); социальный индекс и квинтили (`SOCIAL.*`). Своих правил у них нет.',
      'Имена функций — латинские в любом языке Excel. Аргументы в русском Excel разделяет «;» (так записаны формулы ниже), в английском — «,».',
      'Слова в результатах — русские, как на готовых листах: «да», «нет», «не определено», «—» (не применимо), «риск», «▲ лучше», «просрочено». «Не определено» значит, что данных не хватает и от них зависит решение; это не «нет».',
      'Таблицу школ надёжнее считать одной формулой (`SHNOR.LIST`, `RISK.TABLE`), а не формулой на каждую ячейку: тысяча школ — одно обращение.',
    ],
    valuesTitle: 'Что значит содержимое ячеек',
    values: [
      'Доли — в процентах от 0 до 100. Ячейка с процентным форматом хранит 0,355 и показывает 35,5 %; формат функции не видят, поэтому такие доли умножьте на 100 или храните проценты числом.',
      'Текст «35,5 %» — напечатанный, то есть округлённый процент: если рядом нет числа участников, а округление может изменить решение, ответ — «не определено». Число — точная доля: 30 значит ровно 30 %, в одной ячейке и в строке из четырёх долей. Рядом с числом участников доля — и число, и текст — обращается в целое число людей.',
      '«н/д», «х», «-», ошибка (#Н/Д, #ДЕЛ/0!) — нет данных; пустая ячейка — тоже, если она под защитой (следующий абзац). «—» и «не применимо» — решать нечего, в счёт не идёт. В строках 1.1–1.3 «-» — отрицательный ответ, ИСТИНА и ЛОЖЬ — «да» и «нет». Если вместо показателей стоят другие строки (слово «риск», заголовок, «да» на месте доли, доля на месте ответа), `RISK.FLAG` и `RISK.REASONS` отвечают #ЗНАЧ! и называют место.',
      'Внимание: в Excel для Windows и Mac пустая ячейка может прийти в функцию как 0, а 0 — настоящий ноль. Защита: `IF(ISBLANK(D6:D23),"",D6:D23)` (по-русски: `ЕСЛИ(ЕПУСТО(D6:D23);"";D6:D23)`) вместо `D6:D23`; то же для одной ячейки. Без защиты пустые ячейки дают твёрдый ответ: доли — «нет», ответы 1.1–1.3 — «риск». Формулы на готовых листах и в примерах ниже записаны с ней. В списке отметок 0 отметкой не бывает, там защита не нужна.',
    ],
    settingsTitle: 'Параметры',
    settings: [
      'Без последнего аргумента действуют правила программы. Диапазон из двух столбцов «код — значение» меняет их: коды и допустимые значения стоят на листе «Методика». На готовой книге этот диапазон назван `Методика_параметры`.',
      'Функции `SHNOR.*` вместо диапазона принимают число — порог в процентах. У рисков порогов несколько, поэтому там только диапазон; число разделов задаёт отдельный аргумент. У `PLAN.*` и `SOCIAL.INDEX` — тоже только диапазон.',
      'Неизвестный код или недопустимое значение — ошибка с объяснением, а не молчаливое значение по умолчанию.',
    ],
    errorsTitle: 'Ошибки',
    errors: [
      '#ЗНАЧ! — функция не поняла аргументы; причина написана в подсказке у ячейки. #ИМЯ? — надстройка не загружена или формула введена без неё: откройте надстройку и нажмите «Восстановить формулы».',
      'Получателю книги без надстройки передавайте значения, а не формулы.',
    ],
    argument: 'Аргумент',
    meaning: 'Значение',
    optional: 'необязательно',
    result: 'Результат',
    zero: 'Пусто и ноль',
    examples: 'Примеры',
  },
  en: {
    title: 'Functions SHNOR, RISK, MONITOR, PLAN and SOCIAL in the cells of Excel',
    intro: [
      'The functions of the add-in «ШНОР» decide by the same rules as the finished sheets: the programme of Norilsk for 2022–2024, sections 2.1 (schools with low results, ШНОР), 3.2 (risk schools), 2.3, 3.3 and 4.3 (monitoring, `MONITOR.*`); the deadlines of the plans (`PLAN.*`); the social index and quintiles (`SOCIAL.*`). They have no rules of their own.',
      'The names are Latin in every language of Excel. Arguments are separated by “,” in an English Excel and by “;” in a Russian one.',
      'Results are the Russian words of the finished sheets: «да» (yes), «нет» (no), «не определено» (unknown), «—» (not applicable), «риск» (hit), «▲ лучше» (better), «просрочено» (overdue). Unknown means that data are missing on which the verdict depends; it is not “no”.',
      'Decide a table of schools by one formula (`SHNOR.LIST`, `RISK.TABLE`) rather than by one in every cell: a thousand schools are one call.',
    ],
    valuesTitle: 'What cells mean',
    values: [
      'Shares are percent from 0 to 100. A cell with a percent format holds 0.355 and shows 35.5%; functions do not see formats, so multiply the shares by 100 or keep percents as numbers.',
      'A text such as “35.5%” is a printed, that is a rounded percent: without the number of participants, where rounding could change the verdict, the answer is «не определено». A number is an exact share: 30 means exactly 30%, in one cell and in a row of four shares. Beside the participants a share, number or text, is turned into a whole number of people.',
      '«н/д», «х», «-», an error (#N/A, #DIV/0!) is no data; so is an empty cell under the guard (next paragraph). «—» and «не применимо» mean that there is nothing to decide and do not count. In rows 1.1–1.3 “-” is a negative answer, TRUE and FALSE are yes and no. Where other rows stand in place of the inputs (the word «риск», a heading, «да» for a share, a share for an answer), `RISK.FLAG` and `RISK.REASONS` give #VALUE! and name the place.',
      'Beware: in Excel for Windows and Mac an empty cell may reach a function as 0, and 0 is a real zero. The guard is `IF(ISBLANK(D6:D23),"",D6:D23)` in place of `D6:D23`, and likewise for a single cell. Without it empty cells give a firm answer: «нет» for shares, «риск» for the answers 1.1–1.3. The formulas of the finished sheets and the examples have it. In a list of marks 0 is never a mark, and no guard is needed.',
    ],
    settingsTitle: 'Settings',
    settings: [
      'Without the last argument the rules of the programme are in force. A range of two columns “code, value” changes them: codes and allowed values stand on the sheet «Методика». In a finished workbook that range is named `Методика_параметры`.',
      'In place of the range the functions `SHNOR.*` take a number, the threshold in percent. Risks have several thresholds, so there it is the range only; the number of sections is an argument of its own. `PLAN.*` and `SOCIAL.INDEX` take the range only as well.',
      'An unknown code or a value that is not allowed is an error with an explanation, never a silent default.',
    ],
    errorsTitle: 'Errors',
    errors: [
      '#VALUE!: the function did not understand its arguments; the hint at the cell says why. #NAME?: the add-in is not loaded, or the formula was entered without it: open the add-in and press “Restore the formulas”.',
      'Give values, not formulas, to a reader who does not have the add-in.',
    ],
    argument: 'Argument',
    meaning: 'Meaning',
    optional: 'optional',
    result: 'Result',
    zero: 'Empty and zero',
    examples: 'Examples',
  },
};
