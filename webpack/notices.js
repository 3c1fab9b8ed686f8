const fs = require('node:fs');
const path = require('node:path');

/** The licences of everything that ends up inside the bundles, as they ask to be carried along. */
class ThirdPartyNotices {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('ThirdPartyNotices', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'ThirdPartyNotices', stage }, () => {
        const folders = new Set([...compilation.modules].flatMap(packageFolders));
        const text = [...folders].sort().map(notice).join('\n\n');
        compilation.emitAsset('THIRD-PARTY-NOTICES.txt', new sources.RawSource(`${text}\n`));
      });
    });
  }
}

/** A concatenated module holds others; the outermost folder under node_modules names the package. */
function packageFolders(module) {
  if (module.modules) return [...module.modules].flatMap(packageFolders);
  const match = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(module.resource ?? '');
  return match ? [match[1]] : [];
}

function notice(folder) {
  const { name, version, license } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = fs.readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? fs.readFileSync(path.join(folder, file), 'utf8').trim() : `Licence: ${license}`;
  return `${name} ${version}\n${'-'.repeat(40)}\n${text}`;
}

module.exports = { ThirdPartyNotices };
