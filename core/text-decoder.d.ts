/** The Encoding Standard's decoder, which every process has and which is not the DOM: as much of it as the core uses. */
declare var TextDecoder: {
  new (label: string, options: { readonly fatal: boolean }): { decode(bytes: Uint8Array): string };
};
