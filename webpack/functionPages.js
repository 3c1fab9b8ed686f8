const tsx = require('tsx/cjs/api');
const { root } = require('./common');

const FROM = `${root}/webpack.config.js`;

/** What Excel and a person read about the custom functions: metadata and a page of help, one of each a language. */
class FunctionPages {
  constructor({ baseUrl }) {
    this.baseUrl = baseUrl;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('FunctionPages', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'FunctionPages', stage }, () => {
        for (const [name, text] of Object.entries(functionFiles(this.baseUrl))) {
          compilation.emitAsset(name, new sources.RawSource(text), { minimized: true });
        }
      });
    });
  }
}

/** File name → text, out of the one table of `src/functions`. */
function functionFiles(baseUrl) {
  const { functionsMetadata, HELP_PAGES } = tsx.require('./src/functions/metadata.ts', FROM);
  const { functionsHelp } = tsx.require('./src/functions/help.ts', FROM);
  const metadata = (language) => `${JSON.stringify(functionsMetadata(language, baseUrl), null, 2)}\n`;
  return {
    'functions.json': metadata('ru'),
    'functions-en.json': metadata('en'),
    [HELP_PAGES.ru]: functionsHelp('ru'),
    [HELP_PAGES.en]: functionsHelp('en'),
  };
}

module.exports = { FunctionPages };
