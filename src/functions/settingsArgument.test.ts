import { DEFAULT_SETTINGS } from '../methodology/defaults';
import { SETTINGS_CATALOGUE, settingCell, settingValue } from '../methodology/settingsCatalogue';
import { settingsOfTwoColumns } from './settingsArgument';

const methodology = SETTINGS_CATALOGUE.map((entry) => [
  entry.code,
  settingCell(entry, settingValue(DEFAULT_SETTINGS, entry.code)),
]);

describe('settingsOfTwoColumns', () => {
  it('understands every code of «Методика», those of programmes without functions too', () => {
    expect(settingsOfTwoColumns(methodology, [''])).toEqual(DEFAULT_SETTINGS);
  });

  it.each(['monitoring.notThere', 'support.partners', 'support', 'profile.constructor', 'other.code'])(
    'refuses %s, which is no setting',
    (code) => {
      expect(() => settingsOfTwoColumns([...methodology, [code, 1]], ['social.'])).toThrow(
        expect.objectContaining({ code: 'settingUnknown' }),
      );
    },
  );
});
