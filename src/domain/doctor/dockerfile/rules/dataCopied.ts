import { unquoted } from '../../../dockerfile/read/words';
import type { FileRule } from '../pasted';
import { isCopy } from '../../../dockerfile/read/isCopy';

export const dataCopied: FileRule = {
  id: 'data-inside',
  severity: 'info',
  title: { en: 'A data set inside the image', zh: '数据集放进了镜像' },
  why: {
    en: 'You upload it again with each new image, and everyone who gets the image gets the data.',
    zh: '每次上传镜像都要再带一遍；拿到镜像的人也就拿到了数据。',
  },
  fix: {
    en: 'Upload it once and mount it with -v …:/data:ro.',
    zh: '单独上传一次，用 -v …:/data:ro 挂载。',
  },
  except: {
    en: 'The files are few and small, for example for tests.',
    zh: '只有几个测试用的小文件。',
  },
  source: 'https://docs.docker.com/engine/storage/bind-mounts/',
  bad: [
    'FROM a:1\nCOPY data/ /data/',
    'FROM a:1\nCOPY datasets /datasets',
    'FROM a:1\nADD imagenet.tar /data',
    'FROM a:1\nCOPY train.h5 /x/',
  ],
  good: [
    'FROM a:1\nCOPY src/ /src/',
    'FROM a:1\nCOPY --from=b /data /data',
    'FROM a:1\nCOPY data.py /x/',
    'FROM a:1 AS b\nCOPY data /d\nFROM a:1',
    'FROM a:1\nADD rootfs.tar.gz /',
  ],
  check: ({ stages }) =>
    (stages.at(-1)?.instructions ?? []).flatMap(
      ({ keyword, flags, words, json }) =>
        isCopy(keyword) && !flags.some(({ name }) => name === 'from')
          ? (json ?? words)
              .slice(0, -1)
              .filter(({ text }) =>
                /(?:^|\/)(?:data|datasets?|imagenet|coco)\/?$|\.(?:h5|hdf5|npz|npy|parquet|lmdb|tfrecords?)$|(?:data|train|val|test|imagenet|coco)[\w-]*\.(?:tar|zip|tgz|tar\.gz)$/i.test(
                  unquoted(text),
                ),
              )
          : [],
    ),
};
