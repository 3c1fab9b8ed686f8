import type { AnalysisRequest } from '../analysis/analysis';
import {
  allowedText,
  SETTINGS_CATALOGUE,
  settingCell,
  settingValue,
  type SettingEntry,
} from '../methodology/settingsCatalogue';
import type { Settings } from '../methodology/settings';
import { yearBefore } from '../model/year';
import { addMinimumScores } from './minimumScoresBlock';
import { cell, printSetup, SheetDraft } from './draft';
import type { SheetSpec, StyleName } from './sheetSpec';
import { SETTINGS_RANGE, thresholdName } from './thresholdNames';
import { WORD } from '../locale/words';

const HEADINGS = [
  'Параметр',
  'Код',
  'Значение',
  'Единица',
  'Допустимые значения',
  'Источник и толкование',
  'Пересчёт',
] as const;
const CODE = 1;
const VALUE = 2;
const WIDTHS = [52, 27, 22, 14, 34, 80, 22];

/**
 * «Методика»: every threshold and reading with its source; the cells that formulas read carry workbook names.
 * `version` of the program is printed; the date is left to the person, for the core has no clock.
 */
export function settingsSheet(request: AnalysisRequest, version?: string): SheetSpec {
  const draft = new SheetDraft();
  const last = HEADINGS.length - 1;
  const line = (text: string, style: StyleName, height: number) => {
    const row = draft.next;
    draft.span({ top: row, left: 0, bottom: row, right: last }, cell(text, style));
    draft.height(row, height);
  };
  line('Методика и параметры расчёта', 'title', 21);
  line(
    'Источники правил: Программа повышения качества образования в школах г. Норильска на 2022–2024 годы; документы Предгорного округа, Бобровского района, Иркутской области и Лесосибирска',
    'subtitle',
    17,
  );
  const { year, contextYear } = request;
  line(
    `Перечень на ${year} учебный год по результатам ${yearBefore(year)} и ${yearBefore(year, 2)}; контекстные данные – ${contextYear} учебный год`,
    'subtitle',
    17,
  );
  const program = version === undefined ? '' : `Программа «ШНОР», версия ${version}; `;
  line(`${program}дата расчёта ____________`, 'subtitle', 17);
  line(
    'Измените «Значение»: параметры с пометкой «сразу» пересчитывают готовые листы формулами; остальные действуют после повторного расчёта, который читает этот лист.',
    'note',
    15,
  );
  const head = draft.add(
    HEADINGS.map((heading) => cell(heading, 'header')),
    20,
  );
  let group = '';
  for (const entry of SETTINGS_CATALOGUE) {
    const [own = ''] = entry.code.split('.');
    if (own !== group) addGroup(draft, own);
    group = own;
    addEntry(draft, entry, request.settings);
  }
  const bottom = draft.next - 1;
  draft.nameRange(SETTINGS_RANGE, { top: head + 1, left: CODE, bottom, right: VALUE });
  addMinimumScores(draft, last);
  return draft.finish({
    kind: 'settings',
    name: 'Методика',
    widths: WIDTHS,
    freeze: { rows: head + 1, columns: 1 },
    filter: { top: head, left: 0, bottom, right: last },
    print: printSetup({ titleRows: { from: head, to: head } }),
    tabColor: '7F7F7F',
  });
}

/** Headings of the groups: by the first word of the codes, so that a new group is never without one. */
const GROUPS: Readonly<Record<keyof Settings, string>> = {
  shnor: 'ШНОР: расчёт перечня (Норильск, 2.1)',
  risk: 'Рисковые школы: таблица 3.2 (Норильск)',
  monitoring: 'Показатели мониторинга (Норильск, 2.3, 3.3, 4.3; Предгорный округ)',
  plans: 'Планы и дорожные карты: сроки',
  social: 'Социальный индекс, группы школ и сеть (Иркутская область)',
  profile: 'Рисковый профиль школы (Бобровский район, проект 500+)',
  support: 'ШНРО, НСУ и школы-партнёры (Лесосибирск)',
};

/** Not merged: Excel does not sort or filter a table with merged rows. */
function addGroup(draft: SheetDraft, group: string): void {
  draft.add(
    HEADINGS.map((_, column) => cell(column === 0 ? GROUPS[group as keyof Settings] : null, 'section')),
  );
}

function addEntry(draft: SheetDraft, entry: SettingEntry, settings: Settings): void {
  const name = thresholdName(entry.code);
  const row = draft.add([
    cell(entry.label, 'text'),
    cell(entry.code, 'text'),
    cell(settingCell(entry, settingValue(settings, entry.code)), 'input'),
    cell(entry.unit || WORD.notApplicable, 'textCentered'),
    cell(allowedText(entry.allowed), 'text'),
    cell(entry.source, 'text'),
    cell(name ? 'сразу' : 'после повторного расчёта', 'textCentered'),
  ]);
  if (name) draft.name(name, row, VALUE);
  const range = { top: row, left: VALUE, bottom: row, right: VALUE };
  const errorTitle = entry.label.slice(0, 32);
  const errorMessage = `Допустимо: ${allowedText(entry.allowed)}.`.slice(0, 220);
  if (entry.allowed.kind === 'one') {
    const values = entry.allowed.choices.map((choice) => choice.label);
    draft.validate({ range, kind: 'list', values, allowBlank: false, errorTitle, errorMessage });
  } else if (entry.allowed.kind === 'number') {
    const { from, to, whole } = entry.allowed;
    draft.validate({
      range,
      kind: whole ? 'wholeNumber' : 'percent',
      from,
      to,
      allowBlank: false,
      errorTitle,
      errorMessage,
    });
  }
}
