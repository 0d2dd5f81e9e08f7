import CodeBlock from '@theme/CodeBlock';
import type { ReactNode } from 'react';
import { hostingConfigs, type WebServer } from '../../domain/hosting/configs';
import { useLab } from '../state/useLab';

/**
 * The configuration of a web server, as `npm run edition:static` writes it for
 * this lab. The policy has hashes that are known after the build, so the page
 * has a word in its place.
 */
export default function ServerConfig({
  server,
}: {
  readonly server: WebServer;
}): ReactNode {
  const { baseUrl: base } = useLab();
  const { file, language, write } = hostingConfigs[server];
  return (
    <CodeBlock language={language} title={file}>
      {write({ base, policy: 'POLICY', folder: '/srv/guide' })}
    </CodeBlock>
  );
}
