import type { Finding } from '../model/finding';
import type { PlanItem } from '../model/programme/plan';
import type { SchoolRecords } from '../methodology/collected';
import { judgeMonitoring } from '../methodology/monitoring/judge';
import type { MonitoringOutcome } from '../methodology/monitoring/outcome';
import type { RiskOutcome, ShnorOutcome } from '../methodology/outcome';
import { judgePlans } from '../methodology/plans/judge';
import { STATE_WORDS } from '../methodology/plans/states';
import type { PlansOutcome } from '../methodology/plans/outcome';
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
  /** null when no plan was read. */
  readonly plans: PlansOutcome | null;
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
  plans: null,
};

/** The plans that count, each row with the word of its state. */
function judgedPlans({ plans }: PlansOutcome) {
  const states = new Map<PlanItem, string>();
  for (const { rows } of plans) for (const { item, state } of rows) states.set(item, STATE_WORDS[state]);
  return { tables: plans.map(({ table }) => table), stateOf: (item: PlanItem) => states.get(item) ?? null };
}

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
    unmatchedSites: input.readings
      .flatMap(({ records }) => records.programme.stagingSites)
      .filter(({ school }) => input.matching.schoolOf(school) === null),
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
  const tables = input.readings.flatMap(({ records }) => records.programme.plans);
  const plans = judgePlans(tables, request.year, request.asOf, request.settings);
  const support = judgeSupportProgrammes(input, social.programmes.social, judgedPlans(plans.outcome));
  return {
    programmes: {
      ...NO_PROGRAMMES,
      ...social.programmes,
      ...support.programmes,
      monitoring: monitoring.outcome,
      plans: tables.length > 0 ? plans.outcome : null,
    },
    findings: [...monitoring.findings, ...plans.findings, ...social.findings, ...support.findings],
  };
}
