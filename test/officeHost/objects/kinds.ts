import type { AnyKind, Kinds } from '../protocol/hostObject';
import { chartKinds } from './charts';
import { conditionalFormatKinds } from './conditionalFormats';
import { dataValidationKind } from './dataValidation';
import { nameKinds } from './names';
import { rangeAreasKind, rangeCollectionKind, rangeKind } from './range';
import { rangeFormatKinds } from './rangeFormat';
import { sheetPartKinds } from './sheetParts';
import { storeKinds } from './stores';
import { tableKinds } from './tables';
import { workbookKinds } from './workbook';
import { worksheetKind } from './worksheet';
import { worksheetsKind } from './worksheets';

/** Every class of Office.js that the host plays. */
export const KINDS: Kinds = {
  ...workbookKinds,
  WorksheetCollection: worksheetsKind as AnyKind,
  Worksheet: worksheetKind as AnyKind,
  Range: rangeKind as AnyKind,
  RangeAreas: rangeAreasKind as AnyKind,
  RangeCollection: rangeCollectionKind as AnyKind,
  ...rangeFormatKinds,
  DataValidation: dataValidationKind as AnyKind,
  ...conditionalFormatKinds,
  ...tableKinds,
  ...chartKinds,
  ...nameKinds,
  ...storeKinds,
  ...sheetPartKinds,
};
