import { makeStyles, tokens } from '@fluentui/react-components';
import { findingMessage, findingRemedy } from '../../../locale/findings';
import { CHECK_TEXTS } from '../../../locale/pane/check';
import { shownCell } from '../../../locale/shownCell';
import type { Finding } from '../../../model/finding';
import { PlaceLink } from '../../components/PlaceLink';
import { usePane } from '../../paneContext';
import { useStepStyles } from '../stepStyles';
import type { FindingLine } from './findingList';
import { SeverityWord } from './SeverityWord';

const useStyles = makeStyles({
  group: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** One finding: how grave, where, what is wrong, what to do. */
export function FindingItem({ line: { finding, groupCount } }: { readonly line: FindingLine }) {
  const styles = useStyles();
  const step = useStepStyles();
  const { format } = usePane();
  const texts = CHECK_TEXTS[format.language];
  const { severity, sheet } = finding;
  const remedy = findingRemedy(finding, format);
  return (
    <>
      {groupCount !== null && (
        <h3 className={styles.group}>
          {texts.group(texts.groups[severity], sheet ?? texts.wholeBook, groupCount, format)}
        </h3>
      )}
      <div className={step.row}>
        <SeverityWord severity={severity}>{texts.severity[severity]}</SeverityWord>
        <Place finding={finding} />
      </div>
      <p>{findingMessage(finding, format)}</p>
      {remedy !== '' && (
        <p className={step.hint}>
          {texts.todo} {remedy}
        </p>
      )}
    </>
  );
}

function Place({ finding: { sheet, cell } }: { readonly finding: Finding }) {
  const { format } = usePane();
  const texts = CHECK_TEXTS[format.language];
  if (sheet === undefined) return <span>{texts.wholeBook}</span>;
  const text =
    cell === undefined ? `${sheet}, ${texts.wholeSheet}` : `${sheet}, ${shownCell(cell, format.language)}`;
  return <PlaceLink place={cell === undefined ? { sheet } : { sheet, cell }} text={text} />;
}
