/** A name inside a longer other name is no mention; titles, lists, possessives and headlines make no longer name. */
import { describe, expect, test } from 'vitest';
import { marksIn } from './small-lexicon';

const OTHER: readonly string[] = [
  'Bank of China shares fell.',
  'The Royal Bank of Canada lost a client.',
  'South China Morning Post reporters were turned away.',
  'Japan Airlines cancelled the flight.',
  'Air Canada cancelled the flight.',
  'New Moscow has two metro lines.',
  'He teaches at Moscow State University.',
  'University of British Columbia Press published it.',
  'He left for Moscow, Idaho, at noon.',
  'She was born in Moscow, Idaho in 1950.',
  'It rains in Canada, Ky. It snows there too.',
  'A man from Moscow, Idaho (he is 40) won.',
  'Trans-Canada trucks were stuck.',
  'Petro-Canada stations were shut.',
  'He read the Moscow Post in bed.',
  'The 2011 Census of China was the sixth.',
  'A US Highway 14 bridge fell.',
  'The U.S.-Japan Trade Council met.',
  'The Canada-Japan Friendship Society met.',
  'WHAT ARE THEY TELLING US NOW?',
  'MOST OF US THINK SO. IT HURTS US BADLY.',
  'The Communist Party of China met.',
  'BANK OF CHINA PROFIT RISES',
  'Bank of China Profit Beats Every Forecast',
  'The US Open begins.',
  'He won the U.S. Women’s Open.',
  'U.S. Office Products Inc fell.',
  'A US Navy ship sank.',
  'Prices are in US$ 5 steps.',
  'LET US PRAY, SAYS THE BISHOP',
  'TRUST US, IT IS COLD.',
  'IT IS COLD HERE FOR US.',
  'HE SPEAKS TO US LIVE AT NINE',
  'The US-2 flew.',
  'It costs US$5.',
  'JAPAN TOBACCO SUES',
  'He works at Japan & China Trading Group.',
  'CHINA FOOTBALL ASSOCIATION SUES',
  'The Japan Court of Kings is a pub.',
  'Ask for Mrs. Putin.',
  'Putin del Mar is a town.',
  'New U.S. Steel mills opened.',
  'They like Bad Canada records.',
  'He went to live for a year in Moscow, Idaho.',
  'PORT MOSCOW FLOODED AGAIN',
  'Lydia Putin sang.',
  'Jo Kim left for a town near Pyongyang.',
  'Team US won.',
  'The Denver United Nations office is shut.',
  'The Washington China forum is old.',
  'They sing US for ever.',
  'They like US in song.',
  'The US presidential election board met.',
  'The Japan Campaign began.',
  'North Korea Freedom Week began.',
  'The Vladimir Putin Peace Foundation paid.',
  'They named it the Vladimir Putin Hospital.',
  'Vladimir Putin Jr sang.',
  'The UN summit II began.',
  'The UN summit Fund paid.',
  'A 2024 US presidential election CalPAC paid.',
  'A 2024 US presidential election ABCnews poll came.',
  'The UN Plaza was shut.',
  'The UNESCO Plaza was shut.',
  'The UN Big Blue House Director resigned.',
  'The United Nations Plaza Director resigned.',
  'The China Steel Director resigned.',
  'China Steel Output Rose Once Again.',
  'JAPAN OIL COMPANY SUES NOBODY',
  'He plays for Stratford-upon-Avon Canada.',
  'The UN Association in Canada met.',
  'They sang blame Canada at noon.',
  'KIM Jones sang in Pyongyang.',
  'It costs US $5.',
  'THE RAIN UNITES US IN GRIEF.',
  'They like Tell Canada records.',
  'They played Canada A at noon.',
  'A Canada-class cruiser sank.',
  'HMCS Canada sank.',
  'He works at Elm Motor Sales USA in the rain.',
  'He runs Elm Motor Sales U.S.A. in the rain.',
];

