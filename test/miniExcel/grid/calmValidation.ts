import { IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import type { Injector, Workbook } from '@univerjs/core';
import { SheetsDataValidationValidatorService } from '@univerjs/preset-sheets-data-validation';

/**
 * The grid checks the cells of a new sheet when the browser is idle, and reports an error when the sheet has been
 * drawn anew or deleted by then: a sheet that is gone has nothing to check. To be called when
 * the first workbook is open: before that the grid has no such service.
 */
export function calmValidation(injector: Injector): void {
  const books = injector.get(IUniverInstanceService);
  const validator = injector.get(SheetsDataValidationValidatorService);
  const check = validator.validatorRanges.bind(validator);
  validator.validatorRanges = async (unit, sheet, ranges) => {
    const book = books.getUnit<Workbook>(unit, UniverInstanceType.UNIVER_SHEET);
    return book?.getSheetBySheetId(sheet) ? check(unit, sheet, ranges) : [];
  };
}
