/** Libraries that mark words in a page by wrapping them in elements, each as its page says and in its fastest way. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { triePattern } from '../peers';

const require = createRequire(import.meta.url);

/** A script for a loaded page: it marks the names once the page is idle and resolves to the number of marks. */
export interface Marker {
  readonly name: string;
  readonly script: string;
}

/** As near to what we do as these two can: whole names, in their own letters, within one text node. */
const OPTIONS = '{separateWordSearch:false,accuracy:"exactly",caseSensitive:true,diacritics:false}';

/** The ways to mark `names` (strings, each once). Throws where a library is not installed. */
export function markers(names: readonly string[]): Marker[] {
  const list = JSON.stringify(names);
  const pattern = triePattern(names);
  const asOne = `markRegExp(${pattern},{})`;
  return [
    marker('mark.js, list of names', 'mark.js', `mark(${list},${OPTIONS})`),
    marker('mark.js, one RegExp', 'mark.js', asOne),
    marker(
      'advanced-mark.js, list of names',
      'advanced-mark.js',
      `mark(${list},{...${OPTIONS},combinePatterns:true})`,
    ),
    marker('advanced-mark.js, one RegExp', 'advanced-mark.js', asOne),
  ];
}

function marker(name: string, library: string, call: string): Marker {
  const source = readFileSync(require.resolve(`${library}/dist/mark.min.js`), 'utf8');
  return {
    name,
    script: `${source};new Promise((resolve) => requestIdleCallback(() => {
      new Mark(document.querySelector('article')).${call};
      resolve(document.querySelectorAll('mark').length);
    }))`,
  };
}
