import type { Document, Element } from '@xmldom/xmldom';
import { all, childrenOf, parentOf } from './dom';

const LIMITS: Readonly<Record<string, number>> = {
  'bt:ShortStrings': 125,
  'bt:LongStrings': 250,
  'bt:Urls': 2048,
  'bt:Images': 2048,
};
/** Texts outside the resources. */
const OWN_LIMITS: Readonly<Record<string, number>> = { DisplayName: 125, Description: 250 };
const LOCALE_OF_OVERRIDES = 'en-US';

/** Which list of resources an element takes its `resid` from. */
function listFor(element: Element): string {
  if (element.tagName === 'bt:Image') return 'bt:Images';
  if (element.tagName === 'Label' || element.tagName === 'Title') return 'bt:ShortStrings';
  if (element.tagName === 'Description') return 'bt:LongStrings';
  return 'bt:Urls';
}

/** Every `resid` leads to a resource of its kind, every resource is used, short enough, and told in both languages. */
export function resourceProblems(document: Document): string[] {
  const resources = Object.keys(LIMITS).flatMap((list) => all(document, list).flatMap(childrenOf));
  const users = Array.from(document.getElementsByTagName('*')).filter((element) =>
    element.hasAttribute('resid'),
  );
  return [
    ...resolutionProblems(resources, users),
    ...resources.flatMap(lengthProblems),
    ...ownTexts(document).flatMap(ownTextProblems),
    ...addressProblems(document),
    ...localeProblems(document, resources),
  ];
}

function resolutionProblems(resources: readonly Element[], users: readonly Element[]): string[] {
  const listOf = new Map(
    resources.map((resource) => [resource.getAttribute('id'), parentOf(resource)!.tagName]),
  );
  const used = new Set(users.map((user) => user.getAttribute('resid')));
  const ids = resources.map((resource) => resource.getAttribute('id') ?? '');
  return [
    ...users.flatMap((user) => {
      const id = user.getAttribute('resid');
      const found = listOf.get(id);
      if (!found) return [`resid «${id}» leads nowhere`];
      return found === listFor(user) ? [] : [`resid «${id}» of <${user.tagName}> leads to ${found}`];
    }),
    ...ids.filter((id) => !used.has(id)).map((id) => `resource «${id}» is not used`),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `resource «${id}» is given twice`),
    ...ids.filter((id) => id.length > 32).map((id) => `resid «${id}» is longer than 32 characters`),
  ];
}

function lengthProblems(resource: Element): string[] {
  const list = parentOf(resource)!.tagName;
  return valuesOf(resource).flatMap((value) =>
    limitProblem(resource.getAttribute('id')!, value, LIMITS[list]!),
  );
}

function ownTexts(document: Document): Element[] {
  return childrenOf(document.documentElement!).filter((element) => OWN_LIMITS[element.tagName] !== undefined);
}

function ownTextProblems(element: Element): string[] {
  const { tagName } = element;
  return valuesOf(element).flatMap((value) => limitProblem(tagName, value, OWN_LIMITS[tagName]!));
}

function limitProblem(name: string, value: string, limit: number): string[] {
  if (value.trim() === '') return [`«${name}» is empty`];
  return value.length > limit ? [`«${name}» is longer than ${limit} characters (${value.length})`] : [];
}

/** Its own text and those of its overrides. */
function valuesOf(element: Element): string[] {
  return [
    element.getAttribute('DefaultValue') ?? '',
    ...childrenOf(element).map((override) => override.getAttribute('Value') ?? ''),
  ];
}

const ADDRESSES = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'bt:Image', 'bt:Url'];

function addressProblems(document: Document): string[] {
  return ADDRESSES.flatMap((name) => all(document, name))
    .filter((element) => element.hasAttribute('DefaultValue'))
    .flatMap(valuesOf)
    .flatMap((value) => {
      if (!URL.canParse(value)) return [`«${value}» is no address`];
      return new URL(value).protocol === 'https:' ? [] : [`«${value}» is not https`];
    });
}

/** Every text has its English one, and none repeats the language that it has by default. */
function localeProblems(document: Document, resources: readonly Element[]): string[] {
  const main = all(document, 'DefaultLocale')[0]?.textContent?.trim() ?? '';
  const texts = [
    ...ownTexts(document),
    ...resources.filter((resource) => /Strings$/.test(parentOf(resource)!.tagName)),
  ];
  const missing = texts
    .filter((text) => !localesOf(text).includes(LOCALE_OF_OVERRIDES))
    .map((text) => `«${text.getAttribute('id') ?? text.tagName}» has no ${LOCALE_OF_OVERRIDES} text`);
  const strange = [...all(document, 'Override'), ...all(document, 'bt:Override')]
    .map((override) => override.getAttribute('Locale') ?? '')
    .flatMap((locale) => {
      if (locale === main) return [`an override repeats the default locale ${main}`];
      return locale === LOCALE_OF_OVERRIDES ? [] : [`locale «${locale}» is not one of ours`];
    });
  return [...missing, ...strange];
}

function localesOf(element: Element): (string | null)[] {
  return childrenOf(element).map((override) => override.getAttribute('Locale'));
}
