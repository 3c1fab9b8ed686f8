import type { PersonKey } from '../../../model/programme/people';
import { keyInside, personKey } from '../../personKey';
import type { PersonReading } from '../../personKey';
import type { FieldCells } from './fieldCells';
import type { SchoolLine } from './schoolLines';

const PAIRS_SHOWN = 10;

/**
 * The people of a list as opaque keys. Numbers that begin anew with 1 in every school are ordinals: they tell people
 * apart inside their school only, and no one is taken for the same person of another school because of them.
 */
export class Persons<F extends string> {
  private readonly readings = new Map<number, PersonReading>();
  private readonly ordinals: boolean;

  constructor(
    private readonly cells: FieldCells<F>,
    fields: readonly F[],
    lines: readonly SchoolLine[],
  ) {
    for (const { row } of lines) {
      this.readings.set(row, personKey(fields.map((field) => cells.value(row, field))));
    }
    this.ordinals = this.areOrdinals(lines);
  }

  isVacant(row: number): boolean {
    return this.readings.get(row)?.kind === 'vacant';
  }

  key({ row, key: school }: SchoolLine): PersonKey | null {
    const reading = this.readings.get(row);
    if (reading?.kind !== 'person') return null;
    return this.ordinals ? keyInside(school, reading.key) : reading.key;
  }

  /** Keys of shorter ways to write the name; absent for an id. */
  shorter({ row }: SchoolLine): { readonly shorter?: readonly PersonKey[] } {
    const reading = this.readings.get(row);
    return reading?.kind === 'person' && reading.shorter.length > 0 ? { shorter: reading.shorter } : {};
  }

  /** `column`: the list has a column for people at all. */
  tell(column: boolean): void {
    if (!column) return;
    const nobody = [...this.readings].filter(([, { kind }]) => kind === 'nobody').map(([row]) => row);
    const [first] = nobody;
    if (first !== undefined) {
      this.cells.draft.find('personMissing', 'info', { rows: nobody.length }, `${first + 1}:${first + 1}`);
    }
    this.tellAlike();
    if (this.ordinals) this.cells.draft.find('personNumbersOfSchool', 'info');
  }

  /** «Иванова Анна Петровна» and «Иванова А. П.» may be one person; nobody can be sure, so a person is asked. */
  private tellAlike(): void {
    const rowOf = new Map<PersonKey, number>();
    const people = [...this.readings].flatMap(([row, reading]) => {
      if (reading.kind !== 'person' || rowOf.has(reading.key)) return [];
      rowOf.set(reading.key, row);
      return [{ row, shorter: reading.shorter }];
    });
    const pairs = people.flatMap(({ row, shorter }) =>
      shorter.flatMap((key) => {
        const other = rowOf.get(key);
        return other === undefined ? [] : [[row, other].sort((a, b) => a - b) as [number, number]];
      }),
    );
    const [first] = pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    if (!first) return;
    const shown = pairs.slice(0, PAIRS_SHOWN).map(([one, other]) => `${one + 1} + ${other + 1}`);
    this.cells.draft.find(
      'personsAlike',
      'warning',
      { pairs: pairs.length, rows: shown.join('; ') + (pairs.length > PAIRS_SHOWN ? '; …' : '') },
      `${first[0] + 1}:${first[0] + 1}`,
    );
  }

  private areOrdinals(lines: readonly SchoolLine[]): boolean {
    const bySchool = new Map<string, number[]>();
    for (const { row, key } of lines) {
      const reading = this.readings.get(row)!;
      if (reading.kind !== 'person') continue;
      if (reading.number === null) return false;
      const numbers = bySchool.get(key);
      if (numbers) numbers.push(reading.number);
      else bySchool.set(key, [reading.number]);
    }
    if (bySchool.size < 2) return false;
    return [...bySchool.values()].every((numbers) => Math.min(...new Set(numbers)) === 1);
  }
}
