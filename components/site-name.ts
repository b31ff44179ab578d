import { FILES_SITE, PRACTICE_SITE } from '@/core/annotation/page-address';
import type { Strings } from './strings';

/** Returns what a site is called before the reader: files and the practice article have no host that would tell them anything. */
export function siteName(site: string, t: Strings): string {
  if (site === FILES_SITE) return t('site_files');
  return site === PRACTICE_SITE ? t('site_practice') : site;
}
