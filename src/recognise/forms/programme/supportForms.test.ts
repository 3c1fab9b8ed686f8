import { gridOf, optionsOf } from '../../../../test/fixtures/gridOf';
import type { CellValue } from '../../../grid/grid';
import { recogniseSheet } from '../../recognise';
import { evidence } from './evidence';
import { partnerships } from './partnerships';
import { supportMarks } from './supportMarks';

describe('marks of the department', () => {
  const read = (...rows: CellValue[][]) =>
    recogniseSheet(
      gridOf([['Отметки на 2023/2024 учебный год'], ['Код ОО', 'ОО', 'ШНРО', 'НСУ', 'Основание'], ...rows]),
      optionsOf(),
    );

  it('each mark stands by itself; a dash is a refusal, an empty cell says nothing', () => {
    const { form, records, findings } = read(
      ['101', 'СОШ № 1', 'да', 'нет', 'приказ'],
      ['102', 'СОШ № 2', '—', '+'],
      ['103', 'СОШ № 3', null, 'н/д'],
    );
    expect(form).toBe('supportMarks');
    expect(findings).toEqual([]);
    expect(
      records.programme.supportMarks.map(({ lowResults, hardConditions, year, ground }) => [
        lowResults,
        hardConditions,
        year,
        ground,
      ]),
    ).toEqual([
      [true, false, '2023/2024', 'приказ'],
      [false, true, '2023/2024', ''],
      [null, null, '2023/2024', ''],
    ]);
  });

  it('an answer that is none, and a row without a school, are told', () => {
    const { findings, rows } = read(['101', 'СОШ № 1', 'возможно', 'да'], [null, null, 'да', 'да']);
    expect(findings.map(({ code, cell }) => [code, cell])).toEqual([
      ['answerNotUnderstood', 'C3'],
      ['rowWithoutSchool', '4:4'],
    ]);
    expect(rows).toMatchObject({ used: 1, reported: 1 });
  });

  it('one of the two columns is enough', () => {
    const grid = gridOf([
      ['Школа', 'НСУ'],
      ['СОШ № 1', 'да'],
    ]);
    expect(supportMarks.detect(grid, optionsOf())).toBeGreaterThan(0.9);
  });
});

it('a register of partners that heads the helped school «ШНРО» holds no marks', () => {
  const grid = gridOf([
    ['Код ОО', 'ШНРО', 'Школа-партнёр', '№ договора'],
    ['101', 'СОШ № 1', 'Лицей № 4', '12'],
  ]);
  expect(supportMarks.detect(grid, optionsOf())).toBe(0);
  expect(recogniseSheet(grid, optionsOf()).form).toBe('partnerships');
});

describe('lines of the programme', () => {
  const HEAD = ['№', 'Пункт программы', 'Выполнено', 'Ответственный', 'Документ', 'Дата'];
  const read = (...rows: CellValue[][]) => evidence.read(gridOf(rows), optionsOf());

  it('belong to the list whose heading stands above them', () => {
    const { records, findings, rows } = read(
      HEAD,
      ['III. Ожидаемые результаты'],
      ['1', 'Разработан пакет', 'да', null, 'приказ № 1', '11.09.2023'],
      ['2.2. Состав работ по направлению'],
      ['—', 'разработка нормативно-правовой базы', 'нет'],
      ['2.3. Распределение ответственности'],
      ['—', 'Разработка программы', null, 'рабочая группа'],
    );
    expect(findings).toEqual([]);
    expect(rows).toMatchObject({ used: 3, service: 4 });
    expect(
      records.programme.evidence.map(({ list, number, state, responsible, document, date }) => [
        list,
        number,
        state,
        responsible,
        document,
        date,
      ]),
    ).toEqual([
      ['expected', '1', 'yes', '', 'приказ № 1', '2023-09-11'],
      ['works', '', 'no', '', '', null],
      ['roles', '', null, 'рабочая группа', '', null],
    ]);
  });

  it('a list named only in the title, none at all, and a line without words', () => {
    const titled = read(['Ожидаемые результаты программы'], HEAD, ['1', 'Разработан пакет', 'да']);
    expect(titled.records.programme.evidence[0]!.list).toBe('expected');
    const { findings, rows, records } = read(HEAD, ['1', 'Разработан пакет', 'да'], ['2', null, 'да']);
    expect(records.programme.evidence).toEqual([]);
    expect(rows.reported).toBe(2);
    expect(findings.map(({ code }) => code)).toEqual(['evidenceListUnknown', 'evidenceWithoutText']);
  });

  it('«да» in place of a document is asked about', () => {
    const { records, findings } = read(['Ожидаемые результаты'], HEAD, ['1', 'Пакет', 'да', null, 'да']);
    expect(records.programme.evidence[0]).toMatchObject({ state: 'yes', document: '' });
    expect(findings.map(({ code, cell }) => [code, cell])).toEqual([['documentIsAnswer', 'E3']]);
  });

  it('bodies typed beside untouched lines are read', () => {
    const { records } = read(
      HEAD,
      ['2.3. Распределение ответственности'],
      ['—', 'Разработка программы', null, 'ИМЦ района'],
    );
    expect(records.programme.evidence[0]).toMatchObject({ state: null, responsible: 'ИМЦ района' });
  });
});

