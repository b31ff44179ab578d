// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { RULES_ONLY } from '@/dom/layout';
import { textContentOffsets } from '@/dom/text-content';
import { mapText } from '@/dom/text-map';
import { articleText, positionIn, segmentAt } from '@/dom/text-positions';

function page(html: string) {
  document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  return mapText(document.body, { layout: RULES_ONLY });
}

describe('positions', () => {
  const map = page('<p>Kim <b>Jong</b> <code>x</code>Un</p><script>Japan</script><p>left</p>');
  const [first, second] = map.blocks;

  test('a border belongs to the segment that begins there, or as an end to the one that ends there', () => {
    expect(first!.text).toBe('Kim Jong \uFFFCUn');
    expect(segmentAt(first!, 4, false)).toBe(1);
    expect(segmentAt(first!, 4, true)).toBe(0);
    expect(segmentAt(first!, 9, false)).toBe(3);
    expect(segmentAt(first!, 12, true)).toBe(3);
  });

  test('every offset of the text that has a node is found again from that node', () => {
    for (const block of map.blocks)
      for (const { node, start, length } of block.segments)
        for (let at = 0; at < length; at++)
          expect(positionIn(map, node, at)).toEqual({ block, offset: start + at });
    expect(positionIn(map, document.querySelector('code')!.firstChild!, 0)).toBeNull();
  });

  test('the article is its blocks with line breaks between', () => {
    const article = articleText(map);
    expect(article.text).toBe('Kim Jong \uFFFCUn\nleft');
    expect(article.starts).toEqual([0, 13]);
  });

  test('offsets into textContent count scripts and what is not read', () => {
    const offset = textContentOffsets(document.body);
    const all = document.body.textContent;
    expect(all.slice(offset(first!, 4), offset(first!, 12, true))).toBe('Jong xUn');
    expect(all.slice(offset(second!, 0), offset(second!, 4, true))).toBe('left');
  });
});
