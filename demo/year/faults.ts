/** What officers find at a factory, told as it would stand in a record: one entry a fault. */

export interface Fault {
  readonly checkItem: string;
  readonly place: string;
  readonly fact: string;
  readonly requirement: string;
  readonly interim: string;
  readonly remedy: 'onTheSpot' | 'order' | 'measure' | 'referral';
  /** Answers to the questions of the item's rule on major hazards that are true; all others are false. */
  readonly trueFacts?: readonly string[];
  readonly object?: string;
  readonly target?: string;
  readonly isPunished: boolean;
}

export const dustFaults: readonly Fault[] = [
  {
    checkItem: 'FC-08',
    place: '砂光工段',
    fact: '2台宽带砂光机连接的风管没有火花探测消除装置',
    requirement: '在风管上设置火花探测消除装置并经测试有效',
    interim: '停止使用2台宽带砂光机',
    remedy: 'measure',
    trueFacts: ['woodProducts', 'sparkControlMissing'],
    object: '宽带砂光机2台',
    isPunished: true,
  },
  {
    checkItem: 'FC-21',
    place: '喷漆房',
    fact: '在喷漆房内调漆约18升，没有设置调漆室',
    requirement: '设置独立调漆室，调漆在调漆室内进行',
    interim: '停止在喷漆房内调漆',
    remedy: 'order',
    isPunished: true,
  },
];

export const commonFaults: readonly Fault[] = [
  {
    checkItem: 'G-14',
    place: '办公室',
    fact: '8名从业人员的安全生产教育和培训情况没有如实记录，签到与考勤不符',
    requirement: '补做培训，如实记录培训时间、内容、人员和考核结果',
    interim: '未经培训的人员不得上岗',
    remedy: 'order',
    isPunished: true,
  },
  {
    checkItem: 'G-28',
    place: '车间入口',
    fact: '入口1处安全警示标志脱落，未及时补挂',
    requirement: '补挂安全警示标志',
    interim: '由专人提醒',
    remedy: 'onTheSpot',
    trueFacts: ['signMissing'],
    isPunished: false,
  },
  {
    checkItem: 'GM-04',
    place: '成品仓库',
    fact: '2具灭火器压力不足，1处消火栓被货物遮挡',
    requirement: '更换灭火器，清理消火栓前的货物',
    interim: '清理遮挡',
    remedy: 'referral',
    target: '消防救援机构',
    isPunished: false,
  },
];
