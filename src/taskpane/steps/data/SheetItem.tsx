import { Link } from '@fluentui/react-components';
import { factText } from '../../../locale/facts';
import { readAs } from '../../../locale/forms';
import type { Format } from '../../../locale/language';
import { DATA_TEXTS, type DataTexts } from '../../../locale/pane/data';
import { Disclosure } from '../../components/lists/Disclosure';
import { keptName } from '../../components/lists/useKept';
import { VerdictBadge } from '../../components/lists/VerdictBadge';
import { PlaceLink } from '../../components/PlaceLink';
import type { SheetView } from '../../engine/contract';
import { usePane } from '../../paneContext';
import { isUnread } from '../../shell/stepStates';
import { SeverityWord } from '../check/SeverityWord';
import { useStepStyles } from '../stepStyles';
import { Corrections, isCorrected } from './Corrections';
import type { SheetFindings } from './sheetFindings';

/** One sheet: what it is, what was read of it, and how to correct that. */
export function SheetItem({
  sheet: view,
  findings,
}: {
  readonly sheet: SheetView;
  readonly findings: SheetFindings | null;
}) {
  const styles = useStepStyles();
  const { session, state, format, kept } = usePane();
  const texts = DATA_TEXTS[format.language];
  const { sheet, facts } = view;
  const check = () => {
    kept.set(keptName('findings', 'view'), 'all');
    kept.set(keptName('findings', 'query'), '');
    kept.set(keptName('findings', 'place'), sheet);
    session.goTo('check');
  };
  const factLine = Object.entries(facts).flatMap(([key, value]) => factText(key, value, format) ?? []);
  // A hidden sheet cannot be shown, so its name leads nowhere.
  return (
    <>
      <div className={styles.row}>
        {view.hidden ? (
          <span className={styles.strong}>{sheet}</span>
        ) : (
          <PlaceLink place={{ sheet }} text={sheet} className={styles.strong} />
        )}
        {view.hidden && <VerdictBadge tone="none">{texts.hidden}</VerdictBadge>}
        {isCorrected(state.choices, sheet) && <VerdictBadge tone="none">{texts.corrected}</VerdictBadge>}
      </div>
      <div>
        {isUnread(view) ? (
          <VerdictBadge tone="open">{readAs(view, format.language)}</VerdictBadge>
        ) : (
          readAs(view, format.language)
        )}
      </div>
      <p className={styles.hint}>{factLine.join(' · ')}</p>
      <p className={styles.hint}>{rowsText(view, texts, format)}</p>
      <div className={styles.row}>
        {findings && (
          <>
            <Link
              as="button"
              type="button"
              aria-label={`${texts.findings(findings.count, format)}: ${texts.findingsOf(sheet)}`}
              onClick={check}
            >
              {texts.findings(findings.count, format)}
            </Link>
            <SeverityWord severity={findings.worst}>
              {texts.worst[findings.worst](findings.worstCount, format)}
            </SeverityWord>
          </>
        )}
      </div>
      {!view.own && (
        <Disclosure title={texts.correct} name={texts.correctOf(sheet)}>
          <Corrections sheet={view} />
        </Disclosure>
      )}
    </>
  );
}

/** Rows that were only headings or blank say nothing to a person. */
function rowsText({ form, rows, findings }: SheetView, texts: DataTexts, format: Format): string {
  if (form === null) return '';
  if (findings.some(({ code }) => code === 'sheetNotFilled')) return texts.notFilled;
  const parts = [texts.rowsUsed(rows.used, format)];
  if (rows.aggregate > 0) parts.push(texts.rowsAggregate(rows.aggregate, format));
  if (rows.reported > 0) parts.push(texts.rowsReported(rows.reported, format));
  if (rows.unneeded > 0) parts.push(texts.rowsUnneeded(rows.unneeded, format));
  return parts.join(' · ');
}
