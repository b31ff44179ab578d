import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PageEntity } from '@/platform/messaging/protocol/tab-requests';
import { onRowKey } from './row-keys';
import { SpokenLine } from './SpokenLine';

interface SpokenListProps {
  readonly groups: readonly {
    readonly title: string;
    readonly isNew: boolean;
    readonly entities: readonly PageEntity[];
  }[];
  readonly onOpen: (entity: string) => void;
  /** Goes to a mention in the article. */
  readonly onJump: (entity: string, index: number) => void;
  readonly onKnown: (entity: string, isKnown: boolean) => void;
}

/** Who and what an article speaks of, in groups. All of it is one stop of the Tab key; arrows go on from there (row-keys.ts). */
export function SpokenList({ groups, onOpen, onJump, onKnown }: SpokenListProps) {
  const lines = groups.flatMap(({ entities }) => entities.map(({ entity }) => entity));
  /** Whose line had the keyboard last. */
  const [last, setLast] = useState<string | null>(null);
  const stop = last !== null && lines.includes(last) ? last : lines[0];
  const root = useRef<HTMLDivElement>(null);
  /** Whose line goes to the other group: its button goes with it, and keeps the keyboard. Who points stays where the pointer is. */
  const moving = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (moving.current === null || document.activeElement !== document.body) return;
    root.current?.querySelector<HTMLElement>(`[data-entity="${CSS.escape(moving.current)}"] .tool`)?.focus();
    moving.current = null;
  });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its lines have the focus, it hears their keys
    <div
      ref={root}
      onKeyDown={onRowKey}
      onFocusIn={({ target }) => {
        const line = (target as Element).closest<HTMLElement>('[data-entity]');
        if (line?.dataset.entity !== undefined) setLast(line.dataset.entity);
      }}
    >
      {groups.map(({ title, isNew, entities }) => (
        <section key={title} aria-label={title}>
          <h2 class="group-head">{title}</h2>
          <ul class="spoken-list">
            {entities.map((one) => (
              <SpokenLine
                key={one.entity}
                spoken={one}
                isNew={isNew}
                isStop={one.entity === stop}
                onOpen={() => onOpen(one.entity)}
                onJump={(index) => onJump(one.entity, index)}
                onKnown={(isKnown) => {
                  if (root.current?.querySelector(':focus-visible')) moving.current = one.entity;
                  onKnown(one.entity, isKnown);
                }}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
