import type { FindingParams, FindingPlace } from './text';

/** Another place that a finding speaks of, as short as the place of the finding itself allows. */
interface Other {
  readonly workbook: string;
  readonly sheet: string;
  readonly cell: string;
}

/** The place in the params `otherWorkbook`, `otherSheet`, `otherCell` (or with another prefix), if there is one. */
function placeIn(params: FindingParams, prefix: 'other' | 'kept'): Other | null {
  const part = (name: string) => String(params[`${prefix}${name}`] ?? '');
  return part('Cell') === ''
    ? null
    : { workbook: part('Workbook'), sheet: part('Sheet'), cell: part('Cell') };
}

/** « (лист «ВПР», ячейка C7)»: the file only when it is another one, the sheet only when it is another one. */
export function otherInBrackets(params: FindingParams, at: FindingPlace, language: 'ru' | 'en'): string {
  const other = placeIn(params, 'other');
  if (!other) return '';
  const ru = language === 'ru';
  const sameBook = other.workbook === at.workbook;
  const parts = [
    ...(sameBook ? [] : [ru ? `файл «${other.workbook}»` : `file «${other.workbook}»`]),
    ...(sameBook && other.sheet === at.sheet
      ? []
      : [ru ? `лист «${other.sheet}»` : `sheet «${other.sheet}»`]),
    ru ? `ячейка ${other.cell}` : `cell ${other.cell}`,
  ];
  return ` (${parts.join(', ')})`;
}

/** «на этом же листе (ячейка C12)», «на листе «ВПР» (ячейка C12)», «на листе «ВПР» файла «а.xlsx» (ячейка C12)». */
export function keptPlace(params: FindingParams, at: FindingPlace, language: 'ru' | 'en'): string {
  const kept = placeIn(params, 'kept');
  const ru = language === 'ru';
  if (!kept) return ru ? 'в другом месте' : 'elsewhere';
  const cell = ru ? `(ячейка ${kept.cell})` : `(cell ${kept.cell})`;
  if (kept.workbook !== at.workbook) {
    return ru
      ? `на листе «${kept.sheet}» файла «${kept.workbook}» ${cell}`
      : `on the sheet «${kept.sheet}» of the file «${kept.workbook}» ${cell}`;
  }
  if (kept.sheet === at.sheet) return ru ? `на этом же листе ${cell}` : `on the same sheet ${cell}`;
  return ru ? `на листе «${kept.sheet}» ${cell}` : `on the sheet «${kept.sheet}» ${cell}`;
}
