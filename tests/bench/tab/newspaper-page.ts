/**
 * The same article as a newspaper serves it: a style sheet of a site, menus, teasers with drawings beside and below the text, and scripts
 * that read the page's data, build its moving parts and measure them. Everything is made from a seed, nothing is waited for.
 */
import { chance } from '../../core/mention/random';
import { articleParts } from './news-page';

/** Rules of the site's style sheet, most of which match nothing on this page. */
const RULES = 1_200;
const MENU_GROUPS = 12;
const MENU_LINKS = 16;
const TEASERS = 40;
/** Records of the data that the page brings along for its scripts, and parts that they build. */
const RECORDS = 800;
const BUILT = 300;
/** What a site's other scripts (consent, counting, adverts) work, in passes over the data. */
const PASSES = 12;

/** The page's HTML; the same for the same `seed`. */
export function newspaperPage(units: number, names: readonly string[], seed = 1): string {
  const random = chance(seed);
  const { title, body } = articleParts(units, names, seed);
  const rules = Array.from({ length: RULES }, (_, n) => ruleOf(n, random.below(6)));
  const menu = Array.from({ length: MENU_GROUPS }, (_, group) => {
    const links = Array.from(
      { length: MENU_LINKS },
      (_, n) =>
        `<li class="menu__item"><a class="menu__link c${n}" href="/t/${group}/${n}">Topic ${group} ${n}</a></li>`,
    );
    return `<li class="menu__group"><button class="menu__open" aria-expanded="false">Part ${group}</button><ul class="menu__list">${links.join('')}</ul></li>`;
  }).join('');
  const teasers = Array.from({ length: TEASERS }, (_, n) => teaserOf(n)).join('');
  const data = Array.from({ length: RECORDS }, (_, id) => ({
    id,
    kind: ['story', 'video', 'live'][id % 3],
    label: `Item ${id} of the day`,
    tags: [`t${id % 17}`, `t${id % 31}`],
    score: random.below(1_000),
  }));
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><meta property="og:type" content="article"><style>${BASE}${rules.join('')}</style></head><body class="site theme-day"><header class="site-header"><nav class="menu" aria-label="Parts"><ul class="menu__groups">${menu}</ul></nav></header><div class="layout"><main class="layout__main"><article class="story"><h1 class="story__title">${title}</h1><div class="story__body">${body.join('\n')}</div></article></main><aside class="layout__rail"><ul class="teasers">${teasers}</ul></aside></div><section class="more"><div class="built" id="built"></div></section><footer class="site-footer"><ul>${menu}</ul></footer><script type="application/json" id="data">${JSON.stringify(data)}</script><script>${SCRIPT}</script></body></html>`;
}

const BASE =
  'body{margin:0;font:17px/1.55 serif;color:#222}.layout{display:grid;grid-template-columns:minmax(0,44em) 22em;gap:2em;max-width:76em;margin:auto}.menu__groups,.teasers{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.5em}.menu__list{display:none}.teasers{display:block}.teaser{display:flex;gap:.6em;padding:.6em 0;border-bottom:1px solid #ddd;font:15px/1.35 sans-serif}.teaser svg{flex:none;width:64px;height:48px}.story__title{font:700 2.2em/1.15 sans-serif}h2{font-family:sans-serif}p{margin:0 0 1em}a{color:#036}.built{display:grid;grid-template-columns:repeat(6,1fr);gap:8px}.built__part{padding:6px;border:1px solid #ddd;border-radius:6px;font:13px sans-serif}';

/** One rule of the shapes that style sheets of sites are made of. */
function ruleOf(n: number, shape: number): string {
  const declarations = `color:rgb(${n % 200} ${n % 90} ${n % 140});padding:${n % 9}px;margin-inline:${n % 7}px`;
  const selectors = [
    `.b${n}__e${n % 40}`,
    `.b${n} .b${n}__e>a`,
    `.theme-night .c${n % 400}.is-on`,
    `.b${n}:hover>.b${n}__t:not(.is-off)`,
    `li.b${n % 300}+li .c${n}`,
    `.site-x${n} p:first-child a`,
  ];
  const rule = `${selectors[shape]}{${declarations}}`;
  return n % 5 === 0 ? `@media (min-width:${600 + (n % 900)}px){${rule}}` : rule;
}

function teaserOf(n: number): string {
  const bars = Array.from(
    { length: 6 },
    (_, bar) =>
      `<rect x="${bar * 10}" y="${(bar * n) % 30}" width="8" height="40" fill="hsl(${(n * 37) % 360} 40% 60%)"/>`,
  ).join('');
  return `<li class="teaser b${n}"><svg viewBox="0 0 64 48" aria-hidden="true">${bars}</svg><div class="teaser__text"><a class="teaser__link" href="/s/${n}">What the council decided on point ${n}</a><p class="teaser__sum">A short line below the headline, number ${n}.</p></div></li>`;
}

/** Reads the data, builds parts and measures some of them, as carousels and lazy loaders do; then the site's other scripts. */
const SCRIPT = `(() => {
const data = JSON.parse(document.getElementById('data').textContent);
const holder = document.getElementById('built');
const heights = [];
for (let n = 0; n < ${BUILT}; n++) {
  const { id, kind, label, tags } = data[n % data.length];
  const part = document.createElement('div');
  part.className = 'built__part c' + (n % 400);
  part.dataset.kind = kind;
  part.innerHTML = '<b>' + id + '</b> <span>' + label + '</span><ul>' + tags.map((tag) => '<li class="tag">' + tag + '</li>').join('') + '</ul>';
  part.addEventListener('click', () => part.classList.toggle('is-on'));
  holder.append(part);
  if (n % 100 === 0) heights.push(part.getBoundingClientRect().top);
}
let sum = 0;
for (let pass = 0; pass < ${PASSES}; pass++) {
  const byTag = new Map();
  for (const { tags, score, label } of data)
    for (const tag of tags) byTag.set(tag, (byTag.get(tag) ?? 0) + score + label.replace(/\\\\d+/g, '').length);
  sum += [...byTag].sort((a, b) => b[1] - a[1])[0][1];
}
document.documentElement.dataset.sum = sum + heights.length;
})();`;
