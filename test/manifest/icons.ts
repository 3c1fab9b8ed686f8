import type { Document, Element } from '@xmldom/xmldom';
import { all } from './dom';
import { pngSize } from './png';

/** Office wants these three of every button and group. */
const NEEDED = [16, 32, 80];
const KNOWN = [16, 20, 24, 32, 40, 48, 64, 80];

/** Every picture is a PNG of exactly the size under which it is used. `read` gives the bytes behind an address. */
export function iconProblems(document: Document, read: (url: string) => Buffer | null): string[] {
  const urls = new Map(
    all(document, 'bt:Images')
      .flatMap((list) => all(list, 'bt:Image'))
      .map((image) => [image.getAttribute('id'), image.getAttribute('DefaultValue') ?? '']),
  );
  const icons = all(document, 'Icon');
  return [
    ...icons.flatMap(missingSizes),
    ...icons
      .flatMap((icon) => all(icon, 'bt:Image'))
      .flatMap((image) => {
        const url = urls.get(image.getAttribute('resid'));
        return url === undefined ? [] : pictureProblem(url, Number(image.getAttribute('size')), read);
      }),
    ...all(document, 'IconUrl').flatMap((icon) => pictureProblem(addressOf(icon), 32, read)),
    ...all(document, 'HighResolutionIconUrl').flatMap((icon) => pictureProblem(addressOf(icon), 64, read)),
  ];
}

const addressOf = (element: Element) => element.getAttribute('DefaultValue') ?? '';

function missingSizes(icon: Element): string[] {
  const sizes = all(icon, 'bt:Image').map((image) => Number(image.getAttribute('size')));
  return [
    ...NEEDED.filter((size) => !sizes.includes(size)).map((size) => `an <Icon> lacks size ${size}`),
    ...sizes.filter((size) => !KNOWN.includes(size)).map((size) => `<Icon> knows no size ${size}`),
    ...sizes
      .filter((size, at) => sizes.indexOf(size) !== at)
      .map((size) => `an <Icon> has size ${size} twice`),
  ];
}

function pictureProblem(url: string, size: number, read: (url: string) => Buffer | null): string[] {
  const bytes = read(url);
  if (!bytes) return [`there is no picture ${url}`];
  const actual = pngSize(bytes);
  if (!actual) return [`${url} is no PNG`];
  if (actual.width === size && actual.height === size) return [];
  return [`${url} is ${actual.width}×${actual.height}, used as ${size}`];
}
