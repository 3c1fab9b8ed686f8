import type { ExcelHost } from '../excelHost';
import type { ClassMeta } from '../metadata';
import { refuse } from './hostError';
import { NOTHING, type HostObject } from './hostObject';
import type { QueryInfo } from './messages';

/** What a `load` asks of one object: plain properties, and what to ask of the objects that it leads to. */
interface Wanted {
  all: boolean;
  readonly names: Set<string>;
  readonly links: Map<string, Wanted>;
}

const nothing = (): Wanted => ({ all: false, names: new Set(), links: new Map() });

function ask(root: Wanted, path: string, whole: boolean): void {
  const parts = path.split(/[/.]/).filter((part) => part !== '' && part.toLowerCase() !== 'items');
  let at = root;
  parts.forEach((part, index) => {
    const name = part.toLowerCase();
    if (part === '*') at.all = true;
    else if (index < parts.length - 1 || whole) {
      const next = at.links.get(name) ?? nothing();
      at.links.set(name, next);
      at = next;
    } else at.names.add(name);
  });
  if (parts.length === 0 || whole) at.all = true;
}

/** The paths of a `load` call as a tree. */
function wanted({ Select = [], Expand = [] }: QueryInfo): Wanted {
  const root = nothing();
  for (const path of Select) ask(root, path, false);
  for (const path of Expand) ask(root, path, true);
  if (Select.length === 0 && Expand.length === 0) root.all = true;
  return root;
}

/** Answers a `load`: the identity, the plain properties, the objects below; a collection its members. */
export function answerQuery(object: HostObject, query: QueryInfo, host: ExcelHost): unknown {
  return serialise(object, wanted(query), host, query);
}

function serialise(object: HostObject, want: Wanted, host: ExcelHost, page: QueryInfo = {}): unknown {
  const meta = host.classOf(object.type);
  const answer: Record<string, unknown> = { ...host.identityOf(object) };
  const rest = new Set(want.names);
  for (const [name, scalar] of Object.entries(meta.scalars)) {
    const named = rest.delete(name.toLowerCase());
    if (name.startsWith('_')) continue;
    // «Everything» means what this host can tell; what is asked for by name must be answered or refused.
    if (named || (want.all && host.canGet(object, scalar.wire, scalar.api)))
      answer[scalar.wire] = host.get(object, scalar.wire, scalar.api);
  }
  if (meta.collection) {
    return { ...answer, ...members(object, { ...want, names: rest }, meta, host, page) };
  }
  for (const [wire, link] of Object.entries(meta.links)) {
    const name = wire.toLowerCase();
    const below = want.links.get(name) ?? (rest.delete(name) ? { ...nothing(), all: true } : undefined);
    if (!below) continue;
    const child = host.open(object, wire, link.api);
    answer[wire] = child === NOTHING ? null : serialise(child, below, host);
  }
  for (const name of rest) unknownProperty(object.type, name);
  for (const name of want.links.keys())
    if (!Object.keys(meta.links).some((wire) => wire.toLowerCase() === name))
      unknownProperty(object.type, name);
  return answer;
}

function members(object: HostObject, want: Wanted, meta: ClassMeta, host: ExcelHost, page: QueryInfo) {
  if (!want.all && want.names.size === 0 && want.links.size === 0) return {};
  const from = page.Skip ?? 0;
  const until = page.Top === undefined ? undefined : from + page.Top;
  const item = meta.item === undefined ? null : host.classOf(meta.item);
  for (const name of item ? want.names : []) {
    const known = [...Object.keys(item!.scalars), ...Object.keys(item!.links)];
    if (!known.some((each) => each.toLowerCase() === name)) unknownProperty(meta.item!, name);
  }
  return {
    _Items: host
      .itemsOf(object)
      .slice(from, until)
      .map((each) => serialise(each, want, host)),
  };
}

function unknownProperty(type: string, name: string): never {
  return refuse('InvalidArgument', `test host: ${type} has no property «${name}»`);
}
