import type { Problem } from '../problem';
import type { Pack } from '../schema';

/** Every text a card shows, with its path: names, descriptions, facts and what differs from them. */
function* texts(pack: Pack): Generator<{ text: { en: string; fr?: string | undefined }; path: string }> {
  yield { text: pack.title, path: 'title' };
  for (const [e, entity] of pack.entities.entries()) {
    const at = `entities[${e}]`;
    yield { text: entity.name, path: `${at}.name` };
    yield { text: entity.description, path: `${at}.description` };
    for (const [f, fact] of entity.facts.entries()) {
      yield { text: fact.text, path: `${at}.facts[${f}].text` };
      if (fact.differs) yield { text: fact.differs.text, path: `${at}.facts[${f}].differs.text` };
    }
  }
}

/**
 * Problems of languages: a pack must list English, one that lists French has every card text in French, and an entity's
 * own language is one it has a name in.
 */
export function checkLanguages(pack: Pack): Problem[] {
  const problems: Problem[] = [];
  if (!pack.languages.includes('en')) problems.push({ path: 'languages', reason: '"en" is missing' });
  for (const [e, { name, nativeLanguage }] of pack.entities.entries()) {
    if (nativeLanguage === undefined || name[nativeLanguage] !== undefined) continue;
    const path = `entities[${e}].nativeLanguage`;
    problems.push({ path, reason: `the entity has no name in "${nativeLanguage}"` });
  }
  if (!pack.languages.includes('fr')) return problems;
  for (const { text, path } of texts(pack)) {
    if (text.fr === undefined)
      problems.push({ path: `${path}.fr`, reason: 'the pack speaks French; this does not' });
  }
  return problems;
}
