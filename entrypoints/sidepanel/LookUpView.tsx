import type { ComponentProps } from 'preact';
import { LookUpList } from '@/components/LookUpList';
import { useLookUp } from '@/platform/look-up';

type LookUpViewProps = Omit<ComponentProps<typeof LookUpList>, 'answer' | 'onAgain'>;

/** The search over all that is known; picking a result opens its page. */
export function LookUpView(props: LookUpViewProps) {
  const { answer, again } = useLookUp(props.query);
  return <LookUpList {...props} answer={answer} onAgain={again} />;
}
