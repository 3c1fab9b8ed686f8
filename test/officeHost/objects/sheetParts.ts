import type { ExcelHost } from '../excelHost';
import { COLUMNS, isWholeColumns, isWholeRows, ROWS, single, type Area } from '../model/area';
import type { CommentData, SheetData } from '../model/book';
import { nextId } from '../model/workbook';
import { refuse } from '../protocol/hostError';
import { HostObject, NOTHING, type Kind, type Kinds } from '../protocol/hostObject';
import { areasObject, guardSheet, isRange, rangeFrom, rangeObject, sheetById } from './rangeState';
import { fields } from './fields';

/** Protection, frozen panes, page, page breaks and comments of one sheet. */
interface Scope {
  readonly sheet: string;
}
const of = ({ sheet }: Scope, host: ExcelHost): SheetData => sheetById(sheet, host);

const protection: Kind<Scope> = {
  get: {
    Protected: (state, host) => of(state, host).protection !== null,
    Options: (state, host) => of(state, host).protection?.options ?? null,
  },
  call: {
    Protect: (state, [options, password], host) => {
      if (of(state, host).protection) refuse('AccessDenied', 'already protected');
      host.touchLook();
      of(state, host).protection = {
        options: options ?? {},
        password: (password as string | undefined) ?? null,
      };
      return null;
    },
    Unprotect: (state, [password], host) => {
      const kept = of(state, host).protection;
      if (kept?.password && kept.password !== password) refuse('AccessDenied', 'wrong password');
      host.touchLook();
      of(state, host).protection = null;
      return null;
    },
  },
};

function freeze(state: Scope, area: Area | null, host: ExcelHost): null {
  host.touchLook();
  of(state, host).freeze = area;
  return null;
}

const freezePanes: Kind<Scope> = {
  call: {
    FreezeRows: (state, [count], host) =>
      freeze(state, { top: 0, left: 0, bottom: Number(count ?? 1) - 1, right: COLUMNS - 1 }, host),
    FreezeColumns: (state, [count], host) =>
      freeze(state, { top: 0, left: 0, bottom: ROWS - 1, right: Number(count ?? 1) - 1 }, host),
    FreezeAt: (state, [range], host) => {
      const [area] = rangeFrom(range, of(state, host), host).state.areas as [Area];
      return freeze(state, { ...area, top: 0, left: 0 }, host);
    },
    Unfreeze: (state, _args, host) => freeze(state, null, host),
    GetLocation: (state, _args, host) =>
      rangeObject(state.sheet, of(state, host).freeze ?? refuse('ItemNotFound')),
    GetLocationOrNullObject: (state, _args, host) => {
      const { freeze: area } = of(state, host);
      return area ? rangeObject(state.sheet, area) : NOTHING;
    },
  },
};

const look = (state: Scope, host: ExcelHost) => of(state, host).page.look;
const MARGINS = {
  LeftMargin: 50.4,
  RightMargin: 50.4,
  TopMargin: 54,
  BottomMargin: 54,
  HeaderMargin: 21.6,
  FooterMargin: 21.6,
};

const MARGIN_UNITS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

const pageLayout: Kind<Scope> = {
  ...fields<Scope>(look, {
    Orientation: 'Portrait',
    PaperSize: 'A4',
    BlackAndWhite: false,
    PrintErrors: 'AsDisplayed',
    Zoom: { scale: 100 },
    CenterHorizontally: false,
    CenterVertically: false,
    PrintHeadings: false,
    PrintGridlines: false,
    PrintComments: 'NoComments',
    DraftMode: false,
    FirstPageNumber: '',
    PrintOrder: 'DownThenOver',
    ...MARGINS,
  }),
  open: { HeadersFooters: (state) => new HostObject('HeaderFooterGroup', state) },
  call: {
    SetPrintArea: (state, [range], host) => {
      const { areas } = rangeFrom(range, of(state, host), host).state;
      host.touchLook();
      of(state, host).page.printArea = [...areas];
      return null;
    },
    SetPrintTitleRows: (state, [range], host) => {
      const [area] = rangeFrom(range, of(state, host), host).state.areas as [Area];
      if (!isWholeRows(area)) refuse('InvalidArgument', 'whole rows are needed');
      host.touchLook();
      of(state, host).page.titleRows = area;
      return null;
    },
    SetPrintTitleColumns: (state, [range], host) => {
      const [area] = rangeFrom(range, of(state, host), host).state.areas as [Area];
      if (!isWholeColumns(area)) refuse('InvalidArgument', 'whole columns are needed');
      host.touchLook();
      of(state, host).page.titleColumns = area;
      return null;
    },
    SetPrintMargins: (state, [unit, margins], host) => {
      const points = MARGIN_UNITS[String(unit)] ?? refuse('InvalidArgument', String(unit));
      host.touchLook();
      for (const [side, value] of Object.entries(margins as Record<string, number>)) {
        const wire = `${side.charAt(0).toUpperCase()}${side.slice(1)}Margin`;
        if (!(wire in MARGINS)) refuse('InvalidArgument', side);
        look(state, host)[wire] = value * points;
      }
      return null;
    },
    GetPrintAreaOrNullObject: (state, _args, host) => {
      const { printArea } = of(state, host).page;
      return printArea ? areasObject(state.sheet, printArea) : NOTHING;
    },
    GetPrintTitleRowsOrNullObject: (state, _args, host) => optional(state, of(state, host).page.titleRows),
    GetPrintTitleColumnsOrNullObject: (state, _args, host) =>
      optional(state, of(state, host).page.titleColumns),
  },
};

