/** The reader's choices, stored in `storage.local` under one key; each has a default. */
export interface Settings {
  /** Hosts (`location.host`, lower case) where the reader switched the extension off. */
  readonly offSites: readonly string[];
}

export const DEFAULT_SETTINGS: Settings = { offSites: [] };
