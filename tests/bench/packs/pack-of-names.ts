/** Aliases to one entity. */
const ALIASES_PER_ENTITY = 5;

/** The text of a pack's file with these names, five to an entity; its id is `many`. */
export function packOfNames(texts: readonly string[]): string {
  const head = {
    format: 1,
    id: 'many',
    version: '1.0.0',
    title: { en: 'Many names' },
    authors: ['Bench'],
    licence: 'CC0-1.0',
    languages: ['en'],
  };
  const entities: string[] = [];
  for (let n = 0; n < texts.length; n += ALIASES_PER_ENTITY) {
    const [en = '', ...aliases] = texts.slice(n, n + ALIASES_PER_ENTITY);
    const id = `q${String(n).padStart(8, '0')}`;
    entities.push(
      JSON.stringify({
        id,
        type: 'person',
        name: { en },
        ...(aliases.length > 0 && { aliases: { en: aliases } }),
        description: { en: `Number ${n} of many` },
        descriptionFrom: 'general',
        facts: [{ text: { en: `${en} is number ${n}.` }, from: 'general' }],
      }),
    );
  }
  return `${JSON.stringify(head).slice(0, -1)},\n"articles":[],\n"entities":[\n${entities.join(',\n')}\n]}\n`;
}
