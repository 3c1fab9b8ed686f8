import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLE_FILE } from '../assets/sample/parts/workbook';
import { analyse } from '../src/analysis/analyse';
import { FUNCTIONS } from '../src/functions/catalogue';
import { createExcelHost } from '../src/host/excel/excelHost';
import { readWorkbook } from '../src/host/file/readWorkbook';
import { functionText } from '../src/locale/functions';
import { formatFor } from '../src/locale/language';
import { buildReport } from '../src/report/report';
import { connectAnnounced } from './fixtures/officeBook';
import { ExcelHost, FormulaCalc, loadOffice } from './officeHost';

/** The rows F* of docs/smoke.md that are about results: those on the sheets of the sample. */
describe.each([
  ['empty cells as 0 (Windows, Mac)', 0],
  ['empty cells as null (web)', null],
] as const)('formulas of the checklist, %s', (_, emptyAs) => {
  const RISKS = 'Риски 2023-2024';
  let book: ExcelHost;
  const value = (sheet: string, address: string) =>
    (book.snapshot(sheet).cells as Record<string, { value?: unknown }>)[address]?.value;
  const given = (formula: string, sheet = RISKS) => {
    book.edit(sheet, 'BA1', formula);
    return value(sheet, 'BA1');
  };

  beforeAll(async () => {
    await loadOffice(new ExcelHost());
    book = new ExcelHost({
      sheets: ['Лист1'],
      calc: new FormulaCalc({ functions: FUNCTIONS, emptyAs }),
    });
    await connectAnnounced(book);
    const file = readFileSync(join(__dirname, '../assets/sample', SAMPLE_FILE));
    const { grids } = await readWorkbook(new Uint8Array(file), SAMPLE_FILE);
    const analysis = analyse(grids, { year: '2023/2024', reading: { mappings: [], forms: {} } });
    await createExcelHost().writeSheets(
      buildReport(analysis, formatFor('ru'), '0', { formulas: 'functions' }),
    );
  }, 120_000);

  it('F3: RISK.FLAG of 1.1 to 4.5 says what the row «Рисковая школа» says', () => {
    expect([value(RISKS, 'A10'), value(RISKS, 'A34'), value(RISKS, 'A38')]).toEqual([
      '1.1.',
      '4.5.',
      'Рисковая школа',
    ]);
    for (const column of ['C', 'D', 'E', 'F', 'G']) {
      expect(['да', 'нет', 'не определено']).toContain(value(RISKS, `${column}38`));
      const inputs = `${column}10:${column}34`;
      expect(given(`=RISK.FLAG(${inputs})`)).toBe(value(RISKS, `${column}38`));
      expect(given(`=RISK.FLAG(IF(ISBLANK(${inputs}),"",${inputs}))`)).toBe(value(RISKS, `${column}38`));
    }
    expect(given('=RISK.FLAG(D6:D23)')).toBe('#VALUE!');
  });

  it('F4: an emptied input stays no data with the guard; without it the desktop makes it 0', () => {
    const [before, share] = [given('=RISK.SECTION(2,D20:D21)'), value(RISKS, 'D20')];
    expect([before, share]).toEqual(['нет', 0]);
    book.edit(RISKS, 'D20', '');
    expect(given('=RISK.SECTION(2,IF(ISBLANK(D20:D21),"",D20:D21))')).toBe('не определено');
    expect(given('=RISK.SECTION(2,D20:D21)')).toBe(emptyAs === 0 ? 'нет' : 'не определено');
    book.edit(RISKS, 'D20', 0);
  });

  it('F6: the list and the table spill; a taken cell gives #SPILL!', () => {
    book.edit(RISKS, 'BA40', '=RISK.TABLE(A8:E35)');
    expect(given('=BC45')).toBe(value(RISKS, 'C38'));
    book.edit(RISKS, 'BC44', 'занято');
    expect(value(RISKS, 'BA40')).toBe('#SPILL!');
  });
});

