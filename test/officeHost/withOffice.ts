import { connect, ExcelHost, loadOffice, type HostOptions } from '.';

/** Gives every test of a file a fresh workbook behind the library. */
export function withOffice(options: HostOptions = {}): {
  readonly host: ExcelHost;
  restart(with_: HostOptions): Promise<void>;
} {
  let host: ExcelHost;
  const restart = async (with_: HostOptions) => {
    host = new ExcelHost({ ...options, ...with_ });
    await connect(host);
  };
  beforeAll(async () => {
    await loadOffice(new ExcelHost(options));
  });
  beforeEach(() => restart({}));
  return {
    get host() {
      return host;
    },
    restart,
  };
}

/** The code of the error that Excel answers, or «done». */
export async function codeOf(work: (context: Excel.RequestContext) => void): Promise<string> {
  try {
    await Excel.run(async (context) => {
      work(context);
      await context.sync();
    });
    return 'done';
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
}
