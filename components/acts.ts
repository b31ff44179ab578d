/** What is done with something drawn: its `data-do` names it, with a word that goes with it: `follow pyongyang`. */

/**
 * Returns a listener for `click` and `keydown` around what is drawn, which calls back with the act and its word. What is
 * `aria-disabled` does nothing. `toggle` is done here: it opens and closes the element whose id is the word.
 */
export function actOn(onAct: (act: string, word: string) => void): (event: Event) => void {
  return (event) => {
    const target = event.target as Element;
    // A button makes its own click of a key.
    if (event instanceof KeyboardEvent && (event.key !== 'Enter' || !target.matches('[role=link]'))) return;
    const actor = target.closest('[data-do]');
    if (!actor || actor.getAttribute('aria-disabled') === 'true') return;
    const [act = '', word = ''] = (actor.getAttribute('data-do') ?? '').split(' ');
    if (act !== 'toggle') return onAct(act, word);
    const isOpen = actor.getAttribute('aria-expanded') === 'true';
    actor.setAttribute('aria-expanded', String(!isOpen));
    (event.currentTarget as Element).querySelector(`[id="${word}"]`)?.toggleAttribute('hidden', isOpen);
  };
}
