import type { IndicatorSystem } from '../../model/programme/indicator';
import type { SliceId } from '../../model/slice';
import type { AcademicYear } from '../../model/year';
import type { ColumnMapping, ConfirmedMatch, FormId } from '../../recognise/contract';
import type { Choices } from '../../analysis/choices';

/** A choice made by a person: the choices before to the choices after. */
export type ChoiceChange = (choices: Choices) => Choices;

export function withYear(year: AcademicYear): ChoiceChange {
  return (choices) => ({ ...choices, year });
}

export function withOrdinaryFormulas(ordinary: boolean): ChoiceChange {
  return ({ ordinaryFormulas: _, ...choices }) =>
    ordinary ? { ...choices, ordinaryFormulas: true } : choices;
}

export function withContextYear(contextYear: AcademicYear | null): ChoiceChange {
  return (choices) => ({ ...choices, contextYear });
}

/** `null`: today. */
export function withAsOf(asOf: string | null): ChoiceChange {
  return ({ asOf: _, ...choices }) => (asOf === null ? choices : { ...choices, asOf });
}

/** `null`: the newest slice that is due. */
export function withSlice(system: IndicatorSystem, slice: SliceId | null): ChoiceChange {
  return ({ slices = {}, ...choices }) => {
    const { [system]: _, ...others } = slices;
    const chosen = slice === null ? others : { ...others, [system]: slice };
    return Object.keys(chosen).length === 0 ? choices : { ...choices, slices: chosen };
  };
}

/** `null`: as recognised, so columns given by hand for the sheet are forgotten as well. */
export function withForm(sheet: string, form: FormId | 'ignore' | null): ChoiceChange {
  return (choices) => ({
    ...choices,
    forms: withEntry(choices.forms, sheet, form),
    mappings: form === null ? withoutSheet(choices.mappings, sheet) : choices.mappings,
  });
}

export function withSheetYear(sheet: string, year: AcademicYear | null): ChoiceChange {
  return (choices) => ({ ...choices, years: withEntry(choices.years, sheet, year) });
}

/**
 * Columns given by hand say which form the sheet is, so the form is chosen with them; taking them back takes
 * back that form.
 */
export function withMapping(sheet: string, mapping: ColumnMapping | null): ChoiceChange {
  return (choices) => {
    const before = choices.mappings.find((one) => one.sheet === sheet);
    const others = withoutSheet(choices.mappings, sheet);
    if (mapping) {
      return {
        ...choices,
        mappings: [...others, { ...mapping, sheet }],
        forms: withEntry(choices.forms, sheet, mapping.form),
      };
    }
    const chosenByMapping = before !== undefined && choices.forms[sheet] === before.form;
    return {
      ...choices,
      mappings: others,
      forms: chosenByMapping ? withEntry(choices.forms, sheet, null) : choices.forms,
    };
  };
}

/** Of two pairs for one name the last is in force. */
export function withConfirmed(match: ConfirmedMatch): ChoiceChange {
  return (choices) => ({ ...choices, confirmed: [...withoutMatch(choices.confirmed, match), match] });
}

export function withoutConfirmed(match: ConfirmedMatch): ChoiceChange {
  return (choices) => ({ ...choices, confirmed: withoutMatch(choices.confirmed, match) });
}

export function withSetting(code: string, value: string | null): ChoiceChange {
  return (choices) => ({ ...choices, settings: withEntry(choices.settings, code, value) });
}

function withEntry<Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
  value: Value | null,
): Readonly<Record<string, Value>> {
  const entries = Object.entries(record).filter(([name]) => name !== key);
  return Object.fromEntries(value === null ? entries : [...entries, [key, value]]);
}

function withoutSheet(mappings: readonly ColumnMapping[], sheet: string): readonly ColumnMapping[] {
  return mappings.filter((mapping) => mapping.sheet !== sheet);
}

function withoutMatch(confirmed: readonly ConfirmedMatch[], match: ConfirmedMatch): ConfirmedMatch[] {
  return confirmed.filter(
    ({ name, municipality }) => name !== match.name || municipality !== match.municipality,
  );
}
