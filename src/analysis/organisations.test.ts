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
