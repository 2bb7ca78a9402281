export const texts = {
  title: '发件箱',
  receivedOf: (received: number, total: number) => `${String(received)}/${String(total)}`,
  emptyTitle: '没有要上传的',
  emptyWhy: '现场拍的照片、手写的签名会先存在本机，再分块上传，传完在这里打勾；断网时留在这里，联网后接着传。',
  needsYou: '需要您处理',
  onTheWay: '不用管，会自己传',
  done: '服务器已收',
  size: (bytes: number) =>
    bytes > 1_048_576 ? `${(bytes / 1_048_576).toFixed(1)} 兆` : `${String(Math.ceil(bytes / 1024))} K`,
} as const;
