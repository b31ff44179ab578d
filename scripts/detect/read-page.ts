/** A page's readable text outside a browser: the extension's own text map, over happy-dom. */
import { Window } from 'happy-dom';
import type { Passage } from '../../core/mention/mention';
import { RULES_ONLY } from '../../dom/layout';
import { textContentOffsets } from '../../dom/text-content';
import { mapText } from '../../dom/text-map';

/** A page read as passages, with the way back to its flat text. */
export interface ReadPage {
  readonly passages: readonly Passage[];
  /** The page's `lang` attribute; empty when it has none. */
  readonly lang: string;
  /** `document.body.textContent`. */
  readonly text: string;
  /** The offset in `text` of an offset in a passage, UTF-16; -1 for text outside it. */
  offset(passage: number, at: number, asEnd: boolean): number;
}

/** Reads HTML as the extension would read the page; scripts do not run, and nothing is loaded. */
export function readPage(html: string): ReadPage {
  const window = new Window({
    settings: {
      disableJavaScriptEvaluation: true,
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      disableIframePageLoading: true,
    },
  });
  window.document.write(html);
  const document = window.document as unknown as Document;
  // happy-dom counts what a template holds as text of the page; no browser does.
  for (const template of document.querySelectorAll('template')) template.remove();
  const { blocks } = mapText(document.body, { layout: RULES_ONLY });
  const toText = textContentOffsets(document.body);
  const page = {
    passages: blocks,
    lang: document.documentElement.lang || document.body.lang,
    text: document.body.textContent ?? '',
    offset: (passage: number, at: number, asEnd: boolean) => {
      const block = blocks[passage];
      return block ? toText(block, at, asEnd) : -1;
    },
  };
  return page;
}
