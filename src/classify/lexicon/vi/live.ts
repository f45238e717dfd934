import type { LiveLexicon } from '../../concepts.ts';

/** Vietnamese: what goes on this minute. */
export const live: LiveLexicon = {
  PERSON: `
    toi, tui, em, minh, anh, chi, no, ho, nguoi, ba con, chung toi, chung tui, tui em, ong, ba, co, chong, vo, me, bo, ma, con, moi nguoi, hang xom, nguoi ta, may nguoi, ca nha
  `,
  LIVE_THEY:
    'ho, tui no, chung no, bon no, dam do, may nguoi nay, may thang nay, may ong nay, may nguoi do, may thang, 4 thang, tui ice',
  LIVE_IS: 'dang, co, van dang, con dang, van con, la',
  LIVE_LINK: `
    ngay, dang, van, con, dung, ngoi, dau, dau xe, do xe, cho, doi, tat ca, may, cac, nhung, mot, hai, ba, bon, nhieu, nguyen, ca, dam, xe, chiec, xe van, suv, nguoi, voi, va, cung, chung, o, tai,
    ngoai, trong, tren, duoi, truoc, ben, gan, canh, sat, cua, mac, ao, mat na, deo, bit mat, khau trang, do den, tap trung, gom, toan, luc nay, ngay luc nay, bay gio, gio, lai, nua, roi, thiet,
    that, that su, qua troi, day dac, o day, ma, de, ra, vo, vao, xuong, len, di, toi, den, ngay day, nay, do, kia, cai, thi, toi noi, dong, day, vay, bao, kin, cam, hoi, rinh
  `,
  LIVE_DOOR: `
    truoc cua nha, truoc cua nha tui, truoc cua nha toi, truoc cua nha em, truoc cua nha minh, truoc cua, truoc cua tui, truoc nha, truoc nha tui, truoc nha toi, truoc nha em, truoc nha minh,
    truoc nha con, ngoai cua, ngoai cua nha, ngoai cua nha tui, ngoai cua tui, ngoai cua toi, ngoai cua em, ngoai cua phong, ngay cua, ngay cua nha, ngay cua nha tui, ngay truoc cua, ngay truoc
    nha, ngay ngoai cua, o cua, o cua nha, o cua truoc, o cua sau, cua nha tui, cua nha toi, cua nha em, cua nha minh, trong nha tui, trong nha toi, trong nha em, trong nha minh, trong nha, vo nha
    tui, ngoai san nha, ngoai san, truoc san, ngoai hien, ngoai hanh lang, hanh lang nha tui, truoc cong, ngoai cong, ngoai cua so, ngay cua so, duoi cua, truoc can ho, truoc apartment, truoc
    phong tui, truoc building tui, truoc chung cu tui, ngoai nha tui, ngoai nha toi, ngoai nha em, ngoai nha, nha tui ne, nha em ne
  `,
  LIVE_HERE: `
    o day, o ngoai, ngoai nay, ben ngoai, duoi nha, duoi lau, tren lau, duoi duong, ngoai duong, trong building, trong chung cu, o chung cu, trong hanh lang, o hanh lang, cau thang, o cau thang, o
    tiem, o tiem tui, o tiem em, trong tiem, truoc tiem, ngoai tiem, cho lam, o cho lam, cho em lam, cho tui lam, o hang, trong hang, o xuong, o nha hang, trong bep, o truong, truoc truong, ngoai
    truong, truong con tui, o nha tho, truoc nha tho, o cho, truoc cho, o tram, o tram xe, tram fields corner, o fields corner, dorchester ave, tren dot ave, goc duong, dau duong, dau hem, cuoi
    duong, ben kia duong, ben duong, tren duong, nha hang xom, ke ben nha, ben nha, nha ben, nha ke ben, nha me tui, nha me toi, nha anh tui, nha chi tui, bai dau xe, bai xe, o benh vien, o toa,
    truoc toa
  `,
  LIVE_ACT: `
    go cua, dang go cua, dap cua nhe, bam chuong, dang bam chuong, nhan chuong, keu mo cua, dang keu mo cua, la mo cua, het mo cua, doi mo cua, bat mo cua, doi vo nha, doi vo, doi vao, dang vo,
    dang vao, muon vo nha, tim cach vo, luc soat, dang luc soat, dang kham, kham nha, dang kham nha, xet nha, lung suc, dang lung, dang bo rap, bo rap, dang chan nguoi, dang chan xe, dang chan,
    chan tung nguoi, dang hoi giay, dang xet giay, xet giay to, hoi giay to, dang doi giay to, dang vay, bao vay, dang bao vay, vay nha, vay building, dang ruot, ruot theo, dang duoi theo, di tung
    nha, di tung phong, go tung nha, go tung cua, dang len lau, dang leo len, dang toi, dang chay toi, dang keo toi
  `,
  LIVE_TAKING: `
    dang bat, dang dan, dang dan di, dang dua di, dang cong, dang cong tay, dang loi di, dang lua, dang hot, dang ap giai, dang day len xe, dang tong len xe, dang nhet vo xe, dang bat coc, dang
    giu, dang khong che, dang vat, dang keo di, dang keo, dang dua, dang chup, dang om, dang dan ra xe, dang ap len xe, bat nguoi, dang bat nguoi,  dang
    bat me
  `,
  LIVE_TAKEN: `
    dang bi bat, dang bi cong, dang bi dan di, dang bi dua di, dang bi giu, dang bi loi di, tui dang bi bat, toi dang bi bat, em dang bi bat, chong tui dang bi bat, chong em dang bi bat, me tui
    dang bi bat, dang bi ice bat, dang bi ice giu, dang bi ice dan di, dang bi nhot, dang bi hot
  `,
  LIVE_FORCE: `
    dang dap cua, dap cua am am, dap cua ram ram, dang dam cua, dam cua, dap cua, dang pha cua, pha cua, pha cua nha, dang pha khoa, pha khoa, pha khoa cua sau, dang cay cua, cay cua, dang tong
    cua, tong cua, xo cua, dang xo cua, da cua, dang da cua, dang dap kieng, dap kieng xe, dang dap kinh, dap kinh xe, dang chia sung, chia sung, chi sung, ria sung, dang ria sung, dang danh, dang
    danh dap, dang danh nguoi, danh dap, dang keo le, keo le, dang loi, dang loi nguoi, dang loi nguoi ra, loi nguoi ra, loi xenh xech, dang de, de xuong dat, dang de xuong dat, de dau, bop co,
    dang bop co, dang vat xuong, dang xit hoi cay, xit hoi cay, xit pepper, dang chich dien, chich dien, dang ban, dang giat cua, dang xong vo, xong vo nha, dang ap vo
  `,
  LIVE_TERROR: `
    sung, cam sung, khoc, khoc qua, khoc thet, dang khoc, la het, la khoc, gao, mau, chay mau, bi thuong, bat tinh, xiu, te xiu, xiu roi, te xiu roi, ngat, hoang so, hoang loan, so qua, so lam, so
    run, run qua, hoi cay, khong tho duoc, cuu voi, cuu em, cuu tui, cuu toi, cuu, cuu mang, bua ta, dap ram ram, am am
  `,
  LIVE_NOW: `
    bay gio, ngay bay gio, ngay luc nay, hien gio, hien tai, luc nay, rn, now, gap, gap lam, le len, nhanh len, mau len, van con, van dang, con dang, dang xay ra, ngay gio, gio nay, ngay gio nay
  `,
  LIVE_PAST: `
    hom qua, toi qua, toi hom qua, dem qua, sang nay, hoi sang, sang qua, chieu qua, chieu nay, trua nay, hoi trua, hoi chieu, hoi hom, hoi nay, luc nay em, ban nay, vua nay, tuan truoc, tuan roi,
    thang truoc, thang roi, nam ngoai, hom truoc, hom no, hom kia, bua truoc, bua hom, bua kia, hom bua, hoi toi, cach day, truoc day, thu hai, thu ba, thu tu, thu nam, thu sau, thu bay, chu nhat,
    hom thu, cuoi tuan, hoi do, luc do, bua do, hom do, ngay hom sau, hoi khuya, hoi dem
  `,
  LIVE_BAR: `
    da, bi bat, da bat, da di, khong, chua, chang, khong co, khong thay, chua thay, khong phai, da toi, da den, toi bat, den bat, bo di, di roi, di mat, roi di, dan di, dua di, dan di mat, bat di,
    bat mat, da dan, da dua, hoi xong, noi, ke, bao la, thay truoc, tung, dang le, sau do, luc, khi, cho bat, cho san, moi bat, xong, bat roi, bat chong, bat em, bat anh, bat 2, bat hai, bat may,
    bat 3, giao, ban giao, giup, goi, hoi, dau, thoi, co the, duoc phep, co quyen, noi voi, nhac, dinh, hen
  `,
  LIVE_UNREAL: `
    hay, thuong, thuong hay, luon luon, moi ngay, hang ngay, moi sang, moi toi, moi tuan, hang tuan, ngay nao cung, sang nao cung, thinh thoang, doi khi, lau lau, dao nay, may bua nay, may hom
    nay, dao gan day, gan day hay, ngay mai, mai, tuan sau, tuan toi, thang sau, nam mo, nam mo thay, mo thay, nam chiem bao, se, sap toi, noi chung, da so, suot ngay, ca tuan nay, giac mo
  `,
  LIVE_SUPPOSED: `
    neu, nho, neu nhu, lo, gia su, phong khi, khi nao, luc nao, truoc khi, cho den khi, cho toi khi, so, lo so, khi, so la, neu ma, lieu, phai lam gi, lam sao, lo ma, trong khi, trong luc
  `,
  LIVE_ERRAND: `
    benh vien, nha thuong, bac si, di hoc, di lam, di cho, di choi, di an, di le, nha tho, san bay, phi truong, cuu thuong, cap cuu, lay hen, cuoc hen, hinh, chup hinh, ra toa, truong, tiem, mua
    do, an com, khai thue, hop, an trua, an toi, dam cuoi, tiec, cho me, cho con, di tam
  `,
  LIVE_WANTED: `
    goi, keu, bao, cu, gui, nho, can, muon, noi, noi voi, cho, de, voi, ve, toi, nghe, moi, dan, hoi, hoi ve, tin ve, so, chong, yeu cau, bieu tinh chong
  `,
};
