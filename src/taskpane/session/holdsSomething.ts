import { speakWithoutSchools } from '../../analysis/withoutSchools';
import type { AnalysisView } from '../engine/contract';

/** Is there anything to write: schools, or a plan, targets, indicators that stand without them? */
export function holdsSomething({ schools, programmes }: AnalysisView): boolean {
  return schools.length > 0 || speakWithoutSchools(programmes);
}
