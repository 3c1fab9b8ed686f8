import { useSyncExternalStore } from 'react';

/** A colour of the program around the pane, `#RRGGBB`. */
export type BackgroundColor = string | undefined;

const DARK = '(prefers-color-scheme: dark)';

/**
 * Light or dark: as the program around the pane, or as the system when it does not say. Contrast themes need
 * nothing here: the browser replaces every colour by the system's own.
 */
export function useDark(background: BackgroundColor): boolean {
  const systemDark = useSyncExternalStore(
    (listener) => {
      const query = window.matchMedia(DARK);
      query.addEventListener('change', listener);
      return () => query.removeEventListener('change', listener);
    },
    () => window.matchMedia(DARK).matches,
  );
  return isDark(background) ?? systemDark;
}

/** Null when the colour is not known. */
export function isDark(background: BackgroundColor): boolean | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(background ?? '');
  if (!match) return null;
  const [red, green, blue] = match.slice(1).map((part) => Number.parseInt(part, 16));
  // Perceived lightness, ITU-R BT.601.
  return 0.299 * red! + 0.587 * green! + 0.114 * blue! < 128;
}
