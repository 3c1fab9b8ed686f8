import type { MonitoringCode } from '../../model/programmeFindingCodes';
import type { SliceId } from '../../model/slice';
import type { Format } from '../language';
import { dueSlices, figureName, indicatorNumber, sliceName, systemName } from '../monitoring';
import { procedureName } from '../procedures';
import { keptPlace, otherInBrackets } from './otherPlace';
import type { FindingParams, FindingText } from './text';

const slice = (p: FindingParams) => sliceName(String(p.slice) as SliceId, 'en');
const system = (p: FindingParams) => systemName(String(p.system), 'en');
const indicator = (p: FindingParams) => indicatorNumber(String(p.indicator), 'en');
const amount = (value: unknown, f: Format) => f.number(Number(value), 2);

const stated = (value: unknown, f: Format) => (value === '' ? 'no data' : amount(value, f));

function counted(count: unknown, one: string, other: string, f: Format): string {
  const n = Number(count);
  return `${f.number(n)} ${f.plural(n, { one, other })}`;
}

export const monitoringTextsEn: Readonly<Record<MonitoringCode, FindingText>> = {
  monitoringSliceOtherYear: {
    what: (p) =>
      `The slice of ${slice(p)} of the indicators ${system(p)} is not in the academic year ${p.year}; they were not calculated.`,
    todo: (p) => `Choose a slice of ${p.year}, or another year of the list.`,
  },
  monitoringSliceNeverDue: {
    what: (p) =>
      `The slice of ${slice(p)}: indicators ${system(p)} are not measured in this month; they were not calculated.`,
    todo: (p) => `Choose one of the slices of the year: ${dueSlices(p.due, 'en')}.`,
  },
  monitoringSliceNotDue: {
    what: (p, f) =>
      `Indicators ${system(p)}: the first slice of the year is ${slice(p)}, which has not come by ${f.date(String(p.asOf))}; they were not calculated.`,
    todo: () => 'To see them early, choose the slice yourself or change the day of the calculation.',
  },
  monitoringNothingLoaded: {
    what: (p) =>
      `Indicators ${system(p)}, slice of ${slice(p)}: nothing that they could be calculated from was loaded.`,
    todo: (p) =>
      p.loaded === undefined
        ? 'Load the sheets with the data of this slice, or choose another slice.'
        : `Load the sheets with the data of this slice, or choose the slice of ${sliceName(String(p.loaded) as SliceId, 'en')}, whose data are loaded (in the pane by “Slice” on the step “Indicators”, on the command line by --slice).`,
  },
  monitoringOutsideSlice: {
    what: (p, f) =>
      `Indicators ${system(p)}, slice of ${slice(p)}: ${counted(p.count, 'row was', 'rows were', f)} not used, being outside ${f.date(String(p.from))} to ${f.date(String(p.to))} or of another academic year.`,
    todo: () =>
      'If they belong to this slice, correct the date or the academic year on the sheet, or choose another slice.',
  },
  monitoringListCalculated: {
    what: (p) =>
      `The ФИОКО list of ${p.year} was not loaded: the indicators of work with ШНОР were counted over the calculated mark.`,
    todo: () => 'Mark the schools of the list on the sheet «Справочник ОО» and calculate again.',
  },
  monitoringListOpen: {
    what: (p, f) =>
      `The mark of ${p.year} is unknown for ${counted(p.count, 'school', 'schools', f)} (${p.school}${Number(p.count) > 1 ? ' and others' : ''}): they are not in the base of the indicators.`,
    todo: () => 'Load their results or the ФИОКО list.',
  },
  monitoringPeopleWithoutId: {
    what: (p, f) =>
      `Indicators ${system(p)}, slice of ${slice(p)}: ${counted(p.count, 'row of a teacher has', 'rows of teachers have', f)} no id. They were added up by school: a teacher of two schools counts twice.`,
    todo: () => 'To count people, fill in the column with the id (number) of the teacher.',
  },
  monitoringPeopleAlike: {
    what: (p, f) =>
      `The same teacher seems to be written in two ways (in full and abbreviated) on different sheets: ${f.number(Number(p.pairs))} ${f.plural(Number(p.pairs), { one: 'pair', other: 'pairs' })} of rows – ${p.places}. They were counted as different people, so the denominator may be too high.`,
    todo: () =>
      'If it is one person, write the name in the same way everywhere, or give the same code; if they are different people, nothing need be done.',
  },
  monitoringListOfEarlierYear: {
    what: (p, f) =>
      `Indicators ${system(p)}, slice “${slice(p)}”: these schools have no list of teachers of the current academic year, so the list of ${p.year} was taken (${counted(p.count, 'row', 'rows', f)}).`,
    todo: () => 'Load the list of the current year, or correct the academic year on the sheet.',
  },
  monitoringTotalsDiffer: {
    what: (p) =>
      `${p.school}, indicator ${indicator(p)}: ${p.list} by the list of teachers, ${p.totals} by the totals of the school. The list was used.`,
    todo: () => 'See whether the list is complete, and correct the sheet that is wrong.',
  },
  monitoringPartAboveWhole: {
    what: (p, f) =>
      `${p.school === '' ? 'Ready value' : p.school}, indicator ${indicator(p)}: the part is larger than the whole (${amount(p.part, f)} of ${amount(p.whole, f)}). The data were not used.`,
    todo: () => 'Correct the numbers on the sheet and calculate again.',
  },
  monitoringRouteOfStranger: {
    what: (p, f) =>
      `${p.school}: the register of routes names people who are not in the list of teachers (${f.number(Number(p.count))}). Indicator 2.3.3.4 does not count them.`,
    todo: () => 'Add them to «Педагоги ШНОР» or correct their ids.',
  },
  monitoringSiteWithoutLevel: {
    what: (p) =>
      `${p.school}: the staging site has no level, or one that was not understood, so nobody knows whether it counts in indicator 2.3.3.7 or 2.3.3.8; they are shown without it.`,
    todo: () => 'State «муниципальная» or «региональная».',
  },
  monitoringFiguresDiffer: {
    what: (p, f, at) =>
      `${p.school}: “${figureName(String(p.field), 'en')}” is stated twice for one day with different values${otherInBrackets(p, at, 'en')}. It was not used.`,
    todo: () => 'Keep the right value and calculate again.',
  },
  monitoringEarlierFigures: {
    what: (p, f) =>
      `A later row of the same school in the same slice states another value; earlier values: ${f.number(Number(p.count))}. The later one was taken, the earlier one was not used.`,
    todo: () => 'If the earlier value is right, correct its date or delete the superfluous row.',
  },
  monitoringStageFallback: {
    what: (p, f) =>
      `Indicator 3 (Predgorny): there are no results of ${p.year} after the re-sit, those before it were used (${counted(p.count, 'result', 'results', f)}).`,
    todo: () => 'Load the results after the re-sit if there was one.',
  },
  monitoringWorksMissing: {
    what: (p, f) =>
      `Indicator ${indicator(p)}: results of “${procedureName(String(p.procedure), f)}” of ${p.year} are not there for every school ШНОР; schools without them: ${f.number(Number(p.count))}, the first is ${p.school}. The share is of the works that were loaded.`,
    todo: () => 'Load the missing results; where nobody took part, write 0 participants.',
  },
  monitoringAggregateDiffers: {
    what: (p, f) =>
      p.origin === 'aggregate'
        ? `Indicator ${indicator(p)}: the ready value without a slice (${stated(p.typed, f)}) is not that of the line that names the slice (${stated(p.used, f)}). The latter was used.`
        : `Indicator ${indicator(p)}: the ready value is ${stated(p.typed, f)}, the lists of the schools give ${stated(p.used, f)}. The lists were used.`,
    todo: () => 'See whether the lists are complete, and correct the wrong value.',
  },
  monitoringAggregatesConflict: {
    what: (p, f, at) =>
      `Indicator ${indicator(p)}: the ready values differ, ${stated(p.first, f)} here and ${stated(p.other, f)} elsewhere${otherInBrackets(p, at, 'en')}. None was taken.`,
    todo: () => 'Keep the right value, or name the slice of each.',
  },
  monitoringAggregateAboveBase: {
    what: (p, f) =>
      `Indicator ${indicator(p)}: the ready value speaks of ${amount(p.stated, f)} schools ШНОР, the loaded list holds ${amount(p.schools, f)}.`,
    todo: () => 'Check which is right, the denominator or the list of ШНОР.',
  },
  monitoringHistoryDiffers: {
    what: (p, f, at) =>
      `Indicator ${indicator(p)}, slice of ${slice(p)}: ${amount(p.other, f)} here, ${amount(p.kept, f)} ${keptPlace(p, at, 'en')}. The latter was used.`,
    todo: () => 'Keep one sheet of this slice, or correct the wrong value.',
  },
  monitoringTypedKept: {
    what: (p, f) =>
      `Indicator ${indicator(p)}, slice of ${slice(p)}: ${stated(p.typed, f)} was written on the finished sheet, ${p.rule === '' ? 'there are no data to calculate it from' : `the calculation gives ${stated(p.rule, f)}`}. What was written is kept.`,
    todo: () =>
      'To return to the calculation, clear numerator, denominator and value of this row on the sheet and calculate again.',
  },
  monitoringTypedAlone: {
    what: (p) =>
      `Indicator ${indicator(p)}, slice of ${slice(p)}: a numerator without a denominator was written on the finished sheet. It gives no share and was not used.`,
    todo: () => 'Write the denominator too, or give a ready value on the sheet «Сводные показатели».',
  },
  monitoringSliceRedone: {
    what: (p, f) =>
      `Indicators ${system(p)}, slice of ${slice(p)}: ${counted(p.count, 'value has', 'values have', f)} changed since the last calculation; the first is ${indicator(p)}: ${stated(p.before, f)} before, ${stated(p.now, f)} now.${p.later === '' ? '' : ` The sheet of the later slice of ${sliceName(String(p.later) as SliceId, 'en')} still compares with the earlier values.`}`,
    todo: (p) =>
      p.later === ''
        ? 'If no data were to change, see which sheets were loaded.'
        : 'If the new values are right, calculate the later slice again; if not, see which sheets were loaded.',
  },
};
