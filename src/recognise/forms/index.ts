import type { Form } from '../contract';
import { egeRegional } from './egeRegional';
import { fisokoMarks } from './fisokoMarks';
import { giaSummary } from './giaSummary';
import { classProtocol } from './classProtocol';
import { resultsTable } from './resultsTable';
import { register } from './register';
import { context } from './context';
import { riskTable } from './riskTable';
import { questionnaire } from './questionnaire';
import { settingsSheet } from './settingsSheet';
import { matchesSheet } from './matchesSheet';
import { shnorList } from './shnorList';
import { PROGRAMME_FORMS } from './programme';

/** Every form the product reads; the order decides only between forms that are equally sure. */
export const FORMS: readonly Form[] = [
  fisokoMarks,
  giaSummary,
  egeRegional,
  classProtocol,
  resultsTable,
  register,
  context,
  riskTable,
  questionnaire,
  settingsSheet,
  matchesSheet,
  shnorList,
  ...PROGRAMME_FORMS,
];
