import type { SheetReading } from '../../src/recognise/contract';
import type { ProcedureResult } from '../../src/model/procedure';
import { procedureKey } from '../../src/model/procedure';

/** What `expected.json` of a case holds; parts that a case does not name are not compared. */
export interface CaseExpectation {
  form: string | null;
  /** Kinds of rows that occur. */
  rows: Record<string, number>;
  /** `severity code cell`, in reading order. */
  findings: string[];
  /** School|login|municipality|procedure|year|season|stage|participants|failed. */
  results?: string[];
  /** Any other record as it is. */
  records?: Record<string, unknown>;
  /** Records of the programmes as they are; people are `person 1`, `person 2` … in order of appearance. */
  programme?: Record<string, unknown>;
}

/** A reading in a form that a person can compare line by line. */
export function project(reading: SheetReading): CaseExpectation {
  const { results, programme, ...others } = reading.records;
  const filled = Object.entries(others).filter(([, list]) => Object.keys(list).length > 0);
  const ofProgrammes = Object.entries(programme).filter(([, list]) => list.length > 0);
  return {
    form: reading.form,
    rows: Object.fromEntries(Object.entries(reading.rows).filter(([, count]) => count > 0)),
    findings: reading.findings.map(({ severity, code, cell }) =>
      [severity, code, cell].filter(Boolean).join(' '),
    ),
    ...(results.length > 0 && { results: results.map(line) }),
    ...(filled.length > 0 && { records: JSON.parse(JSON.stringify(Object.fromEntries(filled), plain)) }),
    ...(ofProgrammes.length > 0 && {
      programme: JSON.parse(JSON.stringify(Object.fromEntries(ofProgrammes), plainWithPeople())),
    }),
  };
}

function line(result: ProcedureResult): string {
  const { school, failed } = result;
  return [
    school.code ? `${school.name} [${school.code}]` : school.name,
    school.login,
    school.municipality,
    procedureKey(result.procedure),
    result.year,
    result.season,
    result.stage,
    result.participants?.value ?? '?',
    failed === null ? '?' : failed.kind === 'count' ? failed.count : `${failed.percent}%(${failed.decimals})`,
  ]
    .map((part) => part ?? '')
    .join('|');
}

/** Keys of people are hashes that nobody can type; who is the same person is what a case states. */
function plainWithPeople(): (key: string, value: unknown) => unknown {
  const people = new Map<unknown, string>();
  return (key, value) => {
    if (key === 'shorter') return undefined;
    if (!['person', 'mentor', 'ward'].includes(key) || typeof value !== 'string') return plain(key, value);
    if (!people.has(value)) people.set(value, `person ${people.size + 1}`);
    return people.get(value);
  };
}

/** Maps as plain objects, sources as their cell. */
function plain(key: string, value: unknown): unknown {
  if (value instanceof Map) return Object.fromEntries(value);
  if (key === 'source' && value !== null && typeof value === 'object' && 'cell' in value) return value.cell;
  return value;
}
