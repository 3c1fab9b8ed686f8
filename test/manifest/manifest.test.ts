import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { RIBBON_NAMES } from '../../src/commands/ribbon';
import { fillManifest } from '../../webpack/manifest';
import { DEFAULTS, readSettings } from '../../webpack/settings';
import { version } from '../../package.json';
import { manifestProblems, type Surroundings } from './manifestProblems';

const root = path.resolve(__dirname, '../..');
const manifest = fs.readFileSync(path.join(root, 'manifest.xml'), 'utf8');

/** Pictures of `assets/icons`, as the build puts them under `icons/`. */
function surroundingsAt(base: string): Surroundings {
  return {
    actions: RIBBON_NAMES,
    picture: (url) => {
      const file = path.join(root, 'assets', url.slice(base.length));
      return url.startsWith(`${base}icons/`) && fs.existsSync(file) ? fs.readFileSync(file) : null;
    },
  };
}
const around = surroundingsAt(DEFAULTS.ADDIN_BASE_URL);

describe('manifest.xml', () => {
  it('holds nothing that Office would refuse', () => {
    expect(manifestProblems(manifest, around)).toEqual([]);
  });

  it("is read by Microsoft's own parser", () => {
    // In a process of its own: the package mixes kinds of modules that jest does not load.
    const script = `require('office-addin-manifest').OfficeAddinManifest.readManifestFile('manifest.xml')
      .then((read) => console.log(JSON.stringify(read)));`;
    const read = JSON.parse(execFileSync(process.execPath, ['-e', script], { cwd: root, encoding: 'utf8' }));
    expect(read).toMatchObject({
      id: DEFAULTS.ADDIN_ID,
      version: `${version}.0`,
      defaultLocale: 'ru-RU',
      hosts: ['Workbook'],
      permissions: 'ReadWriteDocument',
      officeAppType: 'TaskPaneApp',
    });
  });

  it('has no namespace, so that functions may carry two prefixes', () => {
    expect(manifest).not.toMatch(/<Namespace/);
  });

  it('asks for no more than it needs', () => {
    const sets = [...manifest.matchAll(/<Set Name="([^"]+)" MinVersion="([^"]+)"/g)].map(([, ...set]) => set);
    expect(sets).toEqual([
      ['SharedRuntime', '1.1'],
      ['ExcelApi', '1.12'],
    ]);
  });
});

describe('the manifest of a build', () => {
  const settings = readSettings({
    ADDIN_BASE_URL: 'https://school.example/a&b/shnor/',
    ADDIN_ID: '11111111-2222-4333-8444-555555555555',
  });
  const filled = fillManifest(manifest, settings, '1.2.3');

  it('names only the address of the build', () => {
    expect(filled).not.toContain('localhost');
    expect(manifestProblems(filled, surroundingsAt('https://school.example/a&b/shnor/'))).toEqual([]);
  });

  it('carries the id and the version of the build', () => {
    expect(filled).toContain('<Id>11111111-2222-4333-8444-555555555555</Id>');
    expect(filled).toContain('<Version>1.2.3.0</Version>');
  });

  it('stays as it is under the default settings', () => {
    expect(fillManifest(manifest, readSettings({}), version)).toBe(manifest);
  });
});

type Break = (xml: string) => string;
const swap =
  (from: string | RegExp, to: string): Break =>
  (xml) => {
    const broken = xml.replace(from, to);
    if (broken === xml) throw new Error(`the manifest no longer holds ${from}`);
    return broken;
  };
const drop = (what: RegExp): Break => swap(what, '');
const twice = (what: RegExp): Break => swap(what, '$&$&');

