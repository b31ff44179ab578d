import fc from 'fast-check';
import { expect, it } from 'vitest';
import { joinPassages, splitPassages } from '@/core/mention/joined-passages';

it('parts again what was joined', () => {
  const passage = fc.record({ text: fc.string({ unit: 'binary' }), heading: fc.boolean() });
  fc.assert(
    fc.property(fc.array(passage), (passages) => {
      expect(splitPassages(joinPassages(passages))).toEqual(passages);
    }),
  );
});

it('is one text with its lengths and its headings', () => {
  const passages = [{ text: 'One' }, { text: 'Two too', heading: true }, { text: '', heading: false }];
  expect(joinPassages(passages)).toEqual({ text: 'OneTwo too', lengths: [3, 7, 0], headings: [1] });
});
