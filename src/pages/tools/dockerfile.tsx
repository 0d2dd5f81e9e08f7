import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import DockerfileGenerator from '../../components/DockerfileGenerator';
import styles from './tool.module.css';

/** The generator on a page of its own, as the run generator: the form uses nothing of the guide's. */
export default function DockerfilePage(): ReactNode {
  const title = translate({
    id: 'dockerfilePage.title',
    message: 'Dockerfile generator',
    description: 'Title of the page of the Dockerfile generator',
  });
  return (
    <Layout
      title={title}
      description={translate({
        id: 'dockerfilePage.description',
        message:
          'A Dockerfile for the cards and the driver of your server, with its .dockerignore and build command, each line explained.',
        description: 'Meta description of the page of the generator',
      })}
    >
      <main className={`container container--fluid ${styles.page}`}>
        <h1>{title}</h1>
        <p className={styles.lead}>
          <Translate
            id="dockerfilePage.lead"
            description="Above the form; {profile} is a link to the page of the profile"
            values={{
              profile: (
                <Link to="/tools/profile/">
                  <Translate
                    id="dockerfilePage.profile"
                    description="Link to the profile, inside the sentence above the form"
                  >
                    your profile
                  </Translate>
                </Link>
              ),
            }}
          >
            {
              'Choose a starting point, change what differs for you, save the files into one folder and build. The base is chosen for the server of {profile}. Nothing that you type leaves this browser.'
            }
          </Translate>
        </p>
        <DockerfileGenerator />
      </main>
    </Layout>
  );
}
