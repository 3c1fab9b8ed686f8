import type { Format } from '../../locale/language';
import { WORD } from '../../locale/words';
import type { Settings } from '../../methodology/settings';
import type { ShareKey, SupportGroup, SupportSchool } from '../../methodology/support/outcome';
import { SHARE_KEYS } from '../../methodology/support/outcome';

/** The cells of the fourfold table; formulas compare with them. */
export const GROUP_WORDS: Readonly<Record<SupportGroup, string>> = {
  both: 'ШНРО и НСУ',
  onlyLow: 'только ШНРО',
  onlyHard: 'только НСУ',
  neither: 'ни то ни другое',
  undecided: WORD.unknown,
};

export const SHARE_WORDS: Readonly<Record<ShareKey, string>> = {
  registered: 'на учёте',
  disabilities: 'ОВЗ',
  foreignLanguage: 'инофоны',
  truants: 'систематически пропускающие',
};

/** Why the school is, or is not, ШНРО. */
export function lowReason(
  { low, lowGround, result }: SupportSchool,
  settings: Settings,
  format: Format,
): string {
  const missing = low === 'unknown';
  switch (lowGround) {
    case 'calculated':
      return missing ? 'расчётный признак ШНОР не определён' : 'расчётный признак ШНОР';
    case 'official':
      return missing ? 'в перечне ФИОКО не указано' : 'перечень ФИОКО';
    case 'mark':
      return missing ? 'отметки нет' : 'отметка органа управления';
    case 'rating': {
      if (missing) return 'нет результатов';
      const share = format.number(settings.support.shnro.ratingPercent, 3);
      return `рейтинг результатов: ${format.percent(result!)}, в перечне нижние ${share}\u00a0% школ`;
    }
  }
}

/** Why the school is, or is not, НСУ. */
export function hardReason(
  { hard, hardGround, quintile, shares, sharesHit, note }: SupportSchool,
  settings: Settings,
): string {
  const { nsu } = settings.support;
  if (hardGround === 'mark')
    return hard === 'unknown' ? 'отметки нет' : `отметка органа управления${note ? `: ${note}` : ''}`;
  if (hardGround === 'index')
    return quintile === null
      ? 'социальный индекс не определён'
      : `квинтиль социального индекса ${quintile}, порог ${nsu.quintile}`;
  if (hardGround === 'noData') return 'нет отметки, индекса и контекстных данных';
  const hit = sharesHit ?? [];
  const unknown = SHARE_KEYS.filter((key) => shares[key] === null);
  const names = (keys: readonly ShareKey[]) => keys.map((key) => SHARE_WORDS[key]).join(', ');
  return [
    `долей за порогом ${hit.length}, нужно ${nsu.sharesNeeded}`,
    ...(hit.length > 0 ? [names(hit)] : []),
    ...(unknown.length > 0 ? [`${WORD.noData}: ${names(unknown)}`] : []),
  ].join('; ');
}
