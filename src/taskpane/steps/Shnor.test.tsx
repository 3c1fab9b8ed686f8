/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { EXPECTED } from '../../../assets/sample/expected';
import { openedPane, renderStep, sampleGrids } from '../../../test/fixtures/samplePane';
import type { Grid } from '../../grid/grid';
import Shnor from './Shnor';

const KEY = Object.values(EXPECTED);
let grids: readonly Grid[];
beforeAll(async () => {
  grids = await sampleGrids();
});

describe('the step «ШНОР» on the fictional municipality', () => {
  it('counts what the answer key counts, and a card shows only its schools', async () => {
    const { session } = await openedPane(grids, 'shnor');
    renderStep(Shnor, session);
    const user = userEvent.setup();
    const cards = screen.getByRole('group', { name: 'Отбор по выводу' });
    const card = (name: string) => within(cards).getByRole('button', { name });
    const count = (test: (one: (typeof KEY)[number]) => boolean) => KEY.filter(test).length;
    expect(card(`${KEY.length} Всего школ`)).toHaveProperty('ariaPressed', 'true');
    const yes = count(({ shnor }) => shnor === 'yes');
    for (const [label, number] of [
      ['ШНОР', yes],
      ['Критерий 1', count(({ criteria }) => criteria.includes(1))],
      ['Критерий 2', count(({ criteria }) => criteria.includes(2))],
      ['Оба критерия', count(({ criteria }) => criteria.length === 2)],
      ['Не определено', count(({ shnor }) => shnor === 'unknown')],
      ['Не оценивается', count(({ shnor }) => shnor === 'notApplicable')],
    ] as const) {
      await user.click(card(`${number} ${label}`));
      const list = screen.getByRole('list', { name: 'Школы списка ШНОР' });
      const items = within(list).getAllByRole('button', { name: /^Почему\?/ });
      expect([label, items.length]).toEqual([label, number]);
    }
  });
});
