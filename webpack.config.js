const fs = require('node:fs');
const path = require('node:path');
const webpack = require('webpack');

/** The licences of everything that ends up inside the bundle, as they ask to be carried along. */
class ThirdPartyNotices {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.compilation.tap('ThirdPartyNotices', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'ThirdPartyNotices', stage }, () => {
        const text = [...this.folders(compilation.modules)].sort().map(notice).join('\n\n');
        compilation.emitAsset('THIRD-PARTY-NOTICES.txt', new sources.RawSource(`${text}\n`));
      });
    });
  }

  folders(modules) {
    const folders = new Set();
    for (const { resource } of modules) {
      const match = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(resource ?? '');
      if (match) folders.add(match[1]);
    }
    return folders;
  }
}

function notice(folder) {
  const { name, version, license } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = fs.readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? fs.readFileSync(path.join(folder, file), 'utf8').trim() : `Licence: ${license}`;
  return `${name} ${version}\n${'-'.repeat(40)}\n${text}`;
}

/** The command line: one file, everything inside, so that it starts fast and needs nothing beside it. */
module.exports = {
  target: 'node20',
  entry: { shnor: './src/cli/main.ts' },
  output: {
    path: path.resolve(__dirname, 'dist'),
    filename: '[name].js',
    clean: true,
  },
  resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
  module: {
    rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: { loader: 'swc-loader' } }],
  },
  plugins: [new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }), new ThirdPartyNotices()],
  performance: { hints: false },
  stats: 'errors-warnings',
};
