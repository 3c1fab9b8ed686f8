import { OPTIONAL_COLUMNS } from '../methodology/catalogue/contextColumns';
import { COLUMN_NEEDS } from '../methodology/columnNeeds';
import { SheetDraft } from './draft';
import type { InputColumn } from './inputs/columns';
import {
  addEmptyRows,
  answer,
  count,
  EMPTY_ROWS,
  list,
  percent,
  tableTemplate,
  VALIDATED_ROWS,
} from './inputs/columns';
import type { InputGroup } from './inputs/groups';
import { programmeInputs } from './inputs/inputSheets';
import { addRegisterHead, addRegisterValidations, finishRegister, REGISTER_HEADINGS } from './registerSheet';
import type { SheetSpec } from './sheetSpec';
import { BASIC_LINES, guideSheet } from './templateGuide';
import { riskTemplate } from './templateRisk';
import { WORD } from '../locale/words';

/**
 * The empty input sheets of methodology C5. `basic`: «Справочник ОО», «Результаты», «Контекст» and table 3.2;
 * the other groups are those of the programmes. «Как заполнять» always comes first and speaks of the sheets
 * that are there.
 */
export function buildTemplate(groups: readonly InputGroup[] = ['basic']): SheetSpec[] {
  const basic = groups.includes('basic') ? [registerTemplate(), ...basicInputs()] : [];
  const more = programmeInputs().filter(({ group }) => groups.includes(group));
  const lines = [
    ...(basic.length > 0 ? BASIC_LINES : []),
    ...more.map(({ sheet, guide }) => [sheet.name, guide] as const),
  ];
  return [guideSheet(lines, groups.includes('monitoring')), ...basic, ...more.map(({ sheet }) => sheet)];
}

/** The empty sheets of the basic group beside the register. */
export function basicInputs(): SheetSpec[] {
  return [resultsTemplate(), contextTemplate(), riskTemplate()];
}

function registerTemplate(): SheetSpec {
  const draft = new SheetDraft();
  addRegisterHead(draft, 'Справочник общеобразовательных организаций');
  const head = draft.next - 1;
  addEmptyRows(draft, REGISTER_HEADINGS.length, (column) => (column >= 12 ? 'inputDate' : 'inputText'));
  addRegisterValidations(draft, head + 1, head + VALIDATED_ROWS);
  return finishRegister(draft, head, head + EMPTY_ROWS);
}

/** The columns of «Результаты»; the sheet of carried results has them too. */
export const RESULT_COLUMNS: readonly InputColumn[] = [
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
  percent(
    '% ниже порога',
    12,
    'Введите процент от 0 до 100. Если известно число, заполните его, а процент оставьте пустым.',
  ),
  { heading: 'Источник', width: 40 },
];

function resultsTemplate(): SheetSpec {
  return tableTemplate({
    kind: 'results',
    name: 'Результаты',
    title: 'Результаты оценочных процедур',
    hint: 'Одна строка – одна школа, одна процедура, один учебный год (например, 2022/2023). Для ОГЭ и ЕГЭ – результаты до пересдачи («основной»), без выпускников прошлых лет. Достаточно числа или процента «2».',
    columns: RESULT_COLUMNS,
  });
}

/** Columns that only a reading chosen on «Методика» asks for, each with the reading in the note of its heading. */
const OPTIONAL_CONTEXT_COLUMNS: readonly InputColumn[] = COLUMN_NEEDS.flatMap(({ entry, choice, columns }) =>
  columns.map((heading) => ({
    ...optionalColumn(heading),
    note: `Необязательный: нужен, только если на листе «Методика» выбрано: ${entry.label} – «${choice.label}».`,
  })),
);

function optionalColumn(heading: string): InputColumn {
  if (heading === OPTIONAL_COLUMNS.rural) return list(heading, 13, [WORD.yes, WORD.no], true);
  // A speed is often written as a range: «51–100».
  return heading === OPTIONAL_COLUMNS.internetSpeed
    ? { heading, width: 13, style: 'input' }
    : count(heading, 18);
}

const CONTEXT_COLUMNS: readonly InputColumn[] = [
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
    (heading) => answer(heading),
  ),
  ...OPTIONAL_CONTEXT_COLUMNS,
];

function contextTemplate(): SheetSpec {
  return tableTemplate({
    kind: 'context',
    name: 'Контекст',
    title: 'Контекстные данные школ',
    hint: `Указывайте количество, а не доли: доли посчитает расчёт. Предметы (физика … технология) – есть ли лабораторное оборудование кабинета: да, нет, частично, «—» (такого кабинета быть не должно), «н/д» (нет данных). Последние столбцы, от «${OPTIONAL_CONTEXT_COLUMNS[0]!.heading}» – необязательные: для толкований, выбранных на листе «Методика» (см. примечания к заголовкам).`,
    columns: CONTEXT_COLUMNS,
    frozenColumns: 2,
  });
}
