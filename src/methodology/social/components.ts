import type { Finding } from '../../model/finding';
import type { Direction, SocialComponent } from '../../model/programme/social';
import type { Source } from '../../model/source';
import { sourceOrder } from '../sheetTally';

/** A component that takes part in the index: its direction and weight are known. */
export interface UsableComponent {
  readonly name: string;
  readonly key: string;
  readonly direction: Direction;
  readonly guessed: boolean;
  readonly weight: number;
}

/**
 * The components of all sheets as one list in the order of the sheets. A heading that stands on several sheets
 * must say the same everywhere; without a direction or a weight a component is left out, and that is told.
 */
export function usableComponents(all: readonly SocialComponent[]): {
  readonly components: readonly UsableComponent[];
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const first = new Map<string, SocialComponent>();
  for (const component of [...all].sort((a, b) => sourceOrder(a.source, b.source))) {
    const known = first.get(component.key);
    if (!known) first.set(component.key, component);
    else if (known.direction !== component.direction || known.weight !== component.weight) {
      findings.push(
        found('socialComponentDiffers', 'error', component, {
          ...otherPlace(known.source),
        }),
      );
    }
  }
  const components: UsableComponent[] = [];
  for (const component of first.values()) {
    const { name, key, direction, guessed, weight } = component;
    if (direction === null) findings.push(found('socialDirectionUnknown', 'error', component));
    else if (weight === null) findings.push(found('socialWeightUnknown', 'error', component));
    else {
      if (guessed)
        findings.push(
          found('socialDirectionGuessed', 'warning', component, { direction: direction > 0 ? '+' : '−' }),
        );
      components.push({ name, key, direction, guessed, weight });
    }
  }
  return { components, findings };
}

function found(
  code: Finding['code'],
  severity: Finding['severity'],
  { name, source }: SocialComponent,
  params: Finding['params'] = {},
): Finding {
  return { code, severity, ...place(source), params: { heading: name, ...params } };
}

/** Address of a finding. */
export function place({ workbook, sheet, cell }: Source): Pick<Finding, 'workbook' | 'sheet' | 'cell'> {
  return { workbook, sheet, cell };
}

/** Params that name another place: see `locale/findings/otherPlace`. */
export function otherPlace({ workbook, sheet, cell }: Source): Readonly<Record<string, string>> {
  return { otherWorkbook: workbook, otherSheet: sheet, otherCell: cell };
}
