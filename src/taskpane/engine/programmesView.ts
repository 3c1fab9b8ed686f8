import type { Programmes } from '../../analysis/programmes';
import type { IndicatorValue, MonitoringOutcome, SystemSlice } from '../../methodology/monitoring/outcome';

/** An indicator for the screen: what the schools added to it stays in the engine. */
export type IndicatorView = Omit<IndicatorValue, 'contributions'>;

export interface SliceView extends Omit<SystemSlice, 'values'> {
  readonly values: readonly IndicatorView[];
}

export interface MonitoringView extends Pick<MonitoringOutcome, 'history'> {
  readonly slices: readonly SliceView[];
}

/** The programmes as they travel to the screen: a region's contributions, school by school, do not. */
export interface ProgrammesView extends Omit<Programmes, 'monitoring'> {
  readonly monitoring: MonitoringView | null;
}

export function programmesView({ monitoring, ...others }: Programmes): ProgrammesView {
  return {
    ...others,
    monitoring: monitoring && {
      history: monitoring.history,
      slices: monitoring.slices.map(({ values, ...slice }) => ({
        ...slice,
        values: values.map(({ contributions: _, ...value }) => value),
      })),
    },
  };
}
