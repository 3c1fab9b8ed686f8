import { gridOf, optionsOf } from '../../../../test/fixtures/gridOf';
import type { CellValue } from '../../../grid/grid';
import { recogniseSheet } from '../../recognise';

function read(rows: readonly (readonly CellValue[])[], title = 'Реестр стажировочных площадок') {
  const reading = recogniseSheet(
    gridOf([[title], ['ОО', 'Статус', 'Тема', 'С', 'По'], ...rows.map((row) => ['СОШ № 1', ...row])]),
    optionsOf(),
  );
  expect(reading.form).toBe('stagingSites');
  return reading;
}

const sites = ({ records }: ReturnType<typeof read>) =>
  records.programme.stagingSites.map(({ level, from, to }) => [level, from, to]);

describe('the status of a staging site', () => {
  it('may be both, whatever the title says', () => {
    const row = ['региональная, муниципальная', 'В', '01.09.2021', null];
    for (const title of ['Реестр стажировочных площадок', 'Реестр муниципальных стажировочных площадок']) {
      expect(sites(read([row], title))).toEqual([
        ['municipal', '2021-09-01', null],
        ['regional', '2021-09-01', null],
      ]);
    }
  });

  it('of another level is neither, and the title does not overrule it', () => {
    const reading = read([['федеральная', 'Е', '01.09.2021', null]], 'Муниципальные стажировочные площадки');
    expect(sites(reading)).toEqual([['other', '2021-09-01', null]]);
    expect(reading.findings.map(({ code }) => code)).toEqual(['stagingLevelUnknown']);
  });
});

describe('words beside the status of a staging site', () => {
  it.each([
    ['муниципальная стажировочная площадка', 'municipal'],
    ['Городская', 'municipal'],
    ['статус региональной площадки (приказ № 5 от 01.09.2022)', 'regional'],
    ['региональная, действует', 'regional'],
  ])('change nothing in %p', (stated, level) => {
    const reading = read([[stated, 'А', '01.09.2022', null]]);
    expect(sites(reading).map(([known]) => known)).toEqual([level]);
    expect(reading.findings).toEqual([]);
  });

  it.each([
    ...['муниципальная (статус снят)', 'не региональная', 'кандидат в муниципальные', 'региональная, заявка'],
    ...['планируется региональная', 'муниципальная до 2021', 'экспериментальная', 'базовая площадка'],
  ])('leave open what is meant by %p', (stated) => {
    const reading = read([[stated, 'А', '01.09.2022', null]]);
    expect(sites(reading).map(([known]) => known)).toEqual([null]);
    expect(reading.records.programme.stagingSites[0]?.written?.level).toBe(stated);
    expect(reading.findings.map(({ code, cell }) => [code, cell])).toEqual([['stagingLevelUnknown', 'B3']]);
  });
});

describe('the term of a staging site', () => {
  it('may be an academic year, months, both days in one cell, or open', () => {
    const reading = read([
      ['муниципальная', 'А', '2022/2023', null],
      ['муниципальная', 'Б', 'сентябрь 2022', 'май 2023'],
      ['муниципальная', 'В', null, '01.10.2022 – 31.05.2023'],
      ['муниципальная', 'Г', '01.09.2022', 'бессрочно'],
      ['муниципальная', 'Д', 'сентябрь 2022', null],
      ['муниципальная', 'Е', null, 'в течение учебного года'],
      ['муниципальная', 'Ж', null, 'в течение 2022/2023 учебного года'],
    ]);
    expect(sites(reading).map(([, from, to]) => [from, to])).toEqual([
      ['2022-09-01', '2023-08-31'],
      ['2022-09-01', '2023-05-31'],
      ['2022-10-01', '2023-05-31'],
      ['2022-09-01', null],
      ['2022-09-01', null],
      [null, null],
      ['2022-09-01', '2023-08-31'],
    ]);
    expect(reading.findings.map(({ code, cell }) => [code, cell])).toEqual([['inputYearUnknown', '8:8']]);
  });

  it('that is not understood leaves the site open, with a reason', () => {
    const reading = read([['муниципальная', 'А', '31.09.2022', '31.08.2024']]);
    expect(reading.records.programme.stagingSites).toEqual([
      expect.objectContaining({
        level: 'municipal',
        from: null,
        to: '2024-08-31',
        year: null,
        unclear: true,
      }),
    ]);
    expect(reading.rows.reported).toBe(1);
    expect(reading.findings).toEqual([
      expect.objectContaining({ code: 'dateNotUnderstood', severity: 'error', cell: 'D3' }),
    ]);
  });
});
