import type { Group } from '../instruction';
import { runBody } from '../run';
import type { DockerSpec } from '../spec';

/** Where programs find certificates on Debian and Ubuntu. */
const bundle = '/etc/ssl/certs/ca-certificates.crt';

/**
 * The institute's certificate, before anything is downloaded. Some bases lack
 * the program that adds certificates, so the bundle is extended directly; if
 * ca-certificates is installed later, it finds the file and adds it again.
 */
export function certificate({ form }: DockerSpec): readonly Group[] {
  if (!form.certificate) return [];
  return [
    [
      {
        keyword: 'COPY',
        body: 'ca.crt /usr/local/share/ca-certificates/institute.crt',
        field: 'certificate',
        why: {
          en: 'The certificate that your institute’s proxy signs with.',
          zh: '单位代理用来签名的证书。',
        },
      },
      {
        keyword: 'RUN',
        body: runBody([
          `if command -v update-ca-certificates; then update-ca-certificates; else mkdir -p /etc/ssl/certs && cat /usr/local/share/ca-certificates/institute.crt >> ${bundle}; fi`,
        ]),
        field: 'certificate',
        why: {
          en: 'Adds it to the trusted certificates before anything is downloaded.',
          zh: '在下载任何东西之前，把它加到程序信任的证书里。',
        },
      },
      {
        keyword: 'ENV',
        body: [
          `SSL_CERT_FILE=${bundle}`,
          `REQUESTS_CA_BUNDLE=${bundle}`,
          `PIP_CERT=${bundle}`,
          `CURL_CA_BUNDLE=${bundle}`,
          `GIT_SSL_CAINFO=${bundle}`,
        ].join(' \\\n    '),
        field: 'certificate',
        why: {
          en: 'pip, conda, and R have their own lists of certificates. These variables point to the system’s list.',
          zh: 'pip、conda、R 各有自己的证书列表，用这些变量指到系统的列表。',
        },
      },
    ],
  ];
}
