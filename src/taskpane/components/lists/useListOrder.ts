import { useMemo } from 'react';
import { useKept, type KeptList } from './useKept';

/** A list in the order that a person chose; what is equal stays in the order of the analysis. */
export interface ListOrder<T, O extends string> {
  readonly order: O;
  readonly reversed: boolean;
  /** Another order, or the same the other way round. */
  readonly choose: (order: O) => void;
  readonly sorted: readonly T[];
  /** Changes with the order: lists go back to their first page. */
  readonly key: string;
}

/** Orders of a list by their names. `orders` must stay the same object; its first is the one at first. */
export function useListOrder<T, O extends string>(
  list: KeptList,
  items: readonly T[],
  orders: Readonly<Record<O, (a: T, b: T) => number>>,
): ListOrder<T, O> {
  const names = Object.keys(orders) as O[];
  const [kept, keep] = useKept(list, 'order', names[0]!);
  const reversed = kept.startsWith(REVERSED);
  const name = reversed ? kept.slice(REVERSED.length) : kept;
  const order = names.find((one) => one === name) ?? names[0]!;
  const sorted = useMemo(() => {
    const compare = orders[order];
    return [...items].sort(reversed ? (a, b) => compare(b, a) : compare);
  }, [items, orders, order, reversed]);
  const choose = (next: O) => keep(next === order && !reversed ? REVERSED + next : next);
  return { order, reversed, choose, sorted, key: (reversed ? REVERSED : '') + order };
}

const REVERSED = '-';
