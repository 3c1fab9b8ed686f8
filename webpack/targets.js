/**
 * What `npm run build` and the tests build. `sources` are the files and folders whose change makes a build stale;
 * `made` is a file that a finished build leaves behind.
 */
const TARGETS = {
  cli: {
    config: () => require('./cli'),
    sources: ['src', 'webpack', 'package-lock.json', '.swcrc'],
    made: 'dist/shnor.js',
  },
  addin: {
    config: () => require('./addin'),
    sources: ['src', 'assets', 'webpack', 'manifest.xml', 'package.json', 'package-lock.json', '.swcrc'],
    made: 'dist/addin/taskpane.html',
  },
  mini: {
    config: () => require('../test/miniExcel/webpack.config'),
    sources: ['src', 'test/miniExcel', 'test/officeHost', 'webpack', 'package-lock.json', '.swcrc'],
    made: 'dist/mini-excel/index.html',
  },
};

module.exports = { TARGETS };
