import type { Lexicon } from '../../concepts.ts';

/** Vietnamese: papers of agents and judges, charges, releases and holds. */
export const papers = {
  DETAINER: `
    detainer, ice detainer, to detainer, giay detainer, lenh detainer, lenh hold, to hold, giay hold, ice hold, hold cua ice, hold cua di tru, hold di tru, di tru hold, hold cho ice, hold cho di
    tru, fax lenh hold, fax hold, co hold, dat hold, bi hold, co ice hold, immigration hold, immigration detainer, lenh giu nguoi, lenh giu nguoi cua ice, lenh giu nguoi cua di tru, lenh giu cua
    ice, lenh giu cua di tru, lenh giu cua ben di tru, lenh giu ben di tru, lenh giu di tru, lenh giu cho ice, lenh giu cho di tru, lenh giu lai cua ice, lenh giu lai cua di tru, lenh tam giu cua
    ice, lenh tam giu cua di tru, lenh tam giu di tru, lenh tam giam cua ice, lenh tam giam di tru, lenh giam giu cua ice, lenh giam giu cua di tru, lenh giam giu di tru, lenh giam giu, lenh cam
    giu cua ice, lenh cam giu di tru, lenh cam giu, lenh luu giu cua ice, lenh luu giu di tru, lenh luu giu, lenh cau luu cua ice, lenh cau luu di tru, giay giu nguoi, giay giu nguoi cua ice, giay
    giu nguoi cua di tru, giay giu cua ice, giay giu cua di tru, giay giu nguoi di tru, giay tam giu di tru, giay tam giu cua ice, giay giam giu cua ice, giay giam giu di tru, giay yeu cau giu,
    giay yeu cau giu nguoi, giay yeu cau tam giu, giay yeu cau giam giu, giay yeu cau cua ice, giay yeu cau cua di tru, yeu cau giu nguoi, yeu cau giu nguoi cua ice, yeu cau giam giu, yeu cau giam
    giu cua ice, yeu cau tam giu, yeu cau tam giu cua ice, yeu cau tam giam, yeu cau cua ice giu, don yeu cau giam giu, don yeu cau giu nguoi, don xin giu nguoi, ice yeu cau giu, di tru yeu cau
    giu, ben di tru yeu cau giu, ice xin giu, di tru xin giu, ben di tru xin giu, mau i247, to i247, giay i247, don i247, form i247, co i247, con i247, lenh giam giu tam thoi cua ice, don xin giam
    giu, giay xin giu, giay xin giam, giay tam giu cua di tru, giay giam cua ice, giay giu cua ben di tru, ho so hold, ice dat lenh giu, di tru dat lenh giu, ice gui lenh giu, ice bo lenh giu, co
    lenh giu cua ice, dinh ice hold, dinh hold, bi ice hold, bi hold cua ice, i 247 a, ice co lenh giam giu, ice co lenh giu, ice co lenh giu nguoi, ice co lenh tam giu, di tru co lenh giam giu,
    di tru co lenh giu, di tru co lenh giu nguoi, di tru co lenh tam giu, lenh giam giu ice, lenh giam giu cua ben di tru
  `,
  ADMIN_WARRANT: `
    hanh chinh, giay hanh chinh, don hanh chinh, lenh hanh chinh, trat hanh chinh, loai hanh chinh, loai hanh chinh thoi, to hanh chinh, giay to hanh chinh, lenh bat hanh chinh, trat bat hanh
    chinh, don hanh chinh cua ben di tru, giay hanh chinh cua ice, giay hanh chinh cua di tru, lenh hanh chinh cua ice, lenh hanh chinh cua di tru, trat hanh chinh cua ice, trat hanh chinh cua di
    tru, warrant hanh chinh, lenh dan su, trat dan su, lenh di tru, trat di tru, trat cua di tru, trat cua ben di tru, trat ben di tru, trat cua ice, trat ice, trat bat cua ice, trat bat cua di
    tru, lenh cua ice, lenh cua di tru, lenh cua ben di tru, lenh cua so di tru, lenh ben di tru, lenh ice, lenh bat cua ice, lenh bat cua di tru, lenh bat cua ben di tru, lenh bat di tru, lenh
    bat ben di tru, lenh bat ice, lenh tu ice, lenh tu di tru, lenh tu ben di tru, warrant cua ice, warrant cua di tru, warrant di tru, warrant ben di tru, immigration warrant, ice warrant, giay
    cua ice, giay cua di tru, giay cua ben di tru, giay ben di tru, giay tu ice, giay tu di tru, giay ice, to giay cua ice, to giay cua di tru, to giay ice, to giay di tru, to giay ben di tru,
    giay bat cua ice, giay bat cua di tru, giay bat di tru, giay do la cua ice, giay do ice, giay do di tru, giay do ice ky, giay do di tru ky, do ice ky, do di tru ky, do vien chuc di tru ky,
    vien chuc di tru ky, nhan vien di tru ky, nhan vien ice ky, ice ky thoi, di tru ky thoi, giay truc xuat, giay truc xuat ben di tru, lenh truc xuat, lenh truc xuat cu, lenh truc xuat cua di
    tru, lenh truc xuat cua ice, co lenh truc xuat, co giay truc xuat, an truc xuat, an truc xuat cu, bi lenh truc xuat, trat truc xuat, trac truc xuat, deportation order, order truc xuat, mau
    i200, mau i205, to i200, to i205, giay i200, giay i205, form i200, form i205, lenh i200, lenh i205, don i200, co i200, co i205, may hien i200, may hien lenh cua di tru, may hien lenh di tru,
    may hien lenh ice, may bao lenh di tru, he thong bao lenh di tru, may hien di tru, may hien ice, trong may co ice, trong may co di tru, trong may co lenh di tru, trong may bao di tru, trong
    may bao ice, tren may hien ice, tren may hien di tru, trong may hien di tru, bi di tru truy na, di tru truy na, ice truy na, bi ice truy na, bi ice danh dau, bi di tru danh dau, dinh lenh di
    tru, dinh lenh ice, cai di tru trong may, vuong lenh di tru, canh bao di tru, canh bao cua ice, giay cua dhs, lenh cua dhs, mau cua ice, mau di tru, cai lenh cua di tru, cai lenh di tru, vi
    pham di tru trong may, he thong di tru, trong he thong di tru, nam trong he thong di tru, he thong cua di tru, he thong ice, he thong cua ice, danh sach truc xuat, ten trong danh sach di tru,
    lenh truy na di tru, lenh tong xuat, giay tong xuat, lenh truc xuat tu, lenh bat nguoi cua ice, lenh bat nguoi cua di tru, warrant ice, ice co warrant, di tru co warrant, lenh tu so di tru,
    lenh bat hanh chanh, hanh chanh, giay hanh chanh, lenh hanh chanh, trat hanh chanh, warrant hanh chanh, may no lenh di tru, may bao co lenh di tru, may bao co warrant di tru, may hien co lenh
    di tru, may hien ten trong danh sach di tru, pop len lenh ice, pop len warrant, hien len lenh di tru, bi danh dau di tru, co flag di tru, flag cua ice, ice flag, ncic bao di tru, lenh bat cua
    so di tru, lenh di dan, trat di dan, vi lenh di tru, ra lenh cua di tru, tra ra lenh cua di tru, bang giay di tru, giay lenh di tru
  `,
  COMPUTER: `
    may tinh, computer, trong may, tren may, tren man hinh, man hinh, may hien, may bao, may chay ra, may len, may ra, may keu, may danh dau, he thong, tren he thong, trong he thong, trong
    computer, tren computer, laptop, tablet, may tra, tra may, ncic, co so du lieu, trong system, system
  `,
  JUDGE_PAPER: `
    trat toa, trat cua toa, trat cua toa an, trat toa an, trat quan toa, trat cua quan toa, trat tham phan, trat cua tham phan, trat tham phan ky, trat co tham phan ky, trat do tham phan ky, trat
    do quan toa ky, trat co chu ky tham phan, trat kham, trat kham nha, trat kham xet, trat luc soat, trat lien bang, lenh toa, lenh toa an, lenh cua toa, lenh cua toa an, lenh toa lien bang, lenh
    cua toa lien bang, lenh quan toa, lenh cua quan toa, lenh tham phan, lenh cua tham phan, lenh tim cua toa, lenh kham, lenh kham nha, lenh kham xet, lenh kham cua toa, lenh kham xet cua toa,
    lenh luc soat, lenh luc soat cua toa, lenh tim kiem, lenh bat cua tham phan, lenh co tham phan ky, lenh do tham phan ky, lenh do quan toa ky, lenh co quan toa ky, lenh co chu ky tham phan,
    lenh tu tham phan, an lenh toa, giay toa, giay cua toa, giay toa an, giay cua toa an, giay to cua toa, giay cua quan toa, giay cua tham phan, giay tham phan, giay tham phan ky, giay co tham
    phan ky, giay co toa ky, giay quan toa ky, giay toa ky, to giay cua toa, chu ky tham phan, chu ky cua tham phan, chu ky quan toa, chu ky cua quan toa, chu ky toa, chu ky cua toa, co tham phan
    ky, tham phan ky, tham phan da ky, tham phan ky ten, tham phan ky duyet, quan toa ky, quan toa da ky, toa ky, toa an ky, ten tham phan, ten quan toa, dau cua toa, dau toa, moc toa, phan quyet
    cua toa, quyet dinh cua toa, quyet dinh toa, warrant cua toa, warrant toa, warrant cua tham phan, warrant tham phan, warrant co tham phan ky, warrant quan toa, search warrant, warrant kham,
    judicial warrant, judge warrant, judge ky, co judge ky, lenh hinh su, trat hinh su, trat that, lenh that, co con dau toa, co dau toa, warrant toa ky, trat co dau toa, trat co quan toa ky, giay
    toa dang hoang, trat toa dang hoang, lenh toa dang hoang, trat dang hoang, lenh kham co quan toa ky, lenh bat lien bang co tham phan ky, con dau us district court, con dau district court, con
    dau u s district court, district court tren lenh, lenh nay tu toa, lenh tu toa, lenh tu toa ma ra, judge duyet, judge duyet roi, quan toa duyet, tham phan duyet, toa duyet, judge approve, con
    dau toa tren lenh, con dau cua toa tren
  `,
  JUDGE:
    'tham phan, ong tham phan, ba tham phan, vi tham phan, tham phan lien bang, quan toa, ong quan toa, ba quan toa, chanh an, ong toa, judge',
  NO_JUDGE: `
    khong co toa nao, khong toa nao, khong co toa nao ky, khong toa nao ky, khong phai toa, khong phai cua toa, khong phai lenh toa, khong phai lenh cua toa, khong phai trat toa, khong phai trat
    cua toa, khong phai giay toa, khong phai giay cua toa, khong phai tham phan, khong phai quan toa, khong phai quan toa ky, khong phai tham phan ky, khong phai do tham phan, khong phai do toa,
    khong co tham phan, khong co tham phan ky, khong co tham phan nao ky, khong tham phan nao ky, khong tham phan ky, khong tham phan, khong co quan toa, khong co quan toa ky, khong quan toa nao
    ky, khong quan toa ky, khong co quan toa nao ky, khong quan toa, khong co chu ky tham phan, khong co chu ky quan toa, khong co chu ky cua tham phan, khong co chu ky toa, khong co chu ky cua
    toa, khong chu ky tham phan, khong chu ky quan toa, khong chu ky toa, khong thay chu ky tham phan, khong thay chu ky quan toa, khong thay ten tham phan, khong thay quan toa, khong thay tham
    phan, khong co lenh toa, khong co lenh cua toa, khong lenh toa, khong lenh cua toa, khong co lenh tham phan, khong co lenh quan toa, khong co lenh kham, khong lenh kham, khong co trat toa,
    khong co trat cua toa, khong trat toa, khong co trat, khong co trat tham phan, khong trat quan toa, khong co giay toa, khong co giay cua toa, khong giay toa, khong giay cua toa, khong co giay
    tham phan, khong co toa ky, khong toa ky, khong co ten tham phan, khong ten tham phan, khong co ten quan toa, khong co warrant, khong co judge ky, khong judge ky, chang co tham phan, chang co
    quan toa, chang co toa nao, chang co lenh toa, chang co trat toa, dau co tham phan, dau co quan toa, dau co toa nao, dau co trat toa, dau co lenh toa, dau phai toa, dau phai tham phan, chua co
    tham phan ky, khong he co tham phan, khong he co chu ky tham phan, khong dinh toa nao, khong qua tham phan, giay hanh chinh, don hanh chinh, lenh hanh chinh, trat hanh chinh, loai hanh chinh,
    to hanh chinh, giay to hanh chinh, lenh bat hanh chinh, don hanh chinh cua ben di tru, warrant hanh chinh, lenh hanh chinh cua ice, lenh hanh chinh cua di tru, giay hanh chinh cua ice, giay
    hanh chinh cua di tru, trat hanh chinh cua ice, trat hanh chinh cua di tru, hanh chinh, giay do ice ky, giay do di tru ky, do ice ky, do di tru ky, do vien chuc di tru ky, vien chuc di tru ky,
    nhan vien di tru ky, nhan vien ice ky, ice ky thoi, di tru ky thoi, mau i200, mau i205, to i200, to i205, giay i200, giay i205, form i200, form i205, lenh i200, lenh i205, don i200, co i200,
    co i205, may hien i200, hanh chanh, giay hanh chanh, lenh hanh chanh, trat hanh chanh, khong thay toa nao, khong co con dau toa, dau phai giay toa, dau phai lenh toa, khong judge nao ky, judge
    khong ky, no judge, not signed by a judge, chi co ice ky, chi ice ky, ice tu ky, di tru tu ky, khong co ten toa, khong co ten toa nao, khong co toa, chanh an khong co ten, khong qua toa, toa
    khong ky, quan toa khong ky, tham phan khong ky, quan toa ky cho nao thi khong thay, khong thay quan toa ky, khong thay tham phan ky, khong thay toa ky, khong co dau toa, khong dau toa, khong
    co con dau cua toa
  `,
  COURT_WARRANT: `
    trat bat, trat truy na, trat han hoi, co trat han hoi, lenh bat cua toa, lenh bat cua toa an, lenh bat toa, lenh bat tu toa, trat bat cua toa, trat toa cu, lenh truy na, lenh truy na cua toa,
    bi truy na, tron toa, no tron toa, tron hau toa, bo toa, bo hau toa, vang mat toa, vang mat o toa, vang toa, khong ra toa, khong ra hau toa, khong hau toa, lo ngay toa, quen ra toa, quen hau
    toa, quen ngay toa, default, default warrant, bench warrant, arrest warrant, court warrant, lenh bat cu, trat cu, trat bat cu, no tien phat, chua dong phat, thieu tien phat, lenh bat vi khong
    ra toa, lenh tam na, vi trat toa, vi lenh toa, lenh cu, trat default, trat khong ra toa, vi trat bat, vi trat cu, vi lenh bat cua toa, trat lau roi, trat tu may nam truoc, lenh bat cu cua toa,
    trat toa quincy, trat toa lynn, trat toa brockton, trat toa dorchester, trat toa roxbury, trat toa chelsea, warrant toa, warrant cua toa, warrant khong ra toa, missed court, tron khong ra toa,
    khong dong tien phat toa
  `,
  CHARGE: `
    giay phat, bi phat, phat tien, phat toi, phat tui, phat em, phat minh, phat anh, phat no, phat 50, phat 100, phat 150, phat 200, phat 300, phat ve, phat nang, phat vi canh, an giay phat, cho
    giay phat, dua giay phat, viet giay phat, ghi giay phat, bien phat, bien giay phat, ghi ticket, cho ticket, viet ticket, an ticket, bi ticket, ticket, ve phat, ghi ve, ghi ve phat, viet ve
    phat, cao trang, co cao trang, cao buoc, bi cao buoc, toi danh, pham toi gi do, buoc toi, bi buoc toi, bi truy to, truy to, khoi to, bi khoi to, to toi, toi say ruou, toi danh nguoi, toi danh
    nhau, toi danh vo, toi hanh hung, toi an cap, toi an trom, toi trom, toi trom xe, toi trom cap, toi cuop, toi lai xe, toi lai xe say, toi lai xe khong bang, toi pha roi, toi gay roi, toi tang
    tru, toi ban, toi lua dao, toi dam nguoi, toi bao hanh, toi xam nhap, toi shoplift, toi chay qua toc do, toi dui, toi oui, say ruou lai xe, lai xe say, lai xe say ruou, lai xe khi say, uong
    ruou lai xe, lai xe khong bang, lai xe khong bang lai, lai xe khong co bang, lai xe khong co bang lai, chay xe khong bang, khong co bang lai, khong bang lai, lai xe khong bao hiem, lai xe
    khong giay phep, vi lai xe khong bang, an hinh su, co an, dang co an, mang an, dui, oui, summons, citation, giay goi ra toa, giay goi toa, trat doi ra toa, giay hau toa, giay moi ra toa, toi
    danh han hoi, toi danh ro rang, co toi danh, bi to cao toi, cao trang lien bang, dang xu, vu dang xu, dang hau toa vu, xe giay phat, xe ve phat, quang cho cai giay phat, dua cai giay phat, cho
    cai ticket, an cai ticket, phat 1 cai ticket, phat cai ticket, giay phat toc do, giay phat dau xe, tien phat, dong phat, charged with, criminal charge, arraigned, arraignment, trinh toa, dua
    ra toa, bi dua ra toa, bi thua ra toa, bi giu _ vi say, bi giu _ vi danh, bi giu _ vi trom, bi giu _ vi an cap, bi giu _ vi lai xe, bi giu _ vi cai lon, bi giu _ vi gay lon, bi giu _ vi
    shoplift, toi ban nguoi, toi giet nguoi, toi hiep dam, toi ban ma tuy, toi buon nguoi, toi buon ma tuy, toi rua tien, toi tang tru sung
  `,
  NO_CHARGE: `
    khong phat, khong phat gi, khong phat gi het, khong he phat, khong bi phat, khong bi phat gi, khong giay phat, khong co giay phat, khong ve phat, khong ticket, khong co ticket, khong cho
    ticket, khong ghi ticket, khong ghi ve, khong ghi ve phat, khong viet giay phat, khong dua giay phat, khong bien phat, khong toi gi, khong toi gi het, khong co toi, khong co toi gi, khong co
    toi gi het, khong co toi danh, khong toi danh, khong toi danh gi, khong toi danh nao, khong co toi danh nao, khong bi toi gi, khong can toi gi, khong pham toi, khong pham toi gi, khong pham
    toi gi het, khong co pham toi, khong he pham toi, chua pham toi, chua he pham toi, chua tung pham toi, chang pham toi, chang toi gi, chang co toi gi, khong lam gi sai, khong lam gi ca, khong
    lam gi het, khong co lam gi, khong lam gi nen toi, chang lam gi sai, dau lam gi sai, dau co toi, dau toi gi, dau co pham toi, chu khong pham luat, chu khong pham luat gi, khong pham luat,
    khong pham luat gi, khong pham luat gi het, khong pham phap, khong vi pham gi, khong vi pham luat, khong vi pham, khong co vi pham, khong loi gi, khong co loi gi, khong mac loi, khong buoc
    toi, khong buoc toi gi, khong bi buoc toi, khong bi buoc toi gi, khong co cao buoc, khong cao buoc, khong cao buoc gi, khong bi cao buoc, khong cao buoc nao, khong co cao buoc nao, khong bi
    cao buoc gi, khong truy to, khong bi truy to, khong bi truy to gi, khong khoi to, khong co an, khong co an gi, khong an gi, khong an tich, khong co an tich, khong co tien an, khong tien an,
    khong co tien an tien su, khong tien an gi, chua co tien an, khong to toi, khong co vu gi, khong co vu an nao, khong vu an nao, khong ly do gi khac, khong toi nao, khong can an gi, chua tung
    co an, chang vi pham, chang vi pham gi, chang vi pham gi ca, chang pham gi, chang pham luat gi, chang lam gi, chang lam gi ca, chua lam gi, dau vi pham gi, dau co vi pham, chang co loi gi,
    chang loi gi, chang dinh toi gi, khong dinh toi gi, khong dinh vu gi, khong vuong an gi, khong he vi pham, khong gay ra gi, khong toi va gi, khong phat ve, khong phat dong nao, khong an giay
    phat, khong noi toi gi, khong noi toi danh, khong cho biet toi gi, khong ket toi, khong ket an gi, khong ket toi gi, khong co toi pham gi, khong bi ghi gi, khong co giay phat gi, khong ticket
    gi, khong phat gi ca, khong bi truy to toi gi, khong co vu nao, khong cao trang, khong co cao trang, chua bi buoc toi, chua co toi, khong co toi nao, khong dinh an, khong can an, khong tien
    su, no charges, no charge, no ticket, without charge, without charges, no crime, no criminal, khong toi tinh gi, khong toi tinh, khong co toi tinh, khong co toi tinh gi, chang toi tinh gi,
    khong gay toi, khong co toi tinh nao, cha pham gi, cha pham gi het, cha lam gi, cha lam gi het, cha co toi gi, cha toi gi, cha vi pham gi, cha co toi, cha gay gi, chang gay gi, khong lam gi
    phap luat, khong pham gi het, khong pham gi, khong pham gi ca, khong charge, khong charge gi, khong charge toi gi, khong charge toi nao, chang phat chi, chang phat gi, phat cung khong, khong
    co ly do phat, khong ghi toi danh, khong ghi toi danh nao, khong ghi toi, no citation no charge, no ticket no charge, no citation, dau co phat, dau co vi pham dau co phat
  `,
  BAIL: `
    bail, tien bail, dong bail, dong tien bail, dong bail roi, dong bail xong, dong du bail, dong tien bail xong, tra bail, tra tien bail, nop bail, nop tien bail, lo bail, lo tien bail, post
    bail, bond, dong bond, dong tien bond, the chan, tien the chan, dong the chan, dong tien the chan, dong tien the chan xong, nop the chan, nop tien the chan, nop du tien the chan, nop du 800 do
    the chan, do the chan, tra tien the chan, tien tai ngoai, dong tien tai ngoai, nop tien tai ngoai, tai ngoai, dong tai ngoai, tai ngoai hau tra, cho tai ngoai, bao lanh tai ngoai, tien bao
    lanh, dong tien bao lanh, dong bao lanh, nop tien bao lanh, nop bao lanh, tra tien bao lanh, dong tien bao lanh xong, bao lanh ra, bao lanh no ra, bao lanh anh ra, bao lanh chong ra, duoc bao
    lanh, tien ky quy, dong ky quy, ky quy, dong tien cho ra, dong tien de ra, dong tien ra, dong tien chuoc, dong du tien, nop du tien, dong xong tien, tien tai ngoai xong, bao lanh xong, da
    bail, bail ra, bail out, bail no ra, bail anh ra, bien lai bail, dong bao nhieu do bail, gop tien bail, vay tien bail, dong het bail, tra xong bail, nop xong bail, nop xong tien the chan, nop
    xong tien bail, lo xong bail, dong xong bail, dong xong tien bail, dong roi bail, ra bail, tien the, nop tien the, dong tien the, posted bail, paid bail, made bail, bailed out, bailed him out
  `,
  DROPPED: `
    rut don, rut don roi, rut don kien, rut cao buoc, rut het cao buoc, rut lai cao buoc, rut cao trang, rut an, rut toi, rut to, rut truy to, rut het toi, rut het, cong to rut, cong to rut don,
    cong to rut cao buoc, cong to rut het cao buoc, cong to bo, cong to bo cao buoc, cong to huy, cong to vien da huy vu an, huy vu an, da huy vu an, vu an bi huy, vu bi huy, huy vu, huy an, huy
    bo an, huy bo cao buoc, huy bo vu an, huy cao buoc, huy bo toi, huy het cao buoc, xoa an, xoa toi, xoa cao buoc, xoa het cao buoc, xoa bo cao buoc, cao buoc duoc xoa, cao buoc bi xoa, cao buoc
    duoc bo, cao buoc bi bo, cao buoc bi huy, cao buoc duoc huy, cao buoc duoc rut, cao buoc da rut, bo cao buoc, bo het cao buoc, bo toi, bo vu an, bo vu kien, bo an, bac don, bac an, bac vu an,
    bac vu, bac bo, bac bo vu an, bac cao buoc, bac bo cao buoc, toa bac, toa bac don, toa bac vu, toa bac an, toa bai, bai an, bai bo, bai bo cao buoc, bai bo vu an, bai nai, bai no, bai vu an,
    bai to, mien to, duoc mien to, duoc bai no, tham phan bac, tham phan bac vu, tham phan bac don, tham phan bo, tham phan huy, quan toa bac, quan toa huy, quan toa bo, quan toa xoa, tham phan
    xoa, toa huy, toa huy an, toa huy vu, toa xoa, toa xoa an, toa bo, toa da huy, dinh chi vu an, dinh chi dieu tra, dinh chi vu, dinh chi, khong truy to nua, khong buoc toi nua, khong kien nua,
    thoi khong truy to, xep ho so, dong ho so, dong vu an, vu an dong, vu an da dong, xep vu an, dismiss, dismissed, duoc dismiss, case dismiss, case bi dismiss, drop, drop het, drop case, drop
    charge, drop charges, duoc drop, bi drop, het toi, xu khong toi, vu kien bi bac, nem vu an, vut vu an, vu bi xep, vu bi bac, khong du bang chung nen, toa huy cao buoc, toa huy cao trang, toa
    huy vu an, toa huy toi, toa huy het cao buoc, toa huy het, toa bo cao buoc, toa bo cao trang, toa bo vu an, toa bo toi, toa bo het cao buoc, toa bo het, toa bac cao buoc, toa bac cao trang,
    toa bac vu an, toa bac toi, toa bac het cao buoc, toa bac het, toa rut cao buoc, toa rut cao trang, toa rut vu an, toa rut toi, toa rut het cao buoc, toa rut het, toa xoa cao buoc, toa xoa cao
    trang, toa xoa vu an, toa xoa toi, toa xoa het cao buoc, toa xoa het, toa bai cao buoc, toa bai cao trang, toa bai vu an, toa bai toi, toa bai het cao buoc, toa bai het, tham phan huy cao
    buoc, tham phan huy cao trang, tham phan huy vu an, tham phan huy toi, tham phan huy het cao buoc, tham phan huy het, tham phan bo cao buoc, tham phan bo cao trang, tham phan bo vu an, tham
    phan bo toi, tham phan bo het cao buoc, tham phan bo het, tham phan bac cao buoc, tham phan bac cao trang, tham phan bac vu an, tham phan bac toi, tham phan bac het cao buoc, tham phan bac
    het, tham phan rut cao buoc, tham phan rut cao trang, tham phan rut vu an, tham phan rut toi, tham phan rut het cao buoc, tham phan rut het, tham phan xoa cao buoc, tham phan xoa cao trang,
    tham phan xoa vu an, tham phan xoa toi, tham phan xoa het cao buoc, tham phan xoa het, tham phan bai cao buoc, tham phan bai cao trang, tham phan bai vu an, tham phan bai toi, tham phan bai
    het cao buoc, tham phan bai het, quan toa huy cao buoc, quan toa huy cao trang, quan toa huy vu an, quan toa huy toi, quan toa huy het cao buoc, quan toa huy het, quan toa bo cao buoc, quan
    toa bo cao trang, quan toa bo vu an, quan toa bo toi, quan toa bo het cao buoc, quan toa bo het, quan toa bac cao buoc, quan toa bac cao trang, quan toa bac vu an, quan toa bac toi, quan toa
    bac het cao buoc, quan toa bac het, quan toa rut cao buoc, quan toa rut cao trang, quan toa rut vu an, quan toa rut toi, quan toa rut het cao buoc, quan toa rut het, quan toa xoa cao buoc,
    quan toa xoa cao trang, quan toa xoa vu an, quan toa xoa toi, quan toa xoa het cao buoc, quan toa xoa het, quan toa bai cao buoc, quan toa bai cao trang, quan toa bai vu an, quan toa bai toi,
    quan toa bai het cao buoc, quan toa bai het, cong to huy cao buoc, cong to huy cao trang, cong to huy vu an, cong to huy toi, cong to huy het cao buoc, cong to huy het, cong to bo cao trang,
    cong to bo vu an, cong to bo toi, cong to bo het cao buoc, cong to bo het, cong to bac cao buoc, cong to bac cao trang, cong to bac vu an, cong to bac toi, cong to bac het cao buoc, cong to
    bac het, cong to rut cao trang, cong to rut vu an, cong to rut toi, cong to rut het, cong to xoa cao buoc, cong to xoa cao trang, cong to xoa vu an, cong to xoa toi, cong to xoa het cao buoc,
    cong to xoa het, cong to bai cao buoc, cong to bai cao trang, cong to bai vu an, cong to bai toi, cong to bai het cao buoc, cong to bai het, cong to vien huy cao buoc, cong to vien huy cao
    trang, cong to vien huy vu an, cong to vien huy toi, cong to vien huy het cao buoc, cong to vien huy het, cong to vien bo cao buoc, cong to vien bo cao trang, cong to vien bo vu an, cong to
    vien bo toi, cong to vien bo het cao buoc, cong to vien bo het, cong to vien bac cao buoc, cong to vien bac cao trang, cong to vien bac vu an, cong to vien bac toi, cong to vien bac het cao
    buoc, cong to vien bac het, cong to vien rut cao buoc, cong to vien rut cao trang, cong to vien rut vu an, cong to vien rut toi, cong to vien rut het cao buoc, cong to vien rut het, cong to
    vien xoa cao buoc, cong to vien xoa cao trang, cong to vien xoa vu an, cong to vien xoa toi, cong to vien xoa het cao buoc, cong to vien xoa het, cong to vien bai cao buoc, cong to vien bai
    cao trang, cong to vien bai vu an, cong to vien bai toi, cong to vien bai het cao buoc, cong to vien bai het, bo cao trang, duoc bo cao trang, huy cao trang, duoc huy, bai bo cao trang, xoa
    cao trang, duoc bo cao buoc, khong theo vu nua, bo khong truy to, khong truy to, charges dropped, case dismissed, dropped the charges, threw out the case, bo het cac toi, bo het toi, bo cac
    toi, bien ly bo, bien ly bo het cac toi, bien ly rut, bien ly bo vu, toi danh xoa, toi danh xoa sach, toi danh da xoa, toi danh bi xoa, toi danh duoc xoa, toi danh duoc bo, toi danh bi bo, toi
    danh bo het, case bo, case bo roi, case dropped, case da bo, toi rut roi, toi duoc xoa, toi da xoa, toi duoc xoa roi, khong con cao buoc, khong con cao buoc nao, khong con toi danh nao, quang
    vu nay, toa quang vu, toa quang vu nay, toa quang vu nay ra, quang vu an, toa dep vu, all charges dropped
  `,
  ACQUITTED: `
    trang an, duoc trang an, xu trang an, tuyen trang an, xu vo toi, duoc xu vo toi, tuyen vo toi, tuyen bo vo toi, tuyen chau toi vo toi, tuyen anh vo toi, tuyen no vo toi, boi tham doan tuyen,
    boi tham doan tha, boi tham doan tha bong, boi tham tuyen, boi tham doan xu, duoc tha bong, xu tha bong, tha bong, thang kien, xu thang, khong co toi theo boi tham, tuyen khong co toi, xu
    khong co toi, phan khong co toi, not guilty, duoc minh oan, minh oan, phan vo toi, la vo toi, duoc vo toi, toa xu vo toi, ra vo toi, tuyen la vo toi, ket luan vo toi, phan quyet vo toi, boi
    tham noi vo toi, boi tham doan noi vo toi, boi tham xu vo toi, xu la vo toi, trang an roi, duoc tha trang an, toa xu trang an, xu trang, duoc trang toi, het toi roi, toa noi khong co toi, toa
    xu khong co toi, boi tham noi khong co toi, khong pham toi theo toa, boi tham doan noi not guilty, found not guilty, toa tha bong, duoc toa tha bong, quan toa tha bong, tham phan tha bong, bo
    phieu vo toi, nguoi bo phieu vo toi, quan toa bao _ khong co toi, toa bao khong co toi, tham phan noi _ khong co toi, boi tham bao khong co toi, vo toi cung nhu co toi, noi not guilty, jury
    noi not guilty, jury tha, jury xu vo toi
  `,
  SERVED: `
    man an, man han, man han tu, het han tu, het an, to het an, ngoi het an, het an tu, xong an, xong an tu, thu an xong, thi hanh an xong, thi hanh xong an, chap hanh xong an, chap hanh xong, o
    tu xong, ngoi tu xong, ngoi tu du, ngoi du an, ngoi du thang, ngoi xong an, ngoi xong, o du an, o xong an, o het an, o du ngay, o het han, an man, an da man, an het, het thoi han tu, het thoi
    gian tu, het het han giam, du ngay ra, dung ngay ra, dung ngay man han, toi ngay ra, den ngay ra, toi ngay man han, den ngay man han, hoan tat an, xong ban an, het ban an, het 6 thang tu, xong
    6 thang, ra tu dung han, tra xong an, dang le ra tu, man tu, xong thoi gian tu, ngoi het han, ngoi het, het han giam, het han an, het han o tu, tu xong, o xong, o du, ngoi du 3 thang, ngoi du
    6 thang, thi hanh xong, tra xong, tron an, dut an, man han giam, served his time, time served, finished his sentence, done his time, o tu du ngay, tu du ngay, sentence xong, xong sentence,
    ngoi du 90, an 90 ngay ngoi du, da thi hanh xong, qua ngay het an, boc lich xong, boc lich xong xuoi, xong lich, het lich, an da xong, an da het, sau khi an da het, ngay cuoi cung cua ban an,
    het ngay an, ban an troi qua, ngoi du ngay, o tron an, ngoi tron an
  `,
  RECOGNIZANCE: `
    tu cam ket, ky giay tu cam ket, giay tu cam ket, ky tu cam ket, ky cam ket, ky giay cam ket, lam giay cam ket, cam ket ra toa, cam ket hau toa, cam ket se ra toa, tu hua, loi hua ra toa, hua
    ra toa, ky hua ra toa, tin chap, tha tu tin, tai ngoai khong can tien, tai ngoai khong tien, tai ngoai khong dong tien, cho tai ngoai khong, cho ve khong can bail, cho ve khong can dong, cho
    ve khong can the chan, khong can bail, khong can dong bail, khong can dong tien, khong can tien the chan, khong can the chan, khong can bao lanh, khong can tien bail, khong phai dong bail,
    khong phai dong tien, khong bail, khong the chan, khong doi bail, mien the chan, mien bail, tham phan cho ve, tham phan cho ra, tham phan cho tai ngoai, tham phan tha, tham phan cho no ve,
    tham phan cho anh ve, tham phan cho em ve, tham phan cho chong, tham phan ra lenh tha, tham phan ky lenh tha, tham phan noi cho ve, tham phan noi duoc ve, tham phan noi cho ra, tham phan bao
    cho ve, quan toa cho ve, quan toa cho ra, quan toa cho tai ngoai, quan toa tha, quan toa cho no ve, quan toa cho anh ve, quan toa cho em ve, quan toa ra lenh tha, quan toa noi cho ve, quan toa
    noi duoc ve, quan toa bao cho ve, toa cho ve, toa cho ra, toa tha, toa cho tai ngoai, toa cho anh ve, toa cho no ve, toa cho em ve, toa ra lenh tha, toa da cho ve, toa da tha, toa tha khong
    bail, judge cho ve, judge tha, ra pr, cho ra pr, tha theo pr, pr, personal recognizance, recognizance, duoc tai ngoai, cho ve khong tien bail, khong tien bail, khong tien the chan, khong tien
    tai ngoai, khong phai dong the chan, quan toa cho ve khong tien bail, duoc quan toa cho ve, duoc tham phan cho ve, duoc toa cho ve, toa cho tai ngoai khong tien, quan toa noi ve, quan toa noi
    ve di, quan toa noi ve nha, quan toa noi tha, quan toa noi cho ra, quan toa noi cho tai ngoai, quan toa bao ve, quan toa bao ve di, quan toa bao ve nha, quan toa bao tha, quan toa bao cho ra,
    quan toa bao cho tai ngoai, quan toa quyet dinh ve, quan toa quyet dinh ve di, quan toa quyet dinh ve nha, quan toa quyet dinh cho ve, quan toa quyet dinh tha, quan toa quyet dinh cho ra, quan
    toa quyet dinh cho tai ngoai, tham phan noi ve, tham phan noi ve di, tham phan noi ve nha, tham phan noi tha, tham phan noi cho tai ngoai, tham phan bao ve, tham phan bao ve di, tham phan bao
    ve nha, tham phan bao tha, tham phan bao cho ra, tham phan bao cho tai ngoai, tham phan quyet dinh ve, tham phan quyet dinh ve di, tham phan quyet dinh ve nha, tham phan quyet dinh cho ve,
    tham phan quyet dinh tha, tham phan quyet dinh cho ra, tham phan quyet dinh cho tai ngoai, toa noi ve, toa noi ve di, toa noi ve nha, toa noi cho ve, toa noi tha, toa noi cho ra, toa noi cho
    tai ngoai, toa bao ve, toa bao ve di, toa bao ve nha, toa bao cho ve, toa bao tha, toa bao cho ra, toa bao cho tai ngoai, toa quyet dinh ve, toa quyet dinh ve di, toa quyet dinh ve nha, toa
    quyet dinh cho ve, toa quyet dinh tha, toa quyet dinh cho ra, toa quyet dinh cho tai ngoai, quan toa tha _ ve, quan toa cho _ ve, tham phan tha _ ve, tham phan cho _ ve, toa tha _ ve, toa cho
    _ ve, ve di hau tra, cho ve hau tra sau, hau tra tai ngoai, duoc hau tra tai ngoai, cho tai ngoai hau tra, khong phai dong dong nao, khong bat dong tien, khong phai nop tien, khong can dong
    dong nao, chi can hua ra toa, hen ngay ra toa roi cho ve, released on recognizance, no bail needed, ky ten la ve, khong can tien, khong ton tien, khong ton dong nao, khong dong dong nao, cho
    tai ngoai khong can tien, quan toa cho tai ngoai khong can tien, tham phan cho tai ngoai khong can tien, ror, duoc ror, cho ror, released on ror, released no bail, released without bail, cho
    no ve tu do, toa tin cho no ve, tin cho no ve, tin cho _ ve, ve tu do khong dong tien, tu do khong dong tien, judge cho _ ve, hen ngay tro lai toa, hen ra toa lai, ve voi loi hua, ve khong
    tien the chan, cho ve khong tien the chan
  `,
  DIVERSION: `
    diversion, chuong trinh diversion, chuong trinh thay the, chuong trinh thay the truy to, chuong trinh thay vi, chuyen huong, chuong trinh chuyen huong, chuong trinh cai huan, chuong trinh cai
    nghien thay, cai nghien thay vi, quan che truoc xet xu, quan che truoc khi xu, chuong trinh hoan truy to, hoan truy to, chuong trinh truoc xet xu, pretrial diversion, pretrial probation,
    chuong trinh phuc hoi thay vi tu
  `,
  RELEASED: `
    duoc tha, duoc tha roi, duoc tha ra, duoc tha ve, duoc ra, duoc ra roi, duoc ra ve, duoc ve, duoc ve roi, duoc ve nha, duoc di, duoc tu do, tu do, lenh tha, giay tha, giay ra, giay ra trai, ky
    giay ra, ky giay tha, co giay tha, tha tu do, tra tu do, duoc phong thich, phong thich, duoc tra tu do, dang le duoc tha, dang le duoc ra, dang le duoc ve, dang le ra, dang ra, dang ra duoc
    tha, dang ra duoc ve, le ra duoc tha, le ra duoc ve, phai duoc tha, phai duoc ra, phai duoc ve, sap duoc tha, sap duoc ra, sap ra, toi gio ra, toi gio tha, den gio tha, den gio ra, toi gio ve,
    dung gio ra, luat su dan ra, ra khoi bot, ra khoi don, ra khoi toa, ra khoi tu, ra khoi trai, ra khoi cua, ra khoi cong, ra tu, ra trai, ra bot, ra don, roi toa, roi khoi toa, roi bot, roi
    khoi bot, buoc ra, vua buoc ra, vua ra, moi ra, moi buoc ra, di ra, vua di ra, tu toa ra, o toa ra, bot ra, don ra, tu bot ra, tu don ra, xong thu tuc, lam xong thu tuc, xong thu tuc ra, xong
    giay to ra, ve duoc roi, ra duoc roi, di duoc roi, duoc ve luc, duoc ra luc, duoc tha luc, xong viec o toa, xong toa, hau toa xong, xu xong, ra toa xong, co quyen ve, co quyen ra ve, khong bi
    giu nua, cho ve khong tien bail, het lenh giu, duoc cho ra, da duoc tha, da tha, vua duoc tha, moi duoc tha, duoc thong bao tha, duoc bao ve duoc roi, xong het thu tuc, lam xong giay to ra, ky
    giay ra roi, toi luc ra, dung luc ra, luc buoc ra, vua buoc ra khoi, walked out, released, ra khoi nha giam
  `,
  OTHER_HOLD: `
    lenh bat khac, mot lenh bat khac, mot lenh khac, lenh khac, lenh khac cua toa, lenh bat khac cua toa, mot lenh bat khac cua toa, lenh cua toa khac, trat khac, trat bat khac, mot trat khac, con
    trat, con lenh bat, con mot lenh, con mot trat, con lenh cua toa, vu khac, mot vu khac, con mot vu, con vu khac, con mot vu an khac, vu an khac, mot vu an khac, an khac, con an khac, toi khac,
    mot toi khac, toa khac, toa khac giu, toa khac doi, toa ben quincy, quan che, vi pham quan che, bi quan che, pham quan che, an treo, vi pham an treo, an quan che, probation, vi pham probation,
    probation hold, parole hold, vi pham parole, an o tieu bang khac, lenh bat o tieu bang khac, lenh tu tieu bang khac, warrant khac, mot warrant khac, con warrant, case khac, mot case khac, con
    case, con mot lenh bat khac, con mot lenh bat khac cua toa, con lenh bat khac, con mot lenh khac, con lenh khac, con mot trat khac, con trat khac, con mot vu khac, con mot trat bat khac, con
    mot warrant khac, con mot lenh bat, con lenh bat cua toa, probation detainer, default warrant, default warrant nen, warrant giao thong, warrant giao thong cu, probation officer xin giu,
    probation xin giu, probation giu, lenh truy na tu tieu bang khac, lenh truy na tieu bang khac, warrant tieu bang khac, warrant o tieu bang khac, warrant cu, vuong warrant cu
  `,
  PAPERWORK: `
    thieu giay, thieu giay to, vi thieu giay, giay to thu tuc, thu tuc giay to, thu tuc, thu tuc cham, cho thu tuc, doi thu tuc, cho giay to, doi giay to, cho giay, giay to cham, giay cham, cham
    giay to, giay to tre, lam giay to, lam giay ra, lam giay cham, in giay, may in hu, may in bi hu, may in, may hu, may bi hu, may tinh hu, may tinh bi hu, may tinh treo, he thong hu, he thong
    treo, he thong sap, he thong bi loi, may bi treo, may sap, doi ca, dang doi ca, thay ca, giao ca, cho nhan vien bail, cho nguoi thu bail, bail clerk, nguoi thu tien bail toi tre, cho van tay,
    cho ket qua van tay, sot giay, sai giay to, lac giay, lac ho so, that lac giay, dong nguoi qua nen cham, dang doi giay to, dang doi giay, dang doi thu tuc, dang doi nhan vien bail, dang doi
    doi ca, dang doi ket qua van tay, dang doi ky giay, dang doi ong thu bail, doi them giay to, cho them giay to, dang doi them giay to, lam them giay to, bo tuc giay to, ky them giay, thieu chu
    ky, sai ten trong giay, he thong cham, may cham, mat dien, cup dien, dong nguoi qua, nguoi truc di an, doi sep ky, dang doi sep ky, doi ky giay, cho ky giay, dang doi ky, doi doi ca, ket thu
    tuc, in khong ra, printer hu
  `,
} as const satisfies Partial<Lexicon>;
