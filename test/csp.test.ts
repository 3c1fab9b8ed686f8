/** @jest-environment jsdom */
import { policyFor, policyText } from '../webpack/policy';
import { readSettings } from '../webpack/settings';
import { builtFile, builtFiles } from './build/built';
import { paneForMiniExcel, policyOf } from './serve/pane';

const { officeJsUrl } = readSettings(process.env);

/** An empty `<style>`, which Fluent fills through the CSS object model; any text inside would have another hash. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** The contract: what the pane may load, and from where. Nothing else is reachable. */
const CONTRACT = {
  'default-src': ["'none'"],
  'script-src': ["'self'", new URL(officeJsUrl).origin],
  'style-src': ["'self'", EMPTY_STYLE],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'object-src': ["'none'"],
};

const pages = () => builtFiles('.html').map((name) => [name, parse(builtFile(name))] as const);
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

describe('the content security policy', () => {
  it('is the contract', () => {
    expect(policyFor(officeJsUrl)).toEqual(CONTRACT);
  });

  it('follows a mirror of Office.js', () => {
    const policy = policyFor('https://mirror.example/lib/office.js');
    expect(policy['script-src']).toEqual(["'self'", 'https://mirror.example']);
  });

  it('stands in the built pane before anything that it must hold back', () => {
    const [first, second] = Array.from(parse(builtFile('taskpane.html')).head.children);
    expect(first!.getAttribute('charset')).toBe('utf-8');
    expect(second!.getAttribute('http-equiv')).toBe('Content-Security-Policy');
    expect(second!.getAttribute('content')).toBe(policyText(CONTRACT));
  });

  it('is read back by the server as it was written', () => {
    expect(policyOf(builtFile('taskpane.html'))).toBe(policyText(CONTRACT));
  });

  it.each(['unsafe-inline', 'unsafe-eval', '*', 'http:', 'https: '])('nowhere allows %s', (source) => {
    expect(policyText(CONTRACT)).not.toContain(source);
  });
});

describe('the built pages', () => {
  it('hold no script, style or handler of their own', () => {
    for (const [name, page] of pages()) {
      const inline = Array.from(page.querySelectorAll('script:not([src]), style, [style], base'));
      const handlers = Array.from(page.querySelectorAll('*')).flatMap((element) =>
        element.getAttributeNames().filter((attribute) => attribute.startsWith('on')),
      );
      expect([name, inline.map((element) => element.outerHTML), handlers]).toEqual([name, [], []]);
    }
  });

  it('load nothing but their own files and Office.js', () => {
    for (const [name, page] of pages()) {
      const loaded = Array.from(page.querySelectorAll('script, link, img, iframe')).map(
        (element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '',
      );
      const strange = loaded.filter((address) => /^([a-z]+:|\/)/i.test(address) && address !== officeJsUrl);
      expect([name, strange]).toEqual([name, []]);
    }
  });

  it('say what this is before any script runs, in both languages', () => {
    const page = parse(builtFile('taskpane.html'));
    expect(page.documentElement.lang).toBe('ru');
    expect(page.querySelector('#root')!.textContent).toBe('');
    const words = page.querySelector('#boot-message')!;
    expect(words.textContent).toContain('Загружается…');
    expect(words.querySelector('#boot-old')!.textContent).toContain('слишком старая');
    expect(words.querySelector('[lang="en"]')!.textContent).toContain('too old');
    expect(words.querySelectorAll('noscript')).toHaveLength(2);
  });
});

/** Origins that may stand in the scripts as texts: names of XML namespaces and addresses shown in error messages. */
const TEXTS = [
  'http://www.w3.org',
  'http://schemas.openxmlformats.org',
  'http://schemas.microsoft.com',
  'http://purl.org',
  'http://purl.oclc.org',
  'http://www.wps.cn',
  'https://react.dev',
  'https://github.com',
];

describe('the built scripts', () => {
  const scripts = () => [...builtFiles('.js'), ...builtFiles('.css')];

  it('name no place in the network', () => {
    const named = scripts().flatMap((name) =>
      Array.from(builtFile(name).matchAll(/\b(?:https?|wss?):\/\/[^\s"'`)\\<>]+/g), ([address]) => {
        const { protocol, host } = URL.canParse(address) ? new URL(address) : { protocol: '', host: address };
        return { name, origin: `${protocol}//${host}` };
      }),
    );
    expect(named.filter(({ origin }) => !TEXTS.includes(origin))).toEqual([]);
  });

  it('make no code out of texts, which the policy would stop', () => {
    const makers = scripts().filter((name) => /\bnew Function\(|[^.\w]eval\(/.test(builtFile(name)));
    expect(makers).toEqual([]);
  });

  it('hold nothing of Office.js', () => {
    expect(
      scripts().filter((name) => /OSF\.DDA|OfficeExtension\.ClientRequestContext=/.test(builtFile(name))),
    ).toEqual([]);
  });
});

describe('the pane in the mini Excel', () => {
  it('differs from the built one by Office.js alone', () => {
    const built = builtFile('taskpane.html');
    const served = paneForMiniExcel(built);
    const own = '<script src="/external.js"></script><script src="/office-js/office.js"></script>';
    expect(served).toContain(own);
    const tag = new RegExp(`<script src="?${officeJsUrl.replace(/[.?]/g, '\\$&')}"?></script>`).exec(
      built,
    )![0];
    expect(served.replace(own, tag)).toBe(built);
  });

  it('is refused when its page has no Office.js or two', () => {
    expect(() => paneForMiniExcel('<p>')).toThrow('0 Office.js tags');
    const tag = '<script src="https://a.example/office.js"></script>';
    expect(() => paneForMiniExcel(tag + tag)).toThrow('2 Office.js tags');
  });
});
