import { writeXlsx } from 'hucre/xlsx';
import { cellKey } from '../../../src/grid/grid';
import { parseArea } from '../../officeHost/model/area';
import { newBook } from '../../officeHost/model/workbook';
import { spokenFormula, storedFormula } from './formulaText';
import { openBook } from './openBook';
import { saveBook } from './saveBook';

it.each([
  [
    '=SHNOR.ISLOW(A1,"SHNOR.LIST(")',
    '_xldudf_SHNOR_ISLOW(A1,"SHNOR.LIST(")',
    'SHNOR.ISLOW(A1,"SHNOR.LIST(")',
  ],
  ['=IFS(A1,1)+FILTER(A:A,B:B)', '_xlfn.IFS(A1,1)+_xlfn._xlws.FILTER(A:A,B:B)', 'IFS(A1,1)+FILTER(A:A,B:B)'],
  ["='RISK.FLAG('!A1+SUM(B1)", "'RISK.FLAG('!A1+SUM(B1)", "'RISK.FLAG('!A1+SUM(B1)"],
])('%s is kept in a file as %s', (formula, stored, spoken) => {
  expect(storedFormula(formula)).toBe(stored);
  expect(spokenFormula(stored)).toBe(spoken);
});

it('what a sheet looks like survives saving and opening', async () => {
  const book = newBook('к.xlsx', ["Лист 'A' 1", 'Тайный']);
  const [sheet, hidden] = book.sheets;
  hidden!.visibility = 'VeryHidden';
  const style = {
    'font.name': 'Arial',
    'font.size': 12,
    'font.bold': true,
    'font.color': '#FF0000',
    'fill.color': '#00FF00',
    'border.top.style': 'Continuous',
    'border.top.weight': 'Medium',
    'border.top.color': '#000000',
    horizontalAlignment: 'Center',
    verticalAlignment: 'Top',
    wrapText: true,
    textOrientation: 90,
    numberFormat: '0.0%',
  };
  sheet!.cells.set(cellKey(0, 0), { value: 0.305, formula: null, style });
  sheet!.cells.set(cellKey(1, 0), {
    value: 45_000,
    formula: null,
    style: { ...style, numberFormat: 'dd.mm.yyyy' },
  });
  sheet!.cells.set(cellKey(2, 0), { value: 'да', formula: '=SHNOR.ISLOW(6,20)' });
  sheet!.merges = [parseArea('C1:D2')!];
  sheet!.validations = [
    {
      area: parseArea('A1:A9')!,
      rule: { decimal: { operator: 'GreaterThanOrEqualTo', formula1: '0' } },
      errorAlert: { message: 'м', title: 'т', showAlert: true, style: 'Warning' },
      prompt: { message: '', title: '', showPrompt: false },
      ignoreBlanks: true,
    },
  ];
  const read = await openBook((await saveBook(book, null)).bytes, 'к.xlsx');
  if (read.kind === 'refused') throw new Error(read.finding.code);
  const [back, other] = read.book.sheets;
  expect([back!.name, other!.visibility]).toEqual(["Лист 'A' 1", 'VeryHidden']);
  expect(back!.cells.get(cellKey(0, 0))).toEqual({ value: 0.305, formula: null, style });
  expect(back!.cells.get(cellKey(1, 0))?.value).toBe(45_000);
  expect(back!.cells.get(cellKey(2, 0))).toMatchObject({ value: 'да', formula: '=SHNOR.ISLOW(6,20)' });
  expect(back!.merges).toEqual(sheet!.merges);
  expect(back!.validations).toEqual([
    {
      ...sheet!.validations[0],
      rule: { decimal: expect.objectContaining({ operator: 'GreaterThanOrEqualTo' }) },
    },
  ]);
});

it('a header of a file comes back by its places', async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'А',
        rows: [[1]],
        headerFooter: { oddHeader: '&LСлева && да&RСтр. &P', oddFooter: 'посередине' },
      },
    ],
  });
  const read = await openBook(bytes, 'а.xlsx');
  if (read.kind === 'refused') throw new Error(read.finding.code);
  expect(read.book.sheets[0]!.page.look).toMatchObject({
    'Default.LeftHeader': 'Слева && да',
    'Default.RightHeader': 'Стр. &P',
    'Default.CenterFooter': 'посередине',
  });
});
