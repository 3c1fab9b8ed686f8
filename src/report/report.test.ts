import { formatFor } from '../locale/language';
import { DEFAULT_SETTINGS } from '../methodology/defaults';
import { column, records, result, Y1, YEAR } from '../../test/fixtures/records';
import type { Finding } from '../model/finding';
import { SETTINGS_CATALOGUE } from '../methodology/settingsCatalogue';
import { buildReport } from './report';
import type { SheetSpec } from './sheetSpec';
import { buildTemplate } from './template';
import {
  analysisOf,
  lowSchool,
  numbered,
  rowWith,
  sheetNamed,
  textsOf,
  values,
} from '../../test/fixtures/analysis';

const ru = formatFor('ru');
const finding: Finding = {
  code: 'sheetRenamed',
  severity: 'info',
  workbook: 'книга.xlsx',
  sheet: 'ШНОР',
  params: { wanted: 'ШНОР 2023-2024', given: 'ШНОР 2023-2024 (2)' },
};
const two = [
  lowSchool(1, { official: new Map([[YEAR, false]]) }),
  records({
    school: numbered(2, { municipality: 'Заполярный район' }),
    results: [result('P1', Y1, '1/30')],
    riskColumns: [column({ '1.1': 'no', '2.1': 5, '4.1': 30 })],
  }),
];
const specs = buildReport(analysisOf(two, DEFAULT_SETTINGS, { findings: [finding] }), ru);
const everything = [...specs, ...buildTemplate()];

describe('the finished workbook', () => {
  it('has its sheets in their order', () => {
    expect(specs.map(({ name, kind }) => [name, kind])).toEqual([
      ['Сводка 2023-2024', 'summary'],
      ['ШНОР 2023-2024', 'shnor'],
      ['Риски 2023-2024', 'risk'],
      ['Проверка данных', 'check'],
      ['Сопоставление', 'matches'],
      ['Методика', 'settings'],
      ['Справочник ОО', 'register'],
    ]);
  });

  it('has no sheet for a list that was not made', () => {
    const kinds = (changes: object) =>
      buildReport(analysisOf(two, DEFAULT_SETTINGS, changes), ru).map(({ kind }) => kind);
    expect(kinds({ shnor: null })).not.toContain('shnor');
    expect(kinds({ risk: null })).not.toContain('risk');
    expect(kinds({ shnor: null, risk: null })).toEqual([
      'summary',
      'check',
      'matches',
      'settings',
      'register',
    ]);
    const nobody = buildReport(analysisOf([]), ru).map(({ kind }) => kind);
    expect(nobody).toEqual(['summary', 'check', 'matches', 'settings', 'register']);
  });

  it('stays Russian whatever language the person reads', () => {
    const english = buildReport(analysisOf(two, DEFAULT_SETTINGS, { findings: [finding] }), formatFor('en'));
    expect(english).toEqual(specs);
  });

  it('keeps the filter buttons of «ШНОР» on the numbers of the columns, off the headings', () => {
    const { filter, rows, freeze, print, heights } = sheetNamed(specs, 'ШНОР');
    const numbers = rows[filter!.top]!.map((one) => one!.value);
    expect(numbers).toEqual(numbers.map((_, column) => column + 1));
    expect(rows[filter!.top - 1]!.some((one) => one?.value === 'Перечень ФИОКО')).toBe(true);
    expect([freeze!.rows, print.titleRows!.to]).toEqual([filter!.top + 1, filter!.top]);
    expect(heights![filter!.top]).toBe(15);
  });

  it('prints everything that stands on a sheet, the charts too', () => {
    for (const { rows, charts, print } of specs) {
      const area = print.area!;
      expect(area.bottom).toBeGreaterThanOrEqual(rows.length - 1);
      for (const row of rows) expect(row.length - 1).toBeLessThanOrEqual(area.right);
      for (const { anchor } of charts) expect(anchor.right).toBeLessThanOrEqual(area.right);
    }
  });

  it('is the same for the same input', () => {
    expect(buildReport(analysisOf(two, DEFAULT_SETTINGS, { findings: [finding] }), ru)).toEqual(specs);
  });

  it('continues a table of more than a thousand schools on a second sheet and counts over both', () => {
    const many = Array.from({ length: 1001 }, (_, index) =>
      records({ school: numbered(index + 1), riskColumns: [column({ '1.1': 'no' })] }),
    );
    const wide = buildReport(analysisOf(many), ru);
    const risk = wide.filter(({ kind }) => kind === 'risk');
    expect(risk.map(({ name }) => name)).toEqual(['Риски 2023-2024', 'Риски 2023-2024 (2)']);
    const [first, second] = risk.map((spec) => spec.rows[4]!.length - 2);
    expect([first, second]).toEqual([1000, 1]);
    const summary = sheetNamed(wide, 'Сводка');
    const line = summary.rows[rowWith(summary, 'Рисковых школ')]!;
    expect(line[3]).toMatchObject({ value: 1001 });
    expect(line[3]!.formula).toMatch(/'Риски 2023-2024'!.*\+.*'Риски 2023-2024 \(2\)'!/);
    expect(rowWith(risk[1]!, 'Рисковая школа, если разделов с риском')).toBe(-1);
  });

  it('keeps a name that looks like a formula as text', () => {
    const odd = buildReport(analysisOf([lowSchool(1, { name: '=HYPERLINK("x")' })]), ru);
    const cell = sheetNamed(odd, 'ШНОР')
      .rows.flat()
      .find((one) => one?.value === '=HYPERLINK("x")');
    expect(cell).toMatchObject({ style: 'text' });
    expect(cell).not.toHaveProperty('formula');
  });
});

