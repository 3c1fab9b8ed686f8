import type { MatchLevel, MatchLine, Matching } from '../schools/matching';
import type { School } from '../model/school';
import { cell, formulaCell, printSetup, SheetDraft } from './draft';
import { absoluteRange, columnRange } from './refs';
import { schoolCode } from './schoolCells';
import type { CellSpec, SheetSpec } from './sheetSpec';
import { WORD } from '../locale/words';

const HEADINGS = [
  'Исходное имя',
  'Муниципалитет',
  'Файл',
  'Лист',
  'Ячейка',
  'Строк',
  'Найдено',
  'Код / логин',
  'Уровень',
  'Возможные варианты',
  'Подтвердить: код или название ОО',
] as const;
const WIDTHS = [44, 24, 28, 24, 10, 8, 44, 16, 40, 44, 34];
const LAST = HEADINGS.length - 1;
const FOUND = 6;
const CONFIRM = LAST;
const NOT_FOUND = 'не сопоставлено';

const LEVELS: Readonly<Record<MatchLevel, string>> = {
  T0: 'T0 – по коду или логину',
  T1: 'T1 – название совпало полностью',
  T2: 'T2 – номер, вид и муниципалитет',
  T3: 'T3 – название или населённый пункт и вид',
  T4: 'T4 – единственная школа с этим номером',
  confirmed: 'подтверждено человеком',
  new: 'справочника нет, школа взята из таблицы',
  none: NOT_FOUND,
};
const CAUSES: Readonly<Record<NonNullable<MatchLine['cause']>, string>> = {
  ambiguous: 'подходят несколько школ',
  notFound: 'похожей школы нет в справочнике',
  noNumberOrName: 'в названии нет ни номера, ни имени школы',
  classDiffers: 'номер совпал, но вид школы другой',
  branch: 'филиал не приравнивается к головной школе',
  noMunicipality: 'не указан муниципалитет',
};

/** «Сопоставление»: every way a school is written, what it was taken for, and where a person confirms. */
export function matchesSheet({ schools, lines }: Matching): SheetSpec {
  const byId = new Map(schools.map((school) => [school.id, school]));
  const draft = new SheetDraft();
  const title = draft.next;
  draft.span(
    { top: title, left: 0, bottom: title, right: LAST },
    cell('Сопоставление названий школ', 'title'),
  );
  draft.height(title, 21);
  const head = 4;
  const last = head + Math.max(1, lines.length);
  const unmatched = lines.filter((line) => line.schoolId === null);
  const found = absoluteRange(columnRange(FOUND, head + 1, last));
  const counts: [string, string, number][] = [
    ['Написаний всего', `${lines.length === 0 ? 0 : `COUNTA(${found})`}`, lines.length],
    ['Из них не сопоставлено', `COUNTIF(${found},"${NOT_FOUND}")`, unmatched.length],
  ];
  for (const [label, formula, value] of counts) {
    draft.add([cell(label, 'text'), formulaCell(formula, value, 'integer')]);
  }
  draft.span(
    { top: 3, left: 0, bottom: 3, right: LAST },
    cell(
      'Если школа не сопоставлена, впишите её код, логин или полное название в последний столбец и выполните расчёт ещё раз. Варианты сами не применяются.',
      'note',
    ),
  );
  draft.add(
    HEADINGS.map((heading) => cell(heading, 'header')),
    30,
  );
  // What a person must settle stands first; the rest keeps the reading order.
  const matched = lines.filter((line) => line.schoolId !== null);
  for (const line of [...unmatched, ...matched]) draft.add(matchRow(line, byId));
  if (lines.length === 0) {
    const row = draft.next;
    draft.span({ top: row, left: 0, bottom: row, right: LAST }, cell('Названий школ не найдено', 'text'));
  }
  const area = { top: head + 1, left: 0, bottom: last, right: LAST };
  draft.format(area, `$G${head + 2}="${NOT_FOUND}"`, 'low');
  return draft.finish({
    kind: 'matches',
    name: 'Сопоставление',
    widths: WIDTHS,
    freeze: { rows: head + 1, columns: 1 },
    filter: { top: head, left: 0, bottom: last, right: LAST },
    print: printSetup({ titleRows: { from: head, to: head } }),
    tabColor: '2E75B6',
  });
}

function matchRow(line: MatchLine, byId: ReadonlyMap<string, School>): CellSpec[] {
  const { mention, rows, sheets, level, schoolId, suggestions, cause } = line;
  const school = schoolId === null ? undefined : byId.get(schoolId);
  const variants = suggestions.map((id) => {
    const candidate = byId.get(id);
    return candidate ? `${candidate.name} (${schoolCode(candidate)})` : id;
  });
  const cells = [
    cell(mention.name, 'text'),
    cell(mention.municipality ?? WORD.notApplicable, 'text'),
    cell(mention.source.workbook, 'text'),
    cell(sheets > 1 ? `${mention.source.sheet} (и ещё листов: ${sheets - 1})` : mention.source.sheet, 'text'),
    cell(mention.source.cell, 'textCentered'),
    cell(rows, 'integer'),
    cell(school?.name ?? NOT_FOUND, 'text'),
    cell(school ? schoolCode(school) : WORD.notApplicable, 'textCentered'),
    cell(cause ? `${LEVELS[level]}: ${CAUSES[cause]}` : LEVELS[level], 'text'),
    cell(variants.join('; ') || WORD.notApplicable, 'text'),
  ];
  // A confirmed pair stays written, so that the next calculation knows it too.
  const confirmed = level === 'confirmed' && school ? (school.login ?? school.code ?? school.name) : null;
  cells[CONFIRM] = cell(confirmed, 'inputText');
  return cells;
}
