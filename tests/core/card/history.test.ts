import { describe, expect, it } from 'vitest';
import { canStep, current, type History, startHistory, step, visit } from '@/core/card/history';

const walk = (...moves: (string | 1 | -1)[]): History =>
  moves.reduce<History>(
    (history, move) => (typeof move === 'string' ? visit(history, move) : step(history, move)),
    startHistory('kim'),
  );

describe('the way through cards', () => {
  it.each<[string, (string | 1 | -1)[], string, boolean, boolean]>([
    ['starts with no way back', [], 'kim', false, false],
    ['goes on', ['putin'], 'putin', true, false],
    ['goes back', ['putin', -1], 'kim', false, true],
    ['goes forward again', ['putin', 'moscow', -1, -1, 1], 'putin', true, true],
    ['forgets what lay ahead', ['putin', -1, 'nato'], 'nato', true, false],
    ['stays where it is on its own name', ['kim'], 'kim', false, false],
    ['does not fall off either end', [-1, 'putin', 1, 1], 'putin', true, false],
    ['comes by the same card twice', ['putin', 'kim', 'putin'], 'putin', true, false],
  ])('%s', (_name, moves, shown, back, forward) => {
    const history = walk(...moves);
    expect([current(history), canStep(history, -1), canStep(history, 1)]).toEqual([shown, back, forward]);
  });

  it('has no depth that ends it', () => {
    const deep = Array.from({ length: 1_000 }, (_, depth) => `entity-${depth}`);
    expect(walk(...deep).at).toBe(1_000);
  });
});
