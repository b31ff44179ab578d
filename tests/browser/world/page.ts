/** A page of the world: what the web is made of, small and the same at every load. */
export interface WorldPage {
  readonly slug: string;
  /** The document, with a name in its text: one that the knowledge has, or one of nobody. */
  readonly html: (name: string) => string;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What every page tells, so that it reads as an article; the second paragraph holds the name. */
export const paragraphs = (name: string): readonly string[] => [
  'The harbour office opened its doors early on Monday, and by noon the quay was full of people who wanted to see the ships.',
  `It was there that ${name} spoke for the first time, for less than ten minutes, about what the winter had cost the town.`,
  'Nobody had asked for a speech, said the baker, but everybody stayed to the end, and some of them stayed for the tea as well.',
  'In the evening the lights along the breakwater were lit one after another, as they are every year when the herring is late.',
];
export const prose = (name: string): string =>
  paragraphs(name)
    .map((text, n) => `<p id="p${n}">${text}</p>`)
    .join('\n');

/** A whole HTML document around `body`. No page has an icon to ask for. */
export const documentOf = (body: string, head = '', html = 'lang="en"'): string =>
  `<!doctype html><html ${html}><head><meta charset="utf-8"><title>The quay</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

/** An article around `inner`, with a script that runs behind it. */
export const article = (inner: string, script = '', head = ''): string =>
  documentOf(
    `<article><h1>Tea on the quay</h1>${inner}</article>${script && `<script>${script}</script>`}`,
    head,
  );
