import { gridOf, optionsOf } from '../../../test/fixtures/gridOf';
import { matchesSheet } from './matchesSheet';
import { settingsSheet } from './settingsSheet';

describe('«Методика»', () => {
  const rows = [
    ['Методика и параметры'],
    ['Параметр', 'Код', 'Значение', 'Единица'],
    ['ШНОР'],
    ['Порог', 'shnor.threshold', 30, '%'],
    ['Знак', 'shnor.thresholdSign', '≥', null],
    ['Соединение', 'risk.s2.join', 'или', null],
    ['Примечание: значения можно менять'],
  ];

  it('gives pairs of code and value', () => {
    const grid = gridOf(rows, { sheet: 'Методика' });
    expect(settingsSheet.detect(grid, optionsOf())).toBeGreaterThan(0.9);
    const { records, rows: counted } = settingsSheet.read(grid, optionsOf());
    expect(records.settings).toEqual({
      'shnor.threshold': '30',
      'shnor.thresholdSign': '≥',
      'risk.s2.join': 'или',
    });
    expect(counted).toMatchObject({ used: 3, service: 4 });
  });

  it('is not any sheet with the headings «Код» and «Значение»', () => {
    expect(
      settingsSheet.detect(
        gridOf([
          ['Код', 'Значение'],
          ['001', 'Россия'],
        ]),
        optionsOf(),
      ),
    ).toBe(0);
  });
});

describe('«Сопоставление»', () => {
  const head = ['Исходное имя', 'Муниципалитет', 'Файл', 'Найдено', 'Подтвердить: код или название ОО'];
  const grid = gridOf([
    head,
    ['МКОУ Чикнская СОШ', 'Жигаловский район', 'а.xlsx', '—', '38077'],
    ['СОШ 8', null, 'а.xlsx', 'МБОУ СОШ № 8', null],
    ['СОШ 9', '—', 'а.xlsx', '—', '—'],
    [null, null, 'а.xlsx', '—', '38078'],
  ]);

  it('takes only the rows that a person confirmed', () => {
    expect(matchesSheet.detect(grid, optionsOf())).toBeGreaterThan(0.9);
    const { records, rows, findings } = matchesSheet.read(grid, optionsOf());
    expect(records.confirmed).toEqual([
      { name: 'МКОУ Чикнская СОШ', municipality: 'Жигаловский район', target: '38077' },
    ]);
    expect(rows).toEqual({ used: 1, service: 3, reported: 1, blank: 0, aggregate: 0, unneeded: 0 });
    expect(findings.map(({ code, cell }) => [code, cell])).toEqual([['matchWithoutName', '5:5']]);
  });
});
