/** All notes as one page for printing and reading without us: text only, no script, and a policy that would stop any. */
import type { Annotation } from '../annotation/annotation';
import { sourceLine } from '../annotation/citation';
import { isAddress } from '../annotation/entity-source';
import { fileOf } from '../annotation/page-address';
import { type ArchiveRecord, noteOf, quoteOf } from './archive';
import { byPage, type PageOfNotes } from './by-page';

/** The page's only style; the policy names its SHA-256, which a test compares. */
export const STYLE =
  'body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:16px/1.5 Georgia,serif;color:#1d1b18;background:#fffdf9}' +
  'h1{font-size:1.6rem}h2{margin:2.5rem 0 .25rem;font-size:1.25rem}.address{margin:0;font:13px/1.4 system-ui,sans-serif}' +
  'a{color:#9b3412;overflow-wrap:anywhere}article{margin:1.25rem 0;break-inside:avoid}' +
  'blockquote{margin:0;padding-inline-start:.8rem;border-inline-start:4px solid #d9a400;white-space:pre-wrap;overflow-wrap:anywhere}' +
  '.green{border-color:#3f8f4f}.blue{border-color:#3b77b8}.pink{border-color:#c0568a}' +
  '.note{margin:.5rem 0 0;white-space:pre-wrap;overflow-wrap:anywhere}' +
  '.source{margin:.35rem 0 0;font:12px/1.4 system-ui,sans-serif;color:#645e55;overflow-wrap:anywhere}' +
  '@media print{body{margin:0;background:none}}';
export const STYLE_HASH = 'sha256-6aNLH/jU61TRH5J7GeTAE8RKykHmP33mHv4xpeP25aw=';

const WORDS = {
  en: { title: 'Highlights and notes', from: 'Exported from Backstory on' },
  fr: { title: 'Passages et notes', from: 'Exporté de Backstory le' },
} as const;

/** The file in pieces, one for each page of notes; `at` (ISO 8601) is now. */
export function* writeHtml(
  records: readonly ArchiveRecord[],
  language: 'en' | 'fr',
  at: string,
): Generator<string, void> {
  const { title, from } = WORDS[language];
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(at));
  yield [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'">`,
    '<meta name="referrer" content="no-referrer">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    `<h1>${title}</h1>`,
    `<p class="address">${from} ${escapeHtml(day)}</p>`,
    '',
  ].join('\n');
  for (const page of byPage(records)) yield pageHtml(page, language);
  yield '</body>\n</html>\n';
}

function pageHtml({ title, source, annotations }: PageOfNotes, language: 'en' | 'fr'): string {
  // The page may be passed on: of a file it tells the name alone.
  const address = escapeHtml(fileOf(source) ?? source);
  const link = /^https?:\/\//.test(source) ? `<a href="${address}" rel="noreferrer">${address}</a>` : address;
  return [
    '<section>',
    `<h2 dir="auto">${escapeHtml(title)}</h2>`,
    ...(isAddress(source) ? [`<p class="address">${link}</p>`] : []),
    ...annotations.map((annotation) => annotationHtml(annotation, language)),
    '</section>\n',
  ].join('\n');
}

function annotationHtml(annotation: Annotation, language: 'en' | 'fr'): string {
  const { colour, tags = [] } = annotation;
  const [quote, note] = [quoteOf(annotation), noteOf(annotation)];
  const source = [sourceLine(annotation, language), ...tags.map((tag) => `#${tag}`)].join(' · ');
  return [
    '<article>',
    ...(quote === ''
      ? []
      : [`<blockquote class="${escapeHtml(colour)}" dir="auto">${escapeHtml(quote)}</blockquote>`]),
    ...(note === '' ? [] : [`<p class="note" dir="auto">${escapeHtml(note)}</p>`]),
    `<p class="source" dir="auto">${escapeHtml(source)}</p>`,
    '</article>',
  ].join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML that shows it, in elements and in quoted attributes. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
}
