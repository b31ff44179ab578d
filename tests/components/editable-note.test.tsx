// @vitest-environment happy-dom
/** Where the keyboard is after something was done to a line of the notes: in the line, not lost with the button. */
import { type ComponentProps, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EditableNote } from '@/components/EditableNote';
import { StringsContext } from '@/components/strings';
import { stringsIn } from '@/platform/words';
import { annotationOf } from './saying';

const t = stringsIn('en');
let done: () => void;
const acts = { problem: null, copy: vi.fn(), remove: vi.fn(), restore: vi.fn() };

function draw(changed: Partial<ComponentProps<typeof EditableNote>> = {}) {
  act(() =>
    render(
      <StringsContext.Provider value={t}>
        <input id="elsewhere" />
        <EditableNote
          annotation={annotationOf('a pact')}
          isDeleted={false}
          isOrphan={false}
          acts={acts}
          drawEditor={(onDone) => {
            done = onDone;
            return <textarea />;
          }}
          onEditing={() => {}}
          onOpen={() => {}}
          onEntity={() => {}}
          {...changed}
        />
      </StringsContext.Provider>,
      document.body,
    ),
  );
}
const find = (css: string) => document.querySelector<HTMLElement>(css)!;
const press = (name: string) => {
  const button = find(`[aria-label="${name}"]`);
  button.focus();
  act(() => button.click());
};
const focused = () => document.activeElement?.className;

beforeEach(() => {
  document.documentElement.lang = 'en';
  draw();
});
afterEach(() => render(null, document.body));

test('after “Delete” it is on Undo, and after that in the line again', () => {
  press(t('popup_delete'));
  draw({ isDeleted: true });
  expect(document.activeElement?.textContent).toBe(t('popup_undo'));
  act(() => find('.note-deleted button').click());
  draw();
  expect(focused()).toBe('note-quote');
});

test('after a note was written it is in the line again', () => {
  press(t('popup_editNote'));
  find('textarea').focus();
  act(() => done());
  expect(find('textarea')).toBeNull();
  expect(focused()).toBe('note-quote');
});

test('what another window does leaves it where it is', () => {
  find('#elsewhere').focus();
  draw({ isDeleted: true });
  expect(document.activeElement?.id).toBe('elsewhere');
  draw();
  press(t('popup_delete'));
  find('#elsewhere').focus();
  draw({ isDeleted: true });
  expect(document.activeElement?.id).toBe('elsewhere');
});
