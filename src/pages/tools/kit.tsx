import Translate, { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import KitGenerator from '../../components/KitGenerator';
import CommandLine from '../../components/KitGenerator/CommandLine';
import Page from '../../components/generator/Page';

export default function KitPage(): ReactNode {
  return (
    <Page
      title={translate({
        id: 'kitPage.title',
        message: 'Kit',
        description: 'Title of the page of the kit',
      })}
      description={translate({
        id: 'kitPage.description',
        message:
          'From one form to a running container: a zip with the Dockerfile, the scripts for each machine, a test, and a README with the steps.',
        description: 'Meta description of the page of the kit',
      })}
      lead={(profile) => (
        <Translate
          id="kitPage.lead"
          description="Above the form; {profile} is a link to the page of the profile"
          values={{ profile }}
        >
          {
            'One folder, three scripts: the first builds and saves on your laptop, the second uploads, and the third loads, tests, and starts on the server. Account and server come from {profile}, and everything else comes from your last answers in the other generators. Nothing that you type leaves this browser.'
          }
        </Translate>
      )}
    >
      <KitGenerator />
      <CommandLine />
    </Page>
  );
}
