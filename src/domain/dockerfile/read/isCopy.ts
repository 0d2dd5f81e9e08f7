/** Whether an instruction copies files into the image: COPY and ADD. */
export const isCopy = (keyword: string): boolean =>
  keyword === 'COPY' || keyword === 'ADD';
