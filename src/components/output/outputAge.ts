import { createContext, useContext } from 'react';
import type { Age } from '../state/useLastGood';

const Context = createContext<Age>('now');

/** Says of all that is inside which form it comes from. */
export const OutputAge = Context.Provider;

/** Whether an output is that of the form as it is; buttons that hand it out say so where it is not. */
export const useOutputAge = (): Age => useContext(Context);
