import type { Lab } from '../../src/data/schema/lab';

/**
 * A lab that differs from the example as much as possible: one server without a
 * jump host and with a different SSH port, a GPU that no table knows, its own
 * mirrors and registry, a subpath, a link to the administrator. A site built with
 * it must contain no trace of the example.
 */
const lab: Lab = {
  name: { en: 'Institute of Glaciology', zh: '冰川研究所' },
  homepage: 'https://glaciology.test/',
  title: { en: 'Containers on Nunatak', zh: 'Nunatak 容器手册' },
  url: 'https://docs.glaciology.test',
  baseUrl: '/handbook/gpu/',
  contact: { en: 'Ingrid, room 2.14', zh: '2.14 室的 Ingrid' },
  contactLink: 'mailto:root@glaciology.test',
  exampleUser: 'k_sirmik',
  servers: [
    {
      id: 'nunatak',
      label: {
        en: 'nunatak: 1 × RTX 5090, 1 × RTX 9000 Firn',
        zh: 'nunatak：1 × RTX 5090、1 × RTX 9000 Firn',
      },
      host: 'nunatak.glaciology.test',
      sshPort: 2200,
      gpus: [
        { name: 'NVIDIA GeForce RTX 5090' },
        { name: 'NVIDIA RTX 9000 Firn', capability: '12.0' },
      ],
      driver: '580.95.05',
      docker: '28.5.2',
      home: '/srv/people/{user}',
      dataRoots: ['/srv/ice'],
      portRange: [21000, 21999],
      shmDefault: '96g',
      cpus: 32,
      memoryGiB: 192,
    },
  ],
  naming: { containerPrefix: 'ice_{user}_', imagePrefix: 'ice/{user}-' },
  mirrors: {
    apt: 'http://packages.glaciology.test',
    pip: 'https://packages.glaciology.test/pypi/simple',
    conda: 'https://packages.glaciology.test/conda',
    cran: 'https://packages.glaciology.test/cran/',
  },
  registryPrefix: 'registry.glaciology.test:5000/hub/',
};

export default lab;
