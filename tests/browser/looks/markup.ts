import type { Drawing } from '@/core/card/drawing';

/** Returns what is drawn as the HTML of a page. */
export function markup(drawings: readonly Drawing[]): string {
  return drawings
    .map((drawing) => {
      if (typeof drawing === 'string') return escaped(drawing);
      const [tag, attributes, ...children] = drawing;
      const carried = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
      return `<${tag}${carried.join('')}>${markup(children)}</${tag}>`;
    })
    .join('');
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
