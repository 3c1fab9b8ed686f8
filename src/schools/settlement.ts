import { districtKey, townKey } from './municipality';
import { placeStem } from './stem';

export interface SettlementReading {
  /** «Г:ОБЛУЧ», «С:ГОЛУМЕТ»: kind and stem; empty when the name states no settlement. */
  readonly settlement: string;
  /** The town as a municipality key, when the settlement is a town. */
  readonly town: string;
  readonly rest: string;
}

/** Kinds of settlements: an abbreviation may touch the name («с.Голуметь»), a word may not («село Голуметь»). */
const KINDS: readonly (readonly [string, string])[] = [
  ['Г', '@Г |Г\\. ?|ГОРОД[АЕУ]? |ГОР\\. ?'],
  ['С', '@С |С\\. ?|СЕЛ[ОАЕ] '],
  [
    'П',
    '@(?:П|ПОС|РП|ПГТ) |ПГТ\\.? |Р\\. ?П\\. ?|ПОС\\. ?|П\\. ?|(?:РАБОЧ[А-Я]+ )?ПОСЕЛ(?:ОК|К)[АЕУ]? (?:ГОРОДСКОГО ТИПА )?',
  ],
  ['Т', '@СТЦА |СТ-Ц[АЫ] |СТАНИЦ[АЫЕ] |СТ\\. ?'],
  ['Д', '@(?:Д|ДЕР) |ДЕР\\. ?|Д\\. ?|ДЕРЕВН[ЯИЕ] '],
  ['Х', '@Х |Х\\. ?|ХУТОР[АЕ]? '],
  ['А', 'АУЛ[АЕ]? '],
];
const SETTLEMENT = new RegExp(
  `(?<![А-Я.@])(?:${KINDS.map(([, words]) => `(${words})`).join('|')})([А-Я][А-Я-]{2,}(?: ?- ?[А-Я]{3,})?)`,
);
const DISTRICT = /([А-Я-]{4,})\.? (?:МУНИЦИПАЛЬН[А-Я]+ )?(?:РАЙОН[АЕ]?|Р-ОН[А]?|Р-Н[А]?)(?![А-Я])/;
const REGION =
  /(?<![А-Я-])(?:[А-Я-]{3,}\.? )?(?:КРАЙ|КРАЯ|КР\.|ОБЛАСТ[ЬИ]|ОБЛ\.|АВТОНОМН[А-Я]+ ОКРУГА?)(?![А-Я])|РЕСПУБЛИК[АИ] [А-Я-]+/g;
/** Tokens that name the municipality, not the school: «УКМО», «ИРМО», «ГО ЗАТО Сибирский». */
const MUNICIPAL =
  /(?<![А-Я@-])(?:[А-Я]{2}МО(?![А-Я-])|[А-Я]{1,3}МР(?![А-Я-])|(?:ГОРОДСКО(?:Й|ГО) ОКРУГА?|ГО|ЗАТО|ЗАКРЫТОГО АДМИНИСТРАТИВНО-ТЕРРИТОРИАЛЬНОГО ОБРАЗОВАНИЯ|МО|МР)(?: (?:ГОРОДА?|@Г|Г\.|ЗАТО|ЗАКРЫТОГО АДМИНИСТРАТИВНО-ТЕРРИТОРИАЛЬНОГО ОБРАЗОВАНИЯ))*(?: [А-Я-]{4,}|(?![А-Я-]))|МУНИЦИПАЛЬН[А-Я]+ (?:РАЙОНА?|ОКРУГА?|ОБРАЗОВАНИ[ЕЯ])(?: [А-Я-]+)?|[А-Я-]{4,} (?:МУНИЦИПАЛЬНОГО|ГОРОДСКОГО) ОКРУГА(?![А-Я]))/g;

export interface DistrictReading {
  /** The district stated in the name («Зонального района»), as a municipality key. */
  readonly district: string;
  readonly rest: string;
}

/**
 * Takes the region and the district out of canonical text (D1, step 7). Done before «имени …», which
 * would otherwise swallow them.
 */
export function takeDistrict(text: string): DistrictReading {
  const local = text.replace(REGION, ' ').replace(/ +/g, ' ').trim();
  const match = DISTRICT.exec(local);
  if (!match) return { district: '', rest: local };
  return { district: districtKey(match[1]!), rest: without(local, match) };
}

/** Takes the settlement and tokens of the municipality out of canonical text (D1, step 7). */
export function takeSettlement(text: string): SettlementReading {
  const match = SETTLEMENT.exec(text);
  const rest = (match ? without(text, match) : text).replace(MUNICIPAL, ' ').replace(/ +/g, ' ').trim();
  if (!match) return { settlement: '', town: '', rest };
  const kind = KINDS[match.slice(1, 1 + KINDS.length).findIndex((group) => group !== undefined)]![0];
  const name = match[KINDS.length + 1]!.replace(/ ?- ?/g, '-');
  return { settlement: `${kind}:${placeStem(name)}`, town: kind === 'Г' ? townKey(name) : '', rest };
}

function without(text: string, match: RegExpExecArray): string {
  return `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`
    .replace(/ +/g, ' ')
    .trim();
}
