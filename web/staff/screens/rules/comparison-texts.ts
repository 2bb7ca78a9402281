export const texts = {
  upload: '选择扫描件、照片或 PDF',
  uploading: '正在存入证据库…',
  uploadFor: (title: string) => `${title} 原文`,
  remove: (name: string) => `去掉 ${name}`,
} as const;