const SAME: readonly (readonly [string, readonly string[]])[] = [
  ['V. Putin spoke.', ['Putin=vladimir-putin']],
  ['Vladimir V. Putin spoke.', ['Putin=vladimir-putin']],
  ['Quickly China agreed. Asked Canada for help.', ['China=china', 'Canada=canada']],
  ['China, Japan and Canada agreed.', ['China=china', 'Japan=japan', 'Canada=canada']],
  ['China Foreign Minister Wang Yi spoke.', ['China=china']],
  ['China’s Foreign Ministry spoke.', ['China=china']],
  ['China Monday denied it.', ['China=china']],
  ['The president of China spoke.', ['China=china']],
  ['Bailey of Canada won.', ['Canada=canada']],
  ['The Kirin Brewery Co of Japan paid.', ['Japan=japan']],
  ['The Canada-Japan Trade grew.', ['Canada=canada']],
  ['China Today is big.', []],
  ['In China, Indiana’s governor smiled.', ['China=china']],
  ['In Canada, Ontario votes.', ['Canada=canada']],
  ['In Canada, Alberta, Ontario and Quebec vote.', ['Canada=canada']],
  ['China, Georgia sign.', ['China=china']],
  ['They spoke of Tsarist China and Nazi-occupied Canada.', ['China=china', 'Canada=canada']],
  ['Most of Canada froze.', ['Canada=canada']],
  ['Visiting Japan, he bowed.', ['Japan=japan']],
  ['A US Senate panel met.', ['US=united-states']],
  ['The United States Senate met.', ['United States=united-states']],
  [
    'President Putin and Russian President Vladimir Putin',
    ['Putin=vladimir-putin', 'Vladimir Putin=vladimir-putin'],
  ],
  ['The UN summit in Oslo ended.', ['UN=united-nations']],
  ['He saw Denver\nChina is far.', ['China=china']],
  ['The House of Putin fell.', ['Putin=vladimir-putin']],
  ['NEW MOSCOW FLOODED AGAIN', ['MOSCOW=moscow']],
  ['AIR PUTIN TAKES OFF', ['PUTIN=vladimir-putin']],
  ['Co-Chairman Putin spoke.', ['Putin=vladimir-putin']],
  ['Jong Kim left for Pyongyang.', ['Kim=kim-jong-un']],
  ['The Euro-Putin pact is old.', ['Putin=vladimir-putin']],
  ['New US officials came.', ['US=united-states']],
  ['The Denver US office shut.', ['US=united-states']],
  ['The Denver UN office shut.', ['UN=united-nations']],
  ['Denver United Nations staff left.', ['United Nations=united-nations']],
  ['The French United Nations staff left.', ['United Nations=united-nations']],
  ['The China Canada pact is old.', ['China=china', 'Canada=canada']],
  ['Meet at Port/Moscow today.', ['Moscow=moscow']],
  ['Two men met in the rain and did not speak.\nChina Steel Output Rises Again', ['China=china']],
  ['MOSCOW, June 20 (Reuters) - It rained.', ['MOSCOW=moscow']],
  ['THE U.S. SAYS IT WARNED US.', ['U.S.=united-states']],
  ['WHAT IS IT LIKE FOR THE US?', ['US=united-states']],
  ['IT WAS A DAY FOR US TROOPS.', ['US=united-states']],
  ['CHINA URGES US TO STOP', ['CHINA=china', 'US=united-states']],
  ['JAPAN COURT REJECTS APPEAL', ['JAPAN=japan']],
  ['China Steel Output Rises Again', ['China=china']],
  ['Moths of Canada & Northern Finland', ['Canada=canada']],
  ['Putin van gone.', ['Putin=vladimir-putin']],
  ['CHINA AND JAPAN SIGN TREATY', ['CHINA=china', 'JAPAN=japan']],
  ['China Warns Japan Over Fishing Rights', ['China=china', 'Japan=japan']],
  ['Pro-China voters met in Canada-wide rallies.', ['China=china', 'Canada=canada']],
  ['Ambassador to the United Nations Madeleine Albright', ['United Nations=united-nations']],
  ['We met the ambassador to the United Nations Madeleine Albright.', ['United Nations=united-nations']],
  ['We met the president of Canada Jean Roe.', ['Canada=canada']],
  ['The Government of China met.', ['China=china']],
  ['The Solution for Canada is talk.', ['Canada=canada']],
  ['The Putin Doctrine is old.', ['Putin=vladimir-putin']],
  ['To Vladimir Putin Idaho is far.', ['Vladimir Putin=vladimir-putin']],
  ['For Vladimir Putin van Gogh is a painter.', ['Vladimir Putin=vladimir-putin']],
  ['In Canada van Gogh is loved.', ['Canada=canada']],
  ['Canada II beat Japan II.', ['Canada=canada', 'Japan=japan']],
  ['It ended Canada-3, Japan-2.', ['Canada=canada', 'Japan=japan']],
  ['He read From China With Love in bed.', ['China=china']],
  ['Birds of Canada & Northern Finland Arctic Winter Club.', ['Canada=canada']],
  ['The UN Secretary General spoke.', ['UN=united-nations']],
  ['The UN Human Rights Chief spoke.', ['UN=united-nations']],
  ['It costs the UN $5 a day.', ['UN=united-nations']],
  ['They gave US troops tents.', ['US=united-states']],
  ['US TROOPS LEAVE CANADA', ['US=united-states', 'CANADA=canada']],
  ['U.S. ALLIES SING WHAT UNITES US', ['U.S.=united-states']],
  [`THE ${'RAIN FELL ON TOWNS AND '.repeat(6)}CANADA JOINED US`, ['CANADA=canada', 'US=united-states']],
  ['CHINA TODAY REJECTS A PLEA', ['CHINA=china']],
  ['JAPAN GUN BAN TAKES EFFECT', ['JAPAN=japan']],
  ['JAPAN Heavy snow fell on the town.', ['JAPAN=japan']],
  ['COLD CANADA: NO FLIGHTS TODAY', ['CANADA=canada']],
  ['China Steel Output Rises Again\nThey met at Japan Post in the rain.', ['China=china']],
  ['Tell Canada. Give China time. Blame Putin.', ['Canada=canada', 'China=china', 'Putin=vladimir-putin']],
  ['Instead Putin left. Just Canada came.', ['Putin=vladimir-putin', 'Canada=canada']],
  ['Critics of Canada cheered.', ['Canada=canada']],
  ['The Foundation of Canada and Critics of China spoke.', []],
  ['The governor of Canada Ann Roe spoke.', ['Canada=canada']],
  ['The president of the Canada Ballet spoke.', []],
  ['She is director of the China Global Hub.', []],
  ['He is head of Canada Global Research Institute.', []],
  ['A spokesman for Canada Global spoke.', []],
  ['The China Foreign Studies University shut.', []],
  ['The China Foreign Minister left.', ['China=china']],
  ['Australia A’s bats and Canada A’s bats broke.', []],
  ['Ancient China fell. Defiant Putin spoke.', ['China=china', 'Putin=vladimir-putin']],
  ['CHINA A WINNER IN TRADE', ['CHINA=china']],
  ['RUSSIA WAITS AS CHINA AIR STRIKES HIT', ['CHINA=china']],
  ['THE FUTURE OF CHINA IS OPEN', ['CHINA=china']],
  ['THE BATTLE OF CANADA BEGAN', ['CANADA=canada']],
  ['THE UNIVERSITY OF CANADA SHUT', []],
  ['MOSCOW STOCK EXCHANGE HALTS TRADING', []],
  ['MOSCOW CLOSES EXCHANGE AGAIN', ['MOSCOW=moscow']],
  ['MOSCOW SCHOOL OF ECONOMICS SHUTS', []],
  ['Moscow School of Economics Shuts Down', []],
  ['MOSCOW TALK OF TRUCE FADES', ['MOSCOW=moscow']],
  ['CHINA RAIL CRASH KILLS DOZENS', ['CHINA=china']],
  ['Japan GDP rose. Japan PM Abe spoke.', ['Japan=japan', 'Japan=japan']],
  ['Meiji Japan rose.', ['Japan=japan']],
  ['They met Canada a year on.', ['Canada=canada']],
  ['He saw Denver, USA, and the USA teams.', ['USA=united-states', 'USA=united-states']],
  ['He left Georgia USA in MA USA.', ['USA=united-states', 'USA=united-states']],
  ['The Putin FSB and the Putin Kremlin rule.', ['Putin=vladimir-putin', 'Putin=vladimir-putin']],
  ['they said that canada will meet japan big and small in the rain.', ['canada=canada', 'japan=japan']],
];

