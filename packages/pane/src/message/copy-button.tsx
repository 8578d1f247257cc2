import { Button, type ButtonProps } from '@fluentui/react-components';
import { CheckmarkRegular, CopyRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import type { Copied } from '../copy/copy-rich.ts';
import { usePane } from '../state/pane-context.ts';

/** How long a button shows that it has copied, in milliseconds. */
const SHOWN = 2500;

interface Props {
  /** What is copied, made when the button is pressed: a copying waits for nothing. */
  readonly content: () => Copied;
  readonly label: string;
  /** What it says to people who do not see what it stands beside. */
  readonly ariaLabel?: string;
  readonly look?: Pick<ButtonProps, 'size' | 'appearance' | 'className'>;
}

/** Copies when it is pressed, and shows that it has. */
export function CopyButton({ content, label, ariaLabel, look }: Props) {
  const { copy } = usePane();
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return undefined;
    const timer = setTimeout(() => setCopied(false), SHOWN);
    return () => clearTimeout(timer);
  }, [isCopied]);
  return (
    <Button
      {...look}
      {...(ariaLabel !== undefined && { 'aria-label': ariaLabel })}
      icon={isCopied ? <CheckmarkRegular /> : <CopyRegular />}
      onClick={() => void copy(content()).then(setCopied)}
    >
      {label}
    </Button>
  );
}
