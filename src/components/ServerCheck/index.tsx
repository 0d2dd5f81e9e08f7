import { translate } from '@docusaurus/Translate';
import { useMemo, useState, type ReactNode } from 'react';
import { sortCapabilities } from '../../domain/gpu/capability';
import { parseNvidiaSmi } from '../../domain/gpu/parseNvidiaSmi';
import { serverOfLab, serverOfSmi } from '../../domain/gpu/serverCards';
import PasteField from '../form/PasteField';
import SelectField from '../form/SelectField';
import BuildSettings from '../output/BuildSettings';
import { useLab } from '../state/useLab';
import { useLocalized } from '../state/useLocale';
import { useProfile, useReader } from '../state/useProfile';
import Images from './Images';
import Notices from './Notices';
import Overview from './Overview';
import styles from './styles.module.css';
import UseServer from './UseServer';

/** `nvidia-smi` in, cards, images and settings out. What is pasted stays in memory. */
export default function ServerCheck(): ReactNode {
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const { servers } = useLab();
  const reader = useReader();
  const localized = useLocalized();
  const parsed = useMemo(
    () => (text.trim() === '' ? null : parseNvidiaSmi(text)),
    [text],
  );
  const { profile } = useProfile();
  const ofLab = servers.find(({ id }) => id === chosen) ?? reader.server;
  const own = ofLab === reader.server && profile.machine !== undefined;
  const server = useMemo(
    () => (parsed ? serverOfSmi(parsed) : serverOfLab(ofLab)),
    [parsed, ofLab],
  );
  const capabilities = sortCapabilities(
    server.cards.flatMap(({ card }) => card.cc ?? []),
  );
  return (
    <div className={styles.check}>
      <PasteField
        label={translate({
          id: 'serverCheck.paste',
          message: 'Paste what nvidia-smi printed',
          description: 'Label of the field for the output',
        })}
        hint={translate({
          id: 'serverCheck.paste.hint',
          message:
            'The table, -L, -q, CSV or XML, whole or in part. It stays in this page.',
          description: 'Below the field for the output',
        })}
        placeholder={sample}
        value={text}
        onChange={setText}
      />
      <SelectField
        label={translate({
          id: 'serverCheck.server',
          message: 'Or choose a server of the lab',
          description: 'Label of the choice of a server',
        })}
        value={parsed || own ? '' : ofLab.id}
        choices={[
          ...(parsed || own
            ? [{ value: '', label: parsed ? pasted() : localized(ofLab.label) }]
            : []),
          ...servers.map(({ id, label }) => ({
            value: id,
            label: localized(label),
          })),
        ]}
        onChange={(id) => {
          if (id === '') return;
          setText('');
          setChosen(id);
        }}
      />
      {parsed && <Notices parsed={parsed} />}
      {server.cards.length > 0 && (
        <>
          <Overview server={server} />
          <UseServer parsed={parsed} serverId={ofLab.id} />
          <Images server={server} />
          <section aria-labelledby="build-settings">
            <h3 id="build-settings">
              {translate({
                id: 'serverCheck.settings',
                message: 'Settings for builds',
                description: 'Heading above the settings for compilers',
              })}
            </h3>
            <BuildSettings capabilities={capabilities} />
          </section>
        </>
      )}
    </div>
  );
}

/** The same in every language. */
const sample = 'user@server:~$ nvidia-smi';

const pasted = () =>
  translate({
    id: 'serverCheck.pasted',
    message: '(what is pasted above)',
    description: 'Choice that stands for the pasted output',
  });
