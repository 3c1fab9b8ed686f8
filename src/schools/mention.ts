import type { SchoolMention } from '../model/school';
import type { Source } from '../model/source';
import { codeKey, dropFormulaTail, takeCode, takeLogin } from './identifiers';
import { foldSpaces } from './text';

/** What the other columns of the row say about the school. */
export interface MentionDetails {
  readonly municipality?: string;
  readonly code?: string;
  readonly login?: string;
  readonly source: Source;
}

/**
 * A school as a cell names it (methodology D1, step 3): login and leading Код ОО are taken out and
 * remembered, the tail of a broken formula is cut, spaces are folded; otherwise the name stays as written.
 * Columns of the row win over what the name carries. A cell that holds nothing but a login or a code keeps
 * it as its name, so that no mention is nameless.
 */
export function schoolMention(text: string, details: MentionDetails): SchoolMention {
  const written = foldSpaces(text);
  const fromName = takeLogin(dropFormulaTail(written));
  const coded = takeCode(fromName.rest);
  // A column «Код ОО» may hold logins: they are what the department calls a code.
  const columnLogin = takeLogin(foldSpaces(details.login ?? '')).login ?? takeLogin(details.code ?? '').login;
  const columnCode = columnLogin && takeLogin(details.code ?? '').login ? '' : codeKey(details.code ?? '');
  const login = columnLogin ?? fromName.login;
  const code = columnCode || coded.code;
  const municipality = foldSpaces(details.municipality ?? '');
  return {
    name: foldSpaces(dropFormulaTail(coded.rest)) || written || login || code || '',
    ...(code ? { code } : {}),
    ...(login ? { login } : {}),
    ...(municipality ? { municipality } : {}),
    source: details.source,
  };
}
