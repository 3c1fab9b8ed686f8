import type { ShnorVerdict } from '../../../methodology/outcome';
import { shnorReasons } from '../../../methodology/reasons';
import { WHY_TEXTS } from '../../../locale/pane/why';
import { usePane } from '../../paneContext';
import { ProcedureTable } from './ProcedureTable';
import { ReasonList } from './ReasonList';
import { useWhyStyles } from './whyStyles';

/** «Почему?» of the ШНОР list: reasons with their cells, then every procedure of both years. */
export function WhyShnor({ line }: { readonly line: ShnorVerdict }) {
  const styles = useWhyStyles();
  const { state, format } = usePane();
  if (!state.view) return null;
  const texts = WHY_TEXTS[format.language];
  const years = [...new Set(line.procedures.map(({ year }) => year))];
  return (
    <div className={styles.panel}>
      <h4 className={styles.heading}>{texts.reasons}</h4>
      <ReasonList label={texts.reasons} reasons={shnorReasons(line, state.view.request.settings)} />
      {years.map((year) => (
        <ProcedureTable
          key={year}
          year={year}
          procedures={line.procedures.filter((procedure) => procedure.year === year)}
        />
      ))}
    </div>
  );
}
