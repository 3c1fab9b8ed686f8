import { schoolMention } from './mention';

const source = { workbook: 'vpr.xlsx', sheet: '5 Математика', cell: 'A10' };

describe('schoolMention', () => {
  it.each([
    ['МБОУ "Лицей" (sch224147)', { name: 'МБОУ "Лицей"', login: 'sch224147' }],
    ['МБОУ "Лицей" (SCH224147)', { name: 'МБОУ "Лицей"', login: 'sch224147' }],
    ['МБОУ «СОШ № 5» edu220161', { name: 'МБОУ «СОШ № 5»', login: 'edu220161' }],
    ['sсh220161 МБОУ СОШ № 5', { name: 'МБОУ СОШ № 5', login: 'sch220161' }],
    [
      'КГБОУ "Алтайская школа-интернат" (ksh220001)',
      { name: 'КГБОУ "Алтайская школа-интернат"', login: 'ksh220001' },
    ],
    ['138049 - МБОУ СОШ № 5', { name: 'МБОУ СОШ № 5', code: '138049' }],
    ['(142) МБОУ "СОШ № 3"', { name: 'МБОУ "СОШ № 3"', code: '142' }],
    ['22108 МБОУ СОШ № 8', { name: 'МБОУ СОШ № 8', code: '22108' }],
    ['142 МБОУ СОШ № 8', { name: 'МБОУ СОШ № 8', code: '142' }],
    ['35 гимназия', { name: '35 гимназия' }],
    ['1. МБОУ СОШ № 1', { name: '1. МБОУ СОШ № 1' }],
    ['МБОУ СОШ № 5+B116', { name: 'МБОУ СОШ № 5' }],
    ['  МБОУ\u00a0 СОШ\n№ 5 ', { name: 'МБОУ СОШ № 5' }],
    ['sch223015', { name: 'sch223015', login: 'sch223015' }],
  ])('%s', (text, expected) => {
    expect(schoolMention(text, { source })).toEqual({ ...expected, source });
  });

  it('lets the columns of the row win over the name', () => {
    const mention = schoolMention('138049 - МБОУ СОШ № 5 (sch220161)', {
      code: '22108.0',
      login: 'EDU220161',
      source,
    });
    expect(mention).toMatchObject({ name: 'МБОУ СОШ № 5', code: '22108', login: 'edu220161' });
  });

  it('reads a login that stands in the column of codes', () => {
    expect(schoolMention('МБОУ СОШ № 5', { code: 'sch220161', source })).toEqual({
      name: 'МБОУ СОШ № 5',
      login: 'sch220161',
      source,
    });
  });

  it('folds the municipality and leaves an empty one out', () => {
    expect(schoolMention('СОШ № 1', { municipality: ' город  Алейск ', source }).municipality).toBe(
      'город Алейск',
    );
    expect(schoolMention('СОШ № 1', { municipality: ' ', source })).not.toHaveProperty('municipality');
  });
});
