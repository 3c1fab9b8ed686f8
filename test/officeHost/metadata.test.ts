import { readMetadata } from './metadata';
import { installedMetadata } from './metadataFile';

describe('the object model', () => {
  const model = installedMetadata();

  it('is read whole out of the installed library', () => {
    expect(Object.keys(model).length).toBeGreaterThan(150);
    expect(model.Worksheet).toMatchObject({
      identity: ['Id'],
      collection: false,
      scalars: { name: { wire: 'Name', writable: true }, id: { wire: 'Id', writable: false } },
      links: { AutoFilter: { type: 'AutoFilter', api: '1.9' } },
      methods: { GetRange: { type: 'Range' }, Delete: {} },
    });
    expect(model.WorksheetCollection).toMatchObject({ collection: true, item: 'Worksheet' });
    expect(model.Range!.scalars.hasSpill).toEqual({ wire: 'HasSpill', writable: false, api: '1.12' });
  });

  it('goes through JSON unchanged, for a page that has no files', () => {
    expect(JSON.parse(JSON.stringify(model))).toEqual(model);
  });

  it('is empty for a text that is no such library', () => {
    expect(readMetadata('var x = 1;')).toEqual({});
  });
});
