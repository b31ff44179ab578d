// @vitest-environment happy-dom
/** What stands on a card beside its facts: the reader's notes, the timeline, the menu. */
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { CardMenu } from '@/components/CardMenu';
import { ADA, click, draw, hear, one, t, textOf } from './draw-card';

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
