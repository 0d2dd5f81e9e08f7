import Translate, { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import DockerfileGenerator from '../../components/DockerfileGenerator';
import Page from '../../components/generator/Page';

export default function DockerfileGeneratorPage(): ReactNode {
  return (
    <Page
      title={translate({
        id: 'dockerfilePage.title',
        message: 'Dockerfile generator',
        description: 'Title of the page of the Dockerfile generator',
      })}
      description={translate({
        id: 'dockerfilePage.description',
        message:
          'A Dockerfile for your server’s GPUs and driver, with its .dockerignore and build command, and an explanation of each line.',
        description: 'Meta description of the page of the generator',
      })}
      lead={(profile) => (
        <Translate
          id="dockerfilePage.lead"
          description="Above the form; {profile} is a link to the page of the profile"
          values={{ profile }}
        >
          {
            'Choose a template, change what differs for you, save the files into one folder, and build. The base image is chosen for the server in {profile}. Nothing that you type leaves this browser.'
          }
        </Translate>
      )}
    >
      <DockerfileGenerator />
    </Page>
  );
}
