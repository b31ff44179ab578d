import type { AliasRule, Entity, Language } from './schema';

/** One string that an entity answers to, with the rules it answers by. */
export interface AliasClaim {
  readonly entity: Entity;
  readonly language: Language;
  readonly rule: AliasRule;
  /** Path inside the entity: `name.en` or `aliases.fr[2]`. */
  readonly path: string;
}

/**
 * Every name and alias of an entity as a claim; a plain text is a rule without conditions. A name is one too, unless an
 * alias rule of the same text and language states the conditions on which it counts.
 */
export function* aliasClaims(entity: Entity): Generator<AliasClaim> {
  for (const [language, text] of Object.entries(entity.name) as [Language, string | undefined][]) {
    const restated = entity.aliases?.[language]?.some(
      (alias) => typeof alias !== 'string' && alias.text === text,
    );
    if (text !== undefined && !restated) yield { entity, language, rule: { text }, path: `name.${language}` };
  }
  for (const language of Object.keys(entity.aliases ?? {}) as Language[]) {
    for (const [n, alias] of (entity.aliases?.[language] ?? []).entries()) {
      const rule = typeof alias === 'string' ? { text: alias } : alias;
      yield { entity, language, rule, path: `aliases.${language}[${n}]` };
    }
  }
}

/** A text reduced to what an ALL-CAPS headline leaves of it, every dash a hyphen: texts with equal results can stand for each other. */
export function sameWords(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[’‘]/g, "'");
}
