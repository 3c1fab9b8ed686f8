import fc from 'fast-check';
import { addinFunctions } from '../../test/fixtures/addinFunctions';
import { analysisOf, sheetNamed } from '../../test/fixtures/analysis';
import { recordsOf, schoolArbitrary, settingsArbitrary, sure } from '../../test/fixtures/drawn';
import { FormulaBook } from '../../test/fixtures/formulas';
import { withRisk } from '../../test/fixtures/records';
import { formatFor } from '../locale/language';
import { DEFAULT_SETTINGS } from '../methodology/defaults';
import type { Settings } from '../methodology/settings';
import { RISK_INDICATORS } from '../model/context';
import { callsAddin } from './addinCalls';
import { buildReport } from './report';
import { riskAddinFormulas } from './riskAddinFormulas';
import type { RiskRowNumbers } from './riskFormulas';
import { riskFormulas } from './riskFormulas';
import type { CellSpec, SheetSpec } from './sheetSpec';

const ru = formatFor('ru');
const HOSTS = [null, 0] as const;
const live = (list: Parameters<typeof analysisOf>[0], settings?: Settings) =>
  buildReport(analysisOf(list, settings), ru, undefined, { formulas: 'functions' });

/** Rows as on the sheet: the heading of 1.3 lies between 1.2 and 1.3.1, a verdict under every section. */
const LINES = [8, 9, 11, 12, 13, 14, 15, 18, 19, 22, 23, 24, 25, 28, 29, 30, 31, 32];
const rows: RiskRowNumbers = {
  inputs: Object.fromEntries(RISK_INDICATORS.map((indicator, index) => [indicator, LINES[index]])) as never,
  unique: null,
  sections: { 1: 16, 2: 20, 3: 26, 4: 33 },
  hit: 34,
  open: 35,
};

