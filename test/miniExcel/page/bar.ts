import { THEMES } from '../../officeHost/theme';
import type { ThemeName } from '../../officeHost/theme';
import type { Look } from '../bridge/preview';
import type { PageLanguage, PageTexts } from '../texts';

/** An element of page.html. */
export function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`page.html has no #${id}`);
  return found;
}

export interface BarActions {
  /** A person has chosen a file. */
  chosen(file: File): void;
  save(): void;
  sample(): void;
  fresh(): void;
  /** The bar is built anew when the page takes the wish. */
  wear(look: Look): void;
}

const LANGUAGES: readonly (readonly [PageLanguage, string])[] = [
  ['ru', 'Русский'],
  ['en', 'English'],
];

/** The few buttons over the sheet, and the language and theme of the program. */
export function buildBar(bar: HTMLElement, texts: PageTexts, look: Look, actions: BarActions): void {
  const focused = document.activeElement?.id;
  const chooser = document.createElement('input');
  chooser.type = 'file';
  chooser.accept = '.xlsx,.xlsm';
  chooser.hidden = true;
  chooser.setAttribute('aria-label', texts.open);
  chooser.addEventListener('change', () => {
    const [file] = chooser.files ?? [];
    if (file) actions.chosen(file);
    chooser.value = '';
  });
  const title = document.createElement('h1');
  title.textContent = texts.title;
  const themes = THEMES.map((name) => [name, texts.themes[name]] as const);
  bar.replaceChildren(
    title,
    button(texts.open, () => chooser.click()),
    chooser,
    button(texts.save, actions.save),
    button(texts.sample, actions.sample),
    button(texts.fresh, actions.fresh),
    choice<PageLanguage>('language', texts.language, LANGUAGES, look.language, (language) =>
      actions.wear({ ...look, language }),
    ),
    choice<ThemeName>('theme', texts.theme, themes, look.theme, (theme) => actions.wear({ ...look, theme })),
  );
  if (focused) document.getElementById(focused)?.focus();
}

function button(text: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.addEventListener('click', press);
  return made;
}

function choice<Value extends string>(
  id: string,
  label: string,
  offered: readonly (readonly [Value, string])[],
  chosen: Value,
  choose: (value: Value) => void,
): HTMLSelectElement {
  const made = document.createElement('select');
  made.id = id;
  made.setAttribute('aria-label', label);
  made.append(...offered.map(([value, text]) => new Option(text, value, false, value === chosen)));
  made.addEventListener('change', () => choose(made.value as Value));
  return made;
}
