import { functionText } from '../locale/functions';
import type { Language } from '../locale/language';
import type { FunctionEntry } from './catalogue';

/** `SHNOR.SHARE(отметки, [участники])`: brackets around what may be left out. */
export function signature(entry: FunctionEntry, language: Language): string {
  const text = functionText(entry.id, language);
  const names = entry.arguments.map(({ key, optional }) => {
    const { name } = text.arguments[key]!;
    return optional ? `[${name}]` : name;
  });
  return `${entry.id}(${names.join(language === 'ru' ? '; ' : ', ')})`;
}

const RUSSIAN_NAMES: readonly (readonly [RegExp, string])[] = [
  [/\bIF\(/g, 'ЕСЛИ('],
  [/\bISBLANK\(/g, 'ЕПУСТО('],
  [/\bDATE\(/g, 'ДАТА('],
];

/** A formula as a person types it: a Russian Excel wants «;» (a comma is its decimal sign) and its own names. */
export function typed(formula: string, language: Language): string {
  if (language === 'en') return formula;
  return RUSSIAN_NAMES.reduce(
    (text, [name, russian]) => text.replace(name, russian),
    formula.replaceAll(',', ';'),
  );
}
