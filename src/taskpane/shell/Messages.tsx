import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { HOST_TROUBLE_TEXTS } from '../../locale/hostTroubles';
import type { Language } from '../../locale/language';
import { FAULT_TEXTS, FAULTS, type FaultCode } from '../../locale/pane/faults';
import { SHELL_TEXTS } from '../../locale/pane/shell';
import { MessageBox } from '../components/MessageBox';
import { usePane } from '../paneContext';
import type { Trouble } from '../session/state';
import { useShellTexts } from './useShellTexts';

const useStyles = makeStyles({
  messages: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    ':empty': { display: 'none' },
  },
});

/** What stands in the way: a failure, a workbook that has changed, saved choices that could not be used. */
export function Messages() {
  const styles = useStyles();
  const { session, state } = usePane();
  const texts = useShellTexts();
  const busy = state.work !== null;
  return (
    <div className={styles.messages}>
      {state.trouble && <TroubleMessage trouble={state.trouble} />}
      {(state.saved === 'damaged' || state.saved === 'newer') && (
        <MessageBox
          intent="warning"
          actions={
            <Button size="small" disabledFocusable={busy} onClick={() => void session.replaceSaved()}>
              {texts.replaceSaved}
            </Button>
          }
        >
          {state.saved === 'newer' ? texts.savedNewer : texts.savedDamaged} {texts.savedKept}
        </MessageBox>
      )}
      {state.stale && (
        <MessageBox
          intent="warning"
          title={texts.staleTitle}
          actions={
            <Button size="small" disabledFocusable={busy} onClick={() => void session.read()}>
              {texts.readAgain}
            </Button>
          }
        >
          {texts.staleText}
        </MessageBox>
      )}
    </div>
  );
}

/** What happened and what to do, of the host, of the add-in's own files and thread, or of the calculation. */
function wordsOf({ code, params }: Trouble, language: Language): { what: string; todo: string } {
  if (code === 'analysis') {
    const { analysisTrouble, analysisTodo } = SHELL_TEXTS[language];
    return { what: analysisTrouble(String(params['message'] ?? '')), todo: analysisTodo };
  }
  if (isFault(code)) return FAULT_TEXTS[language][code];
  const text = HOST_TROUBLE_TEXTS[language][code];
  return { what: text.what(params), todo: text.todo(params) };
}

function isFault(code: Trouble['code']): code is FaultCode {
  return FAULTS.some((fault) => fault === code);
}

function TroubleMessage({ trouble }: { trouble: Trouble }) {
  const { session, state } = usePane();
  const texts = useShellTexts();
  const { what, todo } = wordsOf(trouble, state.language);
  return (
    <MessageBox
      intent="error"
      title={texts.troubleTitle}
      actions={
        <Button size="small" onClick={() => session.dismiss()}>
          {texts.close}
        </Button>
      }
    >
      {what} {todo}
    </MessageBox>
  );
}
