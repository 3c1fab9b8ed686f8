import { ESLint, type Linter } from 'eslint';
import fs from 'node:fs';
import path from 'node:path';
import config from '../eslint.config.js';
import { ROOMS } from '../eslint.rooms.js';

const root = path.resolve(__dirname, '..');
const eslint = new ESLint({ cwd: root, overrideConfigFile: true, overrideConfig: config as Linter.Config[] });

async function complaints(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: path.join(root, file) });
  return result!.messages.filter((message) => message.severity === 2).map((message) => message.ruleId ?? '');
}

describe('the walls between the rooms bite', () => {
  it.each([
    ['src/grid/sample.ts', "import type { School } from '../model/school';\nexport type A = School;\n"],
    ['src/methodology/sample.ts', "import { x } from '../recognise/values';\nexport const a = x;\n"],
    ['src/schools/sample.ts', "import { x } from '../methodology/shnor';\nexport const a = x;\n"],
    ['src/recognise/forms/sample.ts', "import { x } from '../../host/port';\nexport const a = x;\n"],
    ['src/report/sample.ts', "import fs from 'node:fs';\nexport const a = fs;\n"],
    ['src/analysis/sample.ts', "import React from 'react';\nexport const a = React;\n"],
    ['src/grid/other.ts', "import type { School } from './../model/school';\nexport type A = School;\n"],
    ['src/host/file/sample.ts', "import { x } from '../../methodology/shnor';\nexport const a = x;\n"],
  ])('%s may not reach through', async (file, code) => {
    expect(await complaints(file, code)).toContain('no-restricted-imports');
  });

  it('lets a room use what the plan gives it', async () => {
    const code = "import type { School } from '../model/school';\nexport type A = School;\n";
    expect(await complaints('src/schools/sample.ts', code)).toEqual([]);
  });

  it.each([
    ['no-restricted-properties', 'export const a = Date.now();\n'],
    ['no-restricted-properties', 'export const a = Math.random();\n'],
    ['no-restricted-syntax', 'export const a = new Date();\n'],
    ['no-restricted-syntax', 'export const a = Date();\n'],
    ['no-restricted-syntax', "export const a = import('../cli/run');\n"],
    ['no-restricted-globals', 'export const a = document.title;\n'],
    ['no-restricted-globals', 'export const a = globalThis.fetch;\n'],
  ])('the core has no clock, chance or browser: %s', async (rule, code) => {
    expect(await complaints('src/methodology/sample.ts', code)).toContain(rule);
  });

  it.each([
    ['jsx-a11y/alt-text', 'export const A = () => <img src="a.png" />;\n'],
    ['jsx-a11y/click-events-have-key-events', 'export const A = () => <div onClick={() => undefined} />;\n'],
    [
      'react-hooks/rules-of-hooks',
      "import { useState } from 'react';\nexport const A = (p: { b: boolean }) => (p.b ? null : <b>{useState(1)[0]}</b>);\n",
    ],
  ])('the pane is for everyone and keeps the rules of React: %s', async (rule, code) => {
    expect(await complaints('src/taskpane/sample.tsx', code)).toContain(rule);
  });

  it('knows every room that exists', () => {
    const rooms = fs
      .readdirSync(path.join(root, 'src'), { withFileTypes: true })
      .filter((e) => e.isDirectory());
    expect(rooms.map((room) => room.name).sort()).toEqual(Object.keys(ROOMS).sort());
  });
});
