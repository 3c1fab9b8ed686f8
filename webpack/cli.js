const path = require('node:path');
const webpack = require('webpack');
const { common, root } = require('./common');
const { ThirdPartyNotices } = require('./notices');

/** The command line: one file, everything inside, so that it starts fast and needs nothing beside it. */
module.exports = {
  ...common('cli'),
  target: 'node20',
  entry: { shnor: './src/cli/main.ts' },
  output: { path: path.join(root, 'dist'), filename: '[name].js' },
  plugins: [new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }), new ThirdPartyNotices()],
};
