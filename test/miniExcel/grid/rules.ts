import {
  BooleanNumber,
  DataValidationErrorStyle,
  DataValidationRenderMode,
  DataValidationType,
} from '@univerjs/core';
import type { ISheetDataValidationRule, IStyleBase, DataValidationOperator } from '@univerjs/core';
import { CFNumberOperator, CFRuleType, CFSubRuleType } from '@univerjs/preset-sheets-conditional-formatting';
import type { IConditionFormattingRule } from '@univerjs/preset-sheets-conditional-formatting';
import type { ConditionalFormatData, ValidationData } from '../../officeHost/model/book';
import { fileOperator } from '../operators';
import { toRange } from './toSnapshot';

const bare = (formula: unknown): string => String(formula ?? '').replace(/^=/, '');

/** A conditional format as the grid draws it; null for the kinds that it is not given. */
export function toConditionalRule(format: ConditionalFormatData): IConditionFormattingRule | null {
  const highlight = { type: CFRuleType.highlightCell, style: lookOf(format.format) } as const;
  const shell = { cfId: format.id, stopIfTrue: format.stopIfTrue, ranges: format.areas.map(toRange) };
  const rule = format.rule as Record<string, unknown> | null;
  if (format.type === 'Custom') {
    const value = `=${bare(rule?.['formula'])}`;
    return { ...shell, rule: { ...highlight, subType: CFSubRuleType.formula, value } };
  }
  if (format.type === 'CellValue') {
    const operator = fileOperator(rule?.['operator']) as CFNumberOperator | undefined;
    const [first, second] = [Number(bare(rule?.['formula1'])), Number(bare(rule?.['formula2']))];
    if (!operator || Number.isNaN(first)) return null;
    const between = operator === CFNumberOperator.between || operator === CFNumberOperator.notBetween;
    return {
      ...shell,
      rule: {
        ...highlight,
        subType: CFSubRuleType.number,
        operator,
        value: between ? [first, second] : first,
      } as IConditionFormattingRule['rule'],
    };
  }
  return null;
}

function lookOf(format: Readonly<Record<string, unknown>>): IStyleBase {
  const value = (path: string) =>
    Object.entries(format).find(([key]) => key.toLowerCase().endsWith(path))?.[1];
  const [fill, color] = [value('fill.color'), value('font.color')];
  return {
    ...(typeof fill === 'string' && { bg: { rgb: fill } }),
    ...(typeof color === 'string' && { cl: { rgb: color } }),
    ...(value('font.bold') === true && { bl: BooleanNumber.TRUE }),
    ...(value('font.italic') === true && { it: BooleanNumber.TRUE }),
  };
}

const KINDS: Readonly<Record<string, DataValidationType>> = {
  list: DataValidationType.LIST,
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DATE,
  textLength: DataValidationType.TEXT_LENGTH,
  custom: DataValidationType.CUSTOM,
};

const ERROR_STYLES: Readonly<Record<string, DataValidationErrorStyle>> = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};

/** What may be entered into the cells of an area; null for a rule that the grid does not know. */
export function toValidationRule(validation: ValidationData, uid: string): ISheetDataValidationRule | null {
  const [kind, rule] = Object.entries(validation.rule ?? {})[0] ?? [];
  const type = KINDS[kind ?? ''];
  if (type === undefined || typeof rule !== 'object' || rule === null) return null;
  const { source, operator, formula1, formula2, formula } = rule as Record<string, unknown>;
  const alert = validation.errorAlert;
  const sign = fileOperator(operator);
  return {
    uid,
    type,
    ranges: [toRange(validation.area)],
    allowBlank: validation.ignoreBlanks,
    showErrorMessage: alert['showAlert'] !== false,
    errorStyle: ERROR_STYLES[String(alert['style'] ?? 'Stop')] ?? DataValidationErrorStyle.STOP,
    ...(alert['message'] !== undefined && { error: String(alert['message']) }),
    ...(type === DataValidationType.LIST && {
      formula1: String(source),
      showDropDown: true,
      renderMode: DataValidationRenderMode.ARROW,
    }),
    ...(type === DataValidationType.CUSTOM && { formula1: `=${bare(formula)}` }),
    ...(formula1 !== undefined && { formula1: bare(formula1) }),
    ...(formula2 !== undefined && formula2 !== null && { formula2: bare(formula2) }),
    ...(sign && { operator: sign as DataValidationOperator }),
  };
}
