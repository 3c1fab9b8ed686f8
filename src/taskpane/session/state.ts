import type { Choices, SavedState } from '../../analysis/choices';
import type { HostAbilities, HostTroubleCode } from '../../host/port';
import type { Language } from '../../locale/language';
import type { FaultCode } from '../../locale/pane/faults';
import type { NoticeKey } from '../../locale/pane/notices';
import type { AnalysisView, Variant } from '../engine/contract';

/** The steps of the methodologist's work, in their order. */
export const STEPS = [
  'data',
  'check',
  'schools',
  'shnor',
  'risks',
  'monitoring',
  'plans',
  'programmes',
  'result',
] as const;
export type Step = (typeof STEPS)[number];

export interface Trouble {
  readonly code: HostTroubleCode | FaultCode | 'analysis';
  readonly params: Readonly<Record<string, string | number>>;
}

export interface Work {
  readonly kind: 'read' | 'analyse' | 'write' | 'insertSample' | 'repair' | 'template' | 'newYear';
  readonly stage: 'read' | 'recognise' | 'match' | 'judge' | 'report' | 'write' | 'replace';
  readonly done: number;
  readonly total: number;
  readonly sheet?: string;
}

/** Everything the pane shows, as one plain value. */
export interface PaneState {
  readonly step: Step;
  readonly language: Language;
  readonly abilities: HostAbilities;
  readonly choices: Choices;
  /** What the choices saved in the workbook were: they cannot be used when damaged or made by a newer version. */
  readonly saved: SavedState;
  /** Long work that is going on; buttons that would start another are off. */
  readonly work: Work | null;
  readonly trouble: Trouble | null;
  /** The analysis in force; null before the first reading. */
  readonly view: AnalysisView | null;
  /** The workbook was changed after it was read. */
  readonly stale: boolean;
  /** Counts per setting, made when the step is opened; null while they are being made. */
  readonly variants: Readonly<Record<'shnor' | 'risk', readonly Variant[] | null>>;
  /** Names of the sheets written last. */
  readonly written: readonly string[] | null;
  /** A word to be announced to a screen reader and shown for a while. */
  readonly notice: Notice | null;
}

export interface Notice {
  readonly key: NoticeKey;
  readonly params: Readonly<Record<string, string | number>>;
  /** Grows with every notice, so that equal ones are announced twice. */
  readonly serial: number;
}
