/** What an article’s names introduce: the lexicon’s own people, and strangers who share a name with them. */
import { INSTITUTION_WORDS, PLACE_PREFIXES } from './name-words';
import { introduce, isPassing, type Registry, STRANGER } from './people';
import type { Reading } from './reading';

/** Files the reading’s person under these parts of the name. */
export function introduceReading(
  registry: Registry,
  reading: Reading,
  text: string,
  parts: readonly string[],
): void {
  introduce(registry, parts, {
    entity: reading.thing.id,
    by: reading.surface,
    passage: reading.passage,
    start: reading.start,
    end: reading.end,
    passing: isPassing(text, reading.start, reading.end),
  });
}

/** Files another person of the same name (“Denzel Washington”) as a stranger’s introduction. */
export function introduceStranger(
  registry: Registry,
  reading: Reading,
  text: string,
  start: number,
  end: number,
): void {
  if (!reading.single || (reading.thing.type !== 'person' && reading.name.needs === 'nothing')) return;
  const longer = text.slice(start, end);
  const words = longer.toLowerCase().split(/\s+/);
  // “Trump card” is nobody.
  if (/(?:^|\s)\p{Ll}/u.test(longer)) return;
  if (INSTITUTION_WORDS.has(words[words.length - 1] ?? '')) return;
  if (
    reading.thing.type === 'place' &&
    (end > reading.end || PLACE_PREFIXES.has(words[0] ?? '') || /\s(?:of|de|du|for)\s/.test(longer))
  )
    return;
  introduce(registry, [reading.name.text.toLowerCase()], {
    entity: STRANGER,
    by: longer,
    passage: reading.passage,
    start,
    end,
    passing: isPassing(text, start, end),
  });
}
