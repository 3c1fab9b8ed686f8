/** @jest-environment jsdom */
import fs from 'node:fs';
import path from 'node:path';

const page = path.resolve(__dirname, '../src/taskpane/page');
const script = fs.readFileSync(path.join(page, 'boot.js'), 'utf8');
const html = fs.readFileSync(path.join(page, 'taskpane.html'), 'utf8');

const element = (id: string) => document.getElementById(id)!;
const shown = () => ['boot-loading', 'boot-old', 'boot-failed'].filter((id) => !element(id).hidden);

/** The page as it stands before any other script, in a browser that may lack something. */
function open(lacks?: 'hasOwn' | 'lookbehind') {
  document.documentElement.innerHTML = new DOMParser().parseFromString(
    html,
    'text/html',
  ).documentElement.innerHTML;
  const { hasOwn } = Object;
  const { RegExp } = window;
  if (lacks === 'hasOwn') Object.assign(Object, { hasOwn: undefined });
  if (lacks === 'lookbehind') {
    Object.assign(window, {
      RegExp: function (text: string) {
        throw new SyntaxError(text);
      },
    });
  }
  try {
    window.eval(script);
  } finally {
    Object.assign(Object, { hasOwn });
    Object.assign(window, { RegExp });
  }
}

/** A script of the page that could not be loaded. */
function failToLoad(src: string) {
  const tag = document.createElement('script');
  tag.type = 'text/plain';
  tag.src = src;
  document.head.append(tag);
  tag.dispatchEvent(new Event('error'));
}

describe('the words before the pane', () => {
  it('say that it is loading', () => {
    open();
    expect(shown()).toEqual(['boot-loading']);
  });

  it.each(['hasOwn', 'lookbehind'] as const)('say that the program is too old when it lacks %s', (lacks) => {
    open(lacks);
    expect(shown()).toEqual(['boot-old']);
  });

  it('name the file that is out of reach', () => {
    open();
    failToLoad('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
    expect(shown()).toEqual(['boot-failed']);
    expect(element('boot-file').textContent).toBe(
      'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    );
  });

  it('keep silent once the pane has drawn something', () => {
    open();
    element('root').append('pane');
    failToLoad('https://localhost/later.js');
    expect(shown()).toEqual(['boot-loading']);
  });

  it('are understood by any browser', () => {
    expect(script).not.toMatch(/=>|\b(?:const|let|class|async)\b|`|\?\.|catch \{/);
  });
});