describe('add-in formulas of a column of table 3.2', () => {
  const base = DEFAULT_SETTINGS.risk;

  it('ask for one section each, guard empty cells, and read all of «Методика»', () => {
    const { sections } = riskAddinFormulas('C', rows, base);
    expect(sections[1]).toBe('RISK.SECTION(1,IF(ISBLANK(C8:C15),"",C8:C15),Методика_параметры)');
    expect(sections[2]).toBe(
      'IF(AND(ISNUMBER(Риск_нагрузка),ISNUMBER(Риск_без_переподготовки)),' +
        'RISK.SECTION(2,IF(ISBLANK(C18:C19),"",C18:C19),Методика_параметры),"не определено")',
    );
    expect(sections[3]).toContain('RISK.SECTION(3,IF(ISBLANK(C22:C25),"",C22:C25),');
    expect(sections[4]).toContain('RISK.SECTION(4,IF(ISBLANK(C28:C32),"",C28:C32),');
  });

  it('take the row 3.5 where the reading has one', () => {
    const { sections } = riskAddinFormulas('C', { ...rows, unique: 26 }, base);
    expect(sections[3]).toContain('IF(ISBLANK(C22:C26),"",C22:C26)');
  });

  it('decide the school by the words of the sections; the counts stay ordinary', () => {
    const formulas = riskAddinFormulas('AB', rows, base);
    const ordinary = riskFormulas('AB', rows, base);
    expect(formulas.verdict).toBe(
      'IF(ISNUMBER(Риск_разделов),RISK.FLAG(CHOOSE({1;2;3;4},AB16,AB20,AB26,AB33),Риск_разделов),"не определено")',
    );
    expect([formulas.hit, formulas.open]).toEqual([ordinary.hit, ordinary.open]);
  });

  it('tell the factors briefly from 1.1 to 4.5, where no ordinary formula does', () => {
    const { factors } = riskAddinFormulas('AB', { ...rows, unique: 26 }, base);
    expect(factors).toMatch(/^IF\(AND\(ISNUMBER\(Риск_нагрузка\),.*ISNUMBER\(Риск_разделов\)\),/);
    expect(factors).toContain(
      'RISK.REASONS(IF(ISBLANK(AB8:AB32),"",AB8:AB32),Риск_разделов,Методика_параметры,TRUE),"не определено")',
    );
    expect(factors!.length).toBeLessThan(400);
    expect(riskFormulas('AB', rows, base).factors).toBeNull();
  });
});

describe('«Риски» with add-in formulas', () => {
  it('gives what the rules decided, for every reading, on the web and on the desktop', () => {
    fc.assert(
      fc.property(
        fc.array(schoolArbitrary, { minLength: 1, maxLength: 3 }),
        settingsArbitrary,
        fc.constantFrom(...HOSTS),
        (drawn, settings, blank) => {
          const specs = live(drawn.map(recordsOf), settings);
          expect(new FormulaBook(specs, {}, addinFunctions(blank)).differences()).toEqual([]);
        },
      ),
      { numRuns: 80 },
    );
  });

  it('differs from the ordinary sheet in the formulas only, and in the label of the factors', () => {
    const list = [recordsOf(sure, 0)];
    const plain = buildReport(analysisOf(list), ru);
    const withoutFormulas = (specs: readonly SheetSpec[]) =>
      specs.map((spec) => ({
        ...spec,
        rows: spec.rows.map((cells) =>
          cells.map((cell) => {
            if (!cell) return cell;
            const value =
              typeof cell.value === 'string' ? cell.value.replace(' (на момент расчёта)', '') : cell.value;
            return { ...cell, value, formula: undefined };
          }),
        ),
      }));
    const specs = live(list);
    expect(withoutFormulas(specs)).toEqual(withoutFormulas(plain));
    expect(specs.flatMap(addinCells)).toHaveLength(6);
    expect(plain.flatMap(addinCells)).toEqual([]);
  });

  it.each(HOSTS)('treats a cell that a person emptied as unknown (an empty cell arrives as %p)', (blank) => {
    const specs = live([recordsOf(sure, 0)]);
    const emptied = specs.map((spec) => edit(spec, isInput, null));
    expect(verdicts(specs, blank)).toEqual(['нет', 'нет', 'нет', 'нет', 'нет']);
    expect(verdicts(emptied, blank)).toEqual(new Array(5).fill('не определено'));
  });

  it.each(HOSTS)('decides nothing by a threshold that a person emptied or spelled (%p)', (blank) => {
    const specs = live([recordsOf(sure, 0)]);
    for (const broken of ['тридцать', '']) {
      expect(verdicts(specs, blank, { Риск_ВПР: broken })[3]).toBe('не определено');
      expect(verdicts(specs, blank, { Риск_контингент: broken })[2]).toBe('не определено');
      expect(verdicts(specs, blank, { Риск_нагрузка: broken }).slice(0, 2)).toEqual(['нет', 'не определено']);
      expect(verdicts(specs, blank, { Риск_разделов: broken })[4]).toBe('не определено');
    }
  });

  it('tells the factors anew when an input changes, and which data are missing', () => {
    const specs = live([recordsOf(sure, 0)]);
    const factors = (list: readonly SheetSpec[], blank: null | 0, edited = {}) => {
      const spec = sheetNamed(list, 'Риски');
      const { row, column } = addinCells(spec).at(-1)!;
      return new FormulaBook(list, edited, addinFunctions(blank)).value(spec.name, row, column);
    };
    for (const blank of HOSTS) {
      expect(factors(specs, blank)).toBe('—');
      const refused = specs.map((spec) => edit(spec, (cell) => isInput(cell) && cell!.value === 'да', 'нет'));
      expect(factors(refused, blank)).toContain('1.1 Интернет – нет; 1.2 компьютеры – нет');
      const emptied = specs.map((spec) => edit(spec, isInput, null));
      expect(factors(emptied, blank)).toBe(
        'нет данных: 1.1 Интернет, 1.2 компьютеры, 1.3, 2.1, 2.2, 3.1–3.4, 4.1–4.5',
      );
      expect(factors(specs, blank, { Риск_ВПР: '' })).toBe('не определено');
    }
  });

  it('follows a reading that a person changes on «Методика» at once', () => {
    const specs = live([recordsOf({ ...sure, inputs: partial(sure.inputs) }, 0)]);
    const row = sheetNamed(specs, 'Методика').rows.find((cells) => cells[1]?.value === PARTIAL)!;
    const changed = specs.map((spec) => edit(spec, (cell) => cell === row[2], 'да'));
    expect(verdicts(specs, null)[0]).toBe('нет');
    expect(verdicts(changed, null)[0]).toBe('риск');
    const expected = live(
      [recordsOf({ ...sure, inputs: partial(sure.inputs) }, 0)],
      withRisk({ s1: { partialIsNegative: true } }),
    );
    expect(verdicts(changed, null)).toEqual(verdicts(expected, null));
  });

  it('shows an error for a reading that cannot be, not a verdict by another one', () => {
    const specs = live([recordsOf(sure, 0)]);
    const row = sheetNamed(specs, 'Методика').rows.find((cells) => cells[1]?.value === PARTIAL)!;
    const changed = specs.map((spec) => edit(spec, (cell) => cell === row[2], 'иногда'));
    expect(verdicts(changed, null).slice(0, 2)).toEqual(['#VALUE!', 'нет']);
  });
});

const PARTIAL = 'risk.s1.partialIsNegative';

function partial(inputs: typeof sure.inputs): typeof sure.inputs {
  return inputs.map((value, index) => (index === 0 ? 'partial' : value)) as typeof sure.inputs;
}

function isInput(cell: CellSpec | null): boolean {
  return (
    cell?.style === 'inputPercent' || (cell?.style === 'input' && ['да', 'нет'].includes(String(cell.value)))
  );
}

function edit(
  spec: SheetSpec,
  which: (cell: CellSpec | null) => boolean,
  value: CellSpec['value'],
): SheetSpec {
  if (spec.kind !== 'risk' && spec.kind !== 'settings') return spec;
  if (spec.kind === 'settings' && value === null) return spec;
  return {
    ...spec,
    rows: spec.rows.map((cells) => cells.map((cell) => (which(cell) ? { ...cell!, value } : cell))),
  };
}

/** Where formulas of the add-in stand, row by row. */
function addinCells({ rows }: SheetSpec): { readonly row: number; readonly column: number }[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => (callsAddin(cell?.formula ?? '') ? [{ row, column }] : [])),
  );
}

/** The words of the four sections and of the school, recalculated. */
function verdicts(
  specs: readonly SheetSpec[],
  blank: null | 0,
  edited: Readonly<Record<string, string>> = {},
): CellSpec['value'][] {
  const spec = sheetNamed(specs, 'Риски');
  const book = new FormulaBook(specs, edited, addinFunctions(blank));
  return addinCells(spec)
    .filter(({ row, column }) => spec.rows[row]![column]!.style === 'verdict')
    .map(({ row, column }) => book.value(spec.name, row, column));
}
