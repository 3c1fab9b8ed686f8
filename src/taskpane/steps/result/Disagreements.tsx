import { RESULT_TEXTS } from '../../../locale/pane/result';
import { VERDICT_TEXTS } from '../../../locale/pane/verdicts';
import { Disclosure } from '../../components/lists/Disclosure';
import { PagedList } from '../../components/lists/PagedList';
import { SchoolLine } from '../../components/lists/SchoolLine';
import type { AnalysisView } from '../../engine/contract';
import { usePane } from '../../paneContext';

/** Schools where the calculated mark and the official list differ; neither is changed by the program. */
export function Disagreements({ view }: { readonly view: AnalysisView }) {
  const { format } = usePane();
  const texts = RESULT_TEXTS[format.language];
  const words = VERDICT_TEXTS[format.language].plain;
  const schools = view.shnor?.schools.filter(({ disagrees }) => disagrees) ?? [];
  if (schools.length === 0) return null;
  return (
    <Disclosure heading title={`${texts.disagreementsTitle} (${format.number(schools.length)})`}>
      <PagedList label={texts.disagreementsTitle} items={schools} itemKey={({ school }) => school.id}>
        {({ school, verdict, official }) => (
          <>
            <SchoolLine school={school} />
            <div>{texts.calculated(words[verdict], words[official])}</div>
          </>
        )}
      </PagedList>
    </Disclosure>
  );
}
