import type { Format } from '../../locale/language';
import { WORD } from '../../locale/words';
import type { Settings } from '../../methodology/settings';
import type {
  NsuGround,
  ShareKey,
  ShnroGround,
  SupportGroup,
  SupportSchool,
} from '../../methodology/support/outcome';
import { SHARE_KEYS } from '../../methodology/support/outcome';
import type { Verdict } from '../../model/verdict';

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

const MARKS_DIFFER = 'отметки органа управления противоречат друг другу';
const NO_MARK = 'отметки нет';

/** What the mark or the rule says that did not decide: «; расчётный признак ШНОР: нет». */
function otherOpinion(name: string, verdict: Verdict): string {
  return `; расходится: ${name} – ${verdict === 'yes' ? WORD.yes : WORD.no}`;
}

function markWords(note: string): string {
  return `отметка органа управления${note ? `: ${note}` : ''}`;
}

const LOW_NAMES: Readonly<Record<ShnroGround, string>> = {
  calculated: 'расчётный признак ШНОР',
  official: 'перечень ФИОКО',
  rating: 'рейтинг результатов',
  mark: 'отметка органа управления',
  markConflict: MARKS_DIFFER,
};
const HARD_NAMES: Readonly<Record<NsuGround, string>> = {
  mark: 'отметка органа управления',
  markConflict: MARKS_DIFFER,
  index: 'квинтиль социального индекса',
  shares: 'доли контекстных данных',
  noData: '',
};

/** Why the school is, or is not, ШНРО; where the mark and the rule differ, both. */
export function lowReason(one: SupportSchool, settings: Settings, format: Format): string {
  const { lowOther } = one;
  const other = lowOther === null ? '' : otherOpinion(LOW_NAMES[lowOther.ground], lowOther.verdict);
  return lowGround(one, settings, format) + other;
}

function lowGround(
  { low, lowGround: ground, result, note }: SupportSchool,
  settings: Settings,
  format: Format,
) {
  const missing = low === 'unknown';
  switch (ground) {
    case 'calculated':
      return missing ? 'расчётный признак ШНОР не определён' : LOW_NAMES.calculated;
    case 'official':
      return missing ? 'в перечне ФИОКО не указано' : LOW_NAMES.official;
    case 'markConflict':
      return MARKS_DIFFER;
    case 'mark':
      return missing ? NO_MARK : markWords(note);
    case 'rating': {
      if (missing) return 'нет результатов';
      const share = format.number(settings.support.shnro.ratingPercent, 3);
      return `рейтинг результатов: ${format.percent(result!)}, в перечне нижние ${share}\u00a0% школ`;
    }
  }
}

/** Why the school is, or is not, НСУ; where the mark and the rule differ, both. */
export function hardReason(one: SupportSchool, settings: Settings): string {
  const { hardOther } = one;
  const other = hardOther === null ? '' : otherOpinion(HARD_NAMES[hardOther.ground], hardOther.verdict);
  return hardGround(one, settings) + other;
}

function hardGround(
  { hard, hardGround: ground, quintile, shares, sharesHit, note }: SupportSchool,
  settings: Settings,
): string {
  const { nsu } = settings.support;
  if (ground === 'mark') return hard === 'unknown' ? NO_MARK : markWords(note);
  if (ground === 'markConflict') return MARKS_DIFFER;
  if (ground === 'index')
    return quintile === null
      ? 'социальный индекс не определён'
      : `квинтиль социального индекса ${quintile}, порог ${nsu.quintile}`;
  if (ground === 'noData') return 'нет отметки, индекса и контекстных данных';
  const hit = sharesHit ?? [];
  const unknown = SHARE_KEYS.filter((key) => shares[key] === null);
  const names = (keys: readonly ShareKey[]) => keys.map((key) => SHARE_WORDS[key]).join(', ');
  return [
    `долей за порогом ${hit.length}, нужно ${nsu.sharesNeeded}`,
    ...(hit.length > 0 ? [names(hit)] : []),
    ...(unknown.length > 0 ? [`${WORD.noData}: ${names(unknown)}`] : []),
  ].join('; ');
}
