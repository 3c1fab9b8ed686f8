import type { ResultsCode } from '../../model/findingCodes';
import { formName } from '../forms';
import { gapText } from '../gaps';
import type { Format } from '../language';
import { procedureName } from '../procedures';
import { PLACES, settingTitle } from './advice';
import type { FindingParams, FindingText } from './text';

const FIELDS: Readonly<Record<string, string>> = {
  participants: 'число участников',
  failed: 'число не справившихся',
  failedPercent: 'процент не справившихся',
  average: 'средний балл',
  quality: 'качество',
  passed: 'число справившихся',
  mark2: 'отметка «2»',
  mark3: 'отметка «3»',
  mark4: 'отметка «4»',
  mark5: 'отметка «5»',
};

const field = (params: FindingParams) => FIELDS[String(params['field'])] ?? String(params['field']);
const school = (params: FindingParams) => (params['school'] ? ` (${params['school']})` : '');
const rows = (params: FindingParams, format: Format, key = 'rows') => {
  const count = Number(params[key] ?? 0);
  return `${format.number(count)} ${format.plural(count, { one: 'строка', few: 'строки', many: 'строк', other: 'строки' })}`;
};
const cells = (params: FindingParams, format: Format) => {
  const count = Number(params['cells'] ?? 0);
  return `${format.number(count)} ${format.plural(count, { one: 'ячейка', few: 'ячейки', many: 'ячеек', other: 'ячейки' })}`;
};
const number = (params: FindingParams, key: string, format: Format) => format.number(Number(params[key]), 2);
const formList = (params: FindingParams) =>
  String(params['forms'])
    .split(',')
    .filter((id) => id !== '')
    .map((id) => formName(id, 'ru'))
    .join('; ');

const RU = { language: 'ru' } as const;
const UNKNOWN_REASONS: Readonly<Record<string, string>> = {
  blank: 'ячейка пуста',
  noData: 'данных нет',
};
/** The mark of the cell itself when it was quoted: «в ячейке стоит «н/д»». */
function unknownReason({ reason, text }: FindingParams): string {
  if (reason === 'formulaError')
    return gapText('formulaError', text === undefined ? undefined : String(text), RU);
  return text === undefined ? (UNKNOWN_REASONS[String(reason)] ?? 'данных нет') : `в ячейке стоит «${text}»`;
}
const BAD_REASONS: Readonly<Record<string, string>> = {
  date: 'стоит дата, а не число: вероятно, Excel превратил число вида «10.5» в дату',
  inequality: 'стоит неравенство, а не число',
  text: 'стоит текст, а не число',
};
const MISSING: Readonly<Record<string, string>> = {
  kind: 'какая это процедура (ВПР, ОГЭ, ЕГЭ или КДР)',
  subject: 'какой это предмет',
  grade: 'по программе какого класса проводилась работа',
};

/** What to write into an empty table, by its form. */
const FILLING: Readonly<Record<string, string>> = {
  register: 'Впишите школы, по одной в строке; с этого листа начинают.',
  results:
    'Впишите участников и «2» по школам за два предыдущих учебных года. Если результаты есть на других листах, этот заполнять не нужно.',
  context: 'Впишите численность и оснащение школ, если нужна таблица рисков.',
  riskTable:
    'Впишите готовые показатели школ, если такую таблицу уже ведут; иначе они считаются по листу «Контекст».',
};

