import type { Programmes } from '../analysis/programmes';
import type { CliTexts } from '../locale/cli';
import type { Format } from '../locale/language';
import { systemEntry } from '../methodology/monitoring/systems';

/** A line for every programme whose data were read, and an empty one after them; nothing without any. */
export function programmeLines(programmes: Programmes, texts: CliTexts, format: Format): string[] {
  const { monitoring, plans, social, targets, profile, support } = programmes;
  const say = texts.programmes;
  const lines: string[] = [];
  for (const { system, slice, values } of monitoring?.slices ?? []) {
    const known = values.filter(({ status }) => status === 'known').length;
    lines.push(say.monitoring(format, systemEntry(system).number, slice, known, values.length));
  }
  if (plans) {
    const rows = plans.plans.flatMap((plan) => plan.rows);
    const count = (state: string) => rows.filter((row) => row.state === state).length;
    lines.push(
      say.plans(format, plans.asOf, {
        plans: plans.plans.length,
        rows: rows.length,
        done: count('done'),
        overdue: count('overdue'),
        unmarked: count('unmarked'),
      }),
    );
  }
  for (const { period, lines: rows } of targets) {
    lines.push(say.targets(format, period, rows.filter(({ done }) => done === 'yes').length, rows.length));
  }
  if (social) {
    const { schools } = social;
    const decided = schools.filter(({ index }) => index !== null).length;
    const control = schools.filter((school) => school.control === 'yes').length;
    lines.push(say.social(format, decided, schools.length, control));
  }
  if (profile) {
    const high = profile.schools.filter(({ level }) => level === 'high').length;
    lines.push(say.profile(format, profile.schools.length, high));
  }
  if (support) {
    const count = (group: string) => support.schools.filter((school) => school.group === group).length;
    lines.push(say.support(format, count('both'), count('onlyLow'), count('onlyHard'), count('undecided')));
  }
  return lines.length > 0 ? [...lines, ''] : [];
}
