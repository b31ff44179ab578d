/** Pages under other rules: other parsers, strict policies, frames. */
import { article, documentOf, paragraphs, prose, type WorldPage } from './page';

export const ODD: readonly WorldPage[] = [
  {
    slug: 'xhtml',
    type: 'application/xhtml+xml; charset=utf-8',
    html: (name) =>
      `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>x</title><link rel="icon" href="data:,"/></head><body><article>${prose(name)}<br/></article></body></html>`,
  },
  {
    slug: 'strict-policy',
    html: (name) => article(prose(name)),
    headers: {
      'content-security-policy':
        "default-src 'none'; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'; base-uri 'none'; form-action 'none'",
    },
  },
  {
    slug: 'trusted-types',
    html: (name) =>
      documentOf(
        `<article>${prose(name)}</article><script nonce="n">addEventListener('securitypolicyviolation', ({ violatedDirective }) => console.log('violated', violatedDirective));</script>`,
      ),
    headers: {
      'content-security-policy':
        "script-src 'nonce-n'; style-src 'nonce-n'; require-trusted-types-for 'script'; trusted-types page",
    },
  },
  {
    slug: 'isolated',
    html: (name) => article(prose(name)),
    headers: {
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'permissions-policy': 'clipboard-read=(), clipboard-write=()',
      'referrer-policy': 'no-referrer',
    },
  },
  {
    slug: 'frames',
    html: (name) =>
      article(
        `${prose(name)}<iframe width="500" height="300" srcdoc="<article><p>${paragraphs(name)[1]}</p></article>"></iframe><iframe sandbox="allow-scripts" srcdoc="<p>${name}</p>"></iframe>`,
      ),
  },
  {
    slug: 'overridden',
    html: (name) =>
      article(
        prose(name),
        `for (const C of [Array, Map, Set, Node, Element, Range, Promise]) Object.freeze(C.prototype);`,
        `<script>const warn = (what) => () => { console.log('called', what); throw new Error(what); };
        Element.prototype.attachShadow = warn('attachShadow'); Document.prototype.createTreeWalker = warn('createTreeWalker'); window.matchMedia = warn('matchMedia');
        Document.prototype.caretPositionFromPoint = warn('caretPositionFromPoint'); JSON.parse = warn('parse'); Map.prototype.get = warn('get');</script>`,
      ),
  },
];

/** How many pages the promise is about (issue 9). */
export const WORLD_SIZE = 40;
