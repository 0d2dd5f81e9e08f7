import Translate, { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import RunGenerator from '../../components/RunGenerator';
import Page from '../../components/generator/Page';

export default function RunGeneratorPage(): ReactNode {
  return (
    <Page
      title={translate({
        id: 'runPage.title',
        message: 'docker run generator',
        description: 'Title of the page of the docker run generator',
      })}
      description={translate({
        id: 'runPage.description',
        message:
          'Fill in a form and copy a docker run command, a compose.yaml, or a devcontainer.json that does exactly what the form says.',
        description: 'Meta description of the page of the generator',
      })}
      lead={(profile) => (
        <Translate
          id="runPage.lead"
          description="Above the form; {profile} is a link to the page of the profile"
          values={{ profile }}
        >
          {
            'Choose a template, change what differs for you, and copy the command. Your account, server, and folders come from {profile}. Nothing that you type leaves this browser.'
          }
        </Translate>
      )}
    >
      <RunGenerator />
    </Page>
  );
}
