import type { Reason } from '../../../model/reason';
import { reasonText } from '../../../locale/reasons';
import { usePane } from '../../paneContext';
import { ReasonLines } from './ReasonLines';

/** The reasons of a verdict as sentences, each with the cells it rests on. */
export function ReasonList({
  label,
  reasons,
}: {
  readonly label: string;
  readonly reasons: readonly Reason[];
}) {
  const { format } = usePane();
  const lines = reasons.map((reason) => ({ text: reasonText(reason, format), sources: reason.sources }));
  return <ReasonLines label={label} lines={lines} />;
}
