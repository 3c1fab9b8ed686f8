import type { MonitoringOutcome } from '../methodology/monitoring/outcome';
import type { Programmes } from './programmes';

/** A workbook may hold plans, targets or indicators of a town and name no school: that is enough for a report. */
export function speakWithoutSchools({
  monitoring,
  plans,
  targets,
  support,
}: {
  readonly monitoring: (Pick<MonitoringOutcome, 'history'> & { readonly slices: readonly unknown[] }) | null;
} & Pick<Programmes, 'plans' | 'targets' | 'support'>): boolean {
  return (
    (monitoring !== null && monitoring.slices.length + monitoring.history.length > 0) ||
    (plans !== null && plans.plans.length > 0) ||
    targets.length > 0 ||
    (support !== null && support.evidence.length > 0)
  );
}
