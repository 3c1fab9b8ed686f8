import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import { findingMessage } from '../../locale/findings';
import type { Format } from '../../locale/language';
import { CHECK_TEXTS } from '../../locale/pane/check';
import type { Finding, Severity } from '../../model/finding';
import { CountCards } from '../components/lists/CountCards';
import { NotRead } from '../components/lists/EmptyStep';
import { PagedList } from '../components/lists/PagedList';
import { MessageBox } from '../components/MessageBox';
import { ShrinkingSelect } from '../components/ShrinkingSelect';
import type { AnalysisView } from '../engine/contract';
import { usePane } from '../paneContext';
import { FindingItem } from './check/FindingItem';
import { findingLines, SEVERITIES, severityCounts, sortedFindings } from './check/findingList';
import { useStepStyles } from './stepStyles';

/** Everything in the data that a person should know, with its cell and its remedy. */
export default function Check() {
  const { view } = usePane().state;
  return view ? <Findings view={view} /> : <NotRead />;
}

const useStyles = makeStyles({
  filters: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  field: { flex: '1 1 130px', minWidth: 0 },
  input: { width: '100%', minWidth: 0, '& input': { width: '100%', minWidth: 0 } },
});

type Shown = Severity | 'all';

function Findings({ view }: { readonly view: AnalysisView }) {
  const styles = useStepStyles();
  const own = useStyles();
  const { format } = usePane();
  const texts = CHECK_TEXTS[format.language];
  const [severity, setSeverity] = useState<Shown>('all');
  const [query, setQuery] = useState('');
  const [sheet, setSheet] = useState('');
  const sheets = useMemo(() => view.sheets.map((one) => one.sheet), [view]);
  const sorted = useMemo(() => sortedFindings(view.findings, sheets), [view, sheets]);
  const counts = useMemo(() => severityCounts(view.findings), [view]);
  const withFindings = useMemo(
    () => [...new Set(sorted.flatMap((finding) => finding.sheet ?? []))],
    [sorted],
  );
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
  const cards = [
    { key: 'all' as const, label: texts.all, count: view.findings.length },
    ...SEVERITIES.map((key) => ({ key, label: texts.severities[key], count: counts[key] })),
  ];
  return (
    <div className={styles.step}>
      <p>{texts.summary(counts.error, format)}</p>
      <CountCards<Shown> label={texts.show} cards={cards} selected={severity} onSelect={setSeverity} />
      <div className={own.filters} role="search">
        <Field label={texts.search} className={own.field}>
          <Input
            type="search"
            className={own.input}
            value={query}
            placeholder={texts.searchHint}
            onChange={(_, { value }) => setQuery(value)}
          />
        </Field>
        {withFindings.length > 1 && (
          <Field label={texts.sheet} className={own.field}>
            <ShrinkingSelect value={sheet} onChange={(_, { value }) => setSheet(value)}>
              <option value="">{texts.allSheets}</option>
              {withFindings.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </ShrinkingSelect>
          </Field>
        )}
      </div>
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
