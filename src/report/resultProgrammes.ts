import type { Programmes } from '../analysis/programmes';
import { valueOf } from '../methodology/monitoring/outcome';
import type { IndicatorValue, MonitoringOutcome, Ratio } from '../methodology/monitoring/outcome';
import type { ProfileOutcome } from '../methodology/profile/outcome';
import type { PlanVerdict } from '../methodology/plans/outcome';
import type { SocialOutcome, TargetsOutcome } from '../methodology/social/outcome';
import type { PartnerPair, SupportSchool } from '../methodology/support/outcome';
import type { ResultState } from '../model/programme/profile';
import type { Measure, Source } from '../model/source';
import { systemEntry } from '../methodology/monitoring/systems';

/**
 * The programmes in result.json: shares as numerator, denominator and percent 0–100, unrounded; verdicts as
 * everywhere; null where nothing is known. Lists that no sheet gave are empty. People appear nowhere but the
 * officials that a plan itself makes responsible.
 */
export function resultProgrammes(programmes: Programmes) {
  const { monitoring, plans, social, targets, network, waves, profile, results, support } = programmes;
  return {
    monitoring: (monitoring?.slices ?? []).map(({ system, slice, year, values }) => ({
      system: systemEntry(system).number,
      slice,
      year,
      indicators: values.map(indicator),
    })),
    history: history(monitoring),
    plans: { asOf: plans?.asOf ?? null, plans: (plans?.plans ?? []).map(plan) },
    social: social && socialIndex(social),
    targets: targets.flatMap(targetLines),
    network: (network?.lines ?? []).map(({ school, group, period, tutor, mentor }) => ({
      school: school.id,
      group,
      period,
      tutor,
      mentor,
    })),
    waves: waves.flatMap(({ period, schools }) =>
      schools.map(({ school, values, change, best }) => ({
        school: school.id,
        period,
        entry: number(values.entry),
        interim: number(values.interim),
        final: number(values.final),
        change,
        best,
      })),
    ),
    profile: (profile?.schools ?? []).map(({ school, level, states, activated }) => ({
      school: school.id,
      level,
      factors: profile!.factors.map(({ label, text }, index) => ({
        factor: label,
        text,
        significance: states[index]!.value,
        activated: activated.includes(index),
      })),
    })),
    measures: profile ? profileMeasures(profile) : [],
    results: results.map(({ row, title, school, unit, before, after, change, better, trend, document }) => ({
      row,
      text: title,
      school: school?.id ?? null,
      unit,
      before: resultState(before),
      after: resultState(after),
      change,
      better,
      trend,
      document,
    })),
    support: (support?.schools ?? []).map(supportSchool),
    partners: (support?.pairs ?? []).map(partnerPair),
    evidence: (support?.evidence ?? []).map(
      ({ list, number: row, text, state, responsible, document, date, facts }) => ({
        list,
        number: row,
        text,
        state,
        responsible,
        document,
        date,
        facts: facts.map(({ kind, value }) => ({ kind, value })),
      }),
    ),
  };
}

/** Measures of the road map by factor, for the factors that call for any. */
function profileMeasures({ factors, measures, schools, plan: title }: ProfileOutcome) {
  const activated = new Set(schools.flatMap((one) => one.activated));
  return factors.flatMap(({ label }, index) =>
    activated.has(index)
      ? measures[index]!.map(({ number: row, text, deadline, responsible, expected, state }) => ({
          factor: label,
          plan: title,
          number: row,
          text,
          deadline,
          responsible,
          expected,
          state,
        }))
      : [],
  );
}

function resultState(state: ResultState | null): number | boolean | null {
  if (state === null) return null;
  return state.kind === 'answer' ? state.yes : state.value;
}

function supportSchool(one: SupportSchool) {
  const { school, low, lowGround, lowOther, hard, hardGround, hardOther, group, note } = one;
  return {
    school: school.id,
    lowResults: low,
    lowGround,
    lowOther: lowOther && { ...lowOther },
    hardConditions: hard,
    hardGround,
    hardOther: hardOther && { ...hardOther },
    group,
    note,
  };
}

function partnerPair(pair: PartnerPair) {
  const { school, partner, partnerName, place: rank, decision, partnerIsLow, state, comparison } = pair;
  return {
    school: school.id,
    partner: partner?.id ?? null,
    partnerName,
    partnerIsLow,
    place: rank,
    decision,
    state,
    score: comparison?.score ?? null,
    agreements: pair.agreements.map(({ number: row, date, from, until, term, subject, activities }) => ({
      number: row,
      date,
      from: from ?? null,
      until,
      term: term ?? null,
      subject,
      activities,
    })),
  };
}

function share(ratio: Ratio | null, percent: number | null) {
  const value = valueOf({ ratio, percent });
  return {
    numerator: ratio?.numerator ?? null,
    denominator: ratio?.denominator ?? null,
    value,
  };
}

function indicator({ code, status, ratio, percent, origin, missing, why, previous }: IndicatorValue) {
  return {
    code,
    status,
    ...share(ratio, percent),
    origin,
    missing,
    why,
    previous: previous && { slice: previous.slice, ...share(previous.ratio, previous.percent) },
  };
}

function history(monitoring: MonitoringOutcome | null) {
  return (monitoring?.history ?? []).map(({ code, slice, ratio, percent, source }) => ({
    code,
    slice,
    ...share(ratio, percent),
    source: place(source),
  }));
}

function plan({ table, begins, ends, rows, whole }: PlanVerdict) {
  return {
    file: table.workbook,
    sheet: table.sheet,
    title: table.title,
    begins,
    ends,
    total: whole.total,
    states: { ...whole.states },
    rows: rows.map(({ item, deadline, responsible, state, daysOverdue, passed }) => ({
      number: item.number,
      text: item.text,
      deadline: item.deadline,
      occurrences: deadline.occurrences.map(({ start, finish }) => ({ start, finish })),
      responsible: [...responsible],
      state,
      daysOverdue,
      passed,
      source: place(item.source),
    })),
  };
}

function socialIndex(social: SocialOutcome) {
  const { year, conditionsYear, basis, components, waiting, mean, higherThan, focus, schools } = social;
  const component =
    (used: boolean) => (one: { name: string; direction: number | null; weight: number | null }) => ({
      name: one.name,
      direction: one.direction,
      weight: one.weight,
      used,
    });
  return {
    year,
    conditionsYear,
    basis,
    components: [...components.map(component(basis === 'components')), ...waiting.map(component(false))],
    mean: mean?.value ?? null,
    higherThan,
    focus: { identified: { ...focus.identified }, all: { ...focus.all }, needed: focus.needed },
    schools: schools.map((one) => ({
      school: one.school.id,
      index: one.index,
      quintile: one.quintile,
      result: one.result,
      lowResults: one.low,
      identified: one.identified,
      control: one.control,
      stagingSite: one.stagingSite,
      choice: one.choice,
      focusPlace: one.focusPlace,
      focus: one.focus,
    })),
  };
}

function targetLines({ period, lines }: TargetsOutcome) {
  return lines.map(({ number: row, section, text, plan: goal, unit, fact, done, document }) => ({
    period,
    number: row,
    section,
    text,
    plan: number(goal),
    unit,
    fact: number(fact),
    done,
    document,
  }));
}

function number(measure: Measure | null | undefined): number | null {
  return measure?.value ?? null;
}

function place(source: Source) {
  return { file: source.workbook, sheet: source.sheet, cell: source.cell };
}
