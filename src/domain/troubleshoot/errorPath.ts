/** The path of an error within the site. */
export const errorPath = (id: string): string => `/troubleshoot/errors/#${id}`;
