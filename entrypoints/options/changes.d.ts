/** What the build makes of CHANGELOG.md, by scripts/builds/changes.ts. */
declare module 'virtual:backstory/changes' {
  const versions: readonly { readonly version: string; readonly changes: readonly string[] }[];
  export default versions;
}
