import type { Partnership, StagingSite } from '../model/programme/events';
import type { ProgrammeRecords } from '../model/programme/records';
import type { NetworkGroup } from '../model/programme/social';
import type { SchoolMention } from '../model/school';
import type { Source } from '../model/source';
import type { AcademicYear } from '../model/year';
import { yearDays } from '../model/year';
import type { SheetReading } from '../recognise/contract';
import type { Matching } from '../schools/matching';
import { WORD } from '../locale/words';
import type { SheetSpec, SpecValue } from './sheetSpec';

/** One line of a register by the headings of its input sheet. */
type Line = Readonly<Record<string, SpecValue>>;

const GROUPS: Readonly<Record<NetworkGroup, string>> = {
  control: 'контрольная',
  focus: 'фокус',
  stagingSite: 'стажплощадка',
  base: 'Б(О)П',
};

/**
 * The empty input sheets, with the lines of those registers that go on over the years: agreements and staging sites
 * that have not ended by the new year, and the network of every year. What a person typed stays as typed, understood
 * or not; a school that was not matched keeps its name.
 */
export function withCarriedRegisters(
  sheets: readonly SheetSpec[],
  readings: readonly SheetReading[],
  matching: Matching,
  year: AcademicYear,
): readonly SheetSpec[] {
  const programmes = readings.map(({ records }) => records.programme);
  const schools = new Map(matching.schools.map((school) => [school.id, school]));
  const named: Named = (mention) => {
    const school = schools.get(matching.schoolOf(mention) ?? '');
    if (!school) return mention;
    const { name, municipality } = school;
    const code = school.code ?? school.login;
    return { name, ...(code !== undefined && { code }), ...(municipality !== undefined && { municipality }) };
  };
  const { start } = yearDays(year);
  const lines: Readonly<Record<string, readonly Line[]>> = {
    'Реестр партнёров': agreements(programmes, named, start),
    'Стажировочные площадки': sites(programmes, named, start),
    'Реестр сети школ': network(programmes, named),
  };
  return sheets.map((sheet) => filled(sheet, lines[sheet.name] ?? []));
}

/** How a school is called in the new register: as the register of schools has it, else as the row does. */
type Named = (mention: SchoolMention) => Pick<SchoolMention, 'name' | 'code' | 'login' | 'municipality'>;

/** Has an agreement ended before the day? One whose end nobody has stated, or that was not understood, goes on. */
export function agreementEnded({ until, term }: Partnership, day: string): boolean {
  return until !== null && until < day && term !== 'unclear';
}

/** Has a staging site ended before the day? One whose term was not understood goes on. */
export function siteEnded({ to, unclear }: StagingSite, day: string): boolean {
  return !unclear && to !== null && to < day;
}

function agreements(programmes: readonly ProgrammeRecords[], named: Named, from: string): Line[] {
  return programmes
    .flatMap(({ partnerships }) => partnerships)
    .filter((agreement) => !agreementEnded(agreement, from))
    .map(({ school, partner, number, date, until, termText, subject, activities }) => {
      const [helped, helper] = [named(school), named(partner)];
      return {
        'Код ОО': code(helped),
        Школа: helped.name,
        'Код партнёра': code(helper),
        'Школа-партнёр': helper.name,
        '№ договора': number,
        'Дата договора': date,
        'Срок действия': termText ?? until,
        Предмет: subject,
        'Мероприятия (семинары, вебинары)': activities,
      };
    });
}

function sites(programmes: readonly ProgrammeRecords[], named: Named, from: string): Line[] {
  return rowsOf(programmes.flatMap(({ stagingSites }) => stagingSites))
    .filter((site) => !siteEnded(site, from))
    .map(({ school, topic, from: begins, to, written }) => ({
      ...schoolLine(named(school)),
      Статус: written?.level || null,
      Тема: topic,
      // Without days the school year of the row is its term.
      С: typedDay(begins, written?.from) ?? (to === null ? written?.year || null : null),
      По: typedDay(to, written?.to),
    }));
}

function network(programmes: readonly ProgrammeRecords[], named: Named): Line[] {
  const word = (answer: boolean | null) => (answer === null ? null : answer ? WORD.yes : WORD.no);
  return rowsOf(programmes.flatMap((programme) => programme.network)).map(
    ({ school, group, period, tutor, mentor, written }) => {
      const found = named(school);
      return {
        ...schoolLine(found),
        Муниципалитет: found.municipality ?? null,
        Год: written?.period || period,
        Группа: written?.group || GROUPS[group],
        'Тьютор-консультант назначен': word(tutor),
        'Наставник назначен': word(mentor),
      };
    },
  );
}

/** One record of every row: «2022, 2023» and «муниципальная, региональная» make two. */
function rowsOf<R extends { readonly source: Source }>(records: readonly R[]): R[] {
  const rows = new Map(
    records.map((record) => [
      `${record.source.workbook}|${record.source.sheet}|${record.source.cell}`,
      record,
    ]),
  );
  return [...rows.values()];
}

/** A day as a day; words about it as they stand: «до конца проекта», «бессрочно», «2022/2023». */
function typedDay(day: string | null, typed = ''): string | null {
  return typed === '' || /^\d{1,2}\.\d{1,2}\.\d{4}$/.test(typed) ? day : typed;
}

function schoolLine(school: ReturnType<Named>): Line {
  return { 'Код ОО': code(school), ОО: school.name };
}

function code(school: ReturnType<Named>): string | null {
  return school.code ?? school.login ?? null;
}

/** Lines go below the heading, into rows that keep their looks; more rows than were offered are added. */
function filled(sheet: SheetSpec, lines: readonly Line[]): SheetSpec {
  if (lines.length === 0) return sheet;
  const first = sheet.freeze!.rows;
  const headings = sheet.rows[first - 1]!.map((cell) => String(cell?.value ?? ''));
  const pattern = sheet.rows.at(-1)!;
  const rows = lines.map((line) =>
    headings.map((heading, column) => ({
      value: line[heading] ?? null,
      style: pattern[column]?.style ?? ('inputText' as const),
    })),
  );
  return {
    ...sheet,
    rows: [...sheet.rows.slice(0, first), ...rows, ...sheet.rows.slice(first + rows.length), pattern],
  };
}
