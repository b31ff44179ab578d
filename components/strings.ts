/** The words of the interface: components ask by key, the page they run in says where the words come from (platform/i18n). */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '@/public/_locales/en/messages.json';

/** A key of public/_locales. */
export type MessageKey = keyof typeof messages;

/** Returns the message of a key with `$1`, `$2` … replaced by `parts`. */
export type Strings = (key: MessageKey, ...parts: string[]) => string;

/** Gives components their words; without a provider a key shows itself, which a test or a reader notices. */
export const StringsContext = createContext<Strings>((key) => key);

/** Returns the words of the interface. */
export const useStrings = (): Strings => useContext(StringsContext);
