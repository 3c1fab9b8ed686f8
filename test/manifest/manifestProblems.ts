import { DOMParser, type Document } from '@xmldom/xmldom';
import { all, textOf, typeOf } from './dom';
import { iconProblems } from './icons';
import { resourceProblems } from './resources';
import { structureProblems } from './structure';

/** What the manifest speaks of and does not hold itself. */
export interface Surroundings {
  /** The bytes of a picture, or null when there is none. */
  readonly picture: (url: string) => Buffer | null;
  /** Names that the code gives to `Office.actions.associate`. */
  readonly actions: readonly string[];
}

/**
 * What Office would refuse or pass over silently in a manifest, one sentence a problem. Stands in for Microsoft's
 * own check, which is a web service.
 */
export function manifestProblems(xml: string, { picture, actions }: Surroundings): string[] {
  const { document, error } = parse(xml);
  if (!document) return [`not well-formed: ${error}`];
  return [
    ...structureProblems(document),
    ...resourceProblems(document),
    ...iconProblems(document, picture),
    ...actionProblems(document, actions),
  ];
}

function parse(xml: string): { document: Document | null; error: string } {
  let error = '';
  const note = (level: string, message: string) => {
    if (level !== 'warning') error ||= message;
  };
  try {
    const document = new DOMParser({ onError: note }).parseFromString(xml, 'text/xml');
    return { document: error ? null : document, error };
  } catch (thrown) {
    return { document: null, error: error || String(thrown) };
  }
}

function actionProblems(document: Document, actions: readonly string[]): string[] {
  const named = all(document, 'Action')
    .filter((action) => typeOf(action) === 'ExecuteFunction')
    .map((action) => textOf(all(action, 'FunctionName')[0]));
  return [
    ...named
      .filter((name) => !actions.includes(name))
      .map((name) => `no code for the button function «${name}»`),
    ...actions.filter((name) => !named.includes(name)).map((name) => `no button calls «${name}»`),
  ];
}
