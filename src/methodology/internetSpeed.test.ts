import { internetBySpeed } from './internetSpeed';

describe('1.1 from the declared speed', () => {
  it.each([
    ['до 25 Мбит/с', false, 'no'],
    ['до 25 Мбит/с', true, 'no'],
    ['до 25 Мбит/с', undefined, 'no'],
    ['26–50 Мбит/с', false, 'no'],
    ['26–50 Мбит/с', true, null],
    ['51–100 Мбит/с', true, 'yes'],
    ['51–100 Мбит/с', false, null],
    ['51–100 Мбит/с', undefined, null],
    ['более 100 Мбит/с', false, 'yes'],
    ['более 100 Мбит/с', undefined, 'yes'],
    ['100', false, 'yes'],
    ['1 Гбит/с', false, 'yes'],
    ['512 кбит/с', true, 'no'],
    ['Интернет в ОО отсутствует', true, 'no'],
    ['не знаю', true, null],
    ['', false, null],
  ] as const)('«%s», село: %s → %s', (text, rural, answer) => {
    expect(internetBySpeed(text, rural)).toBe(answer);
  });
});
