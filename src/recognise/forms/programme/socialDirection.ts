import type { Direction } from '../../../model/programme/social';

/** Words of headings that tell which way a share points. The worse side is asked first: «без высшего образования». */
const WORSE =
  /неполн|малообеспеч|малоимущ|нуждающ|безработ|неработающ|неблагополуч|на (?:\S+ )*учет|правонаруш|опек|сирот|попечен|инвалид|овз|ограниченн|неродн|не является родн|инофон|мигрант|многодетн|без (?:\S+ )?образовани|без удобств|не имеющ|риск|пропуск|низк/;
const BETTER =
  /высш\S* образовани|полн\S* сем|благоустро|обеспечен|имеющ\S* (?:дома )?(?:компьютер|интернет)|доход|книг/;

/** The direction that the words of a heading suggest; null when they suggest none. */
export function guessedDirection(heading: string): Direction | null {
  const words = heading.toLowerCase().replaceAll('ё', 'е');
  if (WORSE.test(words)) return -1;
  return BETTER.test(words) ? 1 : null;
}

/** Reads «+», «−», «прямое», «чем больше, тем хуже», 1, −1; null for anything else. */
export function readDirection(text: string): Direction | null {
  const words = text.trim().toLowerCase().replaceAll('ё', 'е');
  if (/^(?:\+|\+?\s*1|плюс|прям\S*|положит\S*|повыша\S*|чем больше,? тем лучше|лучше)$/.test(words)) return 1;
  if (/^(?:[-–—‑−]|[-–‑−]\s*1|минус|обратн\S*|отрицат\S*|понижа\S*|чем больше,? тем хуже|хуже)$/.test(words))
    return -1;
  return null;
}
