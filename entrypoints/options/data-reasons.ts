import type { MessageKey, Strings } from '@/components/strings';
import type { ArchiveRefusal, Reason } from '@/core/archive/refusal';

/** Why something of a file is not taken, as a sentence in the reader's language. */
export function reasonWords(t: Strings, { reason }: ArchiveRefusal): string {
  return t(KEYS[reason]);
}

const KEYS: Readonly<Record<Reason, MessageKey>> = {
  'too-big': 'data_reason_tooBig',
  'not-utf8': 'data_reason_notUtf8',
  'too-deep': 'data_reason_tooDeep',
  'not-json': 'data_reason_notJson',
  'unknown-format': 'data_reason_unknownFormat',
  pack: 'data_reason_pack',
  'newer-version': 'data_reason_newerVersion',
  'too-many': 'data_reason_tooMany',
  'prototype-key': 'data_reason_prototypeKey',
  'too-long': 'data_reason_tooLong',
  'no-number': 'data_reason_noNumber',
  missing: 'data_reason_missing',
  'unknown-key': 'data_reason_unknownKey',
  'wrong-value': 'data_reason_wrongValue',
  'no-address': 'data_reason_noAddress',
  'hidden-characters': 'data_reason_hiddenCharacters',
  'no-quote': 'data_reason_noQuote',
  reply: 'data_reason_reply',
  'same-id': 'data_reason_sameId',
  'open-quote': 'data_reason_openQuote',
  'wrong-columns': 'data_reason_wrongColumns',
};
