import { lookOf } from './theme';

describe('the colour of the program around the pane', () => {
  it.each([
    ['#FFFFFF', 'light'],
    ['#E6E6E6', 'light'],
    ['212121', 'dark'],
    ['#0A0A0A', 'dark'],
    ['#000000', 'contrast'],
    ['white', null],
    ['', null],
    [undefined, null],
  ])('%s: the look is %s', (color, look) => {
    expect(lookOf(color)).toBe(look);
  });
});
