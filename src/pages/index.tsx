import Translate, { translate } from '@docusaurus/Translate';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import AskPanel from '../components/Ask';
import HomePath from '../components/HomePath';
import HomeReaders from '../components/HomeReaders';
import HomeStart from '../components/HomeStart';
import HomeTools from '../components/HomeTools';
import HomeWho from '../components/HomeWho';
import { useLab } from '../components/state/useLab';
import { useLocalized } from '../components/state/useLocale';
import { tools } from '../data/tools';
import styles from './index.module.css';

function Hero(): ReactNode {
  const { name } = useLab();
  const localized = useLocalized();
  return (
    <header className={styles.hero}>
      <div>
        <p className={styles.lab}>{localized(name)}</p>
        <h1 className={styles.title}>
          <Translate id="home.title" description="Heading of the home page">
            GPU work in Docker, on a server without internet
          </Translate>
        </h1>
        <p className={styles.lead}>
          <Translate id="home.lead" description="What the guide does">
            Build an image on your laptop, carry it to the server, and run your
            training there in a container. This guide writes each command for
            your account, your shell, and your GPUs.
          </Translate>
        </p>
        <HomeStart />
        <div className={styles.ask}>
          <AskPanel rows={1} />
        </div>
      </div>
      <HomeWho />
    </header>
  );
}

export default function Home(): ReactNode {
  return (
    <Layout
      description={translate({
        id: 'home.description',
        message:
          'Run your training in a container on the lab’s GPU server, which has no internet: build on your laptop, carry the image over, run.',
        description: 'Meta description of the home page',
      })}
    >
      <main className={`container container--fluid ${styles.page}`}>
        <Hero />
        <section className={styles.section} aria-labelledby="path">
          <h2 id="path">
            <Translate id="home.path" description="Heading above the path">
              One check, then six steps
            </Translate>
          </h2>
          <HomePath />
        </section>
        <section className={styles.section} aria-labelledby="readers">
          <h2 id="readers">
            <Translate
              id="home.readers"
              description="Heading above the links for readers with other needs"
            >
              Something else
            </Translate>
          </h2>
          <HomeReaders />
        </section>
        {tools.length > 0 && (
          <section className={styles.section} aria-labelledby="tools">
            <h2 id="tools">
              <Translate id="home.tools" description="Heading above the tools">
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
