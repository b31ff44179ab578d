import { expect, test } from 'vitest';
import { NOTE_WINDOW, noteWindowPlace } from '@/entrypoints/background/note-place';

const { width, height } = NOTE_WINDOW;
const within = { left: 100, top: 50, width: 1200, height: 800 };
const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });

test.each([
  ['right of it', box(200, 300, 500, 320), { left: 512, top: 288 }],
  ['left of it where there is no room', box(700, 300, 1200, 320), { left: 700 - 12 - width, top: 288 }],
  ['below it where it is as wide as the window', box(150, 100, 1250, 120), { left: 150, top: 132 }],
  ['above it at the bottom', box(150, 700, 1250, 720), { left: 150, top: 700 - 12 - height }],
  ['within the window at its bottom', box(200, 830, 500, 850), { left: 512, top: 850 - height }],
  ['within the window above it', box(200, -300, 500, -280), { left: 512, top: 50 }],
  ['in whole pixels', box(200.4, 300.6, 500.5, 320), { left: 513, top: 289 }],
])('it stands %s', (_, at, place) => expect(noteWindowPlace(at, within)).toEqual(place));
