/** What a line of the page says: something of the moment first, where there is such a thing. */
export interface Note {
  readonly first?: string;
  readonly text: string;
}

/** Writes the line only when it says something else: a screen reader reads every change aloud. */
export function sayNote(place: HTMLElement, { first, text }: Note): void {
  const whole = [first, text].filter(Boolean).join(' ');
  if (place.textContent === whole) return;
  if (first === undefined) {
    place.textContent = text;
    return;
  }
  const strong = document.createElement('strong');
  strong.textContent = first;
  place.replaceChildren(strong, ` ${text}`);
}
