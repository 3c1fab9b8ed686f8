import type { Host } from '../port';
import { openNewWorkbook } from './newWorkbook';
import { readWorkbook } from './read';
import { repairFormulas } from './repair';
import { select } from './select';
import { loadState, saveState } from './state';
import { support } from './support';
import { watch } from './watch';

/** The workbook that is open in Excel, through the global `Office` and `Excel`; to be called after `Office.onReady`. */
export function createExcelHost(): Host {
  const inTurn = queue();
  return {
    abilities: { customFunctions: support.customFunctions() },
    readWorkbook: (work) => inTurn(() => readWorkbook(work)),
    writeSheets: (specs, work) => inTurn(async () => (await writing()).writeSheets(specs, true, work)),
    insertSheets: (specs, work) => inTurn(async () => (await writing()).writeSheets(specs, false, work)),
    openNewWorkbook: (bytes) => inTurn(() => openNewWorkbook(bytes)),
    select,
    loadState,
    saveState: (text) => inTurn(() => saveState(text)),
    repairFormulas: () => inTurn(repairFormulas),
    watch,
  };
}

/** Loaded when something is written for the first time: the pane opens without it. */
function writing() {
  return import('./write');
}

/** Work begins when the work before it has ended, however it ended: two writes at once never mix. */
function queue(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}
