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
];

/** Washington, with the company that makes it the city, and what stands around it. */
const WASHINGTON: readonly (readonly [string, boolean])[] = [
  ['He is from Denver, Washington.', false],
  ['In Denver, Washington, it rained.', false],
  ['In the rain, Denver, Washington, slept.', false],
  ['They met in (Rome), Denver, Washington.', false],
  ['In Idaho and Washington it rained.', false],
  ['In Washington and Idaho it rained.', false],
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

  test('a sequence of capitals does not grow over a line break', () => {
    expect(marksIn(['China\nPost offices closed.'])).toEqual(['China=china']);
  });
});
