import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { functionText } from '../locale/functions';
import { FUNCTION_PAGES } from '../locale/functions/page';
import { REFUSALS } from '../locale/functions/refusals';
import { REFUSAL_CODES } from '../locale/functions/types';
import type { FunctionEntry } from './catalogue';
import { FUNCTIONS } from './catalogue';
import { functionsGuide } from './guide';
import { functionsHelp } from './help';
import { functionsMetadata, helpAnchor } from './metadata';

const LANGUAGES = ['ru', 'en'] as const;
const BASE = 'https://example.org/shnor/';
/** Excel shows descriptions in one line of a dialog and takes no more of it. */
const DESCRIPTION_LIMIT = 255;

describe.each(LANGUAGES)('functions.json (%s)', (language) => {
  const metadata = functionsMetadata(language, BASE);

  it('lets errors and data types through and holds nothing that Excel does not know', () => {
    expect(Object.keys(metadata)).toEqual([
      'allowErrorForDataTypeAny',
      'allowCustomDataForDataTypeAny',
      'functions',
    ]);
    expect([metadata.allowErrorForDataTypeAny, metadata.allowCustomDataForDataTypeAny]).toEqual([true, true]);
    for (const one of metadata.functions) {
      // No `options`: not volatile, not streaming, not cancelable, no addresses.
      expect(Object.keys(one)).toEqual(['id', 'name', 'description', 'helpUrl', 'parameters', 'result']);
      for (const parameter of one.parameters) {
        const { optional, ...rest } = parameter;
        expect(Object.keys(rest)).toEqual(['name', 'description', 'type', 'dimensionality']);
        expect(['any', 'number']).toContain(parameter.type);
        expect(['scalar', 'matrix']).toContain(parameter.dimensionality);
        expect([undefined, true]).toContain(optional);
      }
      expect(['any', 'string']).toContain(one.result.type);
      expect(['scalar', 'matrix']).toContain(one.result.dimensionality);
      // A spilled table holds words and numbers.
      if (one.result.dimensionality === 'matrix') expect(one.result.type).toBe('any');
    }
    expect(JSON.parse(JSON.stringify(metadata))).toEqual(metadata);
  });

  it('has ids and names that Excel allows', () => {
    const ids = metadata.functions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, name } of metadata.functions) {
      expect(name).toBe(id);
      expect(id).toMatch(/^[A-Z][A-Z0-9_.]{2,127}$/);
      expect(id).toMatch(/^(?:SHNOR|RISK|MONITOR|PLAN|SOCIAL)\.[A-Z]+$/);
      // Not the address of a cell, in either notation.
      expect(id).not.toMatch(/^[A-Z]{1,3}\d+$|^R\d*C\d*$/);
    }
  });

  it('describes every function and every argument, in the language, within the limits', () => {
    for (const { description, parameters } of metadata.functions) {
      expect(parameters.length).toBeGreaterThan(0);
      expect(new Set(parameters.map(({ name }) => name)).size).toBe(parameters.length);
      for (const text of [description, ...parameters.map((parameter) => parameter.description)]) {
        expect(text.length).toBeGreaterThan(20);
        expect(text.length).toBeLessThanOrEqual(DESCRIPTION_LIMIT);
        expect(text).toMatch(/[.?]$/);
        const words = text.replace(/«[^»]*»|ШНОР/g, '');
        if (language === 'en') expect(words).not.toMatch(/[А-Яа-яЁё]/);
        else expect(words).toMatch(/[А-Яа-яЁё]/);
      }
      for (const { name } of parameters) expect(name).toMatch(/^\p{L}[\p{L}\p{N}_]*$/u);
    }
  });

  it('puts arguments that may be left out at the end', () => {
    for (const { parameters } of metadata.functions) {
      const optional = parameters.map((parameter) => parameter.optional === true);
      expect([...optional].sort()).toEqual(optional);
      expect(optional[0]).toBe(false);
    }
  });

  it('leads to a place of the page of help that exists', () => {
    const html = functionsHelp(language);
    const page = language === 'ru' ? 'functions' : 'functions-en';
    for (const { id, helpUrl } of metadata.functions) {
      expect(helpUrl).toBe(`https://example.org/shnor/help/${page}.html#${helpAnchor(id)}`);
      expect(html.split(`id="${helpAnchor(id)}"`)).toHaveLength(2);
    }
  });

  it('has a page of help without scripts and styles that tells of every argument, empty cells and zero', () => {
    const html = functionsHelp(language);
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).not.toMatch(/<script|<style|style=|\son\w+=|<link/i);
    expect(html).toContain('ISBLANK');
    for (const entry of FUNCTIONS as readonly FunctionEntry[]) {
      const text = functionText(entry.id, language);
      const escaped = (value: string) =>
        value.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/`/g, '');
      const plain = html.replace(/<\/?code>/g, '');
      for (const { name, description } of Object.values(text.arguments)) {
        expect(plain).toContain(name);
        expect(plain).toContain(escaped(description));
      }
      expect(plain).toContain(escaped(text.zero));
      expect(text.examples.length).toBeGreaterThan(0);
    }
  });
});

describe('texts of the functions', () => {
  it('keep one shape in both languages: only the words differ', () => {
    const shape = (language: 'ru' | 'en') =>
      functionsMetadata(language, BASE).functions.map(({ id, parameters, result }) => [
        id,
        parameters.map(({ type, dimensionality, optional }) => [type, dimensionality, optional]),
        result,
      ]);
    expect(shape('ru')).toEqual(shape('en'));
    for (const { id } of FUNCTIONS) {
      const formulas = LANGUAGES.map((language) =>
        functionText(id, language).examples.map(({ formula }) => formula),
      );
      expect(formulas[0]).toEqual(formulas[1]);
      for (const formula of formulas[0]!) expect(formula.startsWith(`=${id}(`)).toBe(true);
    }
    expect(Object.keys(FUNCTION_PAGES.ru)).toEqual(Object.keys(FUNCTION_PAGES.en));
    expect(FUNCTION_PAGES.ru.values).toHaveLength(FUNCTION_PAGES.en.values.length);
  });

  it('explain every refusal in both languages, with everything they are told', () => {
    const params = { value: 'V1', sum: 99, participants: 31, cells: 7, failed: 32, percent: 35 };
    const more = { rows: 3, columns: 5, count: 17, section: 2, expected: '2', key: 'k1', label: 'L1' };
    const rest = { labelEn: 'L2', allowed: 'A1', allowedEn: 'A2', indicator: '2.1', position: 1 };
    const pairs = {
      begins: 'B1',
      ends: 'E1',
      otherRows: 4,
      otherColumns: 6,
      numerator: 9,
      denominator: 8,
      given: 2,
    };
    for (const language of LANGUAGES) {
      for (const code of REFUSAL_CODES) {
        const text = REFUSALS[language][code]({ ...params, ...more, ...rest, ...pairs });
        expect(text).toMatch(/[.]$/);
        expect(text).not.toContain('undefined');
        expect(text.length).toBeLessThan(255);
      }
    }
  });

  it('makes the guide, which stands written in docs (write it anew by test/guides/functions.ts)', () => {
    const file = join(__dirname, '../../docs/functions.md');
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file, 'utf8')).toBe(functionsGuide());
  });
});
