const path = require('node:path');
const webpack = require('webpack');

/** The command line: one file, everything inside, so that it starts fast and needs nothing beside it. */
module.exports = {
  target: 'node20',
  entry: { shnor: './src/cli/main.ts' },
  output: {
    path: path.resolve(__dirname, 'dist'),
    filename: '[name].js',
    clean: false,
  },
  resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
  module: {
    rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: { loader: 'swc-loader' } }],
  },
  plugins: [new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true })],
  performance: { hints: false },
  stats: 'errors-warnings',
};
