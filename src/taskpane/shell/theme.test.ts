import { isDark } from './theme';

describe('the colour of the program around the pane', () => {
  it.each([
    ['#FFFFFF', false],
    ['#E6E6E6', false],
    ['212121', true],
    ['#0A0A0A', true],
    ['white', null],
    ['', null],
    [undefined, null],
  ])('%s: dark is %s', (color, dark) => {
    expect(isDark(color)).toBe(dark);
  });
});
