/** Cards inside cards: one on the screen, the way back and forward kept, as deep as the reader goes. */

export interface History {
  /** Entity ids, oldest first; never empty. */
  readonly visited: readonly string[];
  /** Index of the one on the screen. */
  readonly at: number;
}

/** Returns the history of a card just opened. */
export const startHistory = (entity: string): History => ({ visited: [entity], at: 0 });

/** Returns the history after a link was followed: what lay ahead is forgotten, as in a browser. */
export function visit(history: History, entity: string): History {
  if (entity === current(history)) return history;
  return { visited: [...history.visited.slice(0, history.at + 1), entity], at: history.at + 1 };
}

/** Returns the history one step back (-1) or forward (1), or the same where there is none. */
export function step(history: History, by: -1 | 1): History {
  return canStep(history, by) ? { ...history, at: history.at + by } : history;
}

/** Returns whether there is a card in that direction. */
export const canStep = (history: History, by: -1 | 1): boolean =>
  history.visited[history.at + by] !== undefined;

/** Returns the entity on the screen. */
export const current = (history: History): string => history.visited[history.at]!;
