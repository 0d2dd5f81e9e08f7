import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import RunGenerator from '../../components/RunGenerator';
import styles from './tool.module.css';

/**
 * The generator on a page without the guide's sidebar, table of contents and
 * code blocks: 40 KiB gzip of scripts fewer, and the form uses none of them.
 */
export default function RunPage(): ReactNode {
  const title = translate({
    id: 'runPage.title',
    message: 'docker run generator',
    description: 'Title of the page of the docker run generator',
  });
  return (
    <Layout
      title={title}
      description={translate({
        id: 'runPage.description',
        message:
          'Fill in a form and copy a docker run command, a compose.yaml or a devcontainer.json that does exactly what the form says.',
        description: 'Meta description of the page of the generator',
      })}
    >
      <main className={`container container--fluid ${styles.page}`}>
        <h1>{title}</h1>
        <p className={styles.lead}>
          <Translate
            id="runPage.lead"
            description="Above the form; {profile} is a link to the page of the profile"
            values={{
              profile: (
                <Link to="/tools/profile/">
                  <Translate
                    id="runPage.profile"
                    description="Link to the profile, inside the sentence above the form"
                  >
                    your profile
                  </Translate>
                </Link>
              ),
            }}
          >
            {
              'Choose a starting point, change what differs for you, copy the command. Your account, server and folders come from {profile}. Nothing that you type leaves this browser.'
            }
          </Translate>
        </p>
        <RunGenerator />
      </main>
    </Layout>
  );
}
