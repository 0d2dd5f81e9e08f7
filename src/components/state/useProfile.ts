import { useMemo, useSyncExternalStore } from 'react';
import type { LaptopSystem } from '../../data/schema/command';
import type { Profile } from '../../data/schema/profile';
import { parseProfile } from '../../domain/profile/parseProfile';
import {
  resolveProfile,
  type Reader,
} from '../../domain/profile/resolveProfile';
import { browserStore, useBrowserStore } from './browser/browserStore';
import { detectSystem } from './browser/detectSystem';
import { useLab } from './useLab';

const store = browserStore('profile.1', 'localStorage');

/** The reader's own answers, and a function to change some of them. */
export function useProfile() {
  const json = useBrowserStore(store);
  const profile = useMemo(() => parseProfile(json), [json]);
  return { profile, update, reset, replace };
}

/** The reader with all gaps filled from the lab file. */
export function useReader(): Reader {
  const { profile } = useProfile();
  const lab = useLab();
  const system = useSyncExternalStore(never, detectSystem, buildSystem);
  return useMemo(
    () => resolveProfile(profile, lab, system),
    [profile, lab, system],
  );
}

function update(change: Partial<Profile>): void {
  store.set(JSON.stringify({ ...parseProfile(store.get()), ...change }));
}

function reset(): void {
  store.set(null);
}

function replace(profile: Profile): void {
  store.set(JSON.stringify(profile));
}

const never = () => () => undefined;
const buildSystem = (): LaptopSystem => 'linux';
