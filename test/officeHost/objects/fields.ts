import type { ExcelHost } from '../excelHost';
import type { Kind } from '../protocol/hostObject';

type Bag = Record<string, unknown>;

/** Plain properties kept in a bag of the model by their wire name, with Excel's defaults. */
export function fields<S>(
  bag: (state: S, host: ExcelHost) => Bag,
  defaults: Readonly<Record<string, unknown>>,
  prefix = '',
): Required<Pick<Kind<S>, 'get' | 'set'>> {
  const get: Record<string, (state: S, host: ExcelHost) => unknown> = {};
  const set: Record<string, (state: S, value: unknown, host: ExcelHost) => void> = {};
  for (const [wire, fallback] of Object.entries(defaults)) {
    get[wire] = (state, host) => bag(state, host)[prefix + wire] ?? fallback;
    set[wire] = (state, value, host) => {
      host.touchLook();
      // Some objects live only as long as they are not touched: the bag is asked for again after `touch`.
      bag(state, host)[prefix + wire] = value;
    };
  }
  return { get, set };
}
