/** A key that an object of a JSON text holds already, and the offset of its second opening quote. */
interface DuplicateKey {
  key: string;
  offset: number;
}

/** The strings and brackets of a JSON text; what stands between them says nothing about keys. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:,]/g;

/**
 * Keys that stand twice in one object of a text that is valid JSON. JSON.parse keeps the last and says nothing, so a
 * second "fr" would silently replace the first. One pass over the tokens with a stack of open objects: O(n).
 */
export function duplicateKeys(json: string): DuplicateKey[] {
  const open: Array<Set<string> | null> = [];
  const found: DuplicateKey[] = [];
  let last: DuplicateKey | null = null;
  for (const { 0: token, index } of json.matchAll(TOKEN)) {
    if (token === '{') open.push(new Set());
    else if (token === '[') open.push(null);
    else if (token === '}' || token === ']') open.pop();
    else if (token === ':' && last) {
      const keys = open.at(-1);
      if (keys?.has(last.key)) found.push(last);
      keys?.add(last.key);
    }
    last = token.startsWith('"') ? { key: JSON.parse(token) as string, offset: index } : null;
  }
  return found;
}
