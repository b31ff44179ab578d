/** All notes as one Markdown file: front matter that Obsidian reads, a heading for each page, quotes as quotes, notes below them. */

import type { Annotation } from '../annotation/annotation';
import { sourceLine } from '../annotation/citation';
import { isAddress } from '../annotation/entity-source';
import { localDay } from '../card/dates';
import { type ArchiveRecord, noteOf, quoteOf } from './archive';
import { byPage, type PageOfNotes } from './by-page';
import { blockQuote, escapeLine, noteMarkdown } from './escape-markdown';

/** The file in pieces, one for each page; `at` (ISO 8601) is now. */
export function* writeMarkdown(
  records: readonly ArchiveRecord[],
  language: 'en' | 'fr',
  at: string,
): Generator<string, void> {
  const pages = byPage(records);
  const tags = new Set(records.flatMap(({ annotation }) => annotation.tags ?? []).map(tagWord));
  yield [
    '---',
    'title: Backstory',
    `date: ${localDay(at)}`,
    `pages: ${pages.length}`,
    `annotations: ${records.length}`,
    `tags: [${[...tags]
      .filter(Boolean)
      .sort()
      .map((tag) => JSON.stringify(tag))
      .join(', ')}]`,
    '---',
    '',
  ].join('\n');
  for (const page of pages) yield pageMarkdown(page, language);
}

function pageMarkdown({ title, source, annotations }: PageOfNotes, language: 'en' | 'fr'): string {
  const parts = annotations.map((annotation) => annotationMarkdown(annotation, language));
  const head = [`# ${escapeLine(title)}`, ...(isAddress(source) ? [addressMarkdown(source)] : [])];
  return `\n${head.join('\n\n')}\n\n${parts.join('\n\n---\n\n')}\n`;
}

function annotationMarkdown(annotation: Annotation, language: 'en' | 'fr'): string {
  const tags = (annotation.tags ?? []).map(tagWord).filter(Boolean);
  return [
    quoteOf(annotation) && blockQuote(quoteOf(annotation)),
    noteMarkdown(noteOf(annotation)),
    `— ${escapeLine(sourceLine(annotation, language))}`,
    tags.map((tag) => `#${tag}`).join(' '),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** The address as a link; the canonical form holds no white space and no angle bracket that could end it. */
function addressMarkdown(source: string): string {
  return /^https?:\/\/[^\s<>]*$/.test(source) ? `<${source}>` : escapeLine(source);
}

/** A tag as Obsidian takes it: letters, digits, `-`, `_` and `/`, and not digits alone. */
function tagWord(tag: string): string {
  const word = tag.replace(/[^\p{L}\p{N}\p{M}_/-]+/gu, '-').replace(/^-+|-+$/g, '');
  return /^\d+$/.test(word) ? `_${word}` : word;
}
