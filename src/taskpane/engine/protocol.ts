import type { AnalysisInput, Progress } from '../../analysis/analysis';
import type { WorkbookReading } from '../../host/port';
import type { FaultCode } from '../../locale/pane/faults';
import type { IndicatorCode } from '../../model/programme/indicator';
import type { NewYearWish, ReportWish } from './contract';

/** What the screen asks of the worker. */
export type Request =
  | { readonly kind: 'load'; readonly reading: WorkbookReading }
  | { readonly kind: 'analyse'; readonly input: AnalysisInput }
  | { readonly kind: 'variants'; readonly list: 'shnor' | 'risk' }
  | { readonly kind: 'report'; readonly wish: ReportWish; readonly sampleUrls: readonly string[] }
  | { readonly kind: 'newYear'; readonly wish: NewYearWish }
  | { readonly kind: 'columns'; readonly sheet: string }
  | { readonly kind: 'contributions'; readonly code: IndicatorCode };

export interface Call {
  readonly id: number;
  readonly request: Request;
}

/** What the worker answers: progress on the way, then one result or one failure. */
export type Answer =
  | { readonly id: number; readonly kind: 'progress'; readonly progress: Progress }
  | { readonly id: number; readonly kind: 'result'; readonly result: unknown }
  | {
      readonly id: number;
      readonly kind: 'failure';
      readonly message: string;
      readonly fault: FaultCode | null;
    };
