import type { Localized } from '../../data/schema/text';
import { sameText } from '../text/sameText';

/** The login of a form, as typed. */
type Login = {
  readonly account: string;
  readonly host: string;
  /** Empty for port 22. */
  readonly sshPort: string;
  readonly jump: string;
};

/** A short summary of a login: `ann@gpu:2222`, and the jump host if there is one. */
export const loginSummary = ({
  account,
  host,
  sshPort,
  jump,
}: Login): readonly Localized[] => [
  sameText(`${account}@${host}${sshPort && `:${sshPort}`}`),
  ...(jump ? [through(jump)] : []),
];

const through = (jump: string): Localized => ({
  en: `through ${jump}`,
  zh: `经由 ${jump}`,
});
