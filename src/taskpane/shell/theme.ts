import { useSyncExternalStore } from 'react';

/** A colour of the program around the pane, `#RRGGBB`. */
export type BackgroundColor = string | undefined;

const DARK = '(prefers-color-scheme: dark)';

export type Look = 'light' | 'dark' | 'contrast';

/** As the program around the pane, or light or dark as the system when the program does not say. */
export function useLook(background: BackgroundColor): Look {
  const systemDark = useSyncExternalStore(
    (listener) => {
      const query = window.matchMedia(DARK);
      query.addEventListener('change', listener);
      return () => query.removeEventListener('change', listener);
    },
    () => window.matchMedia(DARK).matches,
  );
  return lookOf(background) ?? (systemDark ? 'dark' : 'light');
}

/**
 * Null when the colour is not known. No theme of Office is wholly black but a contrast theme's. Where the browser knows
 * of the contrast theme it puts the system's own colours over ours anyway, light contrast themes included.
 */
export function lookOf(background: BackgroundColor): Look | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(background ?? '');
  if (!match) return null;
  const [red, green, blue] = match.slice(1).map((part) => Number.parseInt(part, 16));
  if (red === 0 && green === 0 && blue === 0) return 'contrast';
  // Perceived lightness, ITU-R BT.601.
  return 0.299 * red! + 0.587 * green! + 0.114 * blue! < 128 ? 'dark' : 'light';
}
