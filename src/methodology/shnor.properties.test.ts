import fc from 'fast-check';
import type { ProcedureResult } from '../model/procedure';
import type { Verdict } from '../model/verdict';
import { DEFAULT_SETTINGS } from './defaults';
import { PROCEDURE_CODES } from './procedures';
import { judgeRisk } from './risk';
import { judgeShnor } from './shnor';
import { records, result, school, withShnor, Y1, Y2, YEAR } from '../../test/fixtures/records';

const numbers = fc.oneof(
  fc.tuple(fc.integer({ min: -1, max: 40 }), fc.integer({ min: -1, max: 40 })).map(([a, b]) => `${a}/${b}`),
  fc
    .tuple(fc.integer({ min: -10, max: 1100 }), fc.integer({ min: 0, max: 300 }))
    .map(([a, b]) => `${a / 10}%/${b}`),
  fc.integer({ min: 0, max: 100 }).map((a) => `${a}%`),
  fc.constantFrom('?', '?/25', '3/?'),
);

const row: fc.Arbitrary<ProcedureResult> = fc
  .record({
    code: fc.constantFrom(...PROCEDURE_CODES),
    year: fc.constantFrom(Y1, Y2, '2019/2020' as const),
    numbers,
    season: fc.constantFrom('spring' as const, 'autumn' as const, undefined),
    stage: fc.constantFrom('main' as const, 'final' as const, undefined),
    line: fc.integer({ min: 2, max: 60 }),
  })
  .map(({ code, year, numbers: text, season, stage, line }) =>
    result(code, year, text, { ...(season && { season }), ...(stage && { stage }) }, `C${line}`),
  );

const settings = fc
  .record({
    thresholdSign: fc.constantFrom('>=' as const, '>' as const),
    criterion2SameProcedure: fc.boolean(),
    countAs: fc.constantFrom('procedure' as const, 'subject' as const),
    minParticipants: fc.constantFrom(0, 10),
    stage: fc.constantFrom('main' as const, 'final' as const),
    missingYear: fc.constantFrom('unknown' as const, 'notLow' as const),
    vprYear: fc.constantFrom('programme' as const, 'date' as const),
    vprBothSeasons: fc.constantFrom('ask' as const, 'spring' as const, 'autumn' as const),
  })
  .map(withShnor);

const levels = fc.record({
  primary: fc.constantFrom(true, false, null),
  basic: fc.constantFrom(true, false, null),
  secondary: fc.constantFrom(true, false, null),
});

describe('what always holds for the list', () => {
  it('never throws; the order of rows is irrelevant; the same in gives the same out', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), settings, levels, (rows, chosen, taught) => {
        const one = (results: ProcedureResult[]) =>
          judgeShnor([records({ school: school({ levels: taught }), results })], YEAR, chosen);
        const forward = one(rows);
        expect(one(rows)).toEqual(forward);
        // Rows with equal addresses are two readings of one cell; only distinct cells have an order.
        const cells = new Set(
          rows.map(
            (r) =>
              `${r.procedure.kind}${r.school.source.sheet}${r.failed?.source.cell ?? r.participants?.source.cell ?? r.school.source.cell}`,
          ),
        );
        fc.pre(cells.size === rows.length);
        expect(one([...rows].reverse())).toEqual(forward);
      }),
    );
  });

  it('the risk table never throws on the same rows', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 20 }), (results) => {
        expect(judgeRisk([records({ results })], YEAR, YEAR, DEFAULT_SETTINGS).outcome.schools).toHaveLength(
          1,
        );
      }),
    );
  });

  it('a larger failing share never takes a school off the list', () => {
    const rank: Record<Verdict, number> = { notApplicable: 0, no: 0, unknown: 1, yes: 2 };
    const counts = fc.array(fc.option(fc.integer({ min: 0, max: 20 }), { nil: null }), {
      minLength: 18,
      maxLength: 18,
    });
    fc.assert(
      fc.property(
        counts,
        fc.nat(17),
        fc.integer({ min: 1, max: 20 }),
        settings,
        (failed, place, more, chosen) => {
          const rows = (values: readonly (number | null)[]) =>
            values.flatMap((value, index) =>
              value === null ? [] : [result(PROCEDURE_CODES[index % 9]!, index < 9 ? Y1 : Y2, `${value}/20`)],
            );
          const worse = failed.map((value, index) =>
            index === place && value !== null ? Math.min(20, value + more) : value,
          );
          const verdict = (values: readonly (number | null)[]) =>
            judgeShnor([records({ results: rows(values) })], YEAR, chosen).outcome.schools[0]!.verdict;
          expect(rank[verdict(worse)]).toBeGreaterThanOrEqual(rank[verdict(failed)]);
        },
      ),
    );
  });

  it('an unknown verdict could still become both yes and no', () => {
    // ЕГЭ base and profile stand for each other, so an absent one is not always a gap.
    const share = (place: number) =>
      fc.constantFrom(...(place % 9 === 6 || place % 9 === 7 ? ['1/20', '9/20'] : ['1/20', '9/20', null]));
    const shares = fc.tuple(...Array.from({ length: 18 }, (_, place) => share(place)));
    fc.assert(
      fc.property(shares, fc.boolean(), (values, same) => {
        const chosen = withShnor({ criterion2SameProcedure: same });
        const judged = (gap: string | null) =>
          judgeShnor(
            [
              records({
                results: values.flatMap((value, index) => {
                  const text = value ?? gap;
                  return text === null
                    ? []
                    : [result(PROCEDURE_CODES[index % 9]!, index < 9 ? Y1 : Y2, text)];
                }),
              }),
            ],
            YEAR,
            chosen,
          ).outcome.schools[0]!.verdict;
        if (judged(null) === 'unknown') expect([judged('1/20'), judged('9/20')]).toEqual(['no', 'yes']);
        else expect([judged('1/20'), judged('9/20')]).toEqual([judged(null), judged(null)]);
      }),
    );
  });
});

it('judges thousands of schools one by one the same as together', () => {
  const rows = PROCEDURE_CODES.flatMap((code) => [result(code, Y1, '2/25'), result(code, Y2, '9/25')]);
  const all = Array.from({ length: 5000 }, (_, index) =>
    records({
      school: school({ id: String(index) }),
      results: rows.map((one, place) => ((index + place) % 4 === 0 ? one : rows[(index * 7 + place) % 18]!)),
    }),
  );
  const { outcome } = judgeShnor(all, YEAR, DEFAULT_SETTINGS);
  expect(outcome.schools.map((line) => line.school.id)).toEqual(all.map((record) => record.school.id));
  for (const index of [0, 123, 2000, 4999]) {
    const few = judgeShnor([all[index]!, records({ results: rows })], YEAR, DEFAULT_SETTINGS);
    expect(outcome.schools[index]).toEqual(few.outcome.schools[0]);
  }
});
