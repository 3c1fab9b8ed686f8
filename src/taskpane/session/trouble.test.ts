import { FAULT_TEXTS, FAULTS } from '../../locale/pane/faults';
import { HostTrouble } from '../../host/port';
import { EngineFault } from '../engine/engineFault';
import { SlicedEngine } from '../engine/slicedEngine';
import { isStop, troubleOf } from './trouble';

/** What webpack throws when a part of the program does not come. */
function chunkMissing(): Error {
  const error = new Error('Loading chunk 12 failed. (https://host/12.js)');
  error.name = 'ChunkLoadError';
  return error;
}

describe('a failure in words for a person', () => {
  it.each([
    [new HostTrouble('sheetGone', { sheet: 'А' }), { code: 'sheetGone', params: { sheet: 'А' } }],
    [new EngineFault('workerFailed', 'The worker has failed.'), { code: 'workerFailed', params: {} }],
    [chunkMissing(), { code: 'fileAbsent', params: {} }],
    [new TypeError('boom'), { code: 'analysis', params: { message: 'boom' } }],
    ['boom', { code: 'analysis', params: { message: 'boom' } }],
  ])('%s', (error, trouble) => {
    expect(troubleOf(error)).toEqual(trouble);
    expect(isStop(error)).toBe(false);
  });

  it('is of the sample when that is out of reach or no workbook', async () => {
    const absent = new SlicedEngine(() => Promise.reject(new TypeError('Failed to fetch')));
    await expect(absent.report({ kind: 'sample' })).rejects.toMatchObject({ code: 'fileAbsent' });
    const damaged = new SlicedEngine(() => Promise.resolve([new Uint8Array([1, 2, 3])]));
    await expect(damaged.report({ kind: 'sample' })).rejects.toMatchObject({ code: 'sampleDamaged' });
  });

  it.each(FAULTS)('%s is Russian in Russian', (fault) => {
    const { what, todo } = FAULT_TEXTS.ru[fault];
    expect(`${what} ${todo}`).not.toMatch(/[a-z]/i);
    expect(FAULT_TEXTS.en[fault].what).not.toMatch(/[а-я]/i);
  });
});
