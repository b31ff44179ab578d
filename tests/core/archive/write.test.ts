import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { citationOf } from '@/core/annotation/citation';
import { fileOf, PRACTICE_ADDRESS } from '@/core/annotation/page-address';
import { noteOf, quoteOf } from '@/core/archive/archive';
import { disarm, rearm } from '@/core/archive/csv-formula';
import { writeCsv } from '@/core/archive/write-csv';
import { STYLE, STYLE_HASH, writeHtml } from '@/core/archive/write-html';
import { writeMarkdown } from '@/core/archive/write-markdown';
import { highlight, NOW, read, text } from './records';

const story = highlight(1, {
  quote: 'Un *accord*\n# signé',
  note: '**why** <b>?\n- one\n- two',
  tags: ['to read', '2026'],
});
const html = (...records: ReturnType<typeof highlight>[]) => [...writeHtml(records, 'en', NOW)].join('');
const markdown = (...records: ReturnType<typeof highlight>[]) =>
  [...writeMarkdown(records, 'en', NOW)].join('');
const csv = (...records: ReturnType<typeof highlight>[]) => [...writeCsv(records)].join('');

/** Ways to run something, or to leave the element that a text stands in. */
const PAYLOADS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'><svg onload=alert(1)>",
  '</blockquote></style><script>alert(1)</script>',
  '<!--',
  '-->',
  ']]>',
  '<?x',
  '&lt;script&gt;',
  '&#x3c;script&#x3e;',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '<a href="javascript:alert(1)">x</a>',
  '[x](javascript:alert(1))',
  '![x](https://evil.example/pixel.png)',
  '[x]: javascript:alert(1)',
  '<meta http-equiv="refresh" content="0;url=//evil.example">',
  '\u202e<script>',
  '\ud800<script>',
  '<scr\0ipt>',
  '＜script＞',
];

describe('the page', () => {
  test('its policy lets through its own style and no more', () => {
    expect(STYLE_HASH).toBe(`sha256-${createHash('sha256').update(STYLE).digest('base64')}`);
    expect(html()).toContain(`content="default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'`);
  });

  test.each(PAYLOADS)('%j is text, wherever it stands', (payload) => {
    const clean = html(highlight(1, { quote: 'q', note: 'n', title: 't', tags: ['x'] }));
    const page = html(highlight(1, { quote: payload, note: payload, title: payload, tags: [payload] }));
    const tagsOf = (source: string) => source.match(/<[^>]*>?/g);
    expect(tagsOf(page)).toEqual(tagsOf(clean));
    const { document } = new Window();
    document.write(page);
    expect(document.querySelector('blockquote')?.textContent).toBe(payload);
    expect(document.querySelectorAll('script, img, svg, iframe, [onload], [onerror]')).toHaveLength(0);
  });
});

describe('Markdown', () => {
  test('front matter, a heading for the page, quote, note, source, tags', () => {
    expect(markdown(story)).toBe(
      '---\ntitle: Backstory\ndate: 2026-11-22\npages: 1\nannotations: 1\ntags: ["_2026", "to-read"]\n---\n' +
        '\n# A story\n\n<https://news.example/story>\n\n' +
        '> Un \\*accord\\*\n> \\# signé\n\n' +
        '**why** \\<b>?\n- one\n- two\n\n' +
        '— A story, news.example, https://news.example/story, read on January 2, 2026\n\n' +
        '#to-read #_2026\n',
    );
  });

  test.each(PAYLOADS)('%j runs and embeds nothing', (payload) => {
    const file = markdown(highlight(1, { quote: payload, note: payload, title: payload, tags: [payload] }));
    expect(file).not.toMatch(/(?<!\\)<(?!https:\/\/news\.example\/story>)/);
    expect(file).not.toMatch(/(?<!\\)\]\(javascript/i);
    expect(file).not.toMatch(/!\[/);
    expect(file).not.toMatch(/^\[[^\\]*\]:/m);
  });
});

describe('the table', () => {
  test('every line has all columns, in quotes', () => {
    expect(csv(highlight(1, { quote: 'a "pact",\nsigned', note: 'why' }))).toBe(
      '\ufeff"url","title","quote","note","tags","colour","created","modified"\r\n' +
        '"https://news.example/story","A story","a ""pact"",\nsigned","why","","yellow","2026-01-02T03:04:05.678Z","2026-01-02T03:04:05.678Z"\r\n',
    );
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', "'=1", '＝1', '\n=cmd|x', '|x', '%0a'])(
    '%j is no formula',
    (formula) => expect(disarm(formula)).toBe(`'${formula}`),
  );

  test('what was disarmed is read back as it was', () => {
    fc.assert(
      fc.property(text(), (some) => {
        expect(rearm(disarm(some))).toBe(some);
      }),
    );
  });

  test('quotes and notes come back', () => {
    fc.assert(
      fc.property(text(), text(), (quote, note) => {
        const [one, other] = [`q${quote}`, note.trim() === '' ? '' : note].map((some) =>
          some.toWellFormed().replaceAll('\0', ''),
        );
        const { records } = read(csv(highlight(1, { quote: one!, note: other! })));
        expect(records.map(({ annotation }) => [quoteOf(annotation), noteOf(annotation)])).toEqual([
          [one, other],
        ]);
      }),
    );
  });
});

test.each([
  ['en', '“a pact”\n— A story, news.example, https://news.example/story, read on January 2, 2026'],
  ['fr', '«\u202fa pact\u202f»\n— A story, news.example, https://news.example/story, lu le 2 janvier 2026'],
] as const)('a citation in %s', (language, citation) => {
  expect(citationOf(highlight(1, { quote: 'a pact' }).annotation, language)).toBe(citation);
});

test('the practice article has no address to be cited by', () => {
  const { annotation } = highlight(1, { quote: 'a pact', title: 'Welcome' });
  const practice = { ...annotation, target: { ...annotation.target, source: PRACTICE_ADDRESS } };
  expect(citationOf(practice, 'en')).toBe('“a pact”\n— Welcome, read on January 2, 2026');
  expect(html({ ...highlight(1), annotation: practice })).not.toContain('invalid');
});

test('a file is cited by its name, and a page to be passed on does not tell where it lies', () => {
  const { annotation } = highlight(1, { quote: 'a pact', title: '' });
  const source = 'file:///home/ada/My%20papers/a%20pact%C3%A9.html';
  const local = { ...annotation, target: { ...annotation.target, source } };
  expect(citationOf(local, 'en')).toBe('“a pact”\n— a pacté.html, read on January 2, 2026');
  expect(html({ ...highlight(1), annotation: local })).not.toContain('ada');
  expect(fileOf('file:///home/100%.html')).toBe('100%.html');
});
