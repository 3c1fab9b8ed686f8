import type { StagingSite } from '../../model/programme/events';
import type { FigureAnswer, FigureCount, FigureResult, SchoolFigures } from '../../model/programme/figures';
import type { IndicatorSystem } from '../../model/programme/indicator';
import type { SchoolMention } from '../../model/school';
import type { AcademicYear } from '../../model/year';
import type { SchoolProgramme, SchoolRecords } from '../collected';
import { NO_SCHOOL_PROGRAMME } from '../collected';
import type { MonitoringNotes } from './notes';
import type { SliceWindow } from './slices';
import { counts } from './slices';

/** Which sheets of the programmes a system is judged from. */
const KINDS: Readonly<Record<IndicatorSystem, readonly (keyof SchoolProgramme)[]>> = {
  norilsk23: ['teachers', 'teacherTotals', 'routes', 'events', 'stagingSites'],
  norilsk33: ['figures'],
  norilsk43: ['figures', 'routes'],
  predgorny: ['figures', 'teachers', 'teacherTotals'],
};

/** Which figures of «Показатели школ» a system asks for; a row without any of them is none of its business. */
const FIGURES: Readonly<
  Record<IndicatorSystem, readonly (FigureCount | FigureAnswer | FigureResult | 'removedFactors')[]>
> = {
  norilsk23: [],
  norilsk33: ['prophylaxisOrganised', 'removedFactors'],
  norilsk43: [
    'prophylaxisSystem',
    'failing',
    'weak',
    'weakAndFailing',
    'withIndividualRoute',
    'failingAttendingExtra',
  ],
  predgorny: [
    'equalAccess',
    'teachers',
    'teachersTrained',
    'posts',
    'postsQualified',
    'success',
    'successBefore',
    'quality',
    'qualityBefore',
    'average',
    'averageBefore',
  ],
};

interface Dated {
  readonly school: SchoolMention;
  /** Lists of teachers have no day. */
  readonly date?: string | null;
  readonly year: AcademicYear | null;
}

/**
 * The records of a school that count in a slice; what is left out is noted. Lists of people are a state, so of
 * several academic years only the newest is taken.
 */
export function narrowed(record: SchoolRecords, window: SliceWindow, notes: MonitoringNotes): SchoolRecords {
  const { programme } = record;
  const { system } = window;
  const kinds = KINDS[system];
  const keep = <Line extends Dated>(lines: readonly Line[]) =>
    kept(
      lines,
      (line) => counts(window, line),
      ({ school }) => notes.outsideSlice(window, school.source),
    );
  const of = <Kind extends keyof SchoolProgramme>(kind: Kind): SchoolProgramme[Kind] =>
    kinds.includes(kind) ? programme[kind] : NO_SCHOOL_PROGRAMME[kind];
  const wantedRoutes = system === 'norilsk43' ? 'pupil' : 'teacher';
  return {
    ...record,
    contexts: system === 'norilsk43' ? record.contexts.filter((one) => counts(window, one)) : [],
    programme: {
      ...NO_SCHOOL_PROGRAMME,
      teachers: newestYear(keep(of('teachers')), window, notes),
      teacherTotals: newestYear(keep(of('teacherTotals')), window, notes),
      routes: keep(kept(of('routes'), (line) => line.of === wantedRoutes)),
      events: keep(of('events')),
      stagingSites: kept(
        of('stagingSites'),
        (site) => isActive(site, window),
        ({ source }) => notes.outsideSlice(window, source),
      ),
      figures: keep(kept(of('figures'), (line) => isAsked(line, system))),
    },
  };
}

/** The lines that are wanted – the very list when all are, for most schools lose nothing; `left` hears of the others. */
function kept<Line>(
  lines: readonly Line[],
  isWanted: (line: Line) => boolean,
  left?: (line: Line) => void,
): readonly Line[] {
  if (lines.every(isWanted)) return lines;
  return lines.filter((line) => {
    if (isWanted(line)) return true;
    left?.(line);
    return false;
  });
}

/** A line without a year belongs to the year of the slice. */
function newestYear<Line extends Dated>(
  lines: readonly Line[],
  window: SliceWindow,
  notes: MonitoringNotes,
): readonly Line[] {
  let newest: AcademicYear | '' = '';
  for (const { year } of lines) if ((year ?? window.year) > newest) newest = year ?? window.year;
  const taken = kept(
    lines,
    ({ year }) => (year ?? window.year) === newest,
    ({ school }) => notes.outsideSlice(window, school.source),
  );
  if (newest !== '' && newest < window.year) {
    for (const { school } of taken) notes.earlierList(window, newest, school.source);
  }
  return taken;
}

/** Was the site at work in the window («в течение года»), or may it have been? Without days its academic year decides. */
export function isActive({ from, to, year }: StagingSite, window: SliceWindow): boolean {
  if (from === null && to === null) return counts(window, { year });
  return (from === null || from <= window.to) && (to === null || to >= window.from);
}

function isAsked(figures: SchoolFigures, system: IndicatorSystem): boolean {
  return FIGURES[system].some((field) =>
    field === 'removedFactors'
      ? figures.removedFactors !== null
      : field in figures.counts || field in figures.answers || field in figures.results,
  );
}
