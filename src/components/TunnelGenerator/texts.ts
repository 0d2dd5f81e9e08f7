import { translate } from '@docusaurus/Translate';

/** The texts around the commands. */
export const texts = {
  ports: () =>
    translate({
      id: 'tunnelGenerator.free',
      message: 'Check that the ports are free',
      description: 'Heading',
    }),
  portsWhy: () =>
    translate({
      id: 'tunnelGenerator.free.why',
      message:
        'A line with the port means that a program listens there. On the server, that should be your own container once it runs; docker ps shows its name. If it belongs to another person, choose another block of ports. On your laptop, change only the port there.',
      description: 'Below the heading',
    }),
  tunnel: () =>
    translate({
      id: 'tunnelGenerator.tunnel',
      message: 'Start the tunnel',
      description: 'Heading',
    }),
  foreground: () =>
    translate({
      id: 'tunnelGenerator.foreground',
      message:
        'Nothing appears in the window: the tunnel is open as long as the command runs. Press Ctrl-C to close it. If a port is taken, the command exits immediately and names the port.',
      description: 'Below the command',
    }),
  background: () =>
    translate({
      id: 'tunnelGenerator.background',
      message:
        'The command returns when the ports are open. To check whether the tunnel is still running, and to close it:',
      description: 'Below the command, above two others',
    }),
  window: () =>
    translate({
      id: 'tunnelGenerator.window',
      message:
        'The tunnel runs in a minimized window, where ssh also asks for a password. End it by closing that window.',
      description: 'Below the command',
    }),
  end: () =>
    translate({
      id: 'tunnelGenerator.end',
      message: 'check and end the tunnel',
      description: 'What is copied',
    }),
  open: () =>
    translate({
      id: 'tunnelGenerator.open',
      message: 'Open it',
      description: 'Heading',
    }),
  publish: () =>
    translate({
      id: 'tunnelGenerator.publish',
      message: 'in docker run on the server, so that the tunnel finds it',
      description: 'After an option of docker run',
    }),
  browser: () =>
    translate({
      id: 'tunnelGenerator.browser',
      message: 'in the browser',
      description: 'After an address',
    }),
  viewer: () =>
    translate({
      id: 'tunnelGenerator.viewer',
      message: 'in the VNC viewer (TigerVNC needs two colons: 127.0.0.1::PORT)',
      description: 'After an address',
    }),
  checks: () =>
    translate({
      id: 'tunnelGenerator.checks',
      message: 'If the page doesn’t open',
      description: 'Heading',
    }),
  checksWhy: () =>
    translate({
      id: 'tunnelGenerator.checks.why',
      message:
        'Ask the program directly. If it doesn’t answer on the server, the problem is in the container. If it answers there but not on your laptop, the problem is in the tunnel.',
      description: 'Below the heading',
    }),
  config: () =>
    translate({
      id: 'tunnelGenerator.config',
      message: 'Write it down once',
      description: 'Heading above the SSH configuration',
    }),
  configWhy: (file: string) =>
    translate(
      {
        id: 'tunnelGenerator.config.why',
        message:
          'Append this to {file}. Then a short command starts the tunnel. The name differs from the server’s, so an ordinary login doesn’t open the ports.',
        description: 'Below the heading',
      },
      { file },
    ),
  others: () =>
    translate({
      id: 'tunnelGenerator.others',
      message: 'The same in PuTTY and MobaXterm',
      description: 'Opens a list of settings',
    }),
  puttyJump: () =>
    translate({
      id: 'tunnelGenerator.puttyJump',
      message: 'The proxy type needs PuTTY 0.77 or later.',
      description: 'Below the settings',
    }),
  mobaxtermJump: () =>
    translate({
      id: 'tunnelGenerator.mobaxtermJump',
      message:
        'These settings have no jump host: in MobaXterm’s local terminal, use the ssh command above.',
      description: 'Below the settings',
    }),
};
