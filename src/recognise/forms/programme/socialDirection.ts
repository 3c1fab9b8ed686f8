import type { Direction } from '../../../model/programme/social';

const BETTER =
  /^(?:\+|\+?\s*1|плюс|прям\S*|положит\S*|повыша\S*|(?:чем )?(?:больше|выше)[\s,–—-]+(?:тем )?лучше|лучше)$/;
const WORSE =
  /^(?:[-–—‑−]|[-–‑−]\s*1|минус|обратн\S*|отрицат\S*|понижа\S*|(?:чем )?(?:больше|выше)[\s,–—-]+(?:тем )?хуже|хуже)$/;

/** Reads «+», «−», «прямое», «чем больше, тем хуже», 1, −1; null for anything else. */
export function readDirection(text: string): Direction | null {
  const words = text.trim().toLowerCase().replaceAll('ё', 'е');
  if (BETTER.test(words)) return 1;
  return WORSE.test(words) ? -1 : null;
}
