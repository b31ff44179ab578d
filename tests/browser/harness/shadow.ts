/**
 * Sees into our closed shadow roots, as the page cannot: through the devtools protocol in Chromium, through BiDi's
 * serialised shadow trees in Firefox. A function runs in the page with the root, or the roots, as its first argument.
 */
import type { Page } from 'puppeteer-core';
import { until } from './launch';

/**
 * Result of `look(root, ...args)` on the last closed shadow root of the page, or null where none stands: ours comes last in what it
 * stands in, and pages have closed roots of their own.
 */
export async function inShadow<A extends readonly unknown[], T>(
  page: Page,
  look: (root: ShadowRoot, ...args: A) => T,
  ...args: A
): Promise<T | null> {
  const reach = isFirefox(page) ? inFirefox : inChromium;
  return (await reach(page, 'outer', `([root], ...args) => (${look})(root, ...args)`, args)) as T | null;
}

/**
 * Result of `look(roots, ...args)` on the closed roots within ours, in their order: layers of highlights and private marks, and what
 * a card has of the reader's words. Null where nothing of ours stands.
 */
export async function inLayers<A extends readonly unknown[], T>(
  page: Page,
  look: (roots: readonly ShadowRoot[], ...args: A) => T,
  ...args: A
): Promise<T | null> {
  const reach = isFirefox(page) ? inFirefox : inChromium;
  return (await reach(page, 'inner', String(look), args)) as T | null;
}

/** Visible text of what we show, white space folded, the reader's own words last; empty where nothing is shown. */
export async function shownText(page: Page): Promise<string> {
  const text = await inShadow(page, (root) =>
    [...root.children].map((child) => (child as HTMLElement).textContent ?? '').join(' '),
  );
  const own = await inLayers(page, (roots) =>
    roots
      .flatMap((root) => [...root.querySelectorAll('[data-t]')])
      .map((words) => words.getAttribute('data-t'))
      .join(''),
  );
  return `${text ?? ''} ${own ?? ''}`.replace(/\s+/g, ' ').trim();
}

/** Waits until what we show holds the text. */
export function untilShown(page: Page, text: string): Promise<void> {
  return until(async () => (await shownText(page)).includes(text), `the page shows “${text}”`);
}

/** Waits until nothing of ours stands in the page. */
export function untilGone(page: Page): Promise<void> {
  return until(async () => (await inShadow(page, () => true)) === null, 'nothing of ours is in the page');
}

/** Rests the real mouse on a button (or link) of ours, by its accessible name or text, and clicks it. */
export async function clickShown(page: Page, name: string): Promise<void> {
  let spot: { x: number; y: number } | null = null;
  await until(async () => {
    spot = await inShadow(
      page,
      (root, wanted) => {
        const all = [
          ...root.querySelectorAll<HTMLElement>('button, a, [role="button"], [role="menuitem"], summary'),
        ];
        const found = all.find(
          (el) => (el.getAttribute('aria-label') ?? el.textContent ?? '').trim() === wanted,
        );
        const box = found?.getBoundingClientRect();
        return box && box.width > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
      },
      name,
    );
    return spot !== null;
  }, `“${name}” can be clicked`);
  const { x, y } = spot as unknown as { x: number; y: number };
  await page.mouse.move(x, y, { steps: 4 });
  await page.mouse.click(x, y);
}

/** Only the BiDi browser has a `connection` of its own. */
const isFirefox = (page: Page) => 'connection' in page.browser();

interface CdpNode {
  backendNodeId: number;
  shadowRootType?: string;
  children?: CdpNode[];
  shadowRoots?: CdpNode[];
  contentDocument?: CdpNode;
}

/** Which roots `body` is called with: the one in the page, or those within it. */
type Which = 'outer' | 'inner';

