import { BOOT_TEXTS, type BootTexts } from '../locale/pane/boot';
import type { Language } from '../locale/language';

/** What the program around the page answers, when it does. */
export interface OfficeAnswer {
  /** `Excel`, or something else where the page was opened elsewhere. */
  readonly host: string;
  readonly language: Language;
  readonly supports: (set: string, version: string) => boolean;
}

/** Milliseconds after which a person is told that the program does not answer. */
const PATIENCE = 15_000;

/** The floor: nothing below it is looked for later. */
const NEEDED: readonly (readonly [string, string])[] = [
  ['SharedRuntime', '1.1'],
  ['ExcelApi', '1.12'],
];

/**
 * Waits for the program and draws the pane in it; where that cannot be, the static page says so in a sentence.
 * An answer that comes late is taken all the same.
 */
export async function boot(answer: Promise<OfficeAnswer>, page: Document, draw: () => void): Promise<void> {
  const patience = setTimeout(() => say(page, 'waiting', ['ru', 'en']), PATIENCE);
  const { host, language, supports } = await answer;
  clearTimeout(patience);
  if (host !== 'Excel') say(page, 'notExcel', [language]);
  else if (!NEEDED.every(([set, version]) => supports(set, version))) say(page, 'tooOld', [language]);
  else draw();
}

/** Before the program has answered, its language is not known and both are shown. */
function say(page: Document, key: keyof BootTexts, languages: readonly Language[]): void {
  const place = page.getElementById('boot-loading');
  if (!place) return;
  place.replaceChildren(
    ...languages.map((language) => {
      const line = page.createElement('span');
      line.lang = language;
      line.textContent = `${BOOT_TEXTS[language][key]} `;
      return line;
    }),
  );
}
