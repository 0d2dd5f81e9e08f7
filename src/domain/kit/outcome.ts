import type { LaptopSystem } from '../../data/schema/command';
import type { Lab } from '../../data/schema/lab';
import type { Profile } from '../../data/schema/profile';
import type { Locale } from '../../data/schema/text';
import type { DockerContext } from '../dockerfile/context';
import { resolveProfile } from '../profile/resolveProfile';
import {
  kitStateOf,
  type KitEdits,
  type KitState,
  type OtherForms,
} from './formState';
import { checkMember, handOver, profileOf } from './member';
import { toKit, type KitResult } from './toSpec';

/** The person who fills in the kit's form. */
export type Sender = {
  readonly profile: Profile;
  readonly laptop: LaptopSystem;
  readonly lab: Lab;
  /** Their last state of the other generators. */
  readonly last: OtherForms;
  readonly language: Locale;
  readonly readFile?: DockerContext['readFile'];
};

export type KitOutcome = Omit<KitState, 'input'> & {
  readonly result: KitResult;
};

/**
 * The form of the kit and its kit, for the sender or for the member whose
 * account is in it.
 */
export function kitOutcome(
  edits: KitEdits,
  { profile, laptop, lab, last, language, readFile }: Sender,
): KitOutcome {
  const own = { ...profileOf(profile, edits.account), laptop };
  const sender = resolveProfile(profile, lab, laptop);
  const member = resolveProfile(own, lab, laptop);
  const { mirrors, registryPrefix } = lab;
  const { server, imagePrefix } = member;
  const { recipe, form, input } = kitStateOf(
    edits,
    handOver(last, sender, member),
    member,
    { server, imagePrefix, mirrors, registryPrefix, readFile },
  );
  const message = checkMember(form.account.trim());
  const result: KitResult = message
    ? { ok: false, problems: [{ form: 'transfer', field: 'account', message }] }
    : toKit({ ...input, language, profile: own }, lab, readFile);
  return { recipe, form, result };
}
