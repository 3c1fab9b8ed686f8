import { address, cellText, gridWidth } from '../../grid/grid';
import type { Grid } from '../../grid/grid';
import type { Procedure, ProcedureResult, Season, Stage } from '../../model/procedure';
import type { SchoolMention } from '../../model/school';
import type { Source } from '../../model/source';
import type { AcademicYear } from '../../model/year';
import { classifyLabel } from '../../schools/labels';
import { schoolMention } from '../../schools/mention';
import type { TableHead } from '../columns';
import { dataRows, textsAbove } from '../columns';
import type { Form, ReadingOptions, SheetReading } from '../contract';
import { minimumScore } from '../minimumScores';
import { isNeeded } from '../neededProcedures';
import type { Stated } from '../procedureTitle';
import { completed, procedureOf, statedIn } from '../procedureTitle';
import { SheetDraft } from '../sheetDraft';
import { dateIn, programmeOfDate } from '../years';
import { classesOf } from './protocolClasses';
import type { ProtocolField } from './protocolFields';
import { findProtocol } from './protocolFields';
import type { Measure, Tally } from './protocolPupils';
import { tallyPupils } from './protocolPupils';

/**
 * Protocols by pupil: ФИС ОКО «Индивидуальные результаты», its collection form, and protocols of РЦОИ
 * (methodology C1, C2). Pupil rows are summed to participants and failed per school; no row, code, sex or
 * name is kept anywhere, findings included.
 */
export const classProtocol: Form = {
  id: 'classProtocol',
  detect: (grid) => (findProtocol(grid) ? 0.96 : 0),
  read(grid, options) {
    const draft = new SheetDraft(grid);
    const head = findProtocol(grid);
    if (!head) {
      draft.rows.markAll('reported');
      draft.find('tableNotFound', 'error', { form: 'classProtocol' });
      return draft.finish('classProtocol');
    }
    draft.facts['headerRow'] = head.bottom + 1;
    draft.tellHiddenRows();
    return readProtocol(draft, head, options);
  },
};

/** What the sheet says about itself above the table, in its name and in the file's name. */
interface Occasion {
  readonly procedure: Procedure | null;
  readonly missing: string;
  readonly year: AcademicYear | null;
  readonly season?: Season;
  readonly stage?: Stage;
  readonly school: SchoolMention | null;
  /** Lines above the table, then the names of the sheet and of the file. */
  readonly titles: readonly string[];
}

function readProtocol(
  draft: SheetDraft,
  head: TableHead<ProtocolField>,
  options: ReadingOptions,
): SheetReading {
  const occasion = occasionOf(draft, head, options);
  const { procedure, year } = occasion;
  const rows = dataRows(draft.grid, head);
  const measure = measureOf(draft, head, procedure, year);
  const tallies = tallyPupils(draft, head, rows, measure, occasion.school);
  tellCounts(draft, head, tallies);
  const cell = rows.length > 0 ? `${rows[0]! + 1}:${rows[rows.length - 1]! + 1}` : undefined;
  if (procedure)
    draft.facts['procedure'] = [procedure.kind, procedure.subject, procedure.level, procedure.grade]
      .filter(Boolean)
      .join('-');
  if (year) draft.facts['year'] = year;

  if (procedure && !isNeeded(procedure)) {
    for (const { rows: own } of tallies) for (const row of own) draft.rows.mark(row, 'unneeded');
    const key = String(draft.facts['procedure']);
    draft.find('unneededProcedure', 'info', {
      procedure: key,
      rows: sum(tallies, ({ rows: own }) => own.length),
    });
    return draft.finish('classProtocol');
  }
  if (!procedure) draft.find('protocolProcedureUnknown', 'error', { missing: occasion.missing }, cell);
  if (!year) draft.find('protocolYearUnknown', 'error', {}, cell);
  const nameless = tallies.filter(({ mention }) => mention === null);
  if (nameless.length > 0) draft.find('protocolSchoolUnknown', 'error', {}, cell);
  for (const tally of tallies) {
    if (!procedure || !year || !tally.mention) {
      for (const row of tally.rows) draft.rows.mark(row, 'reported');
      continue;
    }
    draft.results.push({
      ...resultOf(draft, tally, tally.mention, measure, procedure, year, occasion),
      classes: classesOf(draft, head, tally.rows, occasion.titles),
    });
  }
  if (measure.kind === 'points' && draft.results.length > 0)
    draft.find('protocolPointsOnly', 'warning', {}, address(head.bottom, measure.column));
  return draft.finish('classProtocol');
}

function resultOf(
  draft: SheetDraft,
  tally: Tally,
  school: SchoolMention,
  measure: Measure,
  procedure: Procedure,
  year: AcademicYear,
  { season, stage }: Occasion,
): ProcedureResult {
  const { passed, failed, unmarked } = tally.counts;
  const source = columnRange(draft, tally, measure.column);
  const known = measure.kind === 'mark' || (measure.kind === 'score' && measure.minimum !== null);
  return {
    school,
    procedure,
    year,
    ...(season && procedure.kind === 'vpr' && { season }),
    ...(stage && procedure.kind !== 'vpr' && { stage }),
    participants: { value: passed + failed + unmarked, source },
    failed: known ? { kind: 'count', count: failed, source } : null,
  };
}

/** The whole stretch of the column is the source: a single cell would be a pupil. */
function columnRange(draft: SheetDraft, { rows }: Tally, column: number): Source {
  const cell = `${address(rows[0]!, column)}:${address(rows[rows.length - 1]!, column)}`;
  return { workbook: draft.grid.workbook, sheet: draft.grid.sheet, cell };
}

