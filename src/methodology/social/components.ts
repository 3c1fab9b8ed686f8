import type { Finding } from '../../model/finding';
import type { Direction, SocialComponent } from '../../model/programme/social';
import type { Source } from '../../model/source';
import { sourceOrder } from '../sheetTally';

/** A component that takes part in the index: its direction and weight are known. */
export interface UsableComponent {
  readonly name: string;
  readonly key: string;
  readonly direction: Direction;
  readonly weight: number;
}

/** A component that waits: what it lacks is asked about, until then the index does without it. */
export interface WaitingComponent {
  readonly name: string;
  readonly key: string;
  readonly direction: Direction | null;
  readonly weight: number | null;
}

/**
 * The components of all sheets as one list in the order of the sheets. A heading that stands on several sheets is one
 * component: a cell that states nothing agrees with any other, two that differ decide nothing. Without a direction, a
 * weight or a single value a component waits, and that is told.
 */
export function usableComponents(
  all: readonly SocialComponent[],
  hasValues: (key: string) => boolean,
): {
  readonly components: readonly UsableComponent[];
  readonly waiting: readonly WaitingComponent[];
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const byKey = new Map<string, SocialComponent[]>();
  for (const component of [...all].sort((a, b) => sourceOrder(a.source, b.source))) {
    const same = byKey.get(component.key);
    if (same) same.push(component);
    else byKey.set(component.key, [component]);
  }
  const components: UsableComponent[] = [];
  const waiting: WaitingComponent[] = [];
  for (const [key, stated] of byKey) {
    const { name } = stated[0]!;
    const direction = settled(stated, 'direction', findings);
    const weight = settled(stated, 'weight', findings);
    if (direction === null || weight === null) waiting.push({ name, key, direction, weight });
    else if (hasValues(key)) components.push({ name, key, direction, weight });
    else {
      waiting.push({ name, key, direction, weight });
      findings.push(found('socialComponentEmpty', stated[0]!, stated[0]!.source));
    }
  }
  return { components, waiting, findings };
}

/** What the sheets say of a component in one row; null with a finding when they do not say it, or not the same. */
function settled<What extends 'direction' | 'weight'>(
  stated: readonly SocialComponent[],
  what: What,
  findings: Finding[],
): SocialComponent[What] | null {
  const written = stated.filter((component) => component.written[what].text !== '');
  const [first] = written;
  const other = written.find((component) => component[what] !== first![what]);
  const one = first ?? stated[0]!;
  const { text, source } = one.written[what];
  if (first && other) {
    findings.push(found('socialComponentDiffers', one, source, otherPlace(other.written[what].source)));
    return null;
  }
  if (one[what] === null)
    findings.push(
      found(what === 'direction' ? 'socialDirectionUnknown' : 'socialWeightUnknown', one, source, { text }),
    );
  return one[what];
}

function found(
  code: Finding['code'],
  { name }: SocialComponent,
  source: Source,
  params: Finding['params'] = {},
): Finding {
  const severity = code === 'socialComponentEmpty' ? 'warning' : 'error';
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
