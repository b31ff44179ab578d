/**
 * What of a page is readable text, element by element. HTML is a list of kinds; the few elements whose kind hangs on
 * their attributes are found by one native query for a whole root, since five attribute reads per element in cold
 * JavaScript cost more than the walk itself.
 */

/** How the walk treats an element. */
export type Kind =
  /** Text goes on through it. */
  | 'inline'
  /** Text ends before it and after it. */
  | 'block'
  /** A block whose capitals say little and that opens a section. */
  | 'heading'
  /** Empty, and text ends here: `br`, `hr`. */
  | 'break'
  /** Not shown or without words: passed over as if it were not there. */
  | 'silent'
  /** Shown but not ours to read: a name never runs over it. */
  | 'gap'
  /** The kind hangs on where the element stands or on what it holds. */
  | 'depends';

const KINDS: Readonly<Record<Kind, string>> = {
  inline:
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins mark nobr q ruby s small span strike strong sub time u var wbr',
  block:
    'address article blockquote body caption center col colgroup dd dir div dl dt figcaption figure hgroup html li main marquee ol p section summary table tbody td tfoot th thead tr ul',
  heading: 'h1 h2 h3 h4 h5 h6',
  break: 'br hr',
  silent:
    'area audio base canvas datalist embed frame frameset head iframe img link map meta noembed noframes noscript object param picture rp rt rtc script source style template title track video',
  gap: 'button code fieldset input kbd label legend listing math menu meter nav optgroup option output plaintext pre progress samp search select svg textarea tt xmp',
  depends: 'aside details dialog footer form header slot sup',
};

const KIND_OF: ReadonlyMap<string, Kind> = new Map(
  Object.entries(KINDS).flatMap(([kind, names]) =>
    names.split(' ').map((name) => [name, kind as Kind] as const),
  ),
);

/** Blocks among the kinds that are passed over: a name never runs around them. */
const BLOCK_GAPS = new Set(
  'fieldset listing menu nav optgroup option plaintext pre search textarea xmp'.split(' '),
);

/** Roles of parts of a page that one uses rather than reads (WAI-ARIA 1.2, landmarks and widgets). */
const UNREAD_ROLES = new Set(
  'application banner button checkbox code combobox complementary contentinfo form grid listbox math menu menubar menuitem menuitemcheckbox menuitemradio meter navigation option progressbar radio radiogroup scrollbar search searchbox slider spinbutton switch tab tablist textbox toolbar tooltip tree treegrid'.split(
    ' ',
  ),
);

/** Class names and ids by which pages without HTML5 elements call their own navigation, header and footer. */
const SITE_PARTS =
  'nav navbar navigation site-nav main-nav main-menu menu breadcrumb breadcrumbs site-header page-header masthead site-footer page-footer footer'.split(
    ' ',
  );

/** Matches each element that may be unreadable because of an attribute; `unreadByAttribute` then decides. */
const ATTRIBUTE_QUERY = `[hidden],[aria-hidden="true"],[role],[contenteditable],[style*="none"],[style*="hidden"],:is(div,ul):is(${SITE_PARTS.map((part) => `.${part},#${part}`).join()})`;

/** Elements inside which a header, a footer or an aside belongs to an article and not to the site (HTML, section 4.3). */
const SECTIONING = 'article,main,section';

/** Marks of footnotes: a sign or number that is stuck to a name but is no part of it. */
const FOOTNOTE_MARK = /^\s*(?:[[(]?(?:\d{1,3}|[*†‡§¶]{1,3})[\])]?|\[\s*\w[^\]]{0,16}\])\s*$/u;

/** A style attribute that hides. */
const HIDING_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Returns the kind of an element by its name alone; undefined for a name that HTML does not know, as of custom elements. */
export function kindByName(localName: string): Kind | undefined {
  return KIND_OF.get(localName);
}

/** Returns true where text ends before and after an element of this name, readable or not. */
export function isBlockName(localName: string): boolean {
  const kind = kindByName(localName);
  return (
    kind === 'block' ||
    kind === 'heading' ||
    kind === 'break' ||
    BLOCK_GAPS.has(localName) ||
    (kind === 'depends' && localName !== 'sup' && localName !== 'slot')
  );
}

/** Returns what an element of kind `depends` is where it stands. */
export function kindInPlace(element: Element): Kind {
  switch (element.localName) {
    case 'aside':
    case 'footer':
    case 'header':
      return element.parentElement?.closest(SECTIONING) ? 'block' : 'gap';
    case 'dialog':
      return element.hasAttribute('open') ? 'block' : 'silent';
    case 'form':
      // Whole pages stand inside one form on servers of the WebForms kind.
      return element.querySelector('article,main,h1') ? 'block' : 'gap';
    case 'sup':
      return FOOTNOTE_MARK.test(element.textContent) ? 'gap' : 'inline';
    case 'slot':
      return 'inline';
    default:
      return 'block';
  }
}

/** Returns the elements under `root` (and `root` itself) that are unreadable because of an attribute; often empty. */
export function unreadableUnder(root: Element | ShadowRoot): Map<Element, Kind> {
  const found = new Map<Element, Kind>();
  if ('localName' in root) note(root, found);
  for (const element of root.querySelectorAll(ATTRIBUTE_QUERY)) note(element, found);
  return found;
}

function note(element: Element, found: Map<Element, Kind>): void {
  const kind = unreadByAttribute(element);
  if (kind) found.set(element, kind);
}

/** Returns why an attribute of the element keeps its text from being read, or null. */
export function unreadByAttribute(element: Element): 'silent' | 'gap' | null {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return 'silent';
  if (HIDING_STYLE.test(element.getAttribute('style') ?? '')) return 'silent';
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && /^(?:true|plaintext-only|)$/i.test(editable)) return 'gap';
  const role = element.getAttribute('role');
  if (role && UNREAD_ROLES.has(role.trim().toLowerCase().split(/\s/, 1)[0] ?? '')) return 'gap';
  const name = element.localName;
  if (
    (name === 'div' || name === 'ul') &&
    SITE_PARTS.some((p) => element.id === p || element.classList.contains(p))
  )
    return 'gap';
  return null;
}
