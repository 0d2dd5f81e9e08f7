/** The key of the store with a form's complete last state. */
export const lastKey = (form: string): string => `${form}.last.1`;
