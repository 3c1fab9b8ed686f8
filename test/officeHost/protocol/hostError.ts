/** The wording of Excel for the codes that the host uses (Office.js documentation, «application-specific API error handling»). */
const MESSAGES: Readonly<Record<string, string>> = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound:
    'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidObjectPath: 'The object path is invalid.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode:
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  InvalidReference: 'This reference is not valid for the current operation.',
  ItemAlreadyExists: 'A resource with the same name or identifier already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: "The requested feature isn't implemented.",
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
};

const STATUSES: Readonly<Record<string, number>> = {
  AccessDenied: 401,
  ApiNotFound: 404,
  GeneralException: 500,
  ItemNotFound: 404,
  NotImplemented: 501,
};

/** An error that Excel itself would answer; everything else thrown in the host is a fault of the host. */
export class HostError extends Error {
  readonly status: number;

  constructor(
    readonly code: string,
    detail?: string,
  ) {
    super(detail === undefined ? (MESSAGES[code] ?? code) : `${MESSAGES[code] ?? code} (${detail})`);
    this.name = 'HostError';
    this.status = STATUSES[code] ?? 400;
  }
}

export function refuse(code: string, detail?: string): never {
  throw new HostError(code, detail);
}

/** What the host was never taught must be seen at once, not pass as success. */
export function notImplemented(what: string): never {
  throw new HostError('NotImplemented', `test host: ${what} is not implemented`);
}
