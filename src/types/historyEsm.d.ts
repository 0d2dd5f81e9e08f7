/** The file behind `history`, past the alias of src/plugins/fileHistory. */
declare module 'history/esm/history' {
  export * from 'history';
}
