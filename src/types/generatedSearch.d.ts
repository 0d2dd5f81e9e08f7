/** `PackedPages`, written by src/plugins/search at build; an ambient module cannot import its type. */
declare module '@generated/search/default/pages.json' {
  const pages: {
    readonly sections: readonly number[];
    readonly signs: string;
    readonly coded: readonly string[];
  };
  export default pages;
}
