const crypto = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');

/** One hash of `settings` and of the names and contents of everything under `sources`, tests left out. */
function fingerprint(root, sources, settings) {
  const hash = crypto.createHash('sha256').update(JSON.stringify(settings));
  for (const file of sources.flatMap((entry) => filesUnder(root, entry))) {
    hash.update(`\n${file}\n`).update(fs.readFileSync(path.join(root, file)));
  }
  return hash.digest('hex');
}

function filesUnder(root, entry) {
  const full = path.join(root, entry);
  if (!fs.existsSync(full)) return [];
  if (!fs.statSync(full).isDirectory()) return [entry];
  return fs
    .readdirSync(full)
    .sort()
    .filter((name) => !/\.test\.tsx?$/.test(name))
    .flatMap((name) => filesUnder(root, path.posix.join(entry, name)));
}

/** True when `made` is there and was built from what `print` describes. */
function isFresh(made, stamp, print) {
  return fs.existsSync(made) && fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === print;
}

function markFresh(stamp, print) {
  fs.mkdirSync(path.dirname(stamp), { recursive: true });
  fs.writeFileSync(stamp, print);
}

module.exports = { fingerprint, isFresh, markFresh };
