/** What the build makes of knowledge/sources, by knowledge/compile/vite-plugin.ts. */

declare module 'virtual:backstory/pack' {
  /** The bundled pack, checked when it was compiled; opened on import, in about 3 ms, so only the background imports it. */
  const pack: import('./schema').Pack;
  export default pack;
}

declare module 'virtual:backstory/lexicon' {
  /** The bundled pack's lexicon as text: `openLexicon(decodeLexicon(lexicon))` opens it. */
  const lexicon: string;
  export default lexicon;
}

declare module 'virtual:backstory/world' {
  /** Land and borders at 1:110 million, GeoJSON in degrees to one decimal; for the side panel's pictures, which are loaded when shown. */
  const world: {
    readonly land: import('geojson').MultiPolygon;
    readonly borders: import('geojson').MultiLineString;
  };
  export default world;
}
