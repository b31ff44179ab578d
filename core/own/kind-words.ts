import type { EntityType } from '../pack/terms';

/** Words that tell what a name is of, in English and French. */
const KINDS: readonly (readonly [EntityType, RegExp])[] = [
  [
    'organization',
    /\b(?:university|institute|ministry|agency|company|corp|inc|ltd|bank|council|committee|party|union|group|association|foundation|trust|fund|court|police|network|museum|club|league|federation|commission|authority|office|department|board|college|université|institut|ministère|agence|banque|conseil|parti|syndicat|association|fondation)\b/i,
  ],
  ['agreement', /\b(?:treaty|accord|agreement|pact|convention|protocol|traité|pacte|protocole)\b/i],
  [
    'event',
    /\b(?:summit|war|election|conference|crisis|battle|sommet|guerre|élection|conférence|crise|bataille)\b/i,
  ],
  ['operation', /\b(?:operation|opération|exercise|exercice)\b/i],
  ['work', /\b(?:report|book|film|novel|rapport|livre|roman)\b/i],
  ['place', /\b(?:river|lake|island|mount|city|county|sea|port|bay|fleuve|lac|île|mont|ville|mer|baie)\b/i],
];

/** What a name is of, where one of its words tells. */
export const kindTold = (name: string): EntityType | undefined =>
  KINDS.find(([, words]) => words.test(name))?.[0];
