/**
 * One name for a page however the reader came to it. What only tells where the reader came from is dropped (tracking parameters,
 * the fragment); what may choose the article is kept (other parameters, in one order). Protocol and host stay: only the site
 * itself, by its canonical link, may say that two of its addresses are one page.
 */
import { isOneSite } from './same-article';

/** Longest address that is kept, in UTF-16 code units; Chromium shows 2,083 at most, servers take about 8,000. */
export const ADDRESS_MAX = 8_192;

/** Site under which the settings know pages from the disk, which have no host. */
export const FILES_SITE = 'file://';

/** Stands for the practice article of the welcome page; names under `.invalid` belong to nobody (RFC 2606). */
export const PRACTICE_SITE = 'practice.invalid';
export const PRACTICE_ADDRESS = `https://${PRACTICE_SITE}/`;

/** Starts of parameters that advertising and newsletter tools add (Urchin, Matomo, Mailchimp, HubSpot, Vero, Oly, Piwik, Yandex). */
const TRACKING_PREFIX =
  /^(utm_|mtm_|matomo_|mc_|_hs|hsa_|vero_|oly_|pk_|piwik_|at_custom|at_medium|at_campaign|ns_|trk_)/;
/** Parameters that name a click, a share or a reader, never an article (list of the ClearURLs and Firefox strippers, those of news sites). */
const TRACKING = new Set(
  (
    'fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid ysclid twclid ttclid igshid igsh li_fat_id epik mkt_tok s_kwcid s_cid ' +
    'cmpid cmp cid_source icid ito ref ref_src ref_url referrer source_ref ftag ocid smid smtyp sref share shared sharetype ' +
    'xtor xts spm wt_mc wt_zmc guccounter guce_referrer guce_referrer_sig __twitter_impression _ga _gl partner partnerid ' +
    'campaign_id campaignid ncid nsmail soc_src soc_trk feature'
  ).split(' '),
);
/** What servers answer a folder with. */
const INDEX_FILE = /\/(index|default)\.(html?|xhtml|php|aspx?|jsp)$/i;
/** A fragment that old single-page sites use as a path; any other is a place in the page. */
const ROUTE = /^#!?\//;

/** The canonical address of a page at `url`, or null where it is no web page or file (or too long to be kept). */
export function pageAddress(url: string): string | null {
  const address = URL.canParse(url) ? new URL(url) : null;
  if (!address || !/^(https?|file):$/.test(address.protocol)) return null;
  address.username = '';
  address.password = '';
  if (address.host.endsWith('.')) address.host = address.host.slice(0, -1);
  if (!ROUTE.test(address.hash)) address.hash = '';
  address.pathname = address.pathname.replace(INDEX_FILE, '/');
  const kept = [...address.searchParams].filter(([name]) => !isTracking(name.toLowerCase()));
  kept.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  address.search = new URLSearchParams(kept).toString();
  return address.href.length <= ADDRESS_MAX ? address.href : null;
}

/**
 * The address that annotations of the page at `url` are kept under: what the page's canonical link says, but only about its own
 * site (same-article.ts), and never that an article is the front page (a common fault of templates). Null where `pageAddress` is.
 */
export function sourceOf(url: string, canonical?: string): string | null {
  const own = pageAddress(url);
  const hint = own && canonical !== undefined ? pageAddress(canonical) : null;
  if (!own || !hint) return own;
  const [page, said] = [new URL(own), new URL(hint)];
  if (page.origin === 'null' || !(said.origin === page.origin || isOneSite(own, hint))) return own;
  if (said.pathname === '/' && said.search === '' && page.pathname !== '/') return own;
  // A page that came safely is not given an address that would not.
  if (page.protocol === 'https:' && said.protocol === 'http:') said.protocol = 'https:';
  return said.href;
}

/** The site of an address as the settings know it (`host[:port]`, or `file://`), or null where it is no address. */
export function siteOf(url: string): string | null {
  const address = URL.canParse(url) ? new URL(url) : null;
  if (!address) return null;
  return address.protocol === 'file:' ? FILES_SITE : address.host || null;
}

/** The name of the file that an address of the disk names, without its folders; null for other addresses. */
export function fileOf(url: string): string | null {
  if (siteOf(url) !== FILES_SITE) return null;
  const name = new URL(url).pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function isTracking(name: string): boolean {
  return TRACKING.has(name) || TRACKING_PREFIX.test(name);
}