export const resultsTextsRu: Readonly<Record<ResultsCode, FindingText>> = {
  formUnknown: {
    what: (params, format) =>
      `Лист не похож ни на одну известную форму, поэтому не прочитан (${rows(params, format)}). ` +
      `Искали: ${formList(params)}.` +
      (params['headings'] ? ` На листе найдены заголовки: ${params['headings']}.` : ''),
    todo: () =>
      `Если лист нужен для расчёта, укажите его форму или столбцы, если не нужен – «не читать» (${PLACES.ru.form}).`,
  },
  formAmbiguous: {
    what: (params) =>
      `Лист похож сразу на две формы: ${formName(String(params['first']), 'ru')} и ${formName(String(params['second']), 'ru')}. Прочитан как первая из них.`,
    todo: () => `Проверьте, верно ли выбрана форма; если нет, укажите другую (${PLACES.ru.form}).`,
  },
  sheetEmpty: { what: () => 'Лист пуст.', todo: () => '' },
  sheetIgnored: {
    what: (params, format) => `Лист пропущен по вашему выбору (${rows(params, format)}).`,
    todo: () => '',
  },
  ownSheetSkipped: {
    what: () => 'Лист создан этой программой как отчёт, поэтому исходными данными не считается.',
    todo: () => '',
  },
  guideSheet: { what: () => 'Справочный лист этой программы; данных на нём нет.', todo: () => '' },
  sheetNotFilled: {
    what: (params) => `Таблица ещё не заполнена: ${formName(String(params['form']), 'ru')}.`,
    todo: (params) => FILLING[String(params['form'])] ?? '',
  },
  headerNotFound: {
    what: (params) =>
      `Лист велено читать как форму: ${formName(String(params['form']), 'ru')}, но строка заголовков с нужными столбцами не найдена.`,
    todo: () =>
      'Проверьте, что на листе есть столбец с названием школы, столбец с числом участников и столбцы отметок или не справившихся, либо выберите другую форму.',
  },
  hiddenRowsRead: {
    what: (params, format) =>
      `На листе скрыты данные (${rows(params, format)}); они прочитаны наравне с видимыми.`,
    todo: () => 'Если скрытые строки не должны участвовать в расчёте, удалите их из исходного листа.',
  },
  columnsNotRead: {
    what: (params, format) =>
      `Прочитаны только первые ${format.number(Number(params['columns']))} столбца листа; ${cells(params, format)} правее не использованы.`,
    todo: () =>
      'Если данные есть и правее, перенесите их на отдельный лист; если нет, удалите лишние столбцы.',
  },
  rowsNotRead: {
    what: (params, format) =>
      `На листе слишком много таблиц; строки ниже последней прочитанной не использованы (${rows(params, format)}).`,
    todo: () => 'Разделите таблицы по разным листам и повторите расчёт.',
  },
  procedureUnknown: {
    what: (params, format) =>
      `Не удалось понять, ${MISSING[String(params['missing'])] ?? ''}, поэтому данные не использованы (${rows(params, format)}).`,
    todo: () =>
      'Напишите над таблицей или в имени листа процедуру, предмет и для ВПР класс, например «ВПР 2022. Математика. 5 класс».',
  },
  levelUnknown: {
    what: (params, format) =>
      `Для ЕГЭ по математике не указано, базовый это уровень или профильный, поэтому данные не использованы (${rows(params, format)}).`,
    todo: () => 'Допишите в название таблицы или листа слово «база» или «профиль».',
  },
  yearUnknown: {
    what: (params, format) =>
      `На листе не указан год результатов, поэтому данные не использованы (${rows(params, format)}).`,
    todo: () =>
      `Напишите год в названии таблицы или листа либо укажите учебный год результатов (${PLACES.ru.resultsYear}).`,
  },
  yearOverrideIgnored: {
    what: (params) =>
      `Указанный вами учебный год ${params['override']} не применён: на листе есть данные за несколько лет (${params['years']}).`,
    todo: () => 'Проверьте годы в заголовках; при необходимости разделите годы по разным листам.',
  },
  yearsDisagree: {
    what: (params) =>
      `Название говорит об учебном годе ${params['title']}, а дата проведения (${params['date']}) – о программе ${params['used']} учебного года. Использован год по дате.`,
    todo: () =>
      `Если верен год из названия, исправьте дату или укажите учебный год результатов (${PLACES.ru.resultsYear}).`,
  },
  unneededProcedure: {
    what: (params, format) =>
      `${procedureName(String(params['procedure']), format)}: правила эту процедуру не используют, поэтому данные не понадобились (${rows(params, format)}).`,
    todo: () => '',
  },
  valueUnknown: {
    what: (params) =>
      `Нет значения: ${field(params)}${school(params)} — ${unknownReason(params)}. Ноль вместо пропуска не подставлен.`,
    todo: ({ reason }) =>
      reason === 'formulaError'
        ? 'Исправьте формулу или впишите число.'
        : 'Впишите число; если процедура в школе не проводилась, впишите 0 участников.',
  },
  valueNotNumber: {
    what: (params) =>
      `Вместо числа (${field(params)})${school(params)} ${BAD_REASONS[String(params['reason'])] ?? BAD_REASONS['text']}${params['text'] ? `: «${params['text']}»` : ''}.`,
    todo: () => 'Исправьте ячейку, проверьте её формат и повторите расчёт.',
  },
  valueOutOfRange: {
    what: (params, format) =>
      `Невозможное значение: ${field(params)}${school(params)} — ${number(params, 'value', format)}.` +
      (Number(params['value']) < 0
        ? ' Оно не может быть отрицательным.'
        : ' Процент не может быть больше 100.'),
    todo: () => 'Сверьте ячейку с исходным документом и исправьте её.',
  },
  countNotWhole: {
    what: (params, format) =>
      `Число людей должно быть целым: ${field(params)}${school(params)} — ${number(params, 'value', format)}.`,
    todo: () => 'Проверьте, не стоит ли в ячейке процент вместо количества.',
  },
  failedExceedsParticipants: {
    what: (params, format) =>
      `Не справившихся (${number(params, 'failed', format)}) больше, чем участников (${number(params, 'participants', format)})${school(params)}.`,
    todo: () => 'Сверьте оба числа с исходным документом и исправьте ошибку.',
  },
  marksAmbiguous: {
    what: (params, format) =>
      `Нельзя понять, проценты стоят в столбцах отметок или количество учеников: строки листа не дают одного ответа – к одним подходит и то и другое, или к разным строкам подходит разное, или ни к одной ничего (${rows(params, format)}). Значения не использованы.`,
    todo: () => 'Напишите в заголовке столбцов отметок «%» или «чел.» и повторите расчёт.',
  },
  marksDoNotAddUp: {
    what: (params, format) =>
      params['kind'] === 'percent'
        ? `Проценты отметок${school(params)} дают в сумме ${number(params, 'sum', format)}, а не 100.`
        : `Отметки${school(params)} дают в сумме ${number(params, 'sum', format)}, а участников ${number(params, 'participants', format)}.`,
    todo: () => 'Сверьте строку с исходным документом: результат школы посчитан по тому, что написано.',
  },
  marksRowOtherKind: {
    what: (params, format) =>
      params['kind'] === 'percent'
        ? `Столбцы отметок содержат проценты, но в этой строке${school(params)}, похоже, стоят количества: их сумма ${number(params, 'sum', format)} равна числу участников. Отметки строки не использованы.`
        : `Столбцы отметок содержат количества, но в этой строке${school(params)}, похоже, стоят проценты: их сумма ${number(params, 'sum', format)}, а участников ${number(params, 'participants', format)}. Отметки строки не использованы.`,
    todo: () => 'Приведите строку к тому же виду, что и остальные.',
  },
  totalDiffers: {
    what: (params, format) =>
      `Итог «${params['label']}» (${field(params)}) равен ${number(params, 'stated', format)}, а сумма строк школ — ${number(params, 'own', format)}. В расчёт идут строки школ, итог не используется.`,
    todo: () => 'Проверьте, нет ли пропущенной или повторённой школы.',
  },
  labelNotSchool: {
    what: (params) =>
      `Строка${params['label'] ? ` «${params['label']}»` : ''} не похожа ни на школу, ни на итог, поэтому не использована.`,
    todo: () =>
      'Если это школа, напишите её название с видом организации («СОШ», «лицей») или укажите её код.',
  },
  schoolNameMissing: {
    what: () => 'В строке есть числа, но не указана школа, поэтому строка не использована.',
    todo: () => 'Впишите название, код или логин школы.',
  },
  blankReadAsZero: {
    what: (params, format) =>
      `Пустые места прочитаны как 0 (${cells(params, format)}): остальные числа строки или итог по столбцу сходятся только так.`,
    todo: () => '',
  },
  blankNotConfirmed: {
    what: (params, format) =>
      `Пустые места (${cells(params, format)}: ${params['list']}) не прочитаны как 0: ${field(params)}, итог «${params['label']}» ` +
      (params['stated'] === ''
        ? 'не указан.'
        : `равен ${number(params, 'stated', format)}, а сумма по школам — ${number(params, 'own', format)}.`),
    todo: () => 'Впишите в эти ячейки числа; если таких учеников нет, впишите 0.',
  },
  earlierGraduatesExcluded: {
    what: (params, format) =>
      `Выпускники прошлых лет не учитываются при отнесении школы к ШНОР и исключены (${rows(params, format)}).`,
    todo: () => '',
  },
  earlierGraduatesPossible: {
    what: (params) =>
      `В результатах могут быть выпускники прошлых лет${params['text'] ? `: «${params['text']}»` : ''}; отделить их по этому листу нельзя.`,
    todo: () => 'Если они включены, возьмите таблицу, в которой только выпускники текущего года.',
  },
  egeChoicesNotResults: {
    what: (params, format) =>
      `На листе не результаты ЕГЭ, а заявления на участие (выбор экзаменов): сколько учеников не преодолели порог, в нём не сказано. Лист не использован (${rows(params, format)}).`,
    todo: () => 'Добавьте таблицу результатов за этот год, когда она будет.',
  },
  bothStagesRead: {
    what: () =>
      'На листе есть результаты до пересдачи («основной») и после неё («итоговый»). Прочитаны и те и другие; в расчёт идут те, что выбраны в параметрах методики.',
    todo: () => '',
  },
  resitResults: {
    what: (params, format) =>
      `Это результаты после пересдачи (${rows(params, format)}), а методика требует результаты до неё.`,
    todo: () =>
      `Добавьте результаты основного периода или выберите итоговые: ${PLACES.ru.setting(settingTitle('shnor.stage', 'ru'))}.`,
  },
};
