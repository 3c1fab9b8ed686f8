import type { SocialOutcome, SocialSchool } from '../../../methodology/social/outcome';
import type { Format } from '../../../locale/language';
import { PROGRAMME_REASON_TEXTS } from '../../../locale/pane/programmeReasons';
import type { ReasonLine } from '../../components/why/ReasonLines';

/** What the index, the result and the groups of a school rest on, down to the cells. */
export function socialReasons(line: SocialSchool, outcome: SocialOutcome, format: Format): ReasonLine[] {
  const texts = PROGRAMME_REASON_TEXTS[format.language];
  return [
    ...indexLines(line, outcome, format),
    ...resultLines(line, outcome, format),
    { text: texts.lowResults(texts.verdicts[line.low]), sources: [] },
    { text: texts.identified(texts.verdicts[line.identified]), sources: [] },
    ...(line.choice === null ? [] : [{ text: texts.decided(line.choice), sources: [] }]),
  ];
}

function indexLines(
  { ready, values }: SocialSchool,
  { basis, components }: SocialOutcome,
  format: Format,
): ReasonLine[] {
  const texts = PROGRAMME_REASON_TEXTS[format.language];
  if (basis === 'ready') {
    const value = ready && format.number(ready.value, 3);
    return [{ text: texts.readyIndex(value), sources: ready ? [ready.source] : [] }];
  }
  return components.map(({ name, key, mean, direction, weight }) => {
    const value = values[key];
    return {
      text: texts.component(
        name,
        value ? format.number(value.value, 2) : null,
        mean === null ? null : format.number(mean, 2),
        direction === 1 ? 'better' : 'worse',
        format.number(weight, 2),
      ),
      sources: value ? [value.source] : [],
    };
  });
}

function resultLines(
  { result, pooled, resultSource }: SocialSchool,
  { mean, higherThan }: SocialOutcome,
  format: Format,
): ReasonLine[] {
  const texts = PROGRAMME_REASON_TEXTS[format.language];
  if (result === null) return [{ text: texts.noResult, sources: [] }];
  const own = pooled
    ? texts.passed(
        format.number(pooled.passed),
        format.number(pooled.participants),
        format.percent(result),
        pooled.missing,
      )
    : texts.readyResult(format.number(result, 2));
  const sources = pooled ? pooled.sources : resultSource ? [resultSource] : [];
  return [
    { text: own, sources },
    ...(mean ? [{ text: texts.mean(format.number(mean.value, 1), mean.typed), sources: [] }] : []),
    ...(higherThan !== null && higherThan !== mean?.value
      ? [{ text: texts.bound(format.number(higherThan, 1)), sources: [] }]
      : []),
  ];
}
