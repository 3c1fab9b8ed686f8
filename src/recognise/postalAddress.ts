const DISTRICT =
  /(?!Федеральн)[А-ЯЁ][а-яё-]+(?:\s+(?:муниципальный|национальный|городской))?\s+(?:район|р-н|округ)(?![а-яё])/;
const CITY =
  /(?:^|[\s,.;])((?:г\.|гор\.|город)\s*[А-ЯЁ][А-ЯЁа-яё-]+(?:-[а-яё]+-[А-ЯЁ][а-яё]+| (?![А-ЯЁ][а-яё]+ (?:кра|обл|респ))[А-ЯЁ][а-яё]+)?)(?=$|[\s,.;])/;

/**
 * The municipality that a postal address names, as written: «Тальменский район», «г. Алейск»; an empty
 * string when there is none. A district after a town is a part of that town («г. Барнаул, Октябрьский
 * район»), so whichever comes first is the municipality. Street and house are not read.
 */
export function municipalityOfAddress(address: string): string {
  const district = DISTRICT.exec(address);
  const city = CITY.exec(address);
  if (district && (!city || district.index < city.index)) return district[0];
  return city ? city[1]! : '';
}
