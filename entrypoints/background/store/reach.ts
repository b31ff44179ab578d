import type { Annotation } from '@/core/annotation/annotation';
import { Refused } from '@/platform/messaging/refused';

/** True for the addresses (`target.source`) whose annotations the asker may touch. */
export type Reach = (source: string) => boolean;

/** The reach of the extension's own pages. */
export const everywhere: Reach = () => true;

/** The annotation, if there is one within reach; else refused as `not-found`, which does not tell whether it exists. */
export function reached(annotation: Annotation | undefined, reach: Reach): Annotation {
  if (!annotation || !reach(annotation.target.source))
    throw new Refused('not-found', 'id: no such annotation here');
  return annotation;
}
