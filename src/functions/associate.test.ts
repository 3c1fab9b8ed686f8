import { FUNCTIONS } from './catalogue';
import { functionsMetadata } from './metadata';

/** What the runtime of Excel offers to the page, as far as the functions use it. */
class RuntimeError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}
type Callable = (...args: unknown[]) => unknown;
const tied = new Map<string, Callable>();
const world = globalThis as { CustomFunctions?: unknown; Office?: unknown };

beforeAll(async () => {
  world.CustomFunctions = {
    associate: (id: string, callable: Callable) => tied.set(id, callable),
    Error: RuntimeError,
    ErrorCode: { invalidValue: '#VALUE!' },
  };
  await import('./index');
});
afterEach(() => {
  delete world.Office;
});
afterAll(() => {
  delete world.CustomFunctions;
});

const INVOCATION = { functionName: 'SHNOR.ISLOW' };
const failure = (id: string, ...args: unknown[]): RuntimeError => {
  try {
    tied.get(id)!(...args, INVOCATION);
  } catch (error) {
    return error as RuntimeError;
  }
  throw new Error('no error');
};

it('ties exactly the functions of the metadata', () => {
  const ids = functionsMetadata('ru', 'https://example.org').functions.map(({ id }) => id);
  expect([...tied.keys()]).toEqual(ids);
  expect(tied.size).toBe(FUNCTIONS.length);
});

it('hands over the arguments and keeps the invocation of Excel away from them', () => {
  expect(tied.get('SHNOR.ISLOW')!([[3]], [[10]], null, INVOCATION)).toBe('да');
  expect(tied.get('SHNOR.SHARE')!([[2, 5, 5]], null, INVOCATION)).toBeCloseTo(33.333, 2);
});

it('says which compulsory argument did not come; an empty cell came', () => {
  const call =
    (id: string, ...args: unknown[]) =>
    () =>
      tied.get(id)!(...args);
  expect(call('SHNOR.ISLOW')).toThrow(
    expect.objectContaining({ code: '#VALUE!', message: 'Нужен аргумент 1: он не задан.' }),
  );
  expect(call('SHNOR.SHARE')).toThrow(expect.objectContaining({ code: '#VALUE!' }));
  expect(call('SHNOR.ISSHNOR', [[null]])).toThrow(
    expect.objectContaining({ message: expect.stringContaining('Нужен аргумент 2') }),
  );
  world.Office = { context: { displayLanguage: 'en-US' } };
  expect(call('RISK.FLAG')).toThrow(
    expect.objectContaining({ message: expect.stringMatching(/^Argument 1 is needed/) }),
  );
  expect(tied.get('SHNOR.ISLOW')!([[null]])).toBe('не определено');
  expect(tied.get('SHNOR.ISLOW')!(null, null)).toBe('не определено');
});

it('does nothing in a host without custom functions', async () => {
  const kept = world.CustomFunctions;
  delete world.CustomFunctions;
  const { associateAll } = await import('./associate');
  expect(associateAll).not.toThrow();
  world.CustomFunctions = kept;
});

it('turns a refusal into #VALUE! with a Russian message, an English one in an English Office', () => {
  const russian = failure('RISK.FLAG', [[1, 2, 3]], null, null);
  expect(russian).toBeInstanceOf(RuntimeError);
  expect(russian.code).toBe('#VALUE!');
  expect(russian.message).toContain('Показателей дано 3');
  world.Office = { context: { displayLanguage: 'en-US' } };
  expect(failure('RISK.FLAG', [[1, 2, 3]], null, null).message).toContain('3 inputs were given');
  world.Office = { context: { displayLanguage: 'ru-RU' } };
  expect(failure('RISK.FLAG', [[1, 2, 3]], null, null).message).toContain('Показателей дано 3');
  world.Office = { context: { displayLanguage: 'be-BY' } };
  expect(failure('RISK.FLAG', [[1, 2, 3]], null, null).message).toContain('Показателей дано 3');
  world.Office = {};
  expect(failure('RISK.FLAG', [[1, 2, 3]], null, null).message).toContain('Показателей дано 3');
});
