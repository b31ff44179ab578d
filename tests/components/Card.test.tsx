// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { actOn } from '@/components/acts';
import { Card } from '@/components/Card';
import { drawOne } from '@/components/draw';
import { drawnCard } from '@/components/drawn-card';
import type { Card as CardContent, CardFact } from '@/core/card/card';
import { make } from '@/dom/draw';
import { stringsIn } from '@/platform/words';

const t = stringsIn('en');

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
  act(() => render(<Card card={ADA} t={t} {...props} />, document.body));
  return document.body;
}
/** Hears what is done with the card until the test is over. */
function hear() {
  const acts: string[] = [];
  const listener = actOn((act, word) => void acts.push(`${act} ${word}`.trim()));
  document.body.onclick = listener;
  document.body.onkeydown = listener;
  return acts;
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
    expect(draw().querySelector('.head')?.textContent).not.toContain('General knowledge');
    expect(draw({ card: { ...ADA, descriptionIsGeneral: true } }).textContent).toContain(
      'Harbour master General knowledge',
    );
  });

  it('tells why the mark stands there only when asked', () => {
    draw({ why: 'Because.' });
    hear();
    expect(one('.why').hidden).toBe(true);
    click('[aria-label="Why this mark?"]');
    expect(one('.why').hidden).toBe(false);
    expect(textOf('.why')).toBe('Because.');
  });
});

describe('facts', () => {
  it('are three, and all of them on demand', () => {
    draw();
    hear();
    const shown = () =>
      [...document.querySelectorAll('.fact')].filter((fact) => !fact.closest('[hidden]')).length;
    expect(shown()).toBe(3);
    expect(textOf('.more .when-closed')).toBe('2 more');
    click('.more');
    expect(shown()).toBe(5);
    expect(one('.more').getAttribute('aria-expanded')).toBe('true');
    click('.more');
    expect(shown()).toBe(3);
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
    const acts = hear();
    const links = [{ start: 4, end: 11, entity: 'bo-lind' }];
    draw({ card: { ...ADA, facts: [fact('Met Bo Lind.', { links })] }, leadsOn: true });
    expect(textOf('.fact-text')).toBe('Met Bo Lind.');
    click('[role=link]');
    act(() => {
      one('[role=link]').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    });
    expect(acts).toEqual(['follow bo-lind', 'follow bo-lind']);
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
    ['unsaved', 'Save', 1],
    ['saving', 'Saving…', 0],
    ['saved', 'Saved', 0],
    ['store-full', 'Not saved: the disk is fullSave', 1],
  ] as const)('%s', (saving, words, saves) => {
    const acts = hear();
    draw({ saving });
    expect(textOf('.save')).toBe(words);
    click('.save-button');
    expect(acts).toEqual(Array(saves).fill('save'));
  });

  it('steps only where there is a way', () => {
    const acts = hear();
    draw({ steps: { back: true, forward: false } });
    click('[aria-label=Back]');
    click('[aria-label=Forward]');
    expect(acts).toEqual(['step -1']);
  });

  it('is not drawn where nothing can be done', () => {
    draw({ card: { ...ADA, facts: ADA.facts.slice(0, 2) } });
    expect(document.querySelector('.foot')).toBeNull();
  });
});

describe('a card for a page', () => {
  const links = [{ start: 4, end: 11, entity: 'bo-lind' }];
  const map = { land: 'M0 0h9v9z', borders: 'M0 4h9', x: 3, y: 4 };
  const card = { ...ADA, map, facts: [fact('Met Bo Lind.', { links }), ...ADA.facts] };

  it('is the same as in the popup, element for element', () => {
    const props = { card, t, why: 'Because.', leadsOn: true, closes: true, saving: 'saved' } as const;
    const made = make(drawOne(<Card {...props} />));
    expect((made as HTMLElement).outerHTML).toBe(draw(props).innerHTML);
  });

  it('leaves a place for words that the background does not know', () => {
    const { drawing, label, spoken } = drawnCard({ ...card, saved: false }, 'introduced', t);
    const made = make(drawing);
    made.querySelector('[data-fill]')?.append('the harbour master');
    expect(made.querySelector('.why')?.textContent).toBe(
      'Marked because the article introduces “the harbour master”.',
    );
    expect([label, spoken]).toEqual(['About Ada Quill', 'Ada Quill. Harbour master. Met Bo Lind.']);
  });
});
