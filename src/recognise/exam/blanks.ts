import { address } from '../../grid/grid';
import { tellUnknown } from '../outcomeValues';
import type { SheetDraft } from '../sheetDraft';
import { readNumberAt } from '../values';
import type { BlockValues } from './blockValues';
import type { ValueRole } from './roles';
import type { Scope } from './scopes';

/** Addresses of a finding stay readable; the rest is counted. */
const LISTED = 8;

/** What a total states for a column and what its schools add up to (blanks as 0); null when it cannot be told. */
export interface TotalCheck {
  readonly scope: Scope;
  readonly column: number;
  readonly stated: number | null;
  readonly own: number;
  /** Every school of the scope has a number or a blank. */
  readonly complete: boolean;
}

/** Compares a column of people with a total. */
export function checkTotal(
  draft: SheetDraft,
  values: BlockValues,
  role: ValueRole,
  scope: Scope,
): TotalCheck {
  const column = values.block.columns.get(role)!;
  const reading = readNumberAt(draft.grid, scope.aggregate.row, column);
  let own = 0;
  let complete = true;
  for (const index of scope.schools) {
    const cell = values.count(role, index)!;
    if (cell.state === 'value') own += cell.quantity.value;
    else if (cell.state !== 'blank') complete = false;
  }
  return { scope, column, stated: reading.kind === 'number' ? reading.value : null, own, complete };
}

/**
 * Departments write «nobody failed» as an empty cell. A blank is read as 0 only when a total over the
 * column proves it: the numbers that stand there already add up to the total. Otherwise the value stays
 * unknown and a finding lists the cells. Totals that differ are told in any case.
 */
export function settleBlanks(draft: SheetDraft, values: BlockValues, scopes: readonly Scope[]): number {
  let zeros = 0;
  for (const role of values.countRoles()) {
    const checks = scopes.map((scope) => checkTotal(draft, values, role, scope));
    const covering = coveringChecks(checks);
    const unconfirmed = new Map<TotalCheck | null, number[]>();
    values.schools.forEach((_, index) => {
      if (values.count(role, index)?.state !== 'blank') return;
      const over = covering.get(index) ?? [];
      if (over.some((check) => check.complete && check.stated === check.own)) {
        values.readAsZero(role, index);
        zeros += 1;
      } else {
        const narrowest = over.find(({ stated }) => stated !== null) ?? over[0] ?? null;
        const list = unconfirmed.get(narrowest);
        if (list) list.push(index);
        else unconfirmed.set(narrowest, [index]);
      }
    });
    tellTotals(draft, values, role, checks);
    tellUnconfirmed(draft, values, role, unconfirmed);
  }
  return zeros;
}

/** The totals over every school, the narrowest first. */
function coveringChecks(checks: readonly TotalCheck[]): Map<number, TotalCheck[]> {
  const covering = new Map<number, TotalCheck[]>();
  const narrowestFirst = [...checks].sort((a, b) => a.scope.schools.length - b.scope.schools.length);
  for (const check of narrowestFirst) {
    for (const index of check.scope.schools) {
      const over = covering.get(index);
      if (over) over.push(check);
      else covering.set(index, [check]);
    }
  }
  return covering;
}

function tellTotals(
  draft: SheetDraft,
  values: BlockValues,
  role: ValueRole,
  checks: readonly TotalCheck[],
): void {
  const covered = coveredBy(checks);
  for (const { scope, column, stated, own, complete } of checks) {
    if (!complete || stated === null || stated === own || scope.schools.length === 0) continue;
    // Where a blank may hide the difference the unconfirmed blanks are told instead.
    if (scope.schools.some((index) => values.count(role, index)?.state === 'blank')) continue;
    if (scope.aggregate.type === 'region' && stated > covered) continue;
    draft.find(
      'totalDiffers',
      values.severity === 'info' ? 'info' : 'warning',
      { label: scope.aggregate.label, field: role, stated, own },
      address(scope.aggregate.row, column),
    );
  }
}

/**
 * How many people the narrower totals cover: a line of the region above one city speaks of the schools of
 * others too and is not compared. Infinity when no narrower total stands there.
 */
function coveredBy(checks: readonly TotalCheck[]): number {
  const stated = (type: 'municipality' | 'total') =>
    checks.flatMap((check) => (check.scope.aggregate.type === type ? (check.stated ?? []) : []));
  const [municipalities, totals] = [stated('municipality'), stated('total')];
  if (municipalities.length + totals.length === 0) return Infinity;
  const grouped = municipalities.reduce((sum, count) => sum + count, 0);
  return totals.reduce((most, count) => Math.max(most, count), grouped);
}

function tellUnconfirmed(
  draft: SheetDraft,
  values: BlockValues,
  role: ValueRole,
  unconfirmed: ReadonlyMap<TotalCheck | null, readonly number[]>,
): void {
  for (const [check, indexes] of unconfirmed) {
    const open = indexes.filter((index) => matters(values, role, index));
    if (open.length === 0) continue;
    if (check === null) {
      for (const index of open) tellUnknown(draft, values.place(role, index), 'blank');
      continue;
    }
    const cells = open.map((index) => address(values.place(role, index).row, check.column));
    const list = cells.slice(0, LISTED).join(', ') + (cells.length > LISTED ? '…' : '');
    draft.find(
      'blankNotConfirmed',
      values.severity === 'info' ? 'info' : 'warning',
      {
        cells: cells.length,
        list,
        field: role,
        label: check.scope.aggregate.label,
        stated: check.stated ?? '',
        own: check.own,
      },
      address(check.scope.aggregate.row, check.column),
    );
  }
}

/** A blank that other numbers of the row make superfluous needs no finding. */
function matters(values: BlockValues, role: ValueRole, index: number): boolean {
  const has = (other: ValueRole) => values.count(other, index)?.state === 'value';
  const nobody = values.count('participants', index);
  if (nobody?.state === 'value' && nobody.quantity.value === 0) return role === 'participants';
  if (role === 'participants') return true;
  if (role === 'failed') return !has('mark2') && !(has('passed') && has('participants'));
  if (role === 'mark2') return !has('failed') && !has('passed') && !restMakesAll(values, index);
  return false;
}

/** «5», «4» and «3» already make all participants: nothing is left for an empty «2». */
export function restMakesAll(values: BlockValues, index: number): boolean {
  const people = values.count('participants', index);
  if (people?.state !== 'value') return false;
  let sum = 0;
  for (const role of ['mark3', 'mark4', 'mark5'] as const) {
    const cell = values.count(role, index);
    if (cell?.state === 'value') sum += cell.quantity.value;
    else if (cell?.state !== 'blank') return false;
  }
  return sum === people.quantity.value;
}
