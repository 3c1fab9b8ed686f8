import { Button, Link } from '@fluentui/react-components';
import { RESULT_TEXTS } from '../../locale/pane/result';
import { EmptyStep, NotRead } from '../components/lists/EmptyStep';
import { MessageBox } from '../components/MessageBox';
import { PlaceLink } from '../components/PlaceLink';
import type { AnalysisView } from '../engine/contract';
import { usePane } from '../paneContext';
import { BeforeSending, concerns } from './result/BeforeSending';
import { Disagreements } from './result/Disagreements';
import { FormulaChoice } from './result/FormulaChoice';
import { LostEdits } from './result/LostEdits';
import { NewYear } from './result/NewYear';
import { SheetsToWrite } from './result/SheetsToWrite';
import { Standing } from './result/Standing';
import { holdsSomething } from '../session/holdsSomething';
import { useStepStyles } from './stepStyles';

/** The finished sheets: what they will be, writing them, and what to look at before they are sent. */
export default function Result() {
  const { state, format } = usePane();
  const texts = RESULT_TEXTS[format.language];
  if (!state.view) return <NotRead />;
  if (!holdsSomething(state.view)) {
    return (
      <EmptyStep title={texts.nothing}>
        <p>{texts.nothingHint}</p>
      </EmptyStep>
    );
  }
  return <Writing view={state.view} />;
}

function Writing({ view }: { readonly view: AnalysisView }) {
  const styles = useStepStyles();
  const { session, state, format } = usePane();
  const texts = RESULT_TEXTS[format.language];
  const busy = state.work !== null;
  const open = concerns(view, texts, format).length;
  return (
    <div className={styles.step}>
      {state.written ? (
        <Written names={state.written} />
      ) : (
        <>
          <Standing view={view} />
          <LostEdits view={view} />
        </>
      )}
      {open > 0 && <p>{texts.beforeShort(open, format)}</p>}
      <div>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void session.write()}>
          {state.written ? texts.writeAgain : texts.write}
        </Button>
      </div>
      {view.risk && state.abilities.customFunctions && <FormulaChoice />}
      <p className={styles.hint}>
        {texts.userSheets} {texts.noUndo}
      </p>
      <BeforeSending view={view} />
      <SheetsToWrite view={view} />
      <Disagreements view={view} />
      {state.abilities.customFunctions && (
        <div>
          <Button disabledFocusable={busy} onClick={() => void session.repairFormulas()}>
            {texts.repair}
          </Button>
          <p className={styles.hint}>{texts.repairHint}</p>
        </div>
      )}
      <NewYear view={view} />
      <p>
        <Link inline href={texts.guideAddress} target="_blank" rel="noreferrer">
          {texts.guide}
        </Link>
        {' · '}
        <Link inline href={texts.functionsAddress} target="_blank" rel="noreferrer">
          {texts.functionsGuide}
        </Link>
      </p>
    </div>
  );
}

function Written({ names }: { readonly names: readonly string[] }) {
  const styles = useStepStyles();
  const { format } = usePane();
  const texts = RESULT_TEXTS[format.language];
  return (
    <>
      <MessageBox intent="success">{texts.written(names.length, format)}</MessageBox>
      <ul className={styles.plainList} aria-label={texts.writtenSheets}>
        {names.map((sheet) => (
          <li key={sheet}>
            <PlaceLink place={{ sheet }} text={sheet} />
          </li>
        ))}
      </ul>
    </>
  );
}
