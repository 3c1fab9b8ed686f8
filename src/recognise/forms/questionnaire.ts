import { address, cellAt, cellText } from '../../grid/grid';
import type { Grid } from '../../grid/grid';
import type { ContextCount, SchoolContext } from '../../model/context';
import type { Quantity } from '../../model/source';
import type { RegisterEntry, SchoolType } from '../../model/school';
import type { AcademicYear } from '../../model/year';
import { parseAcademicYear } from '../../model/year';
import { schoolMention } from '../../schools/mention';
import { readYesNo } from '../answers';
import { readCount } from '../cells';
import type { ColumnMapping, Form, ReadingOptions, SheetReading } from '../contract';
import { NO_RECORDS } from '../contract';
import type { TableHead } from '../columns';
import { dataRows, normalisedHead, textsAbove } from '../columns';
import { normaliseHeading } from '../heading';
import type { ResolvedMapping } from '../mappingResolve';
import { fittingMapping, resolveMapping } from '../mappingResolve';
import { BUILT_IN_QUESTIONNAIRES } from '../mappings/fisokoQuestionnaire';
import { municipalityOfAddress } from '../postalAddress';
import { SheetDraft } from '../sheetDraft';

/** Fields that a questionnaire mapping may feed. */
export const QUESTIONNAIRE_FIELDS = [
  'login',
  'code',
  'school',
  'fullName',
  'municipality',
  'address',
  'primary',
  'basic',
  'secondary',
  'settlement',
  'correctional',
  'evening',
  'closed',
  'penal',
  'boarding',
  'pupils',
  'teachers',
  'internetSpeed',
] as const;
type QuestionnaireField = (typeof QUESTIONNAIRE_FIELDS)[number];

/** Built-in mappings are taken for sheets that hold most of their headings and name the school. */
const BUILT_IN_FIT = 0.7;

function mappingFor(grid: Grid, options: ReadingOptions): ResolvedMapping | null {
  const own = fittingMapping(grid, 'questionnaire', options);
  if (own) return own;
  let best: ResolvedMapping | null = null;
  for (const mapping of BUILT_IN_QUESTIONNAIRES) {
    if (!holdsLogin(grid, mapping)) continue;
    const resolved = resolveMapping(grid, mapping);
    const columns = resolved.head?.columns;
    if (!columns || resolved.fit < BUILT_IN_FIT || !(columns.has('login') || columns.has('school'))) continue;
    if (!best || columns.size > (best.head?.columns.size ?? 0)) best = resolved;
  }
  return best;
}

/** A quick look that spares other sheets the search: both built-in layouts name the login word for word. */
function holdsLogin(grid: Grid, { columns }: ColumnMapping): boolean {
  const login = normaliseHeading(String(columns['login']));
  return normalisedHead(grid).some((row) => row.includes(login));
}

/** The contextual questionnaire of ФИС ОКО, or any questionnaire the user has mapped. */
export const questionnaire: Form = {
  id: 'questionnaire',
  detect(grid, options) {
    if (fittingMapping(grid, 'questionnaire', options)) return 1;
    return mappingFor(grid, options) ? 0.95 : 0;
  },
  read(grid, options) {
    const draft = new SheetDraft(grid);
    const resolved = mappingFor(grid, options);
    if (!resolved?.head) {
      draft.rows.markAll('reported');
      draft.find('tableNotFound', 'error', { form: 'questionnaire' });
      return draft.finish('questionnaire');
    }
    return new QuestionnaireReader(draft, resolved, resolved.head, options).read();
  },
};

class QuestionnaireReader {
  private readonly year: AcademicYear | null;

  constructor(
    private readonly draft: SheetDraft,
    private readonly resolved: ResolvedMapping,
    private readonly head: TableHead,
    options: ReadingOptions,
  ) {
    const texts = [...head.columns.values()].map((column) => head.headings[column] ?? '');
    const found = [...texts, ...textsAbove(draft.grid, head.top)]
      .map(parseAcademicYear)
      .find((year) => year !== null);
    this.year = found ?? options.contextYear ?? null;
  }

