import type { ReactNode } from 'react';
import { WORDS } from '../words.ts';
import type { Address } from './paths.ts';

/** Text that a button copies; without scripts it is there to be selected. */
export function Copyable({
  text,
  address,
  id,
}: {
  readonly text: string;
  readonly address: Address;
  readonly id: string;
}): ReactNode {
  const words = WORDS[address.language].figure;
  return (
    <div className="copyable">
      <pre id={id}>{text}</pre>
      <CopyButton source={`#${id}`} address={address}>
        {words.copy}
      </CopyButton>
    </div>
  );
}

/** A button that copies the text of an element, or of a file where the source is an address. */
export function CopyButton({
  source,
  address,
  children,
}: {
  readonly source: string;
  readonly address: Address;
  readonly children: ReactNode;
}): ReactNode {
  const words = WORDS[address.language].figure;
  return (
    <button type="button" data-copy={source} data-copied={words.copied} data-not-copied={words.notCopied}>
      {children}
    </button>
  );
}

/** Paragraphs under a heading. */
export const Sections = ({
  sections,
}: {
  readonly sections: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[];
}): ReactNode =>
  sections.map(({ heading, paragraphs }) => (
    <section key={heading}>
      <h2>{heading}</h2>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </section>
  ));

/** Steps in their order. */
export const Steps = ({ steps }: { readonly steps: readonly string[] }): ReactNode => (
  <ol className="steps">
    {steps.map((step) => (
      <li key={step}>{step}</li>
    ))}
  </ol>
);

/** What may be wider than the page: it scrolls by itself, by keyboard too. */
export const Wide = ({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ReactNode;
}): ReactNode => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
  <section className="scroll" aria-label={name} tabIndex={0}>
    {children}
  </section>
);
