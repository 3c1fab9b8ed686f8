import { columnName } from '../../grid/grid';
import type { Format } from '../../locale/language';
import { WORD } from '../../locale/words';
import type { Settings } from '../../methodology/settings';
import type {
  PairState,
  PartnerPair,
  SupportOutcome,
  SupportSchool,
} from '../../methodology/support/outcome';
import { PAIR_STATES } from '../../methodology/support/outcome';
import type { Partnership } from '../../model/programme/events';
import type { School } from '../../model/school';
import { addNotes } from '../blocks';
import { cell, formulaCell, LETTER_HEADER, printSetup, SheetDraft } from '../draft';
import { absoluteRange, columnRange } from '../refs';
import { municipalitiesOf, municipalityLine, schoolCode } from '../schoolCells';
import type { CellSpec, SheetSpec } from '../sheetSpec';
import { pairReason } from './pairWords';
import { GROUP_WORDS } from './supportWords';
import { addSection, addTitles, numberCell, sheetTitle, textCell } from './shared';

/** Headings that the reading of the sheet knows («Решение» is read back) are not to be changed alone. */
const COLUMNS = [
  ['№ п/п', 5],
  ['Код / логин школы', 12],
  ['Школа', 26],
  ['Муниципалитет школы', 15],
  ['Группа', 11],
  ['Место', 7],
  ['Код / логин партнёра', 12],
  ['Школа-партнёр', 26],
  ['Муниципалитет партнёра', 15],
  ['Сходство социальных условий, %', 12],
  ['Результат школы, %', 11],
  ['Результат партнёра, %', 11],
  ['Разница, п.п.', 9],
  ['Разница результатов, % пути', 12],
  ['Сходство вида, уровней, численности, %', 13],
  ['Балл', 7],
  ['Основание', 52],
  ['Решение', 10],
  ['Состояние', 16],
  ['№ договора', 11],
  ['Дата договора', 11],
  ['Действует до', 12],
  ['Предмет договора', 22],
  ['Семинары и вебинары', 24],
] as const;
const [SOCIAL, OWN, OTHER, , GAIN, PROFILE, SCORE] = [9, 10, 11, 12, 13, 14, 15];
const [REASON, DECISION, STATE] = [16, 17, 18];
const LAST = COLUMNS.length - 1;
/** Columns printed on both pages; titles stand beside them on the first one, up to the score. */
const REPEATED = 3;

export const STATE_WORDS: Readonly<Record<PairState | 'none', string>> = {
  concluded: 'договор заключён',
  notBegun: 'договор ещё не начался',
  unclear: 'договор или срок не понят',
  expired: 'срок договора истёк',
  paired: 'пара без договора',
  accepted: 'решено, договора нет',
  refused: 'отклонено',
  suggested: 'предложено',
  none: 'партнёр не найден',
};

/** «Партнёры <год>»: suggested, decided and concluded pairs; «Решение» is for a person and is read back. */
export function partnersSheet(outcome: SupportOutcome, settings: Settings, format: Format): SheetSpec | null {
  const { pairs, schools, year } = outcome;
  const low = schools.filter((one) => one.low === 'yes');
  const alone = low.filter(({ school }) => !pairs.some((pair) => pair.school.id === school.id));
  if (pairs.length === 0 && low.length === 0) return null;
  const draft = new SheetDraft();
  addTitles(draft, REPEATED, SCORE, `Школы-партнёры ШНРО, ${year} учебный год`, [
    municipalityLine(municipalitiesOf(schools.map(({ school }) => school))),
    'Предложения рассчитаны; решает человек: впишите «да» или «нет» в столбец «Решение»',
  ]);
  const head = draft.add(
    COLUMNS.map(([heading]) => cell(heading, 'header')),
    58,
  );
  const known = new Map(schools.map((one) => [one.school.id, one]));
  pairs.forEach((pair, index) => draft.add(pairLine(pair, index, draft.next + 1, known, settings, format)));
  alone.forEach((one, index) => draft.add(aloneLine(one, pairs.length + index)));
  addFormats(draft, head + 1, draft.next - 1);
  const last = draft.next - 1;
  draft.add([]);
  // Under the list: above it the frozen head would leave no room to scroll on a small screen.
  addCounts(draft, outcome, low, head + 1, last);
  addNotes(draft, REPEATED, SCORE, notes(settings), settings);
  return draft.finish({
    kind: 'partners',
    name: sheetTitle('Партнёры', year),
    widths: COLUMNS.map(([, width]) => width),
    freeze: { rows: head + 1, columns: REPEATED },
    filter: { top: head, left: 0, bottom: last, right: LAST },
    print: printSetup({
      header: LETTER_HEADER,
      titleRows: { from: head, to: head },
      titleColumns: { from: 0, to: REPEATED - 1 },
      pagesWide: 2,
    }),
    tabColor: '2E75B6',
  });
}

