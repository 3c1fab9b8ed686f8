import type { MonitoringCode } from '../../model/findingCodes';
import type { SliceId } from '../../model/slice';
import type { Format } from '../language';
import { figureName, indicatorNumber, sliceName, systemName } from '../monitoring';
import { keptPlace, otherInBrackets } from './otherPlace';
import type { FindingParams, FindingText } from './text';

const slice = (p: FindingParams) => sliceName(String(p.slice) as SliceId, 'en');
const system = (p: FindingParams) => systemName(String(p.system), 'en');
const indicator = (p: FindingParams) => indicatorNumber(String(p.indicator), 'en');
const amount = (value: unknown, f: Format) => f.number(Number(value), 2);

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
  monitoringSliceNotDue: {
    what: (p, f) =>
      `Indicators ${system(p)}: the first slice of the year is ${slice(p)}, which has not come by ${f.date(String(p.asOf))}; they were not calculated.`,
    todo: () => 'To see them early, choose the slice yourself or change the day of the calculation.',
  },
  monitoringNothingLoaded: {
    what: (p) =>
      `Indicators ${system(p)}, slice of ${slice(p)}: nothing that they could be calculated from was loaded.`,
    todo: () => 'Load the sheets with the data of this slice, or choose another slice.',
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
      `${p.school}: the staging site has no level, so it counts neither in indicator 2.3.3.7 nor in 2.3.3.8.`,
    todo: () => 'State «муниципальная» or «региональная».',
  },
  monitoringFiguresDiffer: {
    what: (p, f, at) =>
      `${p.school}: “${figureName(String(p.field), 'en')}” is stated twice for one day with different values${otherInBrackets(p, at, 'en')}. It was not used.`,
    todo: () => 'Keep the right value and calculate again.',
  },
  monitoringStageFallback: {
    what: (p, f) =>
      `Indicator 3 (Predgorny): there are no results of ${p.year} after the re-sit, those before it were used (${counted(p.count, 'result', 'results', f)}).`,
    todo: () => 'Load the results after the re-sit if there was one.',
  },
  monitoringAggregateDiffers: {
    what: (p, f) =>
      p.origin === 'aggregate'
        ? `Indicator ${indicator(p)}: the ready value is stated twice and differs (${amount(p.used, f)} and ${amount(p.typed, f)}). The first was used.`
        : `Indicator ${indicator(p)}: the ready value is ${amount(p.typed, f)}, the lists of the schools give ${amount(p.used, f)}. The lists were used.`,
    todo: () => 'See whether the lists are complete, and correct the wrong value.',
  },
  monitoringHistoryDiffers: {
    what: (p, f, at) =>
      `Indicator ${indicator(p)}, slice of ${slice(p)}: ${amount(p.other, f)} here, ${amount(p.kept, f)} ${keptPlace(p, at, 'en')}. The latter was used.`,
    todo: () => 'Keep one sheet of this slice, or correct the wrong value.',
  },
};
