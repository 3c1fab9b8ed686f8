import { lookOf } from '../../src/taskpane/shell/theme';
import { withOffice } from './withOffice';
import { THEMES, themeInfo } from './theme';

describe('the theme of the program', () => {
  // The library keeps the answer for five seconds: one theme for each file of tests.
  withOffice({ theme: 'dark' });

  it('is told by the library in its own way', () => {
    expect(Office.context.officeTheme).toEqual({
      bodyBackgroundColor: '#262626',
      bodyForegroundColor: '#f0f0f0',
      controlBackgroundColor: '#363636',
      controlForegroundColor: '#ffffff',
    });
  });

  it('is taken for light, dark or contrast by the pane as a person would', () => {
    const backgrounds = THEMES.map((name) => {
      const { bodyBackgroundColor } = JSON.parse(themeInfo(name)) as { bodyBackgroundColor: number };
      return [name, lookOf(`#${bodyBackgroundColor.toString(16).padStart(6, '0')}`)];
    });
    expect(Object.fromEntries(backgrounds)).toEqual({
      colorful: 'light',
      white: 'light',
      gray: 'dark',
      dark: 'dark',
      contrast: 'contrast',
    });
  });
});
