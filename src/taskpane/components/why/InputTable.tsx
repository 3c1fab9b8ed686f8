import type { RiskInput, RiskSection, RiskVerdict } from '../../../methodology/outcome';
import { indicatorName } from '../../../locale/indicators';
import { VERDICT_TEXTS } from '../../../locale/pane/verdicts';
import { WHY_TEXTS } from '../../../locale/pane/why';
import { usePane } from '../../paneContext';
import { toneOf, VerdictBadge } from '../lists/VerdictBadge';
import { PlaceLink } from '../PlaceLink';
import { QuantityLink } from './QuantityLink';
import { useWhyStyles } from './whyStyles';
import { WhyTableHead } from './WhyTableHead';

/** The lines of one section of table 3.2 with their values and cells, and what the section came to. */
export function InputTable({ section, line }: { readonly section: RiskSection; readonly line: RiskVerdict }) {
  const styles = useWhyStyles();
  const { format, state } = usePane();
  const texts = WHY_TEXTS[format.language];
  const words = VERDICT_TEXTS[format.language];
  const rows = line.inputs.filter(({ indicator }) => indicator.startsWith(`${section}.`));
  const verdict = line.sections[section];
  const unique = state.view?.request.settings.risk.s3.sum === 'unique';
  return (
    <table className={styles.table}>
      <caption>
        {texts.section(section, words.sectionNames[section])}{' '}
        <VerdictBadge tone={toneOf(verdict)}>{words.section[verdict]}</VerdictBadge>
      </caption>
      <WhyTableHead what={texts.indicator} number={texts.value} />
      <tbody>
        {rows.map((input) => (
          <tr key={input.indicator}>
            <th scope="row">{indicatorName(input.indicator, format.language)}</th>
            <td>
              <Value input={input} />
            </td>
            <td>
              <Mark input={input} summed={section === 3} />
            </td>
          </tr>
        ))}
        {section === 3 && line.contingentPercent !== null && (
          <tr>
            <th scope="row">{unique ? texts.uniqueChildren : texts.contingent}</th>
            <td>{format.percent(line.contingentPercent)}</td>
            <td>
              <VerdictBadge tone={toneOf(verdict)}>{words.section[verdict]}</VerdictBadge>
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

function Value({ input: { value, percent } }: { readonly input: RiskInput }) {
  const { format } = usePane();
  const texts = WHY_TEXTS[format.language];
  if (!value) return texts.noData;
  switch (value.kind) {
    case 'answer':
      return <PlaceLink place={value.source} text={`«${value.text}»`} />;
    case 'percent':
      return <PlaceLink place={value.source} text={format.percent(value.percent)} />;
    case 'notApplicable':
      return value.source ? <PlaceLink place={value.source} text="—" /> : '—';
    case 'share':
      return (
        <>
          <QuantityLink quantity={value.numerator} />
          {` ${texts.of} `}
          <QuantityLink quantity={value.denominator} />
          {percent === null ? '' : ` (${format.percent(percent)})`}
        </>
      );
  }
}

/** Lines of section 3 are only summed, so a known one has no mark of its own. */
function Mark({ input, summed }: { readonly input: RiskInput; readonly summed: boolean }) {
  const styles = useWhyStyles();
  const { format } = usePane();
  const texts = WHY_TEXTS[format.language];
  if (summed && input.percent !== null) return texts.summed;
  return (
    <>
      <VerdictBadge tone={toneOf(input.hit)}>
        {VERDICT_TEXTS[format.language].section[input.hit]}
      </VerdictBadge>
      {input.cause && <span className={styles.note}>{texts.causes[input.cause]}</span>}
    </>
  );
}
