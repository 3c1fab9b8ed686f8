/** «Гайворонская Н.И.», «Суворина Т.В» (the last dot is often lost), «Н.И. Гайворонская». */
const NAME = /[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?\s+[А-ЯЁ]\.\s?[А-ЯЁ](?:\.|(?![а-яё]))/g;

/**
 * The people and organisations of a cell «Ответственные», in their order, each once (BOB-3): commas, semicolons and
 * line breaks part them, and so does one name with initials after another. Initials are written alike («Суворина Т.В»
 * becomes «Суворина Т.В.»), so that a person is counted under one name. Empty for an empty cell.
 */
export function responsibleIn(text: string): string[] {
  const found: string[] = [];
  for (const part of text.split(/[,;\n\r]+/)) {
    const piece = part.replace(/[\s\u00a0]+/g, ' ').trim();
    for (const one of peopleIn(piece)) if (!found.includes(one)) found.push(one);
  }
  return found;
}

/** A piece without commas: several names with initials stand for themselves, anything else stays whole. */
function peopleIn(piece: string): string[] {
  const names = piece.match(NAME) ?? [];
  const rest = piece.replace(NAME, '').trim();
  if (names.length === 0) return meaningful(piece) ? [capitalised(piece)] : [];
  if (/[А-Яа-яЁё]{2}/.test(rest) && names.length === 1) return [capitalised(withDots(piece))];
  return names.map(withDots);
}

/** «-», «—», «.» name nobody. */
function meaningful(piece: string): boolean {
  return /[А-Яа-яЁёA-Za-z]/.test(piece);
}

/** «общеобразовательные организации» and «Общеобразовательные организации» are one. */
function capitalised(piece: string): string {
  return piece.charAt(0).toUpperCase() + piece.slice(1);
}

function withDots(name: string): string {
  const initials = /([А-ЯЁ])\.\s?([А-ЯЁ])\.?$/;
  return name.replace(/\s+/g, ' ').replace(initials, '$1.$2.');
}
