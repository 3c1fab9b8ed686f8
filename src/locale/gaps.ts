import type { Gap } from '../model/procedure';
import { errorText } from './excelErrors';
import type { Format, Language } from './language';
import type { ReasonParams } from './reasons';

interface GapTexts {
  readonly what: Readonly<Record<Gap['reason'], (text: string) => string>>;
  readonly todo: Readonly<Record<Gap['reason'], string>>;
}

const TEXTS: Readonly<Record<Language, GapTexts>> = {
  ru: {
    what: {
      blank: () => 'ячейка пуста',
      noData: (text) => (text ? `стоит «${text}»` : 'нет данных'),
      formulaError: (text) => `формула вернула ошибку ${text}`.trimEnd(),
      notNumber: () => 'стоит не число',
      refused: () => 'число противоречит остальной строке',
    },
    todo: {
      blank: 'впишите число',
      noData: 'впишите число, когда оно будет',
      formulaError: 'исправьте формулу или впишите число',
      notNumber: 'впишите число',
      refused: 'сверьте строку с исходным документом',
    },
  },
  en: {
    what: {
      blank: () => 'the cell is empty',
      noData: (text) => (text ? `the cell says “${text}”` : 'no data'),
      formulaError: (text) => `the formula returned the error ${text}`.trimEnd(),
      notNumber: () => 'the cell holds no number',
      refused: () => 'the number contradicts the rest of the row',
    },
    todo: {
      blank: 'enter the number',
      noData: 'enter the number when it is known',
      formulaError: 'correct the formula or enter the number',
      notNumber: 'enter the number',
      refused: 'compare the row with the source document',
    },
  },
};

/** What stands in the cell: «формула вернула ошибку #ДЕЛ/0!». `text` is the stored text of the cell. */
export function gapText(
  reason: Gap['reason'],
  text: string | undefined,
  { language }: Pick<Format, 'language'>,
): string {
  return TEXTS[language].what[reason](errorText(text ?? '', language));
}

/** What to do about it: «исправьте формулу или впишите число». */
export function gapRemedy(reason: Gap['reason'], { language }: Pick<Format, 'language'>): string {
  return TEXTS[language].todo[reason];
}

/** More cells than this are only counted by their links. */
const NAMED = 3;

/**
 * The rest of the reason `proceduresUnknown` when cells are to blame: «лист «ОГЭ 2023», ячейка G20 — формула
 * вернула ошибку #ДЕЛ/0! (исправьте формулу или впишите число)».
 */
export function gapClause({ gap, text, cells }: ReasonParams, format: Format): string {
  const reason = gap as Gap['reason'];
  const what = gapText(reason, text === undefined ? undefined : String(text), format);
  const places = String(cells).split('\n');
  const named =
    places.length > NAMED ? '' : `${places.map((place) => placeText(place, format)).join('; ')} — `;
  return `${named}${what} (${gapRemedy(reason, format)})`;
}

function placeText(place: string, { language }: Pick<Format, 'language'>): string {
  const at = place.lastIndexOf('!');
  const [sheet, cell] = [place.slice(0, at), place.slice(at + 1)];
  return language === 'ru' ? `лист «${sheet}», ячейка ${cell}` : `sheet “${sheet}”, cell ${cell}`;
}
