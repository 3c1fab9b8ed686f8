import type { Analysis } from '../analysis/analysis';
import { formatFor } from '../locale/language';
import type { AcademicYear } from '../model/year';
import { yearBefore } from '../model/year';
import type { InputGroup } from './inputs/groups';
import { programmeInputs } from './inputs/inputSheets';
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
  ].filter((sheet) => sheet !== null);
  const lines = [
    ...BASIC_LINES,
    ...inputs.map(({ sheet, guide }) => [sheet.name, guide] as const),
    ...history.map(({ name }) => [name, HISTORY_LINE] as const),
  ];
  return [
    guideSheet(lines),
    registerSheet(matching, readings),
    ...basicInputs(),
    ...inputs.map(({ sheet }) => sheet),
    ...history,
    settingsSheet({ ...request, year, contextYear: year }, version),
  ];
}

const HISTORY_LINE =
  'Перенесено из книги прошлого года: с этими данными сравнивается новый год. Лист можно удалить, если сравнение не нужно.';

/** The programmes whose sheets last year's workbook held. */
function groupsInUse({ readings }: Analysis): readonly InputGroup[] {
  const holds = (kinds: readonly (keyof Analysis['readings'][number]['records']['programme'])[]) =>
    readings.some(({ records }) => kinds.some((kind) => records.programme[kind].length > 0));
  const groups: InputGroup[] = [];
  if (holds(['teachers', 'teacherTotals', 'events', 'stagingSites', 'figures', 'indicators', 'routes'])) {
    groups.push('monitoring');
  }
  return groups;
}
