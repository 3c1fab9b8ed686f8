import fs from 'node:fs';
import path from 'node:path';
import { readWorkbook } from './readWorkbook';

const folder = path.resolve(__dirname, '../../../../shared/data/hostile');
const present = fs.existsSync(folder);

/** What every damaged, malicious or odd file must be answered with: a cause, or the sheets that are in it. */
const OUTCOMES: Readonly<Record<string, string>> = {
  '1904.xlsx': '3 sheets',
  '54764.xlsx': 'fileDamaged entities',
  '59746_NoRowNums.xlsx': '1 sheets',
  'SampleSS.strict.xlsx': '3 sheets',
  'SimpleMacro.xlsm': '3 sheets',
  'clusterfuzz-testcase-minimized-POIFuzzer-5040805309710336.xlsx': 'fileDamaged parts',
  'clusterfuzz-testcase-minimized-POIXSSFFuzzer-4828727001088000.xlsx': 'fileDamaged parts',
  'clusterfuzz-testcase-minimized-POIXSSFFuzzer-5089447305609216.xlsx': 'fileDamaged zip',
  'clusterfuzz-testcase-minimized-POIXSSFFuzzer-5185049589579776.xlsx': 'fileDamaged parts',
  'date_iso.xlsx': '1 sheets',
  'duplicate-filename.xlsx': 'fileDamaged twice',
  'empty_shared_string_value.xlsx': '1 sheets',
  'errors.xlsx': '3 sheets',
  'inlineStr_cdata.xlsx': '1 sheets',
  'issue.3255.xlsx': '1 sheets',
  'issue_174.xlsx': 'sheetTooWide',
  'link-external-workbook-b.xlsx': '1 sheets',
  'missing-bits.xlsx': 'fileDamaged parts',
  'pass_protected.xlsx': 'fileEncrypted',
  'poc-xmlbomb-empty.xlsx': 'fileDamaged entities',
  'poc-xmlbomb.xlsx': 'fileDamaged entities',
  'sheet_visibility.xlsx': '3 sheets',
  'utf16be.bom.xlsx': 'fileDamaged xml',
  'xxe_in_schema.xlsx': '1 sheets',
};

(present ? describe : describe.skip)('files that nobody should have made', () => {
  const files = present ? fs.readdirSync(folder) : [];

  it('knows every file of the collection', () => {
    expect(files.filter((file) => !Object.hasOwn(OUTCOMES, file))).toEqual([]);
  });

  it.each(files)('answers %s within five seconds', async (file) => {
    const bytes = fs.readFileSync(path.join(folder, file));
    const started = performance.now();
    const { grids, findings } = await readWorkbook(bytes, file);
    expect(performance.now() - started).toBeLessThan(5000);
    const [first] = findings.filter((finding) => finding.severity === 'error');
    const answer = first ? `${first.code} ${first.params['cause'] ?? ''}`.trim() : `${grids.length} sheets`;
    expect(answer).toBe(OUTCOMES[file]);
  });
});
