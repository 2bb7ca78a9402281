export const actProblemTexts = {
  stale: '同组的人刚刚记了新的内容',
  staleWhy: '这一项还没有记录。已换成最新情况，请看一眼再点一次。',
  seen: '知道了',
} as const;
