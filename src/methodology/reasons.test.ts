import type { ProcedureResult } from '../model/procedure';
import { formatFor } from '../locale/language';
import { reasonText } from '../locale/reasons';
import type { RiskTableColumn } from '../model/context';
import { DEFAULT_SETTINGS } from './defaults';
import { PROCEDURE_CODES } from './procedures';
import { riskReasons, shnorReasons } from './reasons';
import { judgeRisk } from './risk';
import { judgeShnor } from './shnor';
import {
  column,
  context,
  records,
  result,
  school,
  withRisk,
  withShnor,
  Y1,
  Y2,
  YEAR,
} from '../../test/fixtures/records';

const RU = formatFor('ru');
const EN = formatFor('en');
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

function shnor(results: ProcedureResult[], settings = DEFAULT_SETTINGS, changes = {}) {
  const line = judgeShnor([records({ school: school(changes), results })], YEAR, settings).outcome
    .schools[0]!;
  const reasons = shnorReasons(line, settings);
  return {
    reasons,
    ru: reasons.map((reason) => plain(reasonText(reason, RU))),
    en: reasons.map((reason) => reasonText(reason, EN)),
  };
}

function risk(
  columns: RiskTableColumn[],
  settings = DEFAULT_SETTINGS,
  contexts = [] as ReturnType<typeof context>[],
) {
  const { outcome } = judgeRisk([records({ riskColumns: columns, contexts })], YEAR, YEAR, settings);
  const reasons = riskReasons(outcome.schools[0]!, settings);
  return {
    reasons,
    ru: reasons.map((reason) => plain(reasonText(reason, RU))),
    en: reasons.map((reason) => reasonText(reason, EN)),
  };
}

const ordinary = [Y1, Y2].flatMap((year) => PROCEDURE_CODES.map((code) => result(code, year, '2/25')));

describe('«Почему?» of the list', () => {
  it('criterion 1 with the numbers of every low procedure and their cells', () => {
    const { ru, en, reasons } = shnor([result('P1', Y1, '12/31'), result('P7', Y1, '9/25')]);
    expect(ru).toEqual([
      'критерий 1: в 2022/2023 учебном году низкие результаты не менее чем по 2 процедурам',
      'ВПР по математике (5 класс), 2022/2023: 12 из 31 участника (38,7 %) — не менее 30 %',
      'ЕГЭ по математике (базовой), 2022/2023: 9 из 25 участников (36,0 %) — не менее 30 %',
    ]);
    expect(en[1]).toBe(
      'VPR in mathematics (class 5), 2022/2023: 12 of 31 participants (38.7%) — at least 30%',
    );
    expect(reasons[1]?.sources.map(({ sheet, cell }) => `${sheet} ${cell}`)).toEqual([
      'P1 2022-2023 C2',
      'P1 2022-2023 B2',
    ]);
  });

  it('criterion 2, in both readings', () => {
    const low = [result('P5', Y1, '9/25'), result('P5', Y2, '9/25')];
    expect(shnor(low).ru[0]).toBe(
      'критерий 2: низкие результаты хотя бы по одной процедуре и в 2022/2023, и в 2021/2022 учебном году',
    );
    expect(shnor(low, withShnor({ criterion2SameProcedure: true })).ru[0]).toContain(
      'по одной и той же процедуре',
    );
  });

  it('not low, but worth a look', () => {
    const rows = ordinary.filter(
      ({ procedure, year }) =>
        !(
          year === Y1 &&
          procedure.kind === 'vpr' &&
          procedure.grade === 5 &&
          procedure.subject === 'mathematics'
        ),
    );
    const { ru } = shnor([...rows, result('P1', Y1, '30%/27')]);
    expect(ru).toEqual([
      'критерии не выполнены; низкие результаты: 2022/2023 — нет ни одной, 2021/2022 — нет ни одной',
      'ВПР по математике (5 класс), 2022/2023: 8 из 27 участников (29,6 %) — менее 30 % [число восстановлено по проценту; исходный процент округлён и лежит по другую сторону порога]',
    ]);
  });

  it('what is missing, by year and cause', () => {
    const { ru, reasons } = shnor([
      result('P1', Y1, '9/25'),
      result('P2', Y1, '50%/3'),
      result('P3', Y1, '?/25'),
    ]);
    expect(ru[0]).toBe(
      'для решения не хватает данных; низкие результаты: 2022/2023 — по 1 процедуре, 2021/2022 — нет ни одной',
    );
    expect(ru).toContain('2022/2023, числа невозможны: ВПР по математике (6 класс)');
    expect(ru).toContain('2022/2023, у школы нет результата: ВПР по русскому языку (5 класс)');
    expect(
      reasons.find(({ params }) => params.cause === 'notLoaded' && params.year === Y2)?.params.count,
    ).toBe(9);
  });

  it('not assessed, and a disagreement with the official list', () => {
    const levels = { primary: true, basic: false, secondary: false };
    expect(shnor([], DEFAULT_SETTINGS, { levels }).ru).toEqual([
      'не оценивается: ни одна процедура перечня к школе не применима',
    ]);
    expect(shnor([], withShnor({ excludedTypes: ['evening'] }), { type: 'evening' }).ru[0]).toContain(
      'вечерняя школа',
    );
    const official = new Map([[YEAR, true]]);
    expect(shnor(ordinary, DEFAULT_SETTINGS, { official }).ru.at(-1)).toBe(
      'в перечень ФИОКО школа включена, по расчёту — нет',
    );
  });
});