describe.each(everything.map((spec) => [`${spec.kind} «${spec.name}»`, spec] as const))('%s', (_, spec) => {
  it('has a name that Excel takes', () => {
    expect(spec.name.length).toBeLessThanOrEqual(31);
    expect(spec.name).not.toMatch(/[[\]:*?/\\]/);
  });

  it('has a width for every column', () => {
    expect(spec.widths.length).toBeGreaterThanOrEqual(Math.max(...spec.rows.map((cells) => cells.length)));
  });

  it('keeps merges apart, ranges inside and heights possible', () => {
    const taken = new Set<string>();
    for (const { top, left, bottom, right } of spec.merges) {
      for (let row = top; row <= bottom; row += 1) {
        for (let place = left; place <= right; place += 1) {
          expect(taken).not.toContain(`${row},${place}`);
          taken.add(`${row},${place}`);
        }
      }
    }
    for (const height of Object.values(spec.heights ?? {})) {
      expect(height).toBeGreaterThan(0);
      expect(height).toBeLessThanOrEqual(409);
    }
    for (const { range } of [...spec.conditionalFormats, ...spec.validations]) {
      expect(range.bottom).toBeGreaterThanOrEqual(range.top);
      expect(range.right).toBeGreaterThanOrEqual(range.left);
    }
  });

  it('prints on A4 landscape with page numbers and repeats its headings', () => {
    expect(spec.print).toMatchObject({ orientation: 'landscape', footer: 'Стр. &P из &N' });
    if (spec.freeze) expect(spec.print.titleRows?.to).toBe(spec.freeze.rows - 1);
  });

  it('offers lists that a cell of Excel can hold', () => {
    for (const { kind, values: list, errorTitle, errorMessage } of spec.validations) {
      if (kind === 'list') expect(list!.join(',').length).toBeLessThanOrEqual(255);
      expect(errorTitle).not.toBe('');
      expect(errorMessage.length).toBeLessThanOrEqual(255);
    }
  });
});

describe('a delivered table', () => {
  const delivered = specs.filter(
    ({ kind }) => kind === 'shnor' || kind === 'risk' || kind === 'check' || kind === 'settings',
  );

  it.each(delivered.map((spec) => [spec.name, spec] as const))('%s leaves no cell empty', (_, spec) => {
    const covered = (row: number, place: number) =>
      spec.merges.some(
        ({ top, left, bottom, right }) =>
          row >= top && row <= bottom && place >= left && place <= right && !(row === top && place === left),
      );
    const empty = spec.rows.flatMap((cells, row) =>
      cells.flatMap((cell, place) =>
        // A section row is grey over every school and says nothing there.
        cell?.value === null && cell.style !== 'section' && !covered(row, place) ? [`${row},${place}`] : [],
      ),
    );
    expect(empty).toEqual([]);
  });

  it.each(['ШНОР', 'Риски'])('%s explains its colours and leaves room for a signature', (start) => {
    const texts = textsOf(sheetNamed(specs, start));
    for (const text of [
      'Условные обозначения',
      'Цвет',
      'Значение',
      'Правило',
      'Начальник Управления',
      'И.О. Фамилия',
    ]) {
      expect(texts).toContain(text);
    }
    expect(sheetNamed(specs, start).print.header).toContain('Приложение №');
  });
});

describe('names of the workbook', () => {
  const names = specs.flatMap((spec: SheetSpec) =>
    spec.names.map(({ name, cell, bottom }) => ({ name, spec, cell, bottom })),
  );

  it('are valid, unique and stand on numbers; one of a range on the codes and values of all settings', () => {
    expect(new Set(names.map(({ name }) => name.toLowerCase())).size).toBe(names.length);
    for (const { name, spec, cell, bottom } of names) {
      expect(name).toMatch(/^[A-Za-zА-Яа-яЁё_][\wА-Яа-яЁё]*$/);
      expect(name).not.toMatch(/^[A-Za-z]{1,3}\d+$|^[RrCc]\d*$/);
      if (bottom === undefined) expect(typeof values(spec, cell.row)[cell.column]).toBe('number');
    }
    const [range] = names.filter(({ bottom }) => bottom !== undefined);
    const codes = range!.spec.rows.slice(range!.cell.row, range!.bottom! + 1).map((cells) => cells[1]!.value);
    expect(range!.name).toBe('Методика_параметры');
    expect(codes.filter((code) => code !== null)).toEqual(SETTINGS_CATALOGUE.map(({ code }) => code));
  });

  it('cover every name that a formula asks for', () => {
    const defined = new Set(names.map(({ name }) => name));
    for (const spec of specs) {
      for (const { formula } of [
        ...spec.rows.flat().flatMap((cell) => cell ?? []),
        ...spec.conditionalFormats,
      ]) {
        const outside = (formula ?? '').replace(/"(?:[^"]|"")*"/g, '').replace(/'[^']*'!/g, '');
        for (const [name] of outside.matchAll(/[А-Яа-яЁё][\wА-Яа-яЁё]*/g)) expect(defined).toContain(name);
      }
    }
  });
});
