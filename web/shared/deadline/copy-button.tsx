/** The derivation as text, for a report or a message. */

import { Button } from 'antd';
import { Copy } from 'lucide-react';
import { useState } from 'react';
import { dueText, stepText, type Deadline } from '@zhifa/law';
import { texts } from './texts.ts';
import { useDerivation } from './use-derivation.ts';

interface CopyButtonProps {
  readonly title: string;
  readonly deadline: Deadline;
}

export function CopyButton({ title, deadline }: CopyButtonProps) {
  const [copied, setCopied] = useState('');
  const steps = useDerivation(deadline).map((step, index) => texts.step(index + 1, stepText(step)));
  const text = [`${title} ${dueText(deadline)}`, ...steps].join('\n');
  const copy = () => {
    void navigator.clipboard.writeText(text).then(() => setCopied(text));
  };
  return (
    <Button icon={<Copy size={14} aria-hidden />} onClick={copy}>
      {copied === text ? texts.copied : texts.copy}
    </Button>
  );
}
