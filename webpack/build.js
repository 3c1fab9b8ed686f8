const crypto = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const { root } = require('./common');
const { DEFAULTS } = require('./settings');
const { TARGETS, stampOf } = require('./targets');

/**
 * `node webpack/build.js [--stale] target…` builds the targets one after another; with `--stale` only those
 * whose sources have changed since they were built. Tests never judge an old build.
 */
async function main(argv) {
  const stale = argv.includes('--stale');
  for (const name of argv.filter((word) => !word.startsWith('--'))) {
    const target = TARGETS[name];
    if (!target) throw new Error(`Unknown target ${name}; known: ${Object.keys(TARGETS).join(', ')}.`);
    const print = fingerprint(target);
    if (stale && isFresh(name, target, print)) continue;
    await build(target.config());
    fs.mkdirSync(path.dirname(stampOf(name)), { recursive: true });
    fs.writeFileSync(stampOf(name), print);
  }
}

function isFresh(name, { made }, print) {
  return (
    fs.existsSync(path.join(root, made)) &&
    fs.existsSync(stampOf(name)) &&
    fs.readFileSync(stampOf(name), 'utf8') === print
  );
}

/** One hash of the names and contents of everything that a build is made of. */
function fingerprint({ sources }) {
  const hash = crypto.createHash('sha256');
  for (const name of Object.keys(DEFAULTS)) hash.update(`${name}=${process.env[name] ?? ''}\n`);
  for (const file of sources.flatMap(filesUnder)) {
    hash.update(`${file}\n`).update(fs.readFileSync(path.join(root, file)));
  }
  return hash.digest('hex');
}

function filesUnder(entry) {
  const full = path.join(root, entry);
  if (!fs.existsSync(full)) return [];
  if (!fs.statSync(full).isDirectory()) return [entry];
  return fs
    .readdirSync(full)
    .sort()
    .filter((name) => !/\.test\.tsx?$/.test(name))
    .flatMap((name) => filesUnder(path.join(entry, name)));
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
