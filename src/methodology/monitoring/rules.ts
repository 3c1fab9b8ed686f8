import type { IndicatorCode } from '../../model/programme/indicator';
import { giaDynamics, kdrDynamics } from './dynamics';
import { eventIndicator, stagingIndicator } from './events';
import { ogeCleanIndicator } from './ogeClean';
import type { IndicatorValue } from './outcome';
import { betterYear, equalAccess, filledPosts, passedWorks, trainedTeachers } from './predgorny';
import { preventionSystem, pupilShare } from './pupils';
import { foundIndicator, prophylaxisIndicator, removedIndicator } from './risks';
import type { SliceScope } from './scope';
import { teacherIndicator } from './teachers';
import { vpr45Indicator } from './vpr45';

/** One indicator of one slice. */
export type IndicatorRule = (scope: SliceScope, code: IndicatorCode) => IndicatorValue;

/** The rule of every indicator. */
export const RULES: Readonly<Record<IndicatorCode, IndicatorRule>> = {
  '2.3.1.1': giaDynamics,
  '2.3.1.2': giaDynamics,
  '2.3.1.3': kdrDynamics,
  '2.3.2.1a': teacherIndicator,
  '2.3.2.1b': teacherIndicator,
  '2.3.2.1c': teacherIndicator,
  '2.3.3.1': teacherIndicator,
  '2.3.3.2': teacherIndicator,
  '2.3.3.3': teacherIndicator,
  '2.3.3.4': teacherIndicator,
  '2.3.3.5': eventIndicator,
  '2.3.3.6': eventIndicator,
  '2.3.3.7': stagingIndicator,
  '2.3.3.8': stagingIndicator,
  '3.3.1.1': foundIndicator,
  '3.3.1.2': prophylaxisIndicator,
  '3.3.1.3': removedIndicator,
  '3.3.2.1': foundIndicator,
  '3.3.2.2': removedIndicator,
  '3.3.3.1': vpr45Indicator,
  '3.3.3.2': vpr45Indicator,
  '3.3.3.3': ogeCleanIndicator,
  '3.3.3.4': ogeCleanIndicator,
  '4.3.1': preventionSystem,
  '4.3.2': pupilShare,
  '4.3.3': pupilShare,
  'PMO-1': equalAccess,
  'PMO-2': trainedTeachers,
  'PMO-3': passedWorks,
  'PMO-4': passedWorks,
  'PMO-5': betterYear,
  'PMO-6': filledPosts,
};
