import { useDeferredValue, useMemo } from 'react';
import { findingMessage } from '../../locale/findings';
import type { Format } from '../../locale/language';
import { CHECK_TEXTS } from '../../locale/pane/check';
import type { Finding, Severity } from '../../model/finding';
import { countSeverities } from '../../report/counts';
import { CountCards } from '../components/lists/CountCards';
import { NotRead } from '../components/lists/EmptyStep';
import { ListFilters } from '../components/lists/ListFilters';
import { PagedList } from '../components/lists/PagedList';
import { useKept } from '../components/lists/useKept';
import { MessageBox } from '../components/MessageBox';
import type { AnalysisView } from '../engine/contract';
import { usePane } from '../paneContext';
import { FindingItem } from './check/FindingItem';
import { findingLines, SEVERITIES, sortedFindings } from './check/findingList';
import { useStepStyles } from './stepStyles';

/** Everything in the data that a person should know, with its cell and its remedy. */
export default function Check() {
  const { view } = usePane().state;
  return view ? <Findings view={view} /> : <NotRead />;
}

type Shown = Severity | 'all';
const SHOWN: readonly Shown[] = ['all', ...SEVERITIES];

function Findings({ view }: { readonly view: AnalysisView }) {
  const styles = useStepStyles();
  const { format } = usePane();
  const texts = CHECK_TEXTS[format.language];
  const [keptSeverity, setSeverity] = useKept('findings', 'view', 'all');
  const [query, setQuery] = useKept('findings', 'query', '');
  const [keptSheet, setSheet] = useKept('findings', 'place', '');
  const severity = SHOWN.find((one) => one === keptSeverity) ?? 'all';
  const sheets = useMemo(() => view.sheets.map((one) => one.sheet), [view]);
  const sorted = useMemo(() => sortedFindings(view.findings, sheets), [view, sheets]);
  const counts = useMemo(() => countSeverities(view.findings), [view]);
  const withFindings = useMemo(
    () => [...new Set(sorted.flatMap((finding) => finding.sheet ?? []))],
    [sorted],
  );
  // A workbook read anew may have no findings there any more.
  const sheet = withFindings.includes(keptSheet) ? keptSheet : '';
  const asked = useDeferredValue(query);
  const lines = useMemo(() => {
    const words = wordsOf(asked);
    return findingLines(
      sorted.filter(
        (finding) =>
          (severity === 'all' || finding.severity === severity) &&
          (sheet === '' || finding.sheet === sheet) &&
          (words.length === 0 || holds(finding, words, format)),
      ),
    );
  }, [sorted, severity, sheet, asked, format]);
  if (view.findings.length === 0) {
    return (
      <MessageBox intent="success" title={texts.none}>
        {texts.noneHint}
      </MessageBox>
    );
  }
  const filter = {
    query,
    setQuery,
    place: sheet,
    setPlace: setSheet,
    places: withFindings,
    narrowed: severity !== 'all' || query !== '' || sheet !== '',
    clear: () => {
      setSeverity('all');
      setQuery('');
      setSheet('');
    },
  };
  const cards = [
    { key: 'all' as const, label: texts.all, count: view.findings.length },
    ...SEVERITIES.map((key) => ({ key, label: texts.severities[key], count: counts[key] })),
  ];
  return (
    <div className={styles.step}>
      <p>{texts.summary(counts.error, format)}</p>
      <ListFilters filter={filter} texts={{ ...texts, place: texts.sheet, allPlaces: texts.allSheets }} />
      <CountCards<Shown> wide label={texts.show} cards={cards} selected={severity} onSelect={setSeverity} />
      <PagedList
        label={texts.list}
        items={lines}
        itemKey={({ key }) => key}
        resetKey={`${severity}|${sheet}|${asked}`}
      >
        {(line) => <FindingItem line={line} />}
      </PagedList>
    </div>
  );
}

function wordsOf(query: string): string[] {
  return fold(query).split(/\s+/).filter(Boolean);
}

function holds(finding: Finding, words: readonly string[], format: Format): boolean {
  const text = fold([findingMessage(finding, format), finding.sheet ?? '', finding.cell ?? ''].join(' '));
  return words.every((word) => text.includes(word));
}

function fold(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е');
}
