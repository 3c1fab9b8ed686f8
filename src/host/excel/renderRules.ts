import { address } from '../../grid/grid';
import type { ConditionalFormatSpec, SheetSpec, ValidationSpec } from '../../report/sheetSpec';
import { STYLES } from '../../report/styles';
import { rangeAddress } from '../ranges';
import { shown } from './cellInput';
import { CALL_BYTES, RANGE_BYTES } from './pipeline';
import type { Step } from './pipeline';
import { support } from './support';

/** Conditional formats. Excel puts each new one on top, so the last comes first. */
export function conditionalFormatSteps(
  sheet: Excel.Worksheet,
  formats: readonly ConditionalFormatSpec[],
): Step[] {
  return formats.toReversed().map((spec) => ({
    bytes: RANGE_BYTES + 8 * CALL_BYTES + spec.formula.length * 2,
    apply: () => {
      const format = sheet
        .getRange(rangeAddress(spec.range))
        .conditionalFormats.add(Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = `=${spec.formula}`;
      const { font, fill } = STYLES[spec.style];
      if (fill !== undefined) format.custom.format.fill.color = `#${fill}`;
      if (font.color !== undefined) format.custom.format.font.color = `#${font.color}`;
      if (font.bold) format.custom.format.font.bold = true;
      if (spec.stopIfTrue) format.stopIfTrue = true;
    },
  }));
}

/** Limits of Excel's dialogs. */
const LIST_LENGTH = 255;
const TITLE_LENGTH = 32;
const MESSAGE_LENGTH = 255;

/** What may be typed. A list that Excel cannot hold (too long, or with commas in its values) is not offered. */
export function validationSteps(sheet: Excel.Worksheet, validations: readonly ValidationSpec[]): Step[] {
  return validations.flatMap((spec) => {
    const rule = ruleOf(spec);
    if (!rule) return [];
    return {
      bytes: RANGE_BYTES + 4 * CALL_BYTES + spec.errorMessage.length * 2,
      apply: () => {
        const { dataValidation } = sheet.getRange(rangeAddress(spec.range));
        dataValidation.rule = rule;
        dataValidation.ignoreBlanks = spec.allowBlank ?? true;
        dataValidation.errorAlert = {
          showAlert: true,
          style: spec.warningOnly ? 'Warning' : 'Stop',
          title: shown(spec.errorTitle).slice(0, TITLE_LENGTH),
          message: shown(spec.errorMessage).slice(0, MESSAGE_LENGTH),
        };
      },
    };
  });
}

function ruleOf({ kind, values = [], from = 0, to }: ValidationSpec): Excel.DataValidationRule | null {
  switch (kind) {
    case 'list': {
      const source = values.map(shown).join(',');
      const fits = values.length > 0 && source.length <= LIST_LENGTH;
      return fits && values.every((value) => !/[",]/.test(value))
        ? { list: { inCellDropDown: true, source } }
        : null;
    }
    case 'percent':
      return { decimal: { operator: 'Between', formula1: from, formula2: to ?? 100 } };
    case 'wholeNumber':
      return to === undefined
        ? { wholeNumber: { operator: 'GreaterThanOrEqualTo', formula1: from } }
        : { wholeNumber: { operator: 'Between', formula1: from, formula2: to } };
  }
}

/**
 * Notes over cells. Comments would carry the name of the person who runs the add-in, so where Excel has no notes
 * for add-ins the text becomes the prompt of the cell, which Excel shows when the cell is selected.
 */
export function noteSteps(sheet: Excel.Worksheet, rows: SheetSpec['rows']): Step[] {
  const asNotes = support.notes();
  return rows.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      if (cell?.note === undefined) return [];
      const text = shown(cell.note);
      return {
        bytes: RANGE_BYTES + CALL_BYTES + text.length * 2,
        apply: () => {
          if (asNotes) sheet.notes.add(address(r, c), text);
          else sheet.getRange(address(r, c)).dataValidation.prompt = prompt(text);
        },
      };
    }),
  );
}

/** A longer note is cut at a word; its whole text stands in the file that the command line writes. */
function prompt(text: string): Excel.DataValidationPrompt {
  const fits = text.length <= MESSAGE_LENGTH;
  const message = fits ? text : `${text.slice(0, MESSAGE_LENGTH - 1).replace(/\s+\S*$/, '')}…`;
  return { showPrompt: true, title: '', message };
}
