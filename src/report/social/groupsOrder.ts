import type { SocialSchool } from '../../methodology/social/outcome';

/** A school of the sheet with its place in the outcome. */
export interface OrderedSchool {
  readonly school: SocialSchool;
  readonly position: number;
}

/**
 * The schools that belong to a group or could: the first quintile by falling result (the rank list of staging
 * sites), then the other identified ones in the order of the focus group, then those that are not decided.
 */
export function groupsOrder(schools: readonly SocialSchool[]): readonly OrderedSchool[] {
  return schools
    .map((school, position) => ({ school, position }))
    .filter(({ school }) => school.identified !== 'no' || school.choice !== null)
    .sort((a, b) => part(a.school) - part(b.school) || within(a.school, b.school) || a.position - b.position);
}

function part({ quintile, focusPlace }: SocialSchool): number {
  if (quintile === 1) return 0;
  return focusPlace === null ? 2 : 1;
}

function within(a: SocialSchool, b: SocialSchool): number {
  if (a.quintile === 1) return (b.result ?? -Infinity) - (a.result ?? -Infinity) || 0;
  return (a.focusPlace ?? 0) - (b.focusPlace ?? 0);
}
