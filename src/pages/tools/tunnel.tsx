import Translate, { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import TunnelGenerator from '../../components/TunnelGenerator';
import Page from '../../components/generator/Page';

export default function TunnelGeneratorPage(): ReactNode {
  return (
    <Page
      title={translate({
        id: 'tunnelPage.title',
        message: 'Tunnel generator',
        description: 'Title of the page of the tunnel generator',
      })}
      description={translate({
        id: 'tunnelPage.description',
        message:
          'The ssh command that brings a notebook, TensorBoard, or a desktop from a container on the server to your laptop, on ports of your own.',
        description: 'Meta description of the page of the generator',
      })}
      lead={(profile) => (
        <Translate
          id="tunnelPage.lead"
          description="Above the form; {profile} is a link to the page of the profile"
          values={{ profile }}
        >
          {
            'Reach programs in your containers from your laptop, on ports of your own that only you can open. Account and server come from {profile}. Nothing that you type leaves this browser.'
          }
        </Translate>
      )}
    >
      <TunnelGenerator />
    </Page>
  );
}
