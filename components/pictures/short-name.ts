/** Longest name beside a dot of a picture, in UTF-16 code units: the whole stands in its text and its label. */
const LONGEST = 20;

/** A name as a picture has room for, cut between words. */
export function shortName(name: string): string {
  if (name.length <= LONGEST) return name;
  const cut = name.slice(0, LONGEST);
  return `${cut.slice(0, cut.lastIndexOf(' ') > LONGEST / 2 ? cut.lastIndexOf(' ') : LONGEST - 1)}…`;
}
