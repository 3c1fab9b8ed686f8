import type { RiskOutcome, RiskVerdict } from '../../methodology/outcome';
import { riskReasons } from '../../methodology/reasons';
import { findingMessage } from '../../locale/findings';
import { indicatorName } from '../../locale/indicators';
import { RISK_ORDERS, RISK_VIEWS, RISKS_TEXTS } from '../../locale/pane/risks';
import { VERDICT_TEXTS } from '../../locale/pane/verdicts';
import { WHY_TEXTS } from '../../locale/pane/why';
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
import { WhyRisk } from '../components/why/WhyRisk';
import { usePane } from '../paneContext';
import { fitsRisk } from './riskViews';
import { SheetsRead } from './SheetsRead';
import { RISK_COMPARE } from './listOrders';
import { useStepStyles } from './stepStyles';

const SECTIONS = [1, 2, 3, 4] as const;

/** Findings that say why there is no school. */
const NO_SCHOOLS: ReadonlySet<string> = new Set(['noSchools', 'nothingFilled', 'bookEmpty']);

/** Table 3.2: how many schools are at risk, in which sections, why, and under which reading of the source. */
export default function Risks() {
  const { view } = usePane().state;
  if (!view) return <NotRead />;
  return view.risk ? <RiskList outcome={view.risk} /> : <NoList />;
}

const schoolOf = ({ school }: RiskVerdict) => school;
const idOf = ({ school }: RiskVerdict) => school.id;

function RiskList({ outcome }: { readonly outcome: RiskOutcome }) {
  const styles = useStepStyles();
  const { state, format } = usePane();
  const texts = RISKS_TEXTS[format.language];
  const closed = state.view!.findings.find(({ code }) => code === 'closedSchoolsLeftOut');
  const filter = useListFilter({
    list: 'risks',
    items: outcome.schools,
    schoolOf,
    views: RISK_VIEWS,
    fits: fitsRisk,
  });
  const order = useListOrder('risks', filter.shown, RISK_COMPARE);
  const cards = RISK_VIEWS.map((key) => ({ key, label: texts.views[key], count: filter.counts[key] }));
  return (
    <div className={styles.step}>
      <p>{texts.heading(outcome.year)}</p>
      {closed && <p className={styles.hint}>{findingMessage(closed, format)}</p>}
      <CountCards label={texts.cards} cards={cards} selected={filter.view} onSelect={filter.setView} />
      <Disclosure heading startsOpen title={texts.sensitivity}>
        <Sensitivity outcome={outcome} />
      </Disclosure>
      <SettingsPanel list="risk" />
      <ListFilters filter={filter} />
      <ListOrderButtons order={order} labels={RISK_ORDERS.map((key) => [key, texts.orders[key]] as const)} />
      <PagedList
        label={texts.list}
        items={order.sorted}
        itemKey={idOf}
        resetKey={`${filter.key}\n${order.key}`}
      >
        {(line) => <SchoolItem line={line} />}
      </PagedList>
    </div>
  );
}

/** How many schools would be at risk with 1–4 sections; the number in force is marked. */
function Sensitivity({ outcome }: { readonly outcome: RiskOutcome }) {
  const styles = useStepStyles();
  const { state, format } = usePane();
  const texts = RISKS_TEXTS[format.language];
  const rows = outcome.sensitivity.map(({ minSections, yes, no, unknown }) => ({
    key: String(minSections),
    label: texts.atLeast(minSections, format),
    counts: { yes, unknown, no },
    current: minSections === state.view!.request.settings.risk.minSections,
  }));
  return (
    <>
      <p className={styles.hint}>{texts.sensitivityHint}</p>
      <ShareBars label={texts.sensitivity} rows={rows} words={VERDICT_TEXTS[format.language].plain} />
    </>
  );
}

function SchoolItem({ line }: { readonly line: RiskVerdict }) {
  const styles = useStepStyles();
  const { state, format } = usePane();
  const texts = RISKS_TEXTS[format.language];
  const words = VERDICT_TEXTS[format.language];
  const why = WHY_TEXTS[format.language];
  const { settings } = state.view!.request;
  const { school, verdict, sections, sectionsHit } = line;
  const factors = factorsOf(line, settings);
  return (
    <>
      <SchoolLine school={school} />
      <div className={styles.row}>
        <VerdictBadge tone={toneOf(verdict, true)}>{words.risk[verdict]}</VerdictBadge>
        <span className={styles.hint}>
          {texts.sectionsHit(sectionsHit.length, settings.risk.minSections, format)}
        </span>
      </div>
      <ul className={styles.badges} aria-label={texts.sections}>
        {SECTIONS.map((section) => (
          <li key={section}>
            <VerdictBadge tone={toneOf(sections[section])}>
              {`${section}. ${words.sectionShort[section]}: ${words.section[sections[section]]}`}
            </VerdictBadge>
          </li>
        ))}
      </ul>
      {factors.length > 0 && (
        <p className={styles.hint}>
          {texts.factors}{' '}
          {factors
            .map((factor) =>
              factor === 'contingent' ? why.contingentFactor : indicatorName(factor, format.language),
            )
            .join('; ')}
        </p>
      )}
      <Disclosure title={why.why} name={why.whyOf(school.name)}>
        <WhyRisk line={line} />
      </Disclosure>
    </>
  );
}

/** Indicators that made the sections hit, and `contingent` for the sum of section 3. */
function factorsOf(line: RiskVerdict, settings: Parameters<typeof riskReasons>[1]): string[] {
  return riskReasons(line, settings).flatMap(({ code, params }) => {
    if (code === 'riskNegativeAnswer' || code === 'riskShare') return [String(params.indicator)];
    return code === 'riskContingent' ? ['contingent'] : [];
  });
}

/** No table: what would feed it, and what was read instead. */
function NoList() {
  const styles = useStepStyles();
  const { state, format } = usePane();
  const texts = RISKS_TEXTS[format.language];
  const missing = state.view!.findings.find(({ code }) => NO_SCHOOLS.has(code));
  return (
    <EmptyStep title={texts.noList}>
      {missing && <p>{findingMessage(missing, format)}</p>}
      <p className={styles.hint}>{texts.noListHint}</p>
      <SheetsRead title={texts.sheetsRead} wanted={({ form, own }) => form !== null && !own} />
    </EmptyStep>
  );
}
