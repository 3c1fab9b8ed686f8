import { useState } from 'react';
import { usePane } from '../../paneContext';

/** Names under which the filter of a list is kept; the step «Данные» sets the sheet of the findings. */
export type KeptList = 'sheets' | 'findings' | 'shnor' | 'risks' | 'matched' | 'schools';
export type KeptPart = 'view' | 'query' | 'place' | 'order';

export function keptName(list: KeptList, part: KeptPart): string {
  return `${list}.${part}`;
}

/** A state that is still there when the step is opened again; `initial` is what it was at first. */
export function useKept(list: KeptList, part: KeptPart, initial: string) {
  const { kept } = usePane();
  const name = keptName(list, part);
  const [value, setValue] = useState(() => kept.get(name) ?? initial);
  const keep = (next: string) => {
    kept.set(name, next);
    setValue(next);
  };
  return [value, keep] as const;
}
