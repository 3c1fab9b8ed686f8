import type { Draft } from './draft';
import { codeKey, takeLogin } from './identifiers';
import type { MatchingRequest } from './matching';
import { municipalityKey } from './municipality';
import type { NormalisedName } from './normalise';
import { nameKey } from './normalise';
import type { SchoolIndex } from './schoolIndex';
import type { Subject } from './subject';
import { canonical } from './text';

/** The pairs that a person confirmed on «Сопоставление»: a name as written → code, login, id or name of a school. */
export class ConfirmedPairs {
  private readonly targets = new Map<string, string>();

  constructor(
    pairs: MatchingRequest['confirmed'],
    private readonly nameOf: (text: string) => NormalisedName,
  ) {
    for (const { name, municipality, target } of pairs) {
      const text = canonical(nameOf(name).display);
      this.targets.set(municipality ? `${municipalityKey(municipality)}\n${text}` : text, target);
    }
  }

  /** What was confirmed for a name, in its municipality before any. */
  targetOf(subject: Subject): string | null {
    if (this.targets.size === 0) return null;
    const text = canonical(subject.name.display);
    const local = subject.place === null ? undefined : this.targets.get(`${subject.place}\n${text}`);
    return local ?? this.targets.get(text) ?? null;
  }

  /** The school that a target names: by login, code or id; else by its only school of that name in the municipality. */
  find(target: string, subject: Subject, index: SchoolIndex): Draft | null {
    const login = takeLogin(target).login;
    const byId =
      (login && index.byIdentifier(login)) ??
      index.byIdentifier(target) ??
      index.byIdentifier(codeKey(target)) ??
      (subject.place === null ? null : index.byIdentifier(`${subject.place}|${codeKey(target)}`));
    if (byId || subject.place === null) return byId || null;
    const name = this.nameOf(target);
    for (const drafts of [
      index.byText(subject.place, name.display),
      index.byKey(subject.place, nameKey(name, subject.place)),
    ]) {
      if (drafts.size === 1) return [...drafts][0]!;
    }
    return null;
  }
}