/** Washington, with the company that makes it the city, and what stands around it. */
const WASHINGTON: readonly (readonly [string, boolean])[] = [
  ['He is from Denver, Washington.', false],
  ['In Denver, Washington, it rained.', false],
  ['In the rain, Denver, Washington, slept.', false],
  ['They met in (Rome), Denver, Washington.', false],
  ['In Idaho and Washington it rained.', false],
  ['In Washington and Idaho it rained.', false],
  ['It had rained for a week and a day when in Washington and Idaho it stopped.', false],
  ['In Denver, Washington and Rome it rained.', true],
  ['He is from Paris, Denver, Washington.', true],
  ['They met in ABC, Washington.', true],
  ['On Monday, Washington slept.', true],
  ['It rained in Denver; Washington slept.', true],
  ['They met in “Denver”, Washington slept.', true],
  ['He went to far denver, Washington slept.', true],
  ['In Washington and Rome it rained.', true],
  ['In Idaho, and all around it, Washington slept.', true],
];

/** What only towns share with a state. */
const NO_TOWN: readonly (readonly [string, string])[] = [
  ['In China, Moscow is far.', 'Moscow'],
  ['In Denver, Moscow is far.', 'Moscow'],
  ['In Moscow and Idaho it rained.', 'Moscow'],
  ['Putin, Idaho, and all the rest are here.', 'Putin'],
  ['They saw North Korea, Georgia.', 'North Korea'],
  ['Erin Williams wrote. In Denver, Williams won.', 'Williams'],
  ['Erin Williams wrote. Williams and Georgia sang.', 'Williams'],
];

