/** Where «имени …» ends: the type word, the number, a settlement, a bracket, a separated dash. */
const STOP =
  '(?= ?[§#@(]| - | (?:ГОРОД|СЕЛ|ПОСЕЛ|СТАНИЦ|ДЕРЕВН|ХУТОР|АУЛ|РАЙОН|ПГТ)[А-Я]*(?![А-Я])| [ГСП]\\. ?[А-Я][А-Я-]{3,}$|$)';
const HONORIFIC = new RegExp(`(?<![А-Я])(?:ИМЕНИ|ИМ\\.|ИМ(?= )|ВО ИМЯ) ?(.*?)${STOP}`);
const TITLES =
  /(?<![А-Я])(?:ДВАЖДЫ|ГЕРО[ЯЕИ][А-Я]*|СОВЕТСКОГО|СОЮЗА|СССР|РФ|РОССИ[ИЙ][А-Я]*|ФЕДЕРАЦИИ|ПОЧЕТНОГО|ГРАЖДАНИНА|ЗАСЛУЖЕННОГО|УЧИТЕЛЯ|ПОЛНОГО|КАВАЛЕРА|ОРДЕНА|СЛАВЫ|ТРУДА|СОЦИАЛИСТИЧЕСКОГО|АКАДЕМИКА|ГЕНЕРАЛА|МАРШАЛА|КОСМОНАВТА|ПОЭТА|ПИСАТЕЛЯ|НАРОДНОГО)(?![А-Я])/g;

/**
 * Cuts «имени / им. …» out of canonical text (D1, step 9). What is kept is the surname alone, for it is the
 * only word that all spellings share; it is a tie-breaker and, when a school has no other name, its name.
 */
export function takeHonorific(text: string): { readonly honorific: string; readonly rest: string } {
  const match = HONORIFIC.exec(text);
  if (!match) return { honorific: '', rest: text };
  const words = match[1]!
    .replace(TITLES, ' ')
    .replace(/(?<![А-Я])[А-Я]\./g, ' ')
    .match(/\d+-?ЛЕТИ[А-Я]*|[А-Я][А-Я-]{2,}/g);
  const honorific = [...(words ?? [])].sort().join(' ');
  const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
  return { honorific, rest: rest.replace(/ +/g, ' ').trim() };
}