describe('«Почему?» of the risk table', () => {
  it('every factor of the sections hit', () => {
    const counts = [context({ teachers: 29, teachers36h: 3 })];
    const values = {
      '1.1': 'no',
      '3.1': 4,
      '3.2': 3,
      '3.3': 2,
      '3.4': 1.1,
      '4.1': 20,
      '4.3': 25.5,
      '4.5': 12,
    } as const;
    const { ru, reasons } = risk([column(values)], DEFAULT_SETTINGS, counts);
    expect(ru).toEqual([
      '1.1 устойчивый доступ в Интернет: «нет»',
      '2.1 учителя с нагрузкой 36 часов и более: 3 из 29 (10,3 %) — более 10 %',
      'контингент, сумма показателей 3.1–3.4: 10,1 % (3.1: 4,0 %, 3.2: 3,0 %, 3.3: 2,0 %, 3.4: 1,1 %) — более 10 %',
      'ВПР: не менее 20 % по 2 показателям из 4.1–4.4 (нужно не менее 2)',
      '4.1 ВПР по математике, 4 класс: 20,0 % — не менее 20 %',
      '4.3 ВПР по русскому языку, 4 класс: 25,5 % — не менее 20 %',
      '4.5 неуспевающие: 12,0 % — более 10 %',
    ]);
    expect(reasons.every(({ code, sources }) => sources.length > 0 || code === 'riskVprCount')).toBe(true);
  });

  it('a laboratory is no factor while laboratories count only together', () => {
    const together = withRisk({ s1: { labsSeparately: false } });
    const values = { '1.1': 'no', '1.3.1': 'no', '1.3.2': 'yes' } as const;
    expect(risk([column(values)], together).ru.filter((text) => text.startsWith('1.'))).toEqual([
      '1.1 устойчивый доступ в Интернет: «нет»',
    ]);
    expect(risk([column(values)]).ru.filter((text) => text.startsWith('1.'))).toHaveLength(2);
  });

  it('one ВПР above its threshold is not a factor by itself', () => {
    expect(risk([column({ '4.1': 45, '4.5': 12 })]).ru[0]).toBe('4.5 неуспевающие: 12,0 % — более 10 %');
  });

  it('a sum that is only a lower bound says so', () => {
    expect(risk([column({ '3.1': 8, '3.2': 3 })]).ru).toContain(
      'контингент, сумма показателей 3.1–3.4: уже по известным строкам 11,0 % (3.1: 8,0 %, 3.2: 3,0 %) — более 10 %',
    );
  });

  it('too few sections, no section, and what is missing', () => {
    expect(risk([column({ '1.1': 'no' })], withRisk({ minSections: 4 })).ru.slice(0, 2)).toEqual([
      'разделов с риском: 1, для рисковой школы нужно не менее 4',
      '1.1 устойчивый доступ в Интернет: «нет»',
    ]);
    expect(risk([column({ '2.1': 3 })]).ru).toContain('раздел 2 не определён, нет данных: 2.2');
    const answers = {
      '1.1': 'yes',
      '1.2': 'yes',
      '1.3.1': 'yes',
      '1.3.2': 'yes',
      '1.3.3': 'yes',
      '1.3.4': 'yes',
      '1.3.5': 'yes',
    } as const;
    const calm = column({
      ...answers,
      '2.1': 0,
      '2.2': 0,
      '3.1': 0,
      '3.2': 0,
      '3.3': 0,
      '3.4': 0,
      '4.1': 0,
      '4.2': 0,
      '4.3': 0,
      '4.4': 0,
      '4.5': 0,
    });
    expect(risk([calm])).toMatchObject({
      ru: ['ни один раздел не показал риска'],
      en: ['no section shows a risk'],
    });
  });
});
