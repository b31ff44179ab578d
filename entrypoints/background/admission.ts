import type { Admit } from '@/platform/messaging/serve';
import { checkLetter } from './letters';
import { type Asker, admitAsker, type Self } from './trust';
import { createWriteLimits } from './write-limits';

/**
 * What stands between a letter and its handler: who sends it may ask that (trust), it is well made (letters), and not the next of
 * too many (write-limits). Throws `Refused` at the first that does not hold. `now` is a clock in milliseconds.
 */
export function createAdmission(self: Self, now: () => number = Date.now): Admit<Asker> {
  const countWrite = createWriteLimits(now);
  return (request, unchecked, sender) => {
    const asker = admitAsker(request, sender, self);
    const letter = checkLetter(request, unchecked);
    countWrite(request, asker);
    return { letter, asker };
  };
}
