import type { Analysis } from '../analysis/analysis';
import { formatFor } from '../locale/language';
import type { AcademicYear } from '../model/year';
import { yearBefore } from '../model/year';
import { historyOf } from '../methodology/monitoring/history';
import { MonitoringNotes } from '../methodology/monitoring/notes';
import type { HistoryPoint } from '../methodology/monitoring/outcome';
import { valueOf } from '../methodology/monitoring/outcome';
import type { ProgrammeRecords } from '../model/programme/records';
import { INPUT_GROUPS, type InputGroup } from './inputs/groups';
import { programmeInputs } from './inputs/inputSheets';
import type { Source } from '../model/source';
import { dynamicsSheet } from './monitoring/dynamicsSheet';
import { monitoringSheetName } from './monitoring/monitoringNames';
import { leftBehind, leftSheet } from './newYearLeft';
import { withCarriedRegisters } from './newYearRegisters';
import { carriedResults } from './newYearResults';
import { registerSheet } from './registerSheet';
import { riskSheets } from './riskSheet';
import { settingsSheet } from './settingsSheet';
import type { SheetSpec } from './sheetSpec';
import { basicInputs } from './template';
import { BASIC_LINES, guideSheet } from './templateGuide';

/**
 * The workbook with which the academic year `year` begins, made from an analysis of last year's one: the register
 * with every spelling that was settled, the settings in force, the history that the new year is compared with
 * (results of the year that criterion 2 asks for, the table of risks, the slices of the indicators), and empty
 * sheets for what is to come: the basic ones and those of the programmes that were in use.
 */
export function buildNewYear(analysis: Analysis, year: AcademicYear, version?: string): SheetSpec[] {
  const { request, readings, matching, risk } = analysis;
  const format = formatFor('ru');
  const groups = groupsInUse(analysis);
  const inputs = programmeInputs().filter(({ group }) => groups.includes(group));
  const history = [
    carriedResults(readings, matching, yearBefore(year, 2)),
    ...(risk ? riskSheets(risk, request.settings, format).specs : []),
    carriedDynamics(analysis),
  ].filter((sheet) => sheet !== null);
  const lines = [
    ...BASIC_LINES,
    ...inputs.map(({ sheet, guide }) => [sheet.name, guide] as const),
    ...history.map(({ name }) => [name, HISTORY_LINE] as const),
  ];
  const left = leftSheet(leftBehind(analysis, year));
  return [
    guideSheet(left ? [...lines, [left.name, LEFT_LINE]] : lines),
    ...(left ? [left] : []),
    registerSheet(matching, readings),
    ...basicInputs(),
    ...withCarriedRegisters(
      inputs.map(({ sheet }) => sheet),
      readings,
      matching,
      year,
    ),
    ...history,
    settingsSheet({ ...request, year, contextYear: year }, version),
  ];
}

const HISTORY_LINE =
  'Перенесено из книги прошлого года: с этими данными сравнивается новый год. Лист можно удалить, если сравнение не нужно.';

const LEFT_LINE =
  'Строки прошлогодних реестров и результатов, которых в этой книге нет, с причиной. Впишите нужные сами; лист можно удалить.';

type ProgrammeKind = keyof ProgrammeRecords;

/** What shows that a programme is in use. Plans of the ended year do not begin a new one. */
const KINDS_OF: Readonly<Partial<Record<InputGroup, readonly ProgrammeKind[]>>> = {
  monitoring: [
    'teachers',
    'teacherTotals',
    'routes',
    'mentors',
    'events',
    'stagingSites',
    'partnerships',
    'figures',
    'indicators',
  ],
  social: ['socialConditions', 'network', 'waves', 'targets'],
  support: ['profiles', 'countableResults', 'supportMarks', 'partnerDecisions', 'evidence'],
};

/** The programmes whose sheets last year's workbook held. */
function groupsInUse({ readings }: Analysis): readonly InputGroup[] {
  const holds = (kinds: readonly ProgrammeKind[]) =>
    readings.some(({ records }) => kinds.some((kind) => records.programme[kind].length > 0));
  return INPUT_GROUPS.filter((group) => holds(KINDS_OF[group] ?? []));
}

/**
 * Every slice so far as a number of the past: the sheets that this year's values follow stay in the old workbook. What
 * stood on the finished sheets of that book is carried as it stood: its sources may long be gone. Only what they leave
 * open («н/д» too, so that next year is not compared with the slice before it) is taken from this run.
 */
function carriedDynamics({ programmes, matching, readings, request }: Analysis): SheetSpec | null {
  const { monitoring } = programmes;
  if (!monitoring) return null;
  const made = monitoring.slices.flatMap(({ system, slice, values }) =>
    values.map(({ code, ratio, percent, bounds }): HistoryPoint => ({
      code,
      slice,
      ratio,
      percent,
      ...(bounds !== undefined && { bounds }),
      source: madeOn(system, slice),
    })),
  );
  const finished = readings.flatMap(({ records }) =>
    records.programme.indicators.filter(({ ownSheet, unread }) => ownSheet !== undefined && !unread),
  );
  // What differs between sheets was told when the workbook was analysed.
  const stood = historyOf(finished, () => null, new MonitoringNotes());
  const points = new Map<string, HistoryPoint>();
  for (const point of [...stood, ...monitoring.history, ...made]) {
    const key = `${point.code}|${point.slice}`;
    const known = points.get(key);
    if (!known || valueOf(known) === null) points.set(key, point);
  }
  const history = [...points.values()].sort((a, b) => order(a.code, b.code) || order(a.slice, b.slice));
  const { schools } = matching;
  return dynamicsSheet({ slices: [], history }, [], {
    schools,
    settings: request.settings,
    format: formatFor('ru'),
  });
}

/** A value of this very run stands in no cell yet; its sheet is written beside it. */
function madeOn(...[system, slice]: Parameters<typeof monitoringSheetName>): Source {
  return { workbook: '', sheet: monitoringSheetName(system, slice), cell: 'A1' };
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
