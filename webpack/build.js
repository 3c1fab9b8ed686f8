const path = require('node:path');
const { root } = require('./common');
const { fingerprint, isFresh, markFresh } = require('./fresh');
const { readSettings } = require('./settings');
const { TARGETS } = require('./targets');

/**
 * `node webpack/build.js [--stale] target…` builds the targets one after another; with `--stale` only those whose
 * sources or settings have changed since they were built. So tests never judge an old build, and never wait for one
 * that is not needed.
 */
async function main(argv) {
  const settings = readSettings(process.env);
  for (const name of argv.filter((word) => !word.startsWith('--'))) {
    const target = TARGETS[name];
    if (!target) throw new Error(`Unknown target ${name}; known: ${Object.keys(TARGETS).join(', ')}.`);
    const stamp = path.join(root, 'node_modules/.cache/shnor-build', name);
    const print = fingerprint(root, target.sources, settings);
    if (argv.includes('--stale') && isFresh(path.join(root, target.made), stamp, print)) continue;
    console.log(`Сборка «${name}», до минуты-двух… / Building «${name}»…`);
    await build(target.config());
    markFresh(stamp, print);
  }
}

/** Webpack itself is loaded only when there is something to build. */
function build(config) {
  const webpack = require('webpack');
  return new Promise((resolve, reject) => {
    const compiler = webpack({ mode: 'production', ...config });
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error) return reject(error);
        const told = stats.toString({ preset: 'errors-warnings', colors: process.stdout.isTTY });
        if (told) console.log(told);
        if (stats.hasErrors()) return reject(new Error(`${config.name} was not built.`));
        resolve();
      });
    });
  });
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
