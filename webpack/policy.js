/**
 * What the pane may load. A hash of nothing lets Fluent's style engine make its empty `<style>` elements,
 * which it fills through the CSS object model; no inline style with any text passes.
 */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** Directive → sources. `officeJsUrl` is the address that the pane loads Office.js from. */
function policyFor(officeJsUrl) {
  const office = new URL(officeJsUrl).origin;
  return {
    'default-src': ["'none'"],
    'script-src': ["'self'", office],
    'style-src': ["'self'", EMPTY_STYLE],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'object-src': ["'none'"],
  };
}

/** The policy as one header or meta value. */
function policyText(policy) {
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ');
}

module.exports = { policyFor, policyText };
