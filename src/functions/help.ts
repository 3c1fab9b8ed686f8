import { functionText } from '../locale/functions';
import { FUNCTION_PAGES } from '../locale/functions/page';
import type { Language } from '../locale/language';
import type { FunctionEntry } from './catalogue';
import { FUNCTIONS } from './catalogue';
import { helpAnchor } from './metadata';
import { signature, typed } from './signature';

/** The page of help that `helpUrl` leads to: one static HTML file a language, without scripts and styles. */
export function functionsHelp(language: Language): string {
  const page = FUNCTION_PAGES[language];
  const contents = FUNCTIONS.map(({ id }) => `<li><a href="#${helpAnchor(id)}"><code>${id}</code></a></li>`);
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(page.title)}</title>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${escaped(page.title)}</h1>`,
    ...page.intro.map(paragraph),
    `<ul>${contents.join('')}</ul>`,
    ...chapter(page.valuesTitle, page.values),
    ...chapter(page.settingsTitle, page.settings),
    ...chapter(page.errorsTitle, page.errors),
    ...FUNCTIONS.flatMap((entry: FunctionEntry) => section(entry, language)),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function chapter(title: string, paragraphs: readonly string[]): string[] {
  return [`<h2>${escaped(title)}</h2>`, ...paragraphs.map(paragraph)];
}

function section(entry: FunctionEntry, language: Language): string[] {
  const page = FUNCTION_PAGES[language];
  const text = functionText(entry.id, language);
  return [
    `<section id="${helpAnchor(entry.id)}">`,
    `<h2>${entry.id}</h2>`,
    paragraph(text.description),
    `<p><code>${escaped(signature(entry, language))}</code></p>`,
    '<dl>',
    ...entry.arguments.map(({ key, optional }) => {
      const { name, description } = text.arguments[key]!;
      const note = optional ? ` (${page.optional})` : '';
      return `<dt><code>${escaped(name)}</code>${note}</dt><dd>${inline(description)}</dd>`;
    }),
    `<dt>${page.result}</dt><dd>${inline(text.result)}</dd>`,
    `<dt>${page.zero}</dt><dd>${inline(text.zero)}</dd>`,
    '</dl>',
    `<h3>${page.examples}</h3>`,
    '<ul>',
    ...text.examples.map(
      ({ formula, meaning }) =>
        `<li><code>${escaped(typed(formula, language))}</code> — ${inline(meaning)}</li>`,
    ),
    '</ul>',
    '</section>',
  ];
}

function paragraph(text: string): string {
  return `<p>${inline(text)}</p>`;
}

/** Formulas between backquotes become code. */
function inline(text: string): string {
  return escaped(text).replace(/`([^`]+)`/g, '<code>$1</code>');
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
