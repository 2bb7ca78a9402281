/** The arithmetic of a deadline, beside the page that shows its date. */

import { Drawer } from 'antd';
import { dueText, workdaysBetween, type CivilDate, type Deadline } from '@zhifa/law';
import { useCalendar } from '../calendar.ts';
import { texts as shared } from '../texts.ts';
import { usePhone } from '../use-phone.ts';
import { Arithmetic } from './arithmetic-view.tsx';
import { CopyButton } from './copy-button.tsx';
import { endWords } from './end-words.ts';
import { texts } from './texts.ts';

const DRAWER_WIDTH = 612;

interface DeadlineDrawerProps {
  readonly title: string;
  readonly deadline: Deadline;
  readonly today: CivilDate;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function DeadlineDrawer({ title, deadline, today, isOpen, onClose }: DeadlineDrawerProps) {
  const isPhone = usePhone();
  const left = workdaysBetween(useCalendar(), today, deadline.dueOn);
  return (
    <Drawer
      title={texts.howCounted(title)}
      open={isOpen}
      onClose={onClose}
      destroyOnHidden
      size={isPhone ? innerWidth : DRAWER_WIDTH}
      footer={<CopyButton title={title} deadline={deadline} />}
    >
      <p className="arithmetic-head">
        <strong>{dueText(deadline)}</strong>
        {deadline.direction === 'within' ? null : <span>{shared.workdaysLeft(left)}</span>}
        <span className="secondary">{endWords(deadline)}</span>
      </p>
      <Arithmetic deadline={deadline} today={today} />
    </Drawer>
  );
}
