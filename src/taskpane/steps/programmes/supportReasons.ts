import type { Settings } from '../../../methodology/settings';
import type { PairComparison, PartnerPair, SupportSchool } from '../../../methodology/support/outcome';
import { SHARE_KEYS } from '../../../methodology/support/outcome';
import type { Format } from '../../../locale/language';
import { PROGRAMME_REASON_TEXTS } from '../../../locale/pane/programmeReasons';
import type { ReasonLine } from '../../components/why/ReasonLines';

/** Why a school is, or is not, ШНРО and НСУ. */
export function supportReasons(
  { low, lowGround, lowOther, hard, hardGround, hardOther, shares, sharesHit, note }: SupportSchool,
  { nsu }: Settings['support'],
  format: Format,
): ReasonLine[] {
  const texts = PROGRAMME_REASON_TEXTS[format.language];
  const lines = [
    texts.lowVerdict(texts.verdicts[low], texts.lowGrounds[lowGround]),
    ...(lowOther
      ? [texts.otherSays(texts.verdicts[lowOther.verdict], texts.lowGrounds[lowOther.ground])]
      : []),
    texts.hardVerdict(texts.verdicts[hard], texts.hardGrounds[hardGround]),
    ...(hardOther
      ? [texts.otherSays(texts.verdicts[hardOther.verdict], texts.hardGrounds[hardOther.ground])]
      : []),
  ];
  if (note !== '') lines.push(`«${note}»`);
  if (sharesHit) {
    lines.push(texts.sharesNeeded(sharesHit.length, nsu.sharesNeeded));
    for (const key of SHARE_KEYS) {
      const value = shares[key];
      const shown = value === null ? texts.verdicts.unknown : format.percent(value);
      lines.push(texts.shareOf(texts.shares[key], shown, sharesHit.includes(key)));
    }
  }
  return lines.map((text) => ({ text, sources: [] }));
}

/** Why a partner is suggested, and the agreement that stands in the register. */
export function pairReasons({ comparison, agreements }: PartnerPair, format: Format): ReasonLine[] {
  const texts = PROGRAMME_REASON_TEXTS[format.language];
  const day = (iso: string | null) => (iso === null ? '' : format.date(iso));
  return [
    ...(comparison ? comparisonLines(comparison, format) : []),
    ...agreements.map(({ number, date, until, source }) => ({
      text: texts.agreement(number ?? '', day(date), day(until)),
      sources: [source],
    })),
  ];
}

function comparisonLines(comparison: PairComparison, format: Format): ReasonLine[] {
  const { socialBasis, socialDifference, resultDifference, sameType, sameLevels, size } = comparison;
  const texts = PROGRAMME_REASON_TEXTS[format.language];
  const social =
    socialBasis === null || socialDifference === null
      ? texts.socialUnknown
      : socialBasis === 'index'
        ? texts.socialByIndex(format.number(socialDifference, 2))
        : texts.socialByShares(format.decimal(socialDifference));
  const result =
    resultDifference === null
      ? texts.resultUnknown
      : resultDifference === 0
        ? texts.resultSame
        : resultDifference > 0
          ? texts.resultHigher(format.decimal(resultDifference))
          : texts.resultLower(format.decimal(-resultDifference));
  return [
    social,
    result,
    texts.sameType(sameType),
    texts.sameLevels(sameLevels),
    size === null ? texts.sizeUnknown : texts.size(format.percent(100 * size)),
  ].map((text) => ({ text, sources: [] }));
}
