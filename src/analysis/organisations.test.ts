import { school } from '../../test/fixtures/records';
import { gridOf, optionsOf } from '../../test/fixtures/gridOf';
import { recogniseSheet } from '../recognise/recognise';
import { organisationsOf } from './organisations';

const head = school({ id: 'head', name: 'МБОУ "Нижнеозёрская СОШ"', municipality: 'А' });
const named = school({
  id: 'named',
  name: 'Клюквенная ООШ - филиал МБОУ "Нижнеозёрская СОШ"',
  municipality: 'А',
  isBranch: true,
});
const elsewhere = school({ ...named, id: 'elsewhere', municipality: 'Б' });

it('a branch belongs to the school that its name states, inside its municipality', () => {
  const of = organisationsOf([head, named, elsewhere], []);
  expect(of(named)).toBe(of(head));
  expect(of(elsewhere)).not.toBe(of(head));
});

it('the head school of the register wins; two branches of one absent head are one organisation', () => {
  const stated = school({
    id: 'stated',
    name: 'Северная НОШ',
    code: '205',
    municipality: 'А',
    isBranch: true,
  });
  const reading = recogniseSheet(
    gridOf([
      ['Код ОО', 'Полное наименование', 'Муниципалитет', 'Головная ОО'],
      ['205', 'Северная НОШ', 'А', 'МБОУ «Нижнеозёрская СОШ»'],
    ]),
    optionsOf(),
  );
  const of = organisationsOf([head, stated, named], [reading]);
  expect([of(stated), of(named)]).toEqual(['head', 'head']);
  const orphans = organisationsOf([stated, named], [reading]);
  expect(orphans(stated)).toBe(orphans(named));
});

it('schools of their own stay apart', () => {
  const other = school({ id: 'other', name: 'МБОУ СОШ № 2' });
  expect(organisationsOf([head, other], [])(other)).toBe('other');
});

it('the register may state the head school by its code or login', () => {
  const main = school({ ...head, code: '201', login: 'sch770201' });
  const branch = school({
    id: 'branch',
    name: 'МБОУ СОШ № 9',
    code: '202',
    municipality: 'А',
    isBranch: true,
  });
  const readingOf = (parent: string | number) =>
    recogniseSheet(
      gridOf([
        ['Код ОО', 'Полное наименование', 'Муниципалитет', 'Головная ОО'],
        ['202', 'МБОУ СОШ № 9', 'А', parent],
      ]),
      optionsOf(),
    );
  for (const parent of ['201', 201, '0201', 'sch770201', 'SCH770201'])
    expect([parent, organisationsOf([main, branch], [readingOf(parent)])(branch)]).toEqual([parent, 'head']);
  expect(organisationsOf([main, branch], [readingOf('205')])(branch)).not.toBe('head');
});
