import { OPTIONAL_COLUMNS } from '../methodology/catalogue/contextColumns';
import { COLUMN_NEEDS } from '../methodology/columnNeeds';
import { cell, printSetup, SheetDraft } from './draft';
import { columnRange } from './refs';
import { addRegisterHead, addRegisterValidations, finishRegister, REGISTER_HEADINGS } from './registerSheet';
import type { SheetSpec, StyleName, ValidationSpec } from './sheetSpec';
import { guideSheet } from './templateGuide';
import { riskTemplate } from './templateRisk';
import { WORD } from '../locale/words';

/** Rows offered for filling; lists and limits reach further, because people paste longer tables. */
const EMPTY_ROWS = 60;
const VALIDATED_ROWS = 2000;

/**
 * The empty input sheets of methodology C5: «Как заполнять», «Справочник ОО», «Результаты», «Контекст»
 * and table 3.2. Hints stand above the headings, so that no hint is ever read as data.
 */
export function buildTemplate(): SheetSpec[] {
  return [guideSheet(), registerTemplate(), resultsTemplate(), contextTemplate(), riskTemplate()];
}

function registerTemplate(): SheetSpec {
  const draft = new SheetDraft();
  addRegisterHead(draft, 'Справочник общеобразовательных организаций');
  const head = draft.next - 1;
  addEmptyRows(draft, REGISTER_HEADINGS.length, (column) => (column >= 12 ? 'inputDate' : 'inputText'));
  addRegisterValidations(draft, head + 1, head + VALIDATED_ROWS);
  return finishRegister(draft, head, head + EMPTY_ROWS);
}

interface Column {
  readonly heading: string;
  readonly width: number;
  readonly style?: StyleName;
  readonly check?: Omit<ValidationSpec, 'range'>;
  /** Shown over the heading. */
  readonly note?: string;
}

function list(heading: string, width: number, values: readonly string[], open = false): Column {
  return {
    heading,
    width,
    style: 'input',
    check: {
      kind: 'list',
      values,
      ...(open && { warningOnly: true }),
      errorTitle: heading.slice(0, 32),
      errorMessage: `Обычно: ${values.join(', ')}.`,
    },
  };
}

function count(heading: string, width = 13): Column {
  return {
    heading,
    width,
    style: 'input',
    check: {
      kind: 'wholeNumber',
      warningOnly: true,
      errorTitle: heading.slice(0, 32),
      errorMessage: 'Введите целое число (не долю). Если данных нет, напишите «н/д».',
    },
  };
}

const RESULT_COLUMNS: readonly Column[] = [
  { heading: 'Учебный год', width: 13, style: 'input' },
  list('Процедура', 12, ['ВПР', 'ОГЭ', 'ЕГЭ', 'КДР']),
  list('Предмет', 18, ['математика', 'русский язык'], true),
  list('Уровень', 12, ['база', 'профиль']),
  count('Класс по программе', 12),
  list('Период', 14, ['весна', 'осень', 'основной', 'итоговый']),
  { heading: 'Код ОО', width: 14 },
  { heading: 'ОО', width: 40 },
  count('Участников'),
  count('Ниже порога («2»)'),
  {
    heading: '% ниже порога',
    width: 12,
    style: 'inputPercent',
    check: {
      kind: 'percent',
      warningOnly: true,
      errorTitle: '% ниже порога',
      errorMessage:
        'Введите процент от 0 до 100. Если известно число, заполните его, а процент оставьте пустым.',
    },
  },
  { heading: 'Источник', width: 40 },
];

function resultsTemplate(): SheetSpec {
  return tableTemplate(
    'results',
    'Результаты',
    'Результаты оценочных процедур',
    'Одна строка – одна школа, одна процедура, один учебный год (например, 2022/2023). Для ОГЭ и ЕГЭ – результаты до пересдачи («основной»), без выпускников прошлых лет. Достаточно числа или процента «2».',
    RESULT_COLUMNS,
  );
}

