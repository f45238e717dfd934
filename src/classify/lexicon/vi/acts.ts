import type { Lexicon } from '../../concepts.ts';

/** Vietnamese: what people do. */
export const acts = {
  ASK: `
    hoi, hoi toi, hoi tui, hoi em, hoi no, hoi han, hoi tham, hoi toi tap, hoi gat, gan hoi, hoi hoai, van hoi, tra hoi, chat van, tra van, can van, hach hoi, hach sach, tra khao, hoi cung, hoi
    xem, hoi coi, do hoi, gang hoi, doi dua, doi trinh, doi xuat trinh, doi kiem, doi hoi, doi phai, doi tui, doi toi, doi em, doi thay, bat xuat trinh, bat trinh, bat dua giay, bat chia, bat toi
    dua, bat tui dua, bat em dua, bat dua ra, bat phai dua, bat dua, bat lay ra, bat moc, bat chung minh, bat tui chung minh, bat toi chung minh, bat phai chung minh, yeu cau xem, yeu cau dua, yeu
    cau trinh, yeu cau xuat trinh, yeu cau cho xem, yeu cau toi, yeu cau tui, yeu cau em, kiem tra, xet hoi, check, xin xem, xin coi, keu trinh, keu dua, keu xuat trinh, keu tui dua, keu toi dua,
    keu em dua, keu cho xem, keu moc, bieu dua, bieu trinh, bieu tui dua, bieu em dua, bao dua, bao xuat trinh, bao tui dua, bao em dua, muon xem, muon coi, muon biet, can xem, can biet, phai dua,
    phai trinh, phai xuat trinh, phai chung minh, phai cho xem, phai khai, bat khai, khai ra, chung minh, xuat trinh, co phai, to mo hoi, dat cau hoi, dat cau, thac mac, hoi do, chi tung dua, bao
    chung minh, moi chiu, moi chiu ghi, bi hoi, bi tra, hoi ngay, hoi thang, hoi luon, hoi lien, quay qua hoi, quay sang hoi, ma hoi, con hoi, roi hoi, khong dua thi, khong dua ra, xuong hoi, vo
    hoi, vao hoi, len hoi, ngoi hoi, ho hoi, hoi chu, hoi anh, hoi con, hoi ba, hoi ong, hoi chi, hoi chuyen, hoi thu, bat _ chia, bat _ trinh, bat _ xuat trinh, bat _ cho xem, bat _
    cho coi, bat _ khai, bat _ chung minh, bat _ dua ra, bat _ moc, bat _ lay ra, keu _ trinh, keu _ xuat trinh, keu _ dua ra, keu _ moc, keu _ cho xem, keu _ cho coi, keu _ chung minh, bao _ xuat
    trinh, bao _ dua ra, bao _ trinh, bao _ chung minh, yeu cau _ xuat trinh, yeu cau _ trinh, yeu cau _ cho xem, yeu cau _ dua, yeu cau _ chung minh, doi _ xuat trinh, doi _ chung minh, doi _ cho
    xem, doi _ dua ra, bieu _ dua ra, bieu _ trinh, bieu _ moc, bi keu trinh, doi, dung gi, dung gi toi, dung gi den, dung toi, dung den, nhac gi, nhac gi toi, nhac gi den, nhac toi, nhac den, de
    cap, de cap toi, de cap den, noi gi toi, noi gi ve, dong gi toi, ngo ngang, ngo gi toi, quan tam toi, quan tam, hoi gi, hoi gi ve, hoi gi toi, hoi han gi, hoi dap, show me, no english then
    show me, chan hoi, giu lai hoi, lai hoi, tap lai hoi, chan de hoi, chan lai hoi, ghe hoi, dung lai hoi, ngung lai hoi, bieu dua nao, bieu ai, bieu nguoi nao, bieu thang nao, keu dua nao, keu
    ai, keu nguoi nao, keu thang nao, bao dua nao, bao ai, bao nguoi nao, bao thang nao, hoi dua nao, hoi ai, hoi nguoi nao, hoi thang nao, noi dua nao, noi ai, noi nguoi nao, noi thang nao, phai
    chia, keu chia, phai moc, bat moc giay, bat chia giay, bat lat, bat khai ten, van veo, van veo hoi, van chuyen, hoi chuyen giay, bat phai noi, bat phai khai, bat toi noi, bat tui noi, bat em
    noi, bat _ noi tinh trang, bat phai tra loi, xoay quanh chuyen, to mo, to mo chuyen, to mo ho so, hat ham, hoi nguoc lai, hoi van, hoi don, hoi xoay
  `,
  SAY: `
    noi, noi la, noi rang, bao la, bao rang, keu, keu la, la lon, la to, la len, la oi, het len, het to, quat, thet, ho to, ho len, ho la, xung, xung la, tu xung, tu xung la, xung danh, tu nhan,
    tu nhan la, nhan la, gia danh, gia lam, gia bo, gia vo, mao danh, tuyen bo, thua nhan, khang dinh, cho rang, tra loi, giai thich, thong bao, noi thang, noi doi la, noi xao la, gioi thieu la,
    noi minh la, noi ho la, khai la, ke la, dan mat, phat loa, keu vay, keu neu, keu se, keu khong, keu tui, keu toi, keu em, khoe, than, xac nhan, thu nhan, buot mieng noi, lo mieng noi, noi
    toac, noi tinh bo, phan, phan rang, bieu la, bieu rang, lam bam, noi nho, la hoang, luong hong la, noi cho hay, gat, nat, che nhao, cuoi noi, dam tinh, doi lai, cai lai, giai thich la, giai
    thich rang, tra loi la, tra loi rang, nhac lai, bieu, noi la ho la, xung la canh sat, noi la nguoi cua
  `,
  TELL: `
    bao, bao cho, bao voi, bao lai, bao truoc, bao tin, bao qua, bao sang, bao ben, bao lien, bao ngay, da bao, noi voi, noi cho, noi lai cho, noi lai voi, noi ra cho, noi nho cho, noi het cho, ke
    cho, ke voi, ke het cho, mach, mach cho, mach leo, mach nuoc, mach lai, chi diem, diem chi, chi cho, chi cho cho, to cao, to giac, bao cao len, bao cao cho, thong bao cho, thong tin cho, thong
    bao voi, cho biet, cho hay, ri tai, ri tai cho, ri nho, tiet lo, tiet lo cho, he lo, he lo cho, de lo, lo tin, ro ri, danh dong, danh tieng, danh tin, moc noi, khai bao cho, khai cho, khai
    voi, bao dong, ra hieu, ra hieu cho, ngoeo tay ra hieu, ngoac, tuon tin, tuon tin cho, xi cho, xi ra, tin cho, tuong thuat cho, bao vi tri, loan tin, bao mong, mat bao, mat bao cho, report,
    report cho, bao cho ben, nhac cho, chia tin, canh bao cho, danh may bao, len tieng voi, to voi, to toi voi, to tui voi, to cao toi voi, to cao tui voi, bao gap cho, xi, bao ro cho, noi nho
    voi, noi rieng voi, noi thang voi, noi lai cho ben, bao thang cho, bao nho cho, bao lien cho, bao ngay cho, bao gap, bao len, bao xuong, ho len cho, mach voi, mach tin, mach may ong, chi nha
    cho, chi cho cho ice, chi tan noi cho, chi tan nha cho, chi mat, chi tay cho, mach nho, bao hieu cho, tin lien cho, khai ra voi, khai het voi, noi gio cho, nhan cho, hu cho, xi het, bat mi
    cho, nho to voi, bao cao voi, tra loi cho, tra loi ice, tra loi di tru, cho ho biet, cho ice biet, cho di tru biet, cho ben di tru biet, cho ben do biet, thong bao lien cho, thong bao ben,
    thong bao di tru, thong bao ice, bao di tru, bao ice, bao ben ice, bao ben di tru, chi cho lam, chi cho o, chi nha, chi tan cho, chi tan noi, da dan ice la, dan ice la, dan di tru la, mat cho,
    bao mat cho, noi nho ben, mach mieng voi, mach mieng cho, hot leo voi, hot leo cho, noi hot cho, don cho
  `,
  GIVE: `
    dua, dua cho, dua qua, dua sang, dua luon, dua ra cho, dua lai cho, dua het, dua het cho, dua thang, cho xem ho so, gui, gui cho, gui qua, gui sang, gui thang, gui luon, goi qua, cung cap,
    cung cap cho, chuyen, chuyen cho, chuyen qua, chuyen sang, chuyen luon, chuyen tiep, chuyen lai, chuyen ho so, chuyen bao cao, chuyen thong tin, forward, forward cho, fax, fax cho, fax qua,
    fax luon, email, email cho, nhan tin cho, text, text cho, trao, trao cho, trao doi, nop, nop cho, chia se, chia se cho, chia se voi, share, share cho, share voi, tuon, tuon cho, tuon ra, in ra
    dua, in cho, in ra cho, in luon, doc lien cho, doc luon cho, doc lai cho, doc qua dien thoai, cho so, scan, scan qua, scan gui, chup gui, chup hinh gui, dang cho, dang nap, nap cho, giao ho
    so, ban thong tin, ban tin cho, dua thong tin, khai ra cho, tiet lo, trich luc, copy cho, photo cho, sao y cho, mo ho so cho, mo may cho, mo may doc, mo may doc lien, tra cuu cho, tra cuu
    gium, tra gium, kiem gium, tra may cho, tim gium, luc ho so cho, copy, copy het, chep cho, gui het, chuyen het, giao het ho so, doc cho, doc ten, doc dia chi, doc so nha, doc so dien thoai,
    doc ngay sinh, doc het, doc het cho, doc ro, noi het thong tin cho, noi het ten tuoi cho, noi het dia chi cho, khai het thong tin cho, khai het ten tuoi cho, khai het dia chi cho, bao het
    thong tin cho, bao het ten tuoi cho, bao het dia chi cho, doc het thong tin cho, doc het ten tuoi cho, doc het dia chi cho, dua het thong tin cho, dua het ten tuoi cho, dua het dia chi cho,
    cho het thong tin cho, cho het ten tuoi cho, cho het dia chi cho, gui het thong tin cho, gui het ten tuoi cho, gui het dia chi cho, fax het thong tin cho, fax het ten tuoi cho, fax het dia chi
    cho, email het thong tin cho, email het ten tuoi cho, email het dia chi cho, chuyen het thong tin cho, chuyen het ten tuoi cho, chuyen het dia chi cho, text het thong tin cho, text het ten
    tuoi cho, text het dia chi cho, nop het thong tin cho, nop het ten tuoi cho, nop het dia chi cho, copy het thong tin cho, copy het ten tuoi cho, copy het dia chi cho, scan het thong tin cho,
    scan het ten tuoi cho, scan het dia chi cho, gui mail cho, gui mail, mail cho, gui kem, gui nguyen, fax nguyen, photo dua, photocopy dua, chup dua, xuat ra cho, rut ho so cho, lay ho so cho,
    tra may roi dua, noi ro dia chi cho, cho ho coi, cho ho xem, cho ice coi, cho ice xem, cho di tru coi, cho di tru xem, mo ra cho, giao nop ho so, cap cho, cap thong tin cho, tuong trinh cho,
    doc so, gui anh, cho _ xem, cho _ coi, dua ten, dua ten va, khai ten, noi ten cho, dua hinh, dua hinh cho, dua dia chi, cho di tru hinh, cho ice hinh, cho ice ten, cho di tru ten, cho ice so,
    cho di tru so, cho ice dia chi, cho di tru dia chi, cho ice ban sao, cho di tru ban sao, cho immigration ban sao, cho immigration ten, cho immigration dia chi, dui cho, ke vanh vach cho, ke
    vanh vach, trao cho ice, trao cho di tru, day qua, day qua ice, day sang, dua lien, ban dung thong tin
  `,
  CALL: `
    goi, goi cho, goi dien, goi dien cho, goi dien thoai cho, goi qua, goi lien, goi ngay, goi luon, goi len, goi bao, goi bao cho, goi phone, goi phone cho, goi bo dam, goi bo dam cho, bo dam
    cho, noi bo dam, goi radio, radio cho, noi qua bo dam, dien cho, dien thoai cho, phone cho, phone, a lo, a lo cho, alo cho, alo, keu, keu them, keu lien, keu toi, lien lac, lien lac voi, lien
    lac cho, lien he, lien he voi, lien he cho, bat lien lac, nhan tin, nhan tin cho, nhan tin qua, nhan cho, text, text cho, text qua, gui tin cho, gui tin nhan cho, nhan mess cho, inbox, bam so,
    bam so goi, bam may goi, bam dien thoai goi, bam goi, bam may cho, bam phone cho, quay so, quay so cho, lay dien thoai goi, lay phone goi, moc dien thoai goi, moc phone goi, rut dien thoai
    goi, noi dien thoai voi, noi phone voi, noi chuyen dien thoai voi, noi chuyen voi, nghe dien thoai noi voi, tren dien thoai voi, noi chuyen phone voi, trieu, call, call cho, bao toi, bao lai
    day, goi nguoi, cau vien, ho hoan, noi vo bo dam, noi vao bo dam, vo bo dam, vao bo dam, qua bo dam, noi qua radio, vo radio, noi trong bo dam, noi vo dien thoai, noi vo phone, boc phone goi,
    boc may goi, boc dien thoai goi, nhac may goi, nhac phone goi, nhac dien thoai goi, xach phone goi, lay cell goi, bam may, nhan tin vo, goi thang, goi thang cho, goi rieng, goi rieng cho, goi
    len cho, goi xuong cho, goi toi, goi cu, goi mot cu cho, lam mot cu phone cho, lam cu phone, danh dien thoai cho, danh dien cho, lien lac thang voi, bat may goi, goi gap, goi gap cho, goi lien
    cho, goi ngay cho, goi luon cho, nhan tin rieng cho, gui text cho, gui message, gui sms, facetime, alo lien, alo cho ben, bao dien thoai, phone lien, phone qua, phone len, phone toi, keu ben,
    goi ben, goi may ong, goi may anh, goi may nguoi, hu ben, bao tin cho, radio qua, radio toi, radio bao, bam so cua, goi duong day cua, goi duong day, boc may keu, boc phone keu, boc dien thoai
    keu, bat phone cho, bat phone goi, bat phone len goi, gui mail sang, gui mail qua, email sang, email qua, fax mot to, goi hotline cua, goi so cua, goi qua so cua
  `,
  CALL_CODED: `
    co mot dua cho may ong, co them mot dua, co mot dua cho ben do, co mot dua cho ben ay, co mot thang cho, co mot nguoi cho ben do, co 1 dua cho, co 1 thang cho, co mot dua day, co hang cho, co
    hang ne, toi lay no di, toi don no di, lai don no, lai ruoc no, toi ruoc no, qua ruoc no, qua lay no, qua hot no, toi hot no, lai hot no, den ma lay, toi ma lay, qua ma bat, toi ma bat, lai ma
    bat, toi don hang, co mot em, co may dua cho, co them hang, got one for you, co may nguoi cho ben, co khach cho, co nguoi cho may anh, co mot ong cho, toi ma don, lai ma ruoc, qua ma nhan,
    xuong ma nhan, xuong nhan hang, toi nhan hang, come get him, come get her, come pick him up, i got one, pick up for you
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
    ngung toi, ngung tui, ngung em, bat ngung xe, keu ngung xe, bi tap vo le, coi bang lai, hoi bang lai, xin coi bang lai, coi bang lai xe, doi bang lai, bi thoi, bi huyt, huyt coi, huyt lai, tat
    dau xe, tat dau, chan dau, chan dau xe, rot theo, ru coi, bat tap vo, bao tap vo, keu tap vo le, bat tap xe, quay xe chan, chan duong tui, chan duong toi, chan duong em, chan dung, chan tai,
    chan giua, chan dau hem, chan o tram, chan truoc, keu lai hoi, keu lai, ngoac lai hoi, vay lai hoi, bi vay hoi, giu xe, ep vo le, dua vo le, pulled me over, got pulled over, pulled over,
    stopped me, stopped us, stopped him, stopped my, bi linh chan, bi cop chan, bi police chan, bi canh sat chan, bi ong linh chan, bi linh ngoac, bi cop ngoac, bi canh sat ngoac, bi police ngoac,
    bi police tap, bi linh tap, bi canh sat tap, police tap, police tap vo, canh sat tap, canh sat tap vo, cop tap, cop tap toi vo, cop tap vo, linh tap vo, roi chan, roi chan lien, chan lien, la
    chan, no chan, chop den, chop den sau lung, den sau lung, dinh canh sat, dinh cop, dinh linh, canh sat xap lai, xap lai hoi
  `,
  ARRIVE: `
    toi, den, toi noi, den noi, toi nha, den nha, den roi, toi roi, lai, lai day, qua, ghe, ghe qua, ghe vo, ghe lai, chay toi, chay lai, chay den, chay qua, di toi, di den, keo toi, keo den, keo
    lai, ap toi, ap den, ap vo, ra toi, xuat hien, co mat, toi sau, den sau, toi hien truong, den hien truong, toi lien, toi ngay, do bo, ap lai, qua toi, den day, toi day, dang toi, dang den, moi
    toi, moi den, da toi, da den, bao vay, nhay xuong, xuong toi, len toi, mo toi, lu luot toi, co mat lien, lai nha, qua nha, dap toi, phong toi, do toi, o do, co o do, toi tan, den tan, xuong
    tan, vo toi, ghe toi, ghe den, ve toi, chay xuong, chay len, bay toi, do quan toi, keo quan toi, dua quan toi, showed up, came, arrived, pulled up, rolled up, lien can, lien can gi, dinh dang,
    dinh dang gi, dinh liu, nhung tay, tham gia, co mat o do
  `,
  BLOCK: `
    chan, chan hai dau, chan ca hai dau, chan het, chan loi, chan ngang, chan het loi, chan ngo, khoa, khoa het, khoa hai dau, khoa loi, dong, dong het, dong hai dau, dong luon, rao, rao lai, rao
    het, rao kin, rao chan, phong toa, bit, bit het, bit loi, bit kin, bit hai dau, bit ngang, cang day, giang day, cang bang, giang bang vang, cang day vang, keo day vang, dat coc, dat coc cam,
    dat rao, dat rao chan, dat rao can, dung rao, dung rao chan, lap rao, dat barie, dung barie, dat cone, de cone, dat bang cam, cam bang, cam xe, cam xe qua, cam nguoi qua, cam qua, cam vo, dieu
    khien, dieu tiet, dieu phoi, huong dan xe, huong dan, phan luong, chi duong cho xe, chi huong, phat tay cho xe, phat tay, re huong, be huong, bat xe quay dau, quay dau xe, bat quay dau, duoi
    xe, cho xe re, re het xe, re xe qua, khong cho xe qua, khong cho xe vo, khong cho xe vao, khong cho ai qua, khong cho ai vo, khong cho ai vao, khong cho qua, khong cho nguoi qua, khong cho xe
    chay, khong cho di qua, dau xe chan, dau xe ngang, dau ngang, de xe chan ngang, giu xe lai khong cho, chan xe co, chan xe cho, vay kin, lap vong vay, lap vanh dai, vanh dai, bao kin, dung
    chan, dung chan hai dau, don duong, don loi, canh dau duong, gac dau, gac hai dau, chan dau, block, block duong, road block, dong chot, lap chot chan, dung barricade, dat barricade, de
    barricade, keo barricade, barricade, mo duong, dep duong, mo loi, don het xe, duoi het xe, chan ca khuc, chan nguyen, chan ca, khoa ca, khoa nguyen, bit ca, rao ca, rao nguyen, dung cone, be
    lai, cam duong, cam luu thong, chan luu thong, chan dong, chan khuc, dung hang rao, dat hang rao, keo hang rao, hu coi mo duong, mo duong cho xe, bit duong, chan xe lai, chan loi di, dung chan
    duong, dung chan ngang, cho xe canh sat chan, lay xe chan, dau xe bit, lay xe cruiser chan, dau cruiser ngang, quay xe chan, lay coc chan, bay coc, de coc, xep coc, keo day, giang day vang,
    day vang, bang vang, cho day vang, bat den chan, bat xe di duong khac, bat xe vong, chi xe di vong, bat di vong, di vong duong khac, khong cho xe ra vo, khong cho ai ra vo, khong cho ra vo,
    cam ra vo, cam duong lai, blocked the street, blocking the street, blocked off, closed the street, directing traffic, keo bang vang, keo bang, giang bang, khong cho ai qua lai, khong cho qua
    lai, cam qua lai, chan xe ca, chan kin, chan het duong, chan duong cho ice, chan duong cho di tru, chan xe cho ice, bi linh chan, bi cop chan, bi police chan, bi canh sat chan, chan lien, roi
    chan, duoi xe di, duoi xe qua, dieu xe, dieu xe vong, doi huong, gac duong, lam nguoi gac duong, lap rao can, rao can, chan hai nga tu, chan nga tu, chan ca nga tu, vay ngoai, vay vong ngoai,
    chop hai dau duong, canh hai dau duong, gac hai dau duong, dieu huong xe, dieu tiet xe, dieu tiet giao thong
  `,
  PUSH_BACK: `
    day lui, day lui ra, day lui lai, day ra, day ra xa, day nguoi, day moi nguoi, day ba con, day dam dong, day tui ra, day tui toi, day chung toi ra, day tui em ra, day dan ra, day nguoi dan,
    day nguoi bieu tinh, day hang xom, day bat tui lui, day may nguoi, lui ra, lui lai, lui ra sau, lui ra xa, dung lui, bat lui, ep lui, keu lui, keu lui ra, bao lui, bao lui ra, bieu lui, la lui
    ra, bat moi nguoi lui, bat tui lui, ep moi nguoi lui, lui xuong, xo ra, xo lui, xo nguoi, xo day, xo ba con, xo moi nguoi, xo dam dong, xo tui, xua, xua nguoi, xua ra, xua duoi, xua dam dong,
    xua ba con, duoi ra, duoi nguoi, duoi ba con, duoi moi nguoi, duoi dam dong, duoi het nguoi, duoi tui ra, duoi tui em, giai tan, giai tan dam dong, gian ra, keu gian ra, bat gian ra, dang ra,
    keu dang ra, ne ra, tranh ra, keu tranh ra, keu ne ra, lap hang rao nguoi, lap hang rao, hang rao nguoi, xep hang ngang, dan hang, dan hang ngang, dan hang chan, dung thanh hang, can nguoi,
    can dam dong, can ba con, can moi nguoi, can khong cho, can tui lai, ngan dam dong, ngan nguoi, ngan ba con, ngan nguoi bieu tinh, ngan khong cho, ngan khong cho lai gan, khong cho lai gan,
    khong cho toi gan, khong cho den gan, khong cho lai, khong cho dung gan, khong cho ai lai gan, khong cho ai toi gan, khong cho ba con, khong cho nguoi dan, khong cho quay, khong cho tui quay
    phim, giu dam dong, giu nguoi dan, giu ba con, kiem soat dam dong, don dep via he, don nguoi, chan nguoi bieu tinh, chan dam dong, chan nguoi dan, chan ba con, crowd control, day toi ra, day
    toi lui, day toi vo le, day tui lui, day tui vo le, day em ra, day em lui, day em vo le, day minh ra, day minh lui, day minh vo le, day ba con ra, day ba con lui, day ba con vo le, day dan
    lui, day dan vo le, day moi nguoi ra, day moi nguoi lui, day moi nguoi vo le, gio dui cui, gio dui cui day, vung dui cui, lay dui cui day, lay xe dap chan, lay xe dap day, xit hoi cay vo, xit
    cay vo, quat lui, la lui, het lui, keu ba con lui, keu moi nguoi lui, bat ba con lui, bat lui ra, bat dung xa, bat dung ben kia, bat qua le ben kia, duoi qua ben kia duong, duoi len le, duoi
    vo nha, keu vo nha, bat vo nha, xua vo le, day vo le, lap thanh hang ngan, lap hang ngan, dung thanh hang chan, tao hang rao, lam hang rao, lam hang rao nguoi, ngan may nguoi, ngan tui, ngan
    em, ngan ky gia, duoi ky gia, duoi nguoi quay phim, pushed us back, push back, told us to back up, get back, move back, lua nguoc, lua vo nha, lua vo, lua ra, lua ba con, lua moi nguoi, lua
    het, bi lua, lua ve, xua vo nha, ep ba con, ep moi nguoi, ep vo tuong, day vo tuong, khong cho dung coi, khong cho coi, khong cho nhin, cam lai gan, cam quay, khong cho quay phim, giu ba con o
    xa, giu moi nguoi lai, bat dung sau day, bat dung sau, day bon tui, day bon em, day bon toi, day bon minh, day _ lui, day _ lui ra, day _ ra xa, day _ qua ben kia, day _ vo le, bat _ lui, bat
    _ lui ra, keu _ lui ra, dung chan giua, khong cho ai buoc qua, khong cho ai qua, go ra tung nguoi, go tung nguoi, lam buc tuong, lam buc tuong nguoi, buc tuong nguoi, lua nhu lua vit, lua nhu,
    bao ve ice khoi, bao ve ice khoi dan, ra lenh moi nguoi dung xa, dung xa, keu dung xa, can dan, day dan, kiem soat ba con
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
    dap pha, cay cua, xo cua, xo cua vo, xo cua vao, mo cua vo, len lau, len tan, vo thang, vao thang, vo luc, vao luc, vo kham, vao kham xet, leo vo, nhay vo, cung vo, cung vao, dang trong nha
    toi, dang trong nha tui, dang trong nha em, dang trong nha minh, dang o trong nha, da vo nha, vo nha luon, vo nha roi, vo tuot, vao tuot, xoc vo, xoc vao, luon vo, len vo, bang vo, tong cua
    xong vo, dap cua xong vo, pha cua xong vo, vo nha luc, vo nha luc soat, vo nha kham, vao nha kham, vo bep, len lau luc, vo phong ngu, vao phong ngu, came inside, went inside, entered, broke
    in, kicked in the door, dang trong bep, dang o trong bep, dang trong phong khach, dang trong phong ngu, vo nha, vao nha, vo nha toi, vo toi giuong, dap len tham, len tham nha, vo tan giuong,
    dap len tham nha toi
  `,
  ASSIST: `
    giup, giup cho, giup do, giup suc, dang giup, phu, phu giup, phu cho, phu mot tay, phu tay, ho tro, ho tro cho, yem tro, yem tro cho, tiep tay, tiep tay cho, tiep suc, tiep ung, hau thuan, hop
    tac, hop tac voi, cong tac voi, cong tac, lam viec voi, lam viec chung, lam viec chung voi, lam viec cung, lam chung voi, phoi hop voi, phoi hop, phoi hop cung, hop dong voi, bat tay voi, cau
    ket voi, thong dong voi, bao ve cho, canh cho, canh gac cho, dung canh cho, gac cho, dung gac cho, dung gac, canh chung cho, ho tong, ho tong cho, di theo, di kem, di cung, di chung voi, mo
    duong cho, don duong cho, dan duong cho, dan duong, chi duong cho, dan mo cho, theo chan, lam hau can cho, lam ve si cho, bao ke cho, che chan cho, tham gia cung, dong hanh voi, cung bat voi,
    bat chung voi, nhap chung voi, nhap bon voi, giu cua cho, giu cua ngoai cho, giu vong ngoai cho, gac cua cho, canh cua cho, giu ngoai cho, canh ngoai cho, canh vong ngoai cho, dung canh ngoai
    cho, dung ngoai canh cho, bao ve vong ngoai cho, ho tong xe, yem ho, yem ho cho, tro giup, tro luc, tro luc cho, tiep vien cho, chay kem, chay theo, lam canh cho, bat giup, bat gium, bat dum,
    bat ho, kiem nguoi gium, chi nha cho, dan toi nha, dan di tru, dan ice, dan may ong ice, dan may ong di tru, dan tui ice, dan nguoi cua so di tru, dan nguoi cua ice, dan nguoi di tru, dan
    nguoi ben di tru, dan nhan vien di tru, dan nhan vien ice, hu coi mo duong cho, mo duong cho xe, don duong cho xe, canh gac gium, gac gium, canh dum, canh gium, giup mot tay cho, phu bat, phu
    kiem, phu luc soat, tiep ice, tiep tay voi, tiep tay ice, tiep tay di tru, giup ice, giup di tru, phu ice, phu di tru, chi nha cho ice, ho tro ice, ho tro di tru, backup cho, back up cho, lam
    backup, chong lung cho, keo quan theo, helping ice, assisting ice, working with ice, backing up, tham gia voi, tham gia vu, dung tay vo viec cua, dung tay vao viec cua, nhung tay voi, dinh vo
    viec cua
  `,
  TALK: `
    noi chuyen, noi chuyen voi, noi chuyen rieng, gap, gap rieng, gap mat, vo gap, vao gap, xuong gap, xuong hoi, vo hoi, vao hoi, len hoi, ngoi hoi, ho hoi, hoi cung, hoi chu, hoi anh,
    hoi em, hoi con, hoi no, hoi ba, hoi ong, hoi chi, tra hoi, tra van, tham van, tham van rieng, phong van, phong van rieng, phong van anh, phong van em, lay cung, lay khau cung, lay loi khai,
    chat van, tiep xuc, tiep can, tham, vo tham, vao tham, ngoi noi, ngoi voi, ngoi rieng voi, dan do, du do, ep cung, ep khai, ep ky, ep ky giay, bat ky giay, dua giay bat ky, interview,
    question, phong lay loi khai, vao phong lay loi khai, vo phong lay loi khai, vao phong hoi cung, vo phong hoi cung, phong hoi cung, lay loi khai cua, ngoi hoi cung, vo buong hoi, vao buong
    hoi, vao phong hoi, vo phong hoi, tham van anh, tham van em, tra hoi anh, tra hoi em, hoi toi tap anh, noi chuyen rieng voi, vo noi chuyen, vao noi chuyen, xuong noi chuyen, hoi cung anh, hoi
    cung no, hoi cung em, hoi cung chong, hoi cung ong, lay cung anh, tham van no, vo tan phong giam hoi, interviewed, questioned, hoi thang, hoi dua, quay anh
  `,
  SHOW: `
    co, dua ra, chia, chia ra, gio ra, gio len, gio, trinh, trinh ra, xuat trinh, cho coi, cho xem, cho thay, trung ra, chung ra, lat ra, rut ra, moc ra, moc, chi vo, tren tay, cam, cam to, cam
    theo, mang theo, keu co, noi co, bao co, noi la co, hien, hien ra, hien len, hien them, ghi, co ghi, thay, nhin thay, thay co, de ten, dan, ky ten, doc, viet la, nhac toi, nhac den, vien co,
    dan len, quo quo, lay co, dung to, xai, in ra, dua toi xem
  `,
  THREAT: `
    doa, de doa, doa la, doa se, doa keu, he doa, ham, ham he, ham doa, ham la, ham se, ham keu, nat, nat no, do doa, hu, hu doa, se, khong thi, khong la, khong tao, khong tui, khong thi tao,
    khong thi tui, khong thi toi, neu khong, neu khong thi, neu khong tao, bang khong, neu ma khong, khong chiu thi, khong khai thi, khong nghe thi, khong ky thi, khong nghe loi thi, khong dua
    thi, khong im thi, coi chung, liu hon, lieu hon, lieu ma, lieu thi, lieu do, toi se, ho se, ong se, ba se, de ong, de tao, de tui, de toi, de ho, vay de ong, vay de tao, muon tao, co muon,
    muon bi, chi can, chi can mot cu, mot cu dien thoai, mot cu phone, mot cuoc goi, mot tieng la, bay gio tao, tin tao, tin khong, canh cao, canh cao la, canh cao se, noi se, noi la se, bao se,
    keu se, bao la se, dinh, thi ong, thi ba, thi no, thi tao, thi sep, thi tui, thi toi, thi ong ay, thi ong ta, thi anh, thi ho, thi se, la ong, la tao, thu coi, thu xem, hay la de, hay de, tong
    tien, uy hiep, ap luc, gay ap luc, nhac chung, tao, muon tui, muon toi, tui se, muon ong, khong thoi, khong thoi tao, khong thoi thi, khong xong, im di khong, cam mom khong, cam di khong,
    khong ngoan thi, khong hop tac thi, khon hon, khon hon thi, cho biet tay, se cho, tin la tao, coi chung tao, thich thi tao, may muon, hay muon, khong toi goi, khong toi bao, khong toi keu,
    khong toi cho, khong tui goi, khong tui bao, khong tui keu, khong tui cho, tao boc phone, tao boc may, tao nhac phone, tao nhac may, tao bam phone, tui boc phone, tui boc may, tui nhac phone,
    tui nhac may, tui bam phone, toi boc phone, toi boc may, toi nhac phone, toi nhac may, toi bam phone, ong boc phone, ong boc may, ong nhac phone, ong nhac may, ong bam phone, ba boc phone, ba
    boc may, ba nhac phone, ba nhac may, ba bam phone, tui tao boc phone, tui tao boc may, tui tao nhac phone, tui tao nhac may, tui tao bam phone, tao goi cho may, tao goi cho coi, tao goi lien,
    tao goi ngay, tao keu cho may, tao keu cho coi, tao keu lien, tao keu ngay, tao bao cho may, tao bao cho coi, tao bao lien, tao bao ngay, tao phone cho may, tao phone cho coi, tao phone lien,
    tao phone ngay, tao alo cho may, tao alo cho coi, tao alo lien, tao alo ngay, tui goi cho may, tui goi cho coi, tui goi lien, tui goi ngay, tui keu cho may, tui keu cho coi, tui keu lien, tui
    keu ngay, tui bao cho may, tui bao cho coi, tui bao lien, tui bao ngay, tui phone cho may, tui phone cho coi, tui phone lien, tui phone ngay, tui alo cho may, tui alo cho coi, tui alo lien,
    tui alo ngay, im khong tao, khong im tao, khong nghe la, noi nua la, noi nua tao, hon la tao, cu y kien la, lang nhang la, lang nhang tao, lon xon la, lon xon tao, thich khong, thich khong
    tao, muon ve viet nam khong, muon ve nuoc khong, muon gap ice, muon gap di tru, muon di tru, muon tui goi, muon toi goi, muon tao goi, muon ong goi, co muon tui goi, co muon toi goi, co muon
    tao goi, doa goi, doa bao, hu la goi, hu goi, he la, ra ve hu, biet dieu thi, ill call, i will call, gonna call, going to call, i could call, one call, de tao goi, de tao keu, de tao bao, tao
    keu ice, tao keu di tru, tao goi ice, tao goi di tru, tao bao ice, tao bao di tru, tui goi ice, tui goi di tru, toi goi ice, toi goi di tru, ong goi ice, ong goi di tru, ong keu ice, ong keu
    di tru, se goi ice, se goi di tru, se keu ice, se keu di tru, se bao ice, se bao di tru, se giao ice, se giao di tru, ham dua, ra nhat, ra nhat con, ra doa, lay ra doa, nhat con toi, nhat con
    nit, cuoi khay hop tac
  `,
  LET_IN: `
    cho vo, cho vao, cho _ vo, cho _ vao, cho ho vo, cho ho vao, cho xuong, cho _ xuong, cho len, cho vo gap, cho vao gap, de cho vo, de vo, de vao, de _ vo, de _ vao, mo cua, mo cua cho, mo cong,
    mo cong cho, mo cua sau, mo cua sau cho, mo khoa cho, mo cua garage cho, bam cua, bam cua cho, bam nut mo cua, bam nut cho, bam mo cua, quet the, quet the cho, quet the mo cua, dan _ vo, dan _
    vao, dan _ xuong, don dan, dan vo, dan vao, dan xuong, dan thang vo, dan thang xuong, dua vo, dua vao, dua xuong, dua _ vo, dua _ vao, dua _ xuong, moi vo, moi vao, cho phep, cho phep vo, cho
    phep vao, cho loi vo, buzz, buzz cho, cho ice muon, cho di tru muon, cho _ muon, cho muon cho, cho ho muon, mo cua khu, mo cua phong giam cho, mo cua hong cho, mo cua hau cho, cho di thang vo,
    cho ra vo, cho tu do ra vo, cho len lau, cho xuong ham, cho vo tan, cho vao tan, dan tuot vo, dan tuot vao, dan ra sau, dan vo sau, dua ra sau, mo the cho, cap the cho, cho the, dua the cho,
    dua chia khoa, dua chia khoa cho, let ice in, let them in, buzzed them in, bam nut cho _ qua, duoc dua ra phia sau, dua ra phia sau, bam chuong cho vo, quet the cho vo
  `,
  WRITE_UP: `
    lam bao cao, viet bao cao, viet bien ban, lap bao cao, ghi bao cao, nop bao cao, lap bien ban, lam bien ban, ghi bien ban, lap ho so, lam ho so, mo ho so, ghi ho so, ghi vo ho so, ghi vao ho
    so, ghi vo, ghi vao, ghi ten, ghi ten vao, ghi la, ghi no la, ghi no vo, ghi no vao, ghi chu, ghi xuong, viet xuong, viet ten, bi ghi, bi ghi ten, bi ghi vo, bi ghi vao, bi dua vo, bi dua vao,
    bi liet vao, bi liet vo, bi xep vao, liet vo, liet vao, liet ke vao, dua vo, dua vao, dua ten vao, bo vo, bo vao, nhap vo, nhap vao, nhap ten, them vo, them ten, xep vo, xep vao, gan, gan cho,
    gan mac, dan nhan, gan nhan, gan toi, bi gan, bi cho la, quy cho, cho la, bao cao, bao cao len, bao canh sat, trinh bao cao, tuong trinh, write up, report, danh dau, ghi am la, luu vo, nap
    ten, nap vo, dua ten, bo ten, len danh sach, dua no vo, liet no vo, liet ten, nap ten _ vo, nap ten _ vao, bo ten _ vo, bo ten _ vao, ghi ten _ vo, ghi ten _ vao, nhap ten _ vo, nhap ten _
    vao, dua ten _ vo, dua ten _ vao, them ten _ vo, them ten _ vao, cho vao danh sach, cho vo danh sach, xep no vo, xep no vao, ghi no thuoc, ghi con toi, ghi con tui, ghi em, phe vo, phe la,
    danh dau la, quy la, gan no la, tag, bi tag, put him in, listed as, cho vao, cho vo so, cho vao so, cho vo list, co ten ban, co ten ban toi, co ten con, co ten em
  `,
  SHARE: `
    chia se, chia se cho, chia se voi, share, share cho, share voi, dua, dua vo, dua vao, dua len, dua cho, dua qua, gui, gui cho, gui qua, gui len, gui vo, gui vao, gui sang, chuyen, chuyen cho,
    chuyen qua, chuyen sang, chuyen len, chuyen vo, chuyen vao, chuyen thang, nhap vo, nhap vao, nhap, nap vo, tai len, upload, up len, day len, nam trong, co trong, luu trong, luu vo, luu vao,
    xai chung, dung chung, xai, su dung, coi duoc, xem duoc, truy cap, vo coi, vo xem, cho vo coi, cho xem, cho coi, mo cho, mo cho xem, ket noi, lien thong, hop nhat, bo vo, bo vao, ghi vo, ghi
    vao, bi dua vo, bi dua vao, bi ghi vo, bi ghi vao, bi bo vo, bi liet, ban cho, cung cap, lot vo, lot qua, hien trong, loi ra, tra cuu, do tim, tim kiem, cho xai, cho dung, xai ke, tra chung,
    cho ice tra, cho di tru tra, cho tra, cho _ tra, cho tra chung, xai chung he thong, cho vo he thong, cho vao he thong, cho log in, cho login, cap quyen, cap tai khoan, cap password, dua
    password, chay qua, chay ten, do ten, cho do, doi chieu, chuyen du lieu, gui du lieu, lien ket, sync, lay coi, lay ra coi, lay du lieu, coi ke, lay tu do, vo may coi, vao may coi, vo do coi,
    ice co quyen vo coi, co quyen vo coi, quyen vo coi, vo coi duoc, duoc coi het, duoc coi, doc duoc, luu trong may, xin la duoc coi
  `,
  SET_UP: `
    gai bay, gai, gai toi, gai tui, bay muu, bay ra, bay tro, dan canh, dan dung, sap dat, sap xep, sap bay, lap muu, to toi, to tui, to em, to cao toi, to cao tui, to cao em, to cao chong, to cao
    vo, to giac toi, to giac tui, to giac em, bao bat, bao cho bat, bao nguoi bat, mach leo, diem chi, chi diem, ban dung, tra thu, tra dua, choi xau, choi kham, choi bua, hai tui, hai toi, ham
    hai, truc xuat, bi truc xuat, cho truc xuat, lam cho truc xuat, truc xuat toi, truc xuat tui, truc xuat em, truc xuat ca nha, deport, deported, bi deport, cho deport, duoi ve nuoc, tong ve
    nuoc, tong ve viet nam, tong co ve, duoi ve viet nam, day ve nuoc, day ve viet nam, cho ve viet nam, ve lai viet nam, bi duoi ve, cho may ve nuoc, cho ve nuoc, cho bien, tong ve, tra ve nuoc,
    gui tra ve nuoc, duoi co, mat the xanh, mat giay to, huy giay to, rut bao lanh, rut ho so bao lanh, huy bao lanh, huy ho so bao lanh, khui ho so, khui chuyen giay to, lam kho giay to, cho di
    tru bat, cho di tru hot, cho ice hot, cho ice bat, cho ice tom, thue nguoi bao, xui di tru, xui ice, nho ice, nho di tru, la do ong chu nho, chu thau nho, dung sau vu nay, chu muu, di gap di
    tru, len di tru, ra di tru, ra toa di tru noi chuyen, bao cao chuyen o lau, cho di tru biet, cho ice biet, tai toi kien, tai tui kien, vi toi kien, vi tui kien, tra thu vi toi, tra thu vi tui,
    tai toi doi luong, tai tui doi luong, vi toi doi luong, vi tui doi luong, vi em doi luong, doi tien luong nen, to cao voi ice, to cao voi di tru, to voi di tru, to voi ice, to ice, to di tru,
    choi toi, choi tui, hai em, ham toi, ham tui, goi di tru de khoi tra luong, khoi tra luong, quyt luong, de khoi tra tien, report toi, report tui, report em, bao di tru bat, keu di tru bat, keu
    ice bat, goi ice bat, goi di tru bat, goi ice hot, goi di tru hot, snitch, snitched, set me up, len may bay ve nuoc, may bay ve nuoc, mua ve mot chieu, ve mot chieu, tra ve xu, bi tra ve xu,
    bi tra ve nuoc, bi tong ve, tong ve ben kia, ve ben kia, call ice on you, ice den ruoc, ice toi ruoc, di tru den ruoc, di tru toi ruoc
  `,
  KNEW: `
    biet het, biet ro, biet truoc, da biet, biet san, biet tuot, sao biet, sao ho biet, sao no biet, lam sao biet, lam sao ho biet, lam sao ma biet, lam sao ice biet, lam sao di tru biet, biet
    ten, doc vanh vach, doc ra, doc dung, doc dung ten, goi dung ten, keu dung ten, noi dung, noi ra, noi trung phoc, co san, co trong tay, co het, nam ro, nam het, ro mon mot, ro tung, thuoc
    long, biet chinh xac, noi y chang, noi ra het, sao co, sao ho co, lay dau ra, o dau ra ma, biet ca, biet luon, co ca, co luon, cam san, nam trong tay, toi dung, tim dung, doc trung ten, hoi
    dung ten, hoi dung, hoi dung cai, goi dung biet danh, keu dung biet danh, sao tui no biet, sao tui no co, sao tui no kiem ra, sao bon no biet, sao bon no co, sao bon no kiem ra, sao ho kiem
    ra, sao di tru biet, sao di tru co, sao di tru kiem ra, sao ice biet, sao ice co, sao ice kiem ra, lam sao no biet, lam sao no co, lam sao tui no biet, lam sao tui no co, lam sao bon no biet,
    lam sao bon no co, lam sao ben do biet, lam sao ben do co, lam sao chung no biet, lam sao chung no co, lam sao nguoi ta biet, lam sao nguoi ta co, tai sao ice lai biet, tai sao ice biet, tai
    sao ice lai co, tai sao di tru lai biet, tai sao di tru biet, tai sao di tru lai co, tai sao ho lai biet, tai sao ho biet, tai sao ho lai co, tai sao tui no lai biet, tai sao tui no biet, tai
    sao tui no lai co, tai sao bon no lai biet, tai sao bon no biet, tai sao bon no lai co, vi sao ice lai biet, vi sao ice biet, vi sao ice lai co, vi sao di tru lai biet, vi sao di tru biet, vi
    sao di tru lai co, vi sao ho lai biet, vi sao ho biet, vi sao ho lai co, vi sao tui no lai biet, vi sao tui no biet, vi sao tui no lai co, vi sao bon no lai biet, vi sao bon no biet, vi sao
    bon no lai co, the nao ice lai biet, the nao ice biet, the nao ice lai co, the nao di tru lai biet, the nao di tru biet, the nao di tru lai co, the nao ho lai biet, the nao ho biet, the nao ho
    lai co, the nao tui no lai biet, the nao tui no biet, the nao tui no lai co, the nao bon no lai biet, the nao bon no biet, the nao bon no lai co, ice biet nha, ice biet cho o, ice biet dia
    chi, ice biet so nha, ice biet cho lam, ice biet ten, ice lai biet nha, ice lai biet cho o, ice lai biet dia chi, ice lai biet so nha, ice lai biet cho lam, ice lai biet ten, di tru biet nha,
    di tru biet cho o, di tru biet dia chi, di tru biet so nha, di tru biet cho lam, di tru biet ten, di tru lai biet nha, di tru lai biet cho o, di tru lai biet dia chi, di tru lai biet so nha,
    di tru lai biet cho lam, di tru lai biet ten, tui no biet nha, tui no biet cho o, tui no biet dia chi, tui no biet so nha, tui no biet cho lam, tui no biet ten, tui no lai biet nha, tui no lai
    biet cho o, tui no lai biet dia chi, tui no lai biet so nha, tui no lai biet cho lam, tui no lai biet ten, bon no biet nha, bon no biet cho o, bon no biet dia chi, bon no biet so nha, bon no
    biet cho lam, bon no biet ten, bon no lai biet nha, bon no lai biet cho o, bon no lai biet dia chi, bon no lai biet so nha, bon no lai biet cho lam, bon no lai biet ten, tu nhien ice biet, tu
    nhien di tru biet, tu nhien tui no biet, tu nhien bon no biet, cam theo danh sach, cam to giay co ten, biet moi thu, biet tung chi tiet, biet tat ca, how did they know, how ice know, how did
    ice know, biet so, biet so phong, biet dia chi, biet cho lam, biet nha, biet so nha, biet cho o, biet truong, biet noi, ice biet chuyen, di tru biet chuyen, ma ice biet, ma di tru biet, vay ma
    ice biet, vay ma di tru biet, biet trung phoc, ho biet biet danh, biet biet danh, ice goi toi bang, goi toi bang ten, ice goi vo so do, goi vo so do, thuoc long het, biet ro chuyen
  `,
  STAGE: `
    tap trung, tu tap, tu hop, tap ket, hop nhau, gom, gom xe, gom quan, gom nguoi, dau, dau xe, dau day, dau kin, dau chat, do xe, do day, park, parking, dung lam, lay lam, xai, dung, su dung,
    muon, muon cho, muon bai, muon san, lam cho, lam diem hen, lam bai, lam can cu, lam cho dau, lam cho tap trung, lam cho gom, thanh cho, dong quan, dong do, dong chot, dong, lam tram, xep hang,
    don quan, xuat phat, tu do xuat phat, tap hop, hop quan, chia quan, nghi chan, tru, tru lai, nam vung, cam trai, lam dai ban doanh, dan hang, chuan bi, len quan, gap nhau, hen nhau, truc, truc
    san, tuc truc, chiem, bay binh, xu ly nguoi, hop o, ngoi dong, dong nghet, day nhoc, lam cho nhot nguoi, gom lai, tap trung lai, hop nhau lai, hop doi, doi hinh, dau nguyen dan, dau ca dan,
    dau ca chuc, dau ca may chuc, dau mot day, dau thanh hang, xep xe, chiem het bai, chiem nguyen, lay san lam, lay bai lam, xai bai, xai san, xai cho, dung bai, dung cho, dong do quan, tap hop
    quan, staging, staged, parked, setting up, tu quan, tap trung quan, chiem bai, lay bai, lay bai dau xe, cho san, dau san, ra vo tu hop, tap ket san
  `,
  CALL_911: `
    goi 911, goi so 911, bam 911, bam so 911, quay 911, keu 911, goi chin mot mot, call 911, dien 911, dien 911 bao, goi cap cuu, goi cuu thuong, 911, toi goi canh sat vi, tui goi canh sat vi, em
    goi canh sat vi, ai do goi canh sat, co nguoi goi canh sat, hang xom goi canh sat, ba con goi canh sat, goi khan cap, goi 9 1 1, goi 9-1-1, goi so khan cap, goi tong dai, goi cuu, keu cap cuu,
    nhan 911, 911 bao, 911 goi xong, tra loi 911, sau cu 911, cu 911
  `,
  CALM: `
    giu trat tu, giu trat tu thoi, giu an toan, giu an toan cho, giu yen, bao dam an toan, dam bao an toan, bao ve an toan, bao ve nguoi dan, bao ve ba con, tran an, xoa diu, ha nhiet, giu hoa
    khi, giu binh tinh, keu binh tinh, keu moi nguoi binh tinh, hoa giai, can ra, can hai ben, tach hai ben, can ngan, giai hoa, lo cap cuu, chi lo cap cuu, cap cuu, so cuu, bang bo, goi xe cuu
    thuong, goi cuu thuong, xe cuu thuong, dua di nha thuong, dua di benh vien, coi co ai bi thuong, hoi co ai bi thuong, hoi co sao khong, coi co sao khong, xem co sao khong, hoi tham co sao,
    dung coi chung, coi chung thoi, chi coi chung, chi giu trat tu, chi giu an toan, giup nguoi bi thuong, lo nguoi bi thuong, de khong ai bi thuong, cho khong ai bi thuong, khong de ai bi thuong,
    hoi phu hieu, hoi the cua, kiem the cua, xin coi the, yeu cau ice trinh the, hoi bang ten, khong dung toi ai, chi dung giu trat tu, chi giu yen, coi ai bi thuong, giu cho yen, giu cho an toan,
    chi toi vi 911, khong theo phe nao, khong ve phe ai, don duong cho xe cuu thuong, mo duong cho xe cuu thuong, nhuong duong cho xe cuu thuong, chi lo xe cuu thuong, lo an toan, chi lo an toan,
    lo an toan cho, giu binh yen, giu binh yen thoi, coi cho yen, dung coi cho yen, ai co sao khong, hoi ai co sao khong, co ai sao khong, dung mot ben cho an toan, cho an toan, lo an toan cong
    cong, an toan cong cong, giu yen thoi
  `,
  FOUND: `
    tim thay, tim ra, tim duoc, moc ra, moc duoc, khui ra, luc ra, luc duoc, kham ra, thu, thu giu, tich thu, thu duoc, khieng ra, khieng bao ra, khieng, lay ra, lay duoc, bat duoc, bat qua tang,
    dang ban, ban, buon, tang tru, giau, tang tru trai phep, ban le, giao hang, pha vu, pha o, triet pha, pha duong day, dep o, mang ra, lay di may, tim, lung, san lung, kham, lay ra may, xach ra,
    om ra, be ra, khui, lan ra, ho toi vi, ho toi vi vu, ho den vi, ho toi day vi, ho vo vi, raid, raid nay, raid nay la de kiem, raid duong day, dot kich, dot kich vi, dot kich o, bo rap, bo rap
    chong, chuyen an, operation, operation chong, chien dich chong, vu nay la ve, vu nay la, vu nay, truy quet, triet pha o, kiem sung, ho noi dang pha o, dieu tra duong day
  `,
  CHARGED: `
    truy to, bi truy to, bi truy to toi, buoc toi, bi buoc toi, cao buoc, bi cao buoc, khoi to, bi khoi to, bi to toi, ket toi, bi ket toi, ket an, bi ket an, tuyen an, bi khep toi, ve toi, bi bat
    vi, bat ve toi, bi bat ve toi, bat vi toi, bi bat vi toi, bi truy na vi, truy na ve, truy na, bi truy na, dieu tra ve, dieu tra vu, dieu tra, vu an, an hinh su, lenh ve vu, trat ve, trat vi,
    lenh bat ve, lenh kham vi, co lenh kham, charged, indict*, convicted, can toi, toi danh, dinh toi, mac toi, ra toa vi, ra toa vu, ra toa ve, dac nhiem chong, bat vu, bi bat vu, bat trong vu,
    bi bat trong vu, dinh vu, vuong vu, vu dang xu, dang bi xu, dang xu, dang ra toa vu, dang hau toa vu, dang bi truy to, bi dua ra xet xu, co toi danh, toi danh han hoi, bi to cao toi, bi cao
    toi, bi kien hinh su, bi bat ve, bat ve, vi toi, ve vu, cao trang ve, cao trang toi, bi cao trang, arrested for, charged with, indicted for, toi ban nguoi, toi dam nguoi, toi giet nguoi, toi
    cuop, toi hiep dam, toi ban ma tuy, toi buon nguoi, toi buon ma tuy, toi rua tien, toi lua dao, toi tang tru sung
  `,
  SIGNED:
    'ky, ky ten, co ky, ky duyet, ky lenh, chu ky, co chu ky, ra lenh, ban hanh, dong dau, co dau, ky roi, da ky, ky vo, ky giay',
  WANTS: `
    muon bat, muon lay, muon giu, muon no, muon anh, muon em, muon chong, muon nguoi, muon gap no, muon noi chuyen voi no, can no, can anh, dang tim, tim no, tim anh, tim em, tim chong, kiem no,
    kiem anh, kiem chong, dang kiem, dang toi, dang den, dang tren duong, tren duong toi, tren duong den, sap toi, sap den, se toi, se den, se lai, chua toi, chua den, se bat, se don, se ruoc, se
    lay, doi bat, doi lay, ham bat, dang lai, da hen, yeu cau giu, xin giu
  `,
  BRING: 'goi, keu, dan, dem, dan toi, dan ve, dem toi, dua toi, keu toi, nho, thue, xui, dan xac',
} as const satisfies Partial<Lexicon>;
