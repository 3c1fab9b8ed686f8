/**
 * The walls of the house: what each room of `src` may import. The twin of the table in CONTEXT.md.
 * `core` rooms know no node, no browser, no Office, no clock and no chance.
 */
const ROOMS = {
  grid: { core: true, may: [] },
  model: { core: true, may: ['grid'] },
  schools: { core: true, may: ['model'] },
  recognise: { core: true, may: ['grid', 'model', 'schools'] },
  methodology: { core: true, may: ['model'] },
  analysis: { core: true, may: ['grid', 'model', 'schools', 'recognise', 'methodology'] },
  // Types only: what the texts are keyed by.
  locale: { core: true, may: ['model', 'recognise'] },
  report: { core: true, may: ['grid', 'model', 'schools', 'recognise', 'methodology', 'analysis', 'locale'] },
  host: { core: false, may: ['grid', 'model', 'report', 'locale'] },
  functions: { core: false, may: ['grid', 'model', 'recognise', 'methodology', 'locale'] },
  taskpane: {
    core: false,
    may: [
      'grid',
      'model',
      'schools',
      'recognise',
      'methodology',
      'analysis',
      'report',
      'locale',
      'host',
      'functions',
    ],
  },
  commands: {
    core: false,
    may: [
      'grid',
      'model',
      'schools',
      'recognise',
      'methodology',
      'analysis',
      'report',
      'locale',
      'host',
      'taskpane',
    ],
  },
  cli: {
    core: false,
    may: ['grid', 'model', 'schools', 'recognise', 'methodology', 'analysis', 'report', 'locale', 'host'],
  },
};

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
