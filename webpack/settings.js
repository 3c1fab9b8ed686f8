/**
 * Settings of the build, from environment variables:
 * `ADDIN_BASE_URL`  where dist/addin will be served from; only the manifest knows it, the pages use relative addresses;
 * `OFFICE_JS_URL`   the Office.js that the pane loads: Microsoft's, or a mirror of it in a closed network;
 * `ADDIN_ID`        the id of the add-in, for an organisation that wants its own beside ours.
 */
const DEFAULTS = {
  ADDIN_BASE_URL: 'https://localhost:3000/',
  OFFICE_JS_URL: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  ADDIN_ID: '342f8b2e-ebbb-494a-8e30-9449f4da0b6b',
};

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** Reads and checks the settings; throws one sentence that names the variable and what it should look like. */
function readSettings(env) {
  const baseUrl = httpsUrl(env, 'ADDIN_BASE_URL');
  if (!baseUrl.endsWith('/'))
    refuse('ADDIN_BASE_URL', baseUrl, 'must end with «/», like https://school.example/shnor/');
  if (/[?#]/.test(baseUrl)) refuse('ADDIN_BASE_URL', baseUrl, 'must have no «?» and no «#»');
  const officeJsUrl = httpsUrl(env, 'OFFICE_JS_URL');
  if (!/\.js$/.test(new URL(officeJsUrl).pathname)) {
    refuse('OFFICE_JS_URL', officeJsUrl, 'must be the address of office.js itself');
  }
  const id = valueOf(env, 'ADDIN_ID');
  if (!UUID.test(id)) refuse('ADDIN_ID', id, `must be a GUID, like ${DEFAULTS.ADDIN_ID}`);
  return { baseUrl, officeJsUrl, id: id.toLowerCase() };
}

function valueOf(env, name) {
  return env[name]?.trim() || DEFAULTS[name];
}

function httpsUrl(env, name) {
  const value = valueOf(env, name);
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url?.protocol !== 'https:') {
    refuse(name, value, 'must be an https address: Excel loads nothing else');
  }
  if (url.username || url.password) refuse(name, value, 'must hold no user name and no password');
  return url.href;
}

function refuse(name, value, why) {
  throw new Error(`${name}=${value}: ${why}.`);
}

module.exports = { DEFAULTS, readSettings };
