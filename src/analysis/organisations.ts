import type { School } from '../model/school';
import type { SheetReading } from '../recognise/contract';
import { codeKey } from '../schools/identifiers';
import { nameKey, normaliseName } from '../schools/normalise';

/**
 * Which schools are one organisation: a head school and its branches. The head is what the register states
 * («Головная ОО»: a name, a code or a login) or what the name of the branch says («филиал МБОУ СОШ № 1»), inside one
 * municipality.
 */
export function organisationsOf(
  schools: readonly School[],
  readings: readonly SheetReading[],
): (school: School) => string {
  const units = schools.filter(({ isBranch }) => isBranch);
  if (units.length === 0) return ({ id }) => id;
  const stated = new Map<string, string>();
  for (const { name, login, code, parent } of readings.flatMap(({ records }) => records.register)) {
    if (parent === undefined) continue;
    for (const key of [login, code, name]) if (key !== undefined) stated.set(key, parent);
  }
  const heads = new Map<string, string>();
  for (const school of schools) {
    for (const id of [school.code, school.login])
      if (id !== undefined) heads.set(placed(school, codeKey(id)), school.id);
    if (school.isBranch) continue;
    for (const name of [school.name, school.fullName ?? school.name]) {
      heads.set(
        placed(school, nameKey({ ...normaliseName(name), isBranch: false, branch: '' }, '')),
        school.id,
      );
    }
  }
  const organisations = new Map<string, string>();
  for (const unit of units) {
    const { login, code, name, fullName } = unit;
    const parent = [login, code, name].map((key) => stated.get(key ?? '')).find((text) => text !== undefined);
    const keys = [
      ...(parent === undefined ? [] : [nameKey(normaliseName(parent), ''), codeKey(parent)]),
      normaliseName(name).parentKey,
      normaliseName(fullName ?? name).parentKey,
    ].filter((key) => key !== '');
    const [key] = keys;
    if (key === undefined) continue;
    const known = keys.map((one) => heads.get(placed(unit, one))).find((id) => id !== undefined);
    organisations.set(unit.id, known ?? placed(unit, key));
  }
  return ({ id }) => organisations.get(id) ?? id;
}

function placed({ municipality }: School, key: string): string {
  return `${municipality ?? ''}|${key}`;
}
