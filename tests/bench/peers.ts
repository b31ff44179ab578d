/** Other ways to find names, for comparison. All look for the exact text at word boundaries; none folds. */

/** A ready matcher: counts what it finds in a text. */
export type Peer = (text: string) => number;

/** A RegExp compiled from the names' trie, as slices of some extensions are matched; it has the flags g and u. */
export function triePattern(names: readonly string[]): RegExp {
  interface Node {
    ends: boolean;
    next: Map<string, Node>;
  }
  const root: Node = { ends: false, next: new Map() };
  for (const name of names) {
    let node = root;
    for (const char of name) {
      let next = node.next.get(char);
      next ??= { ends: false, next: new Map() };
      node.next.set(char, next);
      node = next;
    }
    node.ends = true;
  }
  const source = (node: Node): string => {
    const ways = [...node.next].map(
      ([char, next]) => char.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&') + source(next),
    );
    if (ways.length === 0) return '';
    const any = ways.length === 1 && !node.ends ? ways[0]! : `(?:${ways.join('|')})`;
    return node.ends ? `${any}?` : any;
  };
  return new RegExp(`(?<![\\p{L}\\p{N}])${source(root)}(?![\\p{L}\\p{N}])`, 'gu');
}

/** The trie's RegExp as a matcher. */
export function trieRegExp(names: readonly string[]): Peer {
  const pattern = triePattern(names);
  return (text) => {
    let found = 0;
    pattern.lastIndex = 0;
    while (pattern.exec(text) !== null) found++;
    return found;
  };
}

/** A Set of names, asked for every window of one to as many words as the longest has. */
export function wordWindows(names: readonly string[]): Peer {
  const known = new Set(names);
  const most = names.reduce((max, name) => Math.max(max, name.split(/[ -]/).length), 1);
  return (text) => {
    const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
    let found = 0;
    for (let first = 0; first < words.length; first++) {
      const start = words[first]!.index;
      for (let last = first; last < Math.min(words.length, first + most); last++) {
        if (known.has(text.slice(start, words[last]!.index + words[last]![0].length))) found++;
      }
    }
    return found;
  };
}

/** Peers from npm that are installed, by name; the others are left out. */
export async function npmPeers(names: readonly string[]): Promise<Map<string, Peer>> {
  const peers = new Map<string, Peer>();
  for (const [name, build] of Object.entries(BUILDERS)) {
    const module: unknown = await import(name).catch(() => undefined);
    if (module !== undefined) peers.set(name, build(module as never, names));
  }
  return peers;
}

// The three packages ship no common interface and two of them no types: each is taken as far as it is used here.
const BUILDERS: Record<string, (module: never, names: readonly string[]) => Peer> = {
  ahocorasick: (
    module: { default: new (names: readonly string[]) => { search(text: string): unknown[] } },
    names,
  ) => {
    const matcher = new module.default(names);
    return (text) => matcher.search(text).length;
  },
  '@monyone/aho-corasick': (
    module: { AhoCorasick: new (names: readonly string[]) => { matchInText(text: string): unknown[] } },
    names,
  ) => {
    const matcher = new module.AhoCorasick(names);
    return (text) => matcher.matchInText(text).length;
  },
  'flashtext-ts': (
    module: {
      KeywordProcessor: new (
        caseSensitive: boolean,
      ) => { addKeyword(name: string): unknown; extractKeywords(text: string): unknown[] };
    },
    names,
  ) => {
    const matcher = new module.KeywordProcessor(true);
    for (const name of names) matcher.addKeyword(name);
    return (text) => matcher.extractKeywords(text).length;
  },
};
