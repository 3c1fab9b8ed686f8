import type { SchoolRecords } from '../../src/methodology/collected';
import { NO_SCHOOL_PROGRAMME } from '../../src/methodology/collected';
import { SHNOR_PROCEDURES } from '../../src/methodology/procedures';
import type { ProcedureResult } from '../../src/model/procedure';

/** Invented schools with full results of 2021/2022 and 2022/2023; the same numbers on every run. */
export function inventedRecords(schools: number): SchoolRecords[] {
  return Array.from({ length: schools }, (_, index) => {
    const login = `sch99${String(index).padStart(5, '0')}`;
    const source = { workbook: 'invented.xlsx', sheet: 'Результаты', cell: `A${index + 2}` };
    const name = `МБОУ СОШ № ${index + 1}`;
    const results: ProcedureResult[] = [];
    for (const year of ['2022/2023', '2021/2022'] as const) {
      for (const [order, { procedure }] of SHNOR_PROCEDURES.entries()) {
        const participants = 10 + ((index * 7 + order) % 90);
        results.push({
          school: { name, login, source },
          procedure,
          year,
          participants: { value: participants, source },
          failed: { kind: 'count', count: (index * 13 + order * 5) % Math.ceil(participants / 2), source },
        });
      }
    }
    return {
      school: {
        id: login,
        login,
        name,
        type: 'secondary',
        levels: { primary: true, basic: true, secondary: true },
        official: new Map(),
        isBranch: false,
        registered: false,
      },
      results,
      contexts: [],
      riskColumns: [],
      programme: NO_SCHOOL_PROGRAMME,
    };
  });
}
