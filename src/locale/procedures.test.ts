import { procedureName } from './procedures';

describe('procedureName', () => {
  it.each([
    ['vpr-mathematics-5', 'ВПР, математика, 5 класс', 'VPR, mathematics, class 5'],
    ['oge-russian', 'ОГЭ, русский язык', 'OGE, Russian'],
    ['ege-mathematics-profile', 'ЕГЭ, математика, профильный уровень', 'EGE, mathematics, advanced level'],
    ['vpr-окружающий мир-4', 'ВПР, окружающий мир, 4 класс', 'VPR, the world around us, class 4'],
    ['ege-физика', 'ЕГЭ, физика', 'EGE, physics'],
    ['kdr-краеведение', 'КДР, краеведение', 'KDR, краеведение'],
  ])('%s', (key, ru, en) => {
    expect(procedureName(key, { language: 'ru' })).toBe(ru);
    expect(procedureName(key, { language: 'en' })).toBe(en);
  });
});
