import { readMetadata } from '../officeHost/metadata';
import { newBook } from '../officeHost/model/workbook';
import { isThemeName } from '../officeHost/theme';
import { findingMessage } from '../../src/locale/findings';
import { formatFor } from '../../src/locale/language';
import { Preview } from './bridge/preview';
import { createGrid } from './grid/createGrid';
import { openBook } from './file/openBook';
import { saveBook } from './file/saveBook';
import { Charts } from './page/charts';
import { element, buildBar } from './page/bar';
import { attachPane } from './page/pane';
import { attachSplitter } from './page/splitter';
import { TEXTS, savedText } from './texts';
import type { PageLanguage } from './texts';
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
  save(): Promise<Uint8Array>;
}

async function start(): Promise<void> {
  const address = new URLSearchParams(location.search);
  const language: PageLanguage = address.get('lang') === 'en' ? 'en' : 'ru';
  const wanted = address.get('theme');
  const theme = isThemeName(wanted) ? wanted : 'white';
  const texts = TEXTS[language];
  document.documentElement.lang = language;
  document.title = texts.title;
  const metadata = readMetadata(await (await fetch(OBJECT_MODEL)).text());
  const { api, injector } = createGrid(element('sheet'), language);
  const preview = new Preview(api, injector, {
    metadata,
    language,
    theme,
    emptyAs: address.get('empty') === 'null' ? null : 0,
  });
  const pane = attachPane(element('side'), PANE, texts.pane, (functions) => preview.useFunctions(functions));
  const charts = new Charts(element('charts'), texts);

  const tell = (text: string) => {
    element('note').textContent = text;
  };
  /** The file that was opened, on which saving is based; null for a new workbook. */
  let opened: Uint8Array | null = null;
  let saved = '';
  /** Stays until the next opening: a reason that the next click wipes away is no answer. */
  let refused = '';
  const say = () => tell(refused || [texts.note, saved].filter(Boolean).join(' '));
  preview.subscribe(() => {
    say();
    charts.draw(preview.host.book);
  });

  const open = async (bytes: Uint8Array, name: string) => {
    tell(texts.busy);
    const read = await openBook(bytes, name);
    if (read.kind === 'refused') {
      refused = `${texts.notOpened} ${findingMessage(read.finding, formatFor(language))}`;
      say();
      return;
    }
    refused = '';
    opened = bytes;
    saved = '';
    preview.open(read.book);
    pane.reload();
  };
  const fresh = () => {
    opened = null;
    saved = '';
    preview.open(newBook(texts.bookName, [texts.sheetName]));
    pane.reload();
  };
  const sample = async () =>
    open(new Uint8Array(await (await fetch(SAMPLE)).arrayBuffer()), texts.sampleName);
  const save = async () => {
    await preview.settle();
    const written = await saveBook(preview.host.book, opened);
    saved = savedText(written, opened !== null, texts);
    say();
    return written.bytes;
  };
  const miniExcel: MiniExcel = { preview, open, save };
  Object.assign(window, { miniExcel });

  buildBar(element('bar'), texts, { open, save, sample, fresh, name: () => preview.host.book.name });
  attachSplitter(element('splitter'), element('side'), texts.splitter);
  if (address.has('empty-book')) fresh();
  else await sample();
}

void start();
