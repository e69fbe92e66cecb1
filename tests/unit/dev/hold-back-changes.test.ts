import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { holdBackChanges } from '../../../src/dev/hold-back-changes.ts';

describe('holdBackChanges', () => {
  function watch() {
    const watcher = new EventEmitter();
    const heard: unknown[][] = [];
    let holds = 0;
    for (const event of ['add', 'change', 'unlink', 'addDir', 'all', 'ready']) {
      watcher.on(event, (...parts: unknown[]) => heard.push([event, ...parts]));
    }
    const changes = holdBackChanges(
      watcher,
      (file) => file.includes('/events/'),
      () => (holds += 1),
    );
    return { watcher, heard, changes, countHolds: () => holds };
  }

  it('lets all else through at once', () => {
    const { watcher, heard, changes, countHolds } = watch();
    const told = [
      ['add', '/src/site.ts'],
      ['all', 'add', '/src/site.ts'],
      ['addDir', '/events/2028'],
      ['ready'],
    ] as const;
    for (const [event, ...parts] of told) watcher.emit(event, ...parts);
    expect(heard).toEqual(told);
    expect(changes.areHeld()).toBe(false);
    expect(countHolds()).toBe(0);
  });

  it('tells what it has kept back when asked, in its order, once, and only what is of interest', () => {
    const { watcher, heard, changes, countHolds } = watch();
    watcher.emit('add', '/events/2027/porto.mdx', { size: 1 });
    watcher.emit('all', 'add', '/events/2027/porto.mdx', { size: 1 });
    watcher.emit('unlink', 'C:\\events\\2027\\oslo.mdx');
    changes.hold('/events/2027/lima.mdx');
    watcher.emit('change', '/events/2027/quito.mdx');
    expect(heard).toEqual([]);
    expect(countHolds()).toBe(5);
    expect(changes.areHeld()).toBe(true);
    expect(changes.tell((file) => !file.includes('quito'))).toEqual([
      '/events/2027/porto.mdx',
      'C:\\events\\2027\\oslo.mdx',
      '/events/2027/lima.mdx',
      '/events/2027/quito.mdx',
    ]);
    expect(heard).toEqual([
      ['add', '/events/2027/porto.mdx', { size: 1 }],
      ['all', 'add', '/events/2027/porto.mdx', { size: 1 }],
      ['unlink', 'C:\\events\\2027\\oslo.mdx'],
      ['change', '/events/2027/lima.mdx'],
    ]);
    expect(changes.areHeld()).toBe(false);
    expect(changes.tell(() => true)).toEqual([]);
  });
});
