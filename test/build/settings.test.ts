import { DEFAULTS, readSettings } from '../../webpack/settings';

describe('settings of the build', () => {
  it('have defaults with which manifest.xml can be sideloaded as it stands', () => {
    expect(readSettings({})).toEqual({
      baseUrl: 'https://localhost:3000/',
      officeJsUrl: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
      id: DEFAULTS.ADDIN_ID,
    });
  });

  it('take an empty variable for one that is not set', () => {
    expect(readSettings({ ADDIN_BASE_URL: '', OFFICE_JS_URL: '  ', ADDIN_ID: '' })).toEqual(readSettings({}));
  });

  it('write an address as a browser would', () => {
    const { baseUrl } = readSettings({ ADDIN_BASE_URL: 'https://пример.example' });
    expect(baseUrl).toBe('https://xn--e1afmkfd.example/');
  });

  it.each([
    ['ADDIN_BASE_URL', 'http://school.example/', 'must be an https address'],
    ['ADDIN_BASE_URL', 'school.example', 'must be an https address'],
    ['ADDIN_BASE_URL', 'https://school.example/shnor', 'must end with «/»'],
    ['ADDIN_BASE_URL', 'https://school.example/?a=/', 'must have no «?»'],
    ['ADDIN_BASE_URL', 'https://me:secret@school.example/', 'no user name and no password'],
    ['OFFICE_JS_URL', 'http://mirror.example/office.js', 'must be an https address'],
    ['OFFICE_JS_URL', 'https://mirror.example/office/', 'must be the address of office.js itself'],
    ['ADDIN_ID', '12345', 'must be a GUID'],
  ])('%s=%s is refused by name', (name, value, why) => {
    expect(() => readSettings({ [name]: value })).toThrow(why);
    expect(() => readSettings({ [name]: value })).toThrow(name);
  });
});
