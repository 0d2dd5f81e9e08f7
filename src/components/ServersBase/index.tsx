import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import { useMemo, type ReactNode } from 'react';
import { chooseBase } from '../../domain/dockerfile/base';
import { dockerForm, recipeOf } from '../../domain/dockerfile/spec';
import { ServersBaseProvider } from '../output/PageCode/serversBase';
import { useDockerContext } from '../state/useDockerContext';
import { useLab } from '../state/useLab';
import { useLocalized } from '../state/useLocale';
import { useReader } from '../state/useProfile';

/**
 * The Dockerfile of the path on the base image that step 0 suggests for the
 * reader's server, with a note that says so.
 */
export default function ServersBase({
  children,
}: {
  readonly children: ReactNode;
}): ReactNode {
  const context = useDockerContext();
  const { image, option } = useMemo(() => {
    // PageCode adds the lab's registry.
    const fromHub = { ...context, registryPrefix: undefined };
    return chooseBase(recipeOf(undefined), dockerForm({}, fromHub), fromHub);
  }, [context]);
  const runs = option?.verdict.runsOn === 'all';
  return (
    <>
      <ServersBaseProvider value={runs ? image : null}>
        {children}
      </ServersBaseProvider>
      <p>{runs ? <Chosen /> : <NotKnown />}</p>
    </>
  );
}

function Chosen(): ReactNode {
  return (
    <Translate
      id="serversBase.chosen"
      description="Below a Dockerfile; {server} is the reader's server, {step0} a link to the server check"
      values={useValues()}
    >
      {
        'The first line follows {step0}: this image runs on all GPUs of {server}.'
      }
    </Translate>
  );
}

function NotKnown(): ReactNode {
  return (
    <Translate
      id="serversBase.notKnown"
      description="Below a Dockerfile; {server} is the reader's server, {step0} a link to the server check"
      values={useValues()}
    >
      {
        'No image is known to run on all GPUs of {server}. Check the verdicts of {step0} before you use the first line unchanged.'
      }
    </Translate>
  );
}

function useValues() {
  const { servers } = useLab();
  const { server } = useReader();
  const localized = useLocalized();
  const isOfLab = servers.some(({ id }) => id === server.id);
  return {
    server: isOfLab ? server.id : localized(server.label),
    step0: (
      <Link to="/start/check-the-server/">
        <Translate
          id="serversBase.step0"
          description="Link to the server check"
        >
          step 0
        </Translate>
      </Link>
    ),
  };
}
