import { subjectIn, subjectOfCell } from './subjects';

describe('subjectIn', () => {
  it.each([
    ['русский язык', 'russian'],
    ['результаты по русскому языку', 'russian'],
    ['математика', 'mathematics'],
    ['5 ма', 'mathematics'],
    ['рус', 'russian'],
    ['география, чел', 'география'],
    ['физика', 'физика'],
    ['физическая культура', undefined],
    ['литературное чтение', 'литературное чтение'],
    ['литература', 'литература'],
    ['иностранные языки', 'иностранные языки'],
    ['икт, чел', 'информатика'],
    ['школа', undefined],
    ['марка', undefined],
  ])('%s → %s', (text, subject) => {
    expect(subjectIn(text)).toBe(subject);
  });
});

describe('subjectOfCell', () => {
  it('keeps a subject that nobody foresaw under its own name', () => {
    expect(subjectOfCell('технология')).toBe('технология');
    expect(subjectOfCell('')).toBeUndefined();
    expect(subjectOfCell('12')).toBeUndefined();
  });
});
