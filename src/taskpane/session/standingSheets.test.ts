import type { AnalysisView } from '../engine/contract';
import { standingSheets, standingYears } from './standingSheets';

const stands = (...sheets: readonly (readonly [sheet: string, ownKind: string | null])[]) =>
  standing(sheets, null);

const standing = (
  sheets: readonly (readonly [sheet: string, ownKind: string | null])[],
  risk: { schools: unknown[] } | null,
) =>
  standingSheets({
    sheets: sheets.map(([sheet, ownKind]) => ({ sheet, ownKind })),
    request: { year: '2023/2024' },
    shnor: { schools: [{}] },
    risk,
  } as unknown as AnalysisView);

describe('sheets of an earlier writing', () => {
  it('are ours, whatever a person’s sheets are called', () => {
    expect(stands(['ШНОР 2023-2024', null], ['Методика', 'settings'], ['Риски', 'riskInput'])).toEqual([]);
  });

  it('are replaced when they are of the year of the list and their kind is written again', () => {
    const sheets = stands(
      ['Сводка 2023-2024', 'summary'],
      ['ШНОР 2023-2024 (2)', 'shnor'],
      ['Риски 2023-2024', 'risk'],
      ['ШНОР 2022-2023', 'shnor'],
      ['Архив', 'summary'],
    );
    expect(sheets.map(({ year, replaced }) => [year, replaced])).toEqual([
      ['2023/2024', true],
      ['2023/2024', true],
      ['2023/2024', false],
      ['2022/2023', false],
      [null, false],
    ]);
    expect(standingYears(sheets)).toEqual(['2023/2024', '2022/2023']);
  });

  it('are replaced, «Риски» of a region that goes on over several sheets with all of them', () => {
    const sheets = ['Риски 2023-2024', 'Риски 2023-2024 (2)', 'Риски 2023-2024 (3)'].map(
      (name) => [name, 'risk'] as const,
    );
    const replaced = (schools: number) =>
      standing(sheets, { schools: new Array(schools).fill({}) }).map((each) => each.replaced);
    expect(replaced(1000)).toEqual([true, false, false]);
    expect(replaced(1001)).toEqual([true, true, false]);
  });
});
