/** «Гайворонская Н.И.», «Суворина Т.В» (the last dot is often lost), «Н.И. Гайворонская». */
const NAME = /[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?\s+[А-ЯЁ]\.\s?[А-ЯЁ](?:\.|(?![а-яё]))/g;
/** «математики, физики и информатики»: school subjects that go on with the words before the comma. */
const SUBJECT =
  '(?:математик|физик|информатик|литератур|истори|биологи|хими|географи|технологи|музык|обществознани|обж|изо|физкультур|физическ|русск|родн|иностранн|английск|немецк|начальн)[а-яё]*(?: (?:язык|культур|класс)[а-яё]*)?';
const SUBJECTS = new RegExp(`^${SUBJECT}(?:\\s+и\\s+${SUBJECT})*$`);

/** «к.п.н.», «канд. пед. наук», «доцент»: a degree or a title of the person before it. */
const DEGREE =
  /^(?:[кд]\.\s?[а-яё]{1,4}\.(?:-[а-яё]+\.)?\s?н\.?|(?:канд|докт|кандидат|доктор)[а-яё]*\.?\s[а-яё.-]+\sнаук|доцент|профессор)$/i;

/**
 * The people and organisations of a cell «Ответственные», in their order, each once (BOB-3): commas, semicolons and
 * line breaks part them, and so does one name with initials after another. A comma inside quotation marks or brackets,
 * before a number («ШНОР № 1, 3») or before a school subject parts nothing; a degree («к.п.н.») is nobody. Initials are written alike («Суворина
 * Т.В» becomes «Суворина Т.В.»), so that a person is counted under one name. Empty for an empty cell.
 */
export function responsibleIn(text: string): string[] {
  const found: string[] = [];
  for (const piece of piecesOf(text))
    for (const one of peopleIn(piece)) if (!found.includes(one)) found.push(one);
  return found;
}

function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (const part of parted(text)) {
    const piece = part.words.replace(/[\s\u00a0]+/g, ' ').trim();
    const goesOn =
      part.comma && pieces.length > 0 && (/^(?:№\s*)?\d[\d\s№и-]*$/.test(piece) || SUBJECTS.test(piece));
    // What a person is named with says of nobody else.
    if (pieces.length > 0 && DEGREE.test(piece)) continue;
    if (goesOn) pieces[pieces.length - 1] += `, ${piece}`;
    else pieces.push(piece);
  }
  return pieces;
}

/** The text between separators; `comma`: one stands before it. Quotation marks and brackets that are never closed hold nothing together. */
function parted(text: string): { readonly words: string; readonly comma: boolean }[] {
  const held = text.replace(/«[^«»]*(?:«[^«»]*»[^«»]*)*»|"[^"\n]*"|“[^“”]*”|\([^()]*\)/g, (quoted) =>
    quoted.replace(/[,;\n\r]/g, (sign) => HOLD[sign] ?? ' '),
  );
  const parts: { words: string; comma: boolean }[] = [];
  for (const [, sign = '', words = ''] of held.matchAll(/([,;\n\r]+|^)([^,;\n\r]*)/g))
    parts.push({
      words: words.replace(/[\ue000\ue001]/g, (held_) => (held_ === '\ue000' ? ',' : ';')),
      comma: sign === ',',
    });
  return parts;
}

/** Separators inside quotation marks while a text is parted. */
const HOLD: Readonly<Record<string, string>> = { ',': '\ue000', ';': '\ue001' };

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
