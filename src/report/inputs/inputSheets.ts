import type { SheetSpec } from '../sheetSpec';
import type { InputGroup } from './groups';
import { aggregateInput } from './aggregateInput';
import { monitoringInputs } from './monitoringInputs';
import { planInputs } from './planInputs';
import { socialInputs } from './socialInputs';
import { supportInputs } from './supportInputs';

/** An empty sheet of a programme and what «Как заполнять» says of it. */
export interface InputSheet {
  readonly group: Exclude<InputGroup, 'basic'>;
  readonly sheet: SheetSpec;
  readonly guide: string;
}

/** The empty input sheets of the programmes, with lists of allowed values. */
export function programmeInputs(): readonly InputSheet[] {
  return [...monitoringInputs(), ...planInputs(), aggregateInput(), ...socialInputs(), ...supportInputs()];
}
