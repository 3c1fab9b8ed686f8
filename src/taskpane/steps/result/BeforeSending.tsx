import { Link } from '@fluentui/react-components';
import type { Format } from '../../../locale/language';
import { RESULT_TEXTS, type ResultTexts } from '../../../locale/pane/result';
import { SHELL_TEXTS } from '../../../locale/pane/shell';
import { MessageBox } from '../../components/MessageBox';
import type { AnalysisView } from '../../engine/contract';
import { usePane } from '../../paneContext';
import type { Step } from '../../session/state';
import { useStepStyles } from '../stepStyles';

/** Something to look at before the result is sent, and the step where it is. */
export interface Concern {
  readonly step: Step;
  readonly text: string;
}

/** What to look at before sending: errors, doubtful names, unknown verdicts, disagreements. */
export function concerns(view: AnalysisView, texts: ResultTexts, format: Format): Concern[] {
  const unknown = (schools: readonly { readonly verdict: string }[] = []) =>
    schools.filter(({ verdict }) => verdict === 'unknown').length;
  const counted: readonly (readonly [Step, number, (count: number, format: Format) => string])[] = [
    ['check', view.findings.filter(({ severity }) => severity === 'error').length, texts.errors],
    ['schools', view.matches.filter(({ level }) => level === 'none').length, texts.unmatched],
    ['shnor', unknown(view.shnor?.schools), texts.unknownShnor],
    ['risks', unknown(view.risk?.schools), texts.unknownRisk],
    ['shnor', view.shnor?.schools.filter(({ disagrees }) => disagrees).length ?? 0, texts.disagreements],
  ];
  return counted
    .filter(([, count]) => count > 0)
    .map(([step, count, text]) => ({ step, text: text(count, format) }));
}

export function BeforeSending({ view }: { readonly view: AnalysisView }) {
  const styles = useStepStyles();
  const { session, format } = usePane();
  const texts = RESULT_TEXTS[format.language];
  const found = concerns(view, texts, format);
  if (found.length === 0) return <MessageBox intent="success">{texts.allClear}</MessageBox>;
  return (
    <div>
      <h3 className={styles.heading}>{texts.before}</h3>
      <ul className={styles.plainList} aria-label={texts.before}>
        {found.map(({ step, text }) => (
          <li key={text}>
            <Link
              as="button"
              type="button"
              inline
              aria-label={`${text}: ${texts.open(SHELL_TEXTS[format.language].step[step])}`}
              onClick={() => session.goTo(step)}
            >
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
