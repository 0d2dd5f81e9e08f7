import Translate, { translate } from '@docusaurus/Translate';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import AskPanel from '../../components/Ask';

/** The search box on its own page, for long texts and for links to a search. */
export default function AskPage(): ReactNode {
  return (
    <Layout
      title={translate({
        id: 'ask.page.title',
        message: 'Search or paste',
        description: 'Title of the page with the box',
      })}
      description={translate({
        id: 'ask.page.description',
        message:
          'One box: words find pages, options, errors, and GPUs; paste an error, a command, a Dockerfile, compose.yaml, or nvidia-smi output to get a diagnosis.',
        description: 'Meta description of the page with the box',
      })}
    >
      <main className="container margin-vert--lg lab-prose">
        <h1>
          <Translate
            id="ask.page.heading"
            description="Heading of the page with the box"
          >
            Search or paste
          </Translate>
        </h1>
        <noscript>
          <p>
            <Translate
              id="ask.page.noScript"
              description="Shown if JavaScript is off"
            >
              This box needs JavaScript. Without it, look through the list of
              errors and the pages in the sidebar.
            </Translate>
          </p>
        </noscript>
        <AskPanel rows={6} inAddress saysNeeds={false} />
      </main>
    </Layout>
  );
}