/** What an article gives the name of a place to, and then means by it. */
const OTHER_THINGS: readonly (readonly [string, readonly string[]])[] = [
  ['Japan were an English new wave band from Catford. Japan split.', []],
  ['Canada (hamlet) is a hamlet in Hampshire. China is far.', ['China=china']],
  ['Moscow is a city in Latah County, Idaho. Moscow is cold.', []],
  ['She sang with the band Japan in 1980.', []],
  ['Washington is a town in China. The US left Washington.', ['China=china', 'US=united-states']],
  ['He left Moscow, Idaho, at noon. In Moscow it rained.', []],
  ['Moscow is far. He left Moscow, Idaho, at noon. In Moscow it rained.', ['Moscow=moscow', 'Moscow=moscow']],
  ['On Radio Canada, it rained. Canada froze.', ['Canada=canada']],
  ['He saw Japan, Georgia, and China.', ['Japan=japan', 'China=china']],
  ['He saw Japan, Georgia, and all of China.', ['China=china']],
  ['Japan Roe left Japan.', ['Japan Roe=japan-roe', 'Japan=japan']],
  ['Moscow is a city of towers. It was a band.', ['Moscow=moscow']],
  ['He says Moscow is a village.', ['Moscow=moscow']],
  ['Putin was a village elder.', ['Putin=vladimir-putin']],
];

describe('other things', () => {
  test.each(OTHER_THINGS)('names in “%s”', (text, names) => {
    expect(marksIn([text])).toEqual(names);
  });
});

describe('states', () => {
  test.each(WASHINGTON)('“%s” tells of the city: %s', (text, tells) => {
    const marks = marksIn(['The US met.', text]);
    expect(marks.includes('Washington=washington-dc')).toBe(tells);
  });

  test.each(NO_TOWN)('“%s” tells of %s', (text, name) => {
    expect(marksIn([text]).map((mark) => mark.split('=')[0])).toContain(name);
  });
});

describe('longer names', () => {
  test.each(OTHER)('nothing in “%s”', (text) => {
    expect(marksIn([text])).toEqual([]);
  });

  test.each(SAME)('names in “%s”', (text, marks) => {
    expect(marksIn([text])).toEqual(marks);
  });

  test.each([
    ['Il habite rue de Moscow, avenue du Canada.', []],
    ['L’université de Canada est loin.', []],
    ['Même Canada a ri.', ['Canada=canada']],
    ['Il habite dans les rues de Canada.', ['Canada=canada']],
    ['La Banque populaire du Canada et le Parti communiste du Canada se taisent.', []],
    ['La Banque vient du Canada.', ['Canada=canada']],
    ['L’union sociale du Canada est loin.', ['Canada=canada']],
  ])('French: “%s”', (text, marks) => {
    expect(marksIn([text], 'fr')).toEqual(marks);
  });

  test('a sequence of capitals does not grow over a line break', () => {
    expect(marksIn(['China\nPost offices closed.'])).toEqual(['China=china']);
  });
});
