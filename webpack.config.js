/** Every target of the build; `webpack --config-name cli` makes one. The mini Excel has its own in test/miniExcel. */
module.exports = [require('./webpack/cli'), require('./webpack/addin')];
