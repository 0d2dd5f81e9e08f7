import type { DockerForm, DockerTopic } from '../../data/dockerFields';
import type { Localized } from '../../data/schema/text';
import { isEmpty } from '../form/trimmed';
import { sameText } from '../text/sameText';

/**
 * A short summary of what is set in each collapsed topic; typed values are
 * shown as typed.
 */
export const topicSummary: Readonly<
  Record<DockerTopic, (form: DockerForm) => readonly Localized[]>
> = {
  install: ({ installer, indexes, compiled, certificate }) => [
    sameText(installer),
    ...(indexes ? [sameText(indexes)] : []),
    ...(compiled ? [sameText(compiled)] : []),
    ...(certificate ? [sameText('ca.crt')] : []),
  ],
  run: ({ user, service, command, tag }) => [
    user === 'own'
      ? { en: 'your own uid', zh: '你自己的 uid' }
      : sameText('root'),
    service === 'none' || service === 'serve'
      ? sameText(command)
      : services[service],
    sameText(tag),
  ],
  more: ({ locale, fonts, models, env }) => [
    locale === 'none'
      ? { en: 'language unchanged', zh: '语言不变' }
      : sameText(`${locale}.UTF-8`),
    ...(fonts ? [fontsAdded] : []),
    models === 'none'
      ? { en: 'no models', zh: '没有模型' }
      : modelPlaces[models],
    ...env.filter((row) => !isEmpty(row)).map(({ name }) => sameText(name)),
  ],
};

const fontsAdded: Localized = { en: 'CJK fonts', zh: '中日韩字体' };

const services: Readonly<
  Record<Exclude<DockerForm['service'], 'none' | 'serve'>, Localized>
> = {
  jupyter: sameText('JupyterLab'),
  desktop: { en: 'desktop', zh: '桌面' },
};

const modelPlaces: Readonly<
  Record<Exclude<DockerForm['models'], 'none'>, Localized>
> = {
  mounted: { en: 'models mounted', zh: '挂载模型' },
  copied: { en: 'models copied', zh: '复制模型' },
};
