// @vitest-environment happy-dom
/** The names of an article by keys: one stop of the Tab key, arrows from there. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { StringsContext } from '@/components/strings';
import { SpokenList } from '@/entrypoints/sidepanel/SpokenList';
import type { PageEntity } from '@/platform/messaging/protocol/tab-requests';
import { stringsIn } from '@/platform/words';

const NAMES = ['Kim', 'Putin', 'NATO'];
const jumps = vi.fn();
let known: ReadonlySet<string>;

const spoken = (name: string): PageEntity => {
  const places = [0.1, 0.5].map((at) => ({ at, section: 0 }) as unknown as PageEntity['places'][number]);
  return { entity: `id:${name}`, name, type: 'person', count: 2, surfaces: [name], places };
};
function show(names = NAMES) {
  const entities = names.map(spoken);
  const isNew = ({ entity }: PageEntity) => !known.has(entity);
  const groups = [
    { title: 'New to you', isNew: true, entities: entities.filter(isNew) },
    { title: 'You know these', isNew: false, entities: entities.filter((one) => !isNew(one)) },
  ];
  act(() =>
    render(
      <StringsContext.Provider value={stringsIn('en')}>
        <SpokenList
          groups={groups.filter((group) => group.entities.length > 0)}
          onOpen={() => {}}
          onJump={jumps}
          onKnown={(entity, isKnown) => {
            known = new Set([...known].filter((one) => one !== entity).concat(isKnown ? entity : []));
            show();
          }}
        />
      </StringsContext.Provider>,
      document.body,
    ),
  );
}
beforeEach(() => {
  known = new Set(['id:NATO']);
  show();
  shown('.spoken-name').focus();
});
afterEach(() => {
  render(null, document.body);
  jumps.mockClear();
});

const shown = (css: string) => document.querySelector<HTMLElement>(css)!;
/** What has the keyboard, as it is read out. */
const at = () => {
  const { activeElement: one } = document;
  return one?.getAttribute('aria-label') ?? one?.querySelector('.entity-name')?.textContent ?? '';
};
const press = (...keys: string[]) =>
  keys.map((key) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    act(() => void document.activeElement?.dispatchEvent(event));
    return at();
  });
/** What the Tab key leads to. */
const stops = () =>
  [...document.querySelectorAll('li')].filter((line) => line.querySelector('[tabindex="0"]'));

test('up and down lead from name to name, over the groups, and stay at the ends', () => {
  expect(press('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp')).toEqual(['Putin', 'NATO', 'NATO', 'Putin']);
  expect(press('Home', 'ArrowUp', 'End')).toEqual(['Kim', 'Kim', 'NATO']);
});

test('right and left lead to what else is in the line, round and round', () => {
  const [strip, tool] = ['Where Kim is spoken of', 'I know Kim'];
  expect(press('ArrowLeft', 'ArrowRight', 'ArrowRight')).toEqual([tool, 'Kim', strip]);
  // Along the strip, which goes to its mentions, and out of it at its end.
  expect(press('ArrowRight', 'ArrowRight')).toEqual([strip, tool]);
  expect(jumps.mock.calls).toEqual([['id:Kim', 1]]);
  expect(press('ArrowDown')).toEqual(['Putin']);
});

test('from right to left, what leads on is on the left', () => {
  document.documentElement.style.direction = 'rtl';
  expect(press('ArrowRight', 'ArrowLeft', 'ArrowLeft')).toEqual([
    'I know Kim',
    'Kim',
    'Where Kim is spoken of',
  ]);
  document.documentElement.style.direction = '';
});

test('keys that mean something else are left alone', () => {
  const event = new KeyboardEvent('keydown', { key: 'ArrowDown', altKey: true, bubbles: true });
  document.activeElement?.dispatchEvent(event);
  expect(at()).toBe('Kim');
  expect(press('Tab', 'x')).toEqual(['Kim', 'Kim']);
});

test('the Tab key has one stop, where the keyboard was last', () => {
  expect(stops().map((line) => line.textContent)).toEqual([expect.stringContaining('Kim')]);
  expect(document.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  press('End', 'ArrowLeft');
  expect(stops().map((line) => line.textContent)).toEqual([expect.stringContaining('NATO')]);
  show(['Kim', 'Putin']);
  expect(stops().map((line) => line.textContent)).toEqual([expect.stringContaining('Kim')]);
});

test('a name that goes to the other group keeps the keyboard', () => {
  press('ArrowLeft');
  (document.activeElement as HTMLElement).click();
  expect(at()).toBe('Show Kim as new again');
  expect(stops().map((line) => line.textContent)).toEqual([expect.stringContaining('Kim')]);
});
