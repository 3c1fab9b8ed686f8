import { withOffice } from './withOffice';

const office = withOffice({ sheets: ['Лист', 'Другой'] });
const settle = () => new Promise((done) => setTimeout(done, 30));

describe('events', () => {
  it('tell what was changed, by whom and where, until the handler is removed', async () => {
    const seen: string[] = [];
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(async (event) => {
        const sheet = office.host.book.sheets.find(({ id }) => id === event.worksheetId);
        seen.push(`${sheet?.name}!${event.address} ${event.changeType} ${event.triggerSource}`);
      });
      await context.sync();
      return added;
    });
    office.host.edit('Лист', 'B2', 5);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Другой').getRange('A1:B2').values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
    });
    await settle();
    expect(seen).toEqual(['Лист!B2 RangeEdited Unknown', 'Другой!A1:B2 RangeEdited ThisLocalAddin']);
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    office.host.edit('Лист', 'B2', 6);
    await settle();
    expect(seen).toHaveLength(2);
  });

  it('tell of added, deleted and activated sheets', async () => {
    const seen: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(async () => void seen.push('added'));
      worksheets.onDeleted.add(async () => void seen.push('deleted'));
      worksheets.onActivated.add(async () => void seen.push('activated'));
      await context.sync();
      worksheets.add('Новый').activate();
      worksheets.getItem('Другой').delete();
      await context.sync();
    });
    await settle();
    expect(seen).toEqual(['added', 'activated', 'deleted']);
  });

  it('are silent while the add-in has switched them off', async () => {
    const seen: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address }) => void seen.push(address));
      await context.sync();
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getItem('Лист').getRange('A1').values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      context.workbook.worksheets.getItem('Лист').getRange('A2').values = [[1]];
      await context.sync();
    });
    await settle();
    expect(seen).toEqual(['A2']);
  });
});

describe('selection', () => {
  it('follows select and activate, and refuses hidden sheets', async () => {
    const read = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('Другой').getRange('C3:D4').select();
      const selected = context.workbook.getSelectedRange().load('address');
      const cell = context.workbook.getActiveCell().load('address');
      const active = worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return [selected.address, cell.address, active.name];
    });
    expect(read).toEqual(['Другой!C3:D4', 'Другой!C3', 'Другой']);
    const refused = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Лист');
      sheet.visibility = 'Hidden';
      sheet.getRange('A1').select();
      await context.sync();
    }).catch((error: OfficeExtension.Error) => error.code);
    expect(refused).toBe('InvalidOperation');
  });
});
