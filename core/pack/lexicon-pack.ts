import { keepName, signOf } from '../text/name';
import { createUnits, FOLDED, type Units, UPPER } from '../text/units';
import { type AliasClaim, aliasClaims } from './alias-claims';
import { aliasForms } from './lexicon-forms';
import type { LexiconAlias, LexiconEntity } from './lexicon-source';
import type { Pack } from './schema';

/**
 * A pack reduced to what detection needs: names are aliases in their language, other spellings stand beside each (lexicon-forms.ts),
 * and aliases of an entity that fold to the same text under the same rules are one, in all its languages.
 */
export function lexiconSource(pack: Pack): LexiconEntity[] {
  const units = createUnits();
  return pack.entities.map((entity) => {
    const aliases = new Map<string, LexiconAlias>();
    // English first: its name heads the entity, and the lexicon then need not keep it twice.
    const claims = [...aliasClaims(entity)];
    for (const claim of [...claims.filter(isEnglish), ...claims.filter((other) => !isEnglish(other))]) {
      for (const alias of claimed(claim)) {
        const key = JSON.stringify([keyOf(alias, units), alias.exact, alias.needs, alias.cues, alias.not]);
        const languages = [...new Set([...(aliases.get(key)?.languages ?? []), claim.language])];
        aliases.set(key, { ...(aliases.get(key) ?? alias), languages });
      }
    }
    return {
      id: entity.id,
      type: entity.type,
      name: entity.name.en,
      aliases: [...aliases.values()],
      cues: entity.cues ?? [],
      related: [...new Set((entity.relations ?? []).map((relation) => relation.to))],
    };
  });
}

const isEnglish = (claim: AliasClaim): boolean => claim.language === 'en';

/** Begins a sentence in a capital, even where its letters are exact: “the West”, “The West”. */
const ARTICLE = /^(?:the|les|la|le|l[’'])(?![\p{L}])/u;
const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);

function claimed({ rule, language }: AliasClaim): LexiconAlias[] {
  const { text, not = [] } = rule;
  const exact = rule.case === 'exact';
  const alias: Omit<LexiconAlias, 'text' | 'not'> = {
    languages: [language],
    exact,
    needs: rule.needs ?? 'nothing',
    cues: rule.cues ?? [],
  };
  const forms: LexiconAlias[] = aliasForms(text).map((form) => ({ ...alias, text: form, not }));
  if (exact && ARTICLE.test(text)) forms.push({ ...alias, text: capital(text), not: not.map(capital) });
  return forms;
}

/** The text that the alias matches by: all letters of an exact one, else the folded text and whether it wants a capital. */
function keyOf(alias: LexiconAlias, units: Units): string {
  const kept = new Uint16Array(alias.text.length * 3);
  const length = keepName(alias.text, kept, units);
  const signs = Array.from(kept.subarray(0, length), (unit) => signOf(unit, units));
  const read = alias.exact ? signs : signs.map((sign) => units.of(sign) & FOLDED);
  return `${units.of(signs[0] ?? 0) & UPPER ? 'A' : 'a'} ${String.fromCharCode(...read)}`;
}
