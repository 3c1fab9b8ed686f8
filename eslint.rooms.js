/**
 * The walls of the house: what each room of `src` may import. The twin of the table in CONTEXT.md.
 * `core` rooms know no node, no browser, no Office, no clock and no chance.
 */
const CORE = {
  grid: [],
  model: ['grid'],
  schools: ['model'],
  recognise: ['grid', 'model', 'schools'],
  methodology: ['model'],
  analysis: ['grid', 'model', 'schools', 'recognise', 'methodology'],
  // Types only: what the texts are keyed by.
  locale: ['model', 'recognise'],
  report: ['grid', 'model', 'schools', 'recognise', 'methodology', 'analysis', 'locale'],
};

/** What a room for a person (pane, ribbon, command line) may know. */
const WHOLE = [...Object.keys(CORE), 'host'];

const OUTER = {
  host: ['grid', 'model', 'report', 'locale'],
  functions: ['grid', 'model', 'recognise', 'methodology', 'locale'],
  taskpane: [...WHOLE, 'functions'],
  commands: [...WHOLE, 'taskpane'],
  cli: WHOLE,
};

/** @type {Record<string, { core: boolean, may: readonly string[] }>} */
const ROOMS = Object.fromEntries([
  ...Object.entries(CORE).map(([room, may]) => [room, { core: true, may }]),
  ...Object.entries(OUTER).map(([room, may]) => [room, { core: false, may }]),
]);

const names = Object.keys(ROOMS);

/** Packages that a core room may use: small, pure, without side effects. */
const CORE_PACKAGES = ['valibot'];

/** Import patterns forbidden to a room, for `no-restricted-imports`. */
function forbiddenImports(room) {
  const { core, may } = ROOMS[room];
  const closed = names.filter((name) => name !== room && !may.includes(name));
  const patterns = [];
  if (closed.length > 0) {
    patterns.push({
      regex: `^(\\./)?(\\.\\./)+(${closed.join('|')})(/|$)`,
      message: `Room «${room}» may import only: ${may.join(', ') || 'nothing'} (see CONTEXT.md).`,
    });
  }
  if (core) {
    patterns.push({
      regex: `^(?!\\.|(${CORE_PACKAGES.join('|')})$).+`,
      message: `Room «${room}» is core: no packages but ${CORE_PACKAGES.join(', ')}, no node, no browser, no Office.`,
    });
  }
  return patterns;
}

module.exports = { ROOMS, forbiddenImports };
