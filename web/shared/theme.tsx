/** antd once, for all screens: Chinese, our tokens, no space inside 签发. */

import { ConfigProvider, type ThemeConfig } from 'antd';
import chinese from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import type { ReactNode } from 'react';
import { scaleOf, useTextSize } from './text-size.ts';
import { usePhone } from './use-phone.ts';
import { useStillness } from './use-stillness.ts';

dayjs.locale('zh-cn');

export function Theme({ children }: { readonly children: ReactNode }) {
  const scale = scaleOf[useTextSize()];
  const isPhone = usePhone();
  const isStill = useStillness();
  return (
    <ConfigProvider locale={chinese} theme={themeOf({ scale, isPhone, isStill })} button={{ autoInsertSpace: false }}>
      {children}
    </ConfigProvider>
  );
}

const PHONE_DAY_WIDTH = 44; // Seven of them and the edges fit the narrowest phone we serve, 360 px.

interface Screen {
  readonly scale: number;
  readonly isPhone: boolean;
  readonly isStill: boolean;
}

function themeOf({ scale, isPhone, isStill }: Screen): ThemeConfig {
  return {
    hashed: false, // `:where` is younger than the oldest browser we serve.
    token: {
      colorPrimary: '#0b5cad',
      colorInfo: '#0b5cad',
      colorLink: '#0b5cad',
      colorError: '#b3201a',
      colorWarning: '#8a4f00',
      colorSuccess: '#17693a',
      colorText: '#1f2329',
      colorTextSecondary: '#4e5969',
      colorTextTertiary: '#646a73',
      colorTextPlaceholder: '#646a73',
      colorTextDescription: '#4e5969',
      colorTextDisabled: '#646a73',
      colorBorder: isPhone ? '#868e99' : '#cfd5dc',
      colorSplit: '#e0e3e8',
      fontFamily: 'var(--sans)',
      fontSize: Math.round((isPhone ? 16 : 14) * scale),
      controlHeight: isPhone ? 48 : 32,
      borderRadius: isPhone ? 10 : 4,
      boxShadow: 'none',
      wireframe: false,
      motion: !isStill, // antd would wait for ends of transitions that never begin (styles/base.css).
      motionDurationMid: '0.1s',
      motionDurationSlow: '0.15s',
    },
    components: {
      ...(isPhone ? { DatePicker: { cellWidth: PHONE_DAY_WIDTH } } : {}),
      Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', fontWeight: 400 },
    },
  };
}
