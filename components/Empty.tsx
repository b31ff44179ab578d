import type { ComponentChildren } from 'preact';

interface EmptyProps {
  readonly title: string;
  /** What to do about it. */
  readonly children?: ComponentChildren;
  readonly action?: { readonly word: string; readonly onClick: () => void } | undefined;
}

/** Draws a place where nothing is yet, and what will bring something there. */
export function Empty({ title, children, action }: EmptyProps) {
  return (
    <div class="empty" role="status">
      <h2>{title}</h2>
      {children && <p>{children}</p>}
      {action && (
        <button type="button" class="soft-button" onClick={action.onClick}>
          {action.word}
        </button>
      )}
    </div>
  );
}
