import { expect, it } from 'vitest';
import { drawnMentions } from '@/core/settings/drawn';

/** An article in short: `#` begins a heading; each letter is a mention. The drawn ones are written back. */
function drawn(article: string, density: 'first' | 'every' | 'pointer', familiar: string[] = []): string {
  const blocks = article.split(' ').map((text) => ({ text, heading: text.startsWith('#') }));
  const mentions = blocks.flatMap((block) =>
    [...block.text.replace('#', '')].map((entity) => ({ entity, block })),
  );
  const shown = drawnMentions(mentions, blocks, { density, familiar });
  return blocks
    .map((block) =>
      mentions
        .filter((mention) => mention.block === block)
        .map((mention) => (shown.has(mention) ? mention.entity : '-'))
        .join(''),
    )
    .join(' ');
}

it.each<[string, string, 'first' | 'every' | 'pointer', string[], string]>([
  ['each entity once without headings', 'pkp kp nk', 'first', [], 'pk- -- n-'],
  ['again after a heading', '#p pk p #k pk k', 'first', [], 'p pk - k pk -'],
  ['again after a heading that names nobody', 'pk # pk', 'first', [], 'pk  pk'],
  ['a heading named in vain', '#p k p', 'first', [], 'p k p'],
  ['all of them', '#p pkp k', 'every', [], 'p pkp k'],
  ['none of them', '#p pkp k', 'pointer', [], '- --- -'],
  ['none that the reader knows', 'pkn #p pk', 'first', ['p'], '-kn - -k'],
  ['none that the reader knows, of all', 'pkp', 'every', ['p'], '-k-'],
])('%s', (_, article, density, familiar, shown) => {
  expect(drawn(article, density, familiar)).toBe(shown);
});
