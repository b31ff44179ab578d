/** What the reader knows by now: counted, or said. */
import { LEARNT_MAX, type Settings } from './settings';

/** Openings of an entity's card after which its marks fade: "several times", and no habit is made in fewer. */
export const FAMILIAR_AFTER = 5;

/** Entities that the reader knows, by their own word or by openings; none while marks do not fade. */
export function familiarEntities({ fading, known, openings }: Settings): string[] {
  if (!fading) return [];
  const often = Object.keys(openings).filter((entity) => (openings[entity] ?? 0) >= FAMILIAR_AFTER);
  return [...new Set([...known, ...often])];
}

/** The settings with one more opening of the entity's card; unchanged while marks do not fade, for then nothing is counted. */
export function countOpening(settings: Settings, entity: string): Settings {
  const count = settings.openings[entity] ?? 0;
  if (!settings.fading || count >= FAMILIAR_AFTER) return settings;
  const { [entity]: _, ...others } = settings.openings;
  // The entity opened last stands last, so that the ones long unopened are those that go.
  const kept = Object.entries(others).slice(1 - LEARNT_MAX);
  return { ...settings, openings: Object.fromEntries([...kept, [entity, count + 1]]) };
}

/** The settings with the entity known, or to be shown again as new. */
export function withKnown(settings: Settings, entity: string, isKnown: boolean): Settings {
  const { [entity]: _, ...openings } = settings.openings;
  const known = settings.known.filter((other) => other !== entity);
  return isKnown
    ? { ...settings, known: [...known, entity].slice(-LEARNT_MAX) }
    : { ...settings, openings, known };
}

/** The settings of a reader to whom all is new. */
export function forgetFamiliarity(settings: Settings): Settings {
  return { ...settings, openings: {}, known: [] };
}
