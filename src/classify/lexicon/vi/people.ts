import type { Lexicon } from '../../concepts.ts';

/** Vietnamese: who acts and who is spoken of. */
export const people = {
  BPD: `
    canh sat boston, canh sat o boston, canh sat cua boston, canh sat thanh pho boston, canh sat tp boston, so canh sat boston, so canh sat thanh pho boston, cuc canh sat boston, ong canh sat
    boston, anh canh sat boston, linh boston, linh cua boston, linh canh sat boston, may anh boston, may ong boston, ong boston, anh boston, ong cop boston, anh cop boston, ben boston, cong an
    boston, police boston, police cua boston, police o boston, cop boston, cop cua boston, cops boston, don canh sat boston, bot boston, bot canh sat boston, doi canh sat boston, nhan vien canh
    sat boston, si quan boston, si quan canh sat boston, tham tu boston, tham tu ben boston, tham tu cua boston, xe canh sat boston, xe tuan boston, xe boston pd, xe bpd, linh bpd, ong bpd, anh
    bpd, cop bpd, canh sat bpd, tham tu bpd, si quan bpd, nhan vien bpd, phu hieu boston, bang ten boston, huy hieu boston, dong phuc boston, ao boston police, ben boston police, ong boston
    police, anh boston police, may anh boston police, boston police, canh sat botston, canh sat bot ton, canh sat ben boston, canh sat khu boston, canh sat thuoc boston, canh sat dia phuong
    boston, so canh sat cua boston, police thanh pho boston, linh thanh pho boston, canh sat vien boston, ba canh sat boston, co canh sat boston, chi canh sat boston, thang canh sat boston, toi la
    nhan vien bpd, toi la nhan vien cua bpd, minh la nhan vien cua bpd, minh la nhan vien bpd, em la nhan vien bpd, tui la nhan vien bpd, tui la nhan vien cua bpd, la nhan vien cua bpd, la nhan
    vien bpd, lam trong so canh sat boston, lam o so canh sat boston, lam trong bpd, lam cho bpd, lam viec cho bpd, lam viec o bpd, lam o bpd, lam viec trong bpd, lam cho canh sat boston, lam viec
    cho canh sat boston, tru so canh sat boston, tram canh sat boston, phong canh sat boston, xe cua canh sat boston, ho so canh sat boston, bao cao canh sat boston, bien ban canh sat boston, vien
    canh sat boston, nhan vien dispatch canh sat boston, ban giam doc canh sat boston, doi canh sat cua boston, xe cruiser boston, cruiser boston, xe tuan cua boston, linh tuan boston, may ong
    boston pd, may chu linh boston, dispatcher 911 cua boston, dispatcher boston, dispatcher cua boston, dispatch boston, tong dai 911 boston, tong dai 911 cua boston, tong dai boston, com boston,
    ong com boston, thang com boston, may ong com boston, thuong si boston, trung si boston, sergeant boston, officer boston, detective boston, ong boston pd, anh boston pd, chi bpd, chi boston
    pd, chi boston police, ba bpd, ba boston pd, ba boston police, co bpd, co boston pd, co boston police, chu bpd, chu boston pd, chu boston police, hai ong bpd, hai ong boston pd, hai ong boston
    police, 2 ong bpd, 2 ong boston pd, 2 ong boston police, may ong bpd, may ong boston police, canh sat thi xa boston, canh sat tai boston, canh sat trung uong boston, nguoi cua bpd, nguoi ben
    bpd, ben bpd, phia bpd, phia canh sat boston, phia boston police, gang unit boston, don vi gang unit boston, boston gang unit, xe tuan bpd, dong phuc bpd, ao bpd, bang bpd, huy hieu bpd, xe
    boston dau, xe boston chay, co xe boston, may xe boston, xe cruiser cua boston, ice goi canh sat boston, di tru goi canh sat boston, ong linh boston, anh linh boston, hai linh boston, chu linh
    boston, may anh canh sat boston, may ong canh sat boston, may chu canh sat boston, may chu boston police, canh sat bos, police bos, cop bos, linh bos, cong an bos
  `,
  LOCAL: `
    canh sat, canh sac, cah sat, ong canh sat, anh canh sat, chi canh sat, ba canh sat, co canh sat, thang canh sat, cha canh sat, may ong canh sat, may anh canh sat, may thang canh sat, hai ong
    canh sat, hai anh canh sat, hai canh sat, mot canh sat, nguoi canh sat, canh sat vien, nhan vien canh sat, vien canh sat, linh canh sat, linh, ong linh, anh linh, may anh linh, may ong linh,
    chu linh, linh thanh pho, linh dia phuong, linh tuan, linh gac, canh sat thanh pho, canh sat dia phuong, canh sat khu vuc, canh sat tuan tra, canh sat tuan, canh sat giao thong, canh sat hinh
    su, canh sat chim, canh sat sac phuc, canh sat mac sac phuc, cong an, ong cong an, anh cong an, may ong cong an, cop, cops, ong cop, anh cop, may ong cop, may anh cop, hai cop, ba cop, mot
    cop, police, ong police, anh police, may ong police, police dia phuong, police thanh pho, phu lit, phu lich, poliz, polis, mat tham, tham tu, ong tham tu, anh tham tu, chi tham tu, ba tham tu,
    co tham tu, detective, ong detective, anh detective, si quan, ong si quan, anh si quan, chi si quan, ba si quan, co si quan, si quan canh sat, si quan truc, si quan truc ban, ong truc ban, anh
    truc ban, nguoi truc ban, truc ban, sergeant, ong sergeant, trung si, ong trung si, dai uy, trung uy canh sat, officer, ong officer, anh officer, xe canh sat, xe cop, xe tuan canh sat, xe
    tuan, xe tuan tra, xe cruiser, xe police, xe cua canh sat, can bo canh sat, can bo o bot, can bo bot, nhan vien bot, nguoi o bot, nguoi trong bot, nguoi cua bot, linh bot, linh o bot, ong bot,
    nguoi giu chia khoa, nguoi giu chia khoa cua don, can bo don, nhan vien don, nguoi trong don, linh trong don, canh sat trong don, canh sat o don, canh sat don, canh sat bot, canh sat khu pho,
    so canh sat, ty canh sat, doi canh sat, luc luong canh sat, ben canh sat, phia canh sat, nhom canh sat, dam canh sat, tui canh sat, bon canh sat, nguoi mac do canh sat, mac do canh sat, anh
    mac do canh sat, ma ta, co anh canh sat, co ong canh sat, linh mac do canh sat, anh linh mac do canh sat, nu canh sat, canh sat nu, nam canh sat, canh sat my, canh sat my trang, canh sat nguoi
    viet, canh sat viet, anh canh sat nguoi viet, ong canh sat nguoi viet, co canh sat nguoi viet, canh sat goc viet, doi truong canh sat, canh sat truong khu vuc, tong dai canh sat, nhan vien
    tong dai canh sat, la nhan vien canh sat, toi la nhan vien canh sat, la nhan vien so canh sat, la nhan vien van phong canh sat, lam trong so canh sat, lam o so canh sat, lam viec o so canh
    sat, lam viec trong so canh sat, lam viec tai so canh sat, lam cho so canh sat, lam trong don canh sat, lam o don canh sat, toi la canh sat, tui la canh sat, minh la canh sat, em la canh sat,
    lam tong dai canh sat, lam thu ky canh sat, toi goi canh sat, tui goi canh sat, em goi canh sat, minh goi canh sat, me tui goi canh sat, me toi goi canh sat, vo tui goi canh sat, ba tui goi
    canh sat, chung toi goi canh sat, chung tui goi canh sat, tu goi canh sat, di bao canh sat, toi bao canh sat, cau cuu canh sat, ai do goi canh sat, co nguoi goi canh sat, hang xom goi canh
    sat, ba con goi canh sat, don canh sat, bot canh sat, tru so canh sat, tram canh sat, cong an thanh pho, may chu linh, ong linh canh sat, ba linh, nu linh, thang linh, may thang linh, may chu
    canh sat, chu canh sat, bac canh sat, may ong phu lit, trung si canh sat, vien trung si, ba trung si, thuong si, ong thuong si, ha si, trung uy, ong trung uy, thieu uy, thieu ta, ong dai uy,
    dai uy canh sat, canh sat quan, nhan vien cong luc, cong luc, nguoi thi hanh phap luat, ong com, thang com, may ong com, may thang com, hai ong com, cop dia phuong, ba police, ba officer, ba
    detective, co police, co cop, co officer, co detective, thang police, thang cop, thang officer, thang detective, thang tham tu, nu police, nu cop, nu officer, nu detective, nu tham tu, hai ong
    police, hai ong cop, hai ong officer, hai ong detective, hai ong tham tu, may ong officer, may ong detective, may ong tham tu, ngai canh sat, xep bot, truong bot, truong don, ong xep bot, dieu
    tra vien canh sat, linh cong an, canh sat vien quan, canh xat, kanh sat, cang sat, canh sat truc, canh sat gac, nhan vien thi hanh cong luc, pd
  `,
  STATE: `
    canh sat tieu bang, ong canh sat tieu bang, anh canh sat tieu bang, linh tieu bang, canh sat bang massachusetts, canh sat bang mass, canh sat cua tieu bang, cong an tieu bang, police tieu
    bang, cop tieu bang, trooper, troopers, state trooper, ong trooper, anh trooper, state police, canh sat mass, canh sat massachusetts, canh sat xa lo, canh sat highway, xe tieu bang, canh sat
    state, xe trooper, xe canh sat tieu bang, so canh sat tieu bang, ben tieu bang, linh state, canh sat bang hoi, canh sat bang chan, canh sat bang bat
  `,
  TRANSIT: `
    canh sat mbta, canh sat cua mbta, ong canh sat mbta, anh canh sat mbta, canh sat t, canh sat xe dien, canh sat xe dien ngam, canh sat tau dien, canh sat tau dien ngam, canh sat tau, canh sat
    xe lua, canh sat tram xe lua, canh sat tram xe dien, canh sat metro, canh sat subway, canh sat xe bus, canh sat xe buyt, canh sat transit, transit police, police transit, police mbta, mbta
    police, cop mbta, cop transit, linh mbta, ong mbta, anh mbta, may ong transit, ong transit, anh transit, cong an mbta, xe mbta police, bao ve mbta, an ninh mbta, nhan vien an ninh mbta, nhan
    vien mbta, canh sat giao thong cong cong, canh sat nha ga, canh sat ga, canh sat nha ga xe lua, canh sat tren tau, canh sat tren xe lua, canh sat tau hoa, canh sat duong sat, linh tau dien
    ngam, linh transit, thang transit, linh xe lua, linh xe dien ngam, ba transit
  `,
  SHERIFF: `
    sheriff, ong sheriff, anh sheriff, sheriff suffolk, van phong sheriff, nhan vien sheriff, linh sheriff, nguoi cua sheriff, deputy, deputy sheriff, ong deputy, anh deputy, canh sat truong quan,
    canh sat truong suffolk, canh sat truong quan suffolk, canh sat quan suffolk, quan giao, quan nguc, cai tu, ong cai tu, cai nguc, linh gac tu, linh canh tu, linh gac nguc, nguoi gac tu, gac
    nguc, coi nguc, coi tu, nhan vien trai giam, nhan vien trai tu, nhan vien nha tu, nhan vien nha giam, nhan vien trai, nhan vien tu, can bo trai giam, can bo trai, can bo nha tu, can bo nha
    giam, can bo tu, nguoi gac trai, giam thi trai, giam thi nha tu, giam thi tu, linh trai giam, linh trai, linh nha tu, nha tu nashua, trai nashua, trai giam nashua, tu nashua, tu o nashua, trai
    o nashua, trai giam suffolk, nha tu suffolk, trai suffolk, tu suffolk, nha tu quan suffolk, trai south bay, trai giam south bay, nha tu south bay, tu south bay, south bay, nguoi coi tu, nhan
    vien cai huan, can bo cai huan, officer trong tu, officer trai giam, guard trong tu, linh trong tu, quan giao trai, bao ve tu, bao ve trai giam, bao ve nha tu, linh canh nha tu, lam cho van
    phong sheriff, lam viec cho sheriff, lam cho sheriff, lam quan giao, lam trong tu, toi lam trong trai giam, lam o trai giam, nguoi gac o south bay, ben south bay, nguoi cua trai, ben trai,
    phia trai, quan trai, ban giam thi, may ong quan giao, ong quan giao, anh quan giao, chi quan giao, linh south bay, linh nashua, nashua, o nashua, trai nashua street, nha tu nashua street, tu
    nashua street, linh gac nashua, quan giao nashua, quan giao south bay, ben sheriff, phia sheriff, sheriff suffolk county, linh gac trai giam
  `,
  COURT_OFFICER: `
    canh sat toa, canh sat toa an, canh sat o toa, canh sat trong toa, canh sat cua toa, nhan vien toa, nhan vien toa an, nhan vien trong toa, nhan vien cua toa, nhan vien o toa, bao ve toa, bao
    ve toa an, bao ve trong toa, bao ve o toa, linh toa, linh o toa, linh gac toa, linh trong toa, an ninh toa, an ninh toa an, nhan vien an ninh toa, nhan vien an ninh toa an, court officer, ong
    court officer, anh court officer, si quan toa, si quan toa an, nguoi gac toa, gac toa, gac cua toa, nguoi cua toa, nguoi cua toa an, can bo toa, can bo toa an, linh hau toa, mo toa, thua phat
    lai, bailiff, canh sat tu phap, officer o toa, officer toa, officer trong toa, officer toa an, nguoi trong toa, ai trong toa, ong gac toa, anh gac toa, nhan vien phong xu, canh ve toa, linh
    toa o, may ong linh toa, may anh linh toa, ong linh toa, anh linh toa, may ong bao ve toa, anh bao ve toa, ong bao ve toa, may anh court officer, may ong court officer, chi court officer, ba
    court officer, nu court officer, bmc court officer, toa bmc court officer, linh court officer
  `,
  SCHOOL_OFFICER: `
    canh sat truong hoc, canh sat hoc duong, canh sat o truong, canh sat trong truong, canh sat cua truong, canh sat nha truong, canh sat truong bps, canh sat truong, ong canh sat truong, bao ve
    truong, bao ve truong hoc, bao ve hoc duong, bao ve o truong, bao ve trong truong, bao ve cua truong, bao ve nha truong, an ninh truong, an ninh truong hoc, an ninh hoc duong, an ninh nha
    truong, an toan hoc duong, an toan truong hoc, nhan vien an toan truong, nhan vien an toan truong hoc, nhan vien an toan hoc duong, nhan vien an ninh truong, nhan vien bao ve truong, school
    police, school safety, ong school safety, anh school safety, ben school safety, school officer, linh truong, school cop, safety officer cua truong, safety officer o truong, ong safety officer,
    anh safety officer, nhan vien safety, bps safety, bps police, school resource officer, nhan vien bps, an ninh bps, bao ve bps, nhan vien an ninh bps, nhan vien an ninh cua bps, nhan vien an
    toan bps, nhan vien an toan cua bps, nhan vien an toan cua truong, nhan vien an ninh cua truong, nhan vien bao ve cua truong, ong bao ve truong, ong bao ve o truong, chu bao ve truong, anh bao
    ve truong, co bao ve truong, safety cua truong, canh sat bps, co safety, ong safety, anh safety, chu safety, ba safety, thay safety, safety o truong, ong safety truong, officer bps, ong
    officer bps, officer cua bps, nhan vien cua bps, officer o truong, officer cua truong, bao ve cua truong hoc, canh sat truong cua con, cong an truong, co cong an truong, linh gac truong, cong
    an hoc duong, an ninh hoc khu, nhan vien an ninh hoc khu
  `,
  CITY: `
    nhan vien thanh pho, nhan vien cua thanh pho, nhan vien toa thi chinh, nhan vien city hall, nhan vien o city hall, nguoi o city hall, co o city hall, ba o city hall, anh o city hall, thu ky
    city hall, thu ky toa thi chinh, cong chuc thanh pho, nguoi cua thanh pho, thanh tra thanh pho, thanh tra nha, thanh tra nha o, thanh tra xay dung, inspector cua thanh pho, inspector thanh
    pho, so nha o, co quan nha o, nha o boston, boston housing, nhan vien nha o, nhan vien so nha o, nhan vien housing, nhan vien thu vien, thu thu, co thu thu, nhan vien y te cong cong, so y te
    cong cong boston, so y te boston, nhan vien cong vien, kiem lam cong vien, park ranger, ranger cong vien, nguoi ghi ve phat dau xe, nhan vien ghi ve phat, nhan vien ghi ve, nhan vien ho tich,
    phong ho tich, van phong ho tich, nhan vien van phong ho tich, city hall, toa thi chinh, toa thi sanh, nhan vien toa thi sanh, nhan vien trung tam cong dong, nhan vien bha, nhan vien isd, nhan
    vien bcyf, can bo thanh pho, vien chuc thanh pho, van phong thanh pho, cong nhan thanh pho, co nhan vien city hall, anh nhan vien city hall, co nhan vien toa thi chinh, nguoi lam cho thanh
    pho, cua so dau xe, so giao thong thanh pho, nhan vien registry, lam o city hall, lam trong city hall, toi lam o city hall, lam o toa thi chinh, toi lam cho thanh pho, minh lam cho thanh pho,
    lam viec cho thanh pho
  `,
  CAMPUS: `
    canh sat dai hoc, canh sat truong dai hoc, canh sat cua truong dai hoc, canh sat campus, canh sat khuon vien, canh sat khuon vien truong, canh sat umass, canh sat umass boston, canh sat bu,
    canh sat northeastern, canh sat harvard, canh sat mit, bao ve dai hoc, bao ve truong dai hoc, an ninh dai hoc, an ninh truong dai hoc, bao ve campus, an ninh campus, an ninh khuon vien, campus
    police, police cua truong dai hoc, canh sat cua dai hoc, canh sat dh, police dai hoc, canh sat bunker hill, canh sat cao dang, bao ve truong cao dang, canh sat suffolk university, linh campus,
    linh umass, canh sat campus umass, campus umass, ong umass, ong campus, ong northeastern, ong bunker hill, anh umass, anh campus, anh northeastern, anh bunker hill, linh northeastern, linh
    bunker hill, officer umass, officer campus, officer northeastern, officer bunker hill, police umass, police campus, police northeastern, police bunker hill, bao ve umass, bao ve northeastern,
    bao ve bunker hill, canh sat ky tuc xa, may ong canh sat truong dai hoc, police cua college, police college, canh sat college
  `,
  ICE: `
    di tru, so di tru, cuc di tru, nha di tru, co quan di tru, bo di tru, ben di tru, phia di tru, ho di tru, canh sat di tru, cong an di tru, linh di tru, nhan vien di tru, nguoi ben di tru,
    nguoi cua di tru, nguoi di tru, nguoi cua ben di tru, nguoi cua so di tru, can bo di tru, vien chuc di tru, anh di tru, ong di tru, may ong di tru, may anh di tru, tui di tru, bon di tru,
    thang di tru, may thang di tru, dac vu di tru, mat vu di tru, di chu, so di chu, ben di chu, canh sat di chu, di tru my, so nhap cu, nhap cu, ben nhap cu, canh sat nhap cu, nhan vien nhap cu,
    co quan nhap cu, canh sat di dan, so di dan, ben so di dan, canh sat ice, linh ice, nguoi ice, nguoi cua ice, nhan vien ice, nhan vien cua ice, nguoi ben ice, ben ice, phia ice, tui ice, bon
    ice, dam ice, may ong ice, may anh ice, may thang ice, may nguoi ice, ong ice, anh ice, thang ice, dac vu ice, mat vu ice, agent ice, cac dac vu ice, nhom ice, toan ice, ai xi i, ai si i, ins,
    so ice, co quan ice, toan nguoi ice, hai ice, hai nguoi ice, hai ong ice, hai anh ice, hai nguoi ben di tru, may nguoi ben di tru, immigration, ben immigration, nguoi immigration, so
    immigration, imigration, immigration agent*, ban di tru, luc luong di tru, canh sat ben di tru, cong an ben di tru, nha chuc trach di tru, ice agent*, xe ice, xe cua ice, xe van ice, xe van
    cua ice, xe van di tru, xe di tru, xe cua di tru, xe cua ben di tru, xe ben di tru, xe suv cua ice, xe suv ice, xe thung cua ice, xe thung ice, xe tai ice, xe bus ice, xe bus cua ice, xe bit
    bung cua ice, chiec xe ice, chiec xe cua ice, chiec van cua ice, chiec suv cua ice, chiec van ice, may chiec xe ice, may chiec xe cua ice, doan xe ice, doan xe cua ice, xe nguoi cua ice, xe
    nhan vien di tru, xe nhan vien ice, xe cua nhan vien ice, van ice, van cua ice, ice van, ice car, suv ice, suv cua ice, xe cua nguoi ben di tru, mot nhom ice, may chu ice, cac anh ice, roi cho
    di tru, xong cho di tru, luon cho di tru, ben truc xuat, so truc xuat, may anh truc xuat, ben bat di dan, 2 ong ice, 3 ong ice, may ong ao ice, nguoi cua cuc di tru, nhan vien cuc di tru, so
    di tru va nhap tich, nguoi so di tru, may tay di tru, may tay ice, tay ice, linh ai xi, ai xe, eo xi, ice nguoi
  `,
  ERO: `
    ero, ice ero, ben ero, nguoi cua ero, nhan vien ero, nhan vien truc xuat, nhan vien ben truc xuat, don vi truc xuat, doi truc xuat, bo phan truc xuat, si quan truc xuat, ao ero, linh ero, dac
    vu ero, mac ao ero
  `,
  HSI: `
    hsi, ben hsi, nguoi cua hsi, nhan vien hsi, linh hsi, dac vu hsi, ao hsi, mac ao hsi, dieu tra an ninh noi dia, dieu tra vien noi an, homeland security investigations, agent hsi, anh hsi, ong
    hsi, may ong hsi, may anh hsi, nguoi mac ao hsi, nhom hsi, toan hsi, xe hsi, xe cua hsi, doi hsi
  `,
  CBP: `
    cbp, border patrol, bien phong, linh bien phong, bo doi bien phong, tuan tra bien gioi, canh sat bien gioi, linh bien gioi, nhan vien bien phong, nhan vien bien gioi, hai quan, nhan vien hai
    quan, quan thue, nhan vien quan thue, ao border patrol, nguoi ao border patrol, tuan tra bien phong, dac vu bien gioi, nguoi mac ao border patrol, ben border patrol, quan bien phong
  `,
  FED_OTHER: `
    fbi, dea, atf, nhan vien fbi, dac vu fbi, nguoi cua fbi, dac vu dea, marshal, marshals, us marshal, ben fbi, ben dea, ve binh quoc gia, linh ve binh, vu trang lien bang, quan canh lien bang
  `,
  FED: `
    lien bang, canh sat lien bang, nhan vien lien bang, nguoi cua lien bang, nguoi lien bang, dac vu lien bang, dac vu, mat vu, linh lien bang, ben lien bang, phia lien bang, can bo lien bang,
    cong an lien bang, may ong lien bang, may anh lien bang, mat vu lien bang, luc luong lien bang, an ninh noi dia, bo noi an, bo an ninh noi dia, an ninh quoc noi, homeland, federal, agent
    federal, federal agent*, agent, agents, cac agent, may agent, dhs, feds, toan la mat, la mat no vay, nguoi la mat, nguoi bit mat, may nguoi bit mat, may thang bit mat, bit mat, deo mat na,
    nguoi deo mat na, may nguoi deo mat na, dam deo mat na, mang mat na, trum mat, trum kin mat, che mat, nguoi che mat, may nguoi che mat, nguoi trum mat, bit khan, deo khan che mat, deo khau
    trang den, bit khau trang, mac thuong phuc, do thuong phuc, nguoi mac thuong phuc, may nguoi mac thuong phuc, may nguoi thuong phuc, mac do thuong, mac do dan su, khong mac dong phuc, khong
    dong phuc, khong sac phuc, mac ao giap, nguoi mac ao giap, ao giap, ao chong dan, nguoi mac ao chong dan, mac ao chong dan, nguoi mac ao vest, mac vest den, ao gile den, xe khong bien so, xe
    khong bang so, xe suv den, xe den khong bang so, xe khong phu hieu, xe kinh den, xe kieng den, nguoi mac do den, may nguoi mac do den, may nguoi mac ao police, nguoi mac ao police, nguoi mac
    do linh, mac do ran ri
  `,
  PRIVATE: `
    chu nha, ong chu nha, ba chu nha, chu nha tro, chu phong, chu nail, chu tiem, ong chu tiem, ba chu tiem, chu tiem nail, chu quan, chu nha hang, chu hang, chu xuong, chu thau, ong chu thau,
    thau, cai thau, chu lao dong, chu cong ty, chu hang xuong, chu shop, chu cho, chu vua, chu cho thue, ong chu, ba chu, chu cu, chu moi, nguoi chu, nguoi cho thue, ong cho thue, ba cho thue,
    landlord, boss, owner, manager, ong manager, ba manager, sep, sep toi, sep tui, sep em, ong sep, ba sep, xep toi, xep tui, quan ly, nguoi quan ly, ba quan ly, ong quan ly, super, giam doc,
    chong cu, vo cu, bo cu, bo cu em, bo cu toi, ban trai cu, ban gai cu, nguoi yeu cu, nguoi tinh cu, ex, ong ex, thang ex, nguoi bao hanh, hang xom, nguoi hang xom, ong hang xom, ba hang xom,
    lang gieng, nha ben, ba nha ben, ong nha ben, dua cung phong, ban cung phong, nguoi o chung, nguoi share phong, nguoi thue chung, me chong, ba gia chong, ban trai, ban gai, nguoi yeu, chu no,
    nguoi cho vay, thang cho vay, ke doi no, dan cho vay, dong nghiep cu, ban lam cu, bo nhi, nhan tinh, ong bo, ba chu quan, ong chu quan, chu nguoi viet, chu nguoi tau, chu han quoc, nguoi o
    tren lau, nguoi o lau tren, nguoi lau tren, nguoi lau duoi, nguoi tang tren, nguoi tang duoi, chu pho, nguoi bao lanh, ba chu pho, ong chu pho, nguoi cho muon phong, ban share phong
  `,
  BOSTON: 'boston, thanh pho boston, tp boston, boston ma, botston, boston mass',
  TOWN: `
    thi xa quincy, thanh pho quincy, thanh pho malden, thanh pho lynn, thanh pho lowell, thanh pho worcester, thanh pho randolph, thanh pho chelsea, thanh pho revere, thanh pho everett, quincy ma,
    randolph ma, lynn ma, holbrook, braintree, weymouth, canton, norwood, taunton, somerville, cambridge
  `,
  DISTRICT: `
    quan canh sat, khu canh sat, district, bot district, don district, bot khu, bot quan, don quan, bot so, don so, canh sat quan, quan so, bot c, bot d, bot e, bot b, bot a
  `,
  HOOD: `
    phieu dorchester, khu dorchester, dot ave, dorchester ave, fields corner, phieus corner, khu fields corner, fieldscorner, khu viet nam o dorchester, savin hill, khu pho tau, pho tau, khu
    chinatown, adams village, neponset, khu roxbury, khu mattapan, khu east boston, khu allston, khu south end, khu hyde park
  `,
  SELF: `
    toi, tui, minh, em, tao, tau, chung toi, chung tui, chung em, tui em, tui minh, bon em, bon toi, bon minh, tui toi, vo chong toi, vo chong tui, vo chong em, cua toi, cua tui, cua em, cua minh,
    chung minh, con day, tui con
  `,
  I: `
    tui co, tui moi, tui lien, tui muon, tui phai, tui da, tui dinh, tui chua, toi muon, toi lien, toi dinh, toi chua, em muon, em lien, em dinh, em da, em moi, minh muon, minh moi, minh da, minh
    lien, chung toi da, chung toi muon, chung tui da, tui cung da, toi da
  `,
  THEY: `
    ho, no, ong, ba, anh, chi, co ay, anh ay, chi ay, ong ay, ba ay, cau ay, ong ta, ba ta, anh ta, chi ta, co ta, ho ta, han, thang do, thang nay, thang cha, cha do, cha nay, may ong, may ba, may
    anh, may chi, tui no, chung no, bon no, bon ho, dam do, may nguoi do, may nguoi nay, may ong do, may ong nay, may ba do, cac anh, cac ong, nguoi do, nguoi ay, ong do, anh do, ba do, chi do, co
    do, ben do, phia do, ai, ho cung
  `,
  THEY_ALL: `
    ho, tui no, chung no, bon no, bon ho, dam do, may ong, may anh, may nguoi do, may nguoi nay, may ong do, may thang do, ben do, phia do, cac anh ay, hai nguoi do, hai ong do, may ong nay, tui
    kia, bon kia, dam kia, may nguoi kia, may thang kia, may tay do, may tay kia, may ong kia, hai thang do, hai thang kia, hai ong kia
  `,
  FAMILY: `
    anh trai, em trai, chi gai, em gai, anh ruot, em ruot, chi ruot, anh ho, em ho, chi ho, ba con ho, anh hai, chi hai, anh ba tui, chi ba tui, anh tu, chi tu, anh ut, chi ut, em ut, anh toi, anh
    tui, anh em, anh minh, chi toi, chi tui, chi em, chi minh, em toi, em tui, em minh, em ho toi, em ho tui, anh ho toi, anh ho tui, chi ho toi, chi ho tui, anh trai toi, anh trai tui, anh trai
    em, anh trai minh, em trai toi, em trai tui, em trai em, em trai minh, em gai toi, em gai tui, em gai em, em gai minh, chi gai toi, chi gai tui, chi gai em, chi gai minh, chong toi, chong tui,
    chong em, chong minh, chong chi, chong co, chong ba, chong con, chong bi, chong ban, ong xa, ba xa, ong xa toi, ong xa tui, ba xa tui, ba xa toi, vo toi, vo tui, vo em, vo minh, vo anh, vo
    con, vo con toi, vo con tui, vo chong, hai vo chong, hon phu, hon the, vi hon phu, vi hon the, chong sap cuoi, vo sap cuoi, con trai, con gai, con toi, con tui, con em, con minh, con trai toi,
    con trai tui, con trai em, con trai minh, con gai toi, con gai tui, con gai em, con gai minh, con be nha, thang con, thang con toi, thang con tui, con nho nha, thang nho nha, thang nho tui,
    thang nho toi, con cua toi, con cua tui, con cai, con re, con dau, dua con, may dua con, me toi, me tui, me em, me minh, ma toi, ma tui, ma em, ma minh, mau than, bo toi, bo tui, bo em, bo
    minh, bo me, bo me toi, ba toi, ba tui, ba em, ba minh, ba ma, ba ma tui, ba me, ba me toi, cha toi, cha tui, cha em, cha me, tia tui, tia, than phu, ong gia tui, ong gia toi, ba gia tui, ong
    ngoai, ba ngoai, ong noi toi, ba noi toi, ba ngoai toi, ong ngoai toi, chau toi, chau tui, chau em, chau minh, chau gai, chau trai, chau gai toi, chau trai toi, chau ngoai, chau noi, chau dau,
    dua chau, thang chau, con chau, cau toi, cau tui, cau em, cau ruot, cau minh, mo toi, mo tui, chu toi, chu tui, chu em, chu minh, chu ruot, bac toi, bac tui, bac em, bac minh, bac ruot, co
    tui, co ruot, co chau dau, co chau dau toi, di toi, di tui, di em, di minh, di ruot, thim toi, thim tui, duong toi, duong tui, duong em, anh re, em re, anh re toi, anh re tui, em re toi, em re
    tui, anh vo, em vo, chi vo, chi dau, em dau, chi dau toi, em dau tui, ba vo, ba chong, ong gia vo, bo vo, bo chong, anh chong, em chong, chi chong, gia dinh, gia dinh toi, gia dinh tui, nguoi
    nha, nguoi nha toi, nguoi nha tui, nguoi than, ba con tui, ba con toi, ca nha, ca nha toi, nha toi bi, nha tui bi, anh hai tui, anh hai toi, chi hai tui, chi hai toi, con nuoi, bo duong, cha
    duong, me ke, cha ghe, con rieng, anh em tui, chi em tui, anh em toi, thang em, thang em toi, thang em tui, dua em, dua em toi, dua em tui, con em tui, ong anh, ong anh toi, ong anh tui, ba
    chi tui, ong chu tui, ba di tui, ong bac tui, la ba noi, la ong noi, ba noi no, ong noi no, ba noi chau, ong noi chau, ba noi tui, ong noi tui, ba noi em, ong noi em, thang em ho, thang chau
    ho, thang chau ruot, thang em ruot, thang em ut, con em ho, con chau ho, con chau ruot, con em ruot, con em ut, anh ruot toi, anh ruot tui, anh ut toi, anh ut tui, chi ruot toi, chi ruot tui,
    chi ut toi, chi ut tui, em ruot toi, em ruot tui, em ut toi, em ut tui, chu ruot toi, chu ruot tui, chu ho toi, chu ho tui, chu ut toi, chu ut tui, cau ruot toi, cau ruot tui, cau ho toi, cau
    ho tui, cau ut toi, cau ut tui, co ruot toi, co ruot tui, co ho toi, co ho tui, co ut toi, co ut tui, di ruot toi, di ruot tui, di ho toi, di ho tui, di ut toi, di ut tui, ong nha toi, ong nha
    tui, ong nha em, chong nha toi, chong nha tui, chong nha em, vo nha toi, vo nha tui, vo nha em, con nha toi, con nha tui, con nha em, ong chong toi, ong chong tui, ba vo tui, thang con trai,
    thang con trai tui, thang con trai toi, thang con trai em, con nho em, thang cha no, cha no, tia cua tui, ba cua em, me cua em, ma cua tui, hon phu toi, hon the toi, nguoi yeu toi bi, my
    husband, my wife, my brother, my son, my cousin
  `,
  PERSON: `
    nguoi, nguoi ta, ai do, ban toi, ban tui, ban em, ban minh, ban than, nguoi ban, dua ban, thang ban, con ban, ban hoc, ban cung lop, ban cung lam, ban lam, ban cung phong, ban cung nha, ban
    ho, ban cua toi, ban cua tui, dong nghiep, ban dong nghiep, khach, khach hang, than chu, than chu toi, anh ay, chi ay, no, ong ay, ba ay, co ay, cau ay, anh ta, ong ta, ba ta, co ta, chi ta,
    ong cu, ba cu, cu ong, cu ba, ong lao, ba lao, ong gia, ba gia, nguoi thue, nguoi thue nha, moi nguoi, nguoi dan, ba con, hanh khach, may dua, tung dua, mot dua, dua nao, thang, thang nay,
    thang kia, thang nho, thang be, anh chang, chang trai, co gai, nguoi phu nu, phu nu, dan ong, nguoi dan ong, mot nguoi, hai nguoi, may nguoi, nhieu nguoi, nguoi viet, ong, ba, anh, chi, co
    kia, ong kia, ba kia, anh kia, chi kia, tai xe, tho, tho nail, chi tho, anh tho, 2 chi tho, tho lam, nguoi lam, nhan vien tiem, nhan cong, cong nhan, nguoi lao dong, benh nhan, hoc tro, tu
    nhan, nguoi bi giam, nguoi bi bat, anh hang xom, chi hang xom, hang xom, em, toi, tui, minh, chung toi, chung tui, tui em, chung no, tui no, ho, nguoi goc viet, nguoi nhap cu, tat ca, nguoi
    quen, mot ba, mot ong, mot anh, mot chi, mot co, anh ban, chi ban, co ban, nguoi la, ga, me kia, than nhan, nan nhan
  `,
  CHILD: `
    dua nho, dua be, may dua nho, be trai, be gai, em be, con nit, tre em, tre con, tre nho, hoc sinh, em hoc sinh, may em hoc sinh, chau be, chau nho, thieu nien, thieu nien nay, nhoc, thang
    nhoc, con nho, thang nho, thang be, con be, cau be, co be, tui nho, dam nho, lu nho, sap nho, con trai tui, con trai toi, con gai tui, con gai toi, con trai, con gai, chau trai, chau gai, em
    hoc tro, hoc tro, teen, teenager, nhoc con, dua con, thang con, dua hoc sinh
  `,
  MINOR: `
    vi thanh nien, tre vi thanh nien, chua thanh nien, chua du tuoi, chua du 18, chua toi 18, chua den 18, chua 18, duoi 18, duoi 18 tuoi, duoi tuoi, chua truong thanh, lop 6, lop 7, lop 8, lop 9,
    lop 10, lop 11, lop sau, lop bay, lop tam, lop chin, hoc lop 12, hoc cap 2, hoc cap 3, hoc trung hoc, hoc tieu hoc, hoc sinh cap 2, hoc sinh cap 3, hoc sinh trung hoc, hoc sinh tieu hoc, hoc
    sinh lop, hoc middle school, hoc high school, tre duoi 18, con nit, tre em, tre con, muoi bay tuoi, muoi sau tuoi, muoi lam tuoi, muoi bon tuoi, muoi ba tuoi, em be, em bi bat moi 17, tuoi vi
    thanh nien, chua du muoi tam, chua toi muoi tam, tre nho, minor, chua day 18, moi 15, moi 16, moi 17, moi 14, moi 13, hoc lop 9, hoc lop 10, hoc lop 11, hoc lop 8, hoc lop 7, middle school,
    high school, under 18
  `,
  AGE_BEFORE: `
    moi, moi co, chi moi, con trai, con gai, tam, khoang, chung, tuoi, duoc, no moi, thang, con, chau, be, nam nay, hon, gan, chua toi, chua day, tron, len
  `,
  AGE_AFTER: 'tuoi, t, tuoi thoi, tuoi dau',
} as const satisfies Partial<Lexicon>;
