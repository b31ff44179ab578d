// @vitest-environment happy-dom
/** Whose keys the search box has while lists come and go below it. */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { type ListKeys, type SetListKeys, useDownKey, useListKeys } from '@/components/list-keys';

let keys: ListKeys | undefined;
const picked = vi.fn();

function List({ name, count, onKeys }: { name: string; count: number; onKeys: SetListKeys }) {
  useListKeys(count, '', (index) => picked(name, index), onKeys);
  return null;
}
function Lines({ onKeys }: { onKeys: SetListKeys }) {
  useDownKey(() => picked('down') ?? true, onKeys);
  return null;
}
function Box({ lists }: { lists: readonly string[] }) {
  const [held, setHeld] = useState<ListKeys | undefined>();
  keys = held;
  return (
    <>
      {lists.map((name) =>
        name === 'lines' ? (
          <Lines key={name} onKeys={setHeld} />
        ) : (
          <List key={name} {...{ name }} count={2} onKeys={setHeld} />
        ),
      )}
    </>
  );
}
const show = (...lists: string[]) => act(() => render(<Box {...{ lists }} />, document.body));
const press = (key: string) => {
  const event = new KeyboardEvent('keydown', { key, cancelable: true });
  act(() => keys?.onKey(event));
  return event.defaultPrevented;
};

test('a list that goes after the next has come leaves the next its keys', () => {
  show('first');
  press('Enter');
  show('first', 'second');
  show('second');
  press('ArrowDown');
  press('Enter');
  expect(picked.mock.calls).toEqual([
    ['first', 0],
    ['second', 1],
  ]);
  expect(keys?.active).toBe('option-1');
  show('second', 'lines');
  show('lines');
  picked.mockClear();
  expect([press('ArrowUp'), press('ArrowDown')]).toEqual([false, true]);
  expect(picked.mock.calls).toEqual([['down']]);
  show();
  expect(keys).toBeUndefined();
});
