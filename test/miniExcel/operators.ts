/** The signs of comparison: Office.js says `EqualTo`, a file and the grid `equal`. */

const FILE_WORDS = [
  'between',
  'notBetween',
  'equal',
  'notEqual',
  'greaterThan',
  'lessThan',
  'greaterThanOrEqual',
  'lessThanOrEqual',
] as const;
export type FileOperator = (typeof FILE_WORDS)[number];

/** The word of a file and of the grid; undefined for a sign that they do not know. */
export function fileOperator(word: unknown): FileOperator | undefined {
  const plain = String(word).replace(/To$/, '').toLowerCase();
  return FILE_WORDS.find((each) => each.toLowerCase() === plain);
}

/** The word of Office.js, which calls «not less» differently in validations and in conditional formats. */
export function officeOperator(word: FileOperator, place: 'validation' | 'conditionalFormat'): string {
  const name = word.charAt(0).toUpperCase() + word.slice(1);
  if (word === 'equal' || word === 'notEqual') return `${name}To`;
  return word.endsWith('OrEqual') && place === 'validation' ? `${name}To` : name;
}
