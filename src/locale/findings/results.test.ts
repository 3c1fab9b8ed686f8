import { RESULTS_CODES } from '../../model/findingCodes';
import { formatFor } from '../language';
import { resultsTexts } from './results';

/** One value for every parameter that a results finding may carry. */
const params = {
  forms: 'fisokoMarks,giaSummary',
  headings: 'Школа; Всего',
  first: 'fisokoMarks',
  second: 'giaSummary',
  form: 'giaSummary',
  rows: 5,
  cells: 2,
  columns: 1024,
  list: 'D4, D5',
  missing: 'subject',
  override: '2021/2022',
  years: '2020/2021, 2021/2022',
  title: '2020/2021',
  date: '2020-09-01',
  used: '2019/2020',
  procedure: 'vpr-биология-5',
  field: 'participants',
  school: 'СОШ № 1',
  reason: 'date',
  text: '<5',
  value: 120,
  failed: 11,
  participants: 10,
  sum: 97.5,
  kind: 'percent',
  label: 'Итого',
  stated: 40,
  own: 41,
};

describe.each(['ru', 'en'] as const)('texts of findings about results (%s)', (language) => {
  const format = formatFor(language);

  it.each(RESULTS_CODES)('%s is a whole sentence without holes', (code) => {
    const { what, todo } = resultsTexts[language][code];
    for (const variant of [params, { ...params, kind: 'count', stated: '', value: -3, rows: 1, cells: 21 }]) {
      expect(what(variant, format, {})).toMatch(/^\p{Lu}.*\.$/su);
      expect(what(variant, format, {})).not.toMatch(/undefined|NaN|null|\s{2}/);
      expect(todo(variant, format)).toMatch(/^$|^\p{Lu}.*\.$/su);
    }
  });

  it('quotes the mark that stands instead of a number', () => {
    const text = (more: object) =>
      resultsTexts[language].valueUnknown.what(
        { field: 'participants', reason: 'noData', ...more },
        format,
        {},
      );
    expect(text({ text: 'н/д' })).toContain(language === 'ru' ? 'стоит «н/д»' : 'says “н/д”');
    expect(text({})).not.toContain('н/д');
  });

  it('declines what is counted', () => {
    const text = (rows: number) => resultsTexts[language].hiddenRowsRead.what({ rows }, format, {});
    expect(text(1)).toContain(language === 'ru' ? '1 строка' : '1 row');
    expect(text(3)).toContain(language === 'ru' ? '3 строки' : '3 rows');
    expect(text(11)).toContain(language === 'ru' ? '11 строк' : '11 rows');
  });
});
