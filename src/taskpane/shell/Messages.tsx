import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { HOST_TROUBLE_TEXTS } from '../../locale/hostTroubles';
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

function TroubleMessage({ trouble: { code, params } }: { trouble: Trouble }) {
  const { session, state } = usePane();
  const texts = useShellTexts();
  const { what, todo } =
    code === 'analysis'
      ? { what: texts.analysisTrouble(String(params['message'] ?? '')), todo: texts.analysisTodo }
      : {
          what: HOST_TROUBLE_TEXTS[state.language][code].what(params),
          todo: HOST_TROUBLE_TEXTS[state.language][code].todo(params),
        };
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
