import { DEFAULT_SETTINGS } from '../methodology/defaults';
import { rangeOf, refusal } from '../../test/fixtures/functionCalls';
import { next, state } from './plan';

/** 1 October 2023 and 31 December 2023 as Excel counts days. */
const OCTOBER = 45_200;
const YEAR_END = 45_291;
const YEAR_BEGIN = 44_927;
const on = (text: unknown, date: unknown, done: unknown = null) => state(text, date, done, null, null, null);
const nextOf = (text: unknown, date: unknown) => next(text, date, null, null, null);

describe('PLAN.STATE', () => {
  it('compares the last day of the deadline with the day', () => {
    expect(on('сентябрь 2023', OCTOBER)).toBe('просрочено');
    expect(on('октябрь 2023', OCTOBER)).toBe('в срок');
    expect(on('сентябрь 2023', '30.09.2023')).toBe('в срок');
    expect(on('декабрь 2021\nиюль 2022', '01.01.2022')).toBe('в срок');
    expect(on('декабрь 2021\nиюль 2022', '01.08.2022')).toBe('просрочено');
  });

  it('takes a date in the cell of the deadline as that day', () => {
    expect(on(OCTOBER, OCTOBER)).toBe('в срок');
    expect(on(OCTOBER, OCTOBER + 1)).toBe('просрочено');
    expect(on([[OCTOBER - 1]], OCTOBER)).toBe('просрочено');
  });

  it('knows a done row by its status or by the day', () => {
    expect(on('сентябрь 2023', OCTOBER, 'Выполнено')).toBe('выполнено');
    expect(on('сентябрь 2023', OCTOBER, OCTOBER)).toBe('выполнено');
    expect(on('сентябрь 2023', OCTOBER, '15.09.2023')).toBe('выполнено');
    expect(on('сентябрь 2023', OCTOBER, true)).toBe('выполнено');
    for (const no of ['не выполнено', 'в работе', false, 0, [['']], '—'])
      expect(on('сентябрь 2023', OCTOBER, no)).toBe('просрочено');
  });

  it('reads the status by the closed list, and asks about the rest', () => {
    for (const done of ['Проведено 12.09.2023', 'да, приказ № 5', '✓', 1])
      expect(on('сентябрь 2023', OCTOBER, done)).toBe('выполнено');
    for (const unclear of ['выполнено 5 из 10', 'завершение в мае', 'Приказ № 15 от 10.03.2024', 0.5])
      expect(on('сентябрь 2023', OCTOBER, unclear)).toBe('статус не понят');
    expect(on('сентябрь 2023', OCTOBER, 'снято с контроля')).toBe('отменено');
    expect(on('15.10.2022, 20.09.2023', OCTOBER, 'выполнено 15.10.2022')).toBe('просрочено');
  });

  it('dates words without a year by the plan', () => {
    const planned = (text: string, date: unknown) => state(text, date, null, YEAR_BEGIN, YEAR_END, null);
    expect(planned('Апрель - Май', OCTOBER)).toBe('просрочено');
    expect(planned('Ежеквартально', OCTOBER)).toBe('в срок');
    expect(planned('В течение года', OCTOBER)).toBe('в срок');
    expect(refusal(() => state('май', OCTOBER, null, YEAR_END, YEAR_BEGIN, null))).toBe('periodReversed');
  });

  it('says «без срока» where there is none', () => {
    expect(on('По отдельному графику', OCTOBER)).toBe('без срока');
    expect(on([[null]], OCTOBER)).toBe('без срока');
    expect(on(0, OCTOBER)).toBe('без срока');
  });

  it('gives no firm verdict on blanks and on what it does not understand', () => {
    expect(on('сентябрь 2023', [[null]])).toBe('не определено');
    expect(on('сентябрь 2023', 0)).toBe('не определено');
    expect(on('сентябрь', OCTOBER)).toBe('не определено');
    expect(on('Ежеквартально', OCTOBER)).toBe('не определено');
    expect(on('когда-нибудь', OCTOBER)).toBe('не определено');
    expect(on('#N/A', '#N/A')).toBe('без срока');
    expect(refusal(() => on('май 2023', 'вчера'))).toBe('dateExpected');
    expect(refusal(() => on('май 2023', 5))).toBe('dateExpected');
  });

  it('takes the readings of «Методика», and no lone value for them', () => {
    const settings = rangeOf({
      ...DEFAULT_SETTINGS,
      plans: { ...DEFAULT_SETTINGS.plans, halfYearMonths: 'januaryJune' },
    });
    const halves = (chosen: unknown) =>
      state('1 раз в полугодие', OCTOBER, null, YEAR_BEGIN, YEAR_END, chosen);
    expect([halves(null), halves(settings)]).toEqual(['в срок', 'просрочено']);
    expect(refusal(() => state('сентябрь 2023', OCTOBER, null, null, null, 30))).toBe('settingsTwoColumns');
  });
});

describe('PLAN.NEXT', () => {
  it('gives the last day of what is not over yet', () => {
    expect(nextOf('август-сентябрь 2021', '15.08.2021')).toBe('30.09.2021');
    expect(nextOf('декабрь 2021\nиюль 2022', '01.01.2022')).toBe('31.07.2022');
    expect(nextOf('декабрь 2021\nиюль 2022', '01.08.2022')).toBe('—');
    expect(nextOf('с 1 по 10 июня 2023', '05.06.2023')).toBe('10.06.2023');
    expect(next('1 раз в полугодие', OCTOBER, YEAR_BEGIN, YEAR_END, null)).toBe('31.12.2023');
  });

  it('gives no date on blanks', () => {
    expect(nextOf([[null]], OCTOBER)).toBe('без срока');
    expect(nextOf('по графику', OCTOBER)).toBe('без срока');
    expect(nextOf('сентябрь 2023', null)).toBe('не определено');
    expect(nextOf('сентябрь', OCTOBER)).toBe('не определено');
    expect(nextOf('когда-нибудь', OCTOBER)).toBe('не определено');
  });
});
