import type { Report } from '@/platform/page-report';

/** The popup's views, in the order of their tabs. */
export const VIEWS = ['page', 'notes', 'look-up'] as const;
export type View = (typeof VIEWS)[number];

/** The view to open with: the page where it has names, was switched off or may not be read, else the search. */
export function fittingView(report: Exclude<Report, 'asking'>, mayRead: boolean): View {
  if (report === 'unreachable') return mayRead ? 'look-up' : 'page';
  return report.state === 'off' || report.entities.length > 0 ? 'page' : 'look-up';
}
