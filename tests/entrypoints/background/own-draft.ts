import type { OwnDraft } from '@/core/own/own-card';

export const UUID = '00000000-0000-4000-8000-000000000001';
/** An own card as the window that makes it sends it. */
export const trust: OwnDraft = {
  id: UUID,
  name: 'Elm Harbour Trust',
  type: 'organization',
  description: '',
  aliases: [{ text: 'EHT', exact: true }],
  facts: [
    {
      quote: 'The trust bought a ferry.',
      words: 'Why?',
      source: { title: 'A ferry', site: 'Gazette', address: 'http://gazette.test/', readOn: '2026-01-02' },
    },
  ],
};
