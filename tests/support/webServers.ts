import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { findProgram } from '../../scripts/process/findProgram';
import { freePort } from '../../scripts/process/freePort';
import { waitForServer } from '../../scripts/process/waitForServer';
import {
  hostingConfigs,
  type WebServer,
} from '../../src/domain/hosting/configs';

type Program = {
  readonly names: readonly string[];
  /** A whole configuration around the one of the guide, which is in the same folder. */
  readonly main: (folder: string, port: number) => string;
  readonly args: (main: string, folder: string) => readonly string[];
};

/** How each server is started with a configuration of its own, in the foreground, on the loopback address. */
const programs: Readonly<Record<WebServer, Program>> = {
  nginx: {
    names: ['nginx'],
    main: (folder, port) => `daemon off;
user root;
pid ${folder}/nginx.pid;
error_log stderr crit;
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  server {
    listen 127.0.0.1:${port};
    include ${folder}/${hostingConfigs.nginx.file};
  }
}
`,
    args: (main) => ['-e', 'stderr', '-c', main],
  },
  apache: {
    names: ['apache2', 'httpd'],
    main: (folder, port) => `ServerRoot "${folder}"
DefaultRuntimeDir "${folder}"
PidFile "${folder}/apache.pid"
ErrorLog "${folder}/error.log"
Listen 127.0.0.1:${port}
ServerName 127.0.0.1
User www-data
Group www-data
${[
  'mpm_event',
  'authz_core',
  'alias',
  'deflate',
  'dir',
  'env',
  'filter',
  'headers',
  'mime',
  'rewrite',
]
  .map(
    (name) =>
      `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so\n`,
  )
  .join('')}TypesConfig /etc/mime.types
# As Debian has it: what is compressed already must not be compressed again.
AddOutputFilterByType DEFLATE text/html text/css text/javascript
<Directory "/">
  Require all denied
</Directory>
Include "${folder}/${hostingConfigs.apache.file}"
`,
    args: (main) => ['-DFOREGROUND', '-f', main],
  },
  caddy: {
    names: ['caddy'],
    main: (folder, port) => `{
  admin off
  auto_https off
}
http://127.0.0.1:${port} {
  import ${folder}/${hostingConfigs.caddy.file}
}
`,
    args: (main) => ['run', '--adapter', 'caddyfile', '--config', main],
  },
};

export const webServers = Object.keys(programs) as readonly WebServer[];

/** Where the program of a server is; Debian has some outside of a member's PATH. */
export const programOf = (server: WebServer): string | undefined =>
  findProgram(programs[server].names) ??
  findProgram(programs[server].names, '/usr/sbin');

/**
 * Starts a server on a folder that `toStatic` has written.
 *
 * @returns its address, without a path, and what ends it
 */
export async function startWebServer(
  server: WebServer,
  folder: string,
): Promise<{ readonly origin: string; readonly stop: () => Promise<void> }> {
  const { main, args } = programs[server];
  const port = freePort();
  const file = path.join(folder, `main.${server}`);
  writeFileSync(file, main(folder, port));
  const child = spawn(programOf(server) ?? server, args(file, folder), {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
  const ended = new Promise<void>((resolve) =>
    child.once('exit', () => resolve()),
  );
  const origin = `http://127.0.0.1:${port}`;
  await waitForServer(origin);
  return {
    origin,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
