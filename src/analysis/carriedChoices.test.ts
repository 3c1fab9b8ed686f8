import { carriedChoices } from './carriedChoices';
import { NO_CHOICES, type Choices } from './choices';
import { choicesText, readChoices } from './savedChoices';

const MAPPINGS: Choices['mappings'] = [
  { name: 'Приём', form: 'context', sheet: 'Приём', columns: { name: 'Школа' } },
  { name: 'Анкета', form: 'questionnaire', columns: { name: { column: 'C' } } },
];
const CHOICES: Choices = {
  ...NO_CHOICES,
  year: '2023/2024',
  contextYear: '2022/2023',
  asOf: '2024-02-01',
  forms: { Прочее: 'ignore' },
  years: { Результаты: '2021/2022' },
  mappings: MAPPINGS,
  confirmed: [{ name: 'Школа 1', target: '990001' }],
  settings: { 'shnor.threshold': '40' },
  language: 'en',
  ordinaryFormulas: true,
};

describe('the choices that go into a new year', () => {
  it('are the mappings, the language and the formulas, for the year that begins', () => {
    expect(carriedChoices(CHOICES, '2024/2025')).toEqual({
      ...NO_CHOICES,
      year: '2024/2025',
      mappings: MAPPINGS,
      language: 'en',
      ordinaryFormulas: true,
    });
  });

  it('can be read back from the workbook', () => {
    const carried = carriedChoices(CHOICES, '2024/2025');
    expect(readChoices(choicesText(carried))).toEqual({ choices: carried, saved: 'usable' });
  });
});
