import { useMemo, useRef } from 'react';
import type { School } from '../../model/school';
import { findingRemedy } from '../../locale/findings';
import { LIST_TEXTS } from '../../locale/pane/lists';
import { SCHOOLS_TEXTS } from '../../locale/pane/schools';
import type { MatchLine } from '../../schools/matching';
import { Disclosure } from '../components/lists/Disclosure';
import { EmptyStep, NotRead } from '../components/lists/EmptyStep';
import { PagedList } from '../components/lists/PagedList';
import { ShareBars } from '../components/lists/ShareBars';
import { ConfirmedList } from '../components/schools/ConfirmedList';
import { MatchedList } from '../components/schools/MatchedList';
import { lineKey, MentionItem } from '../components/schools/MentionItem';
import { SchoolList } from '../components/schools/SchoolList';
import type { AnalysisView } from '../engine/contract';
import { usePane } from '../paneContext';
import { SheetsRead } from './SheetsRead';
import { useStepStyles } from './stepStyles';

/** Which school every name was taken for; what a person must settle comes first. */
export default function Schools() {
  const { state, format } = usePane();
  const styles = useStepStyles();
  const { view } = state;
  if (!view) return <NotRead />;
  if (view.schools.length > 0 || view.matches.length > 0) return <SchoolsFound view={view} />;
  const texts = SCHOOLS_TEXTS[format.language];
  const waiting = view.findings.find(({ code }) => code === 'nothingFilled' || code === 'bookEmpty');
  return (
    <EmptyStep title={texts.noSchools}>
      <p className={styles.hint}>{waiting ? findingRemedy(waiting, format) : texts.noSchoolsHint}</p>
      <SheetsRead title={texts.sheetsRead} wanted={({ form }) => form !== null} />
    </EmptyStep>
  );
}

function SchoolsFound({ view }: { readonly view: AnalysisView }) {
  const styles = useStepStyles();
  const { state, format } = usePane();
  const texts = SCHOOLS_TEXTS[format.language];
  const lists = LIST_TEXTS[format.language];
  const { schools, matches } = view;
  const byId = useMemo(() => new Map(schools.map((school) => [school.id, school])), [schools]);
  const parts = useMemo(() => sortOut(matches), [matches]);
  const places = useMemo(() => byPlace(schools, lists.noMunicipality), [schools, lists]);
  const { confirmed } = state.choices;
  const known = { schools, byId };
  return (
    <div className={styles.step}>
      <p>{texts.summary(lists.schools(schools.length, format), places.length, format)}</p>
      {parts.unresolved.length > 0 ? (
        <ToSettle
          {...known}
          title={texts.unresolved(parts.unresolved.length, format)}
          hint={texts.unresolvedHint}
          lines={parts.unresolved}
        />
      ) : (
        <p role="status">{texts.allResolved}</p>
      )}
      {confirmed.length > 0 && (
        <Disclosure heading startsOpen title={texts.confirmed(confirmed.length, format)}>
          <ConfirmedList schools={schools} />
        </Disclosure>
      )}
      {parts.similar.length > 0 && (
        <ToSettle
          {...known}
          title={texts.review(parts.similar.length, format)}
          hint={texts.reviewHint}
          lines={parts.similar}
        />
      )}
      <Disclosure heading title={texts.matched(parts.matched.length, format)}>
        <MatchedList lines={parts.matched} byId={byId} />
      </Disclosure>
      <Disclosure heading title={texts.list(schools.length, format)}>
        <SchoolList schools={schools} />
      </Disclosure>
      {places.length > 1 && (
        <Disclosure heading title={texts.byMunicipality}>
          <ShareBars label={texts.byMunicipality} rows={places} words={{}} />
        </Disclosure>
      )}
    </div>
  );
}

/** Names that wait for a person. After a choice the heading is read, for the item settled goes away. */
function ToSettle({
  title,
  hint,
  lines,
  schools,
  byId,
}: {
  readonly title: string;
  readonly hint: string;
  readonly lines: readonly MatchLine[];
  readonly schools: readonly School[];
  readonly byId: ReadonlyMap<string, School>;
}) {
  const styles = useStepStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section aria-label={title}>
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>
        {title}
      </h3>
      <p className={styles.hint}>{hint}</p>
      <PagedList label={title} items={lines} itemKey={lineKey}>
        {(line) => (
          <MentionItem
            line={line}
            schools={schools}
            byId={byId}
            onConfirmed={() => heading.current?.focus()}
          />
        )}
      </PagedList>
    </section>
  );
}

/** Names without a school, names that made a school but resemble another, and the rest. */
function sortOut(lines: readonly MatchLine[]) {
  const unresolved = lines.filter(({ schoolId }) => schoolId === null);
  const matched = lines.filter(({ schoolId }) => schoolId !== null);
  const similar = matched.filter(({ suggestions }) => suggestions.length > 0);
  return { unresolved, matched, similar };
}

function byPlace(schools: readonly School[], unknown: string) {
  const counts = new Map<string, number>();
  for (const { municipality = unknown } of schools)
    counts.set(municipality, (counts.get(municipality) ?? 0) + 1);
  return [...counts].map(([label, count]) => ({ key: label, label, counts: { no: count } }));
}