function addCounts(
  draft: SheetDraft,
  { pairs }: SupportOutcome,
  low: readonly SupportSchool[],
  first: number,
  last: number,
): void {
  const top = addSection(draft, REPEATED, 7, 'Итоги');
  const line = (label: string, value: CellSpec) => {
    const row = draft.next;
    draft.span({ top: row, left: REPEATED, bottom: row, right: 6 }, cell(label, 'text'));
    draft.put(row, 7, value);
  };
  const states = absoluteRange(columnRange(STATE, first, last));
  const concluded = new Set(
    pairs.filter(({ state }) => state === 'concluded').map(({ school }) => school.id),
  );
  const own = low.filter(({ school }) => concluded.has(school.id)).length;
  line('ШНРО всего', cell(low.length, 'integer'));
  line('ШНРО с действующим договором', cell(own, 'integer'));
  line('Других школ с действующим договором', cell(concluded.size - own, 'integer'));
  for (const state of PAIR_STATES) {
    const count = pairs.filter((pair) => pair.state === state).length;
    line(
      `Пар: ${STATE_WORDS[state]}`,
      formulaCell(`COUNTIF(${states},"${STATE_WORDS[state]}")`, count, 'integer'),
    );
  }
  draft.keep(top, draft.next - 1);
  draft.add([]);
}

function identity(school: School | null, name: string): [CellSpec, CellSpec, CellSpec] {
  return [
    cell(school ? schoolCode(school) : WORD.notApplicable, 'textCentered'),
    cell(name, 'text'),
    cell(school?.municipality ?? WORD.noData, 'text'),
  ];
}

function pairLine(
  pair: PartnerPair,
  index: number,
  row: number,
  known: ReadonlyMap<string, SupportSchool>,
  settings: Settings,
  format: Format,
): CellSpec[] {
  const { school, partner, comparison, agreements, decision } = pair;
  const { result: own, group } = known.get(school.id)!;
  const other = (partner && known.get(partner.id)?.result) ?? null;
  const at = (column: number) => `$${columnName(column)}${row}`;
  const both = `AND(ISNUMBER(${at(OWN)}),ISNUMBER(${at(OTHER)}))`;
  const joined = (texts: readonly (string | null)[]) => texts.filter((text) => text !== null).join('; ');
  // «3 года; 31.08.2026»; a term that names years says its end by itself.
  const termWords = ({ until, termText }: Partnership) => {
    const end = until === null ? null : format.date(until);
    return termText === undefined ? end : joined([termText, /\d{4}/.test(termText) ? null : end]);
  };
  const dates = (values: readonly (string | null)[]): CellSpec => {
    const stated = values.filter((value) => value !== null);
    if (stated.length === 1) return cell(stated[0]!, 'date');
    return textCell(stated.map((date) => format.date(date)).join('; '), 'textCentered');
  };
  return [
    cell(index + 1, 'integer'),
    ...identity(school, school.name),
    cell(GROUP_WORDS[group], 'textCentered'),
    pair.place === null ? cell(WORD.notApplicable, 'textCentered') : cell(pair.place, 'integer'),
    ...identity(partner, pair.partnerName),
    part(comparison?.social ?? null),
    numberCell(own, 'percent'),
    numberCell(other, 'percent'),
    formulaCell(
      `IF(${both},ROUND(${at(OTHER)}-${at(OWN)},6),"${WORD.noData}")`,
      shortened(comparison?.resultDifference),
      'percent',
    ),
    formulaCell(
      `IF(${both},IF(${at(OWN)}>=100,0,MAX(0,100*(${at(OTHER)}-${at(OWN)})/(100-${at(OWN)}))),"${WORD.noData}")`,
      comparison && comparison.results !== null ? 100 * comparison.results : WORD.noData,
      'percent',
    ),
    part(comparison?.profile ?? null),
    formulaCell(scoreFormula(at, settings), shortened(comparison?.score), 'percent'),
    textCell(
      joined([pair.partnerIsLow ? 'партнёр сам ШНРО' : null, comparison && pairReason(comparison, format)]),
      'textSmall',
    ),
    cell(decision === null ? null : decision ? WORD.yes : WORD.no, 'input'),
    cell(STATE_WORDS[pair.state], 'verdict'),
    textCell(joined(agreements.map(({ number }) => number)), 'textCentered'),
    dates(agreements.map(({ date }) => date)),
    agreements.some(({ termText }) => termText !== undefined)
      ? textCell(joined(agreements.map(termWords)), 'textCentered')
      : dates(agreements.map(({ until }) => until)),
    textCell(joined(agreements.map(({ subject }) => subject))),
    textCell(joined(agreements.map(({ activities }) => activities))),
  ];
}

