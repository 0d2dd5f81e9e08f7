import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import ReadStores from '../../../components/ReadStores';
import Contact from '../../../components/output/Contact';
import { useLab } from '../../../components/state/useLab';
import { useLocalized } from '../../../components/state/useLocale';

/**
 * The last lines of every page: the lab and its contact, above the classic theme's
 * text. The theme's own text is HTML, which a lab's name isn't.
 */
export default function FooterCopyright({
  copyright,
}: {
  readonly copyright: string;
}): ReactNode {
  return (
    <>
      <p className="margin-bottom--xs">
        <Translate
          id="footer.lab"
          description="In the footer; {lab} is the lab's name, {contact} says how to reach its administrator"
          values={{ lab: <LabName />, contact: <Contact /> }}
        >
          {'{lab} · Administrator: {contact}'}
        </Translate>
      </p>
      <div className="footer__copyright">{copyright}</div>
      <ReadStores />
    </>
  );
}

function LabName(): ReactNode {
  const { name, homepage } = useLab();
  const text = useLocalized()(name);
  return homepage === undefined ? text : <Link to={homepage}>{text}</Link>;
}
