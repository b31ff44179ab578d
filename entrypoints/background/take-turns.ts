/** Longest stretch of work between two letters, in milliseconds: a card that is asked for meanwhile does not wait. */
const TURN_MS = 8;

/** What the generator returns; it is driven in turns, and other letters are answered in between. */
export async function takeTurns<T>(work: Generator<void, T, void>): Promise<T> {
  for (;;) {
    const end = performance.now() + TURN_MS;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await nextTask();
  }
}

/** Resolves in a task of its own; timers would wait 4 ms each. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
