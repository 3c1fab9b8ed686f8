import { keyInside, personKey, withoutNames } from './personKey';

const key = (...values: (string | number | null)[]) => {
  const reading = personKey(values);
  return reading.kind === 'person' ? reading.key : reading.kind;
};

describe('a person as an opaque key', () => {
  it('is equal for the same person written in another way', () => {
    expect(key('ИВАНОВА  Алёна\u00a0Петровна')).toBe(key('Иванова Алена Петровна'));
    expect(key('Иванова А. П.')).toBe(key('Иванова А.П'));
    expect(key('Иванова', 'Анна', 'Петровна')).toBe(key('Иванова Анна Петровна'));
    expect(key('Петрова – Водкина А.')).toBe(key('Петрова-Водкина А.'));
    expect(key('0012')).toBe(key(12));
    expect(key('ｉｄ-7')).toBe(key('id-7'));
  });

  it('is another one for another person', () => {
    const people = ['Иванова А. П.', 'Иванова А. Н.', 'Иванов А. П.', 'Иванова', '12', '120', '21'];
    expect(new Set(people.map((text) => key(text))).size).toBe(people.length);
  });

  it('does not hold the text', () => {
    expect(key('Иванова')).toMatch(/^[0-9a-f]{16}$/);
  });

  it('is not made of signs for nothing, nor of a vacancy', () => {
    expect([null, '', '-', '—', 'н/д', 'нет', '?'].map((text) => key(text))).toEqual(Array(7).fill('nobody'));
    expect(key('Вакансия')).toBe('vacant');
  });

  it('of a short number may be an ordinal, of a long one not', () => {
    expect(personKey([7])).toMatchObject({ number: 7 });
    expect(personKey(['000123'])).toMatchObject({ number: 123 });
    expect(personKey(['4512'])).toMatchObject({ number: null });
    expect(keyInside('СОШ № 1', key(7))).not.toBe(keyInside('СОШ № 2', key(7)));
  });

  it('has no collision among many numbers', () => {
    const keys = new Set(Array.from({ length: 200_000 }, (_, index) => key(index)));
    expect(keys.size).toBe(200_000);
  });
});

describe('a text without names', () => {
  it.each([
    ['Выступление Ивановой А. П. на форуме', 'Выступление … на форуме'],
    ['Статья (А.П. Иванова)', 'Статья (…)'],
    ['Петров Илья Кузьмич исправил «2»', '… исправил «2»'],
    ['Мария Сидорова – статья', '… – статья'],
    ['Мастер-класс Анны Петровны', 'Мастер-класс …'],
  ])('%s', (text, expected) => {
    expect(withoutNames(text)).toBe(expected);
  });

  it.each([
    'Русский язык, ОГЭ',
    'Форум «Большая перемена»',
    'МБОУ «СОШ № 1» города Ростова',
    '72 часа',
    'Точка Роста',
  ])('%s stays', (text) => {
    expect(withoutNames(text)).toBe(text);
  });
});