/** On sheets of their own: every edit computes the whole workbook anew. */
describe.each([
  ['empty cells as 0 (Windows, Mac)', 0],
  ['empty cells as null (web)', null],
] as const)('formulas of the checklist on an empty sheet, %s', (_, emptyAs) => {
  let book: ExcelHost;
  const value = (sheet: string, address: string) =>
    (book.snapshot(sheet).cells as Record<string, { value?: unknown }>)[address]?.value;
  const given = (formula: string, sheet = 'Лист1') => {
    book.edit(sheet, 'BA1', formula);
    return value(sheet, 'BA1');
  };

  beforeAll(async () => {
    await loadOffice(new ExcelHost());
    book = new ExcelHost({
      sheets: ['Лист1', 'Пустой'],
      calc: new FormulaCalc({ functions: FUNCTIONS, emptyAs }),
    });
    await connectAnnounced(book);
  });

  it('F2: four shares decide as exact numbers; what is neither share nor mark is refused', () => {
    const row = (...shares: number[]) =>
      shares.forEach((share, index) => book.edit('Лист1', `${'ABCD'[index]}1`, share));
    row(30, 40, 20, 10);
    expect(given('=SHNOR.ISLOW(A1:D1)', 'Лист1')).toBe('да');
    row(29, 41, 20, 10);
    expect(given('=SHNOR.ISLOW(A1:D1)', 'Лист1')).toBe('нет');
    row(3, 41, 20, 10);
    expect(given('=SHNOR.ISLOW(A1:D1)', 'Лист1')).toBe('#VALUE!');
  });

  it('F5: words, errors, printed percent and booleans each mean their own', () => {
    for (const row of [2, 3, 4, 5, 6, 7]) book.edit('Лист1', `B${row}`, 'да');
    book.edit('Лист1', 'D1', '=SHNOR.ISLOW(A1,200)');
    book.edit('Лист1', 'D2', '=RISK.SECTION(1,B1:B7)');
    const answers = ['н/д', '=NA()', "'35,5 %", true, false].map((entered) => {
      book.edit('Лист1', 'A1', entered);
      book.edit('Лист1', 'B1', entered);
      return [value('Лист1', 'D1'), value('Лист1', 'D2')];
    });
    expect(answers).toEqual([
      ['не определено', 'не определено'],
      ['не определено', 'не определено'],
      ['да', 'не определено'],
      ['#VALUE!', 'нет'],
      ['#VALUE!', 'риск'],
    ]);
  });

  it.each(['=SHNOR.ISLOW(12)', '=SHNOR.ISSHNOR(A1:C1,A2:I2)', '=RISK.FLAG(F1:F4,7)'])(
    'F8: %s is refused',
    (formula) => {
      expect(given(formula, 'Пустой')).toBe('#VALUE!');
      book.edit('Пустой', 'BA1', '');
    },
  );

  it('examples of the guide give no firm verdict on empty cells', () => {
    const examples = FUNCTIONS.flatMap(({ id }) => functionText(id, 'ru').examples);
    const onCells = examples.filter(({ formula }) => /[A-Z]\d/.test(formula));
    expect(onCells.length).toBeGreaterThan(12);
    for (const { formula } of onCells) {
      book.edit('Пустой', 'BA50', formula);
      const answer = value('Пустой', 'BA50');
      expect([formula, typeof answer, answer]).toEqual([
        formula,
        'string',
        expect.not.stringMatching(/^(да|нет|риск|—)$/),
      ]);
      book.edit('Пустой', 'BA50', '');
    }
  });

  it('F12: a share of the town is Σ/Σ, a change has its direction', () => {
    const schools = [
      [2, 4],
      ['н/д', 5],
      [1, 4],
    ] as const;
    schools.forEach(([above, below], index) => {
      book.edit('Лист1', `A${index + 1}`, above);
      book.edit('Лист1', `B${index + 1}`, below);
    });
    expect(given('=MONITOR.SHARE(A1:A3,B1:B3)')).toBeCloseTo((100 * 3) / 13, 10);
    expect(given('=MONITOR.DYNAMICS(40,25)')).toBe(15);
    expect(given('=MONITOR.TREND(40,25)')).toBe('▲ лучше');
    expect(given('=MONITOR.TREND(40,25,1)')).toBe('▼ хуже');
  });

  it('F13: states of plan rows and the next deadline', () => {
    const day = '"01.09.2021"';
    expect(given(`=PLAN.STATE("июнь-август 2021",${day})`)).toBe('просрочено');
    expect(given(`=PLAN.STATE("июнь-август 2021",${day},"выполнено")`)).toBe('выполнено');
    expect(given('=PLAN.NEXT("август-сентябрь 2021","15.08.2021")')).toBe('30.09.2021');
    expect(given(`=PLAN.STATE("По отдельному графику",${day})`)).toBe('без срока');
  });

  it('F14: quintiles of five schools, and none of four', () => {
    [10, 20, 30, 40, 50].forEach((number, index) => book.edit('Лист1', `C${index + 1}`, number));
    expect(given('=SOCIAL.QUINTILE(C1,C1:C5)')).toBe(1);
    expect(given('=SOCIAL.QUINTILE(C5,C1:C5)')).toBe(5);
    book.edit('Лист1', 'C3', '');
    const guarded = 'IF(ISBLANK(C1:C5),"",C1:C5)';
    expect(given(`=SOCIAL.QUINTILE(C1,${guarded})`)).toBe('н/д');
  });
});
