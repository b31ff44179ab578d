/** Text without a capital, as speech recognition writes it. */
import { expect, test } from 'vitest';
import { raiseCapitals } from '../../../core/text/raise';

test.each([
  [
    'ANCHOR: so I am in moscow and i think that putin will not come',
    'ANCHOR: So I Am In Moscow And I Think That Putin Will Not Come',
  ],
  ['there are eight words in this short line', 'There Are Eight Words In This Short Line'],
  [
    'good evening from moscow where the us and china met today',
    'Good Evening From Moscow Where The US And China Met Today',
  ],
  [
    'they told us that the un would not leave the u.s. today',
    'They Told Us That The UN Would Not Leave The U.S. Today',
  ],
  [
    "it's what l'ukraine and south korea's cabinet don't want to hear",
    "It's What L'Ukraine And South Korea's Cabinet Don't Want To Hear",
  ],
  [
    'die straße nach kiew ist seit gestern früh ßo lang',
    'Die Straße Nach Kiew Ist Seit Gestern Früh ßo Lang',
  ],
])('%s', (text, raised) => {
  expect(raiseCapitals(text)).toBe(raised);
  expect(raised).toHaveLength(text.length);
});

test.each([
  ['an acronym as sentences write it', 'NATO rules trump national ones in all but two of them, it said'],
  ['too short', 'turkey and china plates'],
  ['one word too short', 'there are seven words in this line'],
  ['it has a capital', 'and then he said to us that Kim was late for the show'],
  [
    'no letters with two cases',
    '김정은 국무위원장은 오늘 평양에서 푸틴 대통령을 만나 회담을 가졌다고 통신이 전했다',
  ],
])('stays as it is: %s', (_, text) => {
  expect(raiseCapitals(text)).toBe(text);
});
