import type { Finding } from '../model/finding';
import type { SchoolRecords } from '../methodology/collected';
import { judgeMonitoring } from '../methodology/monitoring/judge';
import type { MonitoringOutcome } from '../methodology/monitoring/outcome';
import type { RiskOutcome, ShnorOutcome } from '../methodology/outcome';
import { judgeSocialProgrammes } from '../methodology/social/judge';
import type { SocialProgrammes } from '../methodology/social/outcome';
import { NO_SOCIAL_PROGRAMMES } from '../methodology/social/outcome';
import type { SheetReading } from '../recognise/contract';
import type { Matching } from '../schools/matching';
import type { AnalysisRequest } from './analysis';
import type { SupportProgrammes } from './supportProgrammes';
import { judgeSupportProgrammes, NO_SUPPORT_PROGRAMMES } from './supportProgrammes';

/** What the programmes beyond the two lists come to; null or empty where nothing of them was read. */
export interface Programmes extends SocialProgrammes, SupportProgrammes {
  readonly monitoring: MonitoringOutcome | null;
}

/** What every programme is judged from. */
export interface ProgrammeInput {
  readonly request: AnalysisRequest;
  readonly records: readonly SchoolRecords[];
  readonly readings: readonly SheetReading[];
  readonly matching: Matching;
  readonly shnor: ShnorOutcome | null;
  readonly risk: RiskOutcome | null;
}

export const NO_PROGRAMMES: Programmes = {
  ...NO_SOCIAL_PROGRAMMES,
  ...NO_SUPPORT_PROGRAMMES,
  monitoring: null,
};

/** Judges every programme whose data were read; each adds its findings. */
export function judgeProgrammes(input: ProgrammeInput): {
  readonly programmes: Programmes;
  readonly findings: readonly Finding[];
} {
  if (input.readings.length === 0) return { programmes: NO_PROGRAMMES, findings: [] };
  const { request } = input;
  const monitoring = judgeMonitoring({
    year: request.year,
    contextYear: request.contextYear,
    asOf: request.asOf,
    chosen: request.slices,
    settings: request.settings,
    records: input.records,
    indicators: input.readings.flatMap(({ records }) => records.programme.indicators),
    shnor: input.shnor,
    risk: input.risk,
  });
  const social = judgeSocialProgrammes({
    records: input.records,
    components: input.readings.flatMap(({ records }) => records.programme.socialComponents),
    targets: input.readings.flatMap(({ records }) => records.programme.targets),
    year: input.request.year,
    settings: input.request.settings,
    shnor: input.shnor,
  });
  const support = judgeSupportProgrammes(input, social.programmes.social, () => null);
  return {
    programmes: {
      ...NO_PROGRAMMES,
      ...social.programmes,
      ...support.programmes,
      monitoring: monitoring.outcome,
    },
    findings: [...monitoring.findings, ...social.findings, ...support.findings],
  };
}
