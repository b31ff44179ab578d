import { DEFAULT_SETTINGS, type Settings } from '../settings/settings';

/** The settings that differ from the defaults, or null where none does: what an archive carries of them. */
export function chosenSettings(settings: Settings): Partial<Settings> | null {
  const chosen = Object.entries(settings).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(DEFAULT_SETTINGS[key as keyof Settings]),
  );
  return chosen.length === 0 ? null : Object.fromEntries(chosen);
}
