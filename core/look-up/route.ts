/** What an own page shows first: the last part of its address, so that a menu, the address bar and a link can all ask for it. */

export type Route =
  | { readonly view: 'page' | 'notes' }
  | { readonly view: 'look-up'; readonly query: string }
  | { readonly view: 'entity'; readonly entity: string };

/** Longest text that is looked up, in UTF-16 code units: a sentence. */
export const QUERY_MAX = 200;

/** The fragment of an address, with its `#`, that stands for the route. */
export function fragmentOf(route: Route): string {
  if (route.view === 'look-up')
    return `#look-up=${encodeURIComponent(route.query.slice(0, QUERY_MAX).toWellFormed())}`;
  return route.view === 'entity' ? `#entity=${encodeURIComponent(route.entity)}` : `#${route.view}`;
}

/** The route that a fragment stands for; null for any other text. */
export function routeOf(fragment: string): Route | null {
  const [, view, text] = /^#([a-z-]+)(?:=(.*))?$/s.exec(fragment) ?? [];
  const value = decoded(text ?? '');
  if (view === 'page' || view === 'notes') return { view };
  if (view === 'look-up') return { view, query: value.slice(0, QUERY_MAX) };
  return view === 'entity' && value !== '' ? { view, entity: value } : null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
