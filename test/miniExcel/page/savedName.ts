const PARTS = /^(.*?)( \(ШНОР(?: (\d+))?\))?(\.[^.]*)?$/s;

/** A name beside the opened file, never in its place: `Книга.xlsx` is saved as `Книга (ШНОР).xlsx`. */
export function savedName(opened: string): string {
  const [, name = '', ours, number = '1', extension = '.xlsx'] = PARTS.exec(opened) ?? [];
  return `${name} (ШНОР${ours ? ` ${Number(number) + 1}` : ''})${extension}`;
}
