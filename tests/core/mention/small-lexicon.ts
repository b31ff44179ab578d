/** A small lexicon for the resolver's tests: one entity of each kind that its rules know apart. */
import { detect } from '../../../core/mention/detect';
import type { Passage } from '../../../core/mention/mention';
import { openLexicon } from '../../../core/pack/lexicon';
import { compileLexicon } from '../../../core/pack/lexicon-compile';
import { ANY_LANGUAGE, type LexiconAlias, type LexiconEntity } from '../../../core/pack/lexicon-source';

const alias = (text: string, rule: Partial<LexiconAlias> = {}): LexiconAlias => ({
  text,
  languages: ['en'],
  exact: false,
  needs: 'nothing',
  cues: [],
  not: [],
  ...rule,
});

const entity = (
  id: string,
  type: LexiconEntity['type'],
  aliases: readonly LexiconAlias[],
  more: Partial<LexiconEntity> = {},
): LexiconEntity => ({ id, type, name: aliases[0]?.text ?? id, aliases, cues: [], related: [], ...more });

const both = { languages: ['en', 'fr'] };

const ENTITIES: readonly LexiconEntity[] = [
  entity(
    'kim-jong-un',
    'person',
    [
      alias('Kim Jong Un'),
      alias('김정은', { languages: ['ko'] }),
      alias('Kim', {
        ...both,
        needs: 'introduction',
        cues: ['North Korea', 'North Korean', 'Pyongyang', 'Putin', 'Comrade Kim'],
      }),
      alias('Rocket Man', { needs: 'introduction', cues: ['Pyongyang'] }),
    ],
    { cues: ['North Korea', 'North Korean'] },
  ),
  entity('vladimir-putin', 'person', [
    alias('Vladimir Putin'),
    alias('Putin'),
    alias('Poutine', { languages: ['fr'], needs: 'context', cues: ['Russie'] }),
  ]),
  entity('erin-williams', 'person', [alias('Erin Williams'), alias('Williams', { needs: 'introduction' })]),
  entity('ada-lund', 'person', [
    alias('Ada Lund'),
    alias('Lund', { needs: 'introduction', cues: ['Norway'] }),
  ]),
  entity('north-korea', 'place', [
    alias('North Korea'),
    alias('D.P.R.K.', { exact: true }),
    alias('Corée du Nord', { languages: ['fr'] }),
  ]),
  entity('china', 'place', [alias('China'), alias('中国', { languages: ['zh', 'ja'] })]),
  entity('canada', 'place', [alias('Canada', { ...both, not: ['blame Canada'] })]),
  entity(
    'elm-trust',
    'organization',
    [
      alias('EHT', { languages: [ANY_LANGUAGE], exact: true }),
      alias('Elm', { languages: [ANY_LANGUAGE], needs: 'context', cues: ['ferry'] }),
    ],
    { cues: ['Elm'] },
  ),
  entity('elm-town', 'place', [alias('Elm', { needs: 'context', cues: ['harbour'], not: ['Elm county'] })]),
  entity('japan', 'place', [alias('Japan')]),
  entity(
    'vladimir-smirnov',
    'person',
    [alias('Vladimir Smirnov', { needs: 'context', cues: ['photo', 'camera'] })],
    {
      related: ['china'],
    },
  ),
  entity('the-west', 'concept', [alias('the West', { exact: true, needs: 'context', cues: ['Moscow'] })]),
  entity('japan-roe', 'person', [alias('Japan Roe')]),
  entity('moscow', 'place', [alias('Moscow')]),
  entity('united-states', 'place', [
    alias('United States'),
    alias('US', { exact: true, not: ['US Open', 'US for ever'] }),
    alias('U.S.', { exact: true, not: ['US in song'] }),
    alias('USA', { exact: true }),
  ]),
  entity('united-nations', 'organization', [
    alias('United Nations'),
    alias('UN', { exact: true, not: ['UN Association in Canada'] }),
  ]),
  entity('unesco', 'organization', [alias('UNESCO', { exact: true })]),
  entity('agence-france-presse', 'organization', [
    alias('Agence France-Presse'),
    alias('AFP', { exact: true, needs: 'context', cues: ['news agency'] }),
  ]),
  entity('canadian-broadcasting', 'organization', [
    alias('Canadian Broadcasting Corporation'),
    alias('CBC', { exact: true, needs: 'context', cues: ['radio'] }),
  ]),
  entity('caribbean-banking', 'organization', [
    alias('Caribbean Banking Company'),
    alias('CBC', { exact: true, needs: 'context', cues: ['radio'] }),
  ]),
  entity('associated-press', 'organization', [
    alias('AP', { exact: true, needs: 'context', cues: ['news agency'] }),
  ]),
  entity('university-of-british-columbia', 'organization', [alias('University of British Columbia')]),
  entity(
    'washington-dc',
    'place',
    [
      alias('Washington, D.C.'),
      alias('Washington', {
        needs: 'context',
        cues: ['White House', 'Capitol Hill', 'Pentagon'],
        not: ['Washington Consensus'],
      }),
    ],
    { related: ['united-states'] },
  ),
  entity('us-election-2024', 'event', [
    alias('2024 US presidential election'),
    alias('US presidential election', {
      needs: 'context',
      cues: ['Biden', '2024'],
      not: ['US presidential election board'],
    }),
  ]),
  entity('un-summit', 'event', [
    alias('UN summit', { not: ['UN summit in Oslo'] }),
    alias('U.N. summit'),
    alias('Canada summit', { needs: 'context', cues: ['Oslo'] }),
  ]),
  entity('russo-ukrainian-war', 'event', [
    alias('invasion of Canada'),
    alias('invasion of Washington'),
    alias('invasion of the West'),
    alias('war on Canada'),
  ]),
  entity('lethal-aid', 'concept', [alias('lethal aid', { needs: 'context', cues: ['weapons', 'Congress'] })]),
  entity(
    'canada-pact',
    'agreement',
    [alias('lasting friendship', { needs: 'context', cues: ['Canada', 'ferry'] })],
    { related: ['canada'] },
  ),
  entity('kim-il-sung-square', 'place', [alias('Kim Il Sung Square')]),
];

/** The lexicon, compiled and opened. */
export const LEXICON = openLexicon(compileLexicon(ENTITIES));

/** Returns what is marked in the passages, as `surface=entity`, in reading order. */
export function marksIn(passages: readonly (string | Passage)[], language = 'en'): string[] {
  const blocks = passages.map((passage) => (typeof passage === 'string' ? { text: passage } : passage));
  return detect(blocks, LEXICON, { language }).map(
    ({ passage, start, end, entity: id }) => `${blocks[passage]?.text.slice(start, end)}=${id}`,
  );
}
