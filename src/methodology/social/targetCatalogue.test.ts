import { IRKUTSK_TARGETS, listedTarget, sectionCode, sectionTitle } from './targetCatalogue';

describe('sections of targets', () => {
  it('a section is named by its number, and titled by its own words or those of the document', () => {
    expect(sectionCode('1.3. Создание инфраструктур')).toBe('1.3');
    expect(sectionTitle('1.3. Создание инфраструктур')).toBe('Создание инфраструктур');
    expect(sectionTitle('1.9')).toBe('Проведение межрегиональных мероприятий');
  });

  it('a section without a number is itself', () => {
    expect([sectionCode('Кадры'), sectionTitle('Кадры')]).toEqual(['Кадры', '']);
  });
});

it('one sentence with two numbers is told apart by the number of the row', () => {
  const { text } = IRKUTSK_TARGETS[25]!;
  expect([listedTarget('26', text)?.plan, listedTarget('27', text)?.plan]).toEqual([2, 50]);
});
