import { functionText } from '../locale/functions';
import { FUNCTION_PAGES } from '../locale/functions/page';
import type { Language } from '../locale/language';
import type { FunctionEntry } from './catalogue';
import { FUNCTIONS } from './catalogue';
import { signature, typed } from './signature';

/** `docs/functions.md`: the whole guide in Russian, a short one in English at its end. */
export function functionsGuide(): string {
  const page = FUNCTION_PAGES.ru;
  const english = FUNCTION_PAGES.en;
  const lines = [
    `# ${page.title}`,
    ...page.intro,
    ...chapter(page.valuesTitle, page.values),
    ...chapter(page.settingsTitle, page.settings),
    ...chapter(page.errorsTitle, page.errors),
    ...FUNCTIONS.flatMap((entry: FunctionEntry) => section(entry)),
    '---',
    `## ${english.title}`,
    ...english.intro,
    ...english.values,
    table(
      ['Function', english.meaning],
      FUNCTIONS.map((entry: FunctionEntry) => [
        `\`${signature(entry, 'en')}\``,
        functionText(entry.id, 'en').description,
      ]),
    ),
  ];
  return `${lines.join('\n\n')}\n`;
}

function chapter(title: string, paragraphs: readonly string[]): string[] {
  return [`## ${title}`, ...paragraphs];
}

function section(entry: FunctionEntry, language: Language = 'ru'): string[] {
  const page = FUNCTION_PAGES[language];
  const text = functionText(entry.id, language);
  const rows = entry.arguments.map(({ key, optional }) => {
    const { name, description } = text.arguments[key]!;
    return [`\`${name}\`${optional ? `, ${page.optional}` : ''}`, description];
  });
  return [
    `## ${entry.id}`,
    text.description,
    `\`${signature(entry, language)}\``,
    table([page.argument, page.meaning], rows),
    `**${page.result}.** ${text.result}`,
    `**${page.zero}.** ${text.zero}`,
    `**${page.examples}**`,
    text.examples.map(({ formula, meaning }) => `- \`${typed(formula, language)}\` — ${meaning}`).join('\n'),
  ];
}

/** A table of Markdown, columns padded to one width as the formatter of the project wants them. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]!.length), 3));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((text, column) => text.padEnd(widths[column]!)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
