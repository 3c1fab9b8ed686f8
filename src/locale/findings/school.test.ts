import { SCHOOL_CODES } from '../../model/findingCodes';
import { formatFor } from '../language';
import { schoolTexts } from './school';

const PARAMS = {
  name: 'МБОУ СОШ № 5',
  school: 'СОШ № 6',
  municipality: 'город А',
  other: 'город Б',
  rows: 22,
  sheets: 3,
  cause: 'notFound',
  candidates: '',
  id: '138001',
  login: 'sch220001',
  code: '138001',
  byLogin: 'СОШ № 1',
  byCode: 'СОШ № 2',
  field: 'name',
  first: 'Справочник ОО!A2',
  others: 'СОШ № 7 – Справочник ОО!A9',
  names: 'СОШ № 1 (sch220001, sch220002)',
  more: 3,
  target: 'sch220009',
  parent: '',
  count: 2,
};

describe.each(['ru', 'en'] as const)('texts of school findings in %s', (language) => {
  const format = formatFor(language);

  it.each(SCHOOL_CODES)('%s says what happened and what to do in whole sentences', (code) => {
    const text = schoolTexts[language][code];
    for (const sentence of [text.what(PARAMS, format, {}), text.todo(PARAMS, format)]) {
      expect(sentence).toMatch(/^[«А-ЯA-Z].*\.$/);
      expect(sentence).not.toMatch(/undefined|NaN/);
    }
  });
});

describe('schoolUnmatched', () => {
  const { what, todo } = schoolTexts.ru.schoolUnmatched;

  it('counts rows and sheets in Russian', () => {
    const format = formatFor('ru');
    expect(what(PARAMS, format, {})).toContain('(22 строки на 3 листах)');
    expect(what({ ...PARAMS, rows: 1, sheets: 1 }, format, {})).toContain('(1 строка)');
  });

  it('names the candidates when there are any', () => {
    expect(todo({ ...PARAMS, candidates: 'СОШ № 6; СОШ № 7' }, formatFor('ru'))).toContain(
      'СОШ № 6; СОШ № 7',
    );
  });
});
