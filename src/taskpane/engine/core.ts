import { analyseSteps } from '../../analysis/analyse';
import type { Analysis, AnalysisInput, Progress } from '../../analysis/analysis';
import { variantSteps } from '../../analysis/variants';
import type { WorkbookReading } from '../../host/port';
import { formatFor } from '../../locale/language';
import type { Contribution } from '../../methodology/monitoring/outcome';
import type { IndicatorCode } from '../../model/programme/indicator';
import { yearBefore } from '../../model/year';
import { buildReport } from '../../report/report';
import type { SheetSpec } from '../../report/sheetSpec';
import { buildTemplate } from '../../report/template';
import packageJson from '../../../package.json';
import { analysisView } from './analysisView';
import type { AnalysisView, NewYearFile, NewYearWish, ReportWish, SheetColumns, Variant } from './contract';
import { EngineFault } from './engineFault';
import { sampleSheets } from './sampleSheets';
import { sheetColumns } from './sheetColumns';

/** Fetches the sample workbooks. */
export type SampleSource = () => Promise<readonly Uint8Array[]>;

/** Long work in steps: between two of them it may pause, or never go on. */
export type Steps<Result> = Generator<unknown, Result>;

/** What an engine does, wherever it runs. It keeps the sheets last loaded and the analysis last made. */
export class EngineCore {
  private reading: WorkbookReading = { grids: [], findings: [] };
  private analysis: Analysis | null = null;
  private input: AnalysisInput | null = null;
  private readonly format = formatFor('ru');

  constructor(private readonly sample: SampleSource) {}

  load(reading: WorkbookReading): void {
    this.reading = reading;
  }

  *analyse(input: AnalysisInput): Generator<Progress, AnalysisView> {
    const { grids, findings } = this.reading;
    const analysis = yield* analyseSteps(grids, input, findings);
    this.analysis = analysis;
    this.input = input;
    return analysisView(analysis, grids);
  }

  *variants(list: 'shnor' | 'risk'): Steps<readonly Variant[]> {
    return this.analysis ? yield* variantSteps(this.analysis, list) : [];
  }

  async report(wish: ReportWish): Promise<readonly SheetSpec[]> {
    if (wish.kind === 'template') return buildTemplate(wish.groups);
    if (wish.kind === 'sample') {
      const [{ readWorkbook }, files] = await this.fetchSample();
      const books = await Promise.all(files.map((file) => readWorkbook(file, 'sample.xlsx')));
      if (books.length === 0 || books.some(({ grids }) => grids.length === 0)) {
        throw new EngineFault('sampleDamaged', 'The sample workbook could not be read.');
      }
      return sampleSheets(books.flatMap(({ grids }) => grids));
    }
    if (!this.analysis) return [];
    return buildReport(this.analysis, this.format, packageJson.version, { formulas: wish.formulas });
  }

  /** The analysis that a new year begins from; the one in force stays in force. */
  *lastYear({ year }: NewYearWish): Generator<Progress, Analysis> {
    if (!this.analysis || !this.input) throw new Error('Nothing was analysed before a new year.');
    const last = yearBefore(year);
    if (this.analysis.request.year === last) return this.analysis;
    const { grids, findings } = this.reading;
    return yield* analyseSteps(grids, { ...this.input, year: last }, findings);
  }

  async newYear(last: Analysis, { year, state }: NewYearWish): Promise<NewYearFile> {
    const { newYearFile } = await import('../../host/file/newYearFile');
    return newYearFile(last, year, state, packageJson.version);
  }

  /** The sample, and the reader of files that nothing else here needs. */
  private async fetchSample() {
    try {
      return await Promise.all([import('../../host/file/readWorkbook'), this.sample()]);
    } catch (cause) {
      throw new EngineFault('fileAbsent', 'The sample workbook could not be fetched.', { cause });
    }
  }

  columns(sheet: string): SheetColumns {
    const index = this.reading.grids.findIndex((grid) => grid.sheet === sheet);
    const grid = this.reading.grids[index];
    const reading = this.analysis?.readings.find((one) => one.sheet === sheet);
    if (!grid || !reading) return { headings: [], forms: [], current: {} };
    return sheetColumns(grid, reading, this.input?.reading.mappings ?? []);
  }

  contributions(code: IndicatorCode): readonly Contribution[] {
    const values = this.analysis?.programmes.monitoring?.slices.flatMap((slice) => slice.values) ?? [];
    return values.find((value) => value.code === code)?.contributions ?? [];
  }
}
