import { ADVISED_SETTINGS, settingTitle } from '../src/locale/findings/advice';
import { SETTINGS_CATALOGUE } from '../src/methodology/settingsCatalogue';

it('findings name settings by the titles that «Методика» and the pane give them', () => {
  expect(ADVISED_SETTINGS.length).toBeGreaterThan(0);
  for (const code of ADVISED_SETTINGS) {
    const { label, labelEn } = SETTINGS_CATALOGUE.find((entry) => entry.code === code)!;
    expect([settingTitle(code, 'ru'), settingTitle(code, 'en')]).toEqual([label, labelEn]);
  }
});
