import type { Analysis } from '../analysis/analysis';
import type { CliTexts } from '../locale/cli';
import { findingMessage, findingRemedy } from '../locale/findings';
import type { Format } from '../locale/language';
import { shownCell } from '../locale/shownCell';
import type { ShnorVerdict } from '../methodology/outcome';
import type { Finding } from '../model/finding';
import type { FindingCode } from '../model/findingCodes';
import { countSeverities, rowsOfData } from '../report/counts';
import { countVerdicts } from '../report/result';
import { programmeLines } from './programmeSummary';
import { wrap } from './terminal';

/** How many schools are named on the screen; all of them are in the workbook. */
const SCHOOLS_SHOWN = 20;

/** The summary of an analysis, line by line, as a methodologist would want to hear it. */
export function summaryLines(analysis: Analysis, texts: CliTexts, format: Format, width: number): string[] {
  const { readings, matching } = analysis;
  const rows = readings.reduce((sum, reading) => sum + rowsOfData(reading.rows), 0);
  const files = new Set(readings.map((reading) => reading.workbook)).size;
  return [
    texts.read(format, files, readings.length, rows, matching.schools.length),
    '',
    ...shnorLines(analysis, texts, format, width),
    '',
    ...riskLines(analysis, texts, format),
    '',
    ...programmeLines(analysis.programmes, texts, format),
    ...findingLines(analysis.findings, texts, format, width),
  ];
}

function shnorLines({ shnor }: Analysis, texts: CliTexts, format: Format, width: number): string[] {
  if (!shnor) return [texts.noShnor];
  const listed = shnor.schools.filter((line) => line.verdict === 'yes');
  const met = (criterion: number) => listed.filter((line) => line.criteria.includes(criterion)).length;
  const both = listed.filter((line) => line.criteria.length === 2).length;
  const lines = [
    texts.listTitle(shnor.year, shnor.years[0], shnor.years[1]),
    texts.shnorLine(format, countVerdicts(shnor.schools)),
    texts.criteriaLine(format, met(1), met(2), both),
  ];
  const official = shnor.schools.filter((line) => line.official === 'yes').length;
  if (shnor.schools.some((line) => line.official !== 'unknown')) {
    lines.push(texts.officialLine(format, official, shnor.schools.filter((line) => line.disagrees).length));
  }
  lines.push('');
  for (const line of listed.slice(0, SCHOOLS_SHOWN)) {
    lines.push(...wrap(schoolLine(line, shnor.years, texts), width, '      '));
  }
  if (listed.length > SCHOOLS_SHOWN) lines.push(texts.moreSchools(format, listed.length - SCHOOLS_SHOWN));
  return lines;
}

/** «• МБОУ СОШ № 1, Заполярный район — критерии 1, 2; низких результатов: 3 (2022/2023), 2 (2021/2022)». */
function schoolLine(
  { school, criteria, procedures }: ShnorVerdict,
  years: readonly string[],
  texts: CliTexts,
): string {
  const where = school.municipality ? `, ${school.municipality}` : '';
  const low = years.map((year) => {
    const count = procedures.filter(
      (procedure) => procedure.year === year && procedure.verdict === 'yes',
    ).length;
    return `${count} (${year})`;
  });
  return `  • ${school.name}${where} — ${texts.schoolLine(criteria.join(', '), low.join(', '))}`;
}

function riskLines({ risk, request }: Analysis, texts: CliTexts, format: Format): string[] {
  if (!risk) return [texts.noRisk];
  const { minSections } = request.settings.risk;
  return [
    texts.riskTitle(risk.year, minSections),
    texts.riskLine(format, countVerdicts(risk.schools)),
    ...risk.sensitivity.map(
      (line) => `  ${texts.sensitivity(format, line.minSections, line.yes, line.unknown)}`,
    ),
  ];
}

/**
 * Errors first, then warnings, one example of a kind with the number of its likes; notes are only counted.
 * Without a workbook to look into (`whole` false) every example carries its remedy.
 */
export function findingLines(
  findings: readonly Finding[],
  texts: CliTexts,
  format: Format,
  width: number,
  whole = true,
): string[] {
  const counts = countSeverities(findings);
  const lines = [texts.findingsLine(format, counts.error, counts.warning, counts.info)];
  // Where nothing is wrong and no workbook comes out, the notes are what there is to say.
  const onlyNotes = !whole && counts.error + counts.warning === 0;
  for (const severity of onlyNotes ? (['info'] as const) : (['error', 'warning'] as const)) {
    const kinds = new Map<FindingCode, Finding[]>();
    for (const finding of findings) {
      if (finding.severity !== severity) continue;
      const alike = kinds.get(finding.code);
      if (alike) alike.push(finding);
      else kinds.set(finding.code, [finding]);
    }
    for (const [first, ...others] of kinds.values()) {
      const more = others.length > 0 ? ` ${texts.alike(format, others.length)}` : '';
      const remedy = whole ? '' : ` ${findingRemedy(first!, format)}`;
      lines.push(...wrap((findingLine(first!, texts, format) + more + remedy).trimEnd(), width, '      '));
    }
  }
  if (whole && counts.error + counts.warning > 0) lines.push(texts.allFindings);
  return lines;
}

/** `ошибка: файл.xlsx, лист «…», C15: что не так`. */
export function findingLine(finding: Finding, texts: CliTexts, format: Format): string {
  const sheet = finding.sheet === undefined ? undefined : `«${finding.sheet}»`;
  const cell = finding.cell === undefined ? undefined : shownCell(finding.cell, format.language);
  const place = [finding.workbook, sheet, cell].filter((part) => part !== undefined).join(', ');
  return `  ${texts.severity[finding.severity]}: ${place ? `${place}: ` : ''}${findingMessage(finding, format)}`;
}
