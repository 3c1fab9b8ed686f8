import type { ExcelHost } from '../excelHost';
import { HostError, notImplemented, refuse } from './hostError';
import { HostObject, NOTHING, type Found } from './hostObject';
import {
  ACTION,
  PATH,
  type Action,
  type ArgumentInfo,
  type RequestBody,
  type ResponseBody,
} from './messages';
import { answerQuery } from './query';

const camel = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

/** One request of the client: its object paths are resolved when an action first needs them, and only once. */
class Batch {
  private readonly found = new Map<number, Found>();
  /** Where an error is reported, `Range.values`. */
  location = '';

  constructor(
    private readonly body: RequestBody,
    private readonly host: ExcelHost,
  ) {}

  run(action: Action): unknown {
    this.location = '';
    if (action.ActionType === ACTION.trace || action.ActionType === ACTION.ensureUnchanged) return null;
    const object = this.resolve(action.ObjectPathId);
    if (object === NOTHING) return null;
    const at = (member: string) => (this.location = `${object.type}.${member}`);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.host.identityOf(object);
      case ACTION.query:
        at('load');
        return answerQuery(object, action.QueryInfo ?? {}, this.host);
      case ACTION.method: {
        at(camel(action.Name));
        const value = this.host.call(object, action.Name, this.arguments(action.ArgumentInfo));
        return value === NOTHING || value === undefined || value instanceof HostObject ? null : value;
      }
      case ACTION.setProperty: {
        at(camel(action.Name));
        const [value] = this.arguments(action.ArgumentInfo);
        this.host.set(object, action.Name, value);
        return null;
      }
      default:
        return notImplemented(`action type ${action.ActionType}`);
    }
  }

  private resolve(id: number): Found {
    let object = this.found.get(id);
    if (object === undefined) {
      object = this.follow(id);
      this.found.set(id, object);
    }
    return object;
  }

  private follow(id: number): Found {
    const path = this.body.ObjectPaths[id] ?? refuse('InvalidObjectPath', `path ${id}`);
    if (path.ObjectPathType === PATH.nothing) return NOTHING;
    if (path.ObjectPathType === PATH.global) return this.host.root;
    if (path.ObjectPathType === PATH.newObject) return this.host.service(path.Name);
    if (path.ObjectPathType === PATH.reference) return this.host.byReference(path.Name);
    const parent = this.resolve(path.ParentObjectPathId ?? refuse('InvalidObjectPath'));
    if (parent === NOTHING) return NOTHING;
    const name = path.ObjectPathType === PATH.indexer ? 'GetItem' : path.Name;
    this.location = `${parent.type}.${camel(name)}`;
    if (path.ObjectPathType === PATH.property) return this.host.open(parent, name);
    const answer = this.host.call(parent, name, this.arguments(path.ArgumentInfo));
    return answer instanceof HostObject ? answer : NOTHING;
  }

  private arguments(info?: ArgumentInfo): unknown[] {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => {
      const reference = references?.[index];
      if (typeof reference === 'number' && reference !== 0) return this.resolve(reference);
      if (Array.isArray(reference) && Array.isArray(value))
        return value.map((each: unknown, at) =>
          reference[at] ? this.resolve(reference[at] as number) : each,
        );
      return this.plain(value);
    });
  }

  /** Objects inside plain arguments come as `{_ObjectPathId}`. */
  private plain(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    if ('_ObjectPathId' in value) return this.resolve(value._ObjectPathId as number);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.plain(inner)]));
  }
}

/** A fault asked for by a test: after `actions` actions that change or read something. */
export interface PlannedFault {
  readonly code: string;
  readonly actions: number;
}

/**
 * Carries out one request. As in Excel, what was done before the action that fails stays done, and the answer
 * holds the results up to it.
 */
export function processQuery(body: RequestBody, host: ExcelHost, fault?: PlannedFault): ResponseBody {
  const batch = new Batch(body, host);
  const response: ResponseBody = { Results: [] };
  const traces: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      if (fault && index >= fault.actions) refuse(fault.code, 'test host: planned');
      response.Results.push({ ActionId: action.Id, Value: batch.run(action) });
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
    } catch (error) {
      const known = error instanceof HostError;
      response.Error = {
        Code: known ? error.code : 'GeneralException',
        Message: known
          ? error.message
          : `fault of the test host at ${batch.location}: ${(error as Error).stack}`,
        Location: batch.location,
        ActionIndex: index,
        HttpStatusCode: known ? error.status : 500,
      };
      break;
    }
  }
  if (traces.length > 0) response.TraceIds = traces;
  return response;
}
