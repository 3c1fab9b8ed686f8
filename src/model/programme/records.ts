import type { EventRecord, Partnership, StagingSite } from './events';
import type { SchoolFigures } from './figures';
import type { IndicatorRecord } from './indicator';
import type { MentorRecord, RouteRecord, TeacherRecord, TeacherTotals } from './people';
import type { PlanTable } from './plan';
import type { CountableResult, RiskProfileRecord } from './profile';
import type { EvidenceRecord, PartnerDecision, SupportMark } from './support';
import type {
  GroupChoice,
  NetworkMember,
  SocialComponent,
  SocialConditions,
  TargetTable,
  WaveLine,
} from './social';

/** What the sheets of the programmes hold, beside results, context and table 3.2. */
export interface ProgrammeRecords {
  readonly teachers: readonly TeacherRecord[];
  readonly teacherTotals: readonly TeacherTotals[];
  readonly routes: readonly RouteRecord[];
  readonly mentors: readonly MentorRecord[];
  readonly events: readonly EventRecord[];
  readonly stagingSites: readonly StagingSite[];
  readonly partnerships: readonly Partnership[];
  readonly figures: readonly SchoolFigures[];
  readonly indicators: readonly IndicatorRecord[];
  readonly plans: readonly PlanTable[];
  readonly profiles: readonly RiskProfileRecord[];
  readonly countableResults: readonly CountableResult[];
  readonly supportMarks: readonly SupportMark[];
  readonly partnerDecisions: readonly PartnerDecision[];
  readonly evidence: readonly EvidenceRecord[];
  readonly socialComponents: readonly SocialComponent[];
  readonly socialConditions: readonly SocialConditions[];
  readonly groupChoices: readonly GroupChoice[];
  readonly network: readonly NetworkMember[];
  readonly waves: readonly WaveLine[];
  readonly targets: readonly TargetTable[];
}

export const NO_PROGRAMME_RECORDS: ProgrammeRecords = {
  teachers: [],
  teacherTotals: [],
  routes: [],
  mentors: [],
  events: [],
  stagingSites: [],
  partnerships: [],
  figures: [],
  indicators: [],
  plans: [],
  profiles: [],
  countableResults: [],
  supportMarks: [],
  partnerDecisions: [],
  evidence: [],
  socialComponents: [],
  socialConditions: [],
  groupChoices: [],
  network: [],
  waves: [],
  targets: [],
};
