import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useEscape } from '@/components/escape-key';
import { refusalWords } from '@/components/refusal-words';
import { useStrings } from '@/components/strings';
import { isName } from '@/core/own/name-fault';
import { OWN_DESCRIPTION_MAX, type OwnDraft } from '@/core/own/own-card';
import { ENTITY_TYPES, type EntityType } from '@/core/pack/terms';
import type { Refusal } from '@/platform/messaging/protocol/answer';
import { AliasRows } from './AliasRows';
import { FactFields } from './FactFields';
import { LeaveDialog } from './LeaveDialog';
import { NameBox } from './NameBox';
import type { Asked } from './read-asked';
import { addFacts, mergeCards, saveCard } from './save';

/** The fields of a card, filled in as far as the page told; saving closes the window. */
export function MakePage({ asked }: { readonly asked: Asked }) {
  const t = useStrings();
  const { targets, others, offered, revision } = asked;
  const [draft, setDraft] = useState<OwnDraft>(asked.draft);
  const [target, setTarget] = useState(asked.isFact ? (targets[0]?.id ?? '') : '');
  const [twin, setTwin] = useState('');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isSaving, setSaving] = useState(false);
  /** How often it was tried to save what cannot be. */
  const [faults, setFaults] = useState(0);
  const isTried = faults > 0;
  /** How many conditions were asked for: the newest have the keyboard. */
  const [held, setHeld] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const written = JSON.stringify([draft, target, twin]);
  const [atFirst] = useState(written);
  const isChanged = written !== atFirst;
  const dialog = useRef<HTMLDialogElement>(null);
  const isNew = revision === 0;
  const isAboutOther = draft.about !== undefined || target !== '';
  const title = t(isNew ? 'make_title' : 'make_editTitle');
  const change = (some: Partial<OwnDraft>) => setDraft((now) => ({ ...now, ...some }));

  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => {
    // The browser asks where the reader closes the window itself.
    window.onbeforeunload = isChanged ? (event) => event.preventDefault() : null;
  }, [isChanged]);
  const askToLeave = () => {
    if (!isChanged) void leave();
    else if (dialog.current?.open) dialog.current.close();
    else dialog.current?.showModal();
  };
  useEscape(askToLeave);
  // Only once what is wrong is shown does the field say so aloud.
  useEffect(() => {
    if (faults > 0) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [faults]);
  useEffect(() => {
    const fields = form.current;
    (
      fields?.querySelector<HTMLElement>('[name=name]') ??
      fields?.querySelector<HTMLElement>('select, textarea')
    )?.focus();
  }, []);
  useEffect(() => {
    if (held > 0)
      [...(form.current?.querySelectorAll<HTMLElement>('.make-alias summary') ?? [])].at(-1)?.focus();
  }, [held]);

  const save = async () => {
    if (isSaving) return;
    const tidy = tidied(draft);
    if (!isAboutOther && ![tidy.name, ...tidy.aliases.map(({ text }) => text)].every(isName)) {
      setFaults((before) => before + 1);
      return;
    }
    setSaving(true);
    const chosen = targets.find(({ id }) => id === target);
    const other = others.find(({ id }) => id === twin);
    const answer = chosen
      ? await addFacts(tidy, chosen)
      : other
        ? await mergeCards(tidy, revision, other)
        : await saveCard(tidy, revision);
    setSaving(false);
    if (answer.ok) await leave();
    else setRefusal(answer.error);
  };

  return (
    <main class="make">
      <h1>{title}</h1>
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {targets.length > 0 && (
          <label class="make-field">
            {t('make_where')}
            <select
              class="text-box"
              value={target}
              onChange={({ currentTarget }) => setTarget(currentTarget.value)}
            >
              <option value="">{t('make_new')}</option>
              {targets.map(({ id, name }) => (
                <option key={id} value={id}>
                  {t('make_addTo', name)}
                </option>
              ))}
            </select>
          </label>
        )}
        {!isAboutOther && (
          <>
            <NameBox
              label={t('make_name')}
              isLabelled
              field="name"
              value={draft.name}
              isTried={isTried}
              isHeld={draft.aliases.some((alias) => alias.text === draft.name.trim())}
              onInput={(name) => change({ name })}
              onHold={() => {
                change({ aliases: [...draft.aliases, { text: draft.name.trim(), exact: true }] });
                setHeld((before) => before + 1);
              }}
            />
            <label class="make-field">
              {t('make_type')}
              <select
                class="text-box"
                name="type"
                value={draft.type}
                onChange={({ currentTarget }) => change({ type: currentTarget.value as EntityType })}
              >
                {ENTITY_TYPES.map((type) => (
                  <option key={type} value={type}>
                    {t(`card_type_${type}`)}
                  </option>
                ))}
              </select>
            </label>
            <label class="make-field">
              {t('make_description')}
              <input
                class="text-box"
                dir="auto"
                name="description"
                maxLength={OWN_DESCRIPTION_MAX}
                value={draft.description}
                onInput={({ currentTarget }) => change({ description: currentTarget.value })}
              />
            </label>
            <AliasRows
              aliases={draft.aliases}
              offered={offered}
              isTried={isTried}
              onChange={(aliases) => change({ aliases })}
            />
          </>
        )}
        <FactFields facts={draft.facts} onChange={(facts) => change({ facts })} />
        {others.length > 0 && (
          <label class="make-field">
            {t('make_merge')}
            <select
              class="text-box"
              value={twin}
              onChange={({ currentTarget }) => setTwin(currentTarget.value)}
            >
              <option value="">{t('make_mergeNone')}</option>
              {others.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        <p role="status" class="problem">
          {refusal && refusalWords(t, refusal)}
        </p>
        <div class="buttons">
          <button type="button" class="quiet-button" onClick={askToLeave}>
            {t('options_cancel')}
          </button>
          <button type="submit" class="soft-button" disabled={isSaving}>
            {t('make_save')}
          </button>
        </div>
      </form>
      <LeaveDialog dialog={dialog} onLeave={() => void leave()} />
    </main>
  );
}

/** Without what was left empty. */
function tidied(draft: OwnDraft): OwnDraft {
  const trimmed = (text: string) => text.replace(/\s+/g, ' ').trim();
  return {
    ...draft,
    name: trimmed(draft.name),
    description: trimmed(draft.description),
    aliases: draft.aliases
      .map((alias) => ({ ...alias, text: trimmed(alias.text) }))
      .filter(({ text }) => text !== ''),
    facts: draft.facts.filter(({ quote, words }) => quote.trim() !== '' || words.trim() !== ''),
  };
}

/** Closes the window, whatever is written in it. */
async function leave(): Promise<void> {
  window.onbeforeunload = null;
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}
