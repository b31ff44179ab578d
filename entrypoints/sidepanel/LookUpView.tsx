import type { ComponentProps } from 'preact';
import { LookUpList } from '@/components/LookUpList';
import { useAnswer } from '@/platform/live';
import { askAsOwnPage } from '@/platform/messaging/ask-as-own-page';

type LookUpViewProps = Omit<ComponentProps<typeof LookUpList>, 'answer' | 'onAgain'>;

/** The search over all that is known; picking a result opens its page. */
export function LookUpView(props: LookUpViewProps) {
  const { query } = props;
  const { answer, again } = useAnswer(() => askAsOwnPage('lookUp', { query }), [query]);
  return <LookUpList {...props} answer={answer} onAgain={again} />;
}
