import type { ComponentChildren, FunctionComponent, VNode } from 'preact';
import { type Drawing, type DrawnElement, mayCarry, mayDraw } from '@/core/card/drawing';

/** Attributes that JSX spells otherwise than the document. */
const SPELT: Readonly<Record<string, string>> = { tabIndex: 'tabindex' };

/**
 * Returns what components without hooks draw, as JSON for a page: components are called, fragments and lists laid flat, texts
 * that touch joined. Throws where something is not on the closed lists of core/card/drawing, a handler for instance.
 */
export function draw(node: ComponentChildren): Drawing[] {
  if (node === null || node === undefined || typeof node === 'boolean') return [];
  if (Array.isArray(node)) return joined(node.flatMap(draw));
  if (typeof node !== 'object') return [String(node)];
  const { type, props } = node as VNode<Record<string, unknown>>;
  if (typeof type === 'function') return draw((type as FunctionComponent<typeof props>)(props));
  if (!mayDraw(String(type))) throw new Error(`<${type}> cannot be drawn into a page`);
  const { children, ...attributes } = props;
  const drawn = draw(children as ComponentChildren);
  const inside = 'data-own' in props ? onIsland(drawn) : drawn;
  return [[String(type), attributesOf(attributes), ...inside]];
}

/** What stands in an island: texts for a style sheet to show, and nothing to press, as no press gets there. */
function onIsland(drawings: readonly Drawing[]): Drawing[] {
  return joined(drawings.flatMap(unpressed)).map((drawing) => {
    if (typeof drawing === 'string') return ['span', { 'data-t': drawing }];
    const [tag, attributes, ...children] = drawing;
    return [tag, attributes, ...onIsland(children)];
  });
}

function unpressed(drawing: Drawing): readonly Drawing[] {
  if (typeof drawing === 'string') return [drawing];
  const [tag, attributes, ...children] = drawing;
  return tag === 'a' || 'data-do' in attributes ? children.flatMap(unpressed) : [drawing];
}

/** Returns the one element that a component draws. */
export function drawOne(node: ComponentChildren): DrawnElement {
  const [only, ...others] = draw(node);
  if (only === undefined || typeof only === 'string' || others.length > 0)
    throw new Error('not one element is drawn');
  return only;
}

/** ARIA has words for true and false; elsewhere false is absence (as Preact has it). */
function attributesOf(props: Record<string, unknown>): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [key, value] of Object.entries(props)) {
    if (value === undefined || value === null || (value === false && !key.startsWith('aria-'))) continue;
    const name = SPELT[key] ?? key;
    const text = value === true && !key.startsWith('aria-') ? '' : String(value);
    if (!mayCarry(name, text)) throw new Error(`${name}="${text}" cannot be drawn into a page`);
    attributes[name] = text;
  }
  return attributes;
}

function joined(drawings: readonly Drawing[]): Drawing[] {
  const all: Drawing[] = [];
  for (const one of drawings) {
    const last = all.at(-1);
    if (typeof one === 'string' && typeof last === 'string') all[all.length - 1] = last + one;
    else all.push(one);
  }
  return all;
}
