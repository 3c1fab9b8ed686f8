import { gridOf } from '../../test/fixtures/gridOf';
import { GUIDE_SHEETS, GUIDE_TITLE, isGuide } from './guide';

describe('the help sheet', () => {
  it('is known by its mark', () => {
    expect(isGuide(gridOf([['Помощь']], { ownKind: 'guide' }))).toBe(true);
    expect(isGuide(gridOf([[GUIDE_TITLE], [GUIDE_SHEETS]], { ownKind: 'summary' }))).toBe(false);
  });

  it('is known by its first two lines where the mark is absent, whatever the sheet is called', () => {
    expect(
      isGuide(gridOf([[], [null, GUIDE_TITLE], [GUIDE_SHEETS], [1, 'Контекст']], { sheet: 'Лист2' })),
    ).toBe(true);
  });

  it.each([
    ['a title alone', [[GUIDE_TITLE]]],
    ['a table under such a title', [[GUIDE_TITLE], ['Код ОО', 'ОО']]],
    ['an empty sheet', []],
  ])('is not %s', (_, rows) => {
    expect(isGuide(gridOf(rows))).toBe(false);
  });
});
