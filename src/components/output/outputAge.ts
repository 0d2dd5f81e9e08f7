import { createContext, useContext } from 'react';
import type { Age } from '../state/form/useLastGood';

const Context = createContext<Age>('now');

/** Provides to everything inside whether the output is current. */
export const OutputAge = Context.Provider;

/** Whether an output matches the current form; copy and download buttons say so if it doesn't. */
export const useOutputAge = (): Age => useContext(Context);
