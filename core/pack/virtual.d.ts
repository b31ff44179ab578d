/** What the build makes of knowledge/sources, by knowledge/compile/vite-plugin.ts. */

declare module 'virtual:backstory/pack' {
  /** The bundled pack, checked when it was compiled. */
  const pack: import('./schema').Pack;
  export default pack;
}
