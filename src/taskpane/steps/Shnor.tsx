import { useMemo } from 'react';
import type { ShnorOutcome, ShnorVerdict } from '../../methodology/outcome';
import { SHNOR_PROCEDURES, type ProcedureCode } from '../../methodology/procedures';
import { procedureKey } from '../../model/procedure';
import { yearBefore } from '../../model/year';
import { findingMessage } from '../../locale/findings';
import { SHNOR_ORDERS, SHNOR_TEXTS, SHNOR_VIEWS } from '../../locale/pane/shnor';
import { VERDICT_TEXTS } from '../../locale/pane/verdicts';
import { WHY_TEXTS } from '../../locale/pane/why';
import { procedureText } from '../../locale/procedureText';
import { CountCards } from '../components/lists/CountCards';
import { Disclosure } from '../components/lists/Disclosure';
import { EmptyStep, NotRead } from '../components/lists/EmptyStep';
import { ListFilters } from '../components/lists/ListFilters';
import { ListOrderButtons } from '../components/lists/ListOrderButtons';
import { PagedList } from '../components/lists/PagedList';
import { SchoolLine } from '../components/lists/SchoolLine';
import { ShareBars } from '../components/lists/ShareBars';
import { useListFilter } from '../components/lists/useListFilter';
import { useListOrder } from '../components/lists/useListOrder';
import { toneOf, VerdictBadge } from '../components/lists/VerdictBadge';
import { SettingsPanel } from '../components/settings/SettingsPanel';
import { WhyShnor } from '../components/why/WhyShnor';
import { usePane } from '../paneContext';
import { fitsShnor } from './shnorViews';
import { SheetsRead } from './SheetsRead';
import { SHNOR_COMPARE } from './listOrders';
import { useStepStyles } from './stepStyles';

/** The ШНОР list: how many schools, which of them, and why. */
export default function Shnor() {
  const { view } = usePane().state;
  if (!view) return <NotRead />;
  return view.shnor ? <ShnorList outcome={view.shnor} /> : <NoList />;
}

const schoolOf = ({ school }: ShnorVerdict) => school;
const idOf = ({ school }: ShnorVerdict) => school.id;

function ShnorList({ outcome }: { readonly outcome: ShnorOutcome }) {
  const styles = useStepStyles();
  const { format } = usePane();
  const texts = SHNOR_TEXTS[format.language];
  const filter = useListFilter({
    list: 'shnor',
    items: outcome.schools,
    schoolOf,
    views: SHNOR_VIEWS,
    fits: fitsShnor,
  });
  const [previous, earlier] = outcome.years;
  const order = useListOrder('shnor', filter.shown, SHNOR_COMPARE);
  const cards = SHNOR_VIEWS.map((key) => ({ key, label: texts.views[key], count: filter.counts[key] }));
  return (
    <div className={styles.step}>
      <p>{texts.heading(outcome.year, previous, earlier)}</p>
      <CountCards label={texts.cards} cards={cards} selected={filter.view} onSelect={filter.setView} />
      <Disclosure heading title={texts.byProcedure(previous)}>
        <ByProcedure outcome={outcome} />
      </Disclosure>
      <SettingsPanel list="shnor" />
      <ListFilters filter={filter} />
      <ListOrderButtons order={order} labels={SHNOR_ORDERS.map((key) => [key, texts.orders[key]] as const)} />
      <PagedList
        label={texts.list}
        items={order.sorted}
        itemKey={idOf}
        resetKey={`${filter.key}\n${order.key}`}
      >
        {(line) => <SchoolItem line={line} outcome={outcome} />}
      </PagedList>
    </div>
  );
}

function SchoolItem({ line, outcome }: { readonly line: ShnorVerdict; readonly outcome: ShnorOutcome }) {
  const styles = useStepStyles();
  const { format } = usePane();
  const texts = SHNOR_TEXTS[format.language];
  const words = VERDICT_TEXTS[format.language];
  const why = WHY_TEXTS[format.language];
  const { school, verdict, criteria, official, disagrees } = line;
  const [previous, earlier] = outcome.years.map(
    (year) => line.procedures.filter((one) => one.year === year && one.verdict === 'yes').length,
  );
  return (
    <>
      <SchoolLine school={school} />
      <div className={styles.row}>
        <VerdictBadge tone={toneOf(verdict, true)}>{words.shnor[verdict]}</VerdictBadge>
        {criteria.map((number) => (
          <VerdictBadge key={number} tone="low">
            {texts.criterion(number)}
          </VerdictBadge>
        ))}
        <span className={styles.hint}>{words.official[official]}</span>
        {disagrees && <VerdictBadge tone="warning">{texts.disagrees}</VerdictBadge>}
      </div>
      {verdict !== 'notApplicable' && <p className={styles.hint}>{texts.low(previous!, earlier!, format)}</p>}
      <Disclosure title={why.why} name={why.whyOf(school.name)}>
        <WhyShnor line={line} />
      </Disclosure>
    </>
  );
}

/** How many schools are low in each procedure of the previous year. */
function ByProcedure({ outcome }: { readonly outcome: ShnorOutcome }) {
  const { format } = usePane();
  const texts = SHNOR_TEXTS[format.language];
  const [previous] = outcome.years;
  const counts = useMemo(() => countByProcedure(outcome), [outcome]);
  const rows = SHNOR_PROCEDURES.map(({ code, procedure }) => ({
    key: code,
    label: procedureText(procedureKey(procedure), format),
    counts: counts[code],
  }));
  return (
    <ShareBars
      label={texts.byProcedure(previous)}
      rows={rows}
      words={VERDICT_TEXTS[format.language].procedure}
    />
  );
}

function countByProcedure({ schools, years }: ShnorOutcome) {
  const counts = Object.fromEntries(
    SHNOR_PROCEDURES.map(({ code }) => [code, { yes: 0, unknown: 0, no: 0 }]),
  ) as Record<ProcedureCode, { yes: number; unknown: number; no: number }>;
  for (const { procedures } of schools) {
    for (const { code, year, verdict } of procedures) {
      if (year === years[0] && verdict !== 'notApplicable') counts[code][verdict] += 1;
    }
  }
  return counts;
}

/** No list: which years were wanted and found, which sheets were read. */
function NoList() {
  const { state, format } = usePane();
  const texts = SHNOR_TEXTS[format.language];
  const { year } = state.view!.request;
  const missing = state.view!.findings.find(
    ({ code }) =>
      code === 'noResultsForYears' ||
      code === 'noSchools' ||
      code === 'nothingFilled' ||
      code === 'bookEmpty',
  );
  const found = missing?.params.found;
  return (
    <EmptyStep title={texts.noList}>
      {missing && <p>{findingMessage(missing, format)}</p>}
      <p>{texts.noListHint(yearBefore(year), yearBefore(year, 2))}</p>
      {found && <p>{texts.yearsFound(String(found))}</p>}
      <SheetsRead title={texts.sheetsWithResults} wanted={({ recordCounts }) => recordCounts.results > 0} />
    </EmptyStep>
  );
}
