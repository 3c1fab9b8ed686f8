import fs from 'node:fs';
import path from 'node:path';
import { analyse } from '../src/analysis/analyse';
import type { Grid } from '../src/grid/grid';
import { readWorkbook } from '../src/host/file/readWorkbook';
import { formatFor } from '../src/locale/language';
import { buildReport } from '../src/report/report';
import type { SheetSpec } from '../src/report/sheetSpec';
import { gridOf } from './fixtures/gridOf';

const sample = path.resolve(__dirname, '../assets/sample/Северогорск_2023-2024.xlsx');
const YEAR = '2023/2024';

function gridsOf(specs: readonly SheetSpec[]): Grid[] {
  return specs.map((spec) =>
    gridOf(
      spec.rows.map((cells) => cells.map((cell) => cell?.value ?? null)),
      { workbook: 'копия.xlsx', sheet: spec.name, ownKind: spec.kind, merges: spec.merges },
    ),
  );
}

/** The list with `mark` typed for every school that has «н/д». */
function typed(specs: readonly SheetSpec[], mark: string): { specs: SheetSpec[]; schools: string[] } {
  const schools: string[] = [];
  const changed = specs.map((spec) => {
    if (spec.kind !== 'shnor') return spec;
    const head = spec.rows.findIndex((cells) => cells.some((cell) => cell?.value === 'Перечень ФИОКО'));
    const column = spec.rows[head]!.findIndex((cell) => cell?.value === 'Перечень ФИОКО');
    const rows = spec.rows.map((cells) =>
      cells.map((cell, place) => {
        if (place !== column || cell?.value !== 'н/д') return cell;
        schools.push(String(cells[1]!.value));
        return { ...cell, value: mark };
      }),
    );
    return { ...spec, rows };
  });
  return { specs: changed, schools };
}

it('a mark typed into the finished «ШНОР» enters the next calculation, its list and its register', async () => {
  const { grids } = await readWorkbook(fs.readFileSync(sample), 'а.xlsx');
  const run = (own: readonly Grid[]) =>
    analyse([...grids, ...own], { year: YEAR, reading: { mappings: [], forms: {} } });
  const first = run([]);
  const { specs, schools } = typed(buildReport(first, formatFor('ru')), 'да');
  expect(schools.length).toBeGreaterThan(0);

  const second = run(gridsOf(specs));
  const official = (id: string) => second.shnor!.schools.find(({ school }) => school.id === id)!.official;
  expect(schools.map(official)).toEqual(schools.map(() => 'yes'));
  expect(second.matching.schools.map(({ id, name }) => [id, name])).toEqual(
    first.matching.schools.map(({ id, name }) => [id, name]),
  );
  expect(second.findings.filter(({ code }) => code === 'officialWithoutSchool')).toEqual([]);

  const register = buildReport(second, formatFor('ru')).find(({ kind }) => kind === 'register')!;
  for (const id of schools) {
    const line = register.rows.find((cells) => cells[1]?.value === id || cells[0]?.value === id)!;
    expect(line[11]!.value).toContain(YEAR);
  }
});
