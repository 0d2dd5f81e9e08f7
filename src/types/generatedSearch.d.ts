/** `PackedPages`, written by src/plugins/search during the build; an ambient module can't import its type. */
declare module '@generated/search/default/pages.json' {
  const pages: {
    readonly sections: readonly number[];
    readonly signs: string;
    readonly coded: readonly string[];
  };
  export default pages;
}
