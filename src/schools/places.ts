import { municipalityKey } from './municipality';
import type { NormalisedName } from './normalise';

/**
 * To which municipality a name belongs. Data of one municipality rarely repeat its name in every sheet;
 * data of several never match across them.
 */
export class Places {
  private readonly keys = new Map<string, string>();
  private readonly known = new Set<string>();

  constructor(municipalities: Iterable<string | undefined>) {
    for (const municipality of municipalities) if (municipality) this.known.add(this.keyOf(municipality));
  }

  /**
   * The municipality key: as the row states it; else the only one there is; else the town or district that
   * the name itself states, when it is one of those known; else null.
   */
  of(municipality: string | undefined, name: NormalisedName): string | null {
    if (municipality) return this.keyOf(municipality);
    if (this.known.size === 0) return '';
    if (this.known.size === 1) return [...this.known][0]!;
    if (name.district && this.known.has(name.district)) return name.district;
    return name.town && this.known.has(name.town) ? name.town : null;
  }

  private keyOf(municipality: string): string {
    let key = this.keys.get(municipality);
    if (key === undefined) {
      key = municipalityKey(municipality);
      this.keys.set(municipality, key);
    }
    return key;
  }
}
