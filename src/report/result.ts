import type { Analysis } from '../analysis/analysis';
import { findingMessage, findingRemedy } from '../locale/findings';
import type { Format } from '../locale/language';
import { reasonText } from '../locale/reasons';
import type { RiskVerdict, ShnorVerdict } from '../methodology/outcome';
import { SHNOR_PROCEDURES } from '../methodology/procedures';
import { riskReasons, shnorReasons } from '../methodology/reasons';
import type { Finding } from '../model/finding';
import type { Reason } from '../model/reason';
import type { School } from '../model/school';
import type { Source } from '../model/source';
import type { Verdict } from '../model/verdict';
import { countSeverities, rowsOfData } from './counts';
import { resultProgrammes } from './resultProgrammes';

/**
 * The content of result.json: plain data with a published schema (docs/result.schema.json).
 * Percent values are 0–100, unrounded; verdicts are `yes`, `no`, `unknown`, `notApplicable`.
 */
export function buildResult(analysis: Analysis, format: Format) {
  const { request, readings, matching, shnor, risk, findings } = analysis;
  return {
    schemaVersion: 1,
    request: {
      year: request.year,
      resultYears: shnor ? [...shnor.years] : [],
      contextYear: request.contextYear,
      asOf: request.asOf,
    },
    settings: request.settings,
    inputs: readings.map(({ workbook, sheet, form, rows, facts }) => ({
      file: workbook,
      sheet,
      form,
      rows,
      facts,
    })),
    shnor: {
      schools: (shnor?.schools ?? []).map((line) => shnorSchool(line, analysis, format)),
    },
    risk: {
      schools: (risk?.schools ?? []).map((line) => riskSchool(line, analysis, format)),
      sensitivity: (risk?.sensitivity ?? []).map((line) => ({ ...line })),
    },
    programmes: resultProgrammes(analysis.programmes),
    matches: matching.lines.map((line) => ({
      name: line.mention.name,
      municipality: line.mention.municipality ?? null,
      source: place(line.mention.source),
      rows: line.rows,
      sheets: line.sheets,
      level: line.level,
      school: line.schoolId,
      suggestions: [...line.suggestions],
    })),
    findings: findings.map((finding) => findingLine(finding, format)),
    counts: {
      files: new Set(readings.map((reading) => reading.workbook)).size,
      sheets: readings.length,
      rowsRead: readings.reduce((sum, { rows }) => sum + rowsOfData(rows), 0),
      rowsUsed: readings.reduce((sum, { rows }) => sum + rows.used, 0),
      schools: matching.schools.length,
      unmatched: matching.lines.filter((line) => line.schoolId === null).length,
      shnor: countVerdicts(shnor?.schools ?? []),
      risk: countVerdicts(risk?.schools ?? []),
      findings: countSeverities(findings),
    },
  };
}

function identity(school: School) {
  return {
    id: school.id,
    code: school.login ?? school.code ?? null,
    name: school.name,
    municipality: school.municipality ?? null,
  };
}

function shnorSchool(line: ShnorVerdict, { request }: Analysis, format: Format) {
  const low = line.procedures.filter((procedure) => procedure.verdict === 'yes');
  return {
    ...identity(line.school),
    verdict: line.verdict,
    criterion1: line.criterion1,
    criterion2: line.criterion2,
    criteria: [...line.criteria],
    official: line.official,
    disagrees: line.disagrees,
    low: low.map(({ code, year, participants, failed, percent, marks }) => ({
      procedure: code,
      text: SHNOR_PROCEDURES.find((listed) => listed.code === code)!.text,
      year,
      participants: participants?.value ?? null,
      failed: failed?.value ?? null,
      percent,
      marks: [...marks],
      source: failed ? place(failed.source) : null,
    })),
    unknown: line.procedures
      .filter((procedure) => procedure.verdict === 'unknown')
      .map(({ code, year, cause }) => ({ procedure: code, year, cause: cause ?? null })),
    reasons: shnorReasons(line, request.settings).map((reason) => reasonLine(reason, format)),
  };
}

function riskSchool(line: RiskVerdict, { request }: Analysis, format: Format) {
  return {
    ...identity(line.school),
    verdict: line.verdict,
    sections: { ...line.sections },
    sectionsHit: [...line.sectionsHit],
    missing: [...line.missing],
    reasons: riskReasons(line, request.settings).map((reason) => reasonLine(reason, format)),
  };
}

function reasonLine(reason: Reason, format: Format) {
  return { code: reason.code, text: reasonText(reason, format), sources: reason.sources.map(place) };
}

function findingLine(finding: Finding, format: Format) {
  return {
    severity: finding.severity,
    code: finding.code,
    file: finding.workbook ?? null,
    sheet: finding.sheet ?? null,
    cell: finding.cell ?? null,
    message: findingMessage(finding, format),
    remedy: findingRemedy(finding, format),
  };
}

function place(source: Source) {
  return { file: source.workbook, sheet: source.sheet, cell: source.cell };
}

/** How many lines carry each verdict. */
export function countVerdicts(lines: readonly { readonly verdict: Verdict }[]): Record<Verdict, number> {
  const counts: Record<Verdict, number> = { yes: 0, no: 0, unknown: 0, notApplicable: 0 };
  for (const line of lines) counts[line.verdict] += 1;
  return counts;
}
