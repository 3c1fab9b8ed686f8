/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openedPane, renderStep, stillSession } from '../../../../test/fixtures/samplePane';
import { resultsSheet } from '../../../../test/fixtures/smallBook';
import Result from '../Result';

const section = (name = 'Новый учебный год') => within(screen.getByRole('region', { name }));

async function read() {
  const { session } = await openedPane([resultsSheet([10, 0])], 'result');
  expect(session.state.view!.request.year).toBe('2023/2024');
  return session.state;
}

describe('a new academic year in the step «Результат»', () => {
  it('begins after the list year, and says what goes along and what does not', async () => {
    const { session, asked } = stillSession(await read());
    renderStep(Result, session);
    expect(
      section().getByText(
        /результаты 2022\/2023, таблица рисков 2023\/2024, .*площадки, реестр сети\. .*«Не перенесено».* Пустыми/,
      ),
    ).toBeTruthy();
    expect(section().getByText(/в другом окне Excel.*эта книга не изменится/)).toBeTruthy();
    await userEvent.setup().click(section().getByRole('button', { name: 'Создать книгу на 2024/2025' }));
    expect(asked).toEqual([['newYear', '2024/2025']]);
  });

  it('can be another one', async () => {
    const { session, asked } = stillSession(await read());
    renderStep(Result, session);
    const user = userEvent.setup();
    const years = section().getByRole('combobox', { name: 'Какой год начинается' });
    expect(
      within(years)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['2023/2024', '2024/2025', '2025/2026']);
    await user.selectOptions(years, '2025/2026');
    expect(section().getByText(/результаты 2023\/2024, таблица рисков 2024\/2025,/)).toBeTruthy();
    await user.click(section().getByRole('button', { name: 'Создать книгу на 2025/2026' }));
    expect(asked).toEqual([['newYear', '2025/2026']]);
  });

  it('warns of what stays behind when the year of the list itself is begun anew', async () => {
    const { session } = stillSession(await read());
    renderStep(Result, session);
    expect(section().queryByText(/уже ведётся/)).toBeNull();
    const years = section().getByRole('combobox', { name: 'Какой год начинается' });
    await userEvent.setup().selectOptions(years, '2023/2024');
    expect(section().getByText(/уже ведётся на 2023\/2024: .*не перейдёт/)).toBeTruthy();
  });

  it('does not begin while other work goes on', async () => {
    const work = { kind: 'newYear', stage: 'report', done: 0, total: 1 } as const;
    const { session, asked } = stillSession({ ...(await read()), work });
    renderStep(Result, session);
    const button = section().getByRole('button');
    expect(button.getAttribute('aria-disabled')).toBe('true');
    await userEvent.setup().click(button);
    expect(asked).toEqual([]);
  });

  it('speaks English', async () => {
    const { session } = stillSession({ ...(await read()), language: 'en' });
    renderStep(Result, session);
    const english = section('New academic year');
    expect(english.getByRole('combobox', { name: 'Which year begins' })).toBeTruthy();
    expect(english.getByRole('button', { name: 'Make the workbook for 2024/2025' })).toBeTruthy();
  });
});
