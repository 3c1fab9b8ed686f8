import { placeStem } from './stem';
import { canonical } from './text';

const REGION_PHRASE =
  /(?<![А-Я-])(?:[А-Я-]+(?:СК|ЦК)(?:ИЙ|ОГО|АЯ|ОЙ) )?(?:КРАЙ|КРАЯ|ОБЛАСТЬ|ОБЛАСТИ|ОБЛ\.?|АВТОНОМНЫЙ ОКРУГ|АВТОНОМНОГО ОКРУГА)(?![А-Я])/g;
const REPUBLIC_PHRASE = /(?<![А-Я])РЕСПУБЛИК[АИ] [А-Я-]+/g;
const DISTRICT = /(?<![А-Я])(?:РАЙОН[АЕ]?|Р-ОН[А]?|Р-Н[А]?|РАЙОНН[А-Я]+|ОКРУГ[АЕ]?|МР|МО|УЛУС[А]?)(?![А-Я])/;
const CITY =
  /(?<![А-Я@])(?:@Г|Г\.?|ГОР\.|ГОРОД[АЕ]?|ГО|Г\.О\.|ГОРОДСКО(?:Й|ГО) ОКРУГ[АЕ]?|ЗАТО|ПГТ\.?|@ПГТ)(?![А-Я])/;
const SERVICE =
  /(?<![А-Я@])(?:@Г|Г\.О\.|Г\.?|ГОР\.|ГОРОД[АЕ]?|ГО|ГОРОДСКО(?:Й|ГО)|ОКРУГ[АЕ]?|ЗАТО|ПГТ\.?|@ПГТ|РАЙОН[АЕ]?|Р-ОНА?|Р-НА?|РАЙОНН[А-Я]+|МУНИЦИПАЛЬН[А-Я]+|НАЦИОНАЛЬН[А-Я]+|ОБРАЗОВАНИ[ЕЯ]|МР|МО|УЛУСА?|АДМИНИСТРАЦИ[ЯИ]|(?:УПРАВЛЕНИ[ЕЯ]|ОТДЕЛА?|КОМИТЕТА?|ДЕПАРТАМЕНТА?)(?: ПО)?(?: ОБРАЗОВАНИ[ЯЮ])?)(?![А-Я])/g;

/** «Управление общего и дошкольного образования администрации города Норильска» names its town in the genitive. */
const STATED =
  /(?<![А-Я])(?:ГОРОДА ([А-Я-]{3,})|([А-Я-]{4,}(?:СКОГО|ЦКОГО|НОГО)) (?:МУНИЦИПАЛЬНОГО )?(?:РАЙОНА|ОКРУГА))(?![А-Я])/;

/**
 * A municipality as it is compared: «город Алейск», «г. Алейска» and «ГО Алейск» are one; «Алейский район»
 * and «Алейский муниципальный округ» are one (districts became округа), and another than the town. Empty for
 * an empty text.
 */
export function municipalityKey(text: string): string {
  const whole = canonical(text);
  if (!whole) return '';
  const local = whole.replace(REGION_PHRASE, ' ').replace(REPUBLIC_PHRASE, ' ');
  const stated = STATED.exec(local);
  if (stated) return stated[1] ? townKey(stated[1]) : districtKey(stated[2]!);
  const name = local
    .replace(SERVICE, ' ')
    .replace(/[^А-ЯA-Z0-9-]+/g, ' ')
    .trim();
  if (!/[А-ЯA-Z0-9]/.test(name) || /РЕГИОНАЛЬН|ПОДЧИНЕН|^СПО/.test(name)) return `=${whole}`;
  const adjective = /(?:ИЙ|ЫЙ|ОГО|ЕГО)$/.test(name);
  const town = CITY.test(local) || (!DISTRICT.test(local) && !adjective);
  return `${town ? 'Г' : 'Р'}:${townStem(name)}`;
}

/** Town and district of one root share a stem (Алейск, Алейский → АЛЕЙ); the kind keeps them apart. */
function townStem(name: string): string {
  return name
    .split(' ')
    .map((part) => placeStem(part).replace(/СК$/, '').replace(/Ь$/, ''))
    .join(' ');
}

/** The key of a town named inside a school name («г. Иркутска»), comparable with `municipalityKey`. */
export function townKey(name: string): string {
  return `Г:${townStem(name)}`;
}

/** The key of a district named inside a school name («Зонального района»). */
export function districtKey(name: string): string {
  return `Р:${townStem(name)}`;
}
