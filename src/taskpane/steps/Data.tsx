import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import { findingMessage, findingRemedy } from '../../locale/findings';
import { DATA_TEXTS } from '../../locale/pane/data';
import { SHELL_TEXTS } from '../../locale/pane/shell';
import { findingsOfSheets } from '../../report/counts';
import { CountCards } from '../components/lists/CountCards';
import { Disclosure } from '../components/lists/Disclosure';
import { PagedList } from '../components/lists/PagedList';
import { useKept } from '../components/lists/useKept';
import { MessageBox } from '../components/MessageBox';
import type { AnalysisView, SheetView } from '../engine/contract';
import { usePane } from '../paneContext';
import { isUnread } from '../shell/stepStates';
import { Begin, Inserts } from './data/Begin';
import { countedFindings } from './data/sheetFindings';
import { SheetItem } from './data/SheetItem';
import { useStepStyles } from './stepStyles';

/** What every sheet was recognised as, and the means to correct it. */
export default function Data() {
  const { state } = usePane();
  return state.view ? <Sheets view={state.view} /> : <Begin />;
}

const nameOf = ({ workbook, sheet }: SheetView) => `${workbook}|${sheet}`;

function Sheets({ view: { sheets, schools, findings, suggestedYear } }: { readonly view: AnalysisView }) {
  const styles = useStepStyles();
  const { session, state, format } = usePane();
  const texts = DATA_TEXTS[format.language];
  const shell = SHELL_TEXTS[format.language];
  const found = useMemo(() => findingsOfSheets(findings), [findings]);
  const own = sheets.filter((sheet) => sheet.own);
  const users = sheets.filter((sheet) => !sheet.own);
  const known = users.filter(({ form }) => form !== null).length;
  const waiting = findings.find(({ code }) => code === 'nothingFilled');
  const empty = !waiting && users.every(isEmpty);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const yearUnknown = state.choices.year === null && suggestedYear === null;
  const needsYear = yearUnknown && !waiting && known > 0;
  return (
    <div className={styles.step}>
      {waiting && (
        <MessageBox intent="info" title={findingMessage(waiting, format)}>
          {findingRemedy(waiting, format)}
        </MessageBox>
      )}
      {yearUnknown && (waiting || empty) && <p className={styles.hint}>{texts.chooseYear}</p>}
      {!empty && !waiting && (
        <div>
          <p className={styles.strong}>{texts.summary(users.length, known, format)}</p>
          <p>{texts.found(schools.length, errors, format)}</p>
        </div>
      )}
      <div className={styles.row}>
        {known > 0 && !waiting && (
          <Button appearance="primary" onClick={() => session.goTo('check')}>
            {shell.next(shell.step.check)}
          </Button>
        )}
        <Button disabledFocusable={state.work !== null} onClick={() => void session.read()}>
          {texts.readAgain}
        </Button>
      </div>
      {needsYear && <MessageBox intent="warning">{texts.yearNeeded}</MessageBox>}
      {known === 0 && !waiting && (
        <MessageBox intent="info" title={empty ? texts.empty : texts.nothingKnown}>
          {empty ? texts.emptyHint : texts.nothingKnownHint}
        </MessageBox>
      )}
      {empty && <Inserts />}
      {!empty && <UsersSheets sheets={users} found={found} />}
      {own.length > 0 && (
        <Disclosure heading title={texts.ownSheets(own.length, format)}>
          <p>{texts.ownHint}</p>
          <PagedList label={texts.ownSheets(own.length, format)} items={own} itemKey={nameOf}>
            {(sheet) => <SheetItem sheet={sheet} findings={countedFindings(found(sheet))} />}
          </PagedList>
        </Disclosure>
      )}
      {!empty && (
        <Disclosure heading title={texts.more}>
          <Inserts />
        </Disclosure>
      )}
    </div>
  );
}

const VIEWS = ['all', 'known', 'unread', 'findings'] as const;
type View = (typeof VIEWS)[number];

type Found = ReturnType<typeof findingsOfSheets>;

const FITS: Readonly<Record<View, (sheet: SheetView, found: Found) => boolean>> = {
  all: () => true,
  known: ({ form }) => form !== null,
  unread: isUnread,
  findings: (sheet, found) => found(sheet).length > 0,
};

function UsersSheets({ sheets, found }: { readonly sheets: readonly SheetView[]; readonly found: Found }) {
  const { format } = usePane();
  const texts = DATA_TEXTS[format.language];
  const [keptView, setView] = useKept('sheets', 'view', 'all');
  const view = VIEWS.find((one) => one === keptView) ?? 'all';
  const shown = (key: View) => sheets.filter((sheet) => FITS[key](sheet, found));
  const cards = VIEWS.map((key) => ({
    key,
    label: texts.views[key],
    count: shown(key).length,
  }));
  return (
    <>
      <CountCards<View> label={texts.show} cards={cards} selected={view} onSelect={setView} />
      <PagedList label={texts.sheets} items={shown(view)} itemKey={nameOf} resetKey={view}>
        {(sheet) => <SheetItem sheet={sheet} findings={countedFindings(found(sheet))} />}
      </PagedList>
    </>
  );
}

function isEmpty({ findings, form }: SheetView): boolean {
  return form === null && findings.every(({ code }) => code === 'sheetEmpty');
}
