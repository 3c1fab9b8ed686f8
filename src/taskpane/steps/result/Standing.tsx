import { RESULT_TEXTS } from '../../../locale/pane/result';
import { MessageBox } from '../../components/MessageBox';
import { PlaceLink } from '../../components/PlaceLink';
import type { AnalysisView } from '../../engine/contract';
import { usePane } from '../../paneContext';
import { standingSheets, standingYears } from '../../session/standingSheets';
import { useStepStyles } from '../stepStyles';

/** Sheets of an earlier writing: which stand, and what the next writing does with them. */
export function Standing({ view }: { readonly view: AnalysisView }) {
  const styles = useStepStyles();
  const { format } = usePane();
  const texts = RESULT_TEXTS[format.language];
  const sheets = standingSheets(view);
  if (sheets.length === 0) return null;
  return (
    <>
      <MessageBox intent="info">
        {texts.standing(standingYears(sheets))} {texts.standingHint}
      </MessageBox>
      <ul className={styles.plainList} aria-label={texts.standingSheets}>
        {sheets.map(({ sheet, replaced }) => (
          <li key={sheet}>
            <PlaceLink place={{ sheet }} text={sheet} /> – {replaced ? texts.replacedNext : texts.staysAsItIs}
          </li>
        ))}
      </ul>
    </>
  );
}
