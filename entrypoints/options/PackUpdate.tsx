import type { ComponentChildren } from 'preact';
import { counted } from '@/components/counted';
import { useStrings } from '@/components/strings';
import type { Language } from '@/core/settings/language';
import type { Listed, UpdateChanges } from './pack-changes';

interface PackUpdateProps {
  /** The version that is installed. */
  readonly version: string;
  readonly changes: UpdateChanges;
  readonly language: Language;
}

/** What an update changes: how much, and behind each number the names. */
export function PackUpdate({ version, changes: { added, changed, gone }, language }: PackUpdateProps) {
  const t = useStrings();
  const counts = {
    added: counted(t, language, 'packs_new', added.count),
    changed: counted(t, language, 'packs_changed', changed.count),
    gone: counted(t, language, 'packs_gone', gone.count),
  };
  const parts = new Intl.ListFormat(language, { type: 'unit', style: 'long' });
  return (
    <>
      <p>{t('packs_changes', version, counts.added, counts.changed, counts.gone)}</p>
      <NameList word={counts.added} names={added} language={language}>
        {(name) => <bdi>{name}</bdi>}
      </NameList>
      <NameList word={counts.changed} names={changed} language={language}>
        {({ name, was, parts: told }) => (
          <>
            <bdi>{name}</bdi>
            <span class="line-note">
              {was !== undefined && `${t('packs_was', was)} · `}
              {parts.format(told.map((part) => t(`packs_part_${part}`)))}
            </span>
          </>
        )}
      </NameList>
      <NameList word={counts.gone} names={gone} language={language}>
        {(name) => <bdi>{name}</bdi>}
      </NameList>
    </>
  );
}

interface NameListProps<T> {
  readonly word: string;
  readonly names: Listed<T>;
  readonly language: Language;
  readonly children: (name: T) => ComponentChildren;
}

/** Names that are shown once the reader asks, and how many are not. */
function NameList<T>({ word, names: { first, count }, language, children }: NameListProps<T>) {
  const t = useStrings();
  if (count === 0) return null;
  const more = new Intl.NumberFormat(language).format(count - first.length);
  return (
    <details class="pack-changes">
      <summary>{word}</summary>
      <ul>
        {first.map((name, n) => (
          <li key={n}>{children(name)}</li>
        ))}
        {count > first.length && <li class="hint">{t('packs_more', more)}</li>}
      </ul>
    </details>
  );
}
