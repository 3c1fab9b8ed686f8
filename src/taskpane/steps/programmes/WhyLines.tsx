import type { School } from '../../../model/school';
import { WHY_TEXTS } from '../../../locale/pane/why';
import { Disclosure } from '../../components/lists/Disclosure';
import { ReasonLines, type ReasonLine } from '../../components/why/ReasonLines';
import { useWhyStyles } from '../../components/why/whyStyles';
import { usePane } from '../../paneContext';

/** «Почему?» of a school in one of the programmes; the lines are made only when it is opened. */
export function WhyLines({
  school,
  lines,
}: {
  readonly school: Pick<School, 'name'>;
  readonly lines: () => readonly ReasonLine[];
}) {
  const { format } = usePane();
  const texts = WHY_TEXTS[format.language];
  return (
    <Disclosure title={texts.why} name={texts.whyOf(school.name)}>
      <Opened label={texts.reasons} lines={lines} />
    </Disclosure>
  );
}

function Opened({ label, lines }: { readonly label: string; readonly lines: () => readonly ReasonLine[] }) {
  const styles = useWhyStyles();
  return (
    <div className={styles.panel}>
      <ReasonLines label={label} lines={lines()} />
    </div>
  );
}
