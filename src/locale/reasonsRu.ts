import { gapClause } from './gaps';
import { indicatorName } from './indicators';
import type { Format } from './language';
import { procedureText } from './procedureText';
import type { ReasonParams, ReasonTexts } from './reasons';
import type { Reason } from '../model/reason';

const CAUSES: Readonly<Record<string, string>> = {
  noData: 'у школы нет результата',
  notLoaded: 'результаты не загружены',
  conflict: 'строки противоречат друг другу',
  bothSeasons: 'есть и весенняя, и осенняя работа',
  ambiguousPercent: 'процент округлён слишком грубо',
  impossible: 'числа невозможны',
};

const MARKS: Readonly<Record<string, string>> = {
  reconstructed: 'число восстановлено по проценту',
  roundingDecides: 'исходный процент округлён и лежит по другую сторону порога',
  borderline: 'на границе: при округлении совпадает с порогом',
  smallSample: 'малая выборка',
};

const TYPES: Readonly<Record<string, string>> = {
  correctional: 'коррекционная школа',
  evening: 'вечерняя школа',
  boarding: 'школа-интернат',
  primary: 'начальная школа',
};

const SUMS: Readonly<Record<string, string>> = {
  sum: 'сумма показателей 3.1–3.4',
  withoutMissing34: 'сумма показателей раздела 3 (3.4 — если есть)',
  mean: 'среднее показателей 3.1–3.4',
  unique: 'доля детей хотя бы с одним признаком',
};

function limit({ sign, threshold }: ReasonParams, format: Format, reached = true): string {
  const value = `${format.number(Number(threshold), 3)}\u00a0%`;
  if (reached) return sign === '>=' ? `не менее ${value}` : `более ${value}`;
  return sign === '>=' ? `менее ${value}` : `не более ${value}`;
}

function share(part: unknown, whole: unknown, percent: number, unit: string, format: Format): string {
  if (part === undefined || whole === undefined) return format.percent(percent);
  const of = `${format.number(Number(part))} из ${format.number(Number(whole))}`;
  return `${of}${unit} (${format.percent(percent)})`;
}

function procedure(params: ReasonParams, format: Format, reached: boolean): string {
  const people = format.plural(Number(params.participants ?? 0), {
    one: ' участника',
    few: ' участников',
    many: ' участников',
    other: ' участников',
  });
  const numbers = share(params.failed, params.participants, Number(params.percent), people, format);
  const marks = String(params.marks).split(',').filter(Boolean);
  const notes = marks.map((mark) => MARKS[mark] ?? mark).join('; ');
  const head = `${procedureText(String(params.procedure), format)}, ${params.year}: ${numbers}`;
  return `${head} — ${limit(params, format, reached)}${notes ? ` [${notes}]` : ''}`;
}

/** «по 2 процедурам», «по 1 процедуре», «по 2 предметам». */
function lowCount(count: number, format: Format, countAs: unknown = 'procedure'): string {
  const forms =
    countAs === 'subject'
      ? { one: 'предмету', other: 'предметам' }
      : { one: 'процедуре', other: 'процедурам' };
  return `по ${format.number(count)} ${format.plural(count, { one: forms.one, few: forms.other, many: forms.other, other: forms.other })}`;
}

function lowYears({ year, before, low, lowBefore }: ReasonParams, format: Format): string {
  const counted = (count: number) => (count === 0 ? 'нет ни одной' : lowCount(count, format));
  return `низкие результаты: ${year} — ${counted(Number(low))}, ${before} — ${counted(Number(lowBefore))}`;
}

function named(indicators: unknown): string {
  return String(indicators).split(',').join(', ');
}

export const reasonsRu: ReasonTexts = {
  criterion1Met: ({ year, needed, countAs }, format) =>
    `критерий 1: в ${year} учебном году низкие результаты не менее чем ${lowCount(Number(needed), format, countAs)}`,
  criterion2Met: ({ year, before, same }) =>
    Number(same) === 1
      ? `критерий 2: низкие результаты по одной и той же процедуре и в ${year}, и в ${before} учебном году`
      : `критерий 2: низкие результаты хотя бы по одной процедуре и в ${year}, и в ${before} учебном году`,
  procedureLow: (params, format) => procedure(params, format, true),
  procedureNotLow: (params, format) => procedure(params, format, false),
  criteriaNotMet: (params, format) => `критерии не выполнены; ${lowYears(params, format)}`,
  criteriaOpen: (params, format) => `для решения не хватает данных; ${lowYears(params, format)}`,
  proceduresUnknown: (params, format) => {
    const names = String(params.procedures)
      .split(',')
      .map((key) => procedureText(key, format))
      .join(', ');
    if (params.gap !== undefined) return `${params.year}, ${names}: ${gapClause(params, format)}`;
    return `${params.year}, ${CAUSES[String(params.cause)] ?? String(params.cause)}: ${names}`;
  },
  schoolClosed: ({ date }, format) => `не оценивается: школа закрыта ${format.date(String(date))}`,
  typeExcluded: ({ type }) =>
    `не оценивается: ${TYPES[String(type)] ?? String(type)} исключена в параметрах методики`,
  noProcedureApplies: () => 'не оценивается: ни одна процедура перечня к школе не применима',
  officialDiffers: ({ official }) =>
    official === 'yes'
      ? 'в перечень ФИОКО школа включена, по расчёту — нет'
      : 'в перечень ФИОКО школа не включена',
  riskNegativeAnswer: ({ indicator, answer }) => `${indicatorName(String(indicator), 'ru')}: «${answer}»`,
  riskShare: (params, format) => {
    const numbers = share(params.numerator, params.denominator, Number(params.percent), '', format);
    return `${indicatorName(String(params.indicator), 'ru')}: ${numbers} — ${limit(params, format)}`;
  },
  riskContingent: (params, format) => {
    const parts = ['3.1', '3.2', '3.3', '3.4'].flatMap((row) =>
      params[row] === undefined ? [] : [`${row}: ${format.percent(Number(params[row]))}`],
    );
    const least = Number(params.complete) === 1 ? '' : 'уже по известным строкам ';
    const list = parts.length > 0 ? ` (${parts.join(', ')})` : '';
    return `контингент, ${SUMS[String(params.sum)]}: ${least}${format.percent(Number(params.percent))}${list} — ${limit(params, format)}`;
  },
  riskVprCount: (params, format) => {
    const count = Number(params.count);
    const rows = format.plural(count, {
      one: 'показателю',
      few: 'показателям',
      many: 'показателям',
      other: 'показателям',
    });
    return `ВПР: ${limit(params, format)} по ${count} ${rows} из 4.1–4.4 (нужно не менее ${params.needed})`;
  },
  riskFewSections: ({ hit, needed }) =>
    `разделов с риском: ${hit}, для рисковой школы нужно не менее ${needed}`,
  riskNone: () => 'ни один раздел не показал риска',
  riskSectionUnknown: ({ section, indicators }) =>
    `раздел ${section} не определён, нет данных: ${named(indicators)}`,
};

/** A reason for a cell, which is Russian on every machine. `format` is the Russian one. */
export function reasonRu(reason: Reason, format: Format): string {
  return reasonsRu[reason.code](reason.params, format);
}
