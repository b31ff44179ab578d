import type { EntityType } from '@/core/pack/schema';
import { ACTION_PATHS, TYPE_PATHS } from './icon-paths';

export interface IconProps {
  readonly name: EntityType | keyof typeof ACTION_PATHS;
  /** Filled as well as drawn. */
  readonly filled?: boolean;
}

/** Draws an icon in the colour of the text, 16 px wide; words beside it say what it means. */
export function Icon({ name, filled = false }: IconProps) {
  const path =
    name in ACTION_PATHS ? ACTION_PATHS[name as keyof typeof ACTION_PATHS] : TYPE_PATHS[name as EntityType];
  return (
    <svg
      class="icon"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill={filled ? 'currentColor' : 'none'}
      stroke="currentColor"
      stroke-width="1.4"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  );
}
