/**
 * One article under several addresses of one site: for phones (`m.`, `mobile.`, in `en.m.` too), as AMP (`amp.`, `/amp`), with and without `www.`, by http
 * and by https, with and without a slash at its end. What a site does beyond that, it says by its canonical link (page-address.ts).
 */

/** First labels of a host that tell for which device it is, not whose. */
const DEVICES = ['www', 'm', 'mobile', 'amp', 'touch'] as const;
/** Second labels that tell the same: `en.m.wikipedia.org`. */
const IN_MIDST = ['m', 'mobile'] as const;
const DEVICE = new RegExp(`^(?:(?:${DEVICES.join('|')})|([^.]+\\.)(?:${IN_MIDST.join('|')}))\\.(.+\\..+)$`);
/**
 * Hosts under which every name is somebody else's: the largest of the Public Suffix List (publicsuffix.org) and its commonest country rules, not all
 * of it. Under one that is missing, `m.` of it is taken for its phone form (docs/threat-model.md).
 */
const SHARED =
  /^(?:(?:ac|co|com|edu|ne|net|or|org)\.[a-z]{2}|(?:github|gitlab)\.io|(?:netlify|vercel|web)\.app|(?:fly|pages|workers)\.dev|(?:blogspot|firebaseapp|herokuapp|onrender|substack|tumblr|wordpress)\.com|neocities\.org|surge\.sh)(?::\d+)?$/;
/** Parameters that ask for the AMP form. */
const AMP_PARAMETER = /^(amp|outputType|output|_amp)$/;

/** Returns the host without what only tells for which device it is. */
function siteHost(host: string): string {
  const [, first = '', rest] = DEVICE.exec(host) ?? [];
  return rest === undefined || SHARED.test(rest) ? host : first + rest;
}

/** The hosts that `siteHost` has this one for. */
function deviceHosts(site: string): string[] {
  if (SHARED.test(site)) return [];
  const [, first, rest = ''] = /^([^.]+\.)(.+\..+)$/.exec(site) ?? [];
  const isSplit = first !== undefined && !SHARED.test(rest);
  return [
    ...DEVICES.map((device) => `${device}.${site}`),
    ...(isSplit ? IN_MIDST.map((device) => `${first}${device}.${rest}`) : []),
  ];
}

/** True where two addresses are of one site on the web, whichever its protocol and device; files are no site. */
export function isOneSite(a: string, b: string): boolean {
  const [one, other] = [webAddress(a), webAddress(b)];
  return one !== null && other !== null && siteHost(one.host) === siteHost(other.host);
}

/** True where two canonical addresses are, as far as they tell, of one article. */
export function isOneArticle(a: string, b: string): boolean {
  return a === b || articleKey(a) === articleKey(b);
}

/**
 * Returns every canonical address under which something of this article may have been saved: its own first. For files and other
 * addresses that are no web page's, its own alone.
 */
export function addressesOf(source: string): string[] {
  const address = webAddress(source);
  if (!address) return [source];
  const site = siteHost(address.host);
  const path = plainPath(address.pathname);
  const search = plainSearch(address);
  const paths = path === '/' ? ['/'] : [path, `${path}/`, `${path}/amp`, `${path}/amp/`];
  const hosts = [site, ...deviceHosts(site)];
  const all = ['https:', 'http:'].flatMap((protocol) =>
    hosts.flatMap((host) => paths.map((each) => `${protocol}//${host}${each}${search}${address.hash}`)),
  );
  return [...new Set([source, ...all])];
}

/** What the addresses of one article have in common. */
function articleKey(source: string): string {
  const address = webAddress(source);
  if (!address) return source;
  return `${siteHost(address.host)}${plainPath(address.pathname)}${plainSearch(address)}${address.hash}`;
}

function webAddress(source: string): URL | null {
  const address = URL.canParse(source) ? new URL(source) : null;
  return address && /^https?:$/.test(address.protocol) ? address : null;
}

/** The path without its AMP part and without a slash at its end. */
function plainPath(pathname: string): string {
  const plain = pathname
    .replace(/^\/amp(?=\/.)/, '')
    .replace(/\/amp\/?$/, '')
    .replace(/\.amp(?=\.html?$|$)/, '')
    .replace(/\/$/, '');
  return plain === '' ? '/' : plain;
}

function plainSearch({ searchParams }: URL): string {
  const kept = [...searchParams].filter(
    ([name, value]) => !(AMP_PARAMETER.test(name) && /^(amp|1|true|)$/.test(value)),
  );
  return kept.length > 0 ? `?${new URLSearchParams(kept)}` : '';
}
