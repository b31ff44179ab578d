/**
 * What of a page is readable text, element by element. HTML is a list of kinds; whether an attribute keeps an element from being read is
 * one native question, since attribute reads in cold JavaScript cost more than the walk itself.
 */

/** How the walk treats an element; one that has no kind by its name is part of a run of text. */
export type Kind =
  /** Text ends before it and after it. */
  | 'block'
  /** Empty, and text ends here: `br`, `hr`. */
  | 'break'
  /** Not shown or without words: passed over as if it were not there. */
  | 'silent'
  /** Shown but not ours to read: a name never runs over it. */
  | 'gap'
  /** The same, and a block. */
  | 'wall'
  /** A block whose reading hangs on where it stands or on what it holds. */
  | 'depends';

const KIND_OF: ReadonlyMap<string, Kind> = new Map(
  Object.entries({
    block:
      'address article blockquote body caption center col colgroup dd details dir div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hgroup html li main marquee ol p section summary table tbody td tfoot th thead tr ul',
    break: 'br hr',
    silent:
      'area audio base canvas datalist embed frame frameset head iframe img link map meta noembed noframes noscript object param picture rp rt rtc script source style template title track video',
    gap: 'button code input kbd label legend math meter output progress samp select svg tt',
    wall: 'fieldset listing menu nav optgroup option plaintext pre search textarea xmp',
    depends: 'aside dialog footer form header',
  }).flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind as Kind] as const)),
);

/** Roles of parts of a page that one uses rather than reads (WAI-ARIA 1.2, landmarks and widgets). */
const UNREAD_ROLES =
  'application banner button checkbox code combobox complementary contentinfo form grid listbox math menu menubar menuitem menuitemcheckbox menuitemradio meter navigation option progressbar radio radiogroup scrollbar search searchbox slider spinbutton switch tab tablist textbox toolbar tooltip tree treegrid';

/** Class names and ids by which pages without HTML5 elements call their own navigation, header and footer. */
const SITE_PARTS =
  'nav navbar navigation site-nav main-nav main-menu menu breadcrumb breadcrumbs site-header page-header masthead site-footer page-footer footer';

/** Matches what an attribute hides. */
const HIDDEN =
  '[hidden],[aria-hidden="true"],[style]:is([style*="display:none"],[style*="display: none"],[style*="visibility:hidden"],[style*="visibility: hidden"])';

/** Matches what an attribute hides, and what it makes a part of the page to use. */
const UNREAD = `${HIDDEN},[contenteditable]:not([contenteditable="false"]),[role]:is(${anyOf(UNREAD_ROLES, (role) => `[role~="${role}" i]`)}),:is(div,ul):is(${anyOf(SITE_PARTS, (part) => `.${part},#${part}`)})`;

/** Marks of footnotes: a sign or number that is stuck to a name but is no part of it. */
const FOOTNOTE_MARK = /^\s*(?:[[(]?(?:\d{1,3}|[*†‡§¶]{1,3})[\])]?|\[\s*\w[^\]]{0,16}\])\s*$/u;

/** Returns the kind of all elements of this name, where no attribute says otherwise; undefined where text runs through. */
export function kindOfName(localName: string): Kind | undefined {
  return KIND_OF.get(localName);
}

/** Returns true where text ends before and after an element of such a kind, readable or not. */
export function endsText(kind: Kind | undefined): boolean {
  return kind !== undefined && kind !== 'silent' && kind !== 'gap';
}

/** Returns true where text ends before and after an element of this name, readable or not. */
export function isBlockName(localName: string): boolean {
  return endsText(KIND_OF.get(localName));
}

/** Returns true for an element of this name that has no words: text goes on as if it were not there. */
export function isSilentName(localName: string): boolean {
  return KIND_OF.get(localName) === 'silent';
}

/** Returns true for an element that an attribute may keep from being read. */
export function isUnread(element: Element): boolean {
  return element.hasAttributes() && element.matches(UNREAD);
}

/**
 * Returns the element's kind where it stands, undefined for a part of a run of text and for names that HTML does not know;
 * `unread` tells whether an attribute keeps it from being read.
 */
export function kindOf(
  element: Element,
  name: string,
  unread: boolean = isUnread(element),
): Kind | undefined {
  const kind = KIND_OF.get(name);
  if (unread && kind !== 'silent') return element.matches(HIDDEN) ? 'silent' : 'gap';
  if (name === 'sup') return FOOTNOTE_MARK.test(element.textContent) ? 'gap' : undefined;
  if (kind !== 'depends') return kind;
  if (name === 'dialog') return element.hasAttribute('open') ? 'block' : 'silent';
  // Whole pages stand inside one form on servers of the WebForms kind.
  if (name === 'form') return element.querySelector('article,main,h1') ? 'block' : 'gap';
  // Inside these a header, a footer or an aside belongs to an article and not to the site (HTML, section 4.3).
  return element.parentElement?.closest('article,main,section') ? 'block' : 'gap';
}

function anyOf(words: string, selector: (word: string) => string): string {
  return words.split(' ').map(selector).join();
}
