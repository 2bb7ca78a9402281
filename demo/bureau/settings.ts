/** What the head and the foot of every paper of this bureau say. Telephones and accounts are invented. */

export const demoOrganName = '赣州市南康区应急管理局';

export const demoSettings: Readonly<{ [key: string]: unknown }> = {
  'organ.name': demoOrganName,
  'organ.shortName': '康',
  'organ.district': '南康区',
  'organ.address': '赣州市南康区东山街道文峰路88号',
  'organ.postcode': '341400',
  'organ.telephone': '0797-6600000',
  'organ.supervisionTelephone': '0797-6600012',
  'organ.reconsiderationOrgan': '赣州市南康区人民政府',
  'organ.court': '赣州市南康区人民法院',
  'organ.bankName': '赣州农村商业银行南康支行',
  'organ.bankAccountName': '赣州市南康区财政局非税收入专户',
  'organ.bankAccount': '000000000000000000',
  'organ.publicationSite': '南康区人民政府网站行政执法公示专栏',
  'organ.legalReviewUnit': '宣传教育和预案管理股',
  'organ.peers': [
    { name: '赣州市南康区消防救援大队', address: '南康区天马山大道', telephone: '0797-6600119' },
    { name: '赣州市南康区市场监督管理局', address: '南康区芙蓉大道', telephone: '0797-6600315' },
    { name: '赣州市南康区林业局', address: '南康区文峰路', telephone: '0797-6600336' },
    { name: '赣州市南康区自然资源局', address: '南康区泰康路', telephone: '0797-6600366' },
    { name: '赣州市公安局南康分局', address: '南康区金赣大道', telephone: '0797-6600110' },
  ],
};
