/** From one line to its predictions. */
import { detect } from '../../core/mention/detect';
import type { Lexicon } from '../../core/pack/lexicon';
import { languageOf } from '../../core/text/language';
import { splitPassages } from '../../core/text/split-passages';
import type { DetectLine } from './check-line';
import { readPage } from './read-page';

/** One mention as the scorer reads it: half-open UTF-16 offsets into the text, or into the page's `body.textContent`. */
export interface Prediction {
  readonly start: number;
  readonly end: number;
  readonly slug: string;
}

/**
 * The predictions of a line, in reading order. A page is read as the extension reads it where its flat text is the line's text or the line has none, or
 * where the line is marked `"format": "html"`; a page whose text differs only tells its language, since offsets count in `text`.
 */
export function predict(line: DetectLine, lexicon: Lexicon): Prediction[] {
  const { kindsOf } = lexicon.words();
  const page = line.html === undefined ? undefined : readPage(line.html);
  if (page && (line.format === 'html' || line.text === '' || page.text === line.text)) {
    const language = languageOf(
      page.passages.map((passage) => passage.text).join('\n'),
      kindsOf,
      page.lang || line.lang,
    );
    return detect(page.passages, lexicon, { language })
      .map((mention) => ({
        start: page.offset(mention.passage, mention.start, false),
        end: page.offset(mention.passage, mention.end, true),
        slug: mention.entity,
      }))
      .filter((prediction) => prediction.start >= 0 && prediction.end > prediction.start);
  }
  const passages = splitPassages(line.text);
  return detect(passages, lexicon, { language: languageOf(line.text, kindsOf, page?.lang || line.lang) }).map(
    (mention) => {
      const base = passages[mention.passage]?.start ?? 0;
      return { start: base + mention.start, end: base + mention.end, slug: mention.entity };
    },
  );
}
