import type { IStyleData, Nullable } from '@univerjs/core';
import type { CellStyle } from '../../officeHost/model/book';

const known = new Map<string, CellStyle>();

/** One text for equal looks. Number formats are taken over on their own: typing a percent changes them. */
function textOf(style: IStyleData): string {
  const { n: _, ...look } = style;
  return JSON.stringify(look, (_key, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/** Remembers which style of the model the grid was given as this look. */
export function remember(drawn: IStyleData, style: CellStyle): void {
  const text = textOf(drawn);
  if (!known.has(text)) known.set(text, style);
}

/** The style of the model behind a look of the grid; a look made in the grid itself has none. */
export function styleBehind(drawn: Nullable<IStyleData>): CellStyle | undefined {
  return drawn ? known.get(textOf(drawn)) : undefined;
}