describe('agreements of the register', () => {
  const HEAD = ['Код ОО', 'Школа', 'Школа-партнёр', '№ договора', 'Дата договора', 'Срок действия'];
  const read = (term: CellValue, date: CellValue = '01.09.2023', number: CellValue = '5') => {
    const row = ['101', 'СОШ № 1', 'СОШ № 2', number, date, term];
    const { records, findings } = partnerships.read(gridOf([HEAD, row]), optionsOf());
    const { from, until, term: kind } = records.programme.partnerships[0]!;
    return [from, until, kind, findings.map(({ code, cell }) => [code, cell])];
  };

  it.each([
    ['31.08.2024', undefined, '2024-08-31', undefined],
    ['с 01.10.2023 по 31.08.2024', '2023-10-01', '2024-08-31', undefined],
    ['с 01.10.2023', '2023-10-01', null, undefined],
    ['2023/2024 учебный год', '2023-09-01', '2024-08-31', undefined],
    ['2023–2025 гг.', '2023-01-01', '2025-12-31', undefined],
    ['2023–2026 учебные годы', '2023-09-01', '2026-08-31', undefined],
    ['бессрочно', undefined, null, 'endless'],
    // From 1 September 2023 three years end on 31 August 2026.
    ['3 года', undefined, '2026-08-31', undefined],
    ['на 1 год', undefined, '2024-08-31', undefined],
    ['один год', undefined, '2024-08-31', undefined],
    ['6 месяцев', undefined, '2024-02-29', undefined],
    [null, undefined, null, undefined],
  ])('«%s»', (term, from, until, kind) => {
    expect(read(term)).toEqual([from, until, kind, []]);
  });

  it('a term that is not understood, and one that ends before it begins, are told and unclear', () => {
    const unclear = [undefined, null, 'unclear', [['dateNotUnderstood', 'F2']]];
    expect(read('до конца учебного года')).toEqual(unclear);
    expect(read('31.02.2024')).toEqual(unclear);
    expect(read('3 года', null)).toEqual(unclear);
    expect(read('01.09.2022')).toEqual([
      undefined,
      '2022-09-01',
      'unclear',
      [['agreementEndsBeforeStart', 'F2']],
    ]);
  });

  it('a month later than its last day ends with it', () => {
    expect(read('1 месяц', '31.01.2024')[1]).toBe('2024-02-29');
    expect(read('1 год', '29.02.2024')[1]).toBe('2025-02-28');
  });

  it.each([
    'договор не заключён',
    'на подписании',
    '12 (расторгнут)',
    'в стадии заключения',
    '5 (расторгнут 01.03.2024)',
    'проект договора',
    'будет заключён в мае',
    'без договора',
    'устная договорённость',
  ])('«%s» is no agreement in force, and is asked about', (number) => {
    const row = ['101', 'СОШ № 1', 'СОШ № 2', number, null, null];
    const { records, findings } = partnerships.read(gridOf([HEAD, row]), optionsOf());
    expect(records.programme.partnerships[0]).toMatchObject({ number, notConcluded: true });
    expect(findings.map(({ code, cell }) => [code, cell])).toEqual([['agreementNotConcluded', 'D2']]);
  });

  it.each(['12', '№ 4 от 01.09.2023', 'б/н', 'договор без номера', 'Д-7/23'])('«%s»', (number) => {
    const row = ['101', 'СОШ № 1', 'СОШ № 2', number, null, null];
    const { records } = partnerships.read(gridOf([HEAD, row]), optionsOf());
    expect(records.programme.partnerships[0]!.notConcluded).toBeUndefined();
  });

  it('a date that is that of the end of the agreement is no conclusion', () => {
    const row = ['101', 'СОШ № 1', 'СОШ № 2', '5', 'расторгнут 01.03.2024', null];
    const { records, findings } = partnerships.read(gridOf([HEAD, row]), optionsOf());
    expect(records.programme.partnerships[0]!.notConcluded).toBe(true);
    expect(findings.map(({ code, cell }) => [code, cell])).toEqual([['agreementNotConcluded', 'E2']]);
  });

  it.each([
    ['2', false],
    ['семинар «Как не потерять мотивацию»', false],
    ['вебинар 12.03; семинар планируется в мае', false],
    ['запланирован', true],
    ['не проводились', true],
    ['планируется', true],
    ['не было', true],
    ['будут проведены в мае', true],
  ])('seminars: «%s»', (text, none) => {
    const head = [...HEAD, 'Проведено семинаров'];
    const row = ['101', 'СОШ № 1', 'СОШ № 2', '5', null, null, text];
    const { records } = partnerships.read(gridOf([head, row]), optionsOf());
    const [line] = records.programme.partnerships;
    expect([line!.activities?.includes(text), line!.noneHeld ?? false]).toEqual([true, none]);
  });

  it('«да» in place of the number is asked about', () => {
    expect(read('31.08.2024', '01.09.2023', 'да')[3]).toEqual([['documentIsAnswer', 'D2']]);
  });
});
