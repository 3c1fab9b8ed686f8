/** Why a workbook's program could not do what was asked. The words are in `locale/hostTroubles.ts`. */
export const HOST_TROUBLES = [
  'cellEdit', // a cell is being edited
  'protectedSheet', // a sheet that must be changed is protected; params.sheet where it is known
  'protectedBook', // the structure of the workbook is protected
  'readOnly',
  'sheetGone', // params.sheet where it is known
  'rangeGone', // the cell cannot be shown; params.sheet, params.cell
  'sheetHidden', // params.sheet
  'tooLarge', // a request or an answer is over the limit of the program; params.sheet where it is known
  'newBookTooLarge', // a new workbook is over the limit of the program; params.megabytes
  'newBookRefused', // the program does not open a new workbook; params.code, params.message
  'cancelled',
  'tooOld', // the program lacks a function that is needed
  'unknown', // params.code, params.message
] as const;
export type HostTroubleCode = (typeof HOST_TROUBLES)[number];
