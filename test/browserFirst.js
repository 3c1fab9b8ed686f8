const { default: Sequencer } = require('@jest/test-sequencer');

const inBrowser = ({ path }) => path.includes('/test/browser/');

/** The tests in a browser take minutes: first they run beside all others, last one core would wait for them. */
module.exports = class BrowserFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    return [...sorted.filter(inBrowser), ...sorted.filter((test) => !inBrowser(test))];
  }
};
