import { checkSettings } from '@/core/settings/check';
import {
  type CorrectedPage,
  correctionOn,
  withCorrection,
  withoutCorrection,
} from '@/core/settings/corrections';
import { countOpening, FAMILIAR_AFTER, forgetFamiliarity, withKnown } from '@/core/settings/familiarity';
import type { Correction, Settings } from '@/core/settings/settings';
import { withListed, withSite } from '@/core/settings/sites';
import type { MentionRejected, OwnPageEvents, TabEvents } from '@/platform/messaging/protocol';
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
  | 'rejectMention'
  | 'restoreMention'
  | 'keepCorrection'
  | 'countOpening'
  | 'markKnown'
  | 'forgetFamiliarity'
>;

/** A handler for each request about settings. Whatever changes is told to every tab and own page once it is stored. */
export function createSettingsRequests(
  { readSettings, changeSettings, announceToTabs, announceToOwnPages }: Workings,
  pageOf: (asker: Asker, canonical?: string) => CorrectedPage,
): Handlers<SettingsRequests, Asker> {
  async function change(by: (settings: Settings) => Settings): Promise<Settings> {
    const settings = await changeSettings(by);
    announceToOwnPages('settingsSaved', { settings });
    announceToTabs('settingsChanged');
    return settings;
  }
  const correctionOf = ({ canonical, ...rejected }: MentionRejected, asker: Asker): Correction =>
    correctionOn(pageOf(asker, canonical), rejected, new Date().toISOString());

  return {
    readSettings,
    changeSettings: ({ choices }) => change((settings) => ({ ...settings, ...choices })),
    replaceSettings: ({ settings }) => change(() => checkSettings(settings).settings),
    async switchSite({ host, on }) {
      await change((settings) => withSite(settings, host, on));
      return null;
    },
    listSite: ({ list, site, listed }) => change((settings) => withListed(settings, list, site, listed)),
    async rejectMention(rejected, asker) {
      const correction = correctionOf(rejected, asker);
      await change((settings) => withCorrection(settings, correction));
      return null;
    },
    async restoreMention(rejected, asker) {
      const correction = correctionOf(rejected, asker);
      await change((settings) => withoutCorrection(settings, correction));
      return null;
    },
    keepCorrection: ({ correction, kept }) =>
      change((settings) => (kept ? withCorrection : withoutCorrection)(settings, correction)),
    async countOpening({ entity }) {
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
