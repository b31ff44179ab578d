/** Returns the listener, deaf to what a script made: a page that got hold of something of ours could press it. */
export const trusted =
  <E extends Event>(listener: (event: E) => void) =>
  (event: E): void => {
    if (event.isTrusted) listener(event);
  };
