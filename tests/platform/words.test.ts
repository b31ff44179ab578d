import { expect, test } from 'vitest';
import en from '@/public/_locales/en/messages.json';
import fr from '@/public/_locales/fr/messages.json';

/** The places of a text that something is put into, each once. */
const places = ({ message }: { message: string }) => [...new Set(message.match(/\$\d/g))].sort();

test('both languages have the same texts, with the same places in them', () => {
  const of = (texts: Readonly<Record<string, { message: string }>>) =>
    Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, places(text)]));
  expect(of(fr)).toEqual(of(en));
  for (const { message } of [...Object.values(en), ...Object.values(fr)]) expect(message.trim()).not.toBe('');
});

test('French signs stand with their words: what is in guillemets, and : ; ! ? %, never begin or end a line alone', () => {
  const loose = /«[^\u00a0]|[^\u00a0]»|[ \u202f][:;!?%]/u;
  const broken = Object.entries(fr).filter(([, { message }]) => loose.test(message));
  expect(broken.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
});
