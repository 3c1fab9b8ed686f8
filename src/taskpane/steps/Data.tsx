import { Button } from '@fluentui/react-components';
import { DATA_TEXTS } from '../../locale/pane/data';
import { Disclosure } from '../components/lists/Disclosure';
import { PagedList } from '../components/lists/PagedList';
import { MessageBox } from '../components/MessageBox';
import type { SheetView } from '../engine/contract';
import { usePane } from '../paneContext';
import { Begin, Inserts } from './data/Begin';
import { SheetItem } from './data/SheetItem';
import { useStepStyles } from './stepStyles';

/** What every sheet was recognised as, and the means to correct it. */
export default function Data() {
  const { state } = usePane();
  return state.view ? <Sheets sheets={state.view.sheets} /> : <Begin />;
}

const nameOf = ({ workbook, sheet }: SheetView) => `${workbook}|${sheet}`;

function Sheets({ sheets }: { readonly sheets: readonly SheetView[] }) {
  const styles = useStepStyles();
  const { session, state, format } = usePane();
  const texts = DATA_TEXTS[format.language];
  const own = sheets.filter((sheet) => sheet.own);
  const users = sheets.filter((sheet) => !sheet.own);
  const known = users.filter(({ form }) => form !== null).length;
  const empty = users.every(isEmpty);
  const needsYear = known > 0 && state.choices.year === null && state.view?.suggestedYear === null;
  return (
    <div className={styles.step}>
      <div className={styles.row}>
        <Button disabled={state.work !== null} onClick={() => void session.read()}>
          {texts.readAgain}
        </Button>
      </div>
      {needsYear && <MessageBox intent="warning">{texts.yearNeeded}</MessageBox>}
      {known === 0 && (
        <MessageBox intent="info" title={empty ? texts.empty : texts.nothingKnown}>
          {empty ? texts.emptyHint : texts.nothingKnownHint}
        </MessageBox>
      )}
      {empty && <Inserts />}
      {!empty && (
        <>
          <p>{texts.summary(users.length, known, format)}</p>
          <PagedList label={texts.sheets} items={users} itemKey={nameOf}>
            {(sheet) => <SheetItem sheet={sheet} />}
          </PagedList>
        </>
      )}
      {own.length > 0 && (
        <Disclosure heading title={texts.ownSheets(own.length, format)}>
          <p>{texts.ownHint}</p>
          <PagedList label={texts.ownSheets(own.length, format)} items={own} itemKey={nameOf}>
            {(sheet) => <SheetItem sheet={sheet} />}
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

function isEmpty({ findings, form }: SheetView): boolean {
  return form === null && findings.every(({ code }) => code === 'sheetEmpty');
}
