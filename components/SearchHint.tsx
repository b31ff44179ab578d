import { Fragment } from 'preact';
import { useStrings } from './strings';

/** What narrows a search in the notes (core/annotation/note-query.ts). It is typed so in every language. */
const OPERATORS = ['tag:', 'colour:', 'site:', 'entity:', 'before:2026', 'after:2026-05'];

/** Draws what may be typed to narrow a search in the notes; each piece keeps its direction. */
export function SearchHint() {
  const t = useStrings();
  return (
    <>
      {t('notes_narrow')}{' '}
      {OPERATORS.map((operator) => (
        <Fragment key={operator}>
          <code dir="ltr">{operator}</code>{' '}
        </Fragment>
      ))}
      <code dir="auto">"{t('notes_phrase')}"</code>
    </>
  );
}