async function inChromium(
  page: Page,
  which: Which,
  body: string,
  args: readonly unknown[],
): Promise<unknown> {
  const client = await page.createCDPSession();
  try {
    const { root } = (await client.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as {
      root: CdpNode;
    };
    const closed = closedRoot(root);
    if (!closed) return null;
    const objectOf = async ({ backendNodeId }: CdpNode) =>
      (await client.send('DOM.resolveNode', { backendNodeId })).object.objectId as string;
    const roots = which === 'outer' ? [closed] : closedRootsIn(closed);
    const { result, exceptionDetails } = await client.send('Runtime.callFunctionOn', {
      functionDeclaration: `function (args, ...roots) { return (${body})(roots, ...args); }`,
      objectId: await objectOf(closed),
      arguments: [
        { value: args },
        ...(await Promise.all(roots.map(objectOf))).map((objectId) => ({ objectId })),
      ],
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value ?? null;
  } finally {
    await client.detach();
  }
}

function closedRoot(node: CdpNode): CdpNode | null {
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])].reverse()) {
    if (child.shadowRootType === 'closed') return child;
    const inside = closedRoot(child);
    if (inside) return inside;
  }
  return null;
}

function closedRootsIn({ shadowRoots = [], children = [] }: CdpNode): CdpNode[] {
  return [...shadowRoots, ...children].flatMap((child) => [
    ...(child.shadowRootType === 'closed' ? [child] : []),
    ...closedRootsIn(child),
  ]);
}

interface BidiNode {
  sharedId?: string;
  value?: { mode?: string; children?: BidiNode[]; shadowRoot?: BidiNode | null };
}
interface BidiAnswer {
  result: { type: string; result: BidiNode & { value?: unknown }; exceptionDetails?: { text: string } };
}

async function inFirefox(page: Page, which: Which, body: string, args: readonly unknown[]): Promise<unknown> {
  const { connection } = page.browser() as unknown as {
    connection: { send(method: string, params: object): Promise<BidiAnswer> };
  };
  // In a world of its own: a page may have overridden what the functions use.
  const target = { context: (page.mainFrame() as unknown as { _id: string })._id, sandbox: 'tests' };
  const send = (functionDeclaration: string, values: object[], maxDomDepth: number | null) =>
    connection.send('script.callFunction', {
      functionDeclaration,
      arguments: values,
      target,
      awaitPromise: true,
      serializationOptions: { maxDomDepth, includeShadowTree: 'all', maxObjectDepth: null },
    });
  // Our host is a child of the root, or of a dialog or fullscreen element; a serialised element tells of its closed root.
  const hosts = (await send('() => document.documentElement', [], 6)).result.result;
  const closed = closedBidiRoot(hosts);
  if (!closed) return null;
  const nodeOf = ({ sharedId }: BidiNode) => ({ sharedId });
  const roots =
    which === 'outer'
      ? [closed]
      : closedBidiRootsIn((await send('(root) => root', [nodeOf(closed)], null)).result.result);
  const answer = (
    await send(
      `(json, ...roots) => JSON.stringify((${body})(roots, ...JSON.parse(json)) ?? null)`,
      [{ type: 'string', value: JSON.stringify(args) }, ...roots.map(nodeOf)],
      0,
    )
  ).result;
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
  return JSON.parse(String((answer.result as { value?: unknown }).value ?? 'null'));
}

function closedBidiRoot(node: BidiNode): BidiNode | null {
  const { shadowRoot, children = [], mode } = node.value ?? {};
  if (mode === 'closed') return node;
  for (const child of [...(shadowRoot ? [shadowRoot] : []), ...children].reverse()) {
    const inside = closedBidiRoot(child);
    if (inside) return inside;
  }
  return null;
}

function closedBidiRootsIn({ value: { shadowRoot, children = [] } = {} }: BidiNode): BidiNode[] {
  return [...(shadowRoot ? [shadowRoot] : []), ...children].flatMap((child) => [
    ...(child.value?.mode === 'closed' ? [child] : []),
    ...closedBidiRootsIn(child),
  ]);
}
