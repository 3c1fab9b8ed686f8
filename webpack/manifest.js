const { DEFAULTS } = require('./settings');

/** The manifest of this build: the address where it is served, the id, and the version of package.json. */
function fillManifest(template, { baseUrl, id }, version) {
  return template
    .replaceAll(DEFAULTS.ADDIN_BASE_URL, escapeXml(baseUrl))
    .replace(/<Id>[^<]*<\/Id>/, `<Id>${id}</Id>`)
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${version}.0</Version>`);
}

function escapeXml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

module.exports = { fillManifest };
