import { describe, expect, it } from 'vitest';
import { isEverywhere, isName } from '@/core/own/name-fault';

describe('a name', () => {
  it.each([
    ['Elm', true],
    ['金', true],
    ['7', true],
    ['', false],
    [' \u00a0 ', false],
    ['– … !', false],
  ])('%j can stand in an article: %j', (text, can) => expect(isName(text)).toBe(can));

  it.each([
    ['the', true],
    ['The', true],
    [' “le” ', true],
    ['était', true],
    ['nicht', true],
    ['X', true],
    ['e\u0301', true],
    ['習', true],
    ['Elm', false],
    ['The Elm', false],
    ['EU', false],
    ['…', false],
  ])('%j stands everywhere: %j', (text, does) => expect(isEverywhere(text)).toBe(does));
});
