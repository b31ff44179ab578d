/** Pages that work on themselves: hydration in the manner of the frameworks, components, forms, editors, text that comes late. */
import { article, documentOf, paragraphs, prose, type WorldPage } from './page';

/** Says on the console what a framework says when the DOM is not what the server sent. */
const COMPARE = `const same = (node, tree) => {
  if (typeof tree === 'string') { if (node?.nodeType !== 3 || node.data !== tree) console.error('mismatch', node?.nodeName, tree); return; }
  const [tag, ...children] = tree;
  if (node?.localName !== tag || node.attributes.length > 0 || node.childNodes.length !== children.length) console.error('mismatch', node?.nodeName, tag);
  children.forEach((child, n) => same(node.childNodes[n], child));
};`;
const tree = (name: string) => JSON.stringify(['main', ...paragraphs(name).map((text) => ['p', text])]);
const served = (name: string) =>
  `<main>${paragraphs(name)
    .map((text) => `<p>${text}</p>`)
    .join('')}</main>`;
/** When a framework takes over: behind our first marks. */
const LATE_MS = 250;
const hydrated = (slug: string, run: (name: string) => string): WorldPage => ({
  slug,
  html: (name) =>
    documentOf(
      `<div id="app">${served(name)}</div><script>${COMPARE} setTimeout(() => { ${run(name)} }, ${LATE_MS});</script>`,
    ),
});

export const APPS: readonly WorldPage[] = [
  // React walks the server's DOM along its own tree and keeps it where the two are one.
  hydrated(
    'hydrate-react',
    (name) => `same(app.firstChild, ${tree(name)}); app.firstChild.onclick = () => {};`,
  ),
  // Vue counts nodes, comments of fragments among them, and keeps them by index.
  hydrated(
    'hydrate-vue',
    (
      name,
    ) => `const nodes = [...app.querySelectorAll('p')].map((p) => p.firstChild); same(app.firstChild, ${tree(name)});
      nodes.forEach((node) => { if (node.parentNode.childNodes.length !== 1) console.error('mismatch', node.data); node.data = node.data; });`,
  ),
  // Svelte claims what it finds and throws out what it does not know.
  hydrated(
    'hydrate-svelte',
    (name) => `const claimed = new Set(); const wanted = ${JSON.stringify(paragraphs(name))};
      for (const p of app.querySelectorAll('p')) if (wanted.includes(p.textContent)) claimed.add(p); else { console.error('mismatch'); p.remove(); }
      for (const child of document.documentElement.children) if (!['head', 'body'].includes(child.localName)) console.error('mismatch', child.localName);
      if (claimed.size !== wanted.length) console.error('mismatch', claimed.size);`,
  ),
  {
    slug: 'hydrate-preact',
    html: (name) =>
      documentOf(
        `<div id="app">${served(name)}</div><script type="module">import { h, hydrate } from '/preact.mjs';
        setTimeout(() => hydrate(h('main', null, ${JSON.stringify(paragraphs(name))}.map((text) => h('p', null, text))), document.getElementById('app')), ${LATE_MS});</script>`,
      ),
  },
  {
    slug: 'render-client',
    html: (name) =>
      article(
        '<div id="late"></div>',
        `setTimeout(() => { late.innerHTML = ${JSON.stringify(prose(name))}; }, 60);`,
      ),
  },
  {
    slug: 'components',
    html: (name) =>
      article(
        `<story-part><p slot="x">${paragraphs(name)[1]}</p></story-part>${prose(name)}`,
        `customElements.define('story-part', class extends HTMLElement { static observedAttributes = ['class', 'style', 'lang'];
          constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<style>::slotted(p){color:teal}</style><slot name="x"></slot><p>' + ${JSON.stringify(name)} + ' within.</p>'; }
          attributeChangedCallback(name) { console.log('changed', name); } });`,
      ),
  },
  {
    slug: 'components-closed',
    html: (name) =>
      article(
        prose(name),
        `const host = document.createElement('aside'); document.querySelector('article').append(host); host.attachShadow({ mode: 'closed' }).innerHTML = '<p>Closed to all.</p>';`,
      ),
  },
  {
    slug: 'form',
    html: (name) =>
      article(
        `${prose(name)}<form><input id="who" value="${name}" autofocus><textarea>${name} wrote this.</textarea><select><option>${name}</select><button>Go</button></form>`,
        `who.oninput = who.onchange = () => console.log('changed');`,
      ),
  },
  {
    slug: 'editor',
    html: (name) =>
      article(
        `${prose(name)}<div id="pad" contenteditable>${name} may be edited.</div>`,
        `new MutationObserver((records) => console.log('edited', records.length)).observe(pad, { subtree: true, childList: true, characterData: true, attributes: true });`,
      ),
  },
  {
    slug: 'live-blog',
    html: (name) =>
      article(
        `<div id="feed"></div>${prose(name)}`,
        `let n = 0; const post = () => { const p = document.createElement('p'); p.textContent = 'Update ' + n + ': ' + ${JSON.stringify(name)} + ' still speaks on the quay.'; feed.prepend(p); if (++n < 5) setTimeout(post, 40); }; post();`,
      ),
  },
  {
    slug: 'infinite',
    html: (name) =>
      article(
        `${prose(name)}<div id="end">…</div>`,
        `let n = 0; const more = new IntersectionObserver(([{ isIntersecting }]) => { if (!isIntersecting || n++ > 3) return; end.insertAdjacentHTML('beforebegin', ${JSON.stringify(prose(name))}); more.unobserve(end); more.observe(end); }); more.observe(end);`,
      ),
  },
  {
    slug: 'timers',
    html: (name) =>
      article(
        `${prose(name)}<time id="clock"></time>`,
        `let n = 0; const tick = setInterval(() => { clock.textContent = n; if (++n > 8) clearInterval(tick); }, 30);`,
      ),
  },
  {
    slug: 'watchful',
    html: (name) =>
      article(
        prose(name),
        `for (const target of [document.documentElement, document.body, document.head]) new MutationObserver((records) => { for (const { type, addedNodes } of records) if (type !== 'childList' || [...addedNodes].some((node) => node.isConnected && node.localName !== 'div')) console.log('seen', type); }).observe(target, { childList: true, attributes: true });`,
      ),
  },
  {
    slug: 'dialog',
    html: (name) =>
      article(
        `${prose(name)}<dialog id="box"><p>${name} in a dialog.</p><button>Close</button></dialog>`,
        'box.showModal();',
      ),
  },
];
