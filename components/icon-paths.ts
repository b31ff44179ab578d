/** Our own icons: strokes on a 16 × 16 grid, drawn 1.4 units thick with round ends. */
import type { EntityType } from '@/core/pack/schema';

/** One for each type of entity. */
export const TYPE_PATHS: Record<EntityType, string> = {
  person: 'M8 8.1a2.9 2.9 0 1 0 0-5.8 2.9 2.9 0 0 0 0 5.8ZM2.6 13.9c.5-2.6 2.6-4 5.4-4s4.9 1.4 5.4 4',
  place:
    'M8 14.3S3.2 10 3.2 6.6a4.8 4.8 0 0 1 9.6 0C12.8 10 8 14.3 8 14.3ZM8 8.3a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4Z',
  organization: 'M2.2 6.2 8 2.4l5.8 3.8M2.2 13.6h11.6M4 6.6v4.6M8 6.6v4.6M12 6.6v4.6',
  event: 'M2.6 3.9h10.8v9.7H2.6zM2.6 7h10.8M5.3 2.2v2.6M10.7 2.2v2.6',
  agreement:
    'M3.3 1.9h6.2l3.2 3.2v9H3.3zM9.5 2v3.2h3.2M5.3 11.6c1-1.9 1.7-1.9 1.6-.6 0 1 .9.4 1.5-.2.4-.4.6.7 2.1.2M5.4 7.6h4.8',
  operation: 'M8 14.2A6.2 6.2 0 1 0 8 1.8a6.2 6.2 0 0 0 0 12.4ZM10.8 5.2 9.3 9.3 5.2 10.8l1.5-4.1z',
  policy:
    'M8 14.3c3.3-1.3 5.2-3.7 5.2-7.1V3.6L8 1.8 2.8 3.6v3.6c0 3.4 1.9 5.8 5.2 7.1ZM5.7 7.9l1.7 1.7 3-3.3',
  concept: 'M5.9 11.3C4.4 10.4 3.5 9 3.5 7.2a4.5 4.5 0 0 1 9 0c0 1.8-.9 3.2-2.4 4.1v1H5.9zM6.4 14.4h3.2',
  work: 'M8 4.1C6.6 3 4.5 2.6 2 2.7v9.6c2.5-.1 4.6.3 6 1.4 1.4-1.1 3.5-1.5 6-1.4V2.7c-2.5-.1-4.6.3-6 1.4ZM8 4.1v9.5',
};

/** Those of buttons. */
export const ACTION_PATHS = {
  close: 'M4 4l8 8M12 4l-8 8',
  why: 'M5.6 5.9a2.4 2.4 0 1 1 3.7 2c-.8.5-1.3 1-1.3 1.9M8 12.5v.1',
  back: 'M9.9 3.4 5.3 8l4.6 4.6',
  forward: 'M6.1 3.4 10.7 8l-4.6 4.6',
  more: 'M8 3.2v.1M8 8v.1M8 12.8v.1',
  done: 'M3.2 8.4l3.2 3.2 6.4-7',
  save: 'M4.3 2.3h7.4v11.4L8 10.9l-3.7 2.8z',
} as const;
