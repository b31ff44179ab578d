import type { FileProblem } from './problem-line';
import type { SourceEntity } from './source-schema';

/** What `npm run knowledge -- new` writes for the author to replace, with the entity's name in place of each `$1`. */
export const PLACEHOLDERS = {
  description: { en: 'One line that says what $1 is', fr: 'Une ligne qui dit ce qu’est $1' },
  fact: {
    en: 'One sentence in your own words on $1, and where it was read.',
    fr: 'Une phrase de votre plume sur $1, et où elle a été lue.',
  },
} as const;

/** Problems of texts that still are as the skeleton had them, whatever the entity is called by now. */
export function unfilled(entity: SourceEntity): FileProblem[] {
  const file = `entities/${entity.id}.json`;
  const texts = [
    ...(['en', 'fr'] as const).map((language) => ({
      path: `description.${language}`,
      text: entity.description[language],
      placeholder: PLACEHOLDERS.description[language],
    })),
    ...entity.facts.flatMap(({ text }, at) =>
      (['en', 'fr'] as const).map((language) => ({
        path: `facts[${at}].text.${language}`,
        text: text[language],
        placeholder: PLACEHOLDERS.fact[language],
      })),
    ),
  ];
  return texts
    .filter(({ text, placeholder }) => text !== undefined && isPlaceholder(text, placeholder))
    .map(({ path }) => ({ file, path, reason: 'still the words of the skeleton: write your own' }));
}

function isPlaceholder(text: string, placeholder: string): boolean {
  const [start = '', end = ''] = placeholder.split('$1');
  return text.startsWith(start) && text.endsWith(end) && text.length >= start.length + end.length;
}
