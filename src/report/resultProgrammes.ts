import type { Programmes } from '../analysis/programmes';
import { valueOf } from '../methodology/monitoring/outcome';
import type { IndicatorValue, MonitoringOutcome, Ratio } from '../methodology/monitoring/outcome';
import type { PlanVerdict } from '../methodology/plans/outcome';
import type { SocialOutcome, TargetsOutcome } from '../methodology/social/outcome';
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
    network: (network?.lines ?? []).map(({ school, group, period }) => ({
      school: school.id,
      group,
      period,
    })),
    waves: waves.flatMap(({ period, schools }) =>
      schools.map(({ school, values, change }) => ({
        school: school.id,
        period,
        entry: number(values.entry),
        interim: number(values.interim),
        final: number(values.final),
        change,
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
    results: results.map(({ row, title, school, unit, change, trend }) => ({
      row,
      text: title,
      school: school?.id ?? null,
      unit,
      change,
      trend,
    })),
    support: (support?.schools ?? []).map(({ school, low, hard, group }) => ({
      school: school.id,
      lowResults: low,
      hardConditions: hard,
      group,
    })),
    partners: (support?.pairs ?? []).map(({ school, partner, partnerName, state, comparison }) => ({
      school: school.id,
      partner: partner?.id ?? null,
      partnerName,
      state,
      score: comparison?.score ?? null,
    })),
    evidence: (support?.evidence ?? []).map(({ list, number: row, text, state, document, date }) => ({
      list,
      number: row,
      text,
      state,
      document,
      date,
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
    rows: rows.map(({ item, deadline, responsible, state, daysOverdue }) => ({
      number: item.number,
      text: item.text,
      deadline: item.deadline,
      occurrences: deadline.occurrences.map(({ start, finish }) => ({ start, finish })),
      responsible: [...responsible],
      state,
      daysOverdue,
      source: place(item.source),
    })),
  };
}

function socialIndex({ year, basis, mean, focus, schools }: SocialOutcome) {
  return {
    year,
    basis,
    mean: mean?.value ?? null,
    focus: { identified: { ...focus.identified }, all: { ...focus.all }, needed: focus.needed },
    schools: schools.map(({ school, index, quintile, result, control, stagingSite, choice }) => ({
      school: school.id,
      index,
      quintile,
      result,
      control,
      stagingSite,
      choice,
    })),
  };
}

function targetLines({ period, lines }: TargetsOutcome) {
  return lines.map(({ number: row, section, text, plan: goal, unit, fact, done }) => ({
    period,
    number: row,
    section,
    text,
    plan: number(goal),
    unit,
    fact: number(fact),
    done,
  }));
}

function number(measure: Measure | null | undefined): number | null {
  return measure?.value ?? null;
}

function place(source: Source) {
  return { file: source.workbook, sheet: source.sheet, cell: source.cell };
}
