/** The walls of the house: one sentence a wall, printed when a line crosses it. docs/architecture.md has the picture. */
/** Types of packages vanish when compiled: no wall is about them. */
const TYPES = 'node_modules/@types/';
const only = (room, allowed, why) => ({
  name: `${room.replace(/\W+/g, '-')}-imports`,
  comment: why,
  severity: 'error',
  from: { path: `^${room}/` },
  to: { pathNot: [`^${room}/`, TYPES, ...allowed] },
});
const npm = (...names) => names.map((name) => `(^|/)node_modules/${name}(/|$)`);
const built = ['^virtual:', '^\\.wxt/'];

module.exports = {
  forbidden: [
    only(
      'core',
      npm('valibot', 'marked'),
      'core is pure TypeScript: it knows no DOM, no browser and no other room, so that it can be tested and reasoned about alone. Compute here, touch at the edge.',
    ),
    only(
      'dom',
      ['^core/', ...npm('@mozilla/readability')],
      'dom works on any web page and knows nothing of extensions: what needs the browser API belongs to platform or an entrypoint.',
    ),
    only(
      'components',
      ['^core/', '^public/_locales/en/', ...npm('preact', '@tanstack', 'd3-force', 'd3-scale', 'd3-geo')],
      'components only draw: props in, callbacks out. What fetches, stores or decides belongs to the entrypoint that draws them.',
    ),
    only(
      'platform',
      ['^core/', '^public/_locales/', ...npm('wxt', 'preact', 'webextension-polyfill'), ...built],
      'platform is what an extension has and a page has not; it does not know pages (dom) nor pictures (components).',
    ),
    only(
      'entrypoints/background',
      [
        '^core/',
        '^components/',
        '^platform/',
        ...npm('wxt', 'dexie', 'valibot', 'webextension-polyfill'),
        ...built,
      ],
      'the background has no page: it serves requests over core and the store, and draws what pages show with components.',
    ),
    only(
      'entrypoints/content',
      [
        '^core/',
        '^dom/',
        '^components/',
        '^platform/',
        ...npm('wxt', 'preact', 'webextension-polyfill'),
        ...built,
      ],
      'the content script touches pages through dom and reads nothing of other entrypoints.',
    ),
    only(
      'entrypoints/popup',
      ['^core/', '^components/', '^platform/', ...npm('wxt', 'preact', 'webextension-polyfill'), ...built],
      'the popup asks the background by request; it reaches into no page and no store.',
    ),
    only(
      'entrypoints/welcome',
      ['^core/', '^components/', '^platform/', ...npm('wxt', 'preact', 'webextension-polyfill'), ...built],
      'the welcome page draws; what marks its article is the content script itself, loaded as articles load it.',
    ),
    only(
      'entrypoints/note',
      ['^core/', '^components/', '^platform/', ...npm('wxt', 'preact', 'webextension-polyfill'), ...built],
      'the note window asks the background by request; it reaches into no page and no store.',
    ),
    only(
      'entrypoints/options',
      ['^core/', '^components/', '^platform/', ...npm('wxt', 'preact', 'webextension-polyfill'), ...built],
      'the options ask the background by request; they reach into no page and no store.',
    ),
    only(
      'entrypoints/sidepanel',
      ['^core/', '^components/', '^platform/', ...npm('wxt', 'preact', 'webextension-polyfill'), ...built],
      'the side panel asks the background and the tab beside it by request; it reaches into no page and no store.',
    ),
    {
      name: 'pictures-when-shown',
      comment:
        'Pictures and d3 weigh more than all else of a page of ours: only the module that is loaded when a picture is shown imports them.',
      severity: 'error',
      from: { pathNot: '^(components/pictures/|entrypoints/sidepanel/Pictures\\.tsx$|knowledge/|tests/)' },
      to: {
        path: '^components/pictures/|(^|/)node_modules/d3-|^virtual:backstory/world$',
        dependencyTypesNot: ['type-only'],
      },
    },
    only(
      'entrypoints/make-card',
      ['^core/', '^components/', '^platform/', ...npm('wxt', 'preact', 'webextension-polyfill'), ...built],
      'the window in which a card is made asks the background by request; it reaches into no page and no store.',
    ),
    only(
      'knowledge',
      [
        '^core/',
        ...npm('valibot', '@valibot', 'world-atlas', 'd3-geo', 'topojson-client', 'vite', 'countries-list'),
        '^(node:)?(fs|path|url|util|zlib|process|crypto|os|module)(/promises)?$',
      ],
      'knowledge runs at build time: it compiles sources with core and Node alone.',
    ),
    {
      name: 'dexie-in-the-store-only',
      comment: 'Dexie is known in entrypoints/background/store/ alone: everybody else sends a request.',
      severity: 'error',
      from: { pathNot: '^(entrypoints/background/store|tests)/' },
      to: { path: '(^|/)node_modules/dexie/' },
    },
    {
      name: 'no-valibot-in-pages',
      comment:
        'Checks run where letters arrive (background) and where packs are made; a page carries none of them. Import types only.',
      severity: 'error',
      from: { path: '^(entrypoints/content|dom|components)/' },
      to: {
        path: '(^|/)node_modules/valibot/|^core/pack/(schema|check)\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'entrypoints-are-leaves',
      comment: 'Nobody imports an entrypoint: what two of them share belongs to a room behind them.',
      severity: 'error',
      from: { path: '^(core|dom|components|platform|knowledge)/' },
      to: { path: '^entrypoints/' },
    },
    {
      name: 'no-circle',
      comment: 'Two files that need each other are one idea in two places, or two ideas in the wrong place.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'not-to-tests',
      comment: 'What ships does not import tests.',
      severity: 'error',
      from: { pathNot: '^(tests|scripts)/' },
      to: { path: '^tests/' },
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.output|\\.wxt|coverage|reports)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
