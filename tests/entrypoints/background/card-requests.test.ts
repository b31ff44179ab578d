import { beforeEach, describe, expect, test } from 'vitest';
import type { Drawing } from '@/core/card/drawing';
import type { Settings } from '@/core/settings/settings';
import { background, ELSEWHERE, OWN, page, refused, STORY } from './background';
import { draftOf } from './store/drafts';

const KIM = { entity: 'kim-jong-un', near: [] };
const ACTED = { entity: 'kim-jong-un', surface: 'Kim' };

/** All that is drawn, as a reader reads it. */
function textOf(drawing: Drawing): string {
  if (typeof drawing === 'string') return drawing;
  const [, attributes, ...children] = drawing;
  return [attributes['data-t'] ?? '', ...children.map(textOf)].join(' ');
}
const drawnText = (drawing: unknown) => JSON.stringify(drawing);

describe('the menu of a card', () => {
  let world: ReturnType<typeof background>;
  const settings = (): Promise<Settings> => world.requests.readSettings({}, OWN);
  beforeEach(() => {
    world = background();
  });

  test.each([
    ['page', 'https://news.example/story', { page: 0, site: 1, elsewhere: 1 }],
    ['site', 'news.example', { page: 0, site: 0, elsewhere: 1 }],
    ['everywhere', '', { page: 0, site: 0, elsewhere: 0 }],
  ] as const)('takes a mark away (%s), and gives it back', async (scope, where, marks) => {
    const menu = await world.requests.actOnCard({ act: `reject ${scope}`, ...ACTED }, STORY);
    expect(drawnText(menu)).toMatch(/“Kim” is no longer marked as Kim Jong Un/);
    expect(drawnText(menu)).toContain(`restore ${scope}`);
    expect((await settings()).corrections).toMatchObject([{ ...ACTED, scope, where }]);
    const marked = async (url: string) =>
      1 - (await world.requests.openPage({}, page(url))).settings.corrected.length;
    expect({
      page: await marked('https://news.example/story'),
      site: await marked('https://news.example/other'),
      elsewhere: await marked('https://other.example/'),
    }).toEqual(marks);
    const again = await world.requests.actOnCard({ act: `restore ${scope}`, ...ACTED }, STORY);
    expect(drawnText(again)).toContain('reject page');
    expect((await settings()).corrections).toEqual([]);
  });

  test('learns what the reader knows, says when that shows, and forgets it', async () => {
    const later = await world.requests.actOnCard({ act: 'know', ...ACTED }, STORY);
    expect(drawnText(later)).toContain('fade once you choose so');
    expect((await settings()).known).toEqual(['kim-jong-un']);
    expect(drawnText(await world.requests.drawCard(KIM, STORY))).toContain('Show as new again');
    await world.requests.changeSettings({ choices: { fading: true } }, OWN);
    const now = await world.requests.actOnCard({ act: 'know', ...ACTED }, STORY);
    expect(drawnText(now)).toContain('only under the pointer');
    await world.requests.actOnCard({ act: 'forget', ...ACTED }, STORY);
    expect((await settings()).known).toEqual([]);
  });

  test('switches us off on the site that asks, and on no other', async () => {
    await world.requests.actOnCard({ act: 'off', ...ACTED }, STORY);
    expect(await world.requests.openPage({}, STORY)).toMatchObject({ on: false });
    expect(await world.requests.openPage({}, ELSEWHERE)).toMatchObject({ on: true });
    expect(world.announced).toContainEqual({ toTabs: 'settingsChanged' });
  });

  test('offers to take away a mark where there is one', async () => {
    expect(drawnText(await world.requests.drawCard(KIM, STORY))).not.toContain('reject');
    expect(drawnText(await world.requests.drawCard({ ...KIM, why: 'name' }, STORY))).toContain('reject site');
  });

  test('knows nothing of an entity that no pack has', async () => {
    await expect(
      world.requests.actOnCard({ act: 'know', entity: 'nobody', surface: 'N' }, STORY),
    ).rejects.toEqual(refused('not-found'));
  });
});

describe('a card on a page', () => {
  test('holds what was noted on the entity elsewhere, and nothing of other entities', async () => {
    const { requests } = background();
    await requests.saveAnnotation(
      { draft: draftOf(1, 'the marshal smiled', { entities: ['kim-jong-un'], note: 'Compare 2019.' }) },
      ELSEWHERE,
    );
    await requests.saveAnnotation({ draft: draftOf(2, 'the guest', { entities: ['nato'] }) }, ELSEWHERE);
    const text = textOf((await requests.drawCard(KIM, STORY)).drawing);
    expect(text).toContain('“the marshal smiled”');
    expect(text).toContain('Compare 2019.');
    expect(text).toContain('other.example');
    expect(text).not.toContain('the guest');
  });

  test('says how much younger the article is', async () => {
    const { requests } = background();
    const young = await requests.drawCard({ ...KIM, published: '2026-11-20' }, STORY);
    expect(textOf(young.drawing)).toMatch(/Known here up to \w+ 2024; this article is \d+ months younger/);
    expect(textOf((await requests.drawCard(KIM, STORY)).drawing)).not.toContain('younger');
  });
});
