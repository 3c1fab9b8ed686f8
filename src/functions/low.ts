import { verdictWord, WORD } from '../locale/words';
import type { Assessment } from '../methodology/assess';
import { assess } from '../methodology/assess';
import { DEFAULT_SETTINGS } from '../methodology/defaults';
import { procedureVerdict } from '../methodology/procedureVerdicts';
import { SHNOR_PROCEDURES } from '../methodology/procedures';
import { reconstruct } from '../methodology/reconstruct';
import type { Settings } from '../methodology/settings';
import type { ProcedureResult } from '../model/procedure';
import type { Numbers } from './marks';
import { NOWHERE, numbersOf } from './marks';
import { Refusal } from './refusal';
import { PREVIOUS } from './school';
import { shnorSettings } from './settingsArgument';
import type { Result } from './values';

/**
 * `SHNOR.SHARE(marks_or_failed, [participants])`: percent 0–100, unrounded, of participants with «2» or below
 * the minimum; «н/д» without data, «—» when nobody took part. Source: Норильск 2.1, абзац 3.
 */
export function share(marks: unknown, participants: unknown): Result {
  const numbers = numbersOf(marks, participants);
  if (numbers.participants?.value === 0) {
    assessed(numbers, DEFAULT_SETTINGS.shnor);
    return WORD.notApplicable;
  }
  const { failed, participants: people } = numbers;
  if (!failed || (failed.kind === 'count' && !people)) return WORD.noData;
  if (failed.kind === 'percent') {
    assessed(numbers, DEFAULT_SETTINGS.shnor);
    const counts = people && reconstruct(failed.percent, failed.decimals, people.value);
    return counts && counts.from === counts.to ? (100 * counts.count) / people.value : failed.percent;
  }
  return assessed(numbers, DEFAULT_SETTINGS.shnor).percent ?? WORD.noData;
}

/**
 * `SHNOR.ISLOW(marks_or_failed, [participants], [settings])`: «да», «нет», «не определено», «—». Counts are
 * compared exactly, in integers. Source: Норильск 2.1, абзац 3: «не менее 30 %».
 */
export function isLow(marks: unknown, participants: unknown, settings: unknown): Result {
  const { shnor } = shnorSettings(settings);
  const assessment = assessed(numbersOf(marks, participants), shnor);
  return verdictWord(procedureVerdict(SHNOR_PROCEDURES[0]!, PREVIOUS, assessment, shnor).verdict);
}

/** The rule on one pair of numbers; what cannot be is refused and not called unknown: nobody else will tell. */
function assessed(numbers: Numbers, { threshold, thresholdSign }: Settings['shnor']): Assessment {
  const assessment = assess(resultOf(numbers), threshold, thresholdSign);
  if (assessment.cause !== 'impossible') return assessment;
  const { failed, participants } = numbers;
  if (failed?.kind === 'percent') {
    const { percent } = failed;
    if (!participants || !(percent >= 0 && percent <= 100))
      throw new Refusal('percentRange', { value: percent });
    throw new Refusal('percentMisfit', { percent, participants: participants.value });
  }
  throw new Refusal('impossible', {
    failed: failed?.count ?? WORD.noData,
    participants: participants?.value ?? WORD.noData,
  });
}

/** The numbers as a row of results of the procedure in the given place of the list (P1 when it is not known). */
export function resultOf({ participants, failed }: Numbers, slot = 0): ProcedureResult {
  return {
    school: { name: '', source: NOWHERE },
    procedure: SHNOR_PROCEDURES[slot]!.procedure,
    year: PREVIOUS,
    participants,
    failed,
  };
}