describe('a broken manifest is told apart', () => {
  it.each<[string, Break, string]>([
    ['cut off', (xml) => xml.slice(0, 900), 'not well-formed'],
    [
      'order',
      swap(/(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, '$2$1'),
      '<Id> stands after <Version> in <OfficeApp>',
    ],
    ['missing element', drop(/<Permissions>.*<\/Permissions>/), '<OfficeApp> needs 1 <Permissions>, has 0'],
    ['unknown element', swap('<Hosts>', '<Extra/><Hosts>'), '<Extra> does not belong into <OfficeApp>'],
    ['label before groups', moveTabLabel, '<Group> stands after <Label> in <CustomTab>'],
    [
      'two runtimes',
      twice(/<Runtime resid="Taskpane.Url" lifetime="long" \/>/),
      '<Runtimes> allows 1 <Runtime>, has 2',
    ],
    ['short-lived runtime', swap('lifetime="long"', 'lifetime="short"'), 'Runtime must have lifetime="long"'],
    [
      'two namespaces',
      twice(/<ExtensionPoint xsi:type="CustomFunctions">[^]*?<\/ExtensionPoint>/),
      '<AllFormFactors> allows 1 <ExtensionPoint>, has 2',
    ],
    [
      'another page',
      swap('<FunctionFile resid="Taskpane.Url" />', '<FunctionFile resid="Help.Url" />'),
      '<FunctionFile> names Help.Url, the runtime Taskpane.Url',
    ],
    ['id', swap(/<Id>.*<\/Id>/, '<Id>1</Id>'), 'Id «1» is no GUID'],
    [
      'version',
      swap(/<Version>.*<\/Version>/, '<Version>0.2</Version>'),
      'Version «0.2» is not of the form 1.2.3.4',
    ],
    ['control id', swap('id="Shnor.Write"', 'id="Shnor.Open"'), 'id «Shnor.Open» is given twice'],
    ['resid', swap('resid="Open.Tip"', 'resid="Nothing"'), 'resid «Nothing» leads nowhere'],
    ['unused', swap('resid="Open.Tip"', 'resid="Write.Tip"'), 'resource «Open.Tip» is not used'],
    [
      'wrong list',
      swap('resid="Open.Tip"', 'resid="Open.Label"'),
      'resid «Open.Label» of <Description> leads to bt:ShortStrings',
    ],
    [
      'long resid',
      rename('Open.Tip', 'T'.repeat(33)),
      `resid «${'T'.repeat(33)}» is longer than 32 characters`,
    ],
    ['resource twice', twice(/<bt:Url id="Help.Url"[^]*?<\/bt:Url>/), 'resource «Help.Url» is given twice'],
    [
      'long label',
      swap('DefaultValue="Открыть панель"', `DefaultValue="${'я'.repeat(126)}"`),
      '«Open.Label» is longer than 125 characters (126)',
    ],
    [
      'long tip',
      swap(/Value="The pane leads[^"]*"/, `Value="${'a'.repeat(251)}"`),
      '«Open.Tip» is longer than 250 characters (251)',
    ],
    ['empty text', swap('DefaultValue="Пример"', 'DefaultValue=""'), '«Sample.Label» is empty'],
    [
      'http',
      swap('https://localhost:3000/functions.js"', 'http://localhost:3000/functions.js"'),
      '«http://localhost:3000/functions.js» is not https',
    ],
    ['no address', swap('https://localhost:3000/help.html', 'help.html'), '«help.html» is no address'],
    [
      'long address',
      swap('https://localhost:3000/functions.js"', `https://localhost:3000/${'f'.repeat(2040)}"`),
      '«Functions.Script.Url» is longer than 2048 characters (2063)',
    ],
    [
      'no such icon',
      swap('icons/write-16.png', 'icons/rite-16.png'),
      'there is no picture https://localhost:3000/icons/rite-16.png',
    ],
    [
      'icon of another size',
      swap('icons/app-64.png', 'icons/app-32.png'),
      'https://localhost:3000/icons/app-32.png is 32×32, used as 64',
    ],
    ['icon missing', drop(/<bt:Image size="80" resid="Icon.App.80" \/>/), 'an <Icon> lacks size 80'],
    [
      'icon size',
      swap('size="20" resid="Icon.App.20"', 'size="21" resid="Icon.App.20"'),
      '<Icon> knows no size 21',
    ],
    [
      'no English',
      drop(/<bt:Override Locale="en-US" Value="Sample" \/>/),
      '«Sample.Label» has no en-US text',
    ],
    [
      'default locale repeated',
      swap(/<bt:Override Locale="en-US" Value="Sample" \/>/, '<bt:Override Locale="ru-RU" Value="x" />$&'),
      'an override repeats the default locale ru-RU',
    ],
    ['strange locale', swap('Locale="en-US"', 'Locale="en"'), 'locale «en» is not one of ours'],
    [
      'button without code',
      swap('<FunctionName>insertSample<', '<FunctionName>insertSamples<'),
      'no code for the button function «insertSamples»',
    ],
    [
      'code without button',
      swap('<FunctionName>insertSample<', '<FunctionName>writeReport<'),
      'no button calls «insertSample»',
    ],
  ])('%s', (_, breakIt, message) => {
    const problems = manifestProblems(breakIt(manifest), around);
    expect(problems.join('\n')).toContain(message);
  });

  it('a picture that is no PNG', () => {
    const problems = manifestProblems(manifest, { ...around, picture: () => Buffer.from('GIF89a') });
    expect(problems).toContain('https://localhost:3000/icons/app-32.png is no PNG');
  });
});

function moveTabLabel(xml: string): string {
  const label = '<Label resid="Tab.Label" />';
  return swap('<CustomTab id="Shnor.Tab">', `<CustomTab id="Shnor.Tab">${label}`)(swap(label, '')(xml));
}

function rename(from: string, to: string): Break {
  return (xml) => xml.replaceAll(`"${from}"`, `"${to}"`);
}
