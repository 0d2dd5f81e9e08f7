import { describe, expect, it } from 'vitest';
import { formOf } from '../../src/domain/run/formOf';
import { toSpec } from '../../src/domain/run/toSpec';
import { dockerClients, hasTerminal } from './support/clients';
import { runBash } from './support/runBash';
import { testContext } from './support/testContext';

const clients = dockerClients();

/** Options that every client rejects, each for a different reason. */
const refused = [
  '-m -1',
  '--memory-reservation -1',
  '--shm-size -1',
  '-m 1x',
  '-p 8000-8010:9000-9005',
  '-p 8000:9000-9005',
  '-p 999.1.1.1:80:80',
  '-p [::1::2]:80:80',
  '-p [12345::]:80:80',
  '-p 010.0.0.1:80:80',
  '-p 70000:80',
  '-p 9-8:9-8',
  '--ulimit foo=1',
  '--ulimit as=1',
  '--ulimit nofile=20:10',
  '--ulimit nofile=-1:10',
  '--ulimit nofile',
  '--gpus 1,count=2',
  '--gpus device=0,device=1',
  '--gpus cards=1',
  '--gpus one',
  '--mount type=bind,src=/a,dst=/b,mode=ro',
  '--mount type=bind,src=/a,dst=/b,rw',
  '--mount type=bind,src=/a,dst=/b,readonly=perhaps',
  '--mount type=bind,src=/a,dst=/b,volume-nocopy',
  '--mount type=volume,dst=/b,bind-propagation=shared',
  '--mount type=tmpfs,dst=/b,tmpfs-size=big',
  '--mount type=tmpfs,dst=/b,tmpfs-mode=9',
  '--mount type=bind,dst=/b,tmpfs-size=1g',
  '--mount type=bind,src,dst=/b',
  '--mount type=bind,src=/a',
  "--mount 'type=bind, src=/a,dst=/b'",
  '--restart on-failure:x',
  '--rm --restart always',
  '--rm --restart on-failure:3',
  '-d --attach stdout',
  '--no-healthcheck --health-cmd true',
  '--no-healthcheck --health-interval 5s',
  '-e =x',
  '--cpus many',
  '--pids-limit x',
  '--init=perhaps',
  '--sysctl vm.swappiness=10',
  '--sysctl net.ipv4.ip_forward',
  '--attach out',
  '--pid private',
  '--uts private',
  '--userns keep-id',
  '--cgroupns none',
  '--add-host a',
  '--add-host a:b',
  '--add-host fd00::1',
  '--dns nowhere',
  '--dns a:b',
  '--dns-search 10.0.0.1',
  '--dns-search a_b',
  '--expose web',
  '--link a:b:c',
  '--mac-address 1',
  '--security-opt seccomp',
  '--health-interval 5',
  '--health-timeout soon',
  '--health-retries -1',
  '--label "a b=c"',
  '--device gpu',
  '--device /dev/a:/dev/b:x',
  '--device-cgroup-rule "c 1:1"',
  '--device-read-bps /dev/a',
  '--device-write-iops /dev/a:1mb',
  '--blkio-weight -1',
  '--blkio-weight-device /dev/a:5',
  '--storage-opt size',
] as const;

/** Similar options that the clients do accept. */
const taken = [
  '--memory-swap -1',
  '-p 8000-8010:9000-9010',
  '-p 8000-8010:80',
  '-p [::1]:80:80',
  '-p [fe80::1:2]:80:80',
  '--ulimit nofile=10:20',
  '--ulimit memlock=-1:-1',
  '--ulimit nofile=10:-1',
  '--gpus count=2,driver=nvidia',
  '--gpus 0,1',
  '--mount type=bind,src=/a,dst=/b,readonly=false',
  '--mount type=bind,src=/a,dst=/b,bind-propagation=rslave,consistency=cached',
  '--mount type=volume,src=v,dst=/b,volume-nocopy,volume-label=a=b',
  '--mount type=tmpfs,dst=/b,tmpfs-size=1g,tmpfs-mode=1770',
  '--mount dst=/b',
  '--rm --restart no',
  '--no-healthcheck=false --health-cmd true',
  '--attach stdout',
  '--sysctl kernel.shmmax=1',
  '--sysctl fs.mqueue.msg_max=1',
  '--pid container:a',
  '--uts host',
  '--cgroupns private',
  '--add-host a:10.0.0.1',
  '--add-host a:fd00::1',
  '--add-host a:host-gateway',
  '--dns fd00::1',
  '--dns 10.0.0.1',
  '--dns-search lab.example.org.',
  '--dns-search .',
  '--expose 80-82/udp',
  '--link a:b',
  '--mac-address 92:d0:c6:0a:29:33',
  '--security-opt no-new-privileges:true',
  '--security-opt label=disable',
  '--health-interval 1m30s',
  '--label "a=b c"',
  '--device /dev/a:/dev/b:rw',
  '--device /dev/a:rw',
  '--device-cgroup-rule "c 1:* rwm"',
  '--device-read-bps /dev/a:1mb',
  '--device-write-iops /dev/a:10',
  '--blkio-weight 300',
  '--blkio-weight-device /dev/a:100',
  '--storage-opt size=1G',
] as const;

/** What the client accepts and the engine then rejects. */
const refusedByEngine = [
  '--gpus device=0,1',
  '--restart sometimes',
  '--restart always:3',
  '-v /a:/x -v /b:/x',
] as const;

const form = formOf(
  { preset: 'r', user: 'image', after: 'keep', gpus: 'none' },
  testContext,
);

/** Whether the generator writes a command with these options. */
const written = (more: string) => toSpec({ ...form, more }, testContext).ok;

it.for([...refused, ...refusedByEngine])('does not write %s', (options) => {
  expect(written(options)).toBe(false);
});
it.for(taken)('writes %s', (options) => {
  expect(written(options)).toBe(true);
});

describe.skipIf(!hasTerminal())('the client agrees', () => {
  it.for(clients)('docker $version', async (client) => {
    const all = [...refused, ...taken];
    const run = await runBash(
      all.map((options) => `docker run ${options} a:1`),
      client,
    );
    const sent = all.filter((_, i) => run.requests[i]);
    expect(sent).toEqual([...taken]);
  });
});
