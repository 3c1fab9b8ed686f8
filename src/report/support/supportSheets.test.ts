import { FormulaBook } from '../../../test/fixtures/formulas';
import { rowWith, sheetNamed, textsOf, values } from '../../../test/fixtures/analysis';
import { gridOfSpec, headOf } from '../../../test/fixtures/specGrid';
import { all, one, run, three, two } from '../../../test/fixtures/supportBook';
import { formatFor } from '../../locale/language';
import { cellKey } from '../../grid/grid';
import { buildReport } from '../report';
import { buildTemplate } from '../template';
import { resultsSheet } from './resultsSheet';

const ru = formatFor('ru');

describe('the whole line from the input sheets', () => {
  const analysis = run(all);
  const specs = buildReport(analysis, ru);

  it('every input is recognised as what it is, and no row is lost or refused', () => {
    const forms = analysis.readings.map(({ form }) => form);
    expect(forms).toEqual([
      'register',
      'results',
      'context',
      'riskProfile',
      'beforeAfter',
      'supportMarks',
      'evidence',
    ]);
    for (const { rows, sheet } of analysis.readings) {
      const grid = all.find((grid) => grid.sheet === sheet)!;
      expect(Object.values(rows).reduce((sum, count) => sum + count, 0)).toBe(grid.rows.length);
      expect([sheet, rows.reported]).toEqual([sheet, 0]);
    }
    const own = analysis.findings.filter(({ severity }) => severity === 'error');
    expect(own).toEqual([]);
  });

  it('has the six sheets, no name longer than Excel allows', () => {
    const names = specs.filter(({ kind }) => ['profile', 'support', 'partners', 'expected'].includes(kind));
    expect(names.map(({ name }) => name)).toEqual([
      'Рисковый профиль 2023-2024',
      'Меры профиля 2023-2024',
      'До и после 2023-2024',
      'ШНРО и НСУ 2023-2024',
      'Партнёры 2023-2024',
      'Ожидаемые результаты 2023-2024',
    ]);
    for (const { name } of names) expect(name.length).toBeLessThanOrEqual(31);
  });

  it('every formula gives what our own rules computed', () => {
    expect(new FormulaBook(specs).differences()).toEqual([]);
  });

  it('levels follow the thresholds on «Методика»', () => {
    const edited = sheetNamed(
      buildReport(run(all, { 'profile.highFactors': '4', 'profile.mediumFactors': '6' }), ru),
      'Рисковый профиль',
    );
    const book = new FormulaBook(specs, { Профиль_высоких: 4, Профиль_средних: 6 });
    const levels = edited.rows.flatMap((cells, row) =>
      cells.flatMap((cell, place) =>
        cell?.formula === undefined ? [] : [[cell.value, book.value(edited.name, row, place)]],
      ),
    );
    for (const [written, computed] of levels) expect(computed).toBe(written);
    // Three of high significance and one unknown could be four: the level is open.
    expect(levels.map(([value]) => value)).toContain('не определено');
  });

  it('«Рисковый профиль»: words, counts and levels', () => {
    const spec = sheetNamed(specs, 'Рисковый профиль');
    const line = (name: string) =>
      values(
        spec,
        spec.rows.findIndex((cells) => cells[2]?.value === name),
      );
    // Three factors of high significance.
    expect(line(one.name).slice(3, 20)).toEqual([
      ...['Высокая', 'Средняя', 'Низкая', 'нет', '—', 'н/д', 'Высокая', 'нет', 'нет', 'нет', 'Высокая'],
      ...[3, 1, 1, 1, 'высокий', '1.1; 2.4; 3.4'],
    ]);
    expect(line(two.name).slice(14, 20)).toEqual([0, 0, 0, 0, 'нет', '—']);
    expect(spec.charts).toHaveLength(1);
  });

  it('«Меры профиля»: rows of the road map under the factors, officials of another district left out', () => {
    const spec = sheetNamed(specs, 'Меры профиля');
    const numbers = spec.rows.flatMap((cells) => (cells[1]?.value === one.name ? [cells[4]?.value] : []));
    expect(numbers).toEqual(['4', '5', '6.', '7', '23', '24', '30']);
    expect(textsOf(spec).some((text) => text.includes('Гайворонская'))).toBe(false);
  });

  it('«До и после»: changes by the unit, less is better in row 27, nothing stated is «н/д»', () => {
    const spec = sheetNamed(specs, 'До и после');
    const head = headOf(spec, 'Показатель');
    const lines = Array.from({ length: 12 }, (_, index) => values(spec, head.row + 1 + index));
    const short = lines.map((line) => [line[1], line[3], ...line.slice(5, 11)]);
    const whole = 'муниципалитет в целом';
    expect(short[0]).toEqual(['13', whole, 4, 9, 5, 'ед.', 'больше', 'улучшение']);
    expect(short[2]).toEqual(['18', whole, 'нет', 'да', 'нет → да', '—', 'больше', 'улучшение']);
    expect(short[7]).toEqual(['26', whole, 34.5, 41.2, 6.7, 'п.п.', 'больше', 'улучшение']);
    expect(short[8]).toEqual(['27', whole, 'н/д', 3, 'н/д', 'ед.', 'меньше', 'н/д']);
    expect(short[9]).toEqual(['27', two.name, 7, 9, 2, 'ед.', 'меньше', 'ухудшение']);
    expect(short[1]!.slice(2, 5)).toEqual(['н/д', 'н/д', 'н/д']);
  });

  it('«До и после» of the municipality as a whole is headed by it', () => {
    const { results } = analysis.programmes;
    const whole = results.filter(({ school }) => school === null);
    const head = (all: readonly (typeof one)[]) =>
      values(resultsSheet(whole, '2023/2024', analysis.request.settings, all)!, 1)[0];
    expect(head([one, two])).toBe('город Северогорск');
    expect(head([])).toContain('____');
  });

  it('«ШНРО и НСУ»: two verdicts with their grounds and the fourfold table', () => {
    const spec = sheetNamed(specs, 'ШНРО и НСУ');
    const line = (name: string) =>
      values(
        spec,
        spec.rows.findIndex((cells) => cells[2]?.value === name),
      );
    // 20 % on registers and 15 % with disabilities: two shares above 10 %.
    expect(line(one.name).slice(4, 9)).toEqual([
      'да',
      'расчётный признак ШНОР',
      'да',
      'долей за порогом 2, нужно 2; на учёте, ОВЗ',
      'ШНРО и НСУ',
    ]);
    expect(line(two.name).slice(4, 9)).toEqual([
      'нет',
      'расчётный признак ШНОР',
      'да',
      'отметка органа управления: приказ № 5; расходится: доли контекстных данных – нет',
      'только НСУ',
    ]);
    expect(line(three.name)[8]).toBe('ни то ни другое');
    const row = rowWith(spec, 'ШНРО: да');
    expect(values(spec, row).filter((value) => typeof value === 'number')).toEqual([1, 0, 0]);
    expect(values(spec, row + 1).filter((value) => typeof value === 'number')).toEqual([1, 1, 0]);
  });

  it('«Партнёры»: suggestions with their numbers, and the ШНРО without an agreement is told', () => {
    const spec = sheetNamed(specs, 'Партнёры');
    const head = headOf(spec, 'Школа-партнёр');
    const line = values(spec, head.row + 1);
    const get = (heading: string) => line[head.column(heading)];
    expect([get('Школа'), get('Группа'), get('Место')]).toEqual([one.name, 'ШНРО и НСУ', 1]);
    expect(get('Школа-партнёр')).toBe(two.name);
    // 40 of 80 passed against 90 of 100: 40 of the 50 points to the top.
    expect([get('Результат школы, %'), get('Результат партнёра, %'), get('Разница, п.п.')]).toEqual([
      50, 90, 40,
    ]);
    expect(get('Разница результатов, % пути')).toBe(80);
    expect(get('Состояние')).toBe('предложено');
    const told = analysis.findings.find(({ code }) => code === 'shnroWithoutAgreement')!;
    expect(told.params).toMatchObject({ count: 1, total: 1 });
  });

  it('«Ожидаемые результаты»: words of the programme, the share of what is done', () => {
    const spec = sheetNamed(specs, 'Ожидаемые результаты');
    const row = rowWith(spec, 'Число пунктов');
    const counts = Array.from({ length: 7 }, (_, index) => values(spec, row + 1 + index));
    // One of seven: the second is not applicable.
    expect(counts.map((line) => [line[0], line[2]])).toEqual([
      ['Всего', 8],
      ['Да', 1],
      ['Частично', 0],
      ['Нет', 0],
      ['Не указано', 6],
      ['Не применимо', 1],
      ['Доля выполнения, %', 100 / 7],
    ]);
    expect(textsOf(spec)).toContain('ШНРО: 1; школ с НСУ: 2; не определено школ: 0');
    // Nobody has touched the lists of works and roles: they are not judged.
    expect(textsOf(spec)).not.toContain('Матрица ответственности');
  });

  it('«Матрица ответственности»: bodies as typed, two of one cell apart, however capitalised', () => {
    const template = sheetNamed(buildTemplate(['support']), 'Работы и роли программы');
    const typed = new Map(
      [
        ['Согласование программы', 'Методический совет; рабочая группа'],
        ['Разработка программы', 'Рабочая группа'],
      ].map(([text, body]) => [
        cellKey(
          template.rows.findIndex((cells) => cells[1]?.value === text),
          3,
        ),
        body!,
      ]),
    );
    const again = run([...all, gridOfSpec(template, typed)]);
    const spec = sheetNamed(buildReport(again, ru), 'Ожидаемые результаты');
    const head = rowWith(spec, 'Матрица ответственности') + 1;
    expect(values(spec, head).slice(0, 4)).toEqual(['Функция', null, 'Методический совет', 'рабочая группа']);
    const line = (text: string) =>
      values(
        spec,
        spec.rows.findIndex((cells, row) => row > head && cells[0]?.value === text),
      ).slice(2, 4);
    expect(line('Согласование программы')).toEqual(['●', '●']);
    expect(line('Разработка программы')).toEqual(['—', '●']);
    // The bodies of Лесосибирск answer for nothing in Северогорск.
    expect(line('Контроль реализации программы')).toEqual(['н/д', 'н/д']);
    expect(textsOf(spec).some((text) => /Лесосибирск|МИМЦ/.test(text))).toBe(false);
    expect(spec.heights![head] ?? 15).toBeLessThan(80);
    expect(spec.widths.length).toBeGreaterThanOrEqual(spec.rows[head]!.length);
    expect(new FormulaBook(buildReport(again, ru)).differences()).toEqual([]);
  });
});
