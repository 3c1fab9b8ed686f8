/** A person's name must never travel in a finding, whatever column it was typed into. */
const PERSON = /[А-ЯЁ][а-яё-]+\s+[А-ЯЁ][а-яё.]/;

/** A cell's text for a message: clipped, and left out when it looks like a person's name. */
export function quotable(text: string): string {
  if (PERSON.test(text)) return '…';
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
