import Translate, { translate } from '@docusaurus/Translate';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import HomeCommand from '../components/HomeCommand';
import HomePath from '../components/HomePath';
import HomeReaders from '../components/HomeReaders';
import HomeTools from '../components/HomeTools';
import { tools } from '../data/tools';
import styles from './index.module.css';

function Hero(): ReactNode {
  return (
    <header className={styles.hero}>
      <div>
        <h1 className={styles.title}>
          <Translate id="home.title" description="Heading of the home page">
            GPU work in Docker, on a server without internet
          </Translate>
        </h1>
        <p className={styles.lead}>
          <Translate id="home.lead" description="What the guide does">
            From a server account to a training that runs in a container: you
            build the image on your laptop and carry it to the server, which
            reaches no registry. Each command here is written for your account,
            your shell and your GPUs, and can be copied as it stands.
          </Translate>
        </p>
        <HomeReaders />
      </div>
      <section className={styles.command} aria-labelledby="command">
        <h2 id="command" className={styles.commandTitle}>
          <Translate
            id="home.command"
            description="Above the docker run command"
          >
            Where it leads: one command, typed on the server
          </Translate>
        </h2>
        <HomeCommand />
      </section>
    </header>
  );
}

export default function Home(): ReactNode {
  return (
    <Layout
      description={translate({
        id: 'home.description',
        message:
          'From a server account to a training that runs in a container on the lab’s GPU server, which has no internet.',
        description: 'Meta description of the home page',
      })}
    >
      <main className={`container container--fluid ${styles.page}`}>
        <Hero />
        <section className={styles.section} aria-labelledby="path">
          <h2 id="path">
            <Translate id="home.path" description="Heading over the path">
              One check, then six steps
            </Translate>
          </h2>
          <HomePath />
        </section>
        {tools.length > 0 && (
          <section className={styles.section} aria-labelledby="tools">
            <h2 id="tools">
              <Translate id="home.tools" description="Heading over the tools">
                Tools
              </Translate>
            </h2>
            <HomeTools />
          </section>
        )}
      </main>
    </Layout>
  );
}
