import type { Lexicon } from '../../concepts.ts';

/** Vietnamese: where, when, with what proof. */
export const circumstances = {
  STREET: `
    duong, con duong, nga tu, nga ba, goc duong, goc pho, pho, con hem, via he, le duong, xa lo, cao toc, dai lo, cau, cay cau, hai dau duong, dau duong, giao thong, xe co, khuc duong, doan duong,
    nguyen con duong, khu pho, block, street, avenue, ave, loi di, loi vo, loi ra, luu thong, vong xoay, ngo, vung do, khu do, khu nay, xe cua dan, het xe, driveway, bai truoc nha, cho troi, trong
    hem, ra khoi hem, st, rd, dr, ln, sq, khuc, ca duong, nguyen khuc, doan xe, tram xe, huong khac, di huong khac, duong vong, xe vong, chan loi, hai dau hem, dau hem, nguyen khu pho
  `,
  STATION: `
    bot, bot canh sat, don, don canh sat, don cong an, so canh sat, tru so canh sat, tram canh sat, phong tam giam, phong tam giu, phong giam, ve bot, o bot, trong bot, tai bot, ra bot, khoi bot,
    truoc bot, cua bot, ve don, o don, trong don, tai don, police station, station, bop canh sat, bop, bot police, phong booking, booking, phuong bot, quay truc ban, cua don, cua hong bot, dai ban
    doanh canh sat, nha giam canh sat, phong tam giam canh sat, don canh sat boston, bot boston, bot canh sat boston, tru so canh sat boston, tram canh sat boston
  `,
  COURT: `
    toa, toa an, ra toa, hau toa, phien toa, phong xu, courthouse, court, toa dorchester, toa roxbury, toa brighton, toa south boston, toa east boston, toa quincy, toa suffolk, phap dinh, phien
    xu, buoi xu
  `,
  JAIL: `
    nha tu, trai giam, nha giam, nha lao, trai tu, o tu, trong tu, jail, prison, south bay, trai nashua, trai cai tao, trai tam giam, trai south bay, house of correction, buong giam, di tu, ngoi
    tu, o trai, tai trai, trong trai, vo tu, vao tu, ra tu, khoi tu, vo kham, vao kham, trong kham, nha kham, ra khoi tu, cong trai, cua trai, cong trai mo, cong nha giam, cua nha giam, cua nha
    tu, cong nha tu, dang bi nhot, luc bi giam, dang tam giam, dang bi tam giam, dang bi giam, luc bi nhot
  `,
  SCHOOL: `
    truong, truong hoc, nha truong, lop, lop hoc, lop 9, hieu truong, thay giao, co giao, giao vien, giam thi, thay giam thi, school, high school, middle school, trung hoc, tieu hoc, dai hoc, cang
    tin, gio an trua, san truong, xe bus truong, truong con, truong chau, hoc duong, o truong, trong truong, tai truong, hoc sinh, hieu pho, co hieu pho, thay hieu pho, thay hieu truong, co hieu
    truong, co giao chu nhiem, phong ky luat truong
  `,
  CLINIC: `
    benh vien, nha thuong, phong kham, phong mach, phong cap cuu, cap cuu, bac si, clinic, hospital, trung tam y te, bmc, mgh, y ta, phong bac si
  `,
  CITY_BUILDING: `
    city hall, toa thi chinh, toa thi sanh, thu vien, trung tam cong dong, bcyf, van phong thanh pho, van phong nha o, van phong ho tich, tru so thanh pho, toa nha thanh pho, nha van hoa thanh
    pho, ymca, community center
  `,
  CITY_PROPERTY: `
    bai dau xe thanh pho, bai dau xe cua thanh pho, bai do xe thanh pho, bai do xe cua thanh pho, bai xe thanh pho, bai xe cua thanh pho, bai dau cua thanh pho, bai dau xe cong, bai dau xe cong
    cong, bai xe cong cong, bai dau xe thu vien, bai dau xe cua thu vien, bai xe thu vien, bai do xe thu vien, bai dau xe truong hoc, bai dau xe cua truong, bai dau xe truong, bai xe truong hoc,
    bai xe truong, bai dau xe cong vien, bai dau xe cua cong vien, bai xe cong vien, bai do xe cong vien, bai dau xe city hall, bai xe city hall, bai dau xe toa thi chinh, bai xe toa thi chinh,
    garage city hall, garage cua thanh pho, garage thanh pho, nha xe cua thanh pho, nha xe thanh pho, ham xe city hall, ham dau xe city hall, san city hall, quang truong city hall, plaza city
    hall, city hall plaza, san truoc city hall, toa thi chinh boston, san cua thanh pho, san banh cua thanh pho, san bong cua thanh pho, san truot bang cua thanh pho, san truot bang thanh pho, ho
    boi cua thanh pho, ho boi thanh pho, ho boi cong cong, san choi cua thanh pho, san choi cong cong, san choi thanh pho, cong vien thanh pho, cong vien cua thanh pho, cong vien cong cong, cong
    vien franklin, franklin park, boston common, cong vien boston common, town field, san town field, cong vien ronan, ronan park, cong vien, dat cong, dat cua thanh pho, dat thanh pho, tai san
    thanh pho, tai san cua thanh pho, toa nha cua thanh pho, toa nha thanh pho, building cua thanh pho, nha cua thanh pho, trung tam cong dong cua thanh pho, trung tam cong dong, bai dau xe trung
    tam cong dong, bai xe trung tam cong dong, bai dau xe bcyf, bai xe bcyf, trung tam bcyf, bai xe so cuu hoa, bai dau xe tram cuu hoa, tram cuu hoa, so cuu hoa, bai xe so cong chanh, san bong ro
    cua thanh pho, thu vien cong cong, thu vien cua thanh pho, thu vien thanh pho, thuoc thanh pho, cua thanh pho, san truong cong, san truong, truong cong, khuon vien truong, bai truong, bai dau
    truong, san truong hoc, bai do xe truong, bai do xe truong hoc, bai cua thanh pho, bai dau xe o thu vien, san do xe thanh pho, garage cong cong, san tap cua thanh pho, ho tam cong cong, be boi
    cong cong, san tennis cua thanh pho, nha thi dau cua thanh pho, garage thu vien, garage toa thi chinh, garage cong vien, garage truong hoc, garage trung tam cong dong, garage cua thu vien, bai
    thu vien, bai city hall, bai toa thi chinh, bai cong vien, bai truong hoc, bai trung tam cong dong, bai cua thu vien, bai xe cua thu vien, san thu vien, san toa thi chinh, san cong vien, san
    trung tam cong dong, san cua thu vien, ham xe thu vien, ham xe toa thi chinh, ham xe cong vien, ham xe truong hoc, ham xe trung tam cong dong, ham xe cua thanh pho, ham xe cua thu vien,
    parking thu vien, parking city hall, parking toa thi chinh, parking cong vien, parking truong hoc, parking trung tam cong dong, parking cua thanh pho, parking cua thu vien, parking lot thu
    vien, parking lot city hall, parking lot toa thi chinh, parking lot cong vien, parking lot truong hoc, parking lot trung tam cong dong, parking lot cua thanh pho, parking lot cua thu vien,
    city parking lot, library parking lot, school parking lot, tru so thanh pho
  `,
  PARK: `
    cong vien, bai dau xe, bai do xe, bai xe, bai dau, san banh, san bong, san bong ro, san choi, san da banh, san da cau, san co, san tennis, parking lot, park, playground, san town field, garage
    dau xe, bai co, bai bien, san truot bang
  `,
  SHELTER: `
    nha tam tru, nha tam tru vo gia cu, nha tam dung, shelter, trung tam tam tru, nha cho nguoi vo gia cu, nha vo gia cu, noi tam tru, nha tam lanh, pine street inn, trai tam tru
  `,
  TRAIN: `
    xe bus, xe buyt, tram bus, tram xe bus, tram xe buyt, tram xe, tram xe dien, tram xe dien ngam, tram xe lua, xe dien, xe dien ngam, tau dien, tau dien ngam, xe lua, ga xe lua, ga, nha ga, tram
    t, tram mbta, tram tau, metro, subway, red line, orange line, blue line, green line, tram fields corner, tram ashmont, tram jfk, tram south station, south station, tram savin hill, tram, tren
    xe bus, tren tau, tren xe lua, ben xe, cua soat ve, mbta, san ga
  `,
  HOME: `
    nha, nha toi, nha tui, nha em, nha minh, can nha, can ho, apartment, apt, chung cu, cua nha, phong, lau, lau 2, tang, tang 2, cau thang, building, hanh lang, phong ngu, phong khach, basement,
    ham nha, tang ham, san nha, hien nha, bac them, triple decker, cua sau, cua truoc, nha thue, nha tro, phong tro, garage nha, house, home, cho ngu, go cua, dap cua nha, truoc cua nha, cua nha
    toi, cua nha tui, trong nha, vo nha, vao nha, can chung cu, nha lau
  `,
  WORK: `
    tiem, tiem nail, tiem toc, tiem pho, tiem banh, tiem an, tiem giat, tiem vang, tiem massage, tiem bida, nha hang, quan an, quan pho, quan ca phe, cho lam, noi lam, noi lam viec, so lam, hang
    xuong, xuong, cua xuong, nha may, kho, kho hang, cong truong, cong trinh, bep, nha bep, cong ty, van phong cong ty, nail, salon, spa, restaurant, warehouse, factory, doi overtime, home depot,
    car wash, cho rua xe, sap, job, cho lam viec, tien luong, luong, cua hang, nha hang viet
  `,
  CELLS: `
    buong giam, xuong buong giam, phong giam, phong giu nguoi, phong tam giam, phong tam giu, phong nhot, khu giam, khu giam giu, khu tam giam, khu giu nguoi, khu buong giam, khu phong giam, xa
    lim, cell, cells, lockup, holding cell, phong hoi cung, phong tham van, phong lay cung, phong lay loi khai, phong phong van, phong hop trong bot, phong kin, phong rieng, phong sau, phong phia
    sau, phong ben trong, phong trong, phia sau, phia sau quay, sau quay, sau quay truc, vo phia sau, phia sau don, phia sau bot, phia trong, phia trong bot, tan ben trong, tuot ben trong, vo
    trong trong, ben trong don, ben trong bot, khu ben trong, khu phia sau, khu trong, khu noi bo, khu cam, khu cam vo, khu vuc cam, khu vuc noi bo, khu vuc rieng, khu han che, khu vuc han che,
    khu nhan vien, khu vuc nhan vien, phong nhan vien, cua nhan vien, loi nhan vien, cua sau bot, cua sau don, cua sau cua bot, cua sau cua don, cua hau bot, garage bot, garage don, garage cua
    bot, garage trong bot, ham xe bot, nha xe bot, nha xe cua bot, cho garage, sally port, sallyport, phong booking, khu booking, back office, behind the counter, khu vuc khong cho dan, cho dan
    khong duoc vo, cho khong cho dan vo, cho cam, xuong ham bot, tang ham bot, duoi ham bot, duoi ham don, qua quay, qua khoi quay, ham giam, ham bot, duoi ham, ham de xe, ham xe, ham dau xe, duoi
    ham de xe, duoi ham xe, garage cua don, cai garage cua don, cai garage cua bot, trong phong giam, xuong phong giam, khu nhot nguoi, cho nhot nguoi, sau quay le tan, cua hau, cua hong bot, loi
    sau, vo tan trong, vao tan trong, vo tuot ben trong, vao sau quay, vo sau quay, phong tam giam cua bot, phong hoi cung cua bot, trong bot tan phong, khu vuc danh cho nhan vien, khu staff,
    employees only, staff only, booking room, interview room, interrogation room, behind the desk, back door of the station, phong hop dau ca, trong phong hop, phong hop cua canh sat, roll call,
    phong roll call, cua khoa, qua cua khoa, phia trong quay, phong nghi cua canh sat, phong an cua canh sat
  `,
  NOW: `
    bay gio, ngay bay gio, ngay luc nay, luc nay day, hien gio, hien tai, ngay hien gio, dang xay ra, dang dien ra, van dang, con dang, van con o day, van con o ngoai, dang o day, dang o ngoai,
    dang o ngoai cua, dang o truoc nha, dang o truoc cua, dang o cua, ngay gio nay, gio nay day, tuc thi, gap, gap lam, lien bay gio, nhanh len, mau len, le len, le le, right now, now, ngay luc em
    nhan, luc em dang nhan, trong luc nhan tin, con o day, van o day
  `,
  DANGER: `
    cuu, cuu voi, cuu em, cuu toi, cuu tui, cuu mang, cuu gap, giup voi, giup em voi, giup tui voi, giup toi voi, help, help me, dap cua, dang dap cua, pha cua, dang pha cua, pha khoa, dang pha
    khoa, tong cua, dam cua, dap cua am am, cay cua, dang danh, dang danh dap, danh dap, chia sung, chi sung, ria sung, cam sung, sung chia, rut sung, gio sung, dang keo le, keo le, loi nguoi,
    dang loi, dang loi nguoi, dang loi nguoi ra, loi xenh xech, de nguoi, dang de, dang de xuong dat, bop co, dang khoc, khoc thet, khoc qua, con khoc, tre con khoc, la het, gao khoc, chay mau, bi
    thuong, bat tinh, xiu, te xiu, ngat xiu, xit hoi cay, hoi cay, luu dan cay, khong tho duoc, ngop tho, xit pepper, chich dien, taser, so qua, hoang so, khan cap, nguy hiem, nguy cap, cap cuu,
    danh nguoi, dap kieng, dap kinh, dap vo
  `,
  PAST: `
    hom qua, toi qua, toi hom qua, dem qua, dem hom qua, sang qua, sang hom qua, chieu qua, chieu hom qua, trua qua, hom kia, hom bua, hom no, hom truoc, hom roi, bua truoc, bua kia, bua hom, bua
    no, bua qua, bua tiem vang, tuan truoc, tuan roi, tuan vua roi, tuan qua, thang truoc, thang roi, thang vua roi, nam ngoai, nam roi, nam truoc, sang nay, sang som nay, trua nay, chieu nay, hoi
    sang, hoi sang nay, hoi trua, hoi trua nay, hoi chieu, hoi chieu nay, hoi toi, hoi toi qua, hoi hom, hoi dem, hoi khuya, hoi nay, luc nay, ban nay, vua nay, moi nay, moi sang nay, hoi xua, hoi
    thang, hoi tuan truoc, hoi tuan, hoi nam ngoai, thu hai, thu ba, thu tu, thu nam, thu sau, thu bay, chu nhat, chua nhat, hom thu hai, hom thu ba, hom thu tu, hom thu nam, hom thu sau, hom thu
    bay, hom chu nhat, thu 2, thu 3, thu 4, thu 5, thu 6, thu 7, hom thu 2, hom thu 3, hom thu 4, hom thu 5, hom thu 6, hom thu 7, cuoi tuan, cuoi tuan roi, cuoi tuan truoc, cach day, may ngay
    truoc, hai ngay truoc, ba ngay truoc, may hom truoc, may bua truoc, may tuan truoc, hai tuan truoc, luc truoc, khi nay, dem do, hom do, bua do, ngay do, sang hom sau, hom sau, ngay hom sau,
    toi do, sang do, chieu do, khuya qua, khuya hom qua, rang sang nay, rang sang qua, luc sang, luc sang nay, luc trua, luc chieu, luc toi qua, luc khuya, luc dem qua, luc hom qua, luc thang
    truoc, luc tuan truoc, luc tuan roi, luc nam ngoai, luc xua, luc hom
  `,
  HOURS: 'tieng, tieng dong ho, gio dong ho, gio, h, tieng lien, hours',
  MINUTES: 'phut, p, minutes',
  DAYS: 'ngay, bua, hom, dem',
  NUMBER: 'mot tieng ruoi, nua',
  VEST: `
    ao vest, vest, ao police, mac ao, ao giap, ao khoac, ao gile, dong phuc, sac phuc, ao ghi, ao co chu, ao in chu, ao de chu, lung ao, sau lung ao, tren ao, mu, non, ao chong dan, bang ten, ao
    gi le, cai ao, ao thun, phu hieu gia, mac vest, jacket
  `,
  VIDEO: `
    video, clip, quay video, quay clip, quay phim, quay lai, quay duoc, co quay, tui quay, toi quay, em quay, da quay, con quay, livestream, quay livestream, live stream, phat truc tiep, quay truc
    tiep, thu hinh, ghi hinh, co clip, co video, co phim, camera nha, camera cua, camera cua nha, camera chuong cua, ring, camera tiem, camera an ninh, doan phim, doan clip, doan video, quay bang
    dien thoai, thu am, ghi am
  `,
  PHOTO: `
    co hinh, co chup hinh, chup hinh, chup duoc hinh, tui chup, toi chup, em chup, minh chup, co chup, chup lai, chup lai duoc, chup tam hinh, co tam hinh, chup man hinh, screenshot, co anh chup,
    chup anh, chup duoc anh, chup duoc, may tam hinh, co may tam hinh, chup hinh bien so
  `,
  PAPER_PROOF: `
    giu to giay, con giu to giay, co to giay, em thay to fax, co giay, con giu giay, giu ban sao, co ban sao, co ban copy, ban copy, co email, co tin nhan, con tin nhan, con giu tin nhan, giu tin
    nhan, co bien lai, con bien lai, giu bien lai, bien lai, receipt, co to fax, to fax, lay duoc ho so, luat su co ho so, luat su tui lay duoc ho so, co van ban, co thu, con giu thu, chup to
    giay, voicemail, co voicemail, co ho so, toi co giay
  `,
  BADGE_NO: `
    so phu hieu, phu hieu so, so huy hieu, huy hieu so, so badge, badge so, badge number, so the, so hieu, so hieu canh sat, so ten, ma so canh sat, bang ten ghi, badge
  `,
  CAR_NO: `
    so xe, xe so, bang so, bien so, bang so xe, bien so xe, so xe canh sat, xe canh sat so, xe tuan so, so xe tuan, cruiser so, so cruiser, ghi duoc bang so, ghi bang so, nho bang so, bang so la
  `,
  INCIDENT_NO:
    'so ho so, so bien ban, so bao cao, so vu, so case, case number, incident number, report number, ma so vu, so report, ma ho so, so case la',
} as const satisfies Partial<Lexicon>;
