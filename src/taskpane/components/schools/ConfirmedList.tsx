import { Button } from '@fluentui/react-components';
import type { School } from '../../../model/school';
import { confirmTarget } from '../../../schools/confirmTarget';
import { SCHOOLS_TEXTS } from '../../../locale/pane/schools';
import { usePane } from '../../paneContext';
import { useStepStyles } from '../../steps/stepStyles';
import { nameOf } from './SchoolSearch';

/** Pairs confirmed in the pane, each of which can be taken back. */
export function ConfirmedList({ schools }: { readonly schools: readonly School[] }) {
  const styles = useStepStyles();
  const { session, state, format } = usePane();
  const texts = SCHOOLS_TEXTS[format.language];
  return (
    <>
      <p className={styles.hint}>{texts.confirmedHint}</p>
      <ul className={styles.choices} aria-label={texts.confirmed(state.choices.confirmed.length, format)}>
        {state.choices.confirmed.map((match) => {
          const school = schools.find((one) => confirmTarget(one) === match.target);
          return (
            <li key={`${match.municipality ?? ''}\n${match.name}`}>
              <p>
                <span className={styles.strong}>{match.name}</span>
                {match.municipality && ` · ${match.municipality}`}
                {' — '}
                {texts.confirmedAs(school ? nameOf(school) : match.target)}
              </p>
              <Button
                size="small"
                disabledFocusable={state.work !== null}
                aria-label={texts.takeBackOf(match.name)}
                onClick={() => void session.unconfirm(match)}
              >
                {texts.takeBack}
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
