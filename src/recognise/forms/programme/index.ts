import type { Form } from '../../contract';
import { plan } from './plan';
import { teachers } from './teachers';
import { teacherTotals } from './teacherTotals';
import { routes } from './routes';
import { mentors } from './mentors';
import { events } from './events';
import { stagingSites } from './stagingSites';
import { partnerships } from './partnerships';
import { schoolFigures } from './schoolFigures';
import { beforeAfter } from './beforeAfter';
import { evidence } from './evidence';
import { partnerDecisions } from './partnerDecisions';
import { indicators } from './indicators';
import { riskProfile } from './riskProfile';
import { supportMarks } from './supportMarks';
import { groupChoices } from './groupChoices';
import { network } from './network';
import { socialConditions } from './socialConditions';
import { targets } from './targets';
import { waves } from './waves';

/** Forms of the programmes: monitoring, plans, registers. */
export const PROGRAMME_FORMS: readonly Form[] = [
  teachers,
  teacherTotals,
  routes,
  mentors,
  events,
  stagingSites,
  partnerships,
  schoolFigures,
  indicators,

  riskProfile,
  beforeAfter,
  supportMarks,
  partnerDecisions,
  evidence,
  socialConditions,
  groupChoices,
  network,
  waves,
  targets,
  plan,
];
