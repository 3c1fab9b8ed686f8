import fc from 'fast-check';
import { reconstruct } from './reconstruct';

describe('a count reconstructed from a printed percent (F1)', () => {
  it('whole 30 % of 27 is 8', () => expect(reconstruct(30, 0, 27)).toEqual({ count: 8, from: 8, to: 8 }));
  it('is not unique for whole percents above a hundred', () =>
    expect(reconstruct(30, 0, 200)).toEqual({ count: 60, from: 59, to: 61 }));
  it('is impossible when no count prints so', () => expect(reconstruct(50, 1, 3)).toBeNull());
  it('takes a last digit that was moved to make the row sum up to 100', () =>
    expect(reconstruct(33.34, 2, 3)).toEqual({ count: 1, from: 1, to: 1 }));

  it('finds the one count back for two decimals up to 1000 participants', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.nat(), (participants, seed) => {
        const count = seed % (participants + 1);
        const percent = Math.round((10_000 * count) / participants) / 100;
        expect(reconstruct(percent, 2, participants)).toEqual({ count, from: count, to: count });
      }),
    );
  });

  it('finds the one count back for whole percents up to 99 participants', () => {
    for (let participants = 1; participants < 100; participants += 1) {
      for (let count = 0; count <= participants; count += 1) {
        const percent = Math.round((100 * count) / participants);
        expect(reconstruct(percent, 0, participants)).toEqual({ count, from: count, to: count });
      }
    }
  });

  it('never leaves the range of the participants', () => {
    expect(reconstruct(0, 0, 150)).toMatchObject({ count: 0, from: 0 });
    expect(reconstruct(100, 0, 150)).toMatchObject({ count: 150, to: 150 });
  });
});
