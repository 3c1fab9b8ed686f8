import {
  FluentProvider,
  makeStyles,
  teamsHighContrastTheme,
  type Theme,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { useEffect } from 'react';
import { SHELL_TEXTS } from '../locale/pane/shell';
import { PaneProvider, usePane } from './paneContext';
import type { PaneSession } from './session/session';
import { Header } from './shell/Header';
import { Messages } from './shell/Messages';
import { Notice } from './shell/Notice';
import { StepNav } from './shell/StepNav';
import { StepPanel } from './shell/StepPanel';
import { useLook, type BackgroundColor, type Look } from './shell/theme';
import { WorkBar } from './shell/WorkBar';

const useStyles = makeStyles({
  // The height of the window: the pane has no other content, and its colour must reach the bottom.
  root: { minHeight: '100vh', overflowWrap: 'anywhere' },
  pane: {
    boxSizing: 'border-box',
    maxWidth: '960px',
    minHeight: '100vh',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
});

const THEMES: Readonly<Record<Look, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
};

/** The whole pane. `background` is the colour of the program around it. */
export function App({ session, background }: { session: PaneSession; background?: BackgroundColor }) {
  const styles = useStyles();
  const look = useLook(background);
  return (
    <FluentProvider
      theme={THEMES[look]}
      className={styles.root}
      // What the browser itself draws, such as the calendar of a day, follows the program and not the system.
      style={{ colorScheme: look === 'light' ? 'light' : 'dark' }}
    >
      <PaneProvider session={session}>
        <Frame />
      </PaneProvider>
    </FluentProvider>
  );
}

function Frame() {
  const styles = useStyles();
  const { state } = usePane();
  useEffect(() => {
    document.documentElement.lang = state.language;
    document.title = SHELL_TEXTS[state.language].title;
  }, [state.language]);
  return (
    <div className={styles.pane}>
      <Header />
      <StepNav />
      <Messages />
      <WorkBar />
      <StepPanel />
      <Notice />
    </div>
  );
}
