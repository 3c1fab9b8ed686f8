const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const { common, root } = require('./common');
const { FunctionPages } = require('./functionPages');
const { fillManifest } = require('./manifest');
const { ThirdPartyNotices } = require('./notices');
const { policyFor, policyText } = require('./policy');
const { readSettings } = require('./settings');
const { version } = require('../package.json');

const settings = readSettings(process.env);
const shared = common('addin');

/** Files that go along as they are. */
const asItIs = { minimized: true };

/**
 * The add-in: one page is the pane, the ribbon's functions and the custom functions at once (the shared runtime).
 * Custom functions come first in its bundle: cells must not wait for the screen. `functions.js` is the same
 * functions alone, the script that the manifest has to name.
 * WebView2, Safari 16.4 and current browsers; no polyfills.
 */
module.exports = {
  ...shared,
  target: ['web', 'es2022'],
  entry: {
    taskpane: ['./src/functions/index.ts', './src/commands/index.ts', './src/taskpane/index.tsx'],
    functions: { import: './src/functions/index.ts', filename: 'functions.js' },
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
  // Named chunks: an error report and the size check then say what they speak of.
  optimization: { moduleIds: 'deterministic', chunkIds: 'named' },
  experiments: { html: false },
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
    new FunctionPages(settings),
    new CopyPlugin({
      patterns: [
        {
          from: 'manifest.xml',
          transform: (bytes) => fillManifest(bytes.toString('utf8'), settings, version),
        },
        { from: 'src/taskpane/page/boot.*', to: '[name][ext]', info: asItIs },
        { from: 'assets/icons/*.png', to: 'icons/[name][ext]' },
        { from: 'assets/help/*', to: '[name][ext]', info: asItIs },
        { from: 'assets/sample/Северогорск_2023-2024.xlsx', to: 'sample/sample.xlsx' },
        { from: 'assets/sample/Северогорск_программы_2023-2024.xlsx', to: 'sample/programmes.xlsx' },
      ],
    }),
    new ThirdPartyNotices(),
  ],
};