const optional = ({ sheet }: Scope, area: Area | null) => (area ? rangeObject(sheet, area) : NOTHING);

interface PageState extends Scope {
  readonly page: string;
}
const texts = (page: string) => (state: Scope) => new HostObject('HeaderFooter', { ...state, page });
const headersFooters: Kind<Scope> = {
  ...fields<Scope>(look, { State: 'Default', UseSheetMargins: true, UseSheetScale: true }, 'HeadersFooters.'),
  open: {
    DefaultForAllPages: texts('Default'),
    FirstPage: texts('First'),
    EvenPages: texts('Even'),
    OddPages: texts('Odd'),
  },
};

function headerFooter(): Kind<PageState> {
  const wires = ['LeftHeader', 'CenterHeader', 'RightHeader', 'LeftFooter', 'CenterFooter', 'RightFooter'];
  return {
    get: Object.fromEntries(
      wires.map((wire) => [
        wire,
        (state: PageState, host: ExcelHost) => look(state, host)[`${state.page}.${wire}`] ?? '',
      ]),
    ),
    set: Object.fromEntries(
      wires.map((wire) => [
        wire,
        (state: PageState, value: unknown, host: ExcelHost) => {
          if (String(value).length > 255) refuse('InvalidArgument', 'more than 255 characters');
          host.touchLook();
          look(state, host)[`${state.page}.${wire}`] = value;
        },
      ]),
    ),
  };
}

interface BreaksState extends Scope {
  readonly lines: 'rows' | 'columns';
}
interface BreakState extends BreaksState {
  readonly index: number;
}
const breaksOf = ({ sheet, lines }: BreaksState, host: ExcelHost): number[] =>
  lines === 'rows' ? sheetById(sheet, host).rowBreaks : sheetById(sheet, host).columnBreaks;

const pageBreaks: Kind<BreaksState> = {
  items: (state, host) =>
    breaksOf(state, host).map((index) => new HostObject('PageBreak', { ...state, index })),
  call: {
    Add: (state, [range], host) => {
      const [area] = rangeFrom(range, of(state, host), host).state.areas as [Area];
      const index = state.lines === 'rows' ? area.top : area.left;
      if (index === 0) refuse('InvalidArgument', 'no page breaks before the first line');
      host.touchLook();
      const list = breaksOf(state, host);
      if (!list.includes(index)) list.push(index);
      return new HostObject('PageBreak', { ...state, index });
    },
    RemovePageBreaks: (state, _args, host) => {
      host.touchLook();
      breaksOf(state, host).length = 0;
      return null;
    },
  },
};

const pageBreak: Kind<BreakState> = {
  id: ({ index }) => String(index),
  get: {
    RowIndex: ({ lines, index }) => (lines === 'rows' ? index : 0),
    ColumnIndex: ({ lines, index }) => (lines === 'columns' ? index : 0),
  },
  call: {
    GetCellAfterBreak: ({ sheet, lines, index }) =>
      rangeObject(sheet, lines === 'rows' ? single(index, 0) : single(0, index)),
    Delete: (state, _args, host) => {
      host.touchLook();
      const list = breaksOf(state, host);
      list.splice(list.indexOf(state.index), 1);
      return null;
    },
  },
};

interface CommentState extends Scope {
  readonly id: string;
}
const commentOf = ({ sheet, id }: CommentState, host: ExcelHost): CommentData =>
  sheetById(sheet, host).comments.find((each) => each.id === id) ?? refuse('ItemNotFound', id);

const comments: Kind<Scope> = {
  items: (state, host) =>
    of(state, host).comments.map(({ id }) => new HostObject('Comment', { ...state, id })),
  call: {
    Add: (state, [cell, content], host) => {
      const { state: range } = isRange(cell) ? cell : rangeFrom(cell, of(state, host), host);
      const { top: row, left: column, bottom, right } = range.areas[0]!;
      if (row !== bottom || column !== right) refuse('InvalidArgument', 'a comment stands in one cell');
      const sheet = sheetById(range.sheet, host);
      guardSheet(sheet);
      if (sheet.comments.some((each) => each.row === row && each.column === column))
        refuse('ItemAlreadyExists', 'the cell has a comment');
      host.touchLook();
      const comment = { id: nextId(host.book), row, column, content: String(content) };
      sheetById(range.sheet, host).comments.push(comment);
      return new HostObject('Comment', { sheet: range.sheet, id: comment.id });
    },
  },
};

const comment: Kind<CommentState> = {
  id: ({ id }) => id,
  get: {
    Id: ({ id }) => id,
    Content: (state, host) => commentOf(state, host).content,
    Resolved: () => false,
  },
  call: {
    Delete: (state, _args, host) => {
      commentOf(state, host);
      host.touchLook();
      const sheet = of(state, host);
      sheet.comments = sheet.comments.filter(({ id }) => id !== state.id);
      return null;
    },
    GetLocation: (state, _args, host) => {
      const { row, column } = commentOf(state, host);
      return rangeObject(state.sheet, single(row, column));
    },
  },
};

export const sheetPartKinds: Kinds = {
  WorksheetProtection: protection,
  WorksheetFreezePanes: freezePanes,
  PageLayout: pageLayout,
  HeaderFooterGroup: headersFooters,
  HeaderFooter: headerFooter(),
  PageBreakCollection: pageBreaks,
  PageBreak: pageBreak,
  CommentCollection: comments,
  Comment: comment,
};
