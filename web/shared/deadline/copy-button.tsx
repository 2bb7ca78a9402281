/** The derivation as text, for a report or a message. */

import { Button } from 'antd';
import { Copy } from 'lucide-react';
import { useState } from 'react';
import { dueText, stepsOf, stepText, type Deadline } from '@zhifa/law';
import { useCalendar } from '../calendar.ts';
import type { DeadlineRule } from './rule.ts';
import { texts } from './texts.ts';

interface CopyButtonProps {
  readonly title: string;
  readonly deadline: Deadline;
  readonly rule?: DeadlineRule | undefined;
}

export function CopyButton({ title, deadline, rule }: CopyButtonProps) {
  const calendar = useCalendar();
  const [copied, setCopied] = useState('');
  const steps = stepsOf(deadline, { calendar, ...rule }).map((step, index) => texts.step(index + 1, stepText(step)));
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
