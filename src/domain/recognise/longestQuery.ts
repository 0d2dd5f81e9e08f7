/** The longest line that counts as a search query; anything longer is a paste. */
export const LONGEST_QUERY = 160;
