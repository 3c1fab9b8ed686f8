import { RESULT_TEXTS } from '../../../locale/pane/result';
import { MessageBox } from '../../components/MessageBox';
import { PlaceLink } from '../../components/PlaceLink';
import type { AnalysisView } from '../../engine/contract';
import { usePane } from '../../paneContext';
import { ownEdits } from '../../session/ownEdits';

/** What a person has corrected on «Риски» and the next writing would put away; nothing when there is none. */
export function LostEdits({ view }: { readonly view: AnalysisView }) {
  const { format } = usePane();
  const texts = RESULT_TEXTS[format.language];
  const lost = ownEdits(view);
  if (lost.length === 0) return null;
  return (
    <MessageBox intent="warning">
      {lost.map(({ sheet, cell, count }) => (
        <span key={sheet}>
          <PlaceLink place={{ sheet, cell }} text={`${sheet}!${cell}`} />:{' '}
          {texts.ownEdits(count, format)}{' '}
        </span>
      ))}
      {texts.ownEditsHint}
    </MessageBox>
  );
}
