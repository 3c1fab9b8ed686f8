import type { AcademicYear } from '../../../model/year';
import { procedureKey } from '../../../model/procedure';
import type { ProcedureVerdict } from '../../../methodology/outcome';
import { SHNOR_PROCEDURES, type ProcedureCode } from '../../../methodology/procedures';
import { VERDICT_TEXTS } from '../../../locale/pane/verdicts';
import { WHY_TEXTS } from '../../../locale/pane/why';
import { gapText } from '../../../locale/gaps';
import { procedureText } from '../../../locale/procedureText';
import { usePane } from '../../paneContext';
import { PlaceLink } from '../PlaceLink';
import { toneOf, VerdictBadge } from '../lists/VerdictBadge';
import { QuantityLink } from './QuantityLink';
import { useWhyStyles } from './whyStyles';
import { WhyTableHead } from './WhyTableHead';

const KEYS: ReadonlyMap<ProcedureCode, string> = new Map(
  SHNOR_PROCEDURES.map(({ code, procedure }) => [code, procedureKey(procedure)]),
);

/** All procedures of one year with their numbers; every number leads to its cell. */
export function ProcedureTable({
  year,
  procedures,
}: {
  readonly year: AcademicYear;
  readonly procedures: readonly ProcedureVerdict[];
}) {
  const styles = useWhyStyles();
  const { format } = usePane();
  const texts = WHY_TEXTS[format.language];
  return (
    <table className={styles.table}>
      <caption>{texts.proceduresOf(year)}</caption>
      <WhyTableHead what={texts.procedure} number={texts.counts} />
      <tbody>
        {procedures.map((procedure) => (
          <ProcedureRow key={procedure.code} procedure={procedure} />
        ))}
      </tbody>
    </table>
  );
}

function ProcedureRow({ procedure }: { readonly procedure: ProcedureVerdict }) {
  const styles = useWhyStyles();
  const { format } = usePane();
  const texts = WHY_TEXTS[format.language];
  const { code, verdict, marks, cause, gaps } = procedure;
  const known = cause && !gaps ? [texts.causes[cause]] : [];
  const notes = [...known, ...marks.map((mark) => texts.marks[mark])];
  return (
    <tr>
      <th scope="row">{procedureText(KEYS.get(code)!, format)}</th>
      <td>
        <Counts procedure={procedure} />
      </td>
      <td>
        <VerdictBadge tone={toneOf(verdict)}>
          {VERDICT_TEXTS[format.language].procedure[verdict]}
        </VerdictBadge>
        {gaps?.map((gap) => (
          <span key={gap.source.cell} className={styles.note}>
            <PlaceLink place={gap.source} text={gap.source.cell} />
            {`: ${gapText(gap.reason, gap.text, format)}`}
          </span>
        ))}
        {notes.length > 0 && <span className={styles.note}>{[...new Set(notes)].join('; ')}</span>}
      </td>
    </tr>
  );
}

/** «9 из 15 (60,0 %)» as far as the numbers are known. */
function Counts({ procedure }: { readonly procedure: ProcedureVerdict }) {
  const { format } = usePane();
  const { participants, failed, percent } = procedure;
  if (!failed && !participants) return percent === null ? '—' : format.percent(percent);
  return (
    <>
      {failed ? <QuantityLink quantity={failed} /> : '—'}
      {` ${WHY_TEXTS[format.language].of} `}
      {participants ? <QuantityLink quantity={participants} /> : '—'}
      {percent === null ? '' : ` (${format.percent(percent)})`}
    </>
  );
}
