import Translate, { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import ServerField from '../generator/fields/ServerField';
import AccountField from '../reader/AccountField';
import LaptopField from '../reader/LaptopField';
import FirstCommand from './FirstCommand';
import NeedsScript from '../form/NeedsScript';
import styles from './styles.module.css';

/** Three answers that put the reader's own names into every command, and the first such command. */
export default function HomeWho(): ReactNode {
  return (
    <section className={styles.card} aria-labelledby="who">
      <h2 id="who" className={styles.title}>
        <Translate
          id="homeWho.title"
          description="Heading above account, server and laptop on the home page"
        >
          Who are you?
        </Translate>
      </h2>
      <NeedsScript />
      <form
        className={styles.fields}
        aria-label={translate({
          id: 'homeWho.form',
          message: 'Your account, laptop, and server',
          description: 'Name of the form on the home page',
        })}
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        <AccountField />
        <LaptopField />
        <ServerField />
      </form>
      <p className={styles.note}>
        <Translate
          id="homeWho.note"
          description="Between the three fields and the command"
        >
          Every command on this site uses your answers. They stay in this
          browser. Choose the server whose address the administrator gave you;
          this command to log in shows it:
        </Translate>
      </p>
      <FirstCommand />
    </section>
  );
}
