const path = require('node:path');

const root = path.resolve(__dirname, '..');

/** What every target shares. `name` chooses one target: `webpack --config-name addin`. */
function common(name) {
  return {
    name,
    context: root,
    resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
    module: {
      rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: { loader: 'swc-loader' } }],
    },
    performance: { hints: false },
    stats: 'errors-warnings',
    cache: {
      type: 'filesystem',
      cacheDirectory: path.join(root, 'node_modules/.cache/webpack'),
      buildDependencies: { config: [path.join(root, 'webpack/'), path.join(root, '.swcrc')] },
    },
  };
}

module.exports = { root, common };
