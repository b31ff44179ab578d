/** The panel's views, in the order of their tabs. */
export const VIEWS = ['article', 'notes', 'look-up', 'link'] as const;
export type View = (typeof VIEWS)[number];
