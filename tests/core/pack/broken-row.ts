/** What a table of broken packs is made of. */

// biome-ignore lint/suspicious/noExplicitAny: a test breaks a pack in ways that its type forbids
export type Broken = any;
/** How the example pack is broken, and the problem that is to be told. */
export type Row = [name: string, breakIt: (pack: Broken) => void, path: string, reason: string];

/** Where the two entities of the example pack stand. */
export const ADA = 'entities[0]';
export const ELM = 'entities[1]';
