import { SETTINGS_CATALOGUE } from '../../../methodology/settingsCatalogue';
import type { Variant } from '../../engine/contract';
import { alikeAt } from './alike';

const entry = SETTINGS_CATALOGUE.find(({ code }) => code === 'shnor.criterion1Procedures')!;
const VALUES = [1, 2, 3, 4, 5, 6];
const changes = [{}] as unknown as Variant['changes'];

function variant(value: string, more: Partial<Variant>): Variant {
  return { value, current: false, changes, ...more } as Variant;
}
const alike = (variants: readonly Variant[]) =>
  VALUES.map((_, index) => alikeAt(entry, VALUES, index, variants));

describe('neighbours with the same effect', () => {
  it('are one run, apart from those of another effect', () => {
    const variants = [
      variant('1', {}),
      variant('2', { current: true, changes: [] }),
      variant('3', {}),
      variant('4', { sameAs: '3' }),
      variant('5', { sameAs: '3' }),
      variant('6', { sameAs: '1' }),
    ];
    const run = { first: 4, last: 5 };
    expect(alike(variants)).toEqual([null, null, null, run, run, null]);
  });

  it('are not told while the counts are being made', () => {
    expect(alike([])).toEqual(VALUES.map(() => null));
  });
});
