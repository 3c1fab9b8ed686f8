import type { RiskOutcome } from '../methodology/outcome';
import type { Settings } from '../methodology/settings';
import { addLegend, addNotes, addSignature, type LegendLine } from './blocks';
import { cell, formulaCell, type SheetDraft } from './draft';
import type { RiskRanges } from './riskSheet';
import { WORD } from '../locale/words';

interface RiskFoot {
  readonly outcome: RiskOutcome;
  readonly settings: Settings;
  /** Ranges of all risk sheets, or null on a continuation, which has no sensitivity block. */
  readonly ranges: readonly RiskRanges[] | null;
  readonly firstColumn: number;
}

/** What stands under table 3.2: sensitivity, legend, notes, signature. */
export function addRiskFoot(draft: SheetDraft, foot: RiskFoot): void {
  const { firstColumn: first } = foot;
  // Not under the columns that are printed again on every page: the legend would be cut there.
  const right = first + 11;
  draft.add([]);
  if (foot.ranges) {
    addSensitivity(draft, foot.outcome, foot.ranges, first);
    draft.add([]);
  }
  addLegend(
    draft,
    {
      sign: [first, first],
      meaning: [first + 1, first + 4],
      rule: [first + 5, right],
    },
    riskLegend(foot.settings),
    foot.settings,
  );
  addNotes(draft, first, right, RISK_NOTES, foot.settings);
  addSignature(draft, first, first + 4, first + 8);
}

/** How many schools would be risky when at least 1, 2, 3, 4 sections must be hit (methodology A4.4). */
function addSensitivity(
  draft: SheetDraft,
  outcome: RiskOutcome,
  ranges: readonly RiskRanges[],
  first: number,
): void {
  const labelEnd = first + 3;
  const pairs = [1, 3, 5].map((after) => [labelEnd + after, labelEnd + after + 1] as const);
  const title = draft.next;
  draft.span(
    { top: title, left: first, bottom: title, right: pairs[2]![1] },
    cell('Чувствительность: сколько школ были бы рисковыми при разном числе разделов', 'section'),
  );
  const line = (row: number, label: ReturnType<typeof cell>, cells: ReturnType<typeof cell>[]) => {
    draft.span({ top: row, left: first, bottom: row, right: labelEnd }, label);
    cells.forEach((spec, index) => {
      const [left, end] = pairs[index]!;
      draft.span({ top: row, left, bottom: row, right: end }, spec);
    });
  };
  line(
    draft.next,
    cell('Рисковая школа, если разделов с риском', 'header'),
    [WORD.yes, WORD.unknown, WORD.no].map((word) => cell(word, 'header')),
  );
  for (const { minSections, yes, unknown, no } of outcome.sensitivity) {
    const formulas = sensitivityFormulas(minSections, ranges);
    line(draft.next, cell(`не менее ${minSections}`, 'text'), [
      formulaCell(formulas.yes, yes, 'integer'),
      formulaCell(formulas.unknown, unknown, 'integer'),
      formulaCell(formulas.no, no, 'integer'),
    ]);
  }
}

/** Counts over the rows «Количество разделов с риском» and «… не определён» of all risk sheets. */
export function sensitivityFormulas(minSections: number, ranges: readonly RiskRanges[]) {
  const sum = (formula: (range: RiskRanges) => string) => ranges.map(formula).join('+');
  return {
    yes: sum(({ hit }) => `COUNTIF(${hit},">=${minSections}")`),
    unknown: sum(({ hit, open }) => `SUMPRODUCT((${hit}<${minSections})*(${hit}+${open}>=${minSections}))`),
    no: sum(({ hit, open }) => `SUMPRODUCT((${hit}+${open}<${minSections})*1)`),
  };
}

/** «больше {risk.s2.load36} %»: the number itself follows «Методика». */
function more(sign: '>=' | '>', code: string): string {
  return `${sign === '>=' ? 'не меньше' : 'больше'} {${code}} %`;
}

function riskLegend({ risk }: Settings): LegendLine[] {
  const { s1, s2, s3, s4 } = risk;
  const sums: Record<typeof s3.sum, string> = {
    sum: 'сумма показателей 3.1–3.4',
    withoutMissing34: 'сумма показателей 3.1–3.4 (без 3.4, если по нему нет данных)',
    mean: 'среднее показателей 3.1–3.4',
    unique: 'доля 3.5 (каждый ребёнок учтён один раз)',
  };
  const join = { or: 'или', and: 'и' } as const;
  return [
    {
      style: 'low',
      sign: WORD.risk,
      meaning: 'Раздел 1: выявлен риск',
      rule: `Хотя бы один отрицательный ответ («нет»${s1.partialIsNegative ? ', «частично»' : ''})${s1.labsSeparately ? '' : '; лаборатории – только если отрицательны все применимые из пяти'}`,
    },
    {
      style: 'low',
      sign: WORD.risk,
      meaning: 'Раздел 2: выявлен риск',
      rule: `2.1 ${more(s2.load36Sign, 'risk.s2.load36')} ${join[s2.join]} 2.2 ${more(s2.noRetrainingSign, 'risk.s2.noRetraining')}`,
    },
    {
      style: 'low',
      sign: WORD.risk,
      meaning: 'Раздел 3: выявлен риск',
      rule: `${sums[s3.sum]} ${more(s3.thresholdSign, 'risk.s3.threshold')}`,
    },
    {
      style: 'low',
      sign: WORD.risk,
      meaning: 'Раздел 4: выявлен риск',
      rule: `В 4.1–4.4 ${more(s4.vprSign, 'risk.s4.vpr')} не менее чем по {risk.s4.vprCount} показателям ${join[s4.join]} 4.5 ${more(s4.failingSign, 'risk.s4.failing')}`,
    },
    {
      style: 'risk',
      sign: WORD.yes,
      meaning: 'Рисковая школа',
      rule: 'Разделов с риском не менее {risk.minSections}',
    },
    {
      style: 'ok',
      sign: WORD.no,
      meaning: 'Не рисковая школа',
      rule: 'Разделов с риском меньше, и недостающие данные этого не изменят',
    },
    {
      style: 'noData',
      sign: WORD.noData,
      meaning: '«н/д» – нет данных; «не определено» – решение зависит от недостающих данных',
      rule: 'Пустая ячейка и «н/д» не считаются отсутствием риска',
    },
    {
      style: 'textCentered',
      sign: WORD.notApplicable,
      meaning: 'Не применимо',
      rule: 'Нет таких классов или процедура не проводилась; считается как отсутствие признака',
    },
    ...(s1.partialIsNegative
      ? []
      : [
          {
            style: 'borderline' as const,
            sign: WORD.partial,
            meaning: 'Ответ «частично»',
            rule: 'Отрицательным не считается, но требует внимания',
          },
        ]),
  ];
}

const RISK_NOTES: readonly string[] = [
  'Пороги стоят на листе «Методика»; после их изменения таблица пересчитывается сама.',
  'Доли – в процентах (0–100). Сравниваются неокруглённые значения, показан один знак после запятой.',
  'Номер показателя 3.4 восстановлен: в тексте программы он утрачен.',
  'В тексте программы не сказано, достаточно ли одного раздела: принято не менее {risk.minSections}; как меняется число школ, показывает блок «Чувствительность».',
  'Свежесть данных: в октябре последний отчёт ОО-2 описывает конец предыдущего календарного года, ОО-1 – состояние на 20 сентября.',
  'Показатели 4.1–4.4 – ВПР предыдущего учебного года по программе соответствующего класса.',
];