/** A mark is used before any score: it already holds the additional conditions of ОГЭ. */
function measureOf(
  draft: SheetDraft,
  head: TableHead<ProtocolField>,
  procedure: Procedure | null,
  year: AcademicYear | null,
): Measure {
  const mark = head.columns.get('mark');
  if (mark !== undefined) return { kind: 'mark', column: mark };
  const score = head.columns.get('score');
  if (score !== undefined && procedure?.kind === 'ege') {
    if (procedure.level === 'base') return { kind: 'mark', column: score };
    const minimum = year ? minimumScore(procedure, year) : null;
    if (minimum) {
      draft.facts['minimumScore'] = minimum.score;
      draft.find('protocolMinimumUsed', 'info', { minimum: minimum.score }, address(head.bottom, score));
    } else if (year && isNeeded(procedure)) {
      draft.find('protocolMinimumUnknown', 'error', { year }, address(head.bottom, score));
    }
    return { kind: 'score', column: score, minimum: minimum?.score ?? null };
  }
  return { kind: 'points', column: head.columns.get('points') ?? score! };
}

function tellCounts(draft: SheetDraft, head: TableHead<ProtocolField>, tallies: readonly Tally[]): void {
  const total = (outcome: keyof Tally['counts']): number => sum(tallies, ({ counts }) => counts[outcome]);
  const written = total('passed') + total('failed') + total('unmarked');
  const [absent, noMark, notStarted, earlier] = [
    total('absent'),
    total('noMark'),
    total('notStarted'),
    total('earlier'),
  ];
  Object.assign(draft.facts, { written, absent, noMark, notStarted, earlierGraduates: earlier });
  const cell = address(head.bottom, 0);
  draft.find('protocolAggregated', 'info', { written, absent, schools: tallies.length }, cell);
  if (noMark + notStarted > 0) draft.find('protocolMarksMissing', 'warning', { noMark, notStarted }, cell);
  if (earlier > 0) draft.find('earlierGraduatesExcluded', 'info', { rows: earlier }, cell);
}

function sum(tallies: readonly Tally[], of: (tally: Tally) => number): number {
  return tallies.reduce((total, tally) => total + of(tally), 0);
}

/** «27 - Математика профильная 2023.06.01»: the title line of РЦОИ. */
const RCOI_DATE = /(?<!\d)(20\d\d)\.(\d\d)\.(\d\d)(?!\d)/;

function occasionOf(draft: SheetDraft, head: TableHead<ProtocolField>, options: ReadingOptions): Occasion {
  const { grid } = draft;
  const above = textsAbove(grid, head.top);
  const titles = [...above, grid.sheet, grid.workbook];
  const stated = completed(...titles.map(statedIn), kindByColumns(head, above));
  const dated = titles.map(dateOfTitle).find((date) => date !== null) ?? null;
  const programme = dated ? programmeOfDate(dated) : null;
  const year = options.resultsYear ?? programme?.year ?? stated.year ?? null;
  const named = procedureOf(year ? { ...stated, year } : stated);
  const season = stated.season ?? (stated.kind === 'vpr' ? programme?.season : undefined);
  // An exam taken from September on is the second re-sit of the year that has ended.
  const stage =
    stated.stage ?? (stated.kind !== 'vpr' && programme?.season === 'autumn' ? 'final' : undefined);
  return {
    procedure: 'procedure' in named ? named.procedure : null,
    missing: 'missing' in named ? named.missing : '',
    year,
    ...(season && { season }),
    ...(stage && { stage }),
    school: schoolBeside(draft, head),
    titles: [...above, grid.sheet, withoutExtension(grid)],
  };
}

/** РЦОИ does not write «ОГЭ» or «ЕГЭ» in its titles: «Оценка» stands in protocols of ОГЭ, «Балл» in those of ЕГЭ. */
function kindByColumns(head: TableHead<ProtocolField>, above: readonly string[]): Stated {
  if (above.some((text) => /основного общего образования/i.test(text))) return { kind: 'oge' };
  if (above.some((text) => /среднего общего образования/i.test(text))) return { kind: 'ege' };
  const heading = head.columns.has('mark') ? (head.headings[head.columns.get('mark')!] ?? '') : '';
  if (!head.columns.has('code')) return {};
  if (/оценка/i.test(heading)) return { kind: 'oge' };
  return head.columns.has('score') && above.some((text) => RCOI_DATE.test(text)) ? { kind: 'ege' } : {};
}

function dateOfTitle(text: string): string | null {
  const match = RCOI_DATE.exec(text);
  return match ? `${match[1]}-${match[2]}-${match[3]}` : dateIn(text);
}

/** The school named once above the table, in the sheet's name or in the file's name. */
function schoolBeside(draft: SheetDraft, head: TableHead<ProtocolField>): SchoolMention | null {
  const { grid } = draft;
  for (let row = Math.max(0, head.top - 12); row < head.top; row += 1) {
    for (let column = 0; column < Math.min(gridWidth(grid), 64); column += 1) {
      const mention = mentionIn(cellText(grid.rows[row]?.[column] ?? null), draft.source(row, column));
      if (mention) return mention;
    }
  }
  const source = draft.source(head.bottom, 0);
  return mentionIn(grid.sheet, source) ?? mentionIn(withoutExtension(grid), source);
}

function mentionIn(text: string, source: Source): SchoolMention | null {
  // Only the school's own name is taken: what follows may be the number of pupils or the teacher.
  const name = (text.split('|')[0] ?? '')
    .replace(/[,;.]?\s+(?:учител[ья]|класс(?:ы|а)?(?![а-я])|директор|эксперт|кол-во).*$/i, '')
    .trim();
  return name !== '' && classifyLabel(name) === 'school' ? schoolMention(name, { source }) : null;
}

function withoutExtension(grid: Grid): string {
  return grid.workbook.replace(/\.[a-z]{3,4}$/i, '').replace(/_/g, ' ');
}
