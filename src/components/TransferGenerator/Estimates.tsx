import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { TransferForm } from '../../data/transferFields';
import { estimate } from '../../domain/transfer/estimate';
import { isNetwork } from '../../domain/transfer/fieldChecks';
import styles from './styles.module.css';

/** Approximate size, disk space, and duration. */
export default function Estimates({
  form,
}: {
  readonly form: TransferForm;
}): ReactNode {
  const { archiveGB, laptopGB, serverGB, dockerGB, minutes } = estimate(
    Number(form.size),
    Number(form.speed),
    form,
  );
  const lines: readonly (readonly [string, string])[] = [
    [labels.archive(), about(archiveGB)],
    [labels.laptop(), about(laptopGB)],
    [labels.server(), about(serverGB)],
    [labels.docker(), about(dockerGB)],
    ...(isNetwork(form.way)
      ? [[labels.time(), duration(minutes)] as const]
      : []),
  ];
  return (
    <section aria-label={labels.title()}>
      <dl className={styles.estimates}>
        {lines.map(([label, value]) => (
          <div key={label} className={styles.estimate}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Rounds to two significant digits; an estimate isn't more precise than that. */
const rounded = (value: number) =>
  value < 10 ? String(Math.ceil(value * 10) / 10) : String(Math.ceil(value));

const about = (size: number) =>
  translate(
    {
      id: 'transferGenerator.about',
      message: 'about {size} GB',
      description: 'An estimate of a size',
    },
    { size: rounded(size) },
  );

const duration = (minutes: number) =>
  minutes < 90
    ? translate(
        {
          id: 'transferGenerator.minutes',
          message: 'about {minutes} min',
          description: 'An estimate of a time',
        },
        { minutes: String(Math.ceil(minutes)) },
      )
    : translate(
        {
          id: 'transferGenerator.hours',
          message: 'about {hours} h',
          description: 'An estimate of a time',
        },
        { hours: rounded(minutes / 60) },
      );

const labels = {
  title: () =>
    translate({
      id: 'transferGenerator.estimates',
      message: 'Estimates',
      description: 'Name of the list of estimates',
    }),
  archive: () =>
    translate({
      id: 'transferGenerator.estimate.archive',
      message: 'Archive (estimate)',
      description: 'Label of an estimate',
    }),
  laptop: () =>
    translate({
      id: 'transferGenerator.estimate.laptop',
      message: 'Free space on your laptop (estimate)',
      description: 'Label of an estimate',
    }),
  server: () =>
    translate({
      id: 'transferGenerator.estimate.server',
      message: 'In the folder on the server (estimate)',
      description: 'Label of an estimate',
    }),
  docker: () =>
    translate({
      id: 'transferGenerator.estimate.docker',
      message: 'On Docker’s disk on the server (estimate)',
      description: 'Label of an estimate',
    }),
  time: () =>
    translate({
      id: 'transferGenerator.estimate.time',
      message: 'Upload (estimate)',
      description: 'Label of an estimate',
    }),
};
