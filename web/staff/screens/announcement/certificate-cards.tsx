/** The certificates, large enough to be read by the other side; each ticked when its original was shown. */

import { Checkbox } from 'antd';
import { IdCard } from 'lucide-react';
import { chineseDate } from '@zhifa/law';
import { useInspection } from '../../dossier/dossier.ts';
import { isRecord } from '../../../shared/act-form/value.ts';
import { texts } from './texts.ts';

interface CertificateCardsProps {
  readonly shown: readonly unknown[];
  readonly onChange: (shown: readonly unknown[]) => void;
}

export function CertificateCards({ shown, onChange }: CertificateCardsProps) {
  const { task } = useInspection();
  const team = [task.leadOfficerId, ...task.assistingOfficerIds];
  return (
    <ul className="certificates">
      {team.flatMap((id) => {
        const officer = task.officers.find((one) => one.id === id);
        if (officer === undefined) return [];
        const { name, certificateNumber, certificateValidUntil } = officer;
        const others = shown.filter((one) => isRecord(one) && one['officerId'] !== id);
        const isShown = others.length < shown.length;
        return [
          <li key={id} className={isShown ? 'certificate certificate-shown' : 'certificate'}>
            <IdCard size={40} aria-hidden />
            <div>
              <strong>{name}</strong>
              <p>{texts.number(certificateNumber)}</p>
              <p className="secondary">{texts.validUntil(chineseDate(certificateValidUntil))}</p>
              <Checkbox
                checked={isShown}
                onChange={() => onChange(isShown ? others : [...shown, { officerId: id, certificateNumber }])}
              >
                {texts.shown(name)}
              </Checkbox>
            </div>
          </li>,
        ];
      })}
    </ul>
  );
}
