import { fromXml, toXml } from './stateXml';

describe('a text inside XML', () => {
  it.each(['', '{"a":"<b>&amp;\'"}', 'строка\r\nвторая\tтретья', '\u0000\u0001\ud800 \u0085\ufffe', ']]>'])(
    '%j comes back',
    (text) => {
      const xml = toXml(text);
      expect(xml).not.toMatch(/[\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe]/);
      expect(fromXml(xml)).toBe(text);
    },
  );

  it('comes back however Excel prints the part', () => {
    expect(
      fromXml('<?xml version="1.0"?>\n<s:state xmlns:s="urn:shnor:state">\n&quot;да&quot;</s:state>'),
    ).toBe('да');
  });

  it.each(['<state xmlns="urn:shnor:state">не JSON</state>', '<state xmlns="x">5</state>', '<other/>', ''])(
    '%s is not a saved text',
    (xml) => {
      expect(fromXml(xml)).toBeNull();
    },
  );
});
