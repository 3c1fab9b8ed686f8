import fc from 'fast-check';
import { recordsOf, schoolArbitrary, settingsArbitrary, sure } from '../../test/fixtures/drawn';
import { FormulaBook } from '../../test/fixtures/formulas';
import { formatFor } from '../locale/language';
import { DEFAULT_SETTINGS } from '../methodology/defaults';
import type { Settings } from '../methodology/settings';
import { records, result, withShnor, Y1, Y2 } from '../../test/fixtures/records';
import { buildReport } from './report';
import type { CellSpec, SheetSpec } from './sheetSpec';
import { analysisOf, numbered, sheetNamed } from '../../test/fixtures/analysis';
import { THRESHOLD_NAMES } from './thresholdNames';

const ru = formatFor('ru');

describe('formulas of the finished workbook', () => {
  it('give what the rules decided, for every reading of every unclear sentence', () => {
    fc.assert(
      fc.property(
        fc.array(schoolArbitrary, { minLength: 1, maxLength: 4 }),
        settingsArbitrary,
        (drawn, settings) => {
          const specs = buildReport(analysisOf(drawn.map(recordsOf), settings), ru);
          expect(new FormulaBook(specs).differences()).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('follow a threshold that a person edits on «Методика»', () => {
    fc.assert(
      fc.property(
        fc.array(schoolArbitrary, { minLength: 1, maxLength: 3 }),
        settingsArbitrary,
        (drawn, wanted) => {
          const { shnor, risk } = DEFAULT_SETTINGS;
          // Only the numbers that carry a workbook name are taken from the other settings.
          const edited: Settings = {
            ...DEFAULT_SETTINGS,
            shnor: {
              ...shnor,
              threshold: wanted.shnor.threshold,
              criterion1Procedures: wanted.shnor.criterion1Procedures,
            },
            risk: {
              ...risk,
              minSections: wanted.risk.minSections,
              s2: { ...risk.s2, load36: wanted.risk.s2.load36, noRetraining: wanted.risk.s2.noRetraining },
              s3: { ...risk.s3, threshold: wanted.risk.s3.threshold },
              s4: {
                ...risk.s4,
                vpr: wanted.risk.s4.vpr,
                vprCount: wanted.risk.s4.vprCount,
                failing: wanted.risk.s4.failing,
              },
            },
          };
          const list = drawn.map(recordsOf);
          const written = buildReport(analysisOf(list), ru);
          const expected = buildReport(analysisOf(list, edited), ru);
          const names = Object.entries(THRESHOLD_NAMES).map(([code, name]) => [name, at(edited, code)]);
          const book = new FormulaBook(written, Object.fromEntries(names));
          for (const start of ['ШНОР', 'Риски']) {
            const spec = sheetNamed(expected, start);
            spec.rows.forEach((cells, row) =>
              cells.forEach((cell, place) => {
                if (cell?.formula !== undefined) expect(book.value(spec.name, row, place)).toBe(cell.value);
              }),
            );
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('decide nothing by a threshold that a person emptied or spelled as a word', () => {
    const readings = fc.tuple(fc.boolean(), fc.constantFrom<'procedure' | 'subject'>('procedure', 'subject'));
    fc.assert(
      fc.property(
        fc.array(schoolArbitrary, { minLength: 1, maxLength: 3 }),
        readings,
        fc.constantFrom(null, 'тридцать'),
        (drawn, [criterion2SameProcedure, countAs], broken) => {
          const list = drawn.map(recordsOf);
          const specs = buildReport(analysisOf(list, withShnor({ criterion2SameProcedure, countAs })), ru);
          for (const [name, decided] of DECIDED_BY) {
            const kept = new FormulaBook(specs);
            const book = new FormulaBook(specs, { [name]: broken });
            for (const { sheet, row, column: place } of decided(specs)) {
              const [before, after] = [kept, book].map((one) => one.value(sheet, row, place));
              // What was decided by other things may stay; nothing may become surer than it was.
              expect([before, 'не определено']).toContain(after);
            }
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('call every school of known results undecided without the threshold of low results', () => {
    const specs = buildReport(analysisOf([recordsOf(sure, 0), recordsOf({ ...sure, shares: [] }, 1)]), ru);
    const places = verdictCells(specs, 'ШНОР');
    const words = (broken?: null | string) =>
      places.map(({ sheet, row, column: place }) =>
        new FormulaBook(specs, broken === undefined ? {} : { ШНОР_порог: broken }).value(sheet, row, place),
      );
    expect(words()).toEqual(['нет', 'не определено']);
    expect(words(null)).toEqual(['не определено', 'не определено']);
    expect(words('тридцать')).toEqual(['не определено', 'не определено']);
    const threshold = specs
      .find(({ kind }) => kind === 'settings')!
      .validations.filter(({ allowBlank }) => allowBlank !== false);
    expect(threshold).toEqual([]);
  });

  it('agree on a year in which the only known thing is that an examination had no participants', () => {
    const list = [
      records({
        school: numbered(1),
        results: [result('P1', Y1, '9/10'), result('P7', Y2, '0/0'), result('P8', Y2, '0/0')],
      }),
    ];
    for (const countAs of ['procedure', 'subject'] as const) {
      const specs = buildReport(analysisOf(list, withShnor({ countAs, missingYear: 'notLow' })), ru);
      expect(new FormulaBook(specs).differences()).toEqual([]);
    }
  });

  it('treat a cell that a person emptied as unknown, never as no risk', () => {
    const list = [recordsOf(sure, 0)];
    const specs = buildReport(analysisOf(list), ru);
    const risk = sheetNamed(specs, 'Риски');
    const emptied = specs.map((spec) =>
      spec.kind === 'risk'
        ? {
            ...spec,
            rows: spec.rows.map((cells) =>
              cells.map((cell) => (isInput(cell) ? { ...cell, value: null } : cell)),
            ),
          }
        : spec,
    );
    const verdict = risk.rows.findIndex((cells) => cells[0]?.value === 'Рисковая школа');
    expect(new FormulaBook(specs).value(risk.name, verdict, 2)).toBe('нет');
    expect(new FormulaBook(emptied).value(risk.name, verdict, 2)).toBe('не определено');
  });

  it('never use a function that Excel 2016 or LibreOffice 7.4 lacks', () => {
    const known = new Set(
      'IF AND OR NOT COUNT COUNTA COUNTIF SUM SUMPRODUCT MAX ROUND N ISNUMBER ISBLANK SUBSTITUTE SEARCH'.split(
        ' ',
      ),
    );
    for (const { rows, conditionalFormats } of buildReport(analysisOf([recordsOf(sure, 0)]), ru)) {
      const formulas = rows.flatMap((cells) => cells.flatMap((cell) => cell?.formula ?? []));
      for (const formula of [...formulas, ...conditionalFormats.map((format) => format.formula)]) {
        const outside = formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'[^']*'!/g, '');
        for (const [, name] of outside.matchAll(/([A-Z][A-Z0-9.]*)\(/g)) expect(known).toContain(name);
        expect(formula.length).toBeLessThan(8192);
      }
    }
  });
});

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Every cell with a formula that gives one of the words of a decision. */
function verdictCells(
  specs: readonly SheetSpec[],
  start: string,
  style: CellSpec['style'] = 'verdict',
): Place[] {
  const spec = sheetNamed(specs, start);
  return spec.rows.flatMap((cells, row) =>
    cells.flatMap((cell, place) =>
      cell?.formula !== undefined && cell.style === style ? [{ sheet: spec.name, row, column: place }] : [],
    ),
  );
}

/** Which decisions every threshold may change: all verdicts of its sheet. */
const DECIDED_BY: [string, (specs: readonly SheetSpec[]) => Place[]][] = Object.entries(THRESHOLD_NAMES).map(
  ([code, name]) => [name, (specs) => verdictCells(specs, code.startsWith('shnor') ? 'ШНОР' : 'Риски')],
);

function isInput(cell: CellSpec | null): cell is CellSpec {
  return cell?.style === 'input' || cell?.style === 'inputPercent';
}

function at(settings: Settings, code: string): number {
  return code
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], settings) as number;
}
