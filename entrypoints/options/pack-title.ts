import type { PackHead } from '@/core/pack/stream/read-pack';
import type { Language } from '@/core/settings/language';

/** What a pack is called in a language; in English where it has no name there. */
export const titleIn = ({ title }: PackHead, language: Language): string => title[language] ?? title.en;
