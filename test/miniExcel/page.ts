import { readMetadata } from '../officeHost/metadata';
import type { BookData } from '../officeHost/model/book';
import { newBook } from '../officeHost/model/workbook';
import { isThemeName } from '../officeHost/theme';
import { findingMessage } from '../../src/locale/findings';
import { formatFor } from '../../src/locale/language';
import type { Finding } from '../../src/model/finding';
import { Preview } from './bridge/preview';
import type { Look } from './bridge/preview';
import { createGrid } from './grid/createGrid';
import { openBook } from './file/openBook';
import { saveBook } from './file/saveBook';
import type { Saved } from './file/saveBook';
import { Charts } from './page/charts';
import { element, buildBar } from './page/bar';
import { download } from './page/download';
import { handOver } from './page/newBook';
import { sayNote } from './page/note';
import { attachPane } from './page/pane';
import { savedName } from './page/savedName';
import { attachSplitter } from './page/splitter';
import { Tabs } from './page/tabs';
import { TEXTS, namesText, savedText } from './texts';
import type { SavedAs } from './texts';
import './page/page.css';

/** Where the server keeps the add-in and the debug build of Office.js, out of which the object model is read. */
const PANE = '/addin/taskpane.html';
const SAMPLE = '/addin/sample/sample.xlsx';
const OBJECT_MODEL = '/office-js/excel-win32-16.01.debug.js';

/** What the script inside the pane's page, and the tests, find here. */
export interface MiniExcel {
  readonly preview: Preview;
  /** Opens a file as if a person had chosen it. */
  open(bytes: Uint8Array, name: string): Promise<void>;
  /** The bytes that «Сохранить» would give. */
  save(): Promise<Uint8Array | null>;
}

async function start(): Promise<void> {
  const address = new URLSearchParams(location.search);
  const wanted = address.get('theme');
  let look: Look = {
    language: address.get('lang') === 'en' ? 'en' : 'ru',
    theme: isThemeName(wanted) ? wanted : 'white',
  };
  const texts = () => TEXTS[look.language];
  const metadata = readMetadata(await (await fetch(OBJECT_MODEL)).text());
  const { api, injector } = createGrid(element('sheet'), look.language);
  const preview = new Preview(api, injector, {
    metadata,
    ...look,
    emptyAs: address.get('empty') === 'null' ? null : 0,
    onNewWorkbook: (base64) => {
      beside = handOver(base64, preview.host.book.name, texts().bookName);
      say();
    },
  });
  const pane = attachPane(
    element('side'),
    PANE,
    (functions) => preview.useFunctions(functions),
    (language) => {
      wear({ ...look, language });
      preview.speak(language);
    },
  );
  const charts = new Charts(element('charts'));
  const tabs = new Tabs(element('tabs'), element('work'));

  /** The file that was opened, on which saving is based; null for a new workbook. */
  let opened: Uint8Array | null = null;
  let saved: { readonly what: Saved; readonly as: SavedAs } | null = null;
  /** The new workbook that the pane has made last of the open one, by its name in the downloads; empty for none. */
  let beside = '';
  /** Stays until the next opening: a reason that the next click wipes away is no answer. */
  let refused: Finding | null = null;
  /** What kept the last saving from being done; empty when nothing did. */
  let unsavable = '';
  /** Sheets of the opened file that the page could not read. */
  let unreadable: readonly string[] = [];
  /** What only the moment is about; goes with the next thing that happens. */
  const tell = (text: string) => sayNote(element('note'), { text });
  const say = () => {
    const refusal = preview.refusal();
    const text = [
      unreadable.length > 0 && `${texts().unreadable} ${namesText(unreadable)}`,
      texts().note,
      saved && savedText(saved.what, saved.as, texts()),
      beside && texts().beside(beside),
    ]
      .filter(Boolean)
      .join(' ');
    sayNote(element('alert'), {
      text: refused
        ? `${texts().notOpened} ${findingMessage(refused, formatFor(look.language))}`
        : unsavable && texts().notSaved(unsavable),
    });
    sayNote(element('note'), { text, ...(refusal && { first: texts().refusal(refusal) }) });
  };
  preview.subscribe(() => {
    say();
    charts.draw(preview.host.book);
  });

  const put = (book: BookData, bytes: Uint8Array | null, lost: readonly string[]) => {
    refused = null;
    unsavable = '';
    unreadable = lost;
    opened = bytes;
    saved = null;
    beside = '';
    preview.open(book);
    pane.reload(texts().pane);
  };
  const open = async (bytes: Uint8Array, name: string) => {
    refused = null;
    say();
    tell(texts().busy);
    const read = await openBook(bytes, name);
    if (read.kind === 'book') return put(read.book, bytes, read.unreadable);
    refused = read.finding;
    say();
  };
  const fresh = () => put(newBook(texts().bookName, [texts().sheetName]), null, []);
  const sample = async () =>
    open(new Uint8Array(await (await fetch(SAMPLE)).arrayBuffer()), texts().sampleName);
  const nameOf = () => (opened === null ? preview.host.book.name : savedName(preview.host.book.name));
  const save = async () => {
    await preview.settle();
    // Before the work: what is typed meanwhile is not in the file.
    preview.kept(true);
    unsavable = '';
    const what = await saveBook(preview.host.book, opened).catch((error: unknown) => {
      preview.kept(false);
      unsavable = error instanceof Error ? error.message : String(error);
      say();
      return null;
    });
    if (!what) return null;
    saved = { what, as: { name: nameOf(), source: opened === null ? null : preview.host.book.name } };
    say();
    return what.bytes;
  };
  const mayLose = () => !preview.changed || window.confirm(texts().lose(preview.host.book.name));
  window.addEventListener('beforeunload', (event) => {
    if (preview.changed) event.preventDefault();
  });

  const dress = () => {
    document.documentElement.lang = look.language;
    document.documentElement.dataset['theme'] = look.theme;
    document.title = texts().title;
    element('charts').setAttribute('aria-label', texts().charts);
    element('splitter').setAttribute('aria-label', texts().splitter);
    tabs.build(texts());
    buildBar(element('bar'), texts(), look, {
      chosen: (file) => {
        if (mayLose()) void file.arrayBuffer().then((bytes) => open(new Uint8Array(bytes), file.name));
      },
      save: () => void save().then((bytes) => bytes && download(bytes, nameOf())),
      sample: () => mayLose() && void sample(),
      fresh: () => mayLose() && fresh(),
      wear: restart,
    });
  };
  const wear = (next: Look) => {
    look = next;
    dress();
    const here = new URL(location.href);
    here.searchParams.set('lang', look.language);
    here.searchParams.set('theme', look.theme);
    history.replaceState(null, '', here);
  };
  /** As after a restart of Excel: the pane is loaded anew, the workbook stays as it is. */
  const restart = (next: Look) => {
    if (pane.isAtWork()) {
      dress();
      return tell(texts().wait);
    }
    wear(next);
    preview.wear(look);
    pane.reload(texts().pane);
  };

  const miniExcel: MiniExcel = { preview, open, save };
  Object.assign(window, { miniExcel });
  dress();
  attachSplitter(element('splitter'), element('side'));
  if (address.has('empty-book')) fresh();
  else await sample();
}

void start();
