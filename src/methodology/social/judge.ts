import type { Finding } from '../../model/finding';
import type { SocialComponent, TargetTable } from '../../model/programme/social';
import type { AcademicYear } from '../../model/year';
import type { SchoolRecords } from '../collected';
import type { ShnorOutcome } from '../outcome';
import type { Settings } from '../settings';
import { judgeSocial } from './judgeSocial';
import { judgeNetwork } from './network';
import type { SocialProgrammes } from './outcome';
import { judgeTargets } from './targets';
import { judgeWaves } from './waves';

/** What the sheets of Иркутск are judged from. */
export interface SocialInput {
  readonly records: readonly SchoolRecords[];
  readonly components: readonly SocialComponent[];
  readonly targets: readonly TargetTable[];
  readonly year: AcademicYear;
  readonly settings: Settings;
  readonly shnor: ShnorOutcome | null;
}

/** Social index and groups, network, waves and plan–fact. Source: Иркутск, methodology A3. */
export function judgeSocialProgrammes({ records, components, targets, year, settings, shnor }: SocialInput): {
  readonly programmes: SocialProgrammes;
  readonly findings: readonly Finding[];
} {
  const social = judgeSocial(records, components, year, settings.social, shnor);
  const network = judgeNetwork(records);
  const waves = judgeWaves(records, settings.social);
  const planFact = judgeTargets(targets);
  return {
    programmes: {
      social: social.outcome,
      network: network.outcome,
      waves: waves.outcomes,
      targets: planFact.outcomes,
    },
    findings: [...social.findings, ...network.findings, ...waves.findings, ...planFact.findings],
  };
}
