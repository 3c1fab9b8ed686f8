import type { Format } from '../../locale/language';
import type { ShellTexts } from '../../locale/pane/shell';
import type { AnalysisView } from '../engine/contract';
import { standingSheets, standingYears } from '../session/standingSheets';
import type { PaneState, Step } from '../session/state';

/** How far a step is, with the one number that matters most about it. */
export interface StepState {
  readonly mark: 'notBegun' | 'done' | 'attention';
  /** A few words: «3 ошибки»; empty when there is nothing to count. */
  readonly detail: string;
  /** The same so short that no word of it breaks in a pane of 320 px; absent where `detail` fits. */
  readonly brief?: string;
}

const NOT_BEGUN: StepState = { mark: 'notBegun', detail: '' };

const NONE_BEGUN = {
  data: NOT_BEGUN,
  check: NOT_BEGUN,
  schools: NOT_BEGUN,
  shnor: NOT_BEGUN,
  risks: NOT_BEGUN,
  monitoring: NOT_BEGUN,
  plans: NOT_BEGUN,
  programmes: NOT_BEGUN,
  result: NOT_BEGUN,
} as const;

/** The state of every step, for the list of steps. */
export function stepStates(
  { view, choices, written }: Pick<PaneState, 'view' | 'choices' | 'written'>,
  { counts }: Pick<ShellTexts, 'counts'>,
  format: Format,
): Readonly<Record<Step, StepState>> {
  if (!view) return NONE_BEGUN;
  if (view.findings.some(({ code }) => code === 'nothingFilled')) {
    return { ...NONE_BEGUN, data: { mark: 'notBegun', detail: counts.notFilled } };
  }
  if (view.findings.some(({ code }) => code === 'bookEmpty')) return NONE_BEGUN;
  const needsYear = choices.year === null && view.suggestedYear === null;
  const unread = view.sheets.filter(isUnread).length;
  const unmatched = view.matches.filter(({ level }) => level === 'none').length;
  return {
    data: needsYear
      ? attention(counts.noYear)
      : unread > 0
        ? attention(counts.unread(unread, format))
        : done(counts.sheets(view.sheets.length, format)),
    check: checkState(view, counts, format),
    schools:
      unmatched > 0
        ? attention(counts.unmatched(unmatched, format))
        : view.schools.length === 0
          ? attention(counts.notMade)
          : done(counts.schools(view.schools.length, format)),
    shnor: listState(view.shnor?.schools, counts.listed, counts, format),
    risks: listState(view.risk?.schools, counts.risky, counts, format),
    ...programmeStates(view, counts, format),
    result: written ? done(counts.written(written.length, format)) : resultState(view, counts),
  };
}

/** Nothing was written of these data; sheets of an earlier writing are told without passing for them. */
function resultState(view: AnalysisView, counts: ShellTexts['counts']): StepState {
  const standing = standingSheets(view);
  if (standing.length === 0) return NOT_BEGUN;
  return { mark: 'notBegun', detail: counts.standing(standingYears(standing)[0] ?? '') };
}

/** A user's sheet with something on it that nobody knows. Sheets that a person left out are settled. */
export function isUnread(sheet: AnalysisView['sheets'][number]): boolean {
  return sheet.form === null && sheet.findings.some(({ code }) => code === 'formUnknown');
}

function checkState(view: AnalysisView, counts: ShellTexts['counts'], format: Format): StepState {
  const errors = view.findings.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) return attention(counts.errors(errors, format));
  const warnings = view.findings.filter(({ severity }) => severity === 'warning').length;
  if (warnings === 0) return done(counts.clean);
  const brief = counts.warningsBrief?.(warnings, format);
  return { ...done(counts.warnings(warnings, format)), ...(brief !== undefined && { brief }) };
}

function listState(
  schools: readonly { readonly verdict: string }[] | undefined,
  found: ShellTexts['counts']['listed'],
  counts: ShellTexts['counts'],
  format: Format,
): StepState {
  if (!schools) return attention(counts.notMade);
  const unknown = schools.filter(({ verdict }) => verdict === 'unknown').length;
  if (unknown > 0) return attention(counts.unknown(unknown, format));
  return done(found(schools.filter(({ verdict }) => verdict === 'yes').length, format));
}

/** A department that keeps none of a programme's sheets has nothing to do there. */
function programmeStates(
  { programmes }: AnalysisView,
  counts: ShellTexts['counts'],
  format: Format,
): Readonly<Record<'monitoring' | 'plans' | 'programmes', StepState>> {
  const { monitoring, plans, social, network, profile, support, targets, waves, results } = programmes;
  const idle: StepState = { mark: 'notBegun', detail: counts.notMade };
  const slices = monitoring?.slices.length ?? 0;
  const rows = plans?.plans.flatMap((plan) => plan.rows) ?? [];
  const overdue = rows.filter(({ state }) => state === 'overdue').length;
  const parts = [social, network, profile, support, targets[0], waves[0], results[0]].filter(Boolean).length;
  return {
    monitoring: slices > 0 ? done(counts.slices(slices, format)) : idle,
    plans:
      rows.length === 0
        ? idle
        : overdue > 0
          ? attention(counts.overdue(overdue, format))
          : done(counts.planRows(rows.length, format)),
    programmes: parts > 0 ? done(counts.tables(parts, format)) : idle,
  };
}

function done(detail: string): StepState {
  return { mark: 'done', detail };
}

function attention(detail: string): StepState {
  return { mark: 'attention', detail };
}
