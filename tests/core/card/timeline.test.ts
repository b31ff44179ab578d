import { expect, it } from 'vitest';
import { timelineAround } from '@/core/card/timeline';
import type { Entity, EntityType, Pack } from '@/core/pack/schema';

const entity = (id: string, type: EntityType, ...dates: string[]): Entity => ({
  id,
  type,
  name: { en: id },
  description: { en: id },
  descriptionFrom: 'general',
  facts: dates.map((when) => ({ text: { en: id }, from: 'general', ...(when && { when }) })),
});
const packOf = (...entities: Entity[]) => ({ articles: [], entities }) as unknown as Pack;
const rows = (pack: Pack, id: string) =>
  timelineAround(pack, pack.entities.find((one) => one.id === id)!).map(
    (row) => `${row.entity.id} ${row.when}`,
  );

const EVENTS = packOf(
  entity('vote', 'event', '2025'),
  entity('treaty', 'agreement', '1961'),
  entity('summit', 'event', '2024-06', '2024-06-17/2024-06-18', '2024-07'),
  entity('storm', 'event', '2023-11'),
  entity('patrol', 'operation', '2019/'),
  entity('talks', 'event', '2024-06-20'),
  entity('undated', 'event', ''),
  entity('ada', 'person', '2024-06'),
);

it.each([
  [
    'in the midst',
    'storm',
    ['treaty 1961', 'patrol 2019/', 'storm 2023-11', 'summit 2024-06-17/2024-06-18', 'talks 2024-06-20'],
  ],
  [
    'the first',
    'treaty',
    ['treaty 1961', 'patrol 2019/', 'storm 2023-11', 'summit 2024-06-17/2024-06-18', 'talks 2024-06-20'],
  ],
  [
    'the last',
    'vote',
    ['patrol 2019/', 'storm 2023-11', 'summit 2024-06-17/2024-06-18', 'talks 2024-06-20', 'vote 2025'],
  ],
  ['without a date', 'undated', []],
  ['no event', 'ada', []],
])('%s', (_, id, wanted) => {
  expect(rows(EVENTS, id)).toEqual(wanted);
});

it('is none where an event has no company', () => {
  expect(rows(packOf(entity('storm', 'event', '2023')), 'storm')).toEqual([]);
});
