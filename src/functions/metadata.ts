import { functionText } from '../locale/functions';
import type { Language } from '../locale/language';
import type { FunctionEntry } from './catalogue';
import { FUNCTIONS } from './catalogue';

/** The JSON that Excel loads before it knows the functions; one file a language. */
export interface FunctionsMetadata {
  /** Errors and data types reach the functions instead of failing the call. */
  readonly allowErrorForDataTypeAny: true;
  readonly allowCustomDataForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly type: string;
    readonly dimensionality: string;
    readonly optional?: true;
  }[];
  readonly result: { readonly type: string; readonly dimensionality: string };
}

/** Where the page of help stands under the address of the add-in. */
export const HELP_PAGES: Readonly<Record<Language, string>> = {
  ru: 'help/functions.html',
  en: 'help/functions-en.html',
};

/** The place of a function on the page: `shnor.islow`. */
export function helpAnchor(id: string): string {
  return id.toLowerCase();
}

/** `functions.json` in one language; `baseUrl` is the address of the add-in, with or without the last «/». */
export function functionsMetadata(language: Language, baseUrl: string): FunctionsMetadata {
  const page = `${baseUrl.replace(/\/+$/, '')}/${HELP_PAGES[language]}`;
  return {
    allowErrorForDataTypeAny: true,
    allowCustomDataForDataTypeAny: true,
    functions: FUNCTIONS.map((entry: FunctionEntry) => {
      const text = functionText(entry.id, language);
      return {
        id: entry.id,
        name: entry.id,
        description: text.description,
        helpUrl: `${page}#${helpAnchor(entry.id)}`,
        parameters: entry.arguments.map(({ key, type, dimensionality, optional }) => ({
          ...text.arguments[key]!,
          type,
          dimensionality,
          ...(optional && { optional: true as const }),
        })),
        result: entry.result,
      };
    }),
  };
}
