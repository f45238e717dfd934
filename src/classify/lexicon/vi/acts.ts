import type { Lexicon } from '../../concepts.ts';

/** Vietnamese: what people do. */
export const acts = {
  ASK: `
    hoi, hoi toi, hoi tui, hoi em, hoi no, hoi han, hoi tham, hoi toi tap, hoi gat, gan hoi, hoi hoai, van hoi, tra hoi, chat van, tra van, can van, hach hoi, hach sach, tra khao, hoi cung, hoi
    xem, hoi coi, do hoi, gang hoi, doi xem, doi coi, doi dua, doi trinh, doi xuat trinh, doi kiem, doi hoi, doi phai, doi tui, doi toi, doi em, doi thay, bat xuat trinh, bat trinh, bat dua giay,
    bat chia, bat toi dua, bat tui dua, bat em dua, bat dua ra, bat phai dua, bat dua, bat lay ra, bat moc, bat chung minh, bat tui chung minh, bat toi chung minh, bat phai chung minh, yeu cau
    xem, yeu cau dua, yeu cau trinh, yeu cau xuat trinh, yeu cau cho xem, yeu cau toi, yeu cau tui, yeu cau em, kiem tra, xet hoi, check, xin xem, xin coi, keu trinh, keu dua, keu xuat trinh, keu
    tui dua, keu toi dua, keu em dua, keu cho xem, keu moc, bieu dua, bieu trinh, bieu tui dua, bieu em dua, bao dua, bao xuat trinh, bao tui dua, bao em dua, muon xem, muon coi, muon biet, can
    xem, can biet, phai dua, phai trinh, phai xuat trinh, phai chung minh, phai cho xem, phai khai, bat khai, khai ra, chung minh, xuat trinh, co phai, to mo hoi, dat cau hoi, dat cau, thac mac,
    hoi do, chi tung dua, bao chung minh, moi chiu, moi chiu ghi, bi hoi, bi tra, hoi ngay, hoi thang, hoi luon, hoi lien, quay qua hoi, quay sang hoi, ma hoi, con hoi, roi hoi, khong dua thi,
    khong dua ra, xuong hoi, vo hoi, vao hoi, len hoi, ngoi hoi, ho hoi, hoi chong, hoi chu, hoi anh, hoi con, hoi ba, hoi ong, hoi chi, hoi chuyen, hoi thu, bat _ chia, bat _ trinh, bat _ xuat
    trinh, bat _ cho xem, bat _ cho coi, bat _ khai, bat _ chung minh, bat _ dua ra, bat _ moc, bat _ lay ra, keu _ trinh, keu _ xuat trinh, keu _ dua ra, keu _ moc, keu _ cho xem, keu _ cho coi,
    keu _ chung minh, bao _ xuat trinh, bao _ dua ra, bao _ trinh, bao _ chung minh, yeu cau _ xuat trinh, yeu cau _ trinh, yeu cau _ cho xem, yeu cau _ dua, yeu cau _ chung minh, doi _ xuat
    trinh, doi _ chung minh, doi _ cho xem, doi _ dua ra, bieu _ dua ra, bieu _ trinh, bieu _ moc, bi keu trinh, doi, dung gi, dung gi toi, dung gi den, dung toi, dung den, nhac gi, nhac gi toi,
    nhac gi den, nhac toi, nhac den, de cap, de cap toi, de cap den, noi gi toi, noi gi ve, dong gi toi, ngo ngang, ngo gi toi, quan tam toi, quan tam, lien quan gi, hoi gi, hoi gi ve, hoi gi toi,
    hoi han gi, hoi dap, show me, no english then show me, chan hoi, giu lai hoi, lai hoi, tap lai hoi, chan de hoi, chan lai hoi, ghe hoi, dung lai hoi, ngung lai hoi
  `,
  SAY: `
    noi, noi la, noi rang, bao la, bao rang, keu, keu la, la lon, la to, la len, la oi, het len, het to, quat, thet, ho to, ho len, ho la, xung, xung la, tu xung, tu xung la, xung danh, tu nhan,
    tu nhan la, nhan la, gia danh, gia lam, gia bo, gia vo, mao danh, tuyen bo, thua nhan, khang dinh, cho rang, tra loi, giai thich, thong bao, noi thang, noi doi la, noi xao la, gioi thieu la,
    noi minh la, noi ho la, khai la, ke la, dan mat, phat loa, keu vay, keu neu, keu se, keu khong, keu tui, keu toi, keu em
  `,
  TELL: `
    bao, bao cho, bao voi, bao lai, bao truoc, bao tin, bao qua, bao sang, bao ben, bao lien, bao ngay, da bao, noi voi, noi cho, noi lai cho, noi lai voi, noi ra cho, noi nho cho, noi het cho, ke
    cho, ke voi, ke het cho, mach, mach cho, mach leo, mach nuoc, mach lai, chi diem, diem chi, chi cho, chi cho cho, to cao, to giac, bao cao len, bao cao cho, thong bao cho, thong tin cho, thong
    bao voi, cho biet, cho hay, ri tai, ri tai cho, ri nho, tiet lo, tiet lo cho, he lo, he lo cho, de lo, lo tin, ro ri, danh dong, danh tieng, danh tin, moc noi, khai bao cho, khai cho, khai
    voi, bao dong, ra hieu, ra hieu cho, ngoeo tay ra hieu, ngoac, tuon tin, tuon tin cho, xi cho, xi ra, tin cho, tuong thuat cho, bao vi tri, loan tin, bao mong, mat bao, mat bao cho, report,
    report cho, bao cho ben, nhac cho, chia tin, canh bao cho, danh may bao, len tieng voi, to voi, to toi voi, to tui voi, to cao toi voi, to cao tui voi, bao gap cho, xi, bao ro cho
  `,
  GIVE: `
    dua, dua cho, dua qua, dua sang, dua luon, dua ra cho, dua lai cho, dua het, dua het cho, dua thang, cho xem ho so, gui, gui cho, gui qua, gui sang, gui thang, gui luon, goi qua, cung cap,
    cung cap cho, chuyen, chuyen cho, chuyen qua, chuyen sang, chuyen luon, chuyen tiep, chuyen lai, chuyen ho so, chuyen bao cao, chuyen thong tin, forward, forward cho, fax, fax cho, fax qua,
    fax luon, email, email cho, nhan tin cho, text, text cho, trao, trao cho, trao doi, nop, nop cho, chia se, chia se cho, chia se voi, share, share cho, share voi, tuon, tuon cho, tuon ra, in ra
    dua, in cho, in ra cho, in luon, doc cho, doc lien cho, doc luon cho, doc lai cho, doc qua dien thoai, cho so, scan, scan qua, scan gui, chup gui, chup hinh gui, dang cho, dang nap, nap cho,
    giao ho so, ban thong tin, ban tin cho, dua thong tin, khai ra cho, tiet lo, trich luc, copy cho, photo cho, sao y cho, mo ho so cho, mo may cho, mo may doc, mo may doc lien, tra cuu cho, tra
    cuu gium, tra gium, kiem gium, tra may cho, tim gium, luc ho so cho, copy, copy het, chep cho, gui het, chuyen het, giao het ho so
  `,
  CALL: `
    goi, goi cho, goi dien, goi dien cho, goi dien thoai cho, goi qua, goi lien, goi ngay, goi luon, goi len, goi bao, goi bao cho, goi phone, goi phone cho, goi bo dam, goi bo dam cho, bo dam
    cho, noi bo dam, goi radio, radio cho, noi qua bo dam, dien cho, dien thoai cho, phone cho, phone, a lo, a lo cho, alo cho, alo, keu, keu them, keu lien, keu toi, lien lac, lien lac voi, lien
    lac cho, lien he, lien he voi, lien he cho, bat lien lac, nhan tin, nhan tin cho, nhan tin qua, nhan cho, text, text cho, text qua, gui tin cho, gui tin nhan cho, nhan mess cho, inbox, bam so,
    bam so goi, bam may goi, bam dien thoai goi, bam goi, bam may cho, bam phone cho, quay so, quay so cho, lay dien thoai goi, lay phone goi, moc dien thoai goi, moc phone goi, rut dien thoai
    goi, noi dien thoai voi, noi phone voi, noi chuyen dien thoai voi, noi chuyen voi, nghe dien thoai noi voi, tren dien thoai voi, noi chuyen phone voi, trieu, call, call cho, bao toi, bao lai
    day, goi nguoi, cau vien, ho hoan
  `,
  CALL_CODED: `
    co mot dua cho may ong, co them mot dua, co mot dua cho ben do, co mot dua cho ben ay, co mot thang cho, co mot nguoi cho ben do, co 1 dua cho, co 1 thang cho, co mot dua day, co hang cho, co
    hang ne, toi lay no di, toi don no di, lai don no, lai ruoc no, toi ruoc no, qua ruoc no, qua lay no, qua hot no, toi hot no, lai hot no, den ma lay, toi ma lay, qua ma bat, toi ma bat, lai ma
    bat, toi don hang, co mot em, co may dua cho, co them hang, got one for you
  `,
  STOPPED: `
    bi chan, chan xe, chan toi, chan tui, chan em, chan minh, chan anh, chan chi, chan chong, chan vo, chan con, chan no, chan ban, chan lai, chan ba, chan ong, chan nguoi, chan hoi, chan bat,
    chan de hoi, chan vi, chan giu, chan chung toi, chan chung tui, chan tui em, chan tung nguoi, chan het nguoi, chan hai, chan dua, chan thang, chan may, chan kham, chan xet, chan kiem, chan
    mot, chan cau, chan chu, chan bac, chan co, chan di, chan cha, chan me, chan khong ly do, chan o, chan tren duong, chan ngay, chan ngoai, bi chan lai, dung xe toi, dung xe tui, dung xe em,
    dung xe lai, bat dung xe, bat dung lai, bat dung, keu dung lai, keu dung xe, keu tui dung, keu toi dung, keu em dung, keu tap vo, keu tap vao, bao dung xe, bao dung lai, ra hieu dung, ra hieu
    tap, ngoac xe, tap xe vo, ep xe vo, ep xe vao, ep xe tui, ep xe, tap lai, tap lai hoi, thoi coi chan, thoi coi, hu coi chan, hu coi, bat den chan xe, bam coi chan, bat den duoi, ngoac lai,
    ngoac vo, ngoac tui, ngoac toi, kieu dung, tram xe, bi pull over, pull over, bi pull, pull tui, pull em, pull toi, kham xe, luc soat xe, soat xe, xet xe, kham nguoi, luc soat nguoi, luc soat,
    luc tui, bat xuong xe, keu xuong xe, bao xuong xe, bat ra khoi xe, keo ra khoi xe, keo tui ra khoi xe, keo em ra khoi xe, lai hoi, ghe lai, don dau, giu xe lai, giu lai hoi, chot chan, lap
    chot, ghe vo le, bi bat ghe, bi dung, bi canh sat dung, ghe lai giup, chi dung, chi chan, dung nhom, dung nguoi, chan nhom, chan dan, chan rieng, loc nguoi, chan tat ca, bi ngung, ngung xe,
    ngung toi, ngung tui, ngung em, bat ngung xe, keu ngung xe, bi tap vo le
  `,
  ARREST: `
    bat, bat giu, bat giam, bat tam giu, bat lai, bi bat, bat di, bat bo, bat nong, bat nguoi, bat cong tay, bat nhot, tam giu, tam giam, giam giu, cau luu, cau giu, bi giu o bot, bat ve, bat ve
    bot, dua ve bot, dua ve don, cho ve bot, cho ve don, giai ve bot, giai ve don, keo ve bot, loi ve bot, giai di, ap giai ve, cong tay, cong lai, cong dau, bi cong, tra tay vo cong, tra cong,
    deo cong, khoa tay, xich tay, troi tay, cong no, cong anh, cong em, cong tui, cong toi, cong chong, cong con, cong nguoi, cong chi, cong ong, cong ba, cong ca, cong hai tay, cong luon, tom,
    tom co, tom duoc, tom dau, thop, thop co, hot, hot di, hot ve, hot ve bot, hot luon, bi hot, chup, chup dau, chup lai, bi chup, quo, quo di, bi quo, xich co, bo tu, bo bot, tong giam, tong vo
    tu, tong vo kham, nhot, nhot vo, bi nhot, bi giam, vo tu, nam bot, bi dan do, do van nguoi xuong, vat xuong, de xuong dat, de xuong duong, khong che, giu nguoi, arrest, handcuff, detain,
    detained, booked, nam tu, vo kham, vao kham, bi cong dau, toi bat, den bat, lai bat, ra bat, vo bat, vao bat, ap toi bat, bat vi toi, bat ve toi, bi bat vi toi, bi bat ve toi, cong ai, cong
    anh ay, cong no lai, bi bat giu, bi bat giam, bi tam giu, bi tam giam
  `,
  KEEP: `
    giu, giu lai, giu chan, giu them, giu tiep, giu luon, giu hoai, giu mai, giu no lai, giu no, giu anh, giu chi, giu em, giu toi, giu tui, giu chong, giu vo, giu con, giu ong, giu ba, giu qua
    dem, giu den, giu toi sang, giu ca dem, van giu, con giu, tiep tuc giu, bi giu, bi giu lai, bi giu them, cu giu, ngam, ngam lai, ngam luon, ngam toi, ngam no, ngam hoai, giam them, giam tiep,
    giam lai, giam luon, giam toi, giam den, giam qua dem, van giam, con giam, tiep tuc giam, bi giam them, nhot them, nhot tiep, nhot lai, nhot luon, nhot toi, nhot toi sang, nhot den, nhot qua
    dem, van nhot, con nhot, bi nhot them, bi nhot lai, nhot o, nhot, cam chan, cam giu, cam lai, luu lai, luu giu, khoa lai, khoa lai phong, khoa trai, khoa cua lai, khoa phong, nam tay lai, nam
    tay keo lai, nam tay chong em lai, nam tay, nam lai, keo lai, ngan lai, can lai, chan khong cho ra, chan khong cho ve, khong cho ve, khong cho ra, khong cho ra ve, khong cho roi, khong cho ve
    nha, khong tha, khong chiu tha, khong chiu cho ve, khong chiu cho ra, khong mo khoa, khong mo cua, khong duoc ve, khong duoc ra, khong duoc di, khong duoc tha, khong the ve, khong the ra,
    khong tha ra, khong tha lien, khong tha ngay, khong tha cho, tu choi tha, tu choi cho ve, tu choi cho ra, nhat dinh khong tha, nhat dinh khong cho, chua tha, chua cho ve, chua cho ra, chua
    duoc ra, chua duoc tha, chua duoc ve, chua chiu tha, chang tha, dau co tha, dau cho ve, dau cho ra, dau co cho ve, dau chiu tha, chang cho ve, chang cho ra, moi tha, moi tha ra, moi cho ve,
    moi cho ra, moi duoc ve, moi thay ra, moi mo khoa, moi mo cua, moi chiu tha, moi chiu cho ve, moi chiu cho ra, moi ra duoc, moi cho ba ra, moi cho anh ra, moi cho no ra, moi cho ong ra, moi
    cho em ra, moi cho chi ra, moi cho tui ra, moi cho toi ra, moi cho chong, moi cho chu ra, moi cho anh ve, moi cho em ve, moi cho no ve, moi cho ong ve, moi tha no, moi tha anh, moi tha em, moi
    tha chong, moi buong, moi nha, bat cho, bat ngoi cho, bat phai cho, bat o lai, bat ngoi lai, bat ngoi, bat doi, keu ngoi do, keu cho, keu ngoi cho, keu doi, keu o lai, bao cho them, bao ngoi
    cho, bao ngoi do, bao doi, bieu ngoi, bieu cho, bieu doi, bieu ngoi do, ngoi do, ngoi do cho, ngoi yen do, ngoi lai, ngoi doi, ngoi cho, cho them, doi them, phai cho them, phai doi them, phai
    ngoi, phai o lai, o lai them, o them, nam them, nan na, tri hoan, keo dai, hoan lai, dinh lai, van bi giu, van chua tha, con bi giu, con ket, ket lai, ket o bot, ket trong, cho qua dem, nam
    qua dem, lam lo, hold lai, hold, hold no, hold anh, hold chong, holding, de no ngoi, de anh ngoi, de ngoi, de em ngoi, de cho ngoi, khong buong, khong nha, dung ra vay, muon giu, muon giu no
    lai, khoan da, khoan tha, khoan ve, khoan di, chan cua, chan cua khong cho, ngoi trong bot, roi moi tha, roi moi cho, quay lai phong giam, dua tro lai phong giam, dan tro lai, dua lai vo
    phong, dua vo lai, nhot tro lai, dan nguoc vo, dua nguoc vo, van nam trong, van con trong, van o trong bot, van con o, van o trong tu, qua dem, ngoi chung xe, ngoi giu, ngoi canh, canh giu, de
    lai, sau moi duoc, sau moi tha, sau moi cho, sau moi ra, tieng moi tha, tieng moi cho, tieng moi ra, tieng moi duoc, gio moi tha, gio moi cho, gio moi ra, hom sau moi, sang moi tha, sang moi
    cho, sang moi ra, chieu moi tha, chieu moi cho, chieu moi ra, toi moi tha, toi moi cho, dem moi tha, dem moi cho, sang hom sau moi, mai moi tha, mai moi cho, nua moi tha, nua moi cho, nua moi
    ra, nua moi duoc, khong cho _ ve nha, khong cho _ ra ve, khong cho _ ra khoi, khong chiu cho _ ve, khong chiu cho _ ra, moi cho _ ve, moi cho _ ra, moi tha _ ra, moi tha _ ve, bat _ ngoi cho,
    bat _ ngoi doi, bat _ doi, bat _ o lai, keu _ ngoi cho, keu _ ngoi do, keu _ doi, keu _ o lai, bao _ ngoi cho, bao _ ngoi do, bao _ doi, bao _ o lai, bieu _ ngoi do, bieu _ doi, giu _ lai, giu
    _ them, giu _ toi sang, giu _ qua dem, nhot _ them, nhot _ lai, giam _ them, giam _ lai, khoa _ lai, nam tay _ lai, keo _ lai, dua _ tro lai, khong cho em toi ve, khong cho em toi ra, khong
    cho em tui ve, khong cho em tui ra, khong cho anh toi ve, khong cho anh toi ra, khong cho anh tui ve, khong cho anh tui ra, khong cho chi toi ve, khong cho chi toi ra, khong cho chi tui ve,
    khong cho chi tui ra, khong cho chong toi ve, khong cho chong toi ra, khong cho chong tui ve, khong cho chong tui ra, khong cho vo toi ve, khong cho vo toi ra, khong cho vo tui ve, khong cho
    vo tui ra, khong cho con toi ve, khong cho con toi ra, khong cho con tui ve, khong cho con tui ra, khong cho ba toi ve, khong cho ba toi ra, khong cho ba tui ve, khong cho ba tui ra, khong cho
    me toi ve, khong cho me toi ra, khong cho me tui ve, khong cho me tui ra, khong cho ma toi ve, khong cho ma toi ra, khong cho ma tui ve, khong cho ma tui ra, khong cho bo toi ve, khong cho bo
    toi ra, khong cho bo tui ve, khong cho bo tui ra, khong cho cha toi ve, khong cho cha toi ra, khong cho cha tui ve, khong cho cha tui ra, khong cho chau toi ve, khong cho chau toi ra, khong
    cho chau tui ve, khong cho chau tui ra, khong cho chu toi ve, khong cho chu toi ra, khong cho chu tui ve, khong cho chu tui ra, khong cho cau toi ve, khong cho cau toi ra, khong cho cau tui
    ve, khong cho cau tui ra, khong cho ban toi ve, khong cho ban toi ra, khong cho ban tui ve, khong cho ban tui ra, khong cho em trai toi ve, khong cho em trai toi ra, khong cho em trai tui ve,
    khong cho em trai tui ra, khong cho anh trai toi ve, khong cho anh trai toi ra, khong cho anh trai tui ve, khong cho anh trai tui ra, khong cho con trai toi ve, khong cho con trai toi ra,
    khong cho con trai tui ve, khong cho con trai tui ra, khong cho con gai toi ve, khong cho con gai toi ra, khong cho con gai tui ve, khong cho con gai tui ra, moi cho em toi ve, moi cho em toi
    ra, moi cho em tui ve, moi cho em tui ra, moi cho anh toi ve, moi cho anh toi ra, moi cho anh tui ve, moi cho anh tui ra, moi cho chi toi ve, moi cho chi toi ra, moi cho chi tui ve, moi cho
    chi tui ra, moi cho chong toi ve, moi cho chong toi ra, moi cho chong tui ve, moi cho chong tui ra, moi cho vo toi ve, moi cho vo toi ra, moi cho vo tui ve, moi cho vo tui ra, moi cho con toi
    ve, moi cho con toi ra, moi cho con tui ve, moi cho con tui ra, moi cho ba toi ve, moi cho ba toi ra, moi cho ba tui ve, moi cho ba tui ra, moi cho me toi ve, moi cho me toi ra, moi cho me tui
    ve, moi cho me tui ra, moi cho ma toi ve, moi cho ma toi ra, moi cho ma tui ve, moi cho ma tui ra, moi cho bo toi ve, moi cho bo toi ra, moi cho bo tui ve, moi cho bo tui ra, moi cho cha toi
    ve, moi cho cha toi ra, moi cho cha tui ve, moi cho cha tui ra, moi cho chau toi ve, moi cho chau toi ra, moi cho chau tui ve, moi cho chau tui ra, moi cho chu toi ve, moi cho chu toi ra, moi
    cho chu tui ve, moi cho chu tui ra, moi cho cau toi ve, moi cho cau toi ra, moi cho cau tui ve, moi cho cau tui ra, moi cho ban toi ve, moi cho ban toi ra, moi cho ban tui ve, moi cho ban tui
    ra, moi cho em trai toi ve, moi cho em trai toi ra, moi cho em trai tui ve, moi cho em trai tui ra, moi cho anh trai toi ve, moi cho anh trai toi ra, moi cho anh trai tui ve, moi cho anh trai
    tui ra, moi cho con trai toi ve, moi cho con trai toi ra, moi cho con trai tui ve, moi cho con trai tui ra, moi cho con gai toi ve, moi cho con gai toi ra, moi cho con gai tui ve, moi cho con
    gai tui ra, chua cho em toi ve, chua cho em tui ve, chua cho anh toi ve, chua cho anh tui ve, chua cho chi toi ve, chua cho chi tui ve, chua cho chong toi ve, chua cho chong tui ve, chua cho
    vo toi ve, chua cho vo tui ve, chua cho con toi ve, chua cho con tui ve, chua cho ba toi ve, chua cho ba tui ve, chua cho me toi ve, chua cho me tui ve, chua cho ma toi ve, chua cho ma tui ve,
    chua cho bo toi ve, chua cho bo tui ve, chua cho cha toi ve, chua cho cha tui ve, chua cho chau toi ve, chua cho chau tui ve, chua cho chu toi ve, chua cho chu tui ve, chua cho cau toi ve,
    chua cho cau tui ve, chua cho ban toi ve, chua cho ban tui ve, chua cho em trai toi ve, chua cho em trai tui ve, chua cho anh trai toi ve, chua cho anh trai tui ve, chua cho con trai toi ve,
    chua cho con trai tui ve, chua cho con gai toi ve, chua cho con gai tui ve, phai doi, con phai doi, nen phai doi, de do, de nam do, cam do, de trong phong, de ngoi do, khong cho buoc, khong
    cho buoc ra, khong cho roi di, khong cho roi khoi, khong cho buoc ra khoi, khong de ra, khong de ve, khong de no ra, chua de ve, chua ky cho ra, khong ky cho ra, khong lam giay ra, nhot tiep
    toi, giu nguyen, giu cung, giu riet, giu luon toi, giu mot dem, giu qua ngay, giu hai ngay, giu ca ngay, cho mon moi, bat nam lai, bat o them, khong xuat trai, khong tra tu do, khong chiu tra
    tu do, chua tra tu do, bat dang doi, bat _ dang doi, bat phai dang doi, ngoi dang doi, ngoi do dang doi, phai dang doi, keu dang doi, keu _ dang doi, bao dang doi, bao _ dang doi, bieu dang
    doi, giu dang doi, bat ngoi dang doi, keu ngoi dang doi, dang doi them, phai dang doi them, de ngoi dang doi, dang doi mon moi
  `,
  STILL: `
    van con trong, van con o, van con bi, con o trong, van chua ra, chua ra, chua thay ra, chua ra duoc, van chua ve, chua ve, van con nam, gio van con, toi gio chua, toi gio van chua, den gio
    chua, den gio van chua, van bi, van con ket, con nam trong, con ket, toi gio con, van o trong, mac du, du da, dau da, du vay, vay ma, the ma
  `,
  LET_GO: `
    tha, tha ra, tha ve, tha di, tha lien, tha ngay, tha luon, tha tui, tha toi, tha em, tha no, tha anh, tha nguoi, tha chong, tha cho ve, tha cho, cho ve, cho ve nha, cho ve ngay, cho ve lien,
    cho ve luon, cho tui ve, cho toi ve, cho em ve, cho no ve, cho anh ve, cho chi ve, cho ong ve, cho ba ve, cho chong ve, cho con ve, cho ra, cho ra ve, cho ra lien, cho ra ngay, cho tui ra, cho
    em ra, cho no ra, cho anh ra, cho ong ra, cho chi ra, cho ba ra, cho chu ra, cho di lien, cho di luon, cho tui di, cho toi di, cho em di, cho no di, cho anh di, cho ong di, cho qua, de tui di,
    de toi di, de em di, de no di, de tui ve, de em ve, ve nha lien, ve nha ngay, ve lien, ve ngay, ra lien, ra ngay, ra ve lien, ra dung gio, ve nha luon, ve nha an toan, ve nha roi, da ve nha,
    gio ve nha roi, ve toi nha roi, ve toi nha, nhac nho roi thoi, nhac nho thoi, nhac nhe roi thoi, chi nhac nho, chi canh cao, canh cao thoi, warning roi, cho warning, chi cho warning, warning
    thoi, khong bi giu, khong he bi giu, khong giu lai, khong bi giu lai, khong giu them, khong ai giu, khong bi nhot, duoc ve ngay, duoc ve lien, duoc tha ngay, duoc tha lien, duoc tha dung gio,
    duoc ra ngay, duoc ra lien, tha dung gio, ve cung ngay, ra cung ngay, tha cung ngay, ra trong ngay, ve trong ngay, buong ra, nha ra, cho xuong xe, tra tu do, cho tu do, mo cong tha, mo khoa
    tha, mo cong cho ve, di ve binh thuong, cho chay di, cho chay tiep, cho lai di, cho di tiep, cho _ ve nha, cho _ ra ve, tha _ ra, tha _ ve, cho em toi ve, cho em toi ra ve, cho em tui ve, cho
    em tui ra ve, cho anh toi ve, cho anh toi ra ve, cho anh tui ve, cho anh tui ra ve, cho chi toi ve, cho chi toi ra ve, cho chi tui ve, cho chi tui ra ve, cho chong toi ve, cho chong toi ra ve,
    cho chong tui ve, cho chong tui ra ve, cho vo toi ve, cho vo toi ra ve, cho vo tui ve, cho vo tui ra ve, cho con toi ve, cho con toi ra ve, cho con tui ve, cho con tui ra ve, cho ba toi ve,
    cho ba toi ra ve, cho ba tui ve, cho ba tui ra ve, cho me toi ve, cho me toi ra ve, cho me tui ve, cho me tui ra ve, cho ma toi ve, cho ma toi ra ve, cho ma tui ve, cho ma tui ra ve, cho bo
    toi ve, cho bo toi ra ve, cho bo tui ve, cho bo tui ra ve, cho cha toi ve, cho cha toi ra ve, cho cha tui ve, cho cha tui ra ve, cho chau toi ve, cho chau toi ra ve, cho chau tui ve, cho chau
    tui ra ve, cho chu toi ve, cho chu toi ra ve, cho chu tui ve, cho chu tui ra ve, cho cau toi ve, cho cau toi ra ve, cho cau tui ve, cho cau tui ra ve, cho ban toi ve, cho ban toi ra ve, cho
    ban tui ve, cho ban tui ra ve, cho em trai toi ve, cho em trai toi ra ve, cho em trai tui ve, cho em trai tui ra ve, cho anh trai toi ve, cho anh trai toi ra ve, cho anh trai tui ve, cho anh
    trai tui ra ve, cho con trai toi ve, cho con trai toi ra ve, cho con trai tui ve, cho con trai tui ra ve, cho con gai toi ve, cho con gai toi ra ve, cho con gai tui ve, cho con gai tui ra ve,
    tha em toi, tha em tui, tha anh toi, tha anh tui, tha chi toi, tha chi tui, tha chong toi, tha chong tui, tha vo toi, tha vo tui, tha con toi, tha con tui, tha ba toi, tha ba tui, tha me toi,
    tha me tui, tha ma toi, tha ma tui, tha bo toi, tha bo tui, tha cha toi, tha cha tui, tha chau toi, tha chau tui, tha chu toi, tha chu tui, tha cau toi, tha cau tui, tha ban toi, tha ban tui,
    tha em trai toi, tha em trai tui, tha anh trai toi, tha anh trai tui, tha con trai toi, tha con trai tui, tha con gai toi, tha con gai tui, duoc tha ve, duoc tha ve nha, duoc tha ve nha lien,
    duoc tha ve lien, tha ve nha, tha ve nha lien, tha ve lien, duoc cho ve, duoc cho ve lien, duoc cho ve nha, cho ve trong ngay, cho ve dung gio, tha trong ngay, tha khong giu, viet warning roi,
    viet warning, warning tha, tha di lien, cho di ngay, cho di roi, cho di thoi, cho di binh thuong, cho di ve, canh cao thoi roi cho, tui di luon, tui duoc di, toi duoc di, em duoc di, duoc di
    luon, duoc di lien
  `,
  HAND_OVER: `
    giao, giao cho, giao lai, giao lai cho, giao luon, giao luon cho, giao thang, giao thang cho, giao tan tay, giao tan tay cho, giao nop, giao nop cho, giao nguoi, giao nguoi cho, giao no cho,
    giao anh cho, giao em cho, giao qua, giao qua cho, ban giao, ban giao cho, ban giao lai, ky ban giao, giay ban giao, ky giay ban giao, ky giao, chuyen giao, chuyen giao cho, dua tan tay, dua
    tan tay cho, trao tay, trao tay cho, trao lai cho, trao nguoi, trao no cho, nop nguoi, nop nguoi cho, nop no cho, nop tan tay, day qua cho, day sang cho, day cho, nem cho, nem qua cho, dan
    giao, dan ra giao, dua ra giao, mang ra giao, buong tay cho, buong cho, tha ra cho, ban cho, nhuong cho, thay vi tha giao, cong lai giao, cong giao, bat giao, giai giao, giai qua cho, dan do
    cho, dua do cho, dem nop, dem giao, ban dung
  `,
  TRANSFER: `
    dua qua cho, dua ra cho, dua ra ngoai cho, dua sang cho, dua xuong cho, dan qua cho, dan ra cho, dan ra ngoai cho, dan sang cho, dan toi cho, dan thang ra cho, dan ra cua cho, dan ra cong sau,
    dan ra cong, dat ra cho, dat qua cho, ap giai qua, ap giai ra, ap tai qua, ap tai ra, ap giai cho, giai ra cho, giai sang, giai qua, chuyen no cho, chuyen no qua, chuyen anh cho, chuyen anh
    qua, chuyen em cho, chuyen chong, chuyen nguoi cho, chuyen nguoi qua, chuyen ong, chuyen con toi, chuyen con tui, chuyen tu nhan, dua no ra, dua no qua, dua no cho, dua anh ra, dua anh qua,
    dua anh cho, dua em ra, dua em qua, dua em cho, dua chi cho, dua ong cho, dua ba cho, dua ho cho, dua chong toi cho, dua chong tui cho, dua chong toi qua cho, dua chong tui qua cho, dua chong
    em cho, dua con toi cho, dua con tui cho, dua vo cho, dua nguoi cho, dua nguoi qua, dan no cho, dan anh cho, dan em cho, dan chong tui cho, dan chong toi cho, dan ong cho, chuyen qua trai ice,
    chuyen vao trai ice
  `,
  DRIVE: `
    lai xe cho, lai xe dua, lai xe cho no, lai xe cho anh, cho no toi, cho no len, cho no xuong, cho no qua, cho no thang, cho no ra, cho no sang, cho anh toi, cho anh len, cho anh xuong, cho anh
    qua, cho anh thang, cho em toi, cho em len, cho em xuong, cho em qua, cho em thang, cho tui toi, cho tui len, cho tui xuong, cho tui qua, cho chong toi, cho chong tui, cho chong em, cho chong
    len, cho vo toi, cho vo tui, cho ong toi, cho ong len, cho ong xuong, cho ong qua, cho ba toi, cho ba len, cho ba xuong, cho chi len, cho chi toi, cho chi xuong, cho con toi, cho con tui, cho
    con em, cho chu toi, cho chu len, cho cau len, cho ho len, cho thang len, cho thang xuong, cho thang toi, cho thang ra, cho thang qua, cho ban toi, cho ban tui, cho len, cho xuong, cho ra tan,
    cho luon, cho di burlington, cho len burlington, cho toi burlington, cho bang xe, dua len, dua xuong, dua toi, dua den, dua thang toi, dua thang len, dua thang xuong, dua thang qua, dua toi
    tan, dua ra tan, dua len tan, dua di burlington, dua toi burlington, dua len burlington, dua _ den, dua _ len, dua _ xuong, dua _ ra tan, dua _ thang, dua _ qua tan, dua _ ve, dem _ len, dem _
    xuong, van chuyen, ap tai, ap giai, giai toi, giai len, giai xuong, ap giai toi, ap giai len, tai toi, cho tren xe, cho bang, bo len xe cho, chay thang, drop off, drive, transport, cho giup,
    cho gium, xe thung, dua _ toi tan, dua _ toi van phong, dem _ toi tan, dua no toi, cho no toi tan, van chuyen _ toi, van chuyen _ len
  `,
  TAKE: `
    bat, bat di, bi bat, bat mat, bat coc, bat mang di, bat dem di, dua di, dua di mat, dan di, dan di mat, dan giai, giai di, dem di, mang di, lay di, lay nguoi, hot, hot di, hot het, bi hot,
    chup, bi chup, tom, tom di, vo lay, om di, xoc di, xoc nach, loi di, loi ra, loi len xe, loi ra xe, loi vo xe, keo di, keo ra, keo len xe, keo ra xe, keo vo xe, day len xe, day vo xe, day vao
    xe, day ra xe, day anh len, day no len, tong len xe, tong vo xe, tong vao xe, nhet vo xe, nhet vao xe, nhet len xe, quang len xe, nem len xe, bo len xe, bo vo xe, len xe, dua len xe, dan len
    xe, dan ra xe, dan toi xe, dua ra xe, dua vo xe, dua qua xe, cho di mat, cho di roi, ruoc di, ruoc, don di, don mat, lua len xe, lua vo xe, cuom, bo rap, bo bat, do ap, dot kich, bat nguoi, ap
    bat, vay bat, ap toi bat, lay mat, dat di, dat no di, dan no di, dan anh di, dan em di, dan chong, dan con, dua anh di, dua no di, dua em di, dua chong, mang no di, mang anh di, cong tay, cong
    di, khieng di, khieng len, de xuong, vat xuong, bat luon, bat het, lai nhan, nhan nguoi, toi nhan, ky nhan, don no, don anh, cuop di, bat len xe, ap len xe, ap ra xe, hot len xe, hot mat,
    raid, toi bat, den bat, lai bat, ra bat, vo bat, vao bat, cong anh, cong no, cong em, cong chong
  `,
  WAIT: `
    cho san, cho san o, doi san, dung cho, dung doi, ngoi cho san, dang cho, dang doi, da cho, da doi, da cho san, cho truoc, cho ngoai, cho o ngoai, cho ben ngoai, cho ngay cua, cho o cua, cho o
    bai dau xe, cho duoi, cho trong xe, cho de bat, cho bat, cho ngay truoc, cho o truoc, cho ngoai cong, cho o cong, cho o san, doi, doi ngoai, doi o ngoai, doi ngay cua, doi o cua, doi truoc,
    cho chuc, chuc, chuc san, chuc cho, rinh, rinh san, rinh ngoai, rinh cho, phuc, phuc san, phuc kich, phuc ngoai, mai phuc, canh me, canh san, canh ngoai, canh o ngoai, canh cua, canh ngay,
    canh dung, canh ngay cua, truc san, truc o, truc ngoai, tuc truc, dau truoc, dau san, dau xe san, dau ngoai, dau o ngoai, dau ngay, dau truoc cua, dau ngay cua, dau xe truoc, dau xe ngoai, dau
    o cua, dau o truoc, dau ben kia duong, dung san, dung ngoai, dung o ngoai, dung ngay, dung truoc, dung truoc cua, dung ngay cua, dung o cua, dung o cong, dung day, dung san do, dung do, dung
    ben ngoai, ngoi san, ngoi truoc, o san, co mat san, co mat, co san, da o do, da o ngoai, da o san, da co mat, o ngoai, o ngay ngoai, o ngoai cua, o ngoai bot, o truoc bot, o truoc cua, ngoai
    cua, ngoai cong, ngoai bai dau xe, ngay cua, truoc cua, truoc cong, don san, don long, xuat hien, loi ra, lu lu, nam cho, xe dau, lang vang, lo mo, vay san, bao vay san, dang doi san, ngoi
    dang doi, dung dang doi
  `,
  ARRIVE: `
    toi, den, toi noi, den noi, toi nha, den nha, den roi, toi roi, lai, lai day, qua, ghe, ghe qua, ghe vo, ghe lai, chay toi, chay lai, chay den, chay qua, di toi, di den, keo toi, keo den, keo
    lai, ap toi, ap den, ap vo, ra toi, xuat hien, co mat, toi sau, den sau, toi hien truong, den hien truong, toi lien, toi ngay, do bo, ap lai, qua toi, den day, toi day, dang toi, dang den, moi
    toi, moi den, da toi, da den, bao vay, nhay xuong, xuong toi, len toi, mo toi, lu luot toi, co mat lien, lai nha, qua nha, dap toi, phong toi, do toi
  `,
  BLOCK: `
    chan, chan hai dau, chan ca hai dau, chan het, chan loi, chan ngang, chan het loi, chan ngo, khoa, khoa het, khoa hai dau, khoa loi, dong, dong het, dong hai dau, dong luon, rao, rao lai, rao
    het, rao kin, rao chan, phong toa, bit, bit het, bit loi, bit kin, bit hai dau, bit ngang, cang day, giang day, cang bang, giang bang vang, cang day vang, keo day vang, dat coc, dat coc cam,
    dat rao, dat rao chan, dat rao can, dung rao, dung rao chan, lap rao, dat barie, dung barie, dat cone, de cone, dat bang cam, cam bang, cam xe, cam xe qua, cam nguoi qua, cam qua, cam vo, dieu
    khien, dieu tiet, dieu phoi, huong dan xe, huong dan, phan luong, chi duong cho xe, chi huong, phat tay cho xe, phat tay, re huong, be huong, bat xe quay dau, quay dau xe, bat quay dau, duoi
    xe, cho xe re, re het xe, re xe qua, khong cho xe qua, khong cho xe vo, khong cho xe vao, khong cho ai qua, khong cho ai vo, khong cho ai vao, khong cho qua, khong cho nguoi qua, khong cho xe
    chay, khong cho di qua, dau xe chan, dau xe ngang, dau ngang, de xe chan ngang, giu xe lai khong cho, chan xe co, chan xe cho, bao vay, vay kin, lap vong vay, lap vanh dai, vanh dai, bao kin,
    dung chan, dung chan hai dau, don duong, don loi, canh dau duong, gac dau, gac hai dau, chan dau, block, block duong, road block, dong chot, lap chot chan, dung barricade, dat barricade, de
    barricade, keo barricade, barricade, mo duong, dep duong, mo loi, don het xe, duoi het xe, chan ca khuc, chan nguyen, chan ca, khoa ca, khoa nguyen, bit ca, rao ca, rao nguyen, dung cone, be
    lai, cam duong, cam luu thong, chan luu thong, chan dong, chan khuc, dung hang rao, dat hang rao, keo hang rao
  `,
  PUSH_BACK: `
    day lui, day lui ra, day lui lai, day ra, day ra xa, day nguoi, day moi nguoi, day ba con, day dam dong, day tui ra, day tui toi, day chung toi ra, day tui em ra, day dan ra, day nguoi dan,
    day nguoi bieu tinh, day hang xom, day bat tui lui, day may nguoi, lui ra, lui lai, lui ra sau, lui ra xa, dung lui, bat lui, ep lui, keu lui, keu lui ra, bao lui, bao lui ra, bieu lui, la lui
    ra, bat moi nguoi lui, bat tui lui, ep moi nguoi lui, lui xuong, xo ra, xo lui, xo nguoi, xo day, xo ba con, xo moi nguoi, xo dam dong, xo tui, xua, xua nguoi, xua ra, xua duoi, xua dam dong,
    xua ba con, duoi ra, duoi nguoi, duoi ba con, duoi moi nguoi, duoi dam dong, duoi het nguoi, duoi tui ra, duoi tui em, giai tan, giai tan dam dong, gian ra, keu gian ra, bat gian ra, dang ra,
    keu dang ra, ne ra, tranh ra, keu tranh ra, keu ne ra, lap hang rao nguoi, lap hang rao, hang rao nguoi, xep hang ngang, dan hang, dan hang ngang, dan hang chan, dung thanh hang, can nguoi,
    can dam dong, can ba con, can moi nguoi, can khong cho, can tui lai, ngan dam dong, ngan nguoi, ngan ba con, ngan nguoi bieu tinh, ngan khong cho, ngan khong cho lai gan, khong cho lai gan,
    khong cho toi gan, khong cho den gan, khong cho lai, khong cho dung gan, khong cho ai lai gan, khong cho ai toi gan, khong cho ba con, khong cho nguoi dan, khong cho quay, khong cho tui quay
    phim, giu dam dong, giu nguoi dan, giu ba con, kiem soat dam dong, don dep via he, don nguoi, chan nguoi bieu tinh, chan dam dong, chan nguoi dan, chan ba con, crowd control
  `,
  TRANSLATE: `
    dich, dich cho, dich gium, dich giup, dich lai, dich ra, dich qua, dich cau, dich tieng viet, dich tieng, phien dich, phien dich cho, lam phien dich, thong dich, thong dich cho, lam thong
    dich, thong dich vien, thong ngon, lam thong ngon, chuyen tung cau, chuyen tung cau ho hoi, chuyen cau, chuyen cau tra loi, chuyen loi, noi lai bang tieng viet, noi tieng viet cho, noi tieng
    viet gium, noi tieng viet giup, noi gium tieng viet, noi tieng viet thay, hoi bang tieng viet cho, hoi gium bang tieng viet, hoi gium, hoi tieng viet gium, giai thich bang tieng viet, noi lai
    tieng viet, translate, interpret, noi sang tieng viet
  `,
  ENTER: `
    vo, vao, xong vo, xong vao, xong thang vo, xong thang vao, xong len, do vo, do vao, ap vo, ap vao, ua vo, ua vao, tran vo, tran vao, nhao vo, nhao vao, dot nhap, lot vo, buoc vo, buoc vao, di
    vo, di vao, vo tan, vao tan, vo han, vao han, keo vo, keo vao, keo nhau vo, pha cua, pha cua vo, pha cua vao, pha khoa, dap cua, dap cua vo, dap cua vao, tong cua, tong cua vo, tong cua vao,
    dap pha, cay cua, xo cua, xo cua vo, xo cua vao, mo cua vo, len lau, len tan, vo thang, vao thang, vo luc, vao luc, vo kham, vao kham xet, leo vo, nhay vo, cung vo, cung vao
  `,
  ASSIST: `
    giup, giup cho, giup do, giup suc, dang giup, phu, phu giup, phu cho, phu mot tay, phu tay, ho tro, ho tro cho, yem tro, yem tro cho, tiep tay, tiep tay cho, tiep suc, tiep ung, hau thuan, hop
    tac, hop tac voi, cong tac voi, cong tac, lam viec voi, lam viec chung, lam viec chung voi, lam viec cung, lam chung voi, phoi hop voi, phoi hop, phoi hop cung, hop dong voi, bat tay voi, cau
    ket voi, thong dong voi, bao ve cho, canh cho, canh gac cho, dung canh cho, gac cho, dung gac cho, dung gac, canh chung cho, ho tong, ho tong cho, di theo, di kem, di cung, di chung voi, mo
    duong cho, don duong cho, dan duong cho, dan duong, chi duong cho, dan mo cho, theo chan, lam hau can cho, lam ve si cho, bao ke cho, che chan cho, tham gia cung, dong hanh voi, cung bat voi,
    bat chung voi, nhap chung voi, nhap bon voi, giu cua cho, giu cua ngoai cho, giu vong ngoai cho, gac cua cho, canh cua cho, giu ngoai cho, canh ngoai cho, canh vong ngoai cho, dung canh ngoai
    cho, dung ngoai canh cho, bao ve vong ngoai cho, ho tong xe, yem ho, yem ho cho, tro giup, tro luc, tro luc cho, tiep vien cho, chay kem, chay theo, lam canh cho, bat giup, bat gium, bat dum,
    bat ho, kiem nguoi gium, chi nha cho, dan toi nha
  `,
  TALK: `
    noi chuyen, noi chuyen voi, noi chuyen rieng, gap, gap rieng, gap mat, vo gap, vao gap, xuong gap, xuong hoi, vo hoi, vao hoi, len hoi, ngoi hoi, ho hoi, hoi cung, hoi chong, hoi chu, hoi anh,
    hoi em, hoi con, hoi no, hoi ba, hoi ong, hoi chi, tra hoi, tra van, tham van, tham van rieng, phong van, phong van rieng, phong van anh, phong van em, lay cung, lay khau cung, lay loi khai,
    chat van, tiep xuc, tiep can, tham, vo tham, vao tham, ngoi noi, ngoi voi, ngoi rieng voi, dan do, du do, ep cung, ep khai, ep ky, ep ky giay, bat ky giay, dua giay bat ky, interview,
    question, phong lay loi khai, vao phong lay loi khai, vo phong lay loi khai, vao phong hoi cung, vo phong hoi cung, phong hoi cung, lay loi khai cua, ngoi hoi cung, vo buong hoi, vao buong
    hoi, vao phong hoi, vo phong hoi, tham van anh, tham van em, tra hoi anh, tra hoi em, hoi toi tap anh
  `,
  SHOW: `
    co, dua ra, chia, chia ra, gio ra, gio len, gio, trinh, trinh ra, xuat trinh, cho coi, cho xem, cho thay, trung ra, chung ra, lat ra, rut ra, moc ra, moc, chi vo, tren tay, cam, cam to, cam
    theo, mang theo, keu co, noi co, bao co, noi la co, hien, hien ra, hien len, hien them, ghi, co ghi, thay, nhin thay, thay co, de ten, dan, ky ten, doc, viet la, nhac toi, nhac den, vien co,
    dan len, quo quo, lay co, dung to, xai, in ra, dua toi xem
  `,
  THREAT: `
    doa, de doa, doa la, doa se, doa keu, he doa, ham, ham he, ham doa, ham la, ham se, ham keu, nat, nat no, do doa, hu, hu doa, se, khong thi, khong la, khong tao, khong tui, khong toi, khong
    thi tao, khong thi tui, khong thi toi, neu khong, neu khong thi, neu khong tao, bang khong, neu ma khong, khong chiu thi, khong khai thi, khong nghe thi, khong ky thi, khong nghe loi thi,
    khong dua thi, khong im thi, coi chung, liu hon, lieu hon, lieu ma, lieu thi, lieu do, toi se, ho se, ong se, ba se, de ong, de tao, de tui, de toi, de ho, vay de ong, vay de tao, muon tao, co
    muon, muon bi, chi can, chi can mot cu, mot cu dien thoai, mot cu phone, mot cuoc goi, mot tieng la, bay gio tao, tin tao, tin khong, canh cao, canh cao la, canh cao se, noi se, noi la se, bao
    se, keu se, bao la se, dinh, thi ong, thi ba, thi no, thi tao, thi sep, thi tui, thi toi, thi ong ay, thi ong ta, thi anh, thi ho, thi se, la ong, la tao, thu coi, thu xem, hay la de, hay de,
    tong tien, uy hiep, ap luc, gay ap luc, nhac chung, tao, muon tui, muon toi, tui se, muon ong, khong thoi, khong thoi tao, khong thoi thi, khong xong, im di khong, cam mom khong, cam di khong,
    khong ngoan thi, khong hop tac thi, khon hon, khon hon thi, cho biet tay, se cho, tin la tao, coi chung tao, thich thi tao, may muon, hay muon
  `,
  LET_IN: `
    cho vo, cho vao, cho _ vo, cho _ vao, cho ho vo, cho ho vao, cho xuong, cho _ xuong, cho len, cho vo gap, cho vao gap, de cho vo, de vo, de vao, de _ vo, de _ vao, mo cua, mo cua cho, mo cong,
    mo cong cho, mo cua sau, mo cua sau cho, mo khoa cho, mo cua garage cho, bam cua, bam cua cho, bam nut mo cua, bam nut cho, bam mo cua, quet the, quet the cho, quet the mo cua, dan _ vo, dan _
    vao, dan _ xuong, don dan, dan vo, dan vao, dan xuong, dan thang vo, dan thang xuong, dua vo, dua vao, dua xuong, dua _ vo, dua _ vao, dua _ xuong, moi vo, moi vao, cho phep, cho phep vo, cho
    phep vao, cho loi vo, buzz, buzz cho
  `,
  WRITE_UP: `
    lam bao cao, viet bao cao, viet bien ban, lap bao cao, ghi bao cao, nop bao cao, lap bien ban, lam bien ban, ghi bien ban, lap ho so, lam ho so, mo ho so, ghi ho so, ghi vo ho so, ghi vao ho
    so, ghi vo, ghi vao, ghi ten, ghi ten vao, ghi la, ghi no la, ghi no vo, ghi no vao, ghi chu, ghi xuong, viet xuong, viet ten, bi ghi, bi ghi ten, bi ghi vo, bi ghi vao, bi dua vo, bi dua vao,
    bi liet vao, bi liet vo, bi xep vao, liet vo, liet vao, liet ke vao, dua vo, dua vao, dua ten vao, bo vo, bo vao, nhap vo, nhap vao, nhap ten, them vo, them ten, xep vo, xep vao, gan, gan cho,
    gan mac, dan nhan, gan nhan, gan toi, bi gan, bi cho la, quy cho, cho la, bao cao, bao cao len, bao canh sat, trinh bao cao, tuong trinh, write up, report, danh dau, ghi am la, luu vo
  `,
  SHARE: `
    chia se, chia se cho, chia se voi, share, share cho, share voi, dua, dua vo, dua vao, dua len, dua cho, dua qua, gui, gui cho, gui qua, gui len, gui vo, gui vao, gui sang, chuyen, chuyen cho,
    chuyen qua, chuyen sang, chuyen len, chuyen vo, chuyen vao, chuyen thang, nhap vo, nhap vao, nhap, nap vo, tai len, upload, up len, day len, nam trong, co trong, luu trong, luu vo, luu vao,
    xai chung, dung chung, xai, su dung, coi duoc, xem duoc, truy cap, vo coi, vo xem, cho vo coi, cho xem, cho coi, mo cho, mo cho xem, ket noi, lien thong, hop nhat, bo vo, bo vao, ghi vo, ghi
    vao, bi dua vo, bi dua vao, bi ghi vo, bi ghi vao, bi bo vo, bi liet, ban cho, cung cap, lot vo, lot qua, hien trong, loi ra, tra cuu, do tim, tim kiem, cho xai, cho dung, xai ke
  `,
  SET_UP: `
    gai bay, gai, gai toi, gai tui, bay muu, bay ra, bay tro, dan canh, dan dung, sap dat, sap xep, sap bay, lap muu, to toi, to tui, to em, to cao toi, to cao tui, to cao em, to cao chong, to cao
    vo, to giac toi, to giac tui, to giac em, bao bat, bao cho bat, bao nguoi bat, mach leo, diem chi, chi diem, ban dung, tra thu, tra dua, choi xau, choi kham, choi bua, hai tui, hai toi, ham
    hai, truc xuat, bi truc xuat, cho truc xuat, lam cho truc xuat, truc xuat toi, truc xuat tui, truc xuat em, truc xuat ca nha, deport, deported, bi deport, cho deport, duoi ve nuoc, tong ve
    nuoc, tong ve viet nam, tong co ve, duoi ve viet nam, day ve nuoc, day ve viet nam, cho ve viet nam, ve lai viet nam, bi duoi ve, cho may ve nuoc, cho ve nuoc, cho bien, tong ve, tra ve nuoc,
    gui tra ve nuoc, duoi co, mat the xanh, mat giay to, huy giay to, rut bao lanh, rut ho so bao lanh, huy bao lanh, huy ho so bao lanh, khui ho so, khui chuyen giay to, lam kho giay to, cho di
    tru bat, cho di tru hot, cho ice hot, cho ice bat, cho ice tom, thue nguoi bao, xui di tru, xui ice, nho ice, nho di tru, la do ong chu nho, chu thau nho, dung sau vu nay, chu muu, di gap di
    tru, len di tru, ra di tru, ra toa di tru noi chuyen, bao cao chuyen o lau, cho di tru biet, cho ice biet
  `,
  KNEW: `
    biet het, biet ro, biet truoc, da biet, biet san, biet tuot, sao biet, sao ho biet, sao no biet, lam sao biet, lam sao ho biet, lam sao ma biet, lam sao ice biet, lam sao di tru biet, biet
    ten, doc vanh vach, doc ra, doc dung, doc dung ten, doc ten, goi dung ten, keu dung ten, noi dung, noi ra, noi trung phoc, co san, co trong tay, co het, nam ro, nam het, ro mon mot, ro tung,
    thuoc long, biet chinh xac, noi y chang, noi ra het, sao co, sao ho co, lay dau ra, o dau ra ma, biet ca, biet luon, co ca, co luon, cam san, nam trong tay, toi dung, tim dung
  `,
  STAGE: `
    tap trung, tu tap, tu hop, tap ket, hop nhau, gom, gom xe, gom quan, gom nguoi, dau, dau xe, dau day, dau kin, dau chat, do xe, do day, park, parking, dung lam, lay lam, xai, dung, su dung,
    muon, muon cho, muon bai, muon san, lam cho, lam diem hen, lam bai, lam can cu, lam cho dau, lam cho tap trung, lam cho gom, thanh cho, dong quan, dong do, dong chot, dong, lam tram, xep hang,
    don quan, xuat phat, tu do xuat phat, tap hop, hop quan, chia quan, nghi chan, tru, tru lai, nam vung, cam trai, lam dai ban doanh, dan hang, chuan bi, len quan, gap nhau, hen nhau, truc, truc
    san, tuc truc, chiem, bay binh, xu ly nguoi, hop o, ngoi dong, dong nghet, day nhoc
  `,
  CALL_911: `
    goi 911, goi so 911, bam 911, bam so 911, quay 911, keu 911, goi chin mot mot, call 911, dien 911, dien 911 bao, goi cap cuu, goi cuu thuong, 911, toi goi canh sat vi, tui goi canh sat vi, em
    goi canh sat vi, ai do goi canh sat, co nguoi goi canh sat, hang xom goi canh sat, ba con goi canh sat, goi khan cap
  `,
  CALM: `
    giu trat tu, giu trat tu thoi, giu an toan, giu an toan cho, giu yen, bao dam an toan, dam bao an toan, bao ve an toan, bao ve nguoi dan, bao ve ba con, tran an, xoa diu, ha nhiet, giu hoa
    khi, giu binh tinh, keu binh tinh, keu moi nguoi binh tinh, hoa giai, can ra, can hai ben, tach hai ben, can ngan, giai hoa, lo cap cuu, chi lo cap cuu, cap cuu, so cuu, bang bo, goi xe cuu
    thuong, goi cuu thuong, xe cuu thuong, dua di nha thuong, dua di benh vien, coi co ai bi thuong, hoi co ai bi thuong, hoi co sao khong, coi co sao khong, xem co sao khong, hoi tham co sao,
    dung coi chung, coi chung thoi, chi coi chung, chi giu trat tu, chi giu an toan, giup nguoi bi thuong, lo nguoi bi thuong, de khong ai bi thuong, cho khong ai bi thuong, khong de ai bi thuong,
    hoi phu hieu, hoi the cua, kiem the cua, xin coi the, yeu cau ice trinh the, hoi bang ten
  `,
  FOUND: `
    tim thay, tim ra, tim duoc, moc ra, moc duoc, khui ra, luc ra, luc duoc, kham ra, thu, thu giu, tich thu, thu duoc, khieng ra, khieng bao ra, khieng, lay ra, lay duoc, bat duoc, bat qua tang,
    dang ban, ban, buon, tang tru, giau, tang tru trai phep, ban le, giao hang, pha vu, pha o, triet pha, pha duong day, dep o, mang ra, lay di may, tim, lung, san lung, kham, lay ra may, xach ra,
    om ra, be ra, khui, lan ra
  `,
  CHARGED: `
    truy to, bi truy to, bi truy to toi, buoc toi, bi buoc toi, cao buoc, bi cao buoc, khoi to, bi khoi to, bi to toi, ket toi, bi ket toi, ket an, bi ket an, tuyen an, bi khep toi, ve toi, bi bat
    vi, bat ve toi, bi bat ve toi, bat vi toi, bi bat vi toi, bi truy na vi, truy na ve, truy na, bi truy na, dieu tra ve, dieu tra vu, dieu tra, vu an, an hinh su, lenh ve vu, trat ve, trat vi,
    lenh bat ve, lenh kham vi, co lenh kham, charged, indict*, convicted, can toi, toi danh, dinh toi, mac toi, ra toa vi, ra toa vu, ra toa ve, dac nhiem chong
  `,
  SIGNED:
    'ky, ky ten, co ky, ky duyet, ky lenh, chu ky, co chu ky, ra lenh, ban hanh, dong dau, co dau, ky roi, da ky, ky vo, ky giay',
  WANTS: `
    muon bat, muon lay, muon giu, muon no, muon anh, muon em, muon chong, muon nguoi, muon gap no, muon noi chuyen voi no, can no, can anh, dang tim, tim no, tim anh, tim em, tim chong, kiem no,
    kiem anh, kiem chong, dang kiem, dang toi, dang den, dang tren duong, tren duong toi, tren duong den, sap toi, sap den, se toi, se den, se lai, chua toi, chua den, se bat, se don, se ruoc, se
    lay, doi bat, doi lay, ham bat, dang lai, da hen, yeu cau giu, xin giu
  `,
  BRING: 'goi, keu, dan, dem, dan toi, dan ve, dem toi, dua toi, keu toi, nho, thue, xui, dan xac',
  EXTRA_TIME: `
    them may tieng, them vai tieng, them mot tieng, them hai tieng, them ba tieng, them bon tieng, them nam tieng, them 1 tieng, them 2 tieng, them 3 tieng, them 4 tieng, them 5 tieng, them 6
    tieng, them 7 tieng, them 8 tieng, them 10 tieng, them 12 tieng, them nua ngay, them mot ngay, them 1 ngay, them hai ngay, them 2 ngay, them 3 ngay, them mot dem, them 1 dem, them ca ngay,
    them ca dem, may tieng nua, vai tieng nua, may tieng dong ho nua, mot tieng nua, hai tieng nua, 1 tieng nua, 2 tieng nua, 3 tieng nua, 4 tieng nua, 5 tieng nua, lau hon, qua gio, qua gio tha,
    qua han, qua han giam, qua thoi han, tre may tieng, tre hai tieng, mot dem nua, mot ngay nua, them 30 phut, them 45 phut, them 90 phut, them 6 gio, them 2 gio, them 3 gio, them 4 gio, them 5
    gio, them may gio, giu them, bi giu them, giam them, bi giam them, nhot them, bi nhot them, cho them, o them, ngoi them, nam them, doi them, phai cho them, dang doi them
  `,
} as const satisfies Partial<Lexicon>;
