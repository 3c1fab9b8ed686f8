import type { RiskVerdict } from '../../../methodology/outcome';
import { riskReasons } from '../../../methodology/reasons';
import { indicatorName } from '../../../locale/indicators';
import { WHY_TEXTS } from '../../../locale/pane/why';
import { usePane } from '../../paneContext';
import { InputTable } from './InputTable';
import { ReasonList } from './ReasonList';
import { useWhyStyles } from './whyStyles';

const SECTIONS = [1, 2, 3, 4] as const;

/** «Почему?» of the risk table: factors with their cells, what is missing, every line of the four sections. */
export function WhyRisk({ line }: { readonly line: RiskVerdict }) {
  const styles = useWhyStyles();
  const { state, format } = usePane();
  if (!state.view) return null;
  const texts = WHY_TEXTS[format.language];
  return (
    <div className={styles.panel}>
      <h4 className={styles.heading}>{texts.reasons}</h4>
      <ReasonList label={texts.reasons} reasons={riskReasons(line, state.view.request.settings)} />
      {line.missing.length > 0 && (
        <>
          <h4 className={styles.heading}>{texts.missing}</h4>
          <ul aria-label={texts.missing} className={styles.reasons}>
            {line.missing.map((indicator) => (
              <li key={indicator}>{indicatorName(indicator, format.language)}</li>
            ))}
          </ul>
        </>
      )}
      {SECTIONS.map((section) => (
        <InputTable key={section} section={section} line={line} />
      ))}
    </div>
  );
}
