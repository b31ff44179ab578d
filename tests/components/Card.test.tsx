// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Card } from '@/components/Card';
import { StringsContext } from '@/components/strings';
import type { Card as CardContent, CardFact } from '@/core/card/card';
import en from '@/public/_locales/en/messages.json';

const t = (key: keyof typeof en, ...parts: string[]) =>
  en[key].message.replace(/\$(\d)/g, (_, index) => parts[Number(index) - 1] ?? '');

const fact = (text: string, more: Partial<CardFact> = {}): CardFact => ({
  text,
  links: [],
  sources: [{ article: 'story', paragraphs: [3, 5] }],
  asOf: '2024-06-02',
  ...more,
});
const ADA: CardContent = {
  entity: 'ada-quill',
  type: 'person',
  name: 'Ada Quill',
  nativeName: { text: 'Ада Квилл', language: 'ru' },
  pronunciation: 'AY-da kwil',
  description: 'Harbour master',
  descriptionIsGeneral: false,
  facts: [fact('One.'), fact('Two.'), fact('Three.'), fact('Four.'), fact('Five.', { sources: [] })],
  articles: [
    {
      id: 'story',
      title: 'The Pier',
      publisher: 'The Harbour Post',
      publisherShort: 'Harbour Post',
      date: '2024-06-03',
      estimated: true,
      url: 'https://post.test/pier',
    },
  ],
  language: 'en',
};

type Props = Parameters<typeof Card>[0];
function draw(props: Partial<Props> = {}): HTMLElement {
  act(() =>
    render(
      <StringsContext.Provider value={t}>
        <Card card={ADA} {...props} />
      </StringsContext.Provider>,
      document.body,
    ),
  );
  return document.body;
}
const one = (selector: string) => document.body.querySelector<HTMLElement>(selector)!;
const textOf = (selector: string) => one(selector).textContent?.replaceAll('\u00a0', ' ');
const click = (selector: string) => act(() => one(selector).click());

afterEach(() => render(null, document.body));

describe('the head of a card', () => {
  it('says the name in both scripts, each in its language', () => {
    draw();
    expect(textOf('h2')).toBe('Ada Quill Ада Квилл');
    expect(one('.native').lang).toBe('ru');
    expect(one('.card').lang).toBe('en');
  });

  it('sets general knowledge apart', () => {
    expect(draw().textContent).not.toContain('General knowledge');
    expect(draw({ card: { ...ADA, descriptionIsGeneral: true } }).textContent).toContain(
      'Harbour master General knowledge',
    );
  });

  it('tells why the mark stands there only when asked', () => {
    draw({ why: 'Because.' });
    expect(document.querySelector('.why')).toBeNull();
    click('[aria-label="Why this mark?"]');
    expect(textOf('.why')).toBe('Because.');
  });
});

describe('facts', () => {
  it('are three, and all of them on demand', () => {
    draw();
    expect(document.querySelectorAll('.fact')).toHaveLength(3);
    expect(textOf('.more')).toBe('2 more');
    click('.more');
    expect(document.querySelectorAll('.fact')).toHaveLength(5);
    expect(one('.more').getAttribute('aria-expanded')).toBe('true');
    expect(textOf('.general')).toBe('General knowledgeFive.as of 2 June 2024');
  });

  it.each<[string, Partial<CardFact>, string]>([
    ['reported', {}, 'Harbour Post ¶ 3, 5 · as of 2 June 2024'],
    ['argued', { claimedBy: 'Bo Lind' }, 'Bo Lind says · Harbour Post ¶ 3, 5 · as of 2 June 2024'],
    [
      'argued by its publisher',
      { claimedBy: 'The Harbour Post' },
      'Argued by Harbour Post ¶ 3, 5 · as of 2 June 2024',
    ],
    [
      'expected',
      { when: '2025', expected: true },
      'Harbour Post ¶ 3, 5 · as of 2 June 2024 · expected for 2025',
    ],
    ['undated', { asOf: undefined as never }, 'Harbour Post ¶ 3, 5'],
  ])('say where they come from: %s', (_name, more, line) => {
    draw({ card: { ...ADA, facts: [fact('One.', more)] } });
    expect(textOf('.source')).toBe(line);
  });

  it('link to the article at the name, and tell nobody where from', () => {
    draw();
    const link = one('.source a') as HTMLAnchorElement;
    expect(link.href).toBe('https://post.test/pier#:~:text=Ada%20Quill');
    expect([link.rel, link.target]).toEqual(['noopener noreferrer', '_blank']);
    expect(link.title).toBe(
      'Reported in “The Pier”, The Harbour Post, about 3 June 2024, paragraph 3, 5; opens the article in a new tab',
    );
  });

  it('show both versions where articles differ', () => {
    const differs = { text: 'It was two.', links: [], sources: [{ article: 'story', paragraphs: [9] }] };
    draw({ card: { ...ADA, facts: [fact('It was one.', { differs })] } });
    expect(textOf('.differs')).toBe('But It was two.Harbour Post ¶ 9');
  });

  it('lead on by the names in them', () => {
    const onFollow = vi.fn();
    const links = [{ start: 4, end: 11, entity: 'bo-lind' }];
    draw({ card: { ...ADA, facts: [fact('Met Bo Lind.', { links })] }, onFollow });
    expect(textOf('.fact-text')).toBe('Met Bo Lind.');
    click('[role=link]');
    act(() => {
      one('[role=link]').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    });
    expect(onFollow.mock.calls).toEqual([['bo-lind'], ['bo-lind']]);
  });

  it('show markup as text', () => {
    const text = '<img src=x onerror=alert(1)> \ud800 \u202eabc';
    draw({ card: { ...ADA, name: text, facts: [fact(text)] } });
    expect(document.querySelector('img')).toBeNull();
    expect(textOf('.fact-text')).toBe(text);
  });
});

describe('the foot', () => {
  it.each([
    ['unsaved', { at: 'unsaved' }, 'Save', 1],
    ['saving', { at: 'saving' }, 'Saving…', 0],
    ['saved', { at: 'saved' }, 'Saved', 0],
    ['failed', { at: 'failed', reason: 'the disk is full' }, 'Not saved: the disk is fullSave', 1],
  ] as const)('%s', (_name, state, words, saves) => {
    const onSave = vi.fn();
    draw({ saving: { state, onSave } });
    expect(textOf('.save')).toBe(words);
    click('.save-button');
    expect(onSave).toHaveBeenCalledTimes(saves);
  });

  it('steps only where there is a way', () => {
    const onStep = vi.fn();
    draw({ steps: { back: true, forward: false, onStep } });
    click('[aria-label=Back]');
    click('[aria-label=Forward]');
    expect(onStep.mock.calls).toEqual([[-1]]);
  });

  it('is not drawn where nothing can be done', () => {
    draw({ card: { ...ADA, facts: ADA.facts.slice(0, 2) } });
    expect(document.querySelector('.foot')).toBeNull();
  });
});
