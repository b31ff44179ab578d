/** A long article as a newspaper's page has it: paragraphs with links and emphasis, headings, captions, furniture around. */

/** What the paragraphs are built of: names that the bundled pack knows, names that it does not, and plain words. */
const KNOWN = [
  'Vladimir Putin',
  'Kim Jong Un',
  'North Korea',
  'South Korea',
  'Russia',
  'Japan',
  'China',
  'Pyongyang',
  'the United States',
  'NATO',
  'Putin',
  'Kim',
];
const OTHER = [
  'Margaret Holloway',
  'the Harbour Board',
  'Eastfield',
  'Lake Orrin',
  'Professor Adebayo',
  'Northgate',
];
const WORDS =
  'the of and to in a that was for on with as by had at from were which their after when would been market letter because river council evening before between school money weather report people morning nothing another without minister yesterday station'.split(
    ' ',
  );

/** Returns HTML of about `size` UTF-16 units of readable text, the same for the same `seed`. */
export function articlePage(size: number, seed = 1): string {
  const random = numbers(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const word = (): string => {
    const chance = random();
    if (chance < 0.02) return pick(KNOWN);
    if (chance < 0.03) return pick(OTHER);
    if (chance < 0.045) return `<a href="/${pick(WORDS)}">${pick(WORDS)} ${pick(WORDS)}</a>`;
    if (chance < 0.055) return `<em>${pick(WORDS)}</em>`;
    return pick(WORDS);
  };
  const sentence = (): string => {
    const words = Array.from({ length: 8 + Math.floor(random() * 14) }, word).join(' ');
    return `${words[0]!.toUpperCase()}${words.slice(1)}.`;
  };
  const parts: string[] = [];
  let length = 0;
  while (length < size) {
    const text = Array.from({ length: 2 + Math.floor(random() * 4) }, sentence).join(' ');
    length += text.replace(/<[^>]*>/g, '').length;
    parts.push(`<p>${text}</p>`);
    if (random() < 0.08) parts.push(`<h2>${sentence()}</h2>`);
    if (random() < 0.05)
      parts.push(
        `<figure class="wide"><div><img alt=""></div><figcaption>${sentence()}</figcaption></figure>`,
      );
  }
  const menu = Array.from(
    { length: 40 },
    (_, n) => `<li class="item"><a href="/${n}">${pick(WORDS)}</a></li>`,
  ).join('');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title><style>body{max-width:40em;margin:auto;font:16px/1.5 serif}</style></head><body><header><nav><ul>${menu}</ul></nav></header><main><article><h1>${sentence()}</h1>${parts.join('\n')}</article></main><footer><ul>${menu}</ul></footer></body></html>`;
}

/** Mulberry32 (public domain, Tommy Ettinger): small, seeded, good enough for pages. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
