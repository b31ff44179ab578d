import { useLayoutEffect } from 'preact/hooks';
import type { Settings } from '@/core/settings/settings';

/** Gives an own page the colours that the reader chose; it has no ground of its own, so `page` leaves it to the system. */
export function useTheme(settings: Pick<Settings, 'theme'> | null): void {
  const theme = settings?.theme ?? 'page';
  useLayoutEffect(() => {
    document.documentElement.dataset.ground = theme;
  }, [theme]);
}
