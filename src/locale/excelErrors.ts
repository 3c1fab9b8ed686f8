import type { Language } from './language';

/** Errors as files and Office.js store them, and as a Russian Excel shows them in the cell. */
const RUSSIAN: Readonly<Record<string, string>> = {
  '#DIV/0!': '#ДЕЛ/0!',
  '#N/A': '#Н/Д',
  '#NAME?': '#ИМЯ?',
  '#NULL!': '#ПУСТО!',
  '#NUM!': '#ЧИСЛО!',
  '#REF!': '#ССЫЛКА!',
  '#SPILL!': '#ПЕРЕНОС!',
  '#VALUE!': '#ЗНАЧ!',
};

/** An error as the reader sees it in the cell: «#DIV/0!» is «#ДЕЛ/0!» in Russian; an unknown one stays as it is. */
export function errorText(text: string, language: Language): string {
  return language === 'ru' ? (RUSSIAN[text] ?? text) : text;
}
