import { checkSettings } from '@/core/settings/check';
import { withCorrection, withoutCorrection } from '@/core/settings/corrections';
import { countOpening, FAMILIAR_AFTER, forgetFamiliarity, withKnown } from '@/core/settings/familiarity';
import type { Settings } from '@/core/settings/settings';
import { withListed, withSite } from '@/core/settings/sites';
import type { OwnPageEvents, TabEvents } from '@/platform/messaging/protocol/events';
import type { Handlers } from '@/platform/messaging/serve';
import type { Asker, UpRequests } from './trust';

/** The doors that settings need. */
interface Workings {
  readSettings(): Promise<Settings>;
  changeSettings(change: (settings: Settings) => Settings): Promise<Settings>;
  announceToTabs(event: keyof TabEvents): void;
  announceToOwnPages<K extends keyof OwnPageEvents>(event: K, letter: OwnPageEvents[K]): void;
}

type SettingsRequests = Pick<
  UpRequests,
  | 'readSettings'
  | 'changeSettings'
  | 'replaceSettings'
  | 'switchSite'
  | 'listSite'
  | 'keepCorrection'
  | 'countOpening'
  | 'markKnown'
  | 'forgetFamiliarity'
>;

/** Changes the stored settings; the change is told to every tab and own page once it is stored. */
export type ChangeSettings = (change: (settings: Settings) => Settings) => Promise<Settings>;

/** Returns what changes the settings and tells everybody. */
export function settingsChanger({
  changeSettings,
  announceToTabs,
  announceToOwnPages,
}: Pick<Workings, 'changeSettings' | 'announceToTabs' | 'announceToOwnPages'>): ChangeSettings {
  return async (change) => {
    const settings = await changeSettings(change);
    announceToOwnPages('settingsSaved', { settings });
    announceToTabs('settingsChanged');
    return settings;
  };
}

/** A handler for each request about settings; `change` tells everybody, `workings` do not. */
export function createSettingsRequests(
  { readSettings, changeSettings, announceToTabs, announceToOwnPages }: Workings,
  change: ChangeSettings,
): Handlers<SettingsRequests, Asker> {
  return {
    readSettings,
    changeSettings: ({ choices }) => change((settings) => ({ ...settings, ...choices })),
    replaceSettings: ({ settings }) => change(() => checkSettings(settings).settings),
    async switchSite({ host, on }) {
      await change((settings) => withSite(settings, host, on));
      return null;
    },
    listSite: ({ list, site, listed }) => change((settings) => withListed(settings, list, site, listed)),
    keepCorrection: ({ correction, kept }) =>
      change((settings) => (kept ? withCorrection : withoutCorrection)(settings, correction)),
    async countOpening({ entity }, asker) {
      // A private window leaves no trace that the reader did not ask for.
      if (asker.kind === 'page' && asker.privateWindow !== undefined) return null;
      const settings = await changeSettings((before) => countOpening(before, entity));
      announceToOwnPages('settingsSaved', { settings });
      // The others wait: their marks change when the reader knows the entity, and not before.
      if (settings.openings[entity] === FAMILIAR_AFTER) announceToTabs('settingsChanged');
      return null;
    },
    async markKnown({ entity, known }) {
      await change((settings) => withKnown(settings, entity, known));
      return null;
    },
    forgetFamiliarity: () => change(forgetFamiliarity),
  };
}
