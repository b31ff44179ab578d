// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { actOn } from '@/components/acts';
import { Card } from '@/components/Card';
import { CardMenu } from '@/components/CardMenu';
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

  it('link to the passage where its beginning is known', () => {
    const sources = [{ article: 'story', paragraphs: [3], begins: 'On June 17-18, the' }];
    draw({ card: { ...ADA, facts: [fact('One.', { sources })] } });
    expect((one('.source a') as HTMLAnchorElement).href).toBe(
      'https://post.test/pier#:~:text=On%20June%2017%2D18%2C%20the',
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

describe('what the reader keeps on it', () => {
  const note = {
    id: 'urn:uuid:1',
    quote: 'the pier shook',
    words: 'Ask Bo.',
    colour: 'blue',
    savedAt: '2024-06-05T10:00:00.000Z',
    site: 'other.test',
    title: 'A storm',
    source: 'https://other.test/storm',
    passage: 'the pier shook',
  } as const;

  it('stands on the card, with its day and its site, and leads there', () => {
    draw({ notes: { notes: [note], others: 0 } });
    expect(textOf('.own-note')).toBe('Ask Bo.“the pier shook”5 June 2024 · other.test');
    const link = one('.own-note a') as HTMLAnchorElement;
    expect(link.href).toBe('https://other.test/storm#:~:text=the%20pier%20shook');
    expect(link.rel).toBe('noopener noreferrer');
  });

  it('is the newest alone, the others on demand', () => {
    const older = { ...note, id: 'urn:uuid:2', words: 'Ask Ada.' };
    draw({ notes: { notes: [note, older], others: 2 } });
    hear();
    expect(textOf('.own-notes .when-closed')).toBe('3 more');
    expect(one('#more-notes').hidden).toBe(true);
    click('.own-notes .more');
    expect(one('#more-notes').hidden).toBe(false);
    expect(textOf('#more-notes')).toContain('Ask Ada.');
    expect(textOf('#more-notes')).toContain('2 more under Notes');
  });

  it.each([
    ['came from the disk', 'file:///home/a.html', 'file://', 'files on this computer'],
    ['was the practice article', 'https://practice.invalid/', 'practice.invalid', 'the practice article'],
  ])('is no link where the page %s, and says so', (_which, source, site, called) => {
    draw({ notes: { notes: [{ ...note, source, site }], others: 0 } });
    expect(document.querySelector('.own-note a')).toBeNull();
    expect(textOf('.own-note .source')).toBe(`5 June 2024 · ${called}`);
  });

  it('takes no room where there is nothing', () => {
    expect(draw({ notes: { notes: [], others: 0 } }).querySelector('.own-notes')).toBeNull();
  });
});

describe('the timeline', () => {
  const moment = (entity: string, when: string, more = {}) => ({
    entity,
    name: `The ${entity}`,
    when,
    expected: false,
    sources: [{ article: 'story', paragraphs: [4] }],
    ...more,
  });
  const timeline = [
    moment('storm', '2023-11'),
    moment('ada-quill', '2024-06-17'),
    moment('vote', '2025', { expected: true, sources: [] }),
  ];

  it('tells each event with its date and its source, and the others lead on', () => {
    const acts = hear();
    draw({ card: { ...ADA, timeline }, leadsOn: true });
    const rows = [...document.querySelectorAll('.moment')].map((row) =>
      row.textContent?.replaceAll('\u00a0', ' '),
    );
    expect(rows).toEqual([
      'November 2023 The storm Harbour Post ¶ 4',
      '17 June 2024 The ada-quill Harbour Post ¶ 4',
      'expected for 2025 The vote General knowledge',
    ]);
    expect(one('[aria-current]').textContent).toContain('The ada-quill');
    click('.moment [role=link]');
    expect(acts).toEqual(['follow storm']);
  });
});

describe('how old the knowledge is', () => {
  it.each([
    ['en', 28, 'Known here up to June 2024; this article is 28 months younger.'],
    ['fr', 28, 'Connu ici jusqu’en juin 2024 ; cet article a 28 mois de moins.'],
    ['en', 60, 'Known here up to June 2024; this article is 5 years younger.'],
  ] as const)('is told in one line: %s, %d months', (language, months, line) => {
    draw({ card: { ...ADA, language }, t: stringsIn(language), age: { knownUpTo: '2024-06', months } });
    expect(textOf('.age')).toBe(line);
  });
});

describe('the menu of a card', () => {
  const menu = { name: 'Ada Quill', site: 'post.test', ofMark: true, known: false };
  const drawMenu = (more: Partial<Parameters<typeof CardMenu>[0]> = {}) =>
    draw({ menu: <CardMenu {...menu} t={t} {...more} /> });
  const rows = () => [...document.querySelectorAll('.menu-row')].map((row) => row.textContent);

  it('is folded away until asked for', () => {
    drawMenu();
    hear();
    expect(one('#card-menu').hidden).toBe(true);
    click('[aria-label="More actions"]');
    expect(one('#card-menu').hidden).toBe(false);
  });

  it.each<[string, Partial<Parameters<typeof CardMenu>[0]>, string[]]>([
    ['of a mark', {}, ['On this page', 'On this site', 'Everywhere', 'I know this', 'Off on post.test']],
    ['of a card that was followed to', { ofMark: false }, ['I know this', 'Off on post.test']],
    ['where it is known', { ofMark: false, known: true }, ['Show as new again', 'Off on post.test']],
    ['after something was done', { done: { told: 'Done.', undo: 'forget' } }, ['Undo']],
  ])('%s', (_, more, words) => {
    drawMenu(more);
    expect(rows()).toEqual(words);
  });

  it('names what is to be done', () => {
    const acts = hear();
    drawMenu();
    for (const row of document.querySelectorAll<HTMLElement>('.menu-row')) act(() => row.click());
    expect(acts).toEqual(['reject page', 'reject site', 'reject everywhere', 'know', 'off']);
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
    const menu = { name: card.name, site: 'post.test', ofMark: true, known: false };
    const read = { ...card, saved: false, notes: { notes: [], others: 0 } };
    const { drawing, label, spoken } = drawnCard(read, { why: 'introduced', age: null, menu }, t);
    const made = make(drawing);
    made.querySelector('[data-fill]')?.append('the harbour master');
    expect(made.querySelector('.why')?.textContent).toBe(
      'Marked because the article introduces “the harbour master”.',
    );
    expect([label, spoken]).toEqual(['About Ada Quill', 'Ada Quill. Harbour master. Met Bo Lind.']);
  });
});