/** As the formula gives it: without the noise of binary fractions; «н/д» for nothing. */
function shortened(value: number | null | undefined): number | string {
  return value === null || value === undefined ? WORD.noData : Math.round(value * 1e6) / 1e6;
}

/** A part of the score, 0–1, as a percent. */
function part(value: number | null): CellSpec {
  return value === null ? cell(WORD.noData, 'textCentered') : cell(100 * value, 'percent');
}

function aloneLine({ school, result, group }: SupportSchool, index: number): CellSpec[] {
  const empty = COLUMNS.map((_, column): CellSpec => {
    if (column === OWN) return numberCell(result, 'percent');
    if (column === DECISION) return cell(null, 'input');
    if (column === STATE) return cell(STATE_WORDS.none, 'verdict');
    return cell(WORD.notApplicable, column === REASON ? 'text' : 'textCentered');
  });
  const words = cell(GROUP_WORDS[group], 'textCentered');
  return [cell(index + 1, 'integer'), ...identity(school, school.name), words, ...empty.slice(5)];
}

/** Weighted mean of the parts that are numbers, 0–100. */
function scoreFormula(at: (column: number) => string, { support }: Settings): string {
  const { weightSocial, weightResults, weightProfile } = support.partners;
  const parts = [
    [SOCIAL, weightSocial],
    [GAIN, weightResults],
    [PROFILE, weightProfile],
  ] as const;
  const sum = parts
    .map(([column, weight]) => `IF(ISNUMBER(${at(column)}),${at(column)}*${weight},0)`)
    .join('+');
  const weights = parts.map(([column, weight]) => `IF(ISNUMBER(${at(column)}),${weight},0)`).join('+');
  return `IF(${weights}=0,"${WORD.noData}",ROUND((${sum})/(${weights}),6))`;
}

function addFormats(draft: SheetDraft, first: number, last: number): void {
  const states = columnRange(STATE, first, last);
  const state = `$${columnName(STATE)}${first + 1}`;
  draft.format(states, `${state}="${STATE_WORDS.concluded}"`, 'ok');
  draft.format(states, `${state}="${STATE_WORDS.none}"`, 'low');
  draft.format(
    states,
    `OR(${(['notBegun', 'unclear', 'expired', 'accepted'] as const).map((one) => `${state}="${STATE_WORDS[one]}"`).join(',')})`,
    'borderline',
  );
  draft.validate({
    range: columnRange(DECISION, first, last),
    kind: 'list',
    values: [WORD.yes, WORD.no],
    errorTitle: 'Решение',
    errorMessage: 'Выберите «да» или «нет» либо оставьте ячейку пустой.',
  });
}

function notes({ support }: Settings): string[] {
  const { weightSocial, weightResults, weightProfile, sameMunicipality, count } = support.partners;
  return [
    'Предложения делаются для ШНРО; договоры других школ из реестра показаны тоже: чьи они, говорит столбец «Группа». Договор, который истёк, ещё не начался, не понят или чей срок не понят, действующим не считается.',
    `Предлагается не больше ${count} школ каждой ШНРО: не ШНРО, с более высоким результатом${sameMunicipality ? ', того же муниципалитета' : ''}; головная организация и её филиал друг другу не предлагаются. Одна школа может быть партнёром нескольких ШНРО.`,
    `Балл от 0 до 100 – среднее с весами: сходство социальных условий (${weightSocial}), разница результатов (${weightResults}), сходство вида, уровней и численности (${weightProfile}); часть без данных не учитывается. Веса – на листе «Методика».`,
    'Сходство социальных условий: 1 − разница социальных индексов / размах индекса; без индекса – то же по долям контекстных данных, в среднем. Разница результатов: какую часть пути ШНРО до 100 % прошёл партнёр.',
  ];
}
