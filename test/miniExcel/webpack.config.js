const path = require('node:path');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const { common, root } = require('../../webpack/common');

const shared = common('mini');

/**
 * The mini Excel: a page for development and tests, never delivered. It is not minified, because the grid's six
 * megabytes take a minute to minify and a moment to load from the same machine.
 */
module.exports = {
  ...shared,
  mode: 'production',
  devtool: false,
  target: ['web', 'es2022'],
  entry: { page: './test/miniExcel/page.ts', external: './test/miniExcel/external.ts' },
  output: { path: path.join(root, 'dist/mini-excel'), filename: '[name].js', clean: true },
  resolve: { ...shared.resolve, fullySpecified: false },
  module: {
    rules: [
      ...shared.module.rules,
      { test: /\.m?js$/, resolve: { fullySpecified: false } },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
    ],
  },
  optimization: { minimize: false, concatenateModules: false, splitChunks: false },
  plugins: [
    new MiniCssExtractPlugin({ filename: '[name].css' }),
    new HtmlPlugin({
      template: 'test/miniExcel/page.html',
      filename: 'index.html',
      chunks: ['page'],
      scriptLoading: 'defer',
      minify: false,
    }),
  ],
};
