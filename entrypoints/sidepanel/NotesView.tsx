import { Empty } from '@/components/Empty';
export function NotesView(_: {
  query: string;
  report: unknown;
  language: unknown;
  onKeys: unknown;
  onEntity: unknown;
  onQuery: unknown;
}) {
  return <Empty title="notes" />;
}
