import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { EXPECTED } from '../../assets/sample/expected';
import { Desk } from './desk';
import type { PageWindow, Workplace } from './desk';

declare const window: PageWindow;

jest.setTimeout(240_000);

const SHNOR_WORDS = {
  ШНОР: 'yes',
  'не ШНОР': 'no',
  'не определено': 'unknown',
  'не оценивается': 'notApplicable',
} as const;
const RISK_WORDS = { рисковая: 'yes', 'не рисковая': 'no', 'не определено': 'unknown' } as const;

/** Login → the word that stands beside it in a list of schools. */
async function verdicts(
  work: Workplace,
  list: string,
  words: readonly string[],
): Promise<Record<string, string>> {
  const items = await work.pane.getByRole('list', { name: list }).locator('> li').allInnerTexts();
  const pattern = new RegExp(
    `((?:sch|edu)\\d+)[^А-яё]*(${[...words].sort((a, b) => b.length - a.length).join('|')})`,
  );
  return Object.fromEntries(
    items.flatMap((text) => {
      const found = pattern.exec(text.replace(/\s+/g, ' '));
      return found ? [[found[1]!, found[2]!]] : [];
    }),
  );
}

describe('the whole job in the mini Excel, by clicking through the pane', () => {
  let desk: Desk;
  let work: Workplace;
  beforeAll(async () => {
    desk = await Desk.open();
    work = await desk.workplace();
    await work.read();
  });
  afterAll(async () => {
    await desk?.close();
  });

  it('recognises the sheets of the sample', async () => {
    await work.goTo('Данные');
    await work.pane.getByRole('button', { name: /^31 распознан/ }).waitFor();
    expect(await work.pane.getByRole('list', { name: 'Листы книги' }).locator('> li').count()).toBe(33);
  });

  it('a click on a finding selects its cell', async () => {
    await work.goTo('Проверка');
    await work.button(/^ВПР23 5 МА, D27:/).click();
    await work.selected('ВПР23 5 МА');
    expect(await work.selection()).toEqual({ sheet: 'ВПР23 5 МА', row: 26, column: 3 });
  });

  it('the list of ШНОР is the answer key of the sample', async () => {
    await work.goTo('ШНОР');
    const seen = await verdicts(work, 'Школы списка ШНОР', Object.keys(SHNOR_WORDS));
    const told = Object.fromEntries(
      Object.entries(seen).map(([login, word]) => [login, SHNOR_WORDS[word as keyof typeof SHNOR_WORDS]]),
    );
    expect(told).toEqual(
      Object.fromEntries(Object.entries(EXPECTED).map(([login, { shnor }]) => [login, shnor])),
    );
  });

  it('«Почему?» leads to the cell that decided', async () => {
    await work.button('Почему? МБОУ "СОШ №3"').click();
    await work.pane
      .getByRole('button', { name: /показать ячейку .* «Протокол 6 МА»|показать ячейку .*Протокол 6 МА/ })
      .first()
      .click();
    await work.selected('Протокол 6 МА');
  });

  it('the risks are the answer key of the sample', async () => {
    await work.goTo('Риски');
    const seen = await verdicts(work, 'Школы сводной таблицы', Object.keys(RISK_WORDS));
    const told = Object.fromEntries(
      Object.entries(seen).map(([login, word]) => [login, RISK_WORDS[word as keyof typeof RISK_WORDS]]),
    );
    const wanted = Object.entries(EXPECTED).filter(([, { risk }]) => risk !== 'absent');
    expect(told).toEqual(Object.fromEntries(wanted.map(([login, { risk }]) => [login, risk])));
  });

  describe('after the sheets are written', () => {
    const RISKS = 'Риски 2023-2024';
    /** Rows of the written table and the column of a school, found by what they say. */
    let at: { row: (text: RegExp) => number; column: (login: string) => string };

    beforeAll(async () => {
      await work.write();
      const rows = await work.rows(RISKS);
      const letters = (index: number): string =>
        index < 0
          ? ''
          : index < 26
            ? String.fromCharCode(65 + index)
            : letters(Math.floor(index / 26) - 1) + letters(index % 26);
      at = {
        row: (text) => rows.findIndex((row) => row.slice(0, 2).some((cell) => text.test(String(cell)))) + 1,
        column: (login) =>
          letters(rows.flatMap((row) => row.indexOf(login)).find((index) => index >= 0) ?? -1),
      };
    });

    it('they stand in the workbook beside the person’s own', async () => {
      const names = await work.sheetNames();
      expect(names).toHaveLength(43);
      for (const name of ['Сводка 2023-2024', 'ШНОР 2023-2024', RISKS, 'Проверка данных', 'Методика'])
        expect(names).toContain(name);
    });

    it('every verdict of the live table is the answer key', async () => {
      const verdictRow = at.row(/^Рисковая/);
      const words = { да: 'yes', нет: 'no', 'не определено': 'unknown' } as const;
      const seen: Record<string, string> = {};
      for (const login of Object.keys(EXPECTED)) {
        const column = at.column(login);
        if (column === '') continue;
        const { value, formula } = await work.cell(RISKS, `${column}${verdictRow}`);
        expect(formula).toMatch(/RISK\.FLAG\(/);
        seen[login] = words[value as keyof typeof words];
      }
      const wanted = Object.entries(EXPECTED).filter(([, { risk }]) => risk !== 'absent');
      expect(seen).toEqual(Object.fromEntries(wanted.map(([login, { risk }]) => [login, risk])));
    });

    it('an edited cell changes the verdict and its colour', async () => {
      const column = at.column('sch990004');
      const verdict = `${column}${at.row(/^Рисковая/)}`;
      expect((await work.cell(RISKS, verdict)).value).toBe('нет');
      const before = await work.color(RISKS, verdict);
      await work.type(RISKS, `${column}${at.row(/Устойчивый доступ в Интернет/)}`, 'нет');
      expect((await work.cell(RISKS, verdict)).value).toBe('да');
      expect(await work.color(RISKS, verdict)).not.toBe(before);
      await work.type(RISKS, `${column}${at.row(/Устойчивый доступ в Интернет/)}`, 'да');
      expect((await work.cell(RISKS, verdict)).value).toBe('нет');
    });

    it('functions work in any cell', async () => {
      await work.type('Лист1', 'B2', '=SHNOR.ISLOW(6,20)');
      await work.type('Лист1', 'B3', '=SHNOR.ISLOW(5,20)');
      for (const [row, word] of ['риск', 'нет', 'нет', 'нет'].entries())
        await work.type('Лист1', `D${row + 2}`, word);
      await work.type('Лист1', 'B4', '=RISK.FLAG(D2:D5)');
      await work.type('Лист1', 'B5', '=RISK.FLAG(D2:D5,2)');
      expect((await work.cell('Лист1', 'B2')).value).toBe('да');
      expect((await work.cell('Лист1', 'B3')).value).toBe('нет');
      expect((await work.cell('Лист1', 'B4')).value).toBe('да');
      expect((await work.cell('Лист1', 'B5')).value).toBe('нет');
    });

    it('writing again keeps every verdict, with «Методика» deleted meanwhile as well', async () => {
      const before = await work.rows(RISKS);
      await work.write();
      expect(await work.rows(RISKS)).toEqual(before);
      await work.page.evaluate(() => window.miniExcel.preview.removeSheet('Методика'));
      await work.pane.getByText('Книга изменилась').waitFor();
      await work.write();
      expect(await work.rows(RISKS)).toEqual(before);
    });

    it('a saved file opens with the same sheets, formulas and verdicts', async () => {
      const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'mini-excel-')), 'книга.xlsx');
      const before = await work.rows(RISKS);
      const names = await work.sheetNames();
      await work.save(file);
      await work.openFile(file);
      expect(await work.sheetNames()).toEqual(names);
      expect(await work.rows(RISKS)).toEqual(before);
    });
  });

  it('asks nobody outside this machine and reports no error', () => {
    expect(work.troubles).toEqual({ requests: [], errors: [] });
  });
});
