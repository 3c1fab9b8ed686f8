import * as v from 'valibot';
import { NO_CHOICES, type Choices, type SavedState } from './choices';
import { parseAcademicYear, type AcademicYear } from '../model/year';
import { FORM_IDS } from '../recognise/contract';
import { INDICATOR_SYSTEMS } from '../model/programme/indicator';
import type { SliceId } from '../model/slice';
import { parseSlice } from '../model/slice';

const Year = v.custom<AcademicYear>(
  (value) => typeof value === 'string' && parseAcademicYear(value) === value,
);
const Match = v.strictObject({
  name: v.string(),
  municipality: v.exactOptional(v.string()),
  target: v.string(),
});

const Mapping = v.strictObject({
  name: v.string(),
  form: v.picklist(FORM_IDS),
  // Without a sheet: for every sheet of the form, as a mapping of the command line may be.
  sheet: v.exactOptional(v.string()),
  columns: v.record(v.string(), v.union([v.string(), v.strictObject({ column: v.string() })])),
});

const Slice = v.custom<SliceId>((value) => typeof value === 'string' && parseSlice(value) === value);
const ChoicesSchema = v.strictObject({
  version: v.literal(1),
  year: v.nullable(Year),
  contextYear: v.nullable(Year),
  asOf: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))),
  slices: v.exactOptional(v.record(v.picklist(INDICATOR_SYSTEMS), Slice)),
  forms: v.record(v.string(), v.picklist([...FORM_IDS, 'ignore'])),
  years: v.record(v.string(), Year),
  mappings: v.array(Mapping),
  confirmed: v.array(Match),
  settings: v.record(v.string(), v.string()),
  language: v.nullable(v.picklist(['ru', 'en'])),
  ordinaryFormulas: v.exactOptional(v.literal(true)),
});

/** What a workbook keeps of the pane, read back. */
export interface SavedChoices {
  readonly choices: Choices;
  readonly saved: SavedState;
}

/** Choices as the text that is kept in the workbook. */
export function choicesText(choices: Choices): string {
  return JSON.stringify(choices);
}

/** Reads the kept text; whatever is not wholly understood is not used and says why. Never throws. */
export function readChoices(text: string | null): SavedChoices {
  if (text === null) return { choices: NO_CHOICES, saved: 'none' };
  const json = parseJson(text);
  if (isNewer(json)) return { choices: NO_CHOICES, saved: 'newer' };
  const parsed = v.safeParse(ChoicesSchema, json);
  if (!parsed.success) return { choices: NO_CHOICES, saved: 'damaged' };
  return { choices: parsed.output, saved: 'usable' };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isNewer(json: unknown): boolean {
  if (typeof json !== 'object' || json === null || !('version' in json)) return false;
  return typeof json.version === 'number' && json.version > NO_CHOICES.version;
}
