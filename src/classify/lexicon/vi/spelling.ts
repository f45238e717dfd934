import type { Spelling } from '../../spelling.ts';

/** Vietnamese as it is texted: short and run-together forms, dialect, ages with their unit. */
export const spelling: Spelling = {
  respell: {
    k: 'khong', ko: 'khong', kg: 'khong', khg: 'khong', kh: 'khong', hok: 'khong', hk: 'khong', hong: 'khong', hg: 'khong', hongg: 'khong',
    khum: 'khong', khom: 'khong', hog: 'khong', hkong: 'khong', khongg: 'khong', kong: 'khong', khog: 'khong', khonh: 'khong',
    kb: 'khong biet', kp: 'khong phai', kbh: 'khong bao gio', kph: 'khong phai', kbiet: 'khong biet', kco: 'khong co', koco: 'khong co', kobiet: 'khong biet', kdc: 'khong duoc', kodc: 'khong duoc',
    chx: 'chua', cx: 'cung', cug: 'cung', chag: 'chang', 
    dc: 'duoc', dk: 'duoc', dg: 'dang', dag: 'dang', dng: 'dang',
    vs: 'voi', vz: 'voi', w: 'voi', wa: 'qua', wen: 'quen', wan: 'quan', wy: 'quy', dj: 'di', 
    mk: 'minh', mik: 'minh', mih: 'minh', mjnh: 'minh', mn: 'moi nguoi', mng: 'moi nguoi', ng: 'nguoi', ngta: 'nguoi ta', nta: 'nguoi ta', nguoj: 'nguoi', nguj: 'nguoi', ngoi: 'nguoi', ngv: 'nguoi viet',
    toy: 'toi', tuj: 'tui', tuii: 'tui', e: 'em', c: 'chi', cj: 'chi', ck: 'chong toi', vk: 'vo toi', chg: 'chong toi', ox: 'ong xa', bx: 'ba xa', 
    j: 'gi', gj: 'gi', zi: 'gi', z: 'vay', zay: 'vay', v: 'vay', zy: 'vay', dzay: 'vay', r: 'roi', rui: 'roi', roai: 'roi', roj: 'roi', ruj: 'roi', oy: 'roi', roy: 'roi',
    bjo: 'bay gio', bgio: 'bay gio', bh: 'bay gio', bjh: 'bay gio', bayh: 'bay gio', bgjo: 'bay gio', gjo: 'gio', hqua: 'hom qua', hnay: 'hom nay', hq: 'hom qua', hm: 'hom', 
    trc: 'truoc', trog: 'trong', trg: 'trong', nc: 'noi chuyen', nch: 'noi chuyen', ns: 'noi', noj: 'noi', nx: 'nua', ntn: 'nhu the nao', nt: 'nhan tin', nhn: 'nhung', nhg: 'nhung', nhug: 'nhung', nhma: 'nhung ma', nma: 'nhung ma', nhiu: 'nhieu', bnhiu: 'bao nhieu',
    ms: 'moi', mun: 'muon', lm: 'lam', lun: 'luon', thui: 'thoi', thoy: 'thoi', thuj: 'thoi', ls: 'luat su', lsu: 'luat su', lq: 'lien quan', hs: 'ho so', qtich: 'quoc tich', gto: 'giay to', gt: 'giay to', giayto: 'giay to', dchi: 'dia chi', thongtin: 'thong tin', tt: 'thong tin',
    dt: 'dien thoai', sdt: 'so dien thoai', dthoai: 'dien thoai', nv: 'nhan vien', nvien: 'nhan vien', tp: 'thanh pho', ttp: 'thanh pho', vn: 'viet nam', vnam: 'viet nam', tv: 'tieng viet', bv: 'benh vien', gd: 'gia dinh', hxom: 'hang xom', tgian: 'thoi gian',
    cs: 'canh sat', csat: 'canh sat', canhsat: 'canh sat', csb: 'canh sat boston', csboston: 'canh sat boston', casat: 'canh sat', ditru: 'di tru', dtru: 'di tru', nhapcu: 'nhap cu', thp: 'tham phan', tphan: 'tham phan', qtoa: 'quan toa', vantay: 'van tay', thexanh: 'the xanh', pp: 'passport',
    zo: 'vo', dzo: 'vo', dze: 've', zia: 've', dzia: 've', dzi: 'di', zui: 'vui', 
    kju: 'keu', kiu: 'keu', kieu: 'keu', iu: 'yeu', bik: 'biet', biec: 'biet', pit: 'biet', bjet: 'biet', bjk: 'biet', thik: 'thich', xog: 'xong', xongg: 'xong', hoy: 'thoi', hoj: 'hoi', gog: 'goi', goj: 'goi',
    sanh: 'sinh', tnao: 'the nao', ntnao: 'nhu the nao', vde: 'van de', 
    '5t': '5 tuoi', '6t': '6 tuoi', '7t': '7 tuoi', '8t': '8 tuoi', '9t': '9 tuoi', '10t': '10 tuoi', '11t': '11 tuoi', '12t': '12 tuoi', '13t': '13 tuoi', '14t': '14 tuoi', '15t': '15 tuoi', '16t': '16 tuoi', '17t': '17 tuoi', '18t': '18 tuoi', '19t': '19 tuoi', '20t': '20 tuoi',
    '2ng': '2 nguoi', '3ng': '3 nguoi', '4ng': '4 nguoi', '5ng': '5 nguoi', '1ng': '1 nguoi', '2tieng': '2 tieng', '3tieng': '3 tieng', '4tieng': '4 tieng', '5tieng': '5 tieng', '1tieng': '1 tieng', '30p': '30 phut', '45p': '45 phut', '20p': '20 phut', '15p': '15 phut', '10p': '10 phut', '60p': '60 phut', '90p': '90 phut', '40p': '40 phut', '50p': '50 phut',
  },
};
