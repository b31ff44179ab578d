/** What `make` makes, made when it is first wanted: a worker that wakes for one letter needs little of all that it knows. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
