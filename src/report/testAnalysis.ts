import type { Analysis } from '../analysis/analysis';
import type { SchoolRecords } from '../methodology/collected';
import { DEFAULT_SETTINGS } from '../methodology/defaults';
import { judgeRisk } from '../methodology/risk';
import type { Settings } from '../methodology/settings';
import { judgeShnor } from '../methodology/shnor';
import { records, result, school, Y1, Y2, YEAR } from '../methodology/testRecords';
import type { CellSpec, SheetSpec } from './sheetSpec';

/** An analysis of the given records, made for the tests of this room. */
export function analysisOf(
  list: readonly SchoolRecords[],
  settings: Settings = DEFAULT_SETTINGS,
  changes: Partial<Analysis> = {},
): Analysis {
  const schools = list.map((one) => one.school);
  return {
    request: { year: YEAR, contextYear: YEAR, settings, reading: { mappings: [], forms: {} } },
    readings: [],
    matching: { schools, lines: [], findings: [], schoolOf: () => null },
    shnor: judgeShnor(list, YEAR, settings).outcome,
    risk: judgeRisk(list, YEAR, YEAR, settings).outcome,
    findings: [],
    ...changes,
  };
}

/** A school of one municipality with its number in the name and the id. */
export function numbered(number: number, changes: Parameters<typeof school>[0] = {}) {
  const login = `sch99${String(number).padStart(4, '0')}`;
  return school({
    id: login,
    login,
    name: `МБОУ «СОШ № ${number}»`,
    municipality: 'город Северогорск',
    ...changes,
  });
}

/** Low by criterion 1 (two procedures of Y−1) and by criterion 2 (one more in Y−2). */
export function lowSchool(number = 1, changes: Parameters<typeof school>[0] = {}): SchoolRecords {
  return records({
    school: numbered(number, changes),
    results: [
      result('P1', Y1, '12/31'),
      result('P2', Y1, '9/30'),
      result('P5', Y1, '2/40'),
      result('P1', Y2, '10/30'),
    ],
  });
}

export function sheetNamed(specs: readonly SheetSpec[], start: string): SheetSpec {
  const found = specs.find(({ name }) => name.startsWith(start));
  if (!found) throw new Error(`no sheet «${start}»: ${specs.map(({ name }) => name).join(', ')}`);
  return found;
}

/** Values of a row; null where there is no cell. */
export function values(spec: SheetSpec, row: number): CellSpec['value'][] {
  return (spec.rows[row] ?? []).map((one) => one?.value ?? null);
}

/** 0-based index of the first row that holds the text in any cell. */
export function rowWith(spec: SheetSpec, text: string): number {
  return spec.rows.findIndex((cells) => cells.some((one) => one?.value === text));
}

/** All texts of a sheet. */
export function textsOf(spec: SheetSpec): string[] {
  return spec.rows.flatMap((cells) =>
    cells.flatMap((one) => (typeof one?.value === 'string' ? [one.value] : [])),
  );
}