  read(): SheetReading {
    const { draft, head } = this;
    const register: RegisterEntry[] = [];
    const contexts: SchoolContext[] = [];
    for (const row of dataRows(draft.grid, head)) {
      const name = this.text(row, 'school');
      const login = this.text(row, 'login').toLowerCase();
      const code = this.text(row, 'code');
      if (name === '' && login === '' && code === '') {
        draft.rows.mark(row, 'reported');
        draft.find('rowWithoutSchool', 'error', {}, `${row + 1}:${row + 1}`);
        continue;
      }
      const municipality = this.text(row, 'municipality') || municipalityOfAddress(this.text(row, 'address'));
      const column = head.columns.get('login') ?? head.columns.get('school') ?? head.columns.get('code')!;
      const mention = schoolMention(name || login || code, {
        ...(municipality && { municipality }),
        ...(code && { code }),
        ...(login && { login }),
        source: draft.source(row, column),
      });
      register.push(this.entry(row, mention));
      contexts.push(this.context(row, mention));
      draft.rows.mark(row, 'used');
    }
    this.tell(register.length);
    return { ...draft.finish('questionnaire'), records: { ...NO_RECORDS, register, contexts } };
  }

  private tell(schools: number): void {
    const { draft, resolved, head } = this;
    for (const finding of resolved.findings) draft.take(finding);
    if (this.year === null) draft.find('contextYearUnknown', 'warning', {}, address(head.top, 0));
    draft.tellHiddenRows();
    draft.facts['headerRow'] = head.bottom + 1;
    draft.facts['mapping'] = resolved.mapping.name;
    draft.facts['schools'] = schools;
    if (this.year) draft.facts['year'] = this.year;
  }

  private entry(row: number, mention: SchoolContext['school']): RegisterEntry {
    const fullName = this.text(row, 'fullName');
    const type = this.type(row);
    return {
      name: mention.name,
      ...(fullName && { fullName }),
      aliases: [],
      ...(mention.code && { code: mention.code }),
      ...(mention.login && { login: mention.login }),
      ...(mention.municipality && { municipality: mention.municipality }),
      ...(type && { type }),
      levels: {
        primary: this.flag(row, 'primary'),
        basic: this.flag(row, 'basic'),
        secondary: this.flag(row, 'secondary'),
      },
      official: new Map(),
      partial: true,
      source: mention.source,
    };
  }

  /**
   * The type by the special flags; without a flag it is left to the name. Schools of colonies are evening
   * schools by their programmes; closed educational institutions board their pupils.
   */
  private type(row: number): SchoolType | undefined {
    if (this.flag(row, 'correctional')) return 'correctional';
    if (this.flag(row, 'evening') || this.flag(row, 'penal')) return 'evening';
    return this.flag(row, 'boarding') || this.flag(row, 'closed') ? 'boarding' : undefined;
  }

  private context(row: number, school: SchoolContext['school']): SchoolContext {
    const counts: Partial<Record<ContextCount, Quantity>> = {};
    for (const field of ['pupils', 'teachers'] as const) {
      const column = this.head.columns.get(field);
      if (column === undefined) continue;
      const reading = readCount(this.draft, row, column, this.head.headings[column] ?? '');
      if (reading.kind === 'count') counts[field] = reading.quantity;
    }
    const speed = this.text(row, 'internetSpeed');
    const settlement = this.text(row, 'settlement').toLowerCase();
    // For the norm of Internet speed an urban-type settlement counts with the villages (methodology C3).
    const rural = /сель|село|хутор|деревн|пгт|городского типа/.test(settlement)
      ? true
      : /город|мегаполис/.test(settlement)
        ? false
        : null;
    return {
      school,
      date: null,
      year: this.year,
      counts,
      answers: {},
      ...(speed && {
        internetSpeed: {
          text: speed,
          source: this.draft.source(row, this.head.columns.get('internetSpeed')!),
        },
      }),
      ...(rural !== null && { rural }),
    };
  }

  private text(row: number, field: QuestionnaireField): string {
    const column = this.head.columns.get(field);
    return column === undefined ? '' : cellText(cellAt(this.draft.grid, row, column));
  }

  private flag(row: number, field: QuestionnaireField): boolean | null {
    const column = this.head.columns.get(field);
    return column === undefined ? null : readYesNo(cellAt(this.draft.grid, row, column));
  }
}
