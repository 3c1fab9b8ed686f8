export type Language = 'ru' | 'en';

/** Russian where the program speaks it, a language of its neighbours, or nothing that is known; else English. */
export function languageOf(displayLanguage: string | undefined): Language {
  return /^(?:(?:ru|be|kk|uk)\b|$)/i.test(displayLanguage ?? '') ? 'ru' : 'en';
}

/** Numbers, shares and plurals in the reader's language; everything through Intl. */
export interface Format {
  readonly language: Language;
  /** 1234.5 → «1 234,5». */
  number(value: number, maximumFractionDigits?: number): string;
  /** 6 → «6,0», −1.83 → «−1,8»: always one decimal, and a real minus sign. */
  decimal(value: number): string;
  /** 30.5 → «30,5 %»: one decimal, half up on the exact decimal value. */
  percent(value: number): string;
  /** `2022-08-31` → «31.08.2022». */
  date(iso: string): string;
  /** The right plural form: `plural(5, {one: 'школа', few: 'школы', many: 'школ', other: 'школы'})`. */
  plural(count: number, forms: PluralForms): string;
}

export interface PluralForms {
  readonly one: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

const TAGS: Record<Language, string> = { ru: 'ru-RU', en: 'en-GB' };

/** Builds the formatter once; Intl objects are expensive to make. */
export function formatFor(language: Language): Format {
  const tag = TAGS[language];
  const rules = new Intl.PluralRules(tag);
  const numbers = [0, 1, 2, 3].map((digits) => new Intl.NumberFormat(tag, { maximumFractionDigits: digits }));
  const oneDecimal = new Intl.NumberFormat(tag, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const days = new Intl.DateTimeFormat(tag, { dateStyle: 'short', timeZone: 'UTC' });
  return {
    language,
    number: (value, digits = 0) => numbers[Math.min(digits, 3)]!.format(value),
    decimal: (value) => `${value < 0 ? '−' : ''}${oneDecimal.format(roundHalfUp(Math.abs(value)))}`,
    percent: (value) => `${oneDecimal.format(roundHalfUp(value))}${language === 'ru' ? '\u00a0%' : '%'}`,
    date: (iso) => days.format(new Date(`${iso}T00:00:00Z`)),
    plural: (count, forms) => {
      const rule = rules.select(count);
      if (rule === 'one') return forms.one;
      if (rule === 'few') return forms.few ?? forms.other;
      if (rule === 'many') return forms.many ?? forms.other;
      return forms.other;
    },
  };
}

/** One decimal, half up; the epsilon absorbs binary noise such as 0.29999999999999993. */
export function roundHalfUp(value: number): number {
  return Math.floor(value * 10 + 0.5 + 1e-9) / 10;
}
