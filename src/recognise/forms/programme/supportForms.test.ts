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

  it.each([
    ['приказ № 5 от 01.12.2024', undefined, []],
    ['реестр договоров', undefined, []],
    ['решение комиссии, протокол № 2', undefined, []],
    ['Положение «Об идентификации не всех школ»', undefined, []],
    ['нет', true, []],
    ['отсутствует', true, []],
    ['готовится', true, ['evidenceDocumentUnclear']],
    ['будет утверждён', true, ['evidenceDocumentUnclear']],
    ['приказ не утверждён', true, ['evidenceDocumentUnclear']],
    ['проект приказа', true, ['evidenceDocumentUnclear']],
    ['по плану', true, ['evidenceDocumentUnclear']],
  ])('the document «%s» proves nothing: %s', (document, noProof, codes) => {
    const { records, findings } = read(['Ожидаемые результаты'], HEAD, ['1', 'Пакет', 'да', null, document]);
    expect(records.programme.evidence[0]).toMatchObject({ document });
    expect(records.programme.evidence[0]!.noProof).toBe(noProof);
    expect(findings.map(({ code }) => code)).toEqual(codes);
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
    expect(read('до 31.08.2024 (расторгнут)')).toEqual(unclear);
    expect(read('бессрочно, приостановлен')).toEqual(unclear);
    expect(read('2023/2024 учебный год, не продлён')).toEqual(unclear);
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
    ['договор не заключён', 'denied'],
    ['на подписании', 'denied'],
    ['12 (расторгнут)', 'denied'],
    ['5 (расторгнут 01.03.2024)', 'denied'],
    ['проект договора', 'denied'],
    ['без договора', 'denied'],
    ['в стадии заключения', 'unclear'],
    ['будет заключён в мае', 'unclear'],
    ['устная договорённость', 'unclear'],
    ['устная договорённость с 2022 года', 'unclear'],
    ['12 (завершён)', 'unclear'],
    ['12 (срок вышел)', 'unclear'],
    ['12 (окончен 31.05.2023)', 'unclear'],
    ['12 – черновой вариант', 'unclear'],
    ['проект № 12', 'unclear'],
    ['направлен в школу 01.09.2023', 'unclear'],
    ['письмо № 5 от 01.09.2023', 'unclear'],
    ['№ 3 (разорван)', 'unclear'],
    ['№ 5?', 'unclear'],
  ])('«%s» is no agreement in force, and is asked about', (number, notConcluded) => {
    const row = ['101', 'СОШ № 1', 'СОШ № 2', number, null, null];
    const { records, findings } = partnerships.read(gridOf([HEAD, row]), optionsOf());
    // The day of an end is no day of the agreement.
    expect(records.programme.partnerships[0]).toMatchObject({ number, date: null, notConcluded });
    expect(findings.map(({ code, cell }) => [code, cell])).toEqual([['agreementNotConcluded', 'D2']]);
  });

  it.each([
    ['12', '12', null],
    ['№ 4 от 01.09.2023', '4', '2023-09-01'],
    ['Договор № 12 от 01.09.2023 г.', '12', '2023-09-01'],
    ['Соглашение о сотрудничестве №7-п', '7-п', null],
    ['б/н', 'б/н', null],
    ['договор без номера', 'без номера', null],
    ['Д-7/23 (действует)', 'Д-7/23', null],
    ['от 01.09.2023', null, '2023-09-01'],
  ])('«%s» is a concluded one', (written, number, date) => {
    const row = ['101', 'СОШ № 1', 'СОШ № 2', written, null, null];
    const { records, findings } = partnerships.read(gridOf([HEAD, row]), optionsOf());
    const [line] = records.programme.partnerships;
    expect(line).toMatchObject({ number, date });
    expect([line!.notConcluded, findings]).toEqual([undefined, []]);
  });

  it.each(['-', '—', 'нет', '0'])(
    '«%s» in place of the number beside a date is asked about and kept',
    (number) => {
      const row = ['101', 'СОШ № 1', 'СОШ № 2', number, '01.09.2023', null];
      const { records, findings } = partnerships.read(gridOf([HEAD, row]), optionsOf());
      expect(records.programme.partnerships[0]).toMatchObject({ number, notConcluded: 'unclear' });
      expect(findings.map(({ code, cell }) => [code, cell])).toEqual([['agreementNotConcluded', 'D2']]);
    },
  );

  it('a date that is that of the end of the agreement is no conclusion', () => {
    const row = ['101', 'СОШ № 1', 'СОШ № 2', '5', 'расторгнут 01.03.2024', null];
    const { records, findings } = partnerships.read(gridOf([HEAD, row]), optionsOf());
    expect(records.programme.partnerships[0]).toMatchObject({
      number: '5, расторгнут 01.03.2024',
      date: null,
      notConcluded: 'denied',
    });
    expect(findings.map(({ code, cell }) => [code, cell])).toEqual([['agreementNotConcluded', 'E2']]);
  });

  it.each([
    ['2', null],
    ['семинар «Как не потерять мотивацию»', null],
    ['вебинар 12.03; семинар планируется в мае', null],
    ['проведён 12.03.2024, второй планируется в мае', null],
    ['2 семинара, 1 вебинар', null],
    ['Семинар-практикум по математике 12.10.2023', null],
    ['запланирован', 'none'],
    ['не проводились', 'none'],
    ['не было', 'none'],
    ['0 семинаров', 'none'],
    ['ни одного', 'none'],
    ['пока нет', 'none'],
    ['будут проведены в мае', 'unclear'],
    ['готовится', 'unclear'],
    ['по плану 3', 'unclear'],
    ['намечен на май', 'unclear'],
    ['семинар сорван', 'unclear'],
    ['семинар (отменён)', 'unclear'],
    ['семинар, вебинар отменены', 'unclear'],
    ['0 из 3', 'unclear'],
  ])('seminars: «%s»', (text, notHeld) => {
    const head = [...HEAD, 'Проведено семинаров'];
    const row = ['101', 'СОШ № 1', 'СОШ № 2', '5', null, null, text];
    const { records, findings } = partnerships.read(gridOf([head, row]), optionsOf());
    const [line] = records.programme.partnerships;
    expect([line!.activities?.includes(text), line!.notHeld ?? null]).toEqual([true, notHeld]);
    const asked = notHeld === 'unclear' ? [['agreementEventsUnclear', 'G2']] : [];
    expect(findings.map(({ code, cell }) => [code, cell])).toEqual(asked);
  });

  it('a number under a heading of plans is no event held; a day says since when', () => {
    const read = (heading: string, text: string) => {
      const row = ['101', 'СОШ № 1', 'СОШ № 2', '5', null, null, text];
      const { notHeld, heldFrom } = partnerships.read(gridOf([[...HEAD, heading], row]), optionsOf()).records
        .programme.partnerships[0]!;
      return notHeld ?? heldFrom ?? 'held';
    };
    expect(read('Запланировано семинаров', '3')).toBe('unclear');
    expect(read('Проведённые семинары и вебинары', '3')).toBe('held');
    expect(read('Семинары', 'семинар 15.12.2024')).toBe('2024-12-15');
    expect(read('Семинары', 'вебинар 12.01.2024; семинар 15.12.2024')).toBe('2024-01-12');
    expect(read('Семинары', 'вебинар; семинар 15.12.2024')).toBe('held');
  });

  it('«да» in place of the number is asked about', () => {
    expect(read('31.08.2024', '01.09.2023', 'да')[3]).toEqual([['documentIsAnswer', 'D2']]);
  });
});
