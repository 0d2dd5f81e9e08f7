/** `RuleCard[]`, written by src/plugins/rules during the build; an ambient module can't import its type. */
declare module '@generated/rules/default/*.json' {
  const rules: readonly {
    readonly id: string;
    readonly severity: 'error' | 'warning' | 'info';
    readonly title: string;
    readonly why: string;
    readonly fix: string;
    readonly except: string;
    readonly source: string | null;
    readonly bad: string | null;
    readonly fixed: string | null;
    readonly good: string | null;
  }[];
  export default rules;
}
