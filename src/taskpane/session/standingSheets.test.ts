import type { AnalysisView } from '../engine/contract';
import { standingSheets, standingYears } from './standingSheets';

const stands = (...sheets: readonly (readonly [sheet: string, ownKind: string | null])[]) =>
  standingSheets({
    sheets: sheets.map(([sheet, ownKind]) => ({ sheet, ownKind })),
    request: { year: '2023/2024' },
    shnor: { schools: [{}] },
    risk: null,
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
});
