import { gridOf, optionsOf } from '../../../../test/fixtures/gridOf';
import type { CellValue } from '../../../grid/grid';
import { factText } from '../../../locale/facts';
import { findingMessage, findingRemedy } from '../../../locale/findings';
import { formatFor } from '../../../locale/language';
import type { FormId } from '../../contract';
import { recogniseSheet } from '../../recognise';

const NAMES = ['Иванова Анна Петровна', 'СИДОРОВ Пётр', 'Орлова Д. И.', 'Кузнецов', 'Ким'];
const TOLD = /иванов|сидоров|орлов|кузнецов|(?<![а-яё])ким(?![а-яё])|петровн|пётр(?![а-яё])/i;

const HEADS: readonly (readonly [FormId, readonly string[], (name: string) => readonly CellValue[]])[] = [
  [
    'teachers',
    ['Школа', 'ФИО', 'Диагностика предметная', 'РСМО', 'ГМО', 'ИОМ', 'Поддержка оказана'],
    (name) => ['СОШ № 1', name, '+', 'да', name, '?', 'запланирована'],
  ],
  [
    'routes',
    ['Школа', 'ФИО обучающегося', 'Класс', 'Тема ИОМ', 'Дата разработки ИОМ'],
    (name) => ['СОШ № 1', name, '7А', 'дроби', name],
  ],
  [
    'mentors',
    ['Школа', 'Наставник', 'Подопечный', 'Предмет', 'С', 'Итог'],
    (name) => ['СОШ № 1', name, name, 'физика', name, 'нет'],
  ],
];

describe('names of people on the sheets of the programmes', () => {
  it.each(HEADS)('%s: reach neither records nor facts nor findings', (form, head, row) => {
    const grid = gridOf([
      [`Реестр ИОМ, наставничество`],
      head,
      ...NAMES.map(row),
      [null, ...row('Ким').slice(1)],
    ]);
    const reading = recogniseSheet(grid, optionsOf());
    expect(reading.form).toBe(form);
    expect(reading.rows.used).toBeGreaterThan(0);
    expect(JSON.stringify(reading)).not.toMatch(TOLD);
    for (const language of ['ru', 'en'] as const) {
      const format = formatFor(language);
      const texts = [
        ...reading.findings.flatMap((one) => [findingMessage(one, format), findingRemedy(one, format)]),
        ...Object.entries(reading.facts).map(([key, value]) => factText(key, value, format)),
      ];
      expect(texts.length).toBeGreaterThan(0);
      expect(texts.join(' ')).not.toMatch(TOLD);
    }
  });
});
