/** Who a part of a name belongs to. */
import { expect, test } from 'vitest';
import { marksIn } from './small-lexicon';

const KIM = 'Kim=kim-jong-un';
const WHOLE = 'Kim Jong Un=kim-jong-un';

/** Another Kim speaks first: who answers to “KIM:” is not who is spoken of. */
const BYLINE = 'JULIANA KIM, BYLINE: Kim Jong Un spoke.';
const LONG = 'It had been raining on them for a week and a day when they got there.';

const CASES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['a whole name introduces its part', ['Kim Jong Un spoke.', 'Kim left.'], [WHOLE, KIM]],
  ['also from below, as under a headline', ['Kim left.', 'Kim Jong Un spoke.'], [KIM, WHOLE]],
  ['nobody introduced, no company: nobody', ['Kim left.'], []],
  ['company stands in for an introduction', ['Kim left for Pyongyang.'], [KIM]],
  ['another bearer takes the part', ['Kim Yo Jong spoke in Pyongyang. Kim left.'], []],
  ['a given name is another bearer too', ['Kim Campbell spoke. Kim left.'], []],
  ['two bearers: the nearest decides', ['Kim Jong Un spoke. Kim Yong-ho wrote. Kim left.'], [WHOLE]],
  ['two bearers in one sentence: nobody', ['Kim Yong-ho met Kim Jong Un. Kim left.'], [WHOLE]],
  [
    'two bearers, both below: the first decides',
    ['Kim left.', 'Kim Jong Un spoke.', 'Kim Yong-ho wrote.'],
    [KIM, WHOLE],
  ],
  ['if it is the other', ['Kim left.', 'Kim Yong-ho wrote.', 'Kim Jong Un spoke.'], [WHOLE]],
  [
    'or the other comes more often: nobody',
    ['Kim left.', 'Kim Jong Un spoke.', 'Kim Yong-ho wrote.', 'Kim Yong-ho sang.'],
    [WHOLE],
  ],
  [
    'one introduction twice is not contested',
    ['Kim Yong-ho wrote. Kim Jong Un met Kim Jong Un. Kim left.'],
    [WHOLE, WHOLE, KIM],
  ],
  ['one behind it decides nothing', ['Kim Jong Un spoke. Kim left. Kim Yong-ho wrote.'], [WHOLE, KIM]],
  [
    'kin told of in passing takes nothing',
    ['Kim Jong Un spoke. His father Kim Jong Il died. Kim left.'],
    [WHOLE, KIM],
  ],
  ['a part that is a small word in French', ['Kim Il Sung was born near Pyongyang.'], []],
  ['titles after a cue introduce', ['Kim Yong-ho wrote. North Korean leader Kim left.'], [KIM]],
  ['an apposition introduces somebody new', ['Kim, a shopkeeper near Pyongyang, left. Kim sang.'], []],
  ['a part without cues needs the whole name', ['Williams left for China.'], ['China=china']],
  [
    'and has it',
    ['Erin Williams wrote. Williams left.'],
    ['Erin Williams=erin-williams', 'Williams=erin-williams'],
  ],
  ['another Williams takes it', ['Serena Williams won. Williams left.'], []],
  ['a known surname needs nothing', ['Putin left.'], ['Putin=vladimir-putin']],
  [
    'a body named for somebody introduces nobody',
    ['Putin International Golf Club opened. Putin left.'],
    ['Putin=vladimir-putin'],
  ],
  [
    'a Korean given name in capitals',
    ['KIM JONG UN’S SISTER KIM YO JONG LEAVES', 'KIM YO-JONG LEAVES'],
    ['KIM JONG UN=kim-jong-un'],
  ],
  ['but no verb', ['KIM JONG UN SPEAKS', 'KIM SAYS NO'], ['KIM JONG UN=kim-jong-un', 'KIM=kim-jong-un']],
  [
    'a sister who acts is no sister in passing',
    ['Kim Jong Un’s sister Kim Yo Jong spoke. Kim left.'],
    [WHOLE],
  ],
  [
    'a wife takes nothing',
    ['Vladimir Putin spoke. Mrs. Putin sang. Putin left.'],
    ['Vladimir Putin=vladimir-putin', 'Putin=vladimir-putin'],
  ],
  [
    'a country by another name introduces too',
    ['The D.P.R.K.’s Kim spoke.', 'Kim left.'],
    ['D.P.R.K.=north-korea', KIM, KIM],
  ],
  [
    'a country that is not his introduces another',
    ['Pyongyang heard Japan’s Kim. Kim left.'],
    ['Japan=japan'],
  ],
  ['a cue that holds the name introduces it', ['Comrade Kim, 40, left. Kim sang.'], [KIM, KIM]],
  [
    'a speaker is who the label before named',
    ['JULIANA KIM, BYLINE: Kim Jong Un spoke.', 'KIM: Then Kim left.'],
    [WHOLE, KIM],
  ],
  ['also by an initial', ['Kim Jong Un spoke.', 'L. KIM: So Kim left.'], [WHOLE, KIM]],
  [
    'or by surname only, where no label says more',
    ['PUTIN (through translator): No.'],
    ['PUTIN=vladimir-putin'],
  ],
  [
    'the label of another is not the known one’s',
    ['IGOR PUTIN: Yes.', 'PUTIN: No.', 'Putin left.'],
    ['Putin=vladimir-putin'],
  ],
  [
    'the whole name in a label introduces',
    ['CHAIRMAN KIM JONG UN: Yes.', 'KIM: No.'],
    ['KIM JONG UN=kim-jong-un', 'KIM=kim-jong-un'],
  ],
  [
    'two speakers of one surname are nobody',
    ['KIM JONG UN: Yes.', 'ANN KIM: No.', 'KIM: Yes.'],
    ['KIM JONG UN=kim-jong-un'],
  ],
  ['an apposition by age', ['Kim, 34, left Pyongyang. Kim sang.'], []],
  ['or by a calling with a vowel', ['Kim, an editor near Pyongyang, left. Kim sang.'], []],
  ['but not by what he does', ['Kim, at home near Pyongyang, sang.'], [KIM]],
  ['nor by a number of other things', ['Kim, 5000 men and Pyongyang waited.'], [KIM]],
  ['a name in front of a hyphen is its own word', ['North-Korean leader Kim left Pyongyang.'], [KIM]],
  ['a headline hides a surname', ['KIM CATTRALL SINGS IN PYONGYANG'], []],
  [
    'unless a verb or a pair tells',
    ['KIM SINGS IN PYONGYANG', 'PUTIN, KIM SING'],
    ['KIM=kim-jong-un', 'PUTIN=vladimir-putin', 'KIM=kim-jong-un'],
  ],
  [
    'kin at the beginning of a passage',
    ['Kim Jong Un spoke.', 'His father Kim Yong-ho died. Kim left.'],
    [WHOLE, KIM],
  ],
  ['or with a link', ['Kim Jong Un spoke.', 'The father of Kim Yong-ho died. Kim left.'], [WHOLE, KIM]],
  ['or whose kin it is', ['Kim Jong Un spoke.', 'Kim Yong-ho’s father died. Kim left.'], [WHOLE, KIM]],
  [
    'and with a word between',
    ['Kim Jong Un spoke.', 'Kim Yong-ho’s old father died. Kim left.'],
    [WHOLE, KIM],
  ],
  ['but no friend', ['Kim Jong Un spoke.', 'A friend of Kim Yong-ho died. Kim left.'], [WHOLE]],
  ['nor one whose friend it is', ['Kim Jong Un spoke.', 'Kim Yong-ho’s friend died. Kim left.'], [WHOLE]],
  [
    'kin who does something stands apart',
    ['Kim Jong Un spoke.', 'His father often met Kim Yong-ho. Kim left.'],
    [WHOLE],
  ],
  ['also right before it', ['Kim Jong Un spoke.', 'His father often Kim Yong-ho called. Kim left.'], [WHOLE]],
  ['a house of the name is nobody', ['Kim Jong Un spoke. Kim Hotel opened. Kim left.'], [WHOLE, KIM]],
  ['nor is it where it owns', ['Kim Jong Un spoke. Kim Hotel’s door opened. Kim left.'], [WHOLE, KIM]],
  [
    'the part of a place is nobody’s',
    ['Washington said no. Washington Irving sang.'],
    ['Washington=washington-dc'],
  ],
  ['nor is a longer place’s', ['Washington said no. Port Washington froze.'], ['Washington=washington-dc']],
  ['but a given name makes it somebody’s', ['Washington said no. Denzel Washington sang.'], []],
  [
    'who is spoken of is no label',
    ['KIM JONG UN: Yes.', 'Ann Kim sang.', 'KIM: No.'],
    ['KIM JONG UN=kim-jong-un', 'KIM=kim-jong-un'],
  ],
  ['not the known one either', ['Kim Jong Un sat. Ann Kim sang. Lee Kim danced.', 'KIM: No.'], [WHOLE]],
  [
    'a label decides among labels, however many others are spoken of',
    ['KIM JONG UN: Yes.', 'Kim Yong-ho sang. Kim Yong-ho danced.', 'KIM: No.'],
    ['KIM JONG UN=kim-jong-un', 'KIM=kim-jong-un'],
  ],
  [
    'and each name has its own',
    ['IGOR PUTIN: Yes.', 'KIM JONG UN: Yes.', 'KIM: No.'],
    ['KIM JONG UN=kim-jong-un', 'KIM=kim-jong-un'],
  ],
  [
    'no label ends a sentence',
    ['JULIANA KIM, BYLINE: Yes.', 'Kim Jong Un, or KIM: he spoke.'],
    [WHOLE, 'KIM=kim-jong-un'],
  ],
  [
    'nor a line of capitals',
    [BYLINE, 'IT HAD BEEN RAINING ON THEM FOR A WEEK AND A DAY WHEN HE SPOKE, KIM: NO.'],
    [WHOLE, 'KIM=kim-jong-un'],
  ],
  ['one far into its passage begins a line', [BYLINE, `${LONG}\nKIM: Then it stopped.`], [WHOLE]],
  ['or stands behind the sign of captions', [BYLINE, `${LONG} >> KIM: Then it stopped.`], [WHOLE]],
  ['and nowhere else', [BYLINE, `${LONG} KIM: Then it stopped.`], [WHOLE, 'KIM=kim-jong-un']],
  ['a label tells nothing of the next line', ['ANN: Yes.\nPUTIN SANG IN THE RAIN'], ['PUTIN=vladimir-putin']],
  ['but not another bearer’s', ['The dean, Igor Putin, resigned. Putin left.'], []],
  [
    'two bearers in one sentence: nobody, whoever comes first',
    ['Kim Jong Un met Kim Yong-ho. Kim left.'],
    [WHOLE],
  ],
  [
    'in another passage the first decides',
    ['Kim Jong Un spoke.', 'Kim Yong-ho wrote.', 'Kim left.'],
    [WHOLE, KIM],
  ],
  [
    'the nearest decides, however many are introduced above',
    ['Kim Yong-ho wrote. Kim Yong-ho sang.', 'Kim Jong Un spoke. Kim left.'],
    [WHOLE, KIM],
  ],
  [
    'or below',
    ['They had waited for Kim Jong Un. Kim left.', 'Kim Yong-ho wrote. Kim Yong-ho sang.'],
    [WHOLE, KIM],
  ],
  ['kin in passing alone is nobody known', ['His father Kim Jong Il died near Pyongyang. Kim left.'], []],
  ['unless it is the known one', ['His son Kim Jong Un left. Kim sang.'], [WHOLE, KIM]],
  [
    'who owns what is told of takes nothing, far into a text too',
    ['It rained. Kim Jong Un spoke. Kim Yong-ho’s father died, and then it rained for a week. Kim left.'],
    [WHOLE, KIM],
  ],
  [
    'who was introduced may be told more of',
    ['Kim Jong Un spoke. Kim, a former student in Bern, left.'],
    [WHOLE, KIM],
  ],
  ['what a sentence says of him introduces nobody', ['Pyongyang slept. Kim sat, a man alone.'], [KIM]],
  [
    'nor what it says of a known surname, or of a town',
    ['Putin, a former spy, left. Putin sang of Washington, a city of monuments.'],
    ['Putin=vladimir-putin', 'Putin=vladimir-putin', 'Washington=washington-dc'],
  ],
  [
    'who is of no country that is told may be of any',
    ['Erin Williams wrote. Japan’s Williams left. Williams sang.'],
    ['Erin Williams=erin-williams', 'Japan=japan', 'Williams=erin-williams', 'Williams=erin-williams'],
  ],
  [
    'a name of two words is a part as well',
    ['Rocket Man left.', '', 'Pyongyang is far.'],
    ['Rocket Man=kim-jong-un'],
  ],
  [
    'titles after the company that the name keeps, where no other is told',
    ['Ole Lund wrote. Norway’s prime minister Lund left.'],
    ['Lund=ada-lund'],
  ],
  ['and not where it is', ['Kim Yong-ho wrote. Putin’s coach Kim left.'], ['Putin=vladimir-putin']],
  ['a people without a title introduces nobody', ['Kim Yong-ho wrote. The North Korean Kim left.'], []],
  [
    'with one it does, also first in its text',
    ['Kim Yong-ho wrote.', 'North Korean leader Kim left.'],
    [KIM],
  ],
  [
    'four titles may stand between',
    ['Kim Yong-ho wrote. North Korean supreme leader chairman marshal Kim left.'],
    [KIM],
  ],
  ['and no more', ['Kim Yong-ho wrote. North Korean supreme leader chairman marshal comrade Kim left.'], []],
  [
    'a place named for somebody introduces nobody',
    ['Kim Jong Un stood on Kim Il Sung Square. Kim spoke.'],
    [WHOLE, 'Kim Il Sung Square=kim-il-sung-square', KIM],
  ],
  ['small letters before a colon are no label', ['IGOR PUTIN: Yes.', 'Putin: No.'], ['Putin=vladimir-putin']],
  [
    'nor is who is told before one',
    [BYLINE, 'Then he said to KIM: Then it stopped, and all of them went home in the rain again.'],
    [WHOLE, 'KIM=kim-jong-un'],
  ],
  [
    'she is the wife told of in passing',
    ['Kim Jong Un spoke. His wife, Kim Keon Hee, left. Ms. Kim sang. Kim left.'],
    [WHOLE, KIM],
  ],
  [
    'where none was told of she may be anybody',
    ['Erin Williams wrote. Ms Williams left.'],
    ['Erin Williams=erin-williams', 'Williams=erin-williams'],
  ],
  [
    'who is spoken to is near',
    ['Kim Jong Un spoke. Where was it, Kim? Thank you, Kim. What did Kim say? Is it Kim?'],
    [WHOLE, KIM, KIM],
  ],
  [
    'what has an article is nobody',
    ['The Putin Shuttle flew. A Putin Bible burned. Putin left.'],
    ['Putin=vladimir-putin'],
  ],
  ['a namesake takes a known surname, elsewhere too', ['Police met Igor Putin.', 'Putin sang.'], []],
  [
    'but not where it stood before him',
    ['Putin left.', 'Police met Igor Putin.', 'Putin sang.'],
    ['Putin=vladimir-putin', 'Putin=vladimir-putin'],
  ],
  [
    'what a speech ends with is no kin',
    ['Kim Jong Un spoke.', '“It is late,” Kim Yong-ho said. Kim left.'],
    [WHOLE],
  ],
  [
    'a first lady takes no surname',
    ['First lady Lyudmila Putin left. Putin sang.'],
    ['Putin=vladimir-putin'],
  ],
  ['a person without one is somebody', ['Ask Putin Roe. Putin left.'], []],
];

/** The same in French articles. */
const FRENCH: typeof CASES = [
  ['un plat', ['Poutine pour tous.'], []],
  ['un monsieur', ['Ici, M. Poutine est seul.'], ['Poutine=vladimir-putin']],
  ['une apposition', ['Kim, un ouvrier de Pyongyang, est parti. Kim a chanté.'], []],
  ['une épouse', ['Kim Jong Un a parlé. Son épouse, Kim Keon Hee, est là. Mme Kim chante.'], [WHOLE]],
  ['un avocat', ['Kim Jong Un a parlé. Me. Kim est là.'], [WHOLE, KIM]],
];

test.each(CASES)('%s', (_, passages, marks) => {
  expect(marksIn(passages)).toEqual(marks);
});

test.each(FRENCH)('%s', (_, passages, marks) => {
  expect(marksIn(passages, 'fr')).toEqual(marks);
});
