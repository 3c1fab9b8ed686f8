import { useDeferredValue, useMemo } from 'react';
import type { School } from '../../../model/school';
import { useKept, type KeptList } from './useKept';

/** A list of schools narrowed by a view (a card), a municipality and words. */
export interface ListFilter<T, K extends string> {
  readonly view: K;
  readonly setView: (view: K) => void;
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly place: string;
  readonly setPlace: (place: string) => void;
  /** Municipalities of the list in their order. */
  readonly places: readonly string[];
  readonly counts: Readonly<Record<K, number>>;
  readonly shown: readonly T[];
  /** Changes with every other filter: lists go back to their first page. */
  readonly key: string;
  /** Something is left out of the list. */
  readonly narrowed: boolean;
  readonly clear: () => void;
}

interface FilterOf<T, K extends string> {
  /** Under this name the filter is kept while other steps are open. */
  readonly list: KeptList;
  readonly items: readonly T[];
  readonly schoolOf: (item: T) => Pick<School, 'name' | 'fullName' | 'code' | 'login' | 'municipality'>;
  readonly views: readonly K[];
  readonly fits: (item: T, view: K) => boolean;
}

/**
 * Filters tens of thousands of schools without holding up the typing: texts are folded once a list, and the
 * narrowing follows the words typed as soon as there is time. `schoolOf` and `fits` must stay the same functions.
 */
export function useListFilter<T, K extends string>({
  list,
  items,
  schoolOf,
  views,
  fits,
}: FilterOf<T, K>): ListFilter<T, K> {
  const [keptView, setView] = useKept(list, 'view', views[0]!);
  const [query, setQuery] = useKept(list, 'query', '');
  const [keptPlace, setPlace] = useKept(list, 'place', '');
  const folded = useMemo(() => items.map((item) => textOf(schoolOf(item))), [items, schoolOf]);
  const places = useMemo(
    () => [...new Set(items.flatMap((item) => schoolOf(item).municipality ?? []))],
    [items, schoolOf],
  );
  const view = views.find((one) => one === keptView) ?? views[0]!;
  // A workbook read anew may no longer hold it.
  const place = places.includes(keptPlace) ? keptPlace : '';
  const counts = useMemo(() => {
    const found = Object.fromEntries(views.map((one) => [one, 0])) as Record<K, number>;
    for (const item of items) for (const one of views) if (fits(item, one)) found[one] += 1;
    return found;
  }, [items, views, fits]);
  const deferredQuery = useDeferredValue(query);
  const deferredView = useDeferredValue(view);
  const deferredPlace = useDeferredValue(place);
  const shown = useMemo(() => {
    const words = wordsOf(deferredQuery);
    return items.filter(
      (item, index) =>
        fits(item, deferredView) &&
        (deferredPlace === '' || schoolOf(item).municipality === deferredPlace) &&
        words.every((word) => folded[index]!.includes(word)),
    );
  }, [items, folded, schoolOf, fits, deferredQuery, deferredView, deferredPlace]);
  const clear = () => {
    setView(views[0]!);
    setQuery('');
    setPlace('');
  };
  const key = [deferredView, deferredPlace, deferredQuery].join('\n');
  const narrowed = view !== views[0] || query !== '' || place !== '';
  return { view, setView, query, setQuery, place, setPlace, places, counts, shown, key, narrowed, clear };
}

/** What a search looks through: every name and number of a school. */
export function textOf(
  school: Pick<School, 'name' | 'fullName' | 'code' | 'login' | 'municipality'>,
): string {
  const { name, fullName, code, login, municipality } = school;
  return fold([name, fullName, code, login, municipality].filter(Boolean).join(' '));
}

/** The words of a search, all of which must occur. */
export function wordsOf(query: string): readonly string[] {
  return fold(query).split(' ').filter(Boolean);
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[«»"„“”№#\s\u00a0]+/g, ' ')
    .trim();
}
