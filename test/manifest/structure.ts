import type { Document, Element } from '@xmldom/xmldom';
import { all, childrenOf, parentOf, textOf, typeOf } from './dom';
import { CHILDREN } from './elementOrder';

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const VERSION = /^\d{1,5}(\.\d{1,5}){3}$/;

/** Which elements stand where, and the rules of a shared runtime. */
export function structureProblems(document: Document): string[] {
  const root = document.documentElement!;
  return [
    ...orderProblems(root),
    ...identityProblems(document),
    ...sharedRuntimeProblems(document),
    ...repeated(all(document, 'Group').concat(all(document, 'Control'), all(document, 'CustomTab'))),
  ];
}

function orderProblems(element: Element): string[] {
  const allowed = childTable(element) ?? [];
  const names = childrenOf(element).map((child) => child.tagName);
  const where = element.tagName;
  const strange = names.filter((name) => !allowed.some(([known]) => known === name));
  if (strange.length > 0) return strange.map((name) => `<${name}> does not belong into <${where}>`);
  const counts = allowed.flatMap(([name, min, max]) => {
    const count = names.filter((other) => other === name).length;
    if (count < min) return [`<${where}> needs ${min} <${name}>, has ${count}`];
    return count > max ? [`<${where}> allows ${max} <${name}>, has ${count}`] : [];
  });
  const ranks = names.map((name) => allowed.findIndex(([known]) => known === name));
  const wrong = ranks.findIndex((rank, at) => at > 0 && rank < ranks[at - 1]!);
  const order = wrong < 0 ? [] : [`<${names[wrong]}> stands after <${names[wrong - 1]}> in <${where}>`];
  return [...counts, ...order, ...childrenOf(element).flatMap(orderProblems)];
}

function childTable(element: Element) {
  const parent = parentOf(element)?.nodeName;
  return (
    CHILDREN[`${element.tagName}:${typeOf(element)}`] ??
    CHILDREN[`${parent}/${element.tagName}`] ??
    // A picture inside <Icon> only points to one; the names of texts in <Supertip> and <GetStarted> likewise.
    (element.hasAttribute('resid') ? undefined : CHILDREN[element.tagName])
  );
}

function identityProblems(document: Document): string[] {
  const id = textOf(all(document, 'Id')[0]);
  const version = textOf(all(document, 'Version')[0]);
  return [
    ...(GUID.test(id) ? [] : [`Id «${id}» is no GUID`]),
    ...(VERSION.test(version) ? [] : [`Version «${version}» is not of the form 1.2.3.4`]),
  ];
}

/** Pane, ribbon and functions must name one and the same page, or they run apart and know nothing of each other. */
function sharedRuntimeProblems(document: Document): string[] {
  const runtimes = all(document, 'Runtime');
  const page = runtimes[0]?.getAttribute('resid');
  const pages = [
    ...all(document, 'Page').flatMap((element) => all(element, 'SourceLocation')),
    ...all(document, 'FunctionFile'),
    ...all(document, 'Action')
      .filter((action) => typeOf(action) === 'ShowTaskpane')
      .flatMap((action) => all(action, 'SourceLocation')),
  ];
  const apart = pages.filter((element) => element.getAttribute('resid') !== page);
  return [
    ...runtimes
      .filter((runtime) => runtime.getAttribute('lifetime') !== 'long')
      .map(() => 'Runtime must have lifetime="long"'),
    ...apart.map(
      (element) => `<${element.tagName}> names ${element.getAttribute('resid')}, the runtime ${page}`,
    ),
  ];
}

function repeated(elements: readonly Element[]): string[] {
  const ids = elements.map((element) => element.getAttribute('id') ?? '');
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
  return [
    ...twice.map((id) => `id «${id}» is given twice`),
    ...ids
      .filter((id) => id === '' || id.length > 125)
      .map((id) => `id «${id}» must have 1 to 125 characters`),
  ];
}
