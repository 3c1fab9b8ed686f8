import { RESULT_TEXTS, type ResultTexts } from '../../../locale/pane/result';
import type { AnalysisView } from '../../engine/contract';
import { usePane } from '../../paneContext';
import { useStepStyles } from '../stepStyles';

type SheetKind = keyof ResultTexts['sheet'];

/** The sheets of the result in their order; a list that was not made has none. */
function kindsOf({ shnor, risk }: AnalysisView): SheetKind[] {
  return [
    'summary',
    ...(shnor && shnor.schools.length > 0 ? ['shnor' as const] : []),
    ...(risk ? ['risk' as const] : []),
    'check',
    'matches',
    'settings',
    'register',
  ];
}

/** Which sheets will be written and with which formulas. */
export function SheetsToWrite({ view }: { readonly view: AnalysisView }) {
  const styles = useStepStyles();
  const { state, format } = usePane();
  const texts = RESULT_TEXTS[format.language];
  const kinds = kindsOf(view);
  const chosen = state.choices.ordinaryFormulas ? texts.formulasOrdinary : texts.formulasFunctions;
  const formulas = state.abilities.customFunctions ? chosen : texts.formulasAbsent;
  return (
    <div>
      <h3 className={styles.heading}>{texts.sheets}</h3>
      <ul className={styles.plainList} aria-label={texts.sheets}>
        {kinds.map((kind) => {
          const [name, what] = texts.sheet[kind];
          return (
            <li key={kind}>
              <span className={styles.strong}>{name}</span> – {what}
            </li>
          );
        })}
      </ul>
      {!kinds.includes('shnor') && <p>{texts.shnorAbsent}</p>}
      {kinds.includes('risk') ? (
        <p>
          <span className={styles.strong}>{texts.formulas}:</span> {formulas}
        </p>
      ) : (
        <p>{texts.riskAbsent}</p>
      )}
    </div>
  );
}
