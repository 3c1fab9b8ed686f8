const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const { common, root } = require('./common');
const { ThirdPartyNotices } = require('./notices');
const { policyFor, policyText } = require('./policy');
const { readSettings } = require('./settings');

const settings = readSettings(process.env);
const shared = common('addin');

/**
 * The add-in: one page is the pane, the ribbon's functions and the custom functions at once (the shared runtime).
 * Custom functions come first in the bundle: cells must not wait for the screen.
 * WebView2, Safari 16.4 and current browsers; no polyfills.
 */
module.exports = {
  ...shared,
  target: ['web', 'es2022'],
  entry: {
    taskpane: ['./src/commands/index.ts', './src/taskpane/index.tsx'],
  },
  output: {
    path: path.join(root, 'dist/addin'),
    filename: '[name].[contenthash:12].js',
    chunkFilename: '[name].[contenthash:12].js',
    clean: true,
  },
  module: {
    rules: [...shared.module.rules, { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] }],
  },
  optimization: { moduleIds: 'deterministic', chunkIds: 'deterministic' },
  plugins: [
    new MiniCssExtractPlugin({ filename: '[name].[contenthash:12].css' }),
    new HtmlPlugin({
      template: 'src/taskpane/page/taskpane.html',
      filename: 'taskpane.html',
      chunks: ['taskpane'],
      scriptLoading: 'defer',
      templateParameters: {
        officeJsUrl: settings.officeJsUrl,
        policy: policyText(policyFor(settings.officeJsUrl)),
      },
      minify: false,
    }),
    new CopyPlugin({
      patterns: [
        { from: 'src/taskpane/page/boot.js', to: 'boot.js', info: { minimized: true } },
        { from: 'src/taskpane/page/boot.css', to: 'boot.css' },
        { from: 'assets/sample/*.xlsx', to: 'sample/sample.xlsx' },
      ],
    }),
    new ThirdPartyNotices(),
  ],
};
