import type { Matching } from '../schools/matching';
import type { RegisterEntry, School, SchoolType } from '../model/school';
import type { SheetReading } from '../recognise/contract';
import { cell, printSetup, SheetDraft } from './draft';
import { columnRange } from './refs';
import type { CellSpec, SheetSpec } from './sheetSpec';
import { WORD } from '../locale/words';

/** The columns of «Справочник ОО» (methodology C5): the sheet is an input of the next calculation. */
export const REGISTER_HEADINGS = [
  'Код ОО',
  'Логин ФИС ОКО',
  'Полное наименование',
  'Краткое наименование',
  'Варианты написания',
  'Тип',
  'Муниципалитет',
  'Головная ОО',
  'Есть 4 кл.',
  'Есть 9 кл.',
  'Есть 11 кл.',
  'В перечне ФИОКО (год)',
  'Действует с',
  'Действует по',
] as const;
export const REGISTER_WIDTHS = [12, 14, 60, 34, 44, 18, 24, 34, 9, 9, 9, 18, 13, 13] as const;
/** 0-based columns of the three yes/no levels. */
const LEVELS = { first: 8, last: 10 } as const;
const TYPE = 5;

const TYPES: Readonly<Record<SchoolType, string | null>> = {
  secondary: 'СОШ',
  basic: 'ООШ',
  primary: 'НОШ',
  gymnasium: 'гимназия',
  lyceum: 'лицей',
  evening: 'В(С)ОШ',
  boarding: 'школа-интернат',
  correctional: 'коррекционная',
  unspecified: null,
};
export const TYPE_WORDS = Object.values(TYPES).filter((word): word is string => word !== null);

/** «Справочник ОО»: every school that was met, with what is known of it. Empty cells are for a person to fill. */
export function registerSheet({ schools, lines }: Matching, readings: readonly SheetReading[]): SheetSpec {
  const entries = entryFinder(readings);
  const confirmed = new Map<string, Set<string>>();
  for (const { level, schoolId, mention } of lines) {
    if (level !== 'confirmed' || schoolId === null) continue;
    const names = confirmed.get(schoolId);
    if (names) names.add(mention.name);
    else confirmed.set(schoolId, new Set([mention.name]));
  }
  const draft = new SheetDraft();
  addRegisterHead(draft, 'Справочник общеобразовательных организаций');
  const head = draft.next - 1;
  for (const school of schools) {
    draft.add(registerRow(school, entries(school), [...(confirmed.get(school.id) ?? [])]));
  }
  const last = Math.max(head + 1, draft.next - 1);
  addRegisterValidations(draft, head + 1, last);
  return finishRegister(draft, head, last);
}

export function addRegisterHead(draft: SheetDraft, title: string): void {
  const row = draft.next;
  const last = REGISTER_HEADINGS.length - 1;
  draft.span({ top: row, left: 0, bottom: row, right: last }, cell(title, 'title'));
  draft.height(row, 21);
  draft.add(
    REGISTER_HEADINGS.map((heading) => cell(heading, 'header')),
    32,
  );
}

export function addRegisterValidations(draft: SheetDraft, first: number, last: number): void {
  draft.validate({
    range: { top: first, left: LEVELS.first, bottom: last, right: LEVELS.last },
    kind: 'list',
    values: [WORD.yes, WORD.no],
    errorTitle: 'Уровень образования',
    errorMessage: 'Выберите «да» или «нет»; неизвестное оставьте пустым.',
  });
  draft.validate({
    range: columnRange(TYPE, first, last),
    kind: 'list',
    values: TYPE_WORDS,
    warningOnly: true,
    errorTitle: 'Тип школы',
    errorMessage: `Обычно: ${TYPE_WORDS.join(', ')}.`,
  });
}

export function finishRegister(draft: SheetDraft, head: number, last: number): SheetSpec {
  return draft.finish({
    kind: 'register',
    name: 'Справочник ОО',
    widths: REGISTER_WIDTHS,
    freeze: { rows: head + 1, columns: 2 },
    filter: { top: head, left: 0, bottom: last, right: REGISTER_HEADINGS.length - 1 },
    print: printSetup({ titleRows: { from: head, to: head } }),
    tabColor: '2E75B6',
  });
}

function registerRow(
  school: School,
  entry: RegisterEntry | undefined,
  confirmed: readonly string[],
): CellSpec[] {
  const aliases = [...new Set([...(entry?.aliases ?? []), ...confirmed])].filter(
    (alias) => alias !== school.name,
  );
  const text = (value: string | undefined) => cell(value ?? null, 'inputText');
  // A guess by the type word is no statement: written out, the next calculation would read it as one.
  const level = (value: boolean | null) =>
    cell(value === null || school.levelsInferred ? null : value ? WORD.yes : WORD.no, 'input');
  return [
    text(school.code),
    text(school.login),
    text(school.fullName),
    text(school.name),
    text(aliases.join('; ') || undefined),
    text(TYPES[school.type] ?? undefined),
    text(school.municipality),
    text(entry?.parent),
    level(school.levels.primary),
    level(school.levels.basic),
    level(school.levels.secondary),
    text(officialYears(school)),
    cell(school.activeFrom ?? null, 'inputDate'),
    cell(school.activeTo ?? null, 'inputDate'),
  ];
}

/** «2022/2023; 2023/2024 – нет»: every year that was stated, as the sheet is read back. */
function officialYears({ official }: School): string | undefined {
  if (official.size === 0) return undefined;
  const years = [...official].sort(([a], [b]) => (a < b ? -1 : 1));
  return years.map(([year, listed]) => (listed ? year : `${year} – ${WORD.no}`)).join('; ');
}

/** Finds what a register said about a school: aliases and the head school are not part of `School`. */
function entryFinder(readings: readonly SheetReading[]): (school: School) => RegisterEntry | undefined {
  const byKey = new Map<string, RegisterEntry>();
  const keep = (key: string, entry: RegisterEntry) => {
    if (!byKey.has(key)) byKey.set(key, entry);
  };
  for (const { records } of readings) {
    for (const entry of records.register) {
      if (entry.statementOnly) continue;
      if (entry.login) keep(`login ${entry.login}`, entry);
      if (entry.code) keep(`code ${entry.code}`, entry);
      keep(`name ${entry.municipality ?? ''}|${entry.name}`, entry);
    }
  }
  return (school) =>
    (school.login && byKey.get(`login ${school.login}`)) ||
    (school.code && byKey.get(`code ${school.code}`)) ||
    byKey.get(`name ${school.municipality ?? ''}|${school.name}`);
}
