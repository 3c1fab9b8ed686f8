import { settingValue } from '../methodology/settingsCatalogue';
import type { Settings } from '../methodology/settings';
import { cell, formulaCell } from './draft';
import type { CellSpec, StyleName } from './sheetSpec';
import { isSet, THRESHOLD_NAMES } from './thresholdNames';
import { WORD } from '../locale/words';

/** A sentence that names thresholds: `{shnor.threshold}` stands for the number on «Методика». */
export type LiveText = string;

type ThresholdCode = keyof typeof THRESHOLD_NAMES;
const PLACE = /\{([a-z0-9.A-Z]+)\}/g;
/** Excel allows so many characters in one literal of a formula. */
const LITERAL_LIMIT = 255;

/** The sentence with the numbers of the settings, comma as the decimal sign. */
export function liveTextValue(text: LiveText, settings: Settings): string {
  return text.replace(PLACE, (_, code: string) => String(settingValue(settings, code)).replace('.', ','));
}

/** A cell whose words follow the thresholds on «Методика» when a person edits them. */
export function liveTextCell(text: LiveText, settings: Settings, style: StyleName): CellSpec {
  const value = liveTextValue(text, settings);
  if (value === text) return cell(text, style);
  // Splitting by a pattern with one group gives texts and codes in turn.
  const parts = text.split(PLACE).flatMap((part, index) => {
    if (index % 2 === 1) {
      const name = THRESHOLD_NAMES[part as ThresholdCode];
      return [`IF(${isSet(name)},SUBSTITUTE(${name},".",","),"${WORD.noData}")`];
    }
    return literals(part);
  });
  return formulaCell(parts.join('&'), value, style);
}

function literals(text: string): string[] {
  const pieces: string[] = [];
  // Quotes are doubled inside a literal: leave room for the worst case.
  const size = Math.floor(LITERAL_LIMIT / 2);
  for (let from = 0; from < text.length; from += size) {
    pieces.push(`"${text.slice(from, from + size).replace(/"/g, '""')}"`);
  }
  return pieces;
}
