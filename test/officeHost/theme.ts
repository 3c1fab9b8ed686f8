/** Themes that Excel for Windows offers; `contrast` is Excel's black under a contrast theme of the system. */
export const THEMES = ['colorful', 'white', 'gray', 'dark', 'contrast'] as const;
export type ThemeName = (typeof THEMES)[number];

/** The four colours of a theme, 0xRRGGBB, under the names that `Office.context.officeTheme` has. */
type ThemeColors = Readonly<
  Record<
    'bodyBackgroundColor' | 'bodyForegroundColor' | 'controlBackgroundColor' | 'controlForegroundColor',
    number
  >
>;

const colors = (body: number, text: number, control: number, word: number): ThemeColors => ({
  bodyBackgroundColor: body,
  bodyForegroundColor: text,
  controlBackgroundColor: control,
  controlForegroundColor: word,
});

const COLORS: Readonly<Record<ThemeName, ThemeColors>> = {
  colorful: colors(0xe6e6e6, 0x262626, 0xffffff, 0x262626),
  white: colors(0xffffff, 0x262626, 0xffffff, 0x262626),
  gray: colors(0x666666, 0xf0f0f0, 0xd4d4d4, 0x262626),
  dark: colors(0x262626, 0xf0f0f0, 0x363636, 0xffffff),
  contrast: colors(0x000000, 0xffffff, 0x000000, 0xffffff),
};

export function isThemeName(name: string | null): name is ThemeName {
  return (THEMES as readonly (string | null)[]).includes(name);
}

/** What `GetOfficeThemeInfo` answers: colours as numbers, which the library writes as `#rrggbb`. */
export function themeInfo(name: ThemeName = 'white'): string {
  return JSON.stringify(COLORS[name]);
}
