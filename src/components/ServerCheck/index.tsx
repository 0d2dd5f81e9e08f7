import { translate } from '@docusaurus/Translate';
import { useMemo, useState, type ReactNode } from 'react';
import { sortCapabilities } from '../../domain/gpu/capability';
import { machineOfSmi } from '../../domain/gpu/machine/machineOfSmi';
import { parseNvidiaSmi } from '../../domain/gpu/smi/parseNvidiaSmi';
import { serverCards } from '../../domain/gpu/machine/serverCards';
import { machineLabel } from '../../domain/profile/machineLabel';
import { serverWith } from '../../domain/profile/resolveProfile';
import PasteField from '../form/PasteField';
import SelectField from '../form/SelectField';
import BuildSettings from '../output/BuildSettings';
import { handedText } from '../state/handedText';
import { useLab } from '../state/useLab';
import { useLocalized } from '../state/useLocale';
import { useProfile, useReader } from '../state/useProfile';
import Images from './Images';
import MachineDriver from './MachineDriver';
import Notices from './Notices';
import Overview from './Overview';
import styles from './styles.module.css';
import { useTypedDriver } from './useTypedDriver';
import UseServer from './UseServer';
import NeedsScript from '../form/NeedsScript';

/** Takes `nvidia-smi` output; shows GPUs, images, and settings. The pasted text stays in memory. */
export default function ServerCheck(): ReactNode {
  const [text, setText] = useState(() => handedText('server-check'));
  const [chosen, setChosen] = useState<string | null>(null);
  const { servers } = useLab();
  const { profile } = useProfile();
  const reader = useReader();
  const localized = useLocalized();
  const parsed = useMemo(
    () => (text.trim() === '' ? null : parseNvidiaSmi(text)),
    [text],
  );
  const [pasted, setTypedDriver] = useTypedDriver(
    useMemo(() => parsed && machineOfSmi(parsed), [parsed]),
  );
  const ofLab = servers.find(({ id }) => id === chosen);
  const server = useMemo(
    () => (ofLab ? serverWith(ofLab) : reader.server),
    [ofLab, reader.server],
  );
  const machine = pasted ?? server.machine;
  const cards = useMemo(() => serverCards(machine), [machine]);
  /** A machine that isn't one of the lab's gets its own entry in the list of servers. */
  const kept = !ofLab && profile.machine ? server.label : null;
  const own = pasted ? machineLabel(pasted) : kept;
  return (
    <div className={styles.check}>
      <NeedsScript />
      <PasteField
        label={translate({
          id: 'serverCheck.paste',
          message: 'Paste the output of nvidia-smi',
          description: 'Label of the field for the output',
        })}
        hint={translate({
          id: 'serverCheck.paste.hint',
          message:
            'The table, -L, -q, CSV, or XML, complete or in part. You can add docker version and uname -m. It stays in this page.',
          description: 'Below the field for the output',
        })}
        placeholder={sample}
        value={text}
        onChange={setText}
      />
      <SelectField
        label={translate({
          id: 'serverCheck.server',
          message: 'Or choose one of the lab’s servers',
          description: 'Label of the choice of a server',
        })}
        value={own ? '' : server.id}
        choices={[
          ...(own ? [{ value: '', label: localized(own) }] : []),
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
      {cards.length > 0 && (
        <>
          <Overview machine={machine} cards={cards} />
          <MachineDriver pasted={pasted} onChange={setTypedDriver} />
          <UseServer
            parsed={parsed}
            machine={pasted}
            serverId={own ? null : server.id}
          />
          <Images machine={machine} cards={cards} />
          <section aria-labelledby="build-settings">
            <h3 id="build-settings">
              {translate({
                id: 'serverCheck.settings',
                message: 'Settings for builds',
                description: 'Heading above the settings for compilers',
              })}
            </h3>
            <BuildSettings
              capabilities={sortCapabilities(
                cards.flatMap(({ card }) => card.cc ?? []),
              )}
            />
          </section>
        </>
      )}
    </div>
  );
}

/** The same in every language. */
const sample = 'user@server:~$ nvidia-smi';
