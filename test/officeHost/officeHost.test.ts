import { ExcelHost, connect, loadOffice, type LoadedOffice } from '.';

let host: ExcelHost;
let office: LoadedOffice;

beforeAll(async () => {
  host = new ExcelHost({ sheets: ['А'] });
  office = await loadOffice(host);
});
beforeEach(async () => {
  host = new ExcelHost({ sheets: ['А', 'Б 1'], locale: 'ru-RU' });
  office = await connect(host);
});

describe('Microsoft’s library against the host', () => {
  it('starts as Excel', () => {
    expect(office.info).toMatchObject({ host: 'Excel', platform: 'PC' });
    expect(office.Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(true);
    expect(office.Office.context.requirements.isSetSupported('ExcelApi', '1.16')).toBe(false);
  });

  it('writes and reads values, formulas and looks', async () => {
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('А').getRange('A1:B2');
      range.values = [
        ['текст', 1.5],
        ['=1+1', null],
      ];
      range.format.fill.color = 'red';
      range.format.font.bold = true;
      range.load('values,formulas,address');
      range.load({ format: { fill: { color: true }, font: { bold: true, name: true } } });
      await context.sync();
      return { ...range.toJSON(), fill: range.format.fill.color, font: range.format.font.toJSON() };
    });
    expect(read.address).toBe('А!A1:B2');
    expect(read.formulas).toEqual([
      ['текст', 1.5],
      ['=1+1', ''],
    ]);
    expect(read.fill).toBe('#FF0000');
    expect(read.font).toMatchObject({ bold: true, name: 'Calibri' });
    expect(host.requests).toHaveLength(1);
  });
});
