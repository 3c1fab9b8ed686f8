import type { ProgrammeRecords } from '../model/programme/records';
import type { NetworkGroup } from '../model/programme/social';
import type { School, SchoolMention } from '../model/school';
import type { AcademicYear } from '../model/year';
import { yearDays } from '../model/year';
import type { SheetReading } from '../recognise/contract';
import type { Matching } from '../schools/matching';
import { WORD } from '../locale/words';
import type { SheetSpec, SpecValue } from './sheetSpec';

/** One line of a register by the headings of its input sheet. */
type Line = Readonly<Record<string, SpecValue>>;

const LEVELS = { municipal: 'муниципальная', regional: 'региональная', other: 'федеральная' } as const;
const GROUPS: Readonly<Record<NetworkGroup, string>> = {
  control: 'контрольная',
  focus: 'фокус',
  stagingSite: 'стажплощадка',
  base: 'Б(О)П',
};

/**
 * The empty input sheets, with the lines of those registers that go on over the years: agreements and staging sites
 * that have not ended by the new year, and the network of every year. Lines of unmatched schools stay out.
 */
export function withCarriedRegisters(
  sheets: readonly SheetSpec[],
  readings: readonly SheetReading[],
  matching: Matching,
  year: AcademicYear,
): readonly SheetSpec[] {
  const programmes = readings.map(({ records }) => records.programme);
  const schools = new Map(matching.schools.map((school) => [school.id, school]));
  const find = (mention: SchoolMention) => schools.get(matching.schoolOf(mention) ?? '') ?? null;
  const lines: Readonly<Record<string, readonly Line[]>> = {
    'Реестр партнёров': agreements(programmes, find, yearDays(year).start),
    'Стажировочные площадки': sites(programmes, find, yearDays(year).start),
    'Реестр сети школ': network(programmes, find),
  };
  return sheets.map((sheet) => filled(sheet, lines[sheet.name] ?? []));
}

type Find = (mention: SchoolMention) => School | null;

/** An agreement whose end nobody has stated, or that was not understood, goes on; so does one with a partner from elsewhere. */
function agreements(programmes: readonly ProgrammeRecords[], find: Find, from: string): Line[] {
  return programmes.flatMap(({ partnerships }) =>
    partnerships.flatMap((agreement) => {
      const { school, partner, number, date, until, term, termText, subject, activities } = agreement;
      const helped = find(school);
      const helper = find(partner);
      if (!helped || (until !== null && until < from && term !== 'unclear')) return [];
      return [
        {
          'Код ОО': code(helped),
          Школа: helped.name,
          'Код партнёра': helper ? code(helper) : (partner.code ?? null),
          'Школа-партнёр': helper?.name ?? partner.name,
          '№ договора': number,
          'Дата договора': date,
          'Срок действия': termText ?? until,
          Предмет: subject,
          'Мероприятия (семинары, вебинары)': activities,
        },
      ];
    }),
  );
}

function sites(programmes: readonly ProgrammeRecords[], find: Find, from: string): Line[] {
  return programmes.flatMap(({ stagingSites }) =>
    stagingSites.flatMap(({ school, level, topic, from: begins, to, unclear }) => {
      const found = find(school);
      if (!found || unclear || (to !== null && to < from)) return [];
      const status = level && LEVELS[level];
      return [{ ...named(found), Статус: status, Тема: topic, С: begins, По: to }];
    }),
  );
}

function network(programmes: readonly ProgrammeRecords[], find: Find): Line[] {
  const word = (answer: boolean | null) => (answer === null ? null : answer ? WORD.yes : WORD.no);
  return programmes.flatMap((programme) =>
    programme.network.flatMap(({ school, group, period, tutor, mentor }) => {
      const found = find(school);
      if (!found) return [];
      return [
        {
          ...named(found),
          Муниципалитет: found.municipality ?? null,
          Год: period,
          Группа: GROUPS[group],
          'Тьютор-консультант назначен': word(tutor),
          'Наставник назначен': word(mentor),
        },
      ];
    }),
  );
}

function named(school: School): Line {
  return { 'Код ОО': code(school), ОО: school.name };
}

function code(school: School): string | null {
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
