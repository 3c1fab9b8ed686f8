import { carriedChoices } from '../../analysis/carriedChoices';
import type { Host } from '../../host/port';
import type { AcademicYear } from '../../model/year';
import type { Engine } from '../engine/contract';
import type { PaneStore } from './store';
import type { WorkRun } from './work';

/**
 * Opens the workbook of the year `year` in another window, made of the analysis in force; a workbook without schools
 * has nothing to begin a year with. The present workbook stays as it is, whatever happens.
 */
export async function openNewYear(
  host: Host,
  engine: Engine,
  store: PaneStore,
  year: AcademicYear,
  run: WorkRun,
): Promise<void> {
  const { view, choices } = store.state;
  const schools = view!.schools.length;
  if (schools === 0) {
    store.notify('nothingToCarry');
    return;
  }
  run.stage('report');
  const { choicesText } = await import('../../analysis/savedChoices');
  const carried = carriedChoices(choices, year);
  const { bytes, sheets } = await engine.newYear({ year, state: choicesText(carried) }, run);
  run.stage('write');
  // From here on it is Excel's: a workbook that it opens cannot be called back.
  run.signal.throwIfAborted();
  await host.openNewWorkbook(bytes);
  store.notify('newYearOpened', { year, sheets: sheets.length, schools });
}
