/** Pages by how they are laid out and what stands between the words. */
import { article, documentOf, prose, type WorldPage } from './page';

const styled = (css: string) => `<style>${css}</style>`;
const laid = (slug: string, css: string): WorldPage => ({
  slug,
  html: (name) => article(prose(name), '', styled(css)),
});

export const LAYOUTS: readonly WorldPage[] = [
  { slug: 'plain', html: (name) => article(prose(name)) },
  laid('columns', 'article{columns:3;column-gap:2em}'),
  laid('grid', 'article{display:grid;grid-template-columns:1fr 1fr;gap:1em}html>div{outline:9px solid red}'),
  laid('flex', 'body{display:flex;min-height:100vh}body>*{flex:1}html{display:flex;flex-direction:column}'),
  laid('grid-root', 'html{display:grid;gap:40px}html>*{border:4px solid;padding:8px}'),
  laid(
    'last-child',
    'html>:last-child{background:#eee}html>*+*{margin-top:50px}html:has(>div) body{color:red}',
  ),
  laid('first-letter', 'p::first-letter{font-size:3em;float:left}p::first-line{font-variant:small-caps}'),
  laid('animated', '@keyframes a{to{opacity:1}}p{opacity:.2;animation:a .05s forwards}'),
  laid('transformed', 'article{transform:scale(.9);will-change:transform;contain:content}'),
  laid('vertical', 'article{writing-mode:vertical-rl;height:400px}'),
  laid('container', 'article{container-type:inline-size}@container (width>300px){p{padding:3px}}'),
  {
    slug: 'rtl',
    html: (name) =>
      documentOf(
        `<article><h1>שלום</h1><p>על הרציף דיבר ${name} לראשונה, והעיירה הקשיבה לו עד הסוף ונשארה לתה.</p>${prose(name)}</article>`,
        '',
        'lang="he" dir="rtl"',
      ),
  },
  {
    slug: 'cjk',
    html: (name) =>
      documentOf(
        `<article><h1>港の話</h1><p>月曜日の朝早く、港の事務所が開いた。${name}はそこで初めて話した。<ruby>漢<rt>かん</rt></ruby></p>${prose(name)}</article>`,
        styled('p{text-spacing-trim:normal;line-break:strict}'),
        'lang="ja"',
      ),
  },
  {
    slug: 'math',
    html: (name) =>
      article(
        `${prose(name)}<math display="block"><mfrac><mi>a</mi><mrow><mi>b</mi><mo>+</mo><mn>1</mn></mrow></mfrac></math>`,
      ),
  },
  {
    slug: 'code',
    html: (name) =>
      article(`${prose(name)}<pre><code>const spoke = "${name}";\nif (spoke) listen();</code></pre>`),
  },
  {
    slug: 'table',
    html: (name) =>
      article(
        `${prose(name)}<table><tr><th>Who</th><th>When</th></tr><tr><td>${name}</td><td>Monday</td></tr></table>`,
      ),
  },
  {
    slug: 'media',
    html: (name) =>
      article(
        `<figure><svg viewBox="0 0 40 20"><text y="10">${name}</text></svg><figcaption>${name} on the quay</figcaption></figure><video controls width="200" height="90"></video><audio controls></audio><canvas width="90" height="40"></canvas>${prose(name)}`,
      ),
  },
  {
    slug: 'details',
    html: (name) =>
      article(`${prose(name)}<details><summary>More</summary><p>${name} left early.</p></details>`),
  },
  { slug: 'print', html: (name) => article(prose(name), '', styled('@media print{p{display:none}}')) },
  {
    slug: 'quirks',
    html: (name) => `<title>x</title><link rel=icon href="data:,"><table width=100%><td>${prose(name)}`,
  },
];
