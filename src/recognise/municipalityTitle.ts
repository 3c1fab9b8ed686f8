const KIND = String.raw`(?:муниципальн\S+ (?:образовани\S+|район\S*|округ\S*)|городск\S+ округ\S*|район\S*|округ\S*)`;
const NAME = String.raw`[А-ЯЁ][а-яё]+(?:-[А-ЯЁа-яё][а-яё]*)*`;

/** «Муниципальное образование город Северогорск», «г. Северогорск», «Предгорного муниципального округа». */
const PATTERNS: readonly RegExp[] = [
  new RegExp(String.raw`(?:^|[\s«"(,_:])((?:г\.|гор\.|город[ае]?|ЗАТО) ?[«"]?${NAME})`),
  new RegExp(
    String.raw`(?:^|[\s«"(,_:])((?!Городск|Муниципальн)${NAME}(?:ый|ий|ой|ого|его|ому|ему|ом|ем) ${KIND})`,
  ),
  new RegExp(String.raw`${KIND} [«"]?(${NAME})`, 'i'),
];
const REGION = /субъект|област|край|края|республик/i;

/** The municipality that one of the title lines names, as written; undefined when none does. */
export function municipalityInTitles(texts: readonly string[]): string | undefined {
  for (const text of texts) {
    for (const pattern of PATTERNS) {
      const match = pattern.exec(text);
      if (!match || !match[1]) continue;
      const found = match[1].replace(/[«"]/g, '').trim();
      if (!REGION.test(found) && /^[А-ЯЁ]|^г|^З/.test(found)) return found;
    }
  }
  return undefined;
}
