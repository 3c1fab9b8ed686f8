const PARTS = /^(.*?)(?: \(ШНОР(?: (\d+))?\))?(\.[^.]*)?$/s;

/** The name of a saved workbook: beside the opened file, never in its place. `Книга.xlsx` is saved as `Книга (ШНОР).xlsx`. */
export function savedName(opened: string): string {
  const [all, name = '', number, extension = '.xlsx'] = PARTS.exec(opened) ?? [opened, opened];
  const isOurs = all !== `${name}${extension}`;
  return `${name} (ШНОР${isOurs ? ` ${Number(number ?? 1) + 1}` : ''})${extension}`;
}
