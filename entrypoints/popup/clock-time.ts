/** The time of day of an ISO time, in the page's language; empty where there is none. */
export function clockTime(iso: string | null): string {
  if (iso === null) return '';
  return new Date(iso).toLocaleTimeString(document.documentElement.lang, {
    hour: 'numeric',
    minute: '2-digit',
  });
}
