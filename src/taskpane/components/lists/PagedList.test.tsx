/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { renderStep, stillSession } from '../../../../test/fixtures/samplePane';
import type { School } from '../../../model/school';
import { SchoolList } from '../schools/SchoolList';
import { PagedList } from './PagedList';

const MANY = 40_000;
const schools = Array.from({ length: MANY }, (_, index): School => ({
  id: `sch99${String(index).padStart(6, '0')}`,
  login: `sch99${String(index).padStart(6, '0')}`,
  name: `МБОУ «СОШ № ${index + 1}»`,
  municipality: `район ${index % 60}`,
  type: 'secondary',
  levels: { primary: true, basic: true, secondary: true },
  official: new Map(),
  isBranch: index === 1,
  registered: index !== 2,
}));

describe('a list of 40,000 schools', () => {
  const open = () => {
    renderStep(() => <SchoolList schools={schools} />, stillSession({}).session);
    return userEvent.setup();
  };

  it('builds one page, and says where in the whole list each item stands', () => {
    open();
    const items = within(screen.getByRole('list')).getAllByRole('listitem');
    expect(items).toHaveLength(50);
    expect(items[49]!.getAttribute('aria-posinset')).toBe('50');
    expect(items[49]!.getAttribute('aria-setsize')).toBe(String(MANY));
    expect(screen.getByRole('status').textContent).toBe('Показаны 1–50 из 40\u00a0000');
    expect(within(items[1]!).getByText('филиал')).toBeDefined();
    expect(within(items[2]!).getByText('нет в справочнике')).toBeDefined();
  });

  it('turns pages by keyboard and goes on from the top of the new page', async () => {
    const user = open();
    const turn = (name: string) => screen.getByRole('button', { name });
    expect(turn('Назад')).toHaveProperty('disabled', true);
    turn('Далее').focus();
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('list'));
    expect(screen.getByRole('status').textContent).toBe('Показаны 51–100 из 40\u00a0000');
    await user.click(turn('В конец'));
    expect(screen.getByRole('status').textContent).toBe('Показаны 39\u00a0951–40\u00a0000 из 40\u00a0000');
    expect(turn('Далее')).toHaveProperty('disabled', true);
  });

  it('finds by words in any order, and begins again with the first page', async () => {
    const user = open();
    await user.click(screen.getByRole('button', { name: 'Далее' }));
    await user.type(screen.getByRole('searchbox'), '39999 сош');
    await waitFor(() => expect(screen.getByText('МБОУ «СОШ № 39999»')).toBeDefined());
    // One by its number, one by its login.
    expect(screen.getByRole('status').textContent).toBe('Показаны 1–2 из 2');
    await user.clear(screen.getByRole('searchbox'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Муниципалитет' }), 'район 7');
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Показаны 1–50 из 667'));
    await user.type(screen.getByRole('searchbox'), 'гимназия');
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('По этому отбору ничего нет.'));
  });
});

it('keeps its page when an item leaves the list, as far as there is one', async () => {
  const Shrinking = () => {
    const [count, setCount] = useState(102);
    const items = Array.from({ length: count }, (_, index) => String(index));
    return (
      <>
        <button onClick={() => setCount(count - 1)}>settle</button>
        <PagedList label="all" items={items} itemKey={(item) => item}>
          {(item) => item}
        </PagedList>
      </>
    );
  };
  renderStep(Shrinking, stillSession({}).session);
  const user = userEvent.setup();
  const settle = () => user.click(screen.getByRole('button', { name: 'settle' }));
  await user.click(screen.getByRole('button', { name: 'В конец' }));
  await settle();
  expect(screen.getByRole('status').textContent).toBe('Показаны 101–101 из 101');
  await settle();
  expect(screen.getByRole('status').textContent).toBe('Показаны 51–100 из 100');
});