const ANSWERS = [WORD.yes, WORD.no, WORD.partial, WORD.notApplicable, WORD.noData];
const answer = (heading: string): Column => list(heading, 13, ANSWERS, true);

/** Columns that only a reading chosen on «Методика» asks for, each with the reading in the note of its heading. */
const OPTIONAL_CONTEXT_COLUMNS: readonly Column[] = COLUMN_NEEDS.flatMap(({ entry, choice, columns }) =>
  columns.map((heading) => ({
    ...optionalColumn(heading),
    note: `Необязательный: нужен, только если на листе «Методика» выбрано: ${entry.label} – «${choice.label}».`,
  })),
);

function optionalColumn(heading: string): Column {
  if (heading === OPTIONAL_COLUMNS.rural) return list(heading, 13, [WORD.yes, WORD.no], true);
  // A speed is often written as a range: «51–100».
  return heading === OPTIONAL_COLUMNS.internetSpeed
    ? { heading, width: 13, style: 'input' }
    : count(heading, 18);
}

const CONTEXT_COLUMNS: readonly Column[] = [
  { heading: 'Код ОО', width: 14 },
  { heading: 'ОО', width: 40 },
  { heading: 'Дата среза', width: 13, style: 'inputDate' },
  count('Обучающихся всего'),
  count('Учителей всего'),
  count('Учителей 36 ч и более'),
  count('Учителей без соответствующей подготовки', 17),
  count('На учёте'),
  count('ОВЗ'),
  count('Инофоны'),
  count('Систематически пропускающие', 16),
  count('Неуспевающие', 15),
  count('Слабоуспевающие', 17),
  count('С ИОМ'),
  count('На доп. занятиях'),
  ...['Интернет да/нет', 'Компьютеры да/нет', 'физика', 'химия', 'биология', 'география', 'технология'].map(
    answer,
  ),
  ...OPTIONAL_CONTEXT_COLUMNS,
];

function contextTemplate(): SheetSpec {
  return tableTemplate(
    'context',
    'Контекст',
    'Контекстные данные школ',
    `Указывайте количество, а не доли: доли посчитает расчёт. Предметы (физика … технология) – есть ли лабораторное оборудование кабинета: да, нет, частично, «—» (такого кабинета быть не должно), «н/д» (нет данных). Последние столбцы, от «${OPTIONAL_CONTEXT_COLUMNS[0]!.heading}» – необязательные: для толкований, выбранных на листе «Методика» (см. примечания к заголовкам).`,
    CONTEXT_COLUMNS,
  );
}

function tableTemplate(
  kind: 'results' | 'context',
  name: string,
  title: string,
  hint: string,
  columns: readonly Column[],
): SheetSpec {
  const draft = new SheetDraft();
  const last = columns.length - 1;
  draft.span({ top: 0, left: 0, bottom: 0, right: last }, cell(title, 'title'));
  draft.height(0, 21);
  draft.span({ top: 1, left: 0, bottom: 1, right: last }, cell(hint, 'note'));
  draft.height(1, 28);
  const head = draft.add(
    columns.map(({ heading, note }) => ({ ...cell(heading, 'header'), ...(note && { note }) })),
    46,
  );
  addEmptyRows(draft, columns.length, (column) => columns[column]!.style ?? 'inputText');
  columns.forEach(({ check }, column) => {
    if (check) draft.validate({ ...check, range: columnRange(column, head + 1, head + VALIDATED_ROWS) });
  });
  return draft.finish({
    kind,
    name,
    widths: columns.map(({ width }) => width),
    freeze: { rows: head + 1, columns: kind === 'context' ? 2 : 0 },
    filter: { top: head, left: 0, bottom: head + EMPTY_ROWS, right: last },
    print: printSetup({ titleRows: { from: head, to: head } }),
  });
}

function addEmptyRows(draft: SheetDraft, columns: number, style: (column: number) => StyleName): void {
  for (let row = 0; row < EMPTY_ROWS; row += 1) {
    draft.add(Array.from({ length: columns }, (_, column) => cell(null, style(column))));
  }
}
