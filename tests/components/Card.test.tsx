// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { Card } from '@/components/Card';
import { drawOne } from '@/components/draw';
import { drawnCard } from '@/components/drawn-card';
import type { Card as CardContent, CardFact } from '@/core/card/card';
import { make } from '@/dom/draw';
import { stringsIn } from '@/platform/words';
import { islandRoots } from '../dom/island-roots';
import { ADA, click, draw, fact, hear, one, t, textOf } from './draw-card';

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
    ['store-full', 'Not saved: the disk is full or nearly fullSave', 1],
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

describe('a card for a page', () => {
  const islands = islandRoots();
  const links = [{ start: 4, end: 11, entity: 'bo-lind' }];
  const map = { land: 'M0 0h9v9z', borders: 'M0 4h9', x: 3, y: 4 };
  const card = { ...ADA, map, facts: [fact('Met Bo Lind.', { links }), ...ADA.facts] };

  it('is the same as in the popup, element for element', () => {
    const props = { card, t, why: 'Because.', leadsOn: true, closes: true, saving: 'saved' } as const;
    const made = make(drawOne(<Card {...props} />));
    expect((made as HTMLElement).outerHTML).toBe(draw(props).innerHTML);
  });

  it('has the reader’s words on islands alone, without anything to press', () => {
    const own = fact('Read by me, zebra.', { origin: 'own', words: 'My zebra', links });
    const note = {
      id: 'urn:uuid:0',
      quote: 'the zebra laughed',
      words: 'Ask the zebra.',
      colour: 'green',
      savedAt: '2024-06-05T10:00:00Z',
      site: 'zebra.test',
      title: 'Zebra',
      source: 'https://zebra.test/pier',
      passage: 'the zebra',
    } as const;
    const menu = { name: 'Ada Quill', site: 'post.test', ofMark: true, known: false };
    const notes = { notes: [note, { ...note, id: 'urn:uuid:1' }], others: 1 };
    const drawn = (of: Partial<CardContent>) =>
      drawnCard({ ...ADA, ...of, saved: false, notes }, { why: 'name', age: null, menu }, t);
    const merged = drawn({ facts: [own, ...ADA.facts] });
    const mine = drawn({ entity: 'own/1', description: 'A zebra', facts: [own], articles: [] });
    for (const { drawing, label, spoken } of [merged, mine]) {
      const made = make(drawing);
      expect(made.outerHTML + label + spoken).not.toMatch(/zebra|green/i);
      const inside = [...made.querySelectorAll('[data-own]')].map((one) => islands.of(one)!.innerHTML).join();
      for (const words of ['Read by me, zebra.', 'My zebra', '“the zebra laughed”', 'Ask the zebra.'])
        expect(inside).toContain(`data-t="${words}"`);
      expect(inside).toContain('5 June 2024 · zebra.test');
      expect(inside).not.toMatch(/<a |data-do|role="link"|https:/);
    }
    expect([merged.spoken, mine.spoken]).toEqual(['Ada Quill. Harbour master. One.', 'Ada Quill']);
    expect(make(mine.drawing).textContent).not.toMatch(/Person|Your own/);
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
