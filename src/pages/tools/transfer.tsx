import Translate, { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import TransferGenerator from '../../components/TransferGenerator';
import Page from '../../components/generator/Page';

export default function TransferGeneratorPage(): ReactNode {
  return (
    <Page
      title={translate({
        id: 'transferPage.title',
        message: 'Transfer generator',
        description: 'Title of the page of the transfer generator',
      })}
      description={translate({
        id: 'transferPage.description',
        message:
          'Scripts that save an image, upload it, resume after interruptions, verify it, and load it on a server without internet.',
        description: 'Meta description of the page of the generator',
      })}
      lead={(profile) => (
        <Translate
          id="transferPage.lead"
          description="Above the form; {profile} is a link to the page of the profile"
          values={{ profile }}
        >
          {
            'One image, three scripts: save it on your laptop, upload and verify it, and load it on the server. Account, server, and shell come from {profile}. Nothing that you type leaves this browser.'
          }
        </Translate>
      )}
    >
      <TransferGenerator />
    </Page>
  );
}
