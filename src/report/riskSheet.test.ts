import { formatFor } from '../locale/language';
import { DEFAULT_SETTINGS } from '../methodology/defaults';
import { column, records, withRisk } from '../../test/fixtures/records';
import { buildReport } from './report';
import { analysisOf, numbered, rowWith, sheetNamed, textsOf, values } from '../../test/fixtures/analysis';

const ru = formatFor('ru');
const list = [
  records({
    school: numbered(1),
    riskColumns: [
      column({ '1.1': 'no', '1.2': 'partial', '3.1': 9, '3.2': 8, '4.5': 30, '2.1': 'notApplicable' }),
    ],
  }),
];
const risk = (settings = DEFAULT_SETTINGS) =>
  sheetNamed(buildReport(analysisOf(list, settings), ru), 'Риски');

describe('«Риски»', () => {
  const spec = risk();
  const cell = (label: string) => {
    const row = spec.rows.findIndex((cells) => cells[0]?.value === label || cells[1]?.value === label);
    return spec.rows[row]![2]!;
  };

  it('has indicators down and schools across, as the source', () => {
    const head = rowWith(spec, '№ п.п.');
    expect(values(spec, head)).toEqual(['№ п.п.', 'Показатели', 'ОУ']);
    expect(values(spec, head + 1)[2]).toBe('МБОУ «СОШ № 1»');
    expect(values(spec, head + 2).slice(1)).toEqual(['Код ОО / логин', 'sch990001']);
    expect(spec.freeze).toEqual({ rows: head + 3, columns: 2 });
    // As high as the name needs, no higher.
    expect(spec.heights![head + 1]).toBeGreaterThan(40);
    expect(spec.heights![head + 1]).toBeLessThan(60);
    expect(spec.print.titleColumns).toEqual({ from: 0, to: 1 });
  });

  it('writes answers as words, shares as numbers, missing as «н/д», not applicable as «—»', () => {
    expect(cell('Устойчивый доступ в Интернет').value).toBe('нет');
    expect(cell('Обеспеченность компьютерной техникой').value).toBe('частично');
    expect(cell('Доля детей с ОВЗ в общей численности обучающихся').value).toBe(8);
    expect(cell('Доля детей инофонов в общей численности обучающихся').value).toBe('н/д');
    expect(cell('Доля учителей, имеющих нагрузку 36 часов и более от общего числа учителей').value).toBe('—');
  });

  it('decides each section, the number of sections and the school', () => {
    expect([1, 2, 3, 4].map((section) => cell(`Раздел ${section}: выявлен риск`).value)).toEqual([
      'риск',
      'не определено',
      'риск',
      'риск',
    ]);
    expect(cell('Количество разделов с риском').value).toBe(3);
    expect(cell('Количество разделов, по которым риск не определён').value).toBe(1);
    expect(cell('Рисковая школа').value).toBe('да');
  });

  it('names the factors with their numbers and what is missing', () => {
    const text = String(cell('Факторы риска (на момент расчёта)').value).replace(/\u00a0/g, ' ');
    expect(text).toContain('1.1 Интернет – нет');
    expect(text).toContain('3.1–3.4 – сумма известных больше порога');
    expect(text).toContain('4.5 – 30,0 %');
    expect(text).toMatch(/нет данных: 1\.3, 2\.2, 3\.3/);
  });

  it('writes the factors level and merges nothing over the schools', () => {
    expect(cell('Факторы риска (на момент расчёта)').style).toBe('textSmall');
    const top = rowWith(spec, '1.1.') - 2;
    const bottom = rowWith(spec, 'Факторы риска (на момент расчёта)');
    const over = spec.merges.filter((merge) => merge.top >= top && merge.bottom <= bottom && merge.right > 1);
    expect(over).toEqual([]);
    expect(spec.rows[top]![2]).toEqual({ value: null, style: 'section' });
  });

  it('prints more schools than a page holds at one size, and fits fewer to the page', () => {
    const print = (count: number) => {
      const list = Array.from({ length: count }, (_, index) =>
        records({ school: numbered(index + 1), riskColumns: [column({ '1.1': 'yes' })] }),
      );
      return sheetNamed(buildReport(analysisOf(list), ru), 'Риски').print;
    };
    expect(print(14).scale).toBeUndefined();
    expect(print(15).scale).toBe(53);
  });

  it('begins the sensitivity and the legend on a page of their own when the table fills one', () => {
    const list = Array.from({ length: 15 }, (_, index) =>
      records({ school: numbered(index + 1), riskColumns: [column({ '1.1': 'yes' })] }),
    );
    const { print, rows } = sheetNamed(buildReport(analysisOf(list), ru), 'Риски');
    const texts = (row: number) => (rows[row] ?? []).map((one) => String(one?.value ?? '')).join(' ');
    expect(texts(print.breaksBefore![0]! - 1)).toContain('Факторы риска (на момент расчёта)');
    expect(
      rows
        .slice(print.breaksBefore![0]!)
        .some((_, at) => texts(print.breaksBefore![0]! + at).includes('Чувствительность')),
    ).toBe(true);
  });

  it('prints the sensitivity for one to four sections', () => {
    const title = rowWith(spec, 'Рисковая школа, если разделов с риском');
    const lines = [1, 2, 3, 4].map((line) => values(spec, title + line));
    expect(lines.map((line) => [line[2], line[6], line[8], line[10]])).toEqual([
      ['не менее 1', 1, 0, 0],
      ['не менее 2', 1, 0, 0],
      ['не менее 3', 1, 0, 0],
      ['не менее 4', 0, 1, 0],
    ]);
  });

  it('writes the legend with the thresholds in force, as formulas that follow «Методика»', () => {
    const rule = risk(withRisk({ s2: { load36: 12.5 } }))
      .rows.flat()
      .find((one) => String(one?.value).startsWith('2.1 больше'))!;
    expect(rule.value).toBe('2.1 больше 12,5 % или 2.2 больше 0 %');
    expect(rule.formula).toBe(
      '"2.1 больше "&IF(ISNUMBER(Риск_нагрузка),SUBSTITUTE(Риск_нагрузка,".",","),"н/д")&' +
        '" % или 2.2 больше "&IF(ISNUMBER(Риск_без_переподготовки),SUBSTITUTE(Риск_без_переподготовки,".",","),"н/д")&" %"',
    );
  });

  it('offers да/нет lists for answers and limits for percents that a sign may pass', () => {
    const lists = spec.validations.filter(({ kind }) => kind === 'list');
    expect(lists).toHaveLength(7);
    for (const { values: words } of lists) expect(words).toEqual(['да', 'нет', 'частично', '—', 'н/д']);
    const percents = spec.validations.filter(({ kind }) => kind === 'percent');
    expect(percents).toHaveLength(11);
    expect(percents.every(({ warningOnly }) => warningOnly)).toBe(true);
  });

  it('recolours itself: answers, thresholds, sections, the verdict', () => {
    const at = (label: string) =>
      spec.rows.findIndex((cells) => cells[0]?.value === label || cells[1]?.value === label);
    const styles = (label: string) =>
      spec.conditionalFormats.filter(({ range }) => range.top === at(label)).map(({ style }) => style);
    expect(styles('Устойчивый доступ в Интернет')).toEqual(['noData', 'low', 'borderline']);
    expect(styles('Доля неуспевающих из общего числа обучающихся')).toEqual(['noData', 'low']);
    expect(styles('Доля детей с ОВЗ в общей численности обучающихся')).toEqual(['noData']);
    expect(styles('Раздел 4: выявлен риск')).toEqual(['low', 'noData']);
    expect(styles('Рисковая школа')).toEqual(['risk', 'noData', 'ok']);
  });

  it('tells about the damaged number, the open question and the freshness of reports', () => {
    const texts = textsOf(spec).join('\n');
    for (const words of [
      'Номер показателя 3.4 восстановлен',
      'достаточно ли одного раздела',
      'ОО-2',
      '20 сентября',
    ]) {
      expect(texts).toContain(words);
    }
  });

  it('names the municipality of every school when there is more than one', () => {
    const mixed = [...list, records({ school: numbered(2, { municipality: 'Заполярный район' }) })];
    const wide = sheetNamed(buildReport(analysisOf(mixed), ru), 'Риски');
    expect(values(wide, rowWith(wide, 'Муниципалитет')).slice(2)).toEqual([
      'город Северогорск',
      'Заполярный район',
    ]);
    const head = rowWith(wide, '№ п.п.');
    expect(values(wide, head).slice(2)).toEqual(['ОУ', null]);
    expect(wide.heights![head + 3]).toBeGreaterThan(65);
    expect(wide.heights![head + 3]).toBeLessThan(100);
    expect(rowWith(spec, 'Муниципалитет')).toBe(-1);
  });
});
