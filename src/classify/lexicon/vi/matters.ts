import type { Lexicon } from '../../concepts.ts';
import { papers } from './papers.ts';

/** Vietnamese: what it is about. */
export const matters = {
  ...papers,
  STATUS: `
    quoc tich my, quoc tich, co quoc tich, co quoc tich chua, co quoc tich khong, vo quoc tich, quoc tich chua, thi quoc tich chua, cong dan, cong dan my, co phai cong dan, la cong dan, phai cong
    dan, citizen, us citizen, hop phap, bat hop phap, khong hop phap, co hop phap khong, hop phap khong, o hop phap, song hop phap, song bat hop phap, o bat hop phap, o my hop phap, cu tru hop
    phap, cu tru bat hop phap, cu tru, tinh trang cu tru, dien cu tru, tinh trang di tru, tinh trang nhap cu, tinh trang phap ly, tinh trang hop phap, tinh trang giay to, tinh trang cua, status,
    immigration status, status di tru, dien gi, dien nao, dien chi, dien di tru, dien di tru nao, dien di dan, dien di dan gi, dien bao lanh, dien ho, dien hon phu hon the, dien du hoc, dien du
    lich, dien ti nan, dien ty nan, dien con lai, dien vo chong, dien odp, theo dien, qua my dien gi, qua dien gi, qua day dien gi, dien gi ma o my, sang my dien gi, o dien gi, o dien nao, di dien
    gi, di dien nao, giu dien nao, giu dien di tru nao, thuong tru, thuong tru nhan, thuong tru dan, tam tru, visa, co visa, visa gi, visa chua, visa con han, visa het han, visa con han khong,
    visa sinh vien, visa du hoc, visa du lich, visa lao dong, con visa, het visa, het han visa, qua han visa, o qua han visa, o qua han, qua han, viza, thi thuc, o lau, o chui, o lau khong, o chui
    khong, di dan lau, nhap cu lau, nhap cu bat hop phap, di lau, nguoi lau, vuot bien, vuot bien lau, vuot bien gioi, co phai vuot bien, qua bien gioi, bang qua bien gioi, qua my bang cach nao,
    qua my bang duong nao, qua my kieu gi, qua my cach nao, qua my lam sao, qua my hoi nao, qua my nam nao, qua my bao lau, qua my duoc bao lau, qua my bang gi, qua my khi nao, qua my lau chua,
    sang my bang cach nao, sang my bang duong nao, sang my bao lau, sang my hoi nao, sang my khi nao, sang my kieu gi, den my bang cach nao, den my bao lau, den my khi nao, toi my bang cach nao,
    toi my khi nao, toi my bao lau, o my bao lau, o my duoc bao lau, o my may nam, o day bao lau, o day may nam, vo my bang cach nao, vo my bang duong nao, vao my bang cach nao, vao my nhu the
    nao, nhap canh, nhap canh bang gi, nhap canh khi nao, nhap canh hop phap, di duong nao qua, di bang duong nao, qua day bang cach nao, qua day bang duong nao, o my hop phap khong, song o my hop
    phap, giay to di tru, giay di tru, giay to nhap cu, giay nhap cu, giay to cu tru, giay cu tru, giay to o my, giay to hop phap, giay to hop le o my, giay to hop phap khong, giay phep lam viec,
    giay phep lao dong, giay phep cu tru, giay o my, the lam viec, the lao dong, work permit, ead, di tru hay sao, chuyen di tru, van de di tru, viec di tru, gi ve di tru, ve di tru, chuyen giay
    to, chuyen nhap cu, ho so di tru, giay thuong tru, giay nhap tich, nhap tich, nhap tich chua, vo dan my, vo dan my chua, vo dan chua, tps, daca, ti nan, ty nan, xin ti nan, xin ty nan, asylum,
    parole di tru, i20, i 20, i94, i 94, duoc o my, duoc phep o, duoc phep o my, duoc phep lam viec, co quyen o my, legal, illegal, undocumented, documented, khong giay to, khong co giay to, co
    giay to khong, co giay khong, co giay to chua, co giay chua, co giay to hop phap khong, co giay to hop phap, co giay hop phap, con han hay het han, con han khong, het han chua, giay con han,
    giay con han khong, co visa khong, con visa khong, co phai nguoi my, nguoi my khong, phai dan my, dan my hay, dan my khong, co hop phap, co bi truc xuat, co an truc xuat, co lenh truc xuat
    khong, o my lau, ai hop phap, ai bat hop phap, ai o lau, ai khong giay, co ai song bat hop phap, co ai bat hop phap, co ai o lau, co ai khong giay to, immigration papers, giay to di dan,
    chuyen giay to di dan, chuyen di dan, tinh trang di dan, giay di dan, dien gi qua, dien gi sang, qua day dien nao, sang day dien gi, sang day bang cach nao, sang my lau chua, o my hop phap hay
    khong, hop phap hay khong, hop phap hay bat hop phap, co giay to dang hoang, giay to dang hoang, co giay to dang hoang khong, giay to o lai, giay to o lai my, duoc o lai my, the tam tru, the
    dinh cu, dinh cu, dinh cu chua, dinh cu dien nao, sang dien nao, di dien gi qua, co duoc o my khong, co bao lanh khong, ai bao lanh, ai bao lanh qua, u visa, don u visa, giay u visa, visa u,
    visa t, don visa u, giay xin u visa, ho so u visa, ky giay u visa, ky don u visa, ky u visa, don i918, mau i918, mau i918b, mau i 918, i 918, ho so i918, don visa dien u, ai chua co quoc tich,
    ai khong co quoc tich, dua nao khong co quoc tich, dua nao khong co visa, dua nao khong co giay to, dua nao khong co giay, dua nao chua co quoc tich, dua nao chua co visa, dua nao chua co giay
    to, dua nao chua co giay, dua nao co quoc tich, dua nao co visa, dua nao co giay to, dua nao co giay, nguoi nao khong co quoc tich, nguoi nao khong co visa, nguoi nao khong co giay to, nguoi
    nao khong co giay, nguoi nao chua co quoc tich, nguoi nao chua co visa, nguoi nao chua co giay to, nguoi nao chua co giay, nguoi nao co quoc tich, nguoi nao co visa, nguoi nao co giay to,
    nguoi nao co giay, chua co quoc tich, khong co quoc tich, khong co visa, chua co giay to, ly lich di tru, ho so nhap cu, giay nhap canh, giay to nhap canh, qua day bang thuyen, qua day bang
    gi, qua day bang ghe, qua day lau chua, qua day hoi nao, qua day luc nao, qua bang thuyen, qua bang ghe, qua day nam nao, qua day khi nao, qua day duoc bao lau, toi my nam nao, co phep o my,
    phep o my, co phep o day, co phep o, co giay o my, co giay to o my, toi co giay to, toi co giay o, toi co giay hay, tui co giay to, co giay hay chua, co giay hay khong, o hop le hay, o hop le,
    chuyen o hop le, chuyen thuong tru, chuyen quoc tich, visa cua toi het han, o my dang hoang, qua day theo dien gi, minh qua day theo dien, theo dien gi, qua theo dien gi, toi o lau, tui o lau,
    em o lau
  `,
  PAPERS: `
    giay to, giay, giay te, giay to gi, giay to tuy than, giay tuy than, giay to nhap, papers, paper, paperwork, documents, giay to hop le, giay phep, giay to that, may cai giay to, giay to dau,
    giay dau, giay to ra, giay to ca nha, giay to tung nguoi, giay to moi nguoi, giay to het, giay ra, to giay chung minh, giay my, giay to my, giay o my
  `,
  ORIGIN: `
    tu dau toi, tu dau den, tu dau qua, tu dau lai, o dau toi, o dau den, o dau qua, o dau lai, den tu dau, toi tu dau, den tu nuoc nao, tu nuoc nao, tu nuoc nao toi, tu nuoc nao den, tu nuoc nao
    qua, o nuoc nao, o nuoc nao qua, o nuoc nao toi, nuoc nao, nguoi nuoc nao, dan nuoc nao, la nguoi nuoc nao, la dan nuoc nao, goc nuoc nao, goc gi, goc o dau, goc dau, goc gac, goc nguoi, goc
    nguoi nao, goc nguoi gi, la nguoi gi, nguoi gi, dan gi, que o dau, que dau, que quan, que nha, que ba o dau, que quan o dau, sinh o dau, sanh o dau, sinh ra o dau, sanh ra o dau, de o dau,
    sinh dau, sanh dau, sinh o nuoc nao, sanh o nuoc nao, sinh ra o nuoc nao, sinh tai dau, sinh o viet nam hay, sanh o viet nam hay, sinh o my hay, sanh o my hay, sinh o my khong, sanh o my
    khong, noi sinh, noi sanh, noi sinh o dau, noi sanh o dau, sinh quan, sanh quan, xu nao, xu nao qua, xu nao toi, o xu nao, tu xu nao, o ben nao qua, ben nao qua, ba que o dau, ong que o dau,
    em que o dau, may que o dau, quoc tich nuoc nao, quoc tich gi, mang quoc tich nao, quoc tich nao, nguoi viet hay nguoi tau, nguoi tau hay nguoi viet, co phai nguoi viet khong, phai nguoi viet
    khong, la nguoi viet a, viet nam hay trung quoc, nguon goc, xuat xu, nguoi ngoai quoc, nguoi nuoc ngoai a, o viet nam qua, phai viet nam khong, country nao, which country, where are you from,
    where you from, sinh truong o dau, gia dinh tu dau, sinh nuoc nao, sanh nuoc nao, nguoi tinh nao, o tinh nao ben, sinh o, sinh ra o, sinh tai, sinh ra tai, sinh truong, sinh ben, sinh ra dau,
    sinh nam nao o dau, qua my tu dau, qua my tu nuoc nao, goc viet hay, goc viet khong, dan viet khong, goc tau, goc a, ben viet nam hay, que ngoai, que noi, cha me o dau, ba ma o nuoc nao
  `,
  GREEN_CARD: `
    the xanh, co the xanh khong, co the xanh chua, the xanh khong, the xanh chua, the xanh dau, the xanh hay, coi the xanh, green card, greencard, grin cat, passport, pass port, pat po, ho chieu,
    co passport khong, co ho chieu khong, passport dau, passport nuoc nao, the thuong tru, the di tru, ho chieu viet nam, passport viet nam, ho chieu my, passport my, the dinh cu, the cong dan
    nuoc, the lanh su, khong co the xanh, dua nao co the xanh, dua nao khong co the xanh, ai co the xanh, ai khong co the xanh, khong the xanh, khong co passport, khong passport, khong co ho chieu
  `,
  PERSONAL: `
    dia chi, dia chi nha, dia chi toi, dia chi tui, dia chi em, dia chi ban, dia chi chong, dia chi cho lam, so nha, so nha va, nha o dau, nha toi o dau, nha tui o dau, cho o, noi o, noi cu ngu,
    noi cu tru, ho o dau, ten, ten tuoi, ten ho, ho ten, ho va ten, ten lot, ten toi, ten tui, ten em, ten con, ten vo, ten chong, ten cha me, ten ba me, ten nguoi nha, ten gia dinh, ten tung
    nguoi, ten may dua, danh sach ten, danh sach nguoi, danh sach, hinh, hinh anh, hinh chup, hinh toi, hinh tui, hinh em, hinh no, hinh the, hinh cua, tam hinh, anh chup, anh the, anh chan dung,
    photo, so dien thoai, so phone, so dt, so cua, so dien thoai va, email cua, thong tin, thong tin ca nhan, thong tin cua, thong tin rieng, thong tin gia dinh, chi tiet ca nhan, ngay sinh, ngay
    sanh, ngay thang nam sinh, nam sinh, ngay thang, so an sinh, so ssn, so xa hoi, social, ssn, so social, bang so xe, bien so xe, bang so xe cua, ho so, ho so cua, ho so toi, ho so tui, ho so ca
    nhan, du lieu, du lieu ca nhan, tung tich, nhan dang, mo ta, than nhan, ten truong, truong con, truong may dua nho, cho con hoc, gia dinh o dau, vo con o dau, file, loi khai, don to cao cua
    toi, can cuoc, id, bang lai cua, ten hang, noi lam, noi lam viec, cho lam cu, cong ty, ten voi dia chi, dia chi voi ten, ten va dia chi, ten voi so nha, danh sach nguoi bi bat, danh sach nguoi
    bi giam, danh sach nguoi bi giu, ten nguoi bi bat, danh sach ten nguoi bi bat, ten nhung nguoi bi bat, biet danh, ten o nha, ten goi o nha, nha moi, nha moi don, so phong, so apt, so can ho,
    so zalo, facebook cua, ten chu nha, ten me no, ten cha no, ten vo con, ten con cai, ten may dua con, ngay thang nam sanh, que quan cua, hinh mugshot, mugshot, hinh booking, hinh chup luc bat,
    hinh trong ho so, so the xanh, so passport, so alien, a number, ma so, thong tin nhan than, nhan than, ly lich ca nhan, so yeu ly lich, ly lich cua, nghe nghiep, dia chi cu, dia chi moi, dia
    chi cu ngu, so dt nha, sdt, cell phone cua, his address, her address, my address, home address, phone number, date of birth, full name, his name, my name, la ai, toi la ai, ten gi, ten la gi,
    may dua con, may con, o so may, nha so may, so may, lau may, ten that, ten that cua, ly lich, ly lich ca nha, thong tin rieng tu, ban sao bang lai, the id, the can cuoc, dien mao
  `,
  WHEREABOUTS: `
    o dau, dang o dau, se o dau, cho nao, o cho nao, cho no o, dang o, dang lam o dau, lam o dau, lam cho nao, cho lam, cho toi lam, cho tui lam, cho em lam, cho anh lam, cho no lam, cho chong tui
    lam, cho chong toi lam, cho hen, cho hen o, diem hen, gio hen, lich hen, ngay hen, lich trinh, lich lam, lich lam viec, gio lam, gio di lam, gio tan ca, gio tan so, gio vo ca, gio don con, gio
    ruoc con, gio ve, gio di, ca lam, tan ca luc, may gio di lam, may gio toi, may gio di, may gio den, may gio ve, may gio lam, may gio tan, may gio no, may gio tui, may gio anh, may gio, luc
    nao, khi nao, chung nao, bua nao, hom nao, ngay nao, ngay gio, ngay gio nao, ngay hau toa, ngay no hau toa, ngay ra toa, ngay no ra toa, ngay ra hau toa, gio ra toa, gio hau toa, ngay no ra
    hau toa, ngay toi ra toa, ngay tui ra toa, ngay em ra toa, lich toa, lich hau toa, cho dau xe, dau xe o dau, dau xe cho nao, hay dau xe, hay o dau, hay toi dau, hay lui toi, hay ngoi, hay ra,
    hay ghe, cho tron, tron o dau, cho ngu, cho tui ngu, cho toi ngu, cho em o, di dau, di lam luc, di le o dau, di duong nao, tram xe nao, xe bus nao, duong nao, dang trong nha, dang o nha, dang
    o tiem, o tiem nao, lam tiem nao, tiem nao, truong nao, hoc truong nao, vi tri, toa do, dinh vi, location, hanh tung, cho gap, ve nha luc, se toi, se den, se di qua, se co mat, co mat o dau,
    con tui hoc o, tim o dau, kiem o dau, bat o dau, don o dau, bao gio toi, ngay _ ra toa, ngay _ hau toa, gio _ ra toa, gio _ hau toa, dau cho nao, dang dau cho nao, cho _ lam, cho _ o, may gio
    _ di lam, may gio _ ve, may gio _ tan, tiem _ lam, hang _ lam, dang tron o, gio no ra toa, gio anh ra toa, gio toi ra toa, gio tui ra toa, gio em ra toa, gio chi ra toa, gio chong ra toa, gio
    duoc ra toa, ngay duoc ra toa, ngay gio ra toa, ngay gio no ra toa, may gio ra toa, may gio duoc ra toa, may gio no ra toa, may gio anh ra toa, may gio tui ra toa, may gio toi ra toa, may gio
    co ra toa, may gio em ra toa, may gio chi ra toa, may gio ong ra toa, may gio chong ra toa, may gio se ra toa, khi nao ra toa, khi nao duoc ra toa, khi nao no ra toa, khi nao anh ra toa, khi
    nao toi ra toa, khi nao tui ra toa, luc nao ra toa, luc nao no ra toa, luc nao anh ra toa, luc no ra toa, luc anh ra toa, luc toi ra toa, luc tui ra toa, luc em ra toa, luc chong tui ra toa,
    luc duoc ra toa, chung nao ra toa, chung nao no ra toa, bua nao ra toa, hom nao ra toa, sap ra toa, sap duoc ra toa, no ra toa, no sap ra toa, toi no ra toa, sang no ra toa, mai no ra toa,
    truoc gio ra toa, thoi diem ra toa, lich ra toa, gio anh toi ra toa, gio chong toi ra toa, gio con tui ra toa, ngay anh ra toa, ngay chong toi ra toa, gio ra hau toa, gio no ra hau toa, gio
    anh ra hau toa, gio toi ra hau toa, gio tui ra hau toa, gio em ra hau toa, gio chi ra hau toa, gio chong ra hau toa, gio duoc ra hau toa, ngay duoc ra hau toa, ngay gio ra hau toa, ngay gio no
    ra hau toa, may gio ra hau toa, may gio duoc ra hau toa, may gio no ra hau toa, may gio anh ra hau toa, may gio tui ra hau toa, may gio toi ra hau toa, may gio co ra hau toa, may gio em ra hau
    toa, may gio chi ra hau toa, may gio ong ra hau toa, may gio chong ra hau toa, may gio se ra hau toa, khi nao ra hau toa, khi nao duoc ra hau toa, khi nao no ra hau toa, khi nao anh ra hau
    toa, khi nao toi ra hau toa, khi nao tui ra hau toa, luc nao ra hau toa, luc nao no ra hau toa, luc nao anh ra hau toa, luc no ra hau toa, luc anh ra hau toa, luc toi ra hau toa, luc tui ra
    hau toa, luc em ra hau toa, luc chong tui ra hau toa, luc duoc ra hau toa, chung nao ra hau toa, chung nao no ra hau toa, bua nao ra hau toa, hom nao ra hau toa, sap ra hau toa, sap duoc ra
    hau toa, no ra hau toa, no sap ra hau toa, toi no ra hau toa, sang no ra hau toa, mai no ra hau toa, truoc gio ra hau toa, thoi diem ra hau toa, lich ra hau toa, gio anh toi ra hau toa, gio
    chong toi ra hau toa, gio con tui ra hau toa, ngay anh ra hau toa, ngay toi ra hau toa, ngay chong toi ra hau toa, leaves for work, leaves work, goes to work, his shift, her shift, gets off
    work, works at, lives at, he is at, shes at, hes at, hangs out at, gio nao, gio nao ra, luc nao ra khoi, gio nao ra khoi, gio nao di, gio nao ve, gio nao toi, gio nao vo, gio nao no, may gio
    ra khoi nha, may gio ra khoi, ra khoi nha luc, roi nha luc, roi nha may gio, di lam may gio, tan lam may gio, tan so may gio, may gio tan lam, ve luc may gio, toi luc may gio, den luc may gio,
    dang nam o, dang ngu o, nam benh vien nao, phong may, o phong may, tang may, lau may, ngoi o dau, an o dau, di nha tho nao, di chua nao, hay di cho, gui con o dau, don con o dau, ruoc con o
    dau, may gio ruoc con, may gio don con, chay xe gi, lai xe gi, xe gi mau gi, dang di bo o, dang chay tren, dang dung o, dang ngoi o, se ra toa, se ra cua, ra toa ngay, ra toa luc, toa luc may
    gio, ra cua nao, ra cong nao, di ra cua nao, lich hen toa, di lam ve ngang, ve ngang, di ngang tram, hay di ngang, se di ngang, dang di toi, nha so, nha do co nguoi, co nguoi o lau o, tan hoc
    luc, ra khoi tiem, ra khoi xuong, dau o dau, ngu o dau, o trong nha, dang o trong tiem, dang o cho lam, may gio o nha, luc nao o nha, co o nha khong, o nha luc nao, o goc, o goc duong, ngay
    goc, mot xe toan nguoi, ra khoi phong xu, roi phong xu, buoc ra khoi toa, khi nao _ ra khoi phong xu, khi nao _ ra khoi nha, khi nao _ ra khoi tiem, khi nao _ ra khoi toa, khi nao _ di lam,
    khi nao _ tan ca, khi nao _ toi tiem, luc nao _ ra khoi phong xu, luc nao _ ra khoi nha, luc nao _ ra khoi tiem, luc nao _ ra khoi toa, luc nao _ di lam, luc nao _ tan ca, luc nao _ toi tiem,
    gio nao _ ra khoi phong xu, gio nao _ ra khoi nha, gio nao _ ra khoi tiem, gio nao _ ra khoi toa, gio nao _ di lam, gio nao _ tan ca, gio nao _ toi tiem, may gio _ ra khoi phong xu, may gio _
    ra khoi nha, may gio _ ra khoi tiem, may gio _ ra khoi toa, may gio _ tan ca, may gio _ toi tiem, chi cho lam, chi cho o, cho lam o, dang nup, dang tron, cho nup, noi nup, tan noi tui, cho tui
    dang, cho em dang, cho no dang, ra cong xuong, ra cong ty, ra khoi cong, ra cong hang, tan hang luc, ra hang luc, gio toi don con, gio don con o truong, don con o truong, trong benh vien, dang
    trong benh vien, nam trong benh vien, dang o benh vien, hay di chua, thu bay hay di, di le chua nhat, toi bot luc, se toi bot, lam ca dem, lam ca dem o, lam ca dem o nha may, dang tru trong,
    trong nha tho, dang o nha tho, dung o cua sau, o cua sau, sang som tu o, hay tu o, tu o home depot, ra san bay, se ra san bay, ra phi truong, chay xe ve, duong toi chay xe ve, sap di dam cuoi,
    di dam cuoi, an cuoi o, o nha hang nao, nha hang nao, lam o nha may, lam o nha hang, dang an o, di cho luc, dang o cho, hay uong ca phe, hay uong ca phe o, cho nao lam
  `,
  RELEASE_TIME: `
    gio ra, gio ra tu, gio ra trai, gio ra khoi bot, gio no ra, gio anh ra, gio toi ra, gio tui ra, gio em ra, gio chi ra, gio chong ra, gio tha, gio tha no, gio tha anh, gio duoc tha, gio duoc
    ra, gio xuat trai, gio xuat tu, gio phong thich, ngay ra, ngay ra tu, ngay ra trai, ngay ra toa duoc tha, ngay tha, ngay duoc tha, ngay duoc ra, ngay phong thich, ngay gio tha, ngay gio ra,
    ngay gio duoc tha, ngay gio phong thich, ngay gio no ra, ngay man han, ngay man an, ngay het an, may gio ra, may gio tha, may gio duoc tha, may gio duoc ra, may gio no ra, may gio anh ra, may
    gio tui ra, may gio toi ra, may gio co ra, may gio em ra, may gio chi ra, may gio ong ra, may gio chong ra, may gio se ra, may gio se tha, may gio toi duoc tha, khi nao ra, khi nao tha, khi
    nao duoc tha, khi nao duoc ra, khi nao no ra, khi nao anh ra, khi nao toi ra, khi nao tui ra, luc nao ra, luc nao tha, luc nao duoc tha, luc nao no ra, luc nao anh ra, luc no ra, luc anh ra,
    luc toi ra, luc tui ra, luc em ra, luc chong tui ra, luc duoc tha, luc duoc ra, luc tha, luc ra khoi, chung nao ra, chung nao tha, chung nao no ra, bua nao ra, hom nao ra, hom nao tha, sap ra,
    sap duoc tha, sap tha, sap duoc ra, no sap ra, toi no ra, sang no ra, mai no ra, gio no duoc tha, se ra luc, se tha luc, se duoc tha luc, ra luc may gio, tha luc may gio, tha hoi may gio, ra
    hoi may gio, truoc gio ra, truoc gio tha, thoi gian tha, thoi diem tha, thoi diem ra, lich tha, lich ra, lich ra tu, gio dong bail, luc dong bail, vua dong bail, vua tha, release time, release
    date, gio release, ngay release, ngay xuat trai, gio ra ve, gio anh toi ra, gio chong toi ra, gio con tui ra, ngay anh ra, ngay no ra, ngay toi ra, ngay chong toi ra, may gio _ ra, may gio _
    tha, may gio _ duoc tha, may gio _ duoc ra, may gio _ ve, may gio _ man han, khi nao _ ra, khi nao _ duoc tha, khi nao _ duoc ra, chung nao _ ra, chung nao _ duoc tha, luc nao _ ra, luc nao _
    duoc tha, luc nao _ duoc ra, bao gio _ ra, bao gio _ duoc tha, ngay gio _ ra, ngay gio _ man han, ngay gio _ duoc tha, ngay _ man han, ngay _ duoc tha, ngay _ ra tu, ngay _ het an, gio _ duoc
    tha, gio _ duoc ra, hom nao _ ra, bua nao _ ra, ngay nao _ ra, ngay nao _ duoc tha, luc _ duoc tha, thoi gian _ ra, out at, gets out at, is out at, gets out, coming out at, be out by, released
    at, getting out, gio nao no ra, gio nao anh ra, gio nao se ra, gio nao thi ra, gio nao duoc ve, luc nao se ra, luc nao thi ra, luc nao duoc ve, chung nao anh ra, chung nao se ra, chung nao thi
    ra, chung nao duoc ve, bao gio no ra, bao gio anh ra, bao gio se ra, bao gio thi ra, bao gio duoc ve, khi nao se ra, khi nao thi ra, khi nao duoc ve, ngay nao no ra, ngay nao anh ra, ngay nao
    se ra, ngay nao thi ra, ngay nao duoc ve, bua nao no ra, bua nao anh ra, bua nao se ra, bua nao thi ra, bua nao duoc ve, gio nao _ duoc tha, gio nao _ duoc ra, gio nao _ xuat trai, gio nao _
    ra tu, gio nao _ ra trai, luc nao _ xuat trai, luc nao _ ra tu, luc nao _ ra trai, chung nao _ duoc ra, chung nao _ xuat trai, chung nao _ ra tu, chung nao _ ra trai, no ra luc, no duoc tha
    luc, no duoc ra luc, no se ra luc, anh ra luc, anh duoc tha luc, anh duoc ra luc, anh se ra luc, anh ay ra luc, anh ay duoc tha luc, anh ay duoc ra luc, anh ay se ra luc, thang do ra luc,
    thang do duoc tha luc, thang do duoc ra luc, thang do se ra luc, gio _ xuat trai, gio _ ra bot, gio _ ra trai, ngay _ xuat trai, ngay _ ra bot, ngay _ ra trai, sap tha no, sap cho ra, sang mai
    ra, trua mai ra, chieu nay ra, toi nay ra, mai ra, mai tha, sang mai tha, toi nay tha, chieu nay tha, ra cua sau, ra luc 6h, ra luc 5h, ra luc 8h, ra luc, duoc tha luc, tha luc, ngay em toi
    ra, ngay con toi ra, ngay anh toi ra, ngay chu toi ra, ngay ban toi ra, ngay chong toi duoc tha, gio em toi ra, gio ban toi ra, sang mai la ra, sang mai no ra, 5h sang mai la ra, trua nay ra,
    trua nay tha, trua nay cho ong, ngay mai ra, ngay mai tha, nua tieng nua tha, mot tieng nua tha, nua tieng nua ra, mot tieng nua ra, thong tin ra tu, thong tin tha, thong tin ve ngay tha, cua
    sau no ra, dung gio da hen, lich tha tu, tha luc nao
  `,
  REPORT: `
    bao cao, ban bao cao, nguyen ban bao cao, to bao cao, police report, school report, incident report, bao cao truong, bao cao o truong, bao cao cua truong, bien ban, bien ban canh sat, bien ban
    vu, to bien ban, to trinh, to tuong trinh, ban tuong trinh, ban tuong thuat, ban khai, report, ho so vu, ho so truong, ho so ky luat, bao cao ky luat, bao cao vu, bao cao su viec, bao cao ve
    no, bao cao ve toi, bao cao ve em, bao cao ve con, lam bao cao, viet bao cao, viet bien ban, lap bao cao, ghi bao cao, nop bao cao, lap bien ban, lam bien ban, ghi bien ban, lap ho so, lam ho
    so, trinh bao cao, ban sao police report, ban sao bao cao, ban sao report, ban sao bien ban, bao cao noi bo, may trang canh sat ghi, giay tuong trinh, ban sao ho so vu
  `,
  PLATES: `
    camera bang so, camera bien so, camera doc bang so, camera doc bien so, camera quet bang so, camera quet bien so, camera chup bang so, camera chup bien so, camera xe, camera giao thong, camera
    duong pho, camera flock, may doc bang so, may quet bang so, may doc bien so, quet bang so, quet bang so xe, quet bien so, du lieu bang so, du lieu bien so, du lieu bang so xe, he thong bang
    so, he thong bien so, kho bang so, flock, alpr, license plate reader, plate reader, bien so xe _ bi may quet, bien so bi may quet, may quet bien so, bang so bi quet, bien so bi quet, plate
    reader*, license plate reader*
  `,
  GANG_DB: `
    danh sach bang dang, danh sach bang dang cua, danh sach gang, danh sach du dang, danh sach bang nhom, danh sach xa hoi den, danh sach thanh vien bang dang, so bang dang, so gang, so den bang
    dang, du lieu bang dang, du lieu gang, co so du lieu bang dang, co so du lieu gang, he thong bang dang, kho du lieu bang dang, gang database, gang list, ho so bang dang, ho so gang, thanh vien
    bang dang, thanh vien gang, thuoc bang dang, dan bang dang, dinh bang dang, lien quan bang dang, theo bang dang, la bang dang, la gang, gang member, bang dang gang, gang data, danh sach thanh
    vien gang, danh sach dang, dan gang, trong gang, gang ms13, ms13, ms 13, trong bang dang, bang dang chau a, bang nhom, vao gang, thanh phan gang, du dang, danh sach den bang dang, file gang,
    list gang, list bang dang, nhan bang dang, bang dang luu trong may
  `,
  BRIC: `
    bric, ben bric, he thong bric, trung tam bric, trung tam tinh bao, trung tam tinh bao boston, trung tam tinh bao vung, trung tam tinh bao canh sat, trung tam thong tin tinh bao, tinh bao canh
    sat, kho bric, tinh bao khu vuc boston, fusion center, he thong cua bric, may cua bric, database bric, du lieu bric, co so du lieu bric, ho so bric, he thong tinh bao, trung tam bric cua canh
    sat
  `,
  FINGERPRINTS: `
    van tay, lay van tay, lay dau van tay, dau van tay, in dau van tay, lan tay, lan dau tay, lan muoi ngon tay, lan 10 ngon tay, lan ngon tay, lay dau tay, in dau tay, lay dau ngon tay, dau ngon
    tay, dau tay, quet van tay, scan van tay, quet dau tay, fingerprint*, bam dau tay, lam dau tay, lay mau van tay, bam van tay, lan muoi dau tay, lan tay het, scan 10 ngon tay, scan muoi ngon
    tay, 10 ngon tay, muoi ngon tay, lan tung ngon, lan tung ngon tay, scan ngon tay, tay len may quet, de tay len may quet, bat _ de tay len may quet, may quet van tay, lan muoi ngon
  `,
  U_VISA: `
    don u visa, giay u visa, visa dien u, visa loai u, visa u, u visa, dien u, dien t, visa t, t visa, don visa u, xac nhan nan nhan, giay xac nhan nan nhan, visa nan nhan, visa cho nan nhan, visa
    danh cho nan nhan, chung nhan nan nhan, u visa cert, don i918, mau i918, i918, i 918, chieu khan u, visa cho nguoi bi hai, giay xin u visa, ho so u visa, ho so xin u visa, ky u visa, ky giay u
    visa, ky don u visa, mau u visa, visa u cho nan nhan, visa t cho nan nhan, ho so visa u, giay visa u, chung nhan u visa, giay chung nhan nan nhan, xac nhan u visa, u visa certification, mau i
    918, i 918 b, i918b, supplement b
  `,
  REQUIRED: `
    luat bat buoc, luat bat phai hoi, luat buoc phai hoi, theo luat phai hoi, luat doi hoi, bat buoc theo luat, bat buoc phai hoi, bat buoc phai dien, mau don bat buoc, mau don bat buoc phai dien,
    mau don yeu cau, mau don doi, mau bat buoc, don bat buoc, don bat buoc phai, don doi hoi, mau don co cau, tren mau don co cau, mau don lien bang, theo mau don, don lien bang bat, vi luat, giay
    phep sung, giay phep mang sung, xin phep mang sung, bang sung, lanh su quan, bao lanh su, thong bao lanh su, quy dinh bat buoc, cau do bat buoc, cau bat buoc, form bat buoc, form doi, form yeu
    cau, phai co trong don, co trong don, la phai co trong don, trong don phai co, trong don co cau do, cau do phai co, phai hoi cau do, bat buoc hoi, bat buoc trong don, luat bat hoi, theo luat,
    theo quy dinh, quy dinh phai hoi, mau don phai dien, phai dien cau do, luat bat phai dien, luat bat phai, luat bat, bat phai dien, luat buoc, luat buoc dien, bat buoc dien, don nao cung phai
    dien, ai cung phai dien, ai cung bi hoi cau, cau hoi trong don, cau trong mau don, cau bat buoc trong don, o bat buoc, form lien bang, mau lien bang, don cua lien bang, license sung, giay phep
    giu sung, xin giay phep sung, xin license sung, ltc, fid card, luat tieu bang bat hoi, luat lien bang bat hoi, luat lien bang doi, toa bat phai hoi, vu an can biet, vi vu an can, goi lanh su
    quan, consulate, required by law, required
  `,
  TASK_FORCE: `
    task force, toan task force, luc luong dac nhiem, doi dac nhiem, toan dac nhiem, dac nhiem, luc luong lien nganh, toan lien nganh, doi lien hop, doi lien nganh, luc luong hon hop, luc luong
    lien hop, biet phai, biet phai qua, biet phai sang, duoc biet phai, duoc biet phai qua toan ice, duoc biet phai qua, duoc dieu qua ice, dieu qua ice, duoc cu qua ice, cu qua ice, trong toan
    ice, thuoc toan ice, lam cho ice, lam viec cho ice, lam viec cho di tru, lam cho di tru, lam viec cho hsi, lam cho hsi, lam them cho ice, lam part time cho ice, lam ben ice, lam ben di tru,
    nguoi lien lac voi ice, lien lac vien cua ice, si quan lien lac, the ice, deo the ice, deo phu hieu ice, phu hieu ice, huy hieu ice, phu hieu hsi, huy hieu hsi, deo the hsi, the hsi, ao co chu
    ice va, 287g, 287 g, tfo, ice task force, hsi task force, cung toan voi ice, chung toan voi ice, chung doi voi ice, thuoc doi ice, lam chung toan voi ice, chuyen trach di tru, dac phai, dac
    phai qua, duoc dac phai, duoc dac phai qua, duoc dac phai qua nhom ice, trong nhom ice, thuoc nhom ice, phai qua nhom ice, duoc phai qua, phai qua lam voi ice, qua lam voi ice, qua lam cho
    ice, lam chung nhom ice, thuoc hsi, chuyen qua lam cho ice, biet phai cho ice, biet phai cho hsi, lien phong ice, si quan biet phai, lam trong doi ice, trong doi ice, trong doi hsi, trong toan
    hsi, trong nhom hsi, vua la bpd vua la ice, lam hai ben, lam ca hai ben, lam cho ca ice, lam chung cho ice, part time cho ice, kiem them cho ice, the task force, chu task force, task force
    ice, bang ten ice, duoc ice thue, dac nhiem ice, doi ice hsi, deputized, sworn in with ice
  `,
  ICE_OFFICE: `
    burlington, van phong ice, van phong cua ice, van phong di tru, van phong so di tru, van phong ice burlington, van phong ice o burlington, tru so ice, tru so cua ice, tru so di tru, so di tru
    burlington, so di tru o burlington, so ice, nha giam ice, nha giam cua ice, nha tu ice, trai ice, trai giam ice, trai giam cua ice, trai giam di tru, trai di tru, trai tam giam ice, trai tam
    giam di tru, trai tam giam cua ice, co so cua ice, co so ice, co so giam giu cua ice, toa nha ice, toa nha cua ice, toa nha di tru, don ice, bot ice, cho ice o burlington, ben burlington, len
    burlington, trung tam giam giu ice, trung tam giam giu di tru, trai giam plymouth, trai plymouth, tru so cua di tru, van phong cua di tru, van phong ben di tru, van phong immigration, toa nha
    immigration, so immigration, tan cua ice, tan ice, tan cho ice, ice office, immigration office, trai giam immigration
  `,
  NO_CRIME: `
    khong phai hinh su, khong phai an hinh su, khong phai vu hinh su, khong hinh su, khong hinh su gi, khong co hinh su, khong phai chuyen hinh su, khong lien quan hinh su, khong dinh hinh su,
    khong dinh gi toi hinh su, khong co an hinh su, khong an hinh su, khong co vu an hinh su, khong vu an hinh su, khong co toi hinh su, khong toi hinh su, khong co tien an hinh su, chua bao gio
    pham toi, chua tung pham toi gi, toan nguoi chua bao gio pham toi, khong phai toi pham, khong phai toi pham gi, khong phai vi toi pham, khong phai vi pham toi, khong phai vi toi gi, khong vi
    toi gi, khong vi toi gi het, khong phai vu pham phap, khong co vu an hinh su nao, chang phai hinh su, dau phai hinh su, dau phai toi pham, dau co an hinh su, chang co hinh su, khong dieu tra
    hinh su, khong phai dieu tra hinh su, khong ai pham toi, khong ai co tien an, hoan toan khong hinh su
  `,
  SERIOUS: `
    giet nguoi, toi giet nguoi, vu giet nguoi, am sat, mu sat, co sat, ngo sat, hiep dam, toi hiep dam, cuong hiep, cuong buc, hiep dam tre em, ban nguoi, no sung, vu no sung, dam nguoi, dam chet
    nguoi, cuop co vu khi, cuop co sung, cuop bang sung, cuop tiem vang, bat coc tong tien, toi bat coc, bao luc nghiem trong, toi bao luc, trong toi, trong toi bao luc, dai hinh, toi nang, vu
    nghiem trong, an mang, hanh hung nghiem trong, hanh hung co vu khi, xa sung, murder, rape, shooting, armed robbery, dam dao, dam chem, dam nguoi ta, dam lon, dam trong thuong, danh trong
    thuong, chem nguoi, chem nguoi ta, chem trong thuong, cuop ngan hang, cam sung cuop, cam dao dam, gay thuong tich nang, giet vo, giet chong, sat hai, tan cong bang dao, tan cong bang sung,
    trong thuong, aggravated assault, trong an, dai an, toi ban nguoi, toi dam nguoi
  `,
  SCHOOL_CRIME: `
    dao, mang dao, cam dao, con dao, dem dao, sung, mang sung, dem sung, cay sung, vu khi, mang vu khi, danh dam vu khi, hung khi, danh dam, danh nhau co vu khi, bom, doa danh bom, doa dat bom,
    doa ban, doa ban truong, doa xa sung, doa giet, dam ban, dam nguoi, ban ma tuy o truong, ma tuy, ma tuy trong truong, can sa o truong, vu nang, vu nay nang, vu nay nang thiet, toi nang, trong
    toi, weapon, knife, dot truong, doa truong
  `,
  DRUGS_WEAPONS: `
    ma tuy, ma tuy da, hang trang, bach phien, thuoc phien, can sa, heroin, fentanyl, cocaine, xi ke, si ke, thuoc lac, thuoc cam, hang cam, hang da, chat cam, drug, drugs, sung, sung dan, sung
    lau, khau sung, cay sung, vu khi, vu khi lau, tang tru vu khi, tang tru sung, dan duoc, guns, gun, meth, hang nong, trong can sa, nha trong can sa, trong can, o ban thuoc phien
  `,
  TRAFFICKING: `
    buon nguoi, buon ban nguoi, chong buon nguoi, chong buon ban nguoi, nan buon nguoi, duong day buon nguoi, dua nguoi lau, dua nguoi vuot bien, dua nguoi trai phep, duong day dua nguoi, duong
    day dua nguoi lau, to chuc vuot bien, moi gioi mai dam, mai dam, duong day mai dam, dong mai dam, ep mai dam, no le tinh duc, no le lao dong, cuong buc lao dong, trafficking, human
    trafficking, smuggling, ep ban dam, chua mai dam, massage tra hinh, mua ban nguoi, duong day mua ban nguoi, o ban dam, buon phu nu, o buon phu nu, lam no le, bi bat lam no le, bi ep lam no le,
    chan dat gai, o chan dat gai, duong day dua nguoi qua ban dam, lao dong cuong buc
  `,
  CHILD_CRIME: `
    au dam, khieu dam tre em, hinh khieu dam tre em, hinh au dam, phim au dam, lam dung tre em, lam dung tinh duc tre em, xam hai tre em, xam hai tinh duc tre em, du do tre em, du do tre vi thanh
    nien, boc lot tre em, child porn, child abuse images, pedophile, hiep dam tre em, dam o tre em
  `,
  CYBER: `
    tin tac, hacker, hack, hacking, toi pham mang, toi pham tren mang, toi pham cong nghe cao, lua dao mang, lua dao tren mang, lua dao qua mang, lua dao online, lua qua mang, tan cong mang,
    ransomware, ma doc tong tien, cyber, an ninh mang
  `,
  VIOLENT: `
    giet nguoi, am sat, mu sat, hiep dam, cuong hiep, ban nguoi, no sung, dam nguoi, cuop co vu khi, cuop co sung, cuop bang sung, bat coc tong tien, an mang, chem nguoi, hanh hung co vu khi, hanh
    hung nghiem trong, cuop xe, xa sung, murder, rape, shooting, stabbing, vu dam, vu ban, vu chem, vu no sung, cuop tiem vang, dam chet nguoi, dam dao, dam chem, dam nguoi ta, dam lon, dam trong
    thuong, danh trong thuong, chem nguoi ta, chem trong thuong, no sung vo, ban vo, cam dao dam, cam sung cuop, cuop tiem, cuop nha, cuop ngan hang, hanh hung gay thuong tich, co y gay thuong
    tich, gay thuong tich, giet vo, giet chong, sat hai, tan cong bang dao, tan cong bang sung, armed robbery, stabbed someone, shot someone, aggravated assault, toi ban nguoi, toi dam nguoi, toi
    giet nguoi, toi hiep dam
  `,
  IDENTITY: `
    giay to gia, xai giay to gia, dung giay to gia, lam giay to gia, lam giay gia, ban giay to gia, giay gia, the xanh gia, the gia, id gia, bang lai gia, passport gia, ho chieu gia, visa gia,
    social gia, so an sinh gia, ssn gia, so social gia, an cap danh tinh, danh cap danh tinh, trom danh tinh, gia mao danh tinh, gia mao giay to, lam gia giay to, lam gia ho so, ho so gia, gia
    mao, gian lan giay to, gian lan, lua dao, an cap id, xai id nguoi khac, lay ten nguoi khac, ket hon gia, duong day ket hon gia, lua dao tin dung, the tin dung gia, rua tien, identity theft,
    fraud, fake id, fake papers, in the gia
  `,
  GANG: `
    vu bang dang, bang dang ban nhau, bang dang thanh toan, truy quet bang dang, pha bang dang, triet pha bang dang, chong bang dang, bat bang dang, toi pham bang dang, bang dang ban ma tuy, ms13,
    ms 13, xa hoi den, bang dang dam chem
  `,
  RECORD_ONLY: `
    chi tien an, chi co tien an, chi co tien an thoi, chi cho tien an, chi dua tien an, chi cung cap tien an, chi gui tien an, chi cho biet tien an, chi noi tien an, tien an thoi, tien an thoi
    chu, moi tien an thoi, chi tien su, chi tien an tien su, tien an tien su thoi, chi ho so tien an, ho so tien an thoi, chi ly lich tu phap, ly lich tu phap thoi, chi ly lich hinh su, chi
    criminal record, criminal record thoi, chi ho so hinh su, ho so hinh su thoi, chi la tien an, ngoai tien an khong, ngoai tien an ra khong, duy nhat tien an, tien an cua, ly lich tien an, ho so
    tien an, danh sach tien an, ly lich tu phap, criminal history, criminal record only, chi dua ho so tien an, chi gui ho so tien an, ly lich toi pham, ho so toi pham, ly lich hinh su, ho so hinh
    su, ly lich tien su, chi ly lich toi pham
  `,
  STATUS_ONLY: `
    chi tinh trang di tru, chi tinh trang, chi tinh trang cu tru, chi cho biet tinh trang, chi noi tinh trang, tinh trang di tru thoi, tinh trang thoi, chi noi quoc tich, chi quoc tich, quoc tich
    thoi, chi cho biet quoc tich, chi xac nhan quoc tich, chi xac nhan tinh trang, chi bao tinh trang, chi cho biet dien, chi noi dien di tru, dien di tru thoi, chi noi co phai cong dan, chi noi
    la cong dan hay khong, chi dien di tru, duy nhat tinh trang di tru, chi tra loi quoc tich, moi mot dieu la quoc tich, chi noi voi ice quoc tich, chi noi co quoc tich, chi bao quoc tich, chi
    dua tinh trang, chi xac nhan co quoc tich, chi noi la cong dan, chi noi khong phai cong dan, moi chuyen quoc tich, moi chuyen giay to, moi tinh trang, dung mot cau co quoc tich, chi cho biet
    co quoc tich
  `,
  PUBLIC_INFO: `
    cong khai, da cong khai, dan cong khai, thong tin cong khai, ho so cong khai, niem yet, dan tren bang, dan tren bang lich toa, bang lich toa, lich toa cong khai, lich xu cong khai, lich xu
    tren mang, danh sach xu, danh sach toa, tren web toa, tren website toa, trang web toa, trang web cua toa, website cua toa, mang cua toa, tren mang cua toa, tren trang cua toa, ai coi cung
    duoc, ai cung coi duoc, ai xem cung duoc, ai cung xem duoc, ai cung biet duoc, ai vo cung thay, ai cung thay tren mang, masscourts, court list, public record, docket, co san tren mang, dang
    tren bao roi, len bao roi
  `,
  VICTIM: `
    nan nhan, nguoi bi hai, bi hai, bi cuop, bi cuop bop, bi cuop tien, bi cuop tiem, tiem bi cuop, bi giut, bi giut bop, bi giut day chuyen, bi giut tui, bi giut dien thoai, bi giat, bi giat tui,
    bi giat do, bi giat day chuyen, bi trom, bi mat trom, bi trom nha, nha bi trom, tiem bi trom, bi an trom, bi an cap, vu trom, vu an trom, bi dot nhap, bi danh, bi danh dap, bi danh gay, bi
    danh hoi dong, bi danh bam, bi danh toi, bi chong danh, bi chong cu danh, bi bo danh, bi ban trai danh, bi chu danh, bi vo danh, chong danh em, chong danh toi, chong danh tui, chong cu danh,
    bi hanh hung, bi tan cong, bi dam, bi chem, bi ban, bi ban trung, bi bao hanh, bi chong bao hanh, bi nguoc dai, bi hanh ha, bao hanh, bao luc gia dinh, bao hanh gia dinh, bi hiep, bi hiep dam,
    bi cuong hiep, bi cuong buc, bi xam hai, bi xam hai tinh duc, bi tan cong tinh duc, bi so soang, bi quay roi, bi lam dung, bi lam dung tinh duc, bi lua, bi lua dao, bi lua tien, bi buon ban,
    bi bat coc, bi de doa giet, bi dung xe bo chay, bi tong xe bo chay, bi xo nga giut, bi chan cuop, bi moc tui, lenh cam lai gan, lenh bao ve krestraining order, hung thu danh toi,
    nguoi danh toi, nguoi hiep toi, ke tan cong toi, victim, bi dap kieng, bi dap kinh xe, mat bop, mat xe, bi mat xe, mat tui xach, bi lam nhuc, bi sam so, bi so mo, bi mat vi, mat vi, bi mat
    tien, bi giat vi, bi mat cap, bi boc lot, bi danh ghen, bi du do, bi tat, bi chong tat, bi chong bop co, bi chong hanh ha, chong say danh, chong danh dap, bi nguoi ta danh, bi dam xe, bi an
    hiep, bi to tinh hiep, bi giat dien thoai, bi cuop dien thoai, bi pha tiem, tiem bi pha, tiem bi dap, bi dot tiem, got robbed, got mugged, robbed, mugged, stabbed, assaulted, toi bi hai, bi
    lua mat tien, bi scam, xe bi dap kieng, thang chong say, chong say ruou danh, chong danh me con, bi chong hanh hung, bi nguoi la danh, bi dap, bi giat tui xach, bi lay cap, bi cuop xe, bi
    nguoi ta dam, bi nguoi ta chem, bi nguoi ta ban, bi nguoi ta giut, bi nguoi ta giat, bi nguoi ta cuop, bi nguoi ta lua, bi nguoi ta hiep, bi nguoi ta hanh hung, bi ai do dam, bi ai do danh, bi
    ai do chem, bi ai do cuop, bi ai do giut, bi ai do hanh hung, bi thang kia dam, bi thang kia danh, bi thang kia chem, bi thang kia cuop, bi thang kia giut, bi thang kia hanh hung, bi may dua
    dam, bi may dua danh, bi may dua chem, bi may dua cuop, bi may dua giut, bi may dua hanh hung, bi hai thang dam, bi hai thang danh, bi hai thang chem, bi hai thang cuop, bi hai thang giut, bi
    hai thang hanh hung, bi mot thang dam, bi mot thang danh, bi mot thang chem, bi mot thang cuop, bi mot thang giut, bi mot thang hanh hung, bi chong cu dam, bi chong cu chem, bi chong cu cuop,
    bi chong cu giut, bi chong cu hanh hung, bi ban trai dam, bi ban trai chem, bi ban trai cuop, bi ban trai giut, bi ban trai hanh hung, khai vu cuop, khai vu trom, khai vu dam, khai vu danh,
    khai vu giut, khai bao vu cuop, khai bao vu trom, khai bao vu dam, khai bao vu danh, khai bao vu giut, bao vu cuop, bao vu trom, bao vu dam, lua het tien, lua het tien toi, bi lua het tien, di
    dao lay xe, bi di dao, bi di dao lay xe, bi di sung, bi giat bop
  `,
  WITNESS: `
    nhan chung, lam nhan chung, la nhan chung, nguoi lam chung, ra lam chung, ra toa lam chung, ra toa lam nhan chung, ra khai, lay loi khai nhan chung, chung kien vu, chung kien vu cuop, chung
    kien vu ban, chung kien vu dam, chung kien vu danh, chung kien vu tai nan, thay vu ban, thay vu cuop, thay vu dam, thay vu danh, thay mat thang cuop, thay mat ten cuop, thay mat ke, thay mat
    thang, thay ke cuop, thay thang cuop, thay hung thu, nhan mat hung thu, nhan dien hung thu, nhan dien ke, khai bao voi canh sat ve vu, witness, testify, dung ra lam chung, ky loi khai, di lam
    chung, keu lam chung, moi lam chung, bat lam chung, nho lam chung, muon lam chung, can lam chung, de lam chung, so lam chung, lam chung cho, lam chung truoc toa, lam chung o toa, lam chung tai
    toa, lam chung trong vu, lam chung ve vu, lam chung chong lai, toi chung kien vu, toi thay hung thu, toi thay ke cuop, toi thay thang cuop, toi thay vu do, toi thay vu no sung, toi thay vu
    dung xe, toi thay ke gian, toi thay ke trom, toi thay thang trom, tui thay hung thu, tui thay ke cuop, tui thay thang cuop, tui thay vu do, tui thay vu no sung, tui thay vu dung xe, tui thay
    ke gian, tui thay ke trom, tui thay thang trom, em thay hung thu, em thay ke cuop, em thay thang cuop, em thay vu do, em thay vu no sung, em thay vu dung xe, em thay ke gian, em thay ke trom,
    em thay thang trom, minh thay hung thu, minh thay ke cuop, minh thay thang cuop, minh thay vu do, minh thay vu no sung, minh thay vu dung xe, minh thay ke gian, minh thay ke trom, minh thay
    thang trom, loi khai nhan chung, khai lam nhan chung, toi thay vu ban, thay vu ban sung, toi thay vu ban sung
  `,
  STATUS_QUESTION: `
    co giay to khong, co giay khong, co giay to chua, co giay chua, co giay to gi khong, co giay to hop phap khong, giay to dau, giay dau, giay to may dau, giay may dau, giay to cua may dau, dua
    giay to day, dua giay to ra, dua giay to coi, dua giay to xem, dua giay day, cho coi giay to, cho coi giay, cho xem giay to, cho xem giay, trinh giay to, trinh giay nhap cu, trinh giay, xuat
    trinh giay to, trinh giay to di tru, xuat trinh giay to di tru, co hop phap khong, hop phap khong, o hop phap khong, song hop phap khong, o day hop phap khong, o my hop phap khong, may hop
    phap khong, co quoc tich chua, co quoc tich khong, vo quoc tich chua, co phai cong dan khong, co phai cong dan my khong, phai cong dan khong, la cong dan khong, cong dan chua, cong dan my
    khong, co visa khong, visa dau, visa con han khong, con visa khong, visa het han chua, co visa chua, o lau phai khong, o lau ha, o lau khong, may o lau, tui bay o lau, co phai o lau, co phai
    vuot bien, co phai vuot bien lau, vuot bien phai khong, qua my dien gi, qua my bang cach nao, qua my bang duong nao, qua my kieu gi, o dien gi, o my dien gi, dien gi ma o my, are you legal,
    are you illegal, you legal, you illegal, are you a citizen, are you citizen, you got papers, do you have papers, where your papers, show me your papers, papers please, thang nay co giay chua,
    thang nay co giay khong, dua nao co giay, dua nao khong co giay, ai co giay to, ai khong co giay, ai khong co giay to, ai khong giay to, ai o lau, ai hop phap, ai bat hop phap, bat hop phap
    ha, bat hop phap phai khong, phai dan my khong, nguoi my hay, tinh trang di tru la gi, tinh trang di tru cua, doi giay to, doi giay nhap cu, doi giay di tru, doi giay to di tru, doi giay to
    nhap cu, doi giay to tuy than, bat dua giay to, bat dua giay nhap cu, bat dua giay di tru, bat dua giay to di tru, bat dua giay to nhap cu, bat dua giay to tuy than, kiem tra giay to, kiem tra
    giay nhap cu, kiem tra giay di tru, kiem tra giay to di tru, kiem tra giay to nhap cu, kiem tra giay to tuy than, xet giay to, xet giay nhap cu, xet giay di tru, xet giay to di tru, xet giay
    to nhap cu, xet giay to tuy than, soat giay to, soat giay nhap cu, soat giay di tru, soat giay to di tru, soat giay to nhap cu, soat giay to tuy than, check giay to, check giay nhap cu, check
    giay di tru, check giay to di tru, check giay to nhap cu, check giay to tuy than, kham giay to, kham giay nhap cu, kham giay di tru, kham giay to di tru, kham giay to nhap cu, kham giay to tuy
    than, xem giay to, xem giay nhap cu, xem giay di tru, xem giay to di tru, xem giay to nhap cu, xem giay to tuy than, coi giay to, coi giay nhap cu, coi giay di tru, coi giay to di tru, coi
    giay to nhap cu, coi giay to tuy than, kiem giay to, kiem giay nhap cu, kiem giay di tru, kiem giay to di tru, kiem giay to nhap cu, kiem giay to tuy than, keu dua giay to, keu dua giay nhap
    cu, keu dua giay di tru, keu dua giay to di tru, keu dua giay to nhap cu, keu dua giay to tuy than, bao dua giay to, bao dua giay nhap cu, bao dua giay di tru, bao dua giay to di tru, bao dua
    giay to nhap cu, bao dua giay to tuy than, trinh giay di tru, trinh giay to nhap cu, trinh giay to tuy than, cho coi giay nhap cu, cho coi giay di tru, cho coi giay to di tru, cho coi giay to
    nhap cu, cho coi giay to tuy than, bat _ dua giay to, bat _ dua giay, keu _ dua giay to, keu _ dua giay, bao _ dua giay to, bieu _ dua giay to, bat _ trinh giay to, keu _ trinh giay to, doi _
    giay to, bi doi giay to, doi coi giay to, doi xem giay to, show me immigration papers, show immigration papers, show me papers, show papers, may co giay to khong, co giay to dang hoang khong,
    hop phap hay khong, hop phap hay bat hop phap, ai bao lanh may qua, o my hop phap hay khong, co giay to o my khong, giay to o my dau, cho giay to ra coi, cho giay ra coi, dua giay to ra coi,
    dua giay ra coi, moc giay to ra coi, moc giay ra coi, lay giay to ra coi, lay giay ra coi, co giay to my khong, giay to hop phap dau, co duoc phep o my khong, duoc o my khong, o day duoc phep
    khong, may o lau ha, may co giay khong, may vuot bien ha, ong hop phap khong, ong o lau ha, ong co giay khong, ong vuot bien ha, ba hop phap khong, ba o lau ha, ba co giay khong, ba vuot bien
    ha, anh hop phap khong, anh o lau ha, anh co giay khong, anh vuot bien ha, chi hop phap khong, chi o lau ha, chi co giay khong, chi vuot bien ha, dien gi vay, vo dan chua, co vo dan chua, nhap
    tich chua, thi quoc tich chua, la dan my hay, cong dan hay, cong dan hay the xanh, cong dan hay khong, hop phap hay lau, legal or illegal, you here legally, are you here legally, whats your
    status, what is your status, what status, immigration status, you a citizen, you citizen, you got a green card, doi coi giay, doi coi visa, doi coi the xanh, doi xem giay, doi xem visa, doi
    xem the xanh, bat coi giay to, bat coi giay, bat coi visa, bat coi the xanh, bat xem giay to, bat xem giay, bat xem visa, bat xem the xanh, co phep o day khong, co phep o my khong, co giay o
    my khong, co giay o my chua, co giay to o my chua, co giay khong vay, toi o lau ha, o lau hay gi, co phai dan nhap cu lau, toi co phai dan nhap cu lau, ban co thuong tru chua, co thuong tru
    chua, co thuong tru khong, visa cua chi con hieu luc, visa con hieu luc, visa or no visa, us citizen yes or no, ca nha may co ai khong giay, co ai khong giay khong, neu khong co giay thi noi
  `,
  PETTY: `
    danh nhau, danh lon, cai lo, cai nhau, cai lon, au da, gay go, gay lon, gay roi, pha roi, quay roi trat tu, on ao, an cap, an cap vat, an trom, trom, trom cap, trom do, trom xe, trom xe dap,
    chom do, lay do tiem, shoplift, shoplifting, moc tui, say ruou, say xin, uong ruou, uong bia, nhau say, lai xe, lai xe khong bang, lai xe khong bang lai, lai xe khong co bang, lai xe say, say
    ruou lai xe, chay xe khong bang, danh nguoi, danh vo, danh con, danh ban, hanh hung, bao hanh vo, xam nhap, vo nha nguoi ta, ve bay, ve bay len, dap pha, pha hoai, pha do, can sa, hut can, ma
    tuy, tang tru, dao, sung, tieu bay, dai bay, khoi bang lai, bang lai bi treo, treo bang, cuop, giut, tron ve xe, tron ve, danh bac, da ga, ban hang khong phep, no tien phat, dui, oui, dap
    kieng, dap kieng xe, dap kinh xe, dap be kieng, vu trom xe, an trom xe, pha xe
  `,
  ICE_CAR: `
    xe ice, xe cua ice, xe van ice, xe van cua ice, xe van di tru, xe di tru, xe cua di tru, xe cua ben di tru, xe ben di tru, xe suv cua ice, xe suv ice, xe thung cua ice, xe thung ice, xe tai
    ice, xe bus ice, xe bus cua ice, xe bit bung cua ice, chiec xe ice, chiec xe cua ice, chiec van cua ice, chiec suv cua ice, chiec van ice, may chiec xe ice, may chiec xe cua ice, doan xe ice,
    doan xe cua ice, xe nguoi cua ice, xe nhan vien di tru, xe nhan vien ice, xe cua nhan vien ice, van ice, van cua ice, ice van, ice car, suv ice, suv cua ice, xe hsi, xe cua hsi, xe cua nguoi
    ben di tru
  `,
} as const satisfies Partial<Lexicon>;
