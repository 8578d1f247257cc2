import { makeStyles } from '@fluentui/react-components';
import { isDocumentHost } from '../sheet-host/document-host.ts';
import { usePane } from '../state/pane-context.ts';
import { ViewHeading } from '../view/view-heading.tsx';
import { ViewLayout } from '../view/view-layout.tsx';
import { About } from '../workbook/about.tsx';
import { Glossary } from '../workbook/glossary.tsx';
import { Keys } from '../workbook/keys.tsx';
import { Section } from '../workbook/section.tsx';
import { Figures } from './figures.tsx';
import { InsertNumber } from './insert-number.tsx';
import { WORDS } from './words.ts';

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: '18px', lineHeight: '1.6' } });

/** 文書: figures for the text, those that are in it, what Word lacks, and help. */
export function DocumentView() {
  const { host, language } = usePane();
  const words = WORDS[language];
  const styles = useStyles();
  const document = isDocumentHost(host) ? host : null;
  return (
    <ViewLayout>
      <ViewHeading title={words.heading} />
      {document === null ? null : (
        <>
          <InsertNumber host={document} />
          <Figures host={document} />
          <Section title={words.limits}>
            <ul className={styles.list}>
              {words.limitList(document.hasFootnotes).map((limit) => (
                <li key={limit}>{limit}</li>
              ))}
            </ul>
          </Section>
        </>
      )}
      <Keys />
      <Glossary />
      <About />
    </ViewLayout>
  );
}
