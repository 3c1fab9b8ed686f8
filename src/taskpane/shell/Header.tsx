import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../paneContext';
import { useShellTexts } from './useShellTexts';
import { YearFields } from './YearFields';

const useStyles = makeStyles({
  header: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  language: { minWidth: 'auto' },
});

/** The name of the product, the language, and the years of the work. */
export function Header() {
  const styles = useStyles();
  const { session, state } = usePane();
  const texts = useShellTexts();
  const other = state.language === 'ru' ? 'en' : 'ru';
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <h1 className={styles.title}>{texts.title}</h1>
        <Button
          appearance="subtle"
          size="small"
          className={styles.language}
          lang={other}
          title={texts.otherLanguageHint}
          onClick={() => void session.setLanguage(other)}
        >
          {texts.otherLanguage}
        </Button>
      </div>
      <YearFields />
    </header>
  );
}
