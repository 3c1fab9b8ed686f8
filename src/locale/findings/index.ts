import type { Finding } from '../../model/finding';
import type { FindingCode } from '../../model/findingCodes';
import type { Format } from '../language';
import type { FindingText } from './text';
import { analysisTexts } from './analysis';
import { contextTexts } from './context';
import { fileTexts } from './file';
import { reportTexts } from './report';
import { resultsTexts } from './results';
import { ruleTexts } from './rule';
import { inputTexts } from './input';
import { monitoringTexts } from './monitoring';
import { sliceTexts } from './slice';
import { planTexts } from './plan';
import { socialTexts } from './social';
import { supportTexts } from './support';
import { schoolTexts } from './school';

const TEXTS: Record<'ru' | 'en', Record<FindingCode, FindingText>> = {
  ru: {
    ...fileTexts.ru,
    ...resultsTexts.ru,
    ...contextTexts.ru,
    ...schoolTexts.ru,
    ...ruleTexts.ru,
    ...reportTexts.ru,
    ...analysisTexts.ru,
    ...inputTexts.ru,
    ...monitoringTexts.ru,
    ...sliceTexts.ru,
    ...planTexts.ru,
    ...socialTexts.ru,
    ...supportTexts.ru,
  },
  en: {
    ...fileTexts.en,
    ...resultsTexts.en,
    ...contextTexts.en,
    ...schoolTexts.en,
    ...ruleTexts.en,
    ...reportTexts.en,
    ...analysisTexts.en,
    ...inputTexts.en,
    ...monitoringTexts.en,
    ...sliceTexts.en,
    ...planTexts.en,
    ...socialTexts.en,
    ...supportTexts.en,
  },
};

/** What is wrong, in the reader's language. */
export function findingMessage(finding: Finding, format: Format): string {
  return TEXTS[format.language][finding.code].what(finding.params, format, finding);
}

/** What to do about it; empty when nothing is to be done. */
export function findingRemedy(finding: Finding, format: Format): string {
  return TEXTS[format.language][finding.code].todo(finding.params, format);
}
