import type { Finding } from '../model/finding';
import type { Allowed, SettingEntry } from './catalogue/entry';
import { DEFAULT_SETTINGS } from './defaults';
import type { Settings } from './settings';
import type { SettingValue } from './settingWords';
import { NO_CHOICE, refusalText } from './settingWords';

/** Where settings came from, for the address of a finding. */
export interface SettingsPlace {
  readonly workbook?: string;
  readonly sheet?: string;
}

export interface SettingsReading {
  readonly settings: Settings;
  readonly findings: Finding[];
}

/** What reading a setting asks of its entry. */
export type ReadableSetting = Pick<SettingEntry, 'code' | 'allowed'> &
  Partial<Pick<SettingEntry, 'label' | 'labelEn'>>;

/** Reads settings by the entries of a catalogue; a code without an entry is unknown to it. */
export class SettingsReader {
  private readonly entries: ReadonlyMap<string, ReadableSetting>;
  private readonly groups: ReadonlySet<string>;

  constructor(catalogue: readonly ReadableSetting[]) {
    this.entries = new Map(catalogue.map((entry) => [entry.code, entry]));
    this.groups = new Set(
      catalogue.flatMap(({ code }) => {
        const parts = code.split('.');
        return parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join('.'));
      }),
    );
  }

  /** From a parsed JSON file: a partial object laid over the defaults. */
  fromJson(json: unknown, place: SettingsPlace): SettingsReading {
    const findings: Finding[] = [];
    if (!isRecord(json)) {
      findings.push({ code: 'settingsNotObject', severity: 'error', ...place, params: {} });
      return { settings: DEFAULT_SETTINGS, findings };
    }
    const values = new Map<string, unknown>();
    this.collect(json, '', values, findings, place);
    return { settings: this.overlay(DEFAULT_SETTINGS, values, findings, place), findings };
  }

  /** From pairs of code and cell text over `base`. */
  fromSheet(base: Settings, pairs: Readonly<Record<string, string>>, where: SettingsPlace): SettingsReading {
    const findings: Finding[] = [];
    const values = new Map<string, unknown>();
    for (const [code, text] of Object.entries(pairs)) {
      const entry = this.entries.get(code.trim());
      if (!entry) findings.push(unknownSetting(code, where));
      else values.set(entry.code, fromText(entry, text));
    }
    return { settings: this.overlay(base, values, findings, where), findings };
  }

  /** Leaves of the JSON by code; anything that is not a setting becomes a finding. */
  private collect(
    json: Readonly<Record<string, unknown>>,
    prefix: string,
    values: Map<string, unknown>,
    findings: Finding[],
    place: SettingsPlace,
  ): void {
    for (const [key, value] of Object.entries(json)) {
      const code = prefix + key;
      const entry = this.entries.get(code);
      if (entry) values.set(code, fromJson(entry, value));
      else if (this.groups.has(code) && isRecord(value))
        this.collect(value, `${code}.`, values, findings, place);
      else if (this.groups.has(code)) findings.push(invalidGroup(code, value, place));
      else findings.push(unknownSetting(code, place));
    }
  }

  /** A copy of `base` with every allowed value put in; the others are reported. */
  private overlay(
    base: Settings,
    values: ReadonlyMap<string, unknown>,
    findings: Finding[],
    place: SettingsPlace,
  ): Settings {
    const settings = structuredCopy(base);
    for (const [code, value] of values) {
      const entry = this.entries.get(code)!;
      if (isAllowed(entry.allowed, value)) put(settings, code, value);
      else findings.push(invalidSetting(entry, value, place));
    }
    return settings as unknown as Settings;
  }
}

type Tree = { [key: string]: Tree | SettingValue };

function structuredCopy(base: unknown): Tree {
  return Object.fromEntries(
    Object.entries(base as Tree).map(([key, value]) => [
      key,
      isRecord(value) ? structuredCopy(value) : Array.isArray(value) ? [...value] : value,
    ]),
  ) as Tree;
}

function put(tree: Tree, code: string, value: unknown): void {
  const parts = code.split('.');
  const last = parts.pop()!;
  let at = tree;
  for (const part of parts) at = at[part] as Tree;
  at[last] = value as SettingValue;
}

/** Exactly what the schema of the settings takes at this place: a test holds the two together. At most three decimals. */
function isAllowed(allowed: Allowed, value: unknown): value is SettingValue {
  if (allowed.kind === 'number')
    return (
      typeof value === 'number' &&
      value >= allowed.from &&
      value <= allowed.to &&
      Number.isInteger(allowed.whole ? value : Number((value * 1000).toFixed(6)))
    );
  const isChoice = (one: unknown) => allowed.choices.some((choice) => choice.value === one);
  return allowed.kind === 'one' ? isChoice(value) : Array.isArray(value) && value.every(isChoice);
}

/** A leaf of the JSON: its own codes and types, or the official words of the sheet. */
function fromJson(entry: ReadableSetting, value: unknown): unknown {
  if (typeof value === 'string') return fromText(entry, value);
  if (!Array.isArray(value)) return value;
  return value.flatMap((one) => (typeof one === 'string' ? (fromText(entry, one) as string[]) : [one]));
}

/** A cell's text as the value it stands for; what cannot be understood is handed on and refused. */
function fromText({ allowed }: ReadableSetting, text: string): unknown {
  const folded = fold(text);
  if (allowed.kind === 'number') {
    const digits = folded.replace(/\s/g, '').replace(/%$/, '').replace(',', '.');
    return /^\d+(\.\d+)?$/.test(digits) ? Number(digits) : text;
  }
  if (allowed.kind === 'one') return choiceOf(allowed, folded) ?? text;
  if (folded === '' || folded === '—' || folded === '-' || folded === NO_CHOICE || folded === 'none')
    return [];
  return folded
    .split(/[;,]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => choiceOf(allowed, part) ?? part);
}

/** A choice by its code, its whole label, or the sign or word of a label such as «≥ (не менее)». */
function choiceOf(
  allowed: Exclude<Allowed, { kind: 'number' }>,
  folded: string,
): string | boolean | undefined {
  return allowed.choices.find(({ value, label, labelEn }) =>
    [String(value), label, labelEn, ...parts(label), ...parts(labelEn)].some((word) => fold(word) === folded),
  )?.value;
}

function parts(label: string): string[] {
  const match = /^(.+?) \((.+)\)$/.exec(label);
  return match ? [match[1]!, match[2]!] : [];
}

function fold(text: string): string {
  return text
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .toLowerCase()
    .replaceAll('ё', 'е');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unknownSetting(code: string, place: SettingsPlace): Finding {
  return { code: 'settingUnknown', severity: 'error', ...place, params: { key: code } };
}

function invalidSetting(
  { code, label = code, labelEn = code, allowed }: ReadableSetting,
  value: unknown,
  place: SettingsPlace,
): Finding {
  return {
    code: 'settingInvalid',
    severity: 'error',
    ...place,
    params: {
      key: code,
      label,
      labelEn,
      value: shown(value),
      allowed: refusalText(allowed, 'ru'),
      allowedEn: refusalText(allowed, 'en'),
    },
  };
}

function invalidGroup(code: string, value: unknown, place: SettingsPlace): Finding {
  const params = {
    key: code,
    label: code,
    labelEn: code,
    value: shown(value),
    allowed: '{ … }',
    allowedEn: '{ … }',
  };
  return { code: 'settingInvalid', severity: 'error', ...place, params };
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
}
