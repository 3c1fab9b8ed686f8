/**
 * The object model of Excel as Office.js knows it: read out of the library's own debug build at run time,
 * because a list made from Microsoft's file must not be kept in the project.
 */

export interface ScalarMeta {
  readonly wire: string;
  readonly writable: boolean;
  /** `1.9`, or `ExcelApiOnline 1.1`; absent: since 1.1. */
  readonly api?: string;
}

export interface MemberMeta {
  /** Class of the object; absent: a plain value. */
  readonly type?: string;
  readonly api?: string;
}

export interface ClassMeta {
  readonly scalars: Record<string, ScalarMeta>;
  /** Navigation properties by wire name. */
  readonly links: Record<string, MemberMeta>;
  /** Methods by wire name. */
  readonly methods: Record<string, MemberMeta>;
  /** Keys of the identity in an answer: Id, _Id, _ReferenceId. */
  identity: string[];
  collection: boolean;
  /** Class of the members of a collection. */
  item?: string;
}

export type Metadata = Readonly<Record<string, ClassMeta>>;

const CLASS = /^ {4}var (\w+) = \(function \(_super\) \{/;
const CLASS_END = /^ {4}\}\(OfficeExtension\.ClientObject\)\);/;
const PROPERTY = /Object\.defineProperty\(\w+\.prototype, "(\w+)"/;
const METHOD = /^ {8}\w+\.prototype\.(\w+) = function/;
const API = /_throwIfApiNotSupported\("[^"]*", (?:_defaultApiSetName|"(\w+)"), "([\d.]+)"/;
const NAMES = /^\s+return (\[.*\]);$/;
const LINK = /_createPropertyObject\(Excel\.(\w+), this, "(\w+)"/;
const OBJECT_METHOD = /_createMethodObject\(Excel\.(\w+), this, "(\w+)"/;
const VALUE_METHOD = /_invokeMethod\(this, "(\w+)"/;
const ITEM = /_createChildItemObject\(Excel\.(\w+),/;
const IDENTITY = /value\["(_?\w+)"\]/;

function emptyClass(): ClassMeta {
  return { scalars: {}, links: {}, methods: {}, identity: [], collection: false };
}

class Reader {
  readonly classes: Record<string, ClassMeta> = {};
  private current: ClassMeta | null = null;
  private member = '';
  private api: string | undefined;
  private names: string[] = [];

  line(line: string): void {
    const opened = CLASS.exec(line);
    if (opened) {
      this.current = this.classes[opened[1]!] = emptyClass();
      return;
    }
    if (!this.current) return;
    if (CLASS_END.test(line)) this.current = null;
    else this.inside(line, this.current);
  }

  private inside(line: string, current: ClassMeta): void {
    const member = PROPERTY.exec(line) ?? METHOD.exec(line);
    if (member) {
      this.member = member[1]!;
      this.api = undefined;
    }
    const api = API.exec(line);
    if (api) {
      this.api = api[1] === undefined ? api[2]! : `${api[1]} ${api[2]!}`;
      const scalar = current.scalars[this.member];
      if (scalar) current.scalars[this.member] = { ...scalar, api: this.api };
    }
    this.lists(line, current);
    if (this.member === '_isCollection' && line.includes('return true')) current.collection = true;
    const link = LINK.exec(line);
    if (link) current.links[link[2]!] = this.describe(link[1]);
    const made = OBJECT_METHOD.exec(line);
    if (made) current.methods[made[2]!] = this.describe(made[1]);
    const invoked = VALUE_METHOD.exec(line);
    if (invoked) current.methods[invoked[1]!] = this.describe();
    const item = ITEM.exec(line);
    if (item && current.collection) current.item = item[1]!;
    const identity = this.member === '_handleIdResult' ? IDENTITY.exec(line) : null;
    if (identity && !current.identity.includes(identity[1]!)) current.identity.push(identity[1]!);
  }

  private describe(type?: string): MemberMeta {
    return { ...(type !== undefined && { type }), ...(this.api !== undefined && { api: this.api }) };
  }

  private lists(line: string, current: ClassMeta): void {
    const list = NAMES.exec(line);
    if (!list) return;
    if (this.member === '_scalarPropertyNames') this.names = JSON.parse(list[1]!) as string[];
    else if (this.member === '_scalarPropertyOriginalNames') {
      (JSON.parse(list[1]!) as string[]).forEach((wire, index) => {
        current.scalars[this.names[index]!] = { wire, writable: false };
      });
    } else if (this.member === '_scalarPropertyUpdateable') {
      (JSON.parse(list[1]!) as boolean[]).forEach((writable, index) => {
        const name = this.names[index]!;
        current.scalars[name] = { ...current.scalars[name]!, writable };
      });
    }
  }
}

/** Reads the classes out of the text of `excel-win32-16.01.debug.js`. Pure: a build step may keep the answer as JSON. */
export function readMetadata(source: string): Metadata {
  const lines = source.split(/\r?\n/);
  const reader = new Reader();
  for (const line of lines.slice(lines.findIndex((text) => text.startsWith('var Excel;')))) reader.line(line);
  return Object.fromEntries(
    Object.entries(reader.classes).filter(
      ([, { scalars, links, methods, collection }]) =>
        collection || [scalars, links, methods].some((members) => Object.keys(members).length > 0),
    ),
  );
}
