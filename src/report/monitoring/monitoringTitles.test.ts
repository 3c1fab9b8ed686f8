import { SYSTEMS } from '../../methodology/monitoring/systems';
import { titlesFor } from './monitoringTitles';

describe('titles of the sheets of indicators', () => {
  it('are exact in the town of the programme', () => {
    expect(titlesFor('norilsk43', ['город Норильск']).title).toContain('города Норильска');
    expect(titlesFor('predgorny', ['Предгорный муниципальный округ']).source).toContain('2021-2022');
  });

  it('name no other town and no years of its programme elsewhere, nor where nobody says where we are', () => {
    for (const municipalities of [['город Северогорск'], []]) {
      for (const { system } of SYSTEMS) {
        const { title, source, label } = titlesFor(system, municipalities);
        expect(`${title} ${source} ${label}`).not.toMatch(/норильск|предгорн|20\d\d/i);
        expect(`${source}${title}`).not.toBe('');
      }
    }
  });
});
