import type { Lexicon } from '../../concepts.ts';

/** Vietnamese: why somebody was stopped or held. */
export const reasons = {
  TRAFFIC_REASON: `
    vuot den do, chay lo den do, lo den do, chay den do, chay qua den do, qua den do, den vang, qua toc do, chay qua toc do, vuot toc do, chay nhanh, chay xe nhanh, chay qua nhanh, toc do,
    speeding, speed, bi bat toc do, den xe, den pha, den hau, den xe hu, hu den, den hu, chay den, bong den, den chay, be den, be den sau, den sau be, den sau hu, khong bat den, quen bat den, tat
    den, khong den, xi nhan, xinhan, khong xi nhan, quen xi nhan, khong bat xi nhan, quen bat xi nhan, den xi nhan, signal, khong signal, day an toan, that day an toan, khong that day, khong that
    day an toan, seatbelt, het han dang kiem, dang kiem, tem dang kiem, tem kiem dinh, kiem dinh xe, inspection, sticker, sticker het han, het han sticker, het han inspection, het han dang ky xe,
    dang ky xe, dang bo xe, bang so het han, bang so xe het han, registration, bao hiem xe, giay phep lai xe, lan duong, lan lan, lan vach, lan tuyen, qua vach, do xe sai, dau xe sai, dau xe sai
    cho, dau xe doi, dau doi, double park, double parking, do xe doi, quay dau sai, quay dau xe sai, quay dau trai phep, u turn, queo trai phep, queo sai, queo phai den do, re sai, re trai sai, re
    phai sai, re trai phep, di nguoc chieu, chay nguoc chieu, nguoc chieu, stop sign, bang stop, chay qua bang stop, khong ngung bang stop, khong dung bang stop, khong stop, bam dien thoai luc
    lai, cam dien thoai khi lai, vua lai vua nghe, nghe dien thoai khi lai xe, nghe phone luc lai, tai nan xe, dung xe, tong xe, va quet xe, va cham xe, dung xe nhe, kieng den, kinh den, kieng xe
    den, loi giao thong, vi pham giao thong, chan xe, bi chan xe, chan xe toi, chan xe tui, chan xe em, chan xe minh, chan xe chong, dang lai xe, dung xe toi, ep xe vo le, tap xe, lang lach, khong
    nhuong duong, xe bi xi lop, xe hu, xe bi hu, xe bi be banh, traffic stop, hoi bang lai, chi hoi bang lai, coi bang lai, xin coi bang lai, doi bang lai, hoi giay to xe, coi giay to xe, hoi bang
    lai xe, hoi bang lai voi bao hiem, hoi bao hiem xe, kiem bang lai, xet bang lai, den sau xe, den sau khong chay, hu den sau, den sau bi, den sau tat, den truoc hu, den truoc chay, chi dau xe
    sai, chi dau xe sai cho, chi vi dau xe, chi vi den, dau xe cho cam, dau xe tru nuoc, chan tru nuoc, vuot den, vuot den vang, phong nhanh, chay lan, khong ngung hang, khong ngung han, khong
    dung han, bat den pha, chay lo toc do, lo toc do, bang so xe, bang so mo, bang so che, kieng xe nut, kieng chieu hau, kieng lai be, muffler, o ho xe keu, xe keu to, xe khong dang kiem, khong
    co dang kiem, het dang kiem, khong that seatbelt, khong deo day, cam phone lai xe, cam phone luc lai, text luc lai xe, bam phone luc lai, khong nhuong nguoi di bo, lan duong cam, quet xe, quet
    kieng, dung duoi xe, dung dit xe, taillight, tail light, headlight, broken light, red light, inspection sticker, no sticker, expired sticker, illegal turn, cho cam, chu u cho cam, quay chu u,
    quay chu u cho cam, queo chu u, radar, radar ban trung, ban toc do, dinh radar, khong nhuong, queo trai khong nhuong, dap ga hoi lo, hoi lo toc do, dap ga, den phanh chay, phanh chay, xe be
    den, den truoc be, khong cai day an toan, kieng mau qua dam
  `,
  LOOKS: `
    nghe noi tieng viet, nghe tui noi tieng viet, nghe toi noi tieng viet, nghe em noi tieng viet, nghe tieng viet, nghe tui em noi tieng viet, nghe chung toi noi tieng viet, nghe chung tui noi
    tieng viet, nghe tui noi chuyen tieng viet, nghe minh noi tieng viet, nghe noi tieng hoa, nghe noi tieng tau, vi noi tieng viet, vi tui noi tieng viet, vi toi noi tieng viet, vi em noi tieng
    viet, vi chung toi noi tieng viet, tai noi tieng viet, tai tui noi tieng viet, thay noi tieng viet, thay tui noi tieng viet, dang noi tieng viet, dung noi tieng viet, noi tieng viet voi nhau,
    noi tieng viet lon, noi tieng viet thi, noi tieng viet la, noi tieng viet nen, noi chuyen tieng viet, khong noi duoc tieng anh nen, khong biet tieng anh nen, khong biet tieng anh la, vi khong
    biet tieng anh, vi khong noi duoc tieng anh, vi tieng anh do, tai tieng anh do, vi giong noi, giong noi cua toi, giong cua tui la, vi co accent, accent, ai khong noi tieng anh, ai noi tieng
    la, ai noi tieng nuoc ngoai, ai noi tieng viet, da vang, da nau, da mau, da den, da vang da nau, da ngam, mau da, ai da vang, ai da mau, dan da mau, chi nguoi da mau, mat a chau, mat chau a,
    khuon mat a chau, guong mat a chau, mat mui a chau, mat viet, mat tau, toan mat a chau, mat vang, thay mat a chau, thay mat mui, vi mat mui, vi ngoai hinh, ngoai hinh, nhin mat, nhin mat la,
    nhin mat bat, coi mat ma bat, thay nguoi a chau, thay nguoi a, thay nguoi viet, thay dan a chau, thay toan nguoi a, thay tui nguoi a, thay tui nguoi viet, thay toi nguoi a, thay em nguoi a,
    thay la nguoi a, vi la nguoi a, vi la nguoi viet, vi tui nguoi viet, vi toi nguoi viet, vi em nguoi viet, vi tui la nguoi viet, vi toi la nguoi viet, vi toi la nguoi a chau, vi tui la nguoi a,
    vi chung toi nguoi a, tai nguoi viet, tai tui nguoi viet, chi chan nguoi a, chi chan nguoi viet, chi hoi nguoi viet, chi hoi nguoi a, chi hoi nguoi da, chi lua nguoi, chi kiem nguoi, chi nguoi
    a chau, chi nguoi viet, toan chan nguoi a, toan chan nguoi viet, chi xet nguoi a, chi xet nguoi viet, lua nguoi a, lua nguoi viet, lua nguoi da, chan nguoi a, chan nguoi a chau, chan toan
    nguoi a, nhin giong nguoi, nhin giong dan, trong giong nguoi, trong giong dan, giong nguoi nhap cu, giong dan nhap cu, giong dan o lau, giong di dan, nhu dan o lau, nhin nhu nguoi nhap cu,
    tuong nguoi tau, ten viet nam, ten nguoi viet, thay ten viet, ky thi, phan biet chung toc, chung toc, phan biet doi xu, racial, profiling, you people, may nguoi a, nguoi la tinh thi, may nguoi
    da trang thi thoi, nguoi da trang thi thoi, da trang thi cho qua, da trang thi khong hoi, da trang thi khong, my trang thi khong, my trang thi cho di, my trang khong bi hoi, chi hoi tui mat
    vang, no english, nguoi a dong, dan a dong, nhom nguoi a dong, mat a dong, a dong, toan nguoi a, chi dung nguoi, chi dung nhom nguoi, mui tet, toc den da vang, nhin giong nguoi viet, nhin
    giong nguoi tau, nhin giong tau, nhin giong viet, nhin la biet dan, dan nhap cu hay sao, ve nuoc may di, noi tieng anh khong ro, noi tieng anh bap be, tieng anh khong ro, tieng anh bap be,
    tieng anh lo lo, vi tieng anh, noi giong, nghe giong, giong viet, nghe tui noi, nghe minh noi, nghe em noi, mat minh la nguoi a, thay minh la nguoi viet, thay tui la nguoi viet, thay tui mat
    a, tui mat a chau, vi _ noi tieng viet, vi _ noi tieng hoa, vi _ noi tieng tau, vi _ noi tieng la, tai _ noi tieng viet, tai _ noi tieng hoa, tai _ noi tieng tau, tai _ noi tieng la, thay _
    noi tieng viet, thay _ noi tieng hoa, thay _ noi tieng tau, thay _ noi tieng la, nghe _ noi tieng viet, nghe _ noi tieng hoa, nghe _ noi tieng tau, nghe _ noi tieng la, ai toc den, toc den noi
    tieng, noi tieng nuoc ngoai, noi tieng viet ngoai duong, noi tieng viet tren dien thoai, noi dien thoai tieng viet, vi toi da vang, vi toi mat a chau, vi toi mat viet, vi toi nguoi a dong, vi
    tui da vang, vi tui mat a chau, vi tui mat viet, vi tui nguoi a dong, vi em da vang, vi em mat a chau, vi em mat viet, vi em nguoi a dong, tai toi da vang, tai toi mat a chau, tai toi mat
    viet, tai toi nguoi a dong, tai toi nguoi viet, tai tui da vang, tai tui mat a chau, tai tui mat viet, tai tui nguoi a dong, tai em da vang, tai em mat a chau, tai em mat viet, tai em nguoi a
    dong, tai em nguoi viet, thay toi da vang, thay toi mat a chau, thay toi mat viet, thay toi nguoi a dong, thay toi nguoi viet, thay tui da vang, thay tui mat a chau, thay tui mat viet, thay
    tui nguoi a dong, thay em da vang, thay em mat a chau, thay em mat viet, thay em nguoi a dong, thay em nguoi viet, tieng anh khong gioi, tieng anh khong ranh, tieng anh khong rang, tieng anh
    khong troi chay, khong ranh tieng anh, khong noi tieng anh nen, noi giong la, dan chau a, may nguoi chau a, nguoi chau a thoi, chi chan a chau, toan hoi a chau, nhin mat hoi, nhin mat em hoi,
    nhin mat tui hoi, nhin mat roi hoi, nhin nguoi viet, nhin dan a, vi mat, tai cai mat, cai mat a chau, trong nhu dan nhap cu, trong nhu nguoi nhap cu, giong mexico, nhin giong mexico, chi tai
    mat vang, vi doi non la, phan biet mau da, because i speak vietnamese, speaking vietnamese, look asian, looked asian, looks asian, my accent, because im asian, racist, toc den, nguoi toc den,
    mat mui a, nuoc da, toan nguoi viet, toan dan viet, chi lua nguoi viet, chi kiem nguoi viet, vi mau da, vi tieng viet, thay bang ten viet, thay ho nguyen, nguoi chau a phai, moi nguoi chau a,
    chi nguoi chau a, nguoi chau a bi, ai chau a, ai mat a, tieng me de, noi tieng me de, noi chuyen tieng me de, nghe tieng la, vi nghe tieng la, non la, doi non la, kieu chau a, toan dau den,
    thay toan dau den, quan khan, trum khan, choang khan, den nhu toi, toi la cai mat, vi cai mat, trong la, nhin la, nguoi khmer da dam, da dam, da dam hon, da sam, nhin giong mit, nhin nhu di
    dan
  `,
  NO_REASON: `
    khong ly do, khong co ly do, khong co ly do gi, khong ly do gi, khong ly do gi het, khong vi ly do gi, khong noi ly do, khong cho biet ly do, khong noi tai sao, khong noi vi sao, khong biet
    tai sao, khong biet vi sao, khong hieu tai sao, khong biet ly do, khong cho biet tai sao, khong giai thich, khong giai thich gi, chang giai thich, khong noi vi ly do gi, khong noi gi het, vo
    co, vo ly do, vo duyen vo co, tu nhien, tu nhien bi, tu nhien chan, tu nhien bat, tu dung, tu dung bi, dung dung, khi khong, khi khong bi, khoi khong, bong dung, dot nhien, khong lam gi ca,
    khong lam gi ma, khong lam gi ma bi, chang vi gi, chang hieu vi sao, khong vi cai gi, khong ai tra loi, ho khong tra loi, ong khong tra loi, canh sat khong tra loi, hoi tai sao ho khong tra
    loi, tai sao ho khong tra loi, ho im re, canh sat im re, im re, lam thinh, ho lam thinh, im lang khong noi, lac dau khong dap, khong dap, khong them tra loi, khong noi duoc ly do, khong noi
    duoc tai sao, khong dua ly do, khong dua ly do nao, khong dua ra ly do, khong dua ra duoc ly do, ly do khong noi, khong ai dua ly do, khong ai noi ly do, khong ai noi tai sao, khong ai giai
    thich, khong neu ly do, khong biet vi chuyen gi, van khong biet vi chuyen gi, khong biet vi toi gi, khong biet toi gi, khong mot loi, khong mot loi giai thich, khong noi mot loi, chua bao gio
    noi tai sao, khong bao gio noi tai sao, khong can giai thich, khong can giai thich vi sao, khong noi khong rang, chang noi chang rang, chang noi ly do, for what, for no reason, no reason, mot
    dau hoi to, dau hoi to dung, khong cho biet toi gi, khong noi toi gi
  `,
  OWN_COMPLAINT: `
    toi goi canh sat, tui goi canh sat, em goi canh sat, minh goi canh sat, goi canh sat toi, goi canh sat den, goi canh sat vi, goi canh sat bao, goi canh sat nho, goi canh sat khai, goi canh sat
    trinh bao, goi canh sat lam report, goi police, goi canh sat bao mat, me tui goi canh sat, me toi goi canh sat, vo tui goi canh sat, ba tui goi canh sat, chung toi goi canh sat, chung tui goi
    canh sat, tu goi canh sat, trinh bao, trinh bao mat, di trinh bao, khai bao mat, khai bao trom, bao mat, bao mat xe, bao mat cap, bao mat bop, bao mat trom, bao mat do, bao mat dien thoai, bao
    bi trom, bao bi cuop, bao trom, bao cuop, bao tai nan, bao vu, bao vu trom, di bao canh sat, toi bao canh sat, ra bot bao, len bot bao, toi bot bao, toi don bao, len don bao, ra bot khai, toi
    bot khai, len bot khai, to cao vu, lam report, lam police report, lam bao cao mat, toi lam giay, toi lam bien ban, toi lay loi khai, bi trom, nha bi trom, tiem bi trom, xe bi trom, bi trom xe,
    bi mat trom, bi trom nha, vu trom, bi an trom, bi an cap, bi lay cap, bi moc tui, bi cuop, vu cuop, bi cuop bop, bi cuop tien, tiem bi cuop, bi giut, bi giut bop, bi giut day chuyen, bi giut
    tui, bi giut dien thoai, bi giat, bi giat do, bi giat tui, mat xe, mat bop, mat tui xach, mat dien thoai, mat giay to xe, bi mat xe, bi mat bop, bi mat dien thoai, bi mat do, bi dap kieng xe,
    bi dap kinh xe, bi dap kieng, bi pha cua, bi pha nha, bi pha tiem, bi be khoa, bi dot nhap, bi dung xe bo chay, dung xe bo chay, bi tong xe, bi lua, bi lua tien, bi lua dao, bi danh, bi hanh
    hung, vu danh nhau, keu canh sat giup, nho canh sat giup, cau cuu canh sat, goi cs toi, toi goi 911, tui goi 911, em goi 911, minh goi 911, ba goi 911, co goi 911, chi goi 911, vo toi goi 911,
    me toi goi 911, goi 911 vi bi, goi 911 bao, bi mat vi, bao mat vi, trinh bao canh sat, thua canh sat, di thua, len thua, len don thua, to cao chong, thua chong, thua thang, lam don thua, khai
    vu, khai bao vu, di khai bao, yen tam khai bao, reported a crime, filed a report, file a report, made a report, bi giat day chuyen, bi giat dien thoai, bi giat bop, bi giat vi, bi giat tui
    xach, bi nguoi ta dam, bi nguoi ta danh, bi nguoi ta cuop, bi nguoi ta giut, bi nguoi ta giat
  `,
  IMMIGRATION_ONLY: `
    chi vi di tru, chi vi van de di tru, chi vi chuyen di tru, chi vi giay to, chi vi khong giay to, chi vi khong co giay to, chi vi khong co giay, chi vi cai giay di tru, chi vi o lau, chi vi het
    han visa, chi la di tru, chi la van de di tru, chi la chuyen di tru, chi la vu di tru, chi chuyen di tru, chi di tru thoi, di tru thoi, chi do di tru, chi lien quan di tru, chi lien quan toi
    di tru, chi dinh di tru, chi tai di tru, hoan toan vi di tru, thuan tuy di tru, vi di tru thoi, vi ly do di tru, vi chuyen di tru, vi van de di tru, ly do di tru, ly do la di tru, vi vu di
    tru, vu di tru, vu nay la di tru, viec di tru thoi, vi toi khong giay to, vi khong giay to, vi khong co giay to, vi khong giay to hop phap, vi khong co giay, vi tinh trang di tru, vi tinh
    trang giay to, vi cu tru bat hop phap, vi o lau, vi toi o lau, vi o qua han, vi het visa, vi het han visa, lam di tru, ben lien bang lam di tru, bo rap di tru, bo bat di tru, bat di tru, vu
    bat di tru, bat nguoi di tru, bat nguoi o lau, bat nguoi khong giay to, bat nguoi nhap cu, bat di dan, lung di dan, lung bat di dan, lung bat nguoi nhap cu, tim nguoi khong giay to, tim nguoi
    khong giay, kiem nguoi khong giay to, kiem nguoi khong giay, tim nguoi o lau, kiem nguoi o lau, lung nguoi o lau, de truc xuat, de bat truc xuat, truc xuat thoi, bat de truc xuat, de tong ve
    nuoc, chien dich di tru, chien dich bat di dan, chien dich truc xuat, dot bat di dan, thi hanh di tru, thi hanh luat di tru, cuong che di tru, immigration only, only immigration, vi pham di
    tru, vi pham luat di tru, toi di tru thoi, lung nguoi het han visa, lung nguoi khong giay to, lung nguoi nhap cu, lung nguoi di dan, lung dan het han visa, lung dan o lau, lung dan khong giay
    to, lung dan nhap cu, lung dan di dan, gom nguoi het han visa, gom nguoi o lau, gom nguoi khong giay to, gom nguoi nhap cu, gom nguoi di dan, gom dan het han visa, gom dan o lau, gom dan khong
    giay to, gom dan nhap cu, gom dan di dan, kiem nguoi het han visa, kiem nguoi nhap cu, kiem nguoi di dan, kiem dan het han visa, kiem dan o lau, kiem dan khong giay to, kiem dan nhap cu, kiem
    dan di dan, bat nguoi het han visa, bat nguoi di dan, bat dan het han visa, bat dan o lau, bat dan khong giay to, bat dan nhap cu, bat dan di dan, hot nguoi het han visa, hot nguoi o lau, hot
    nguoi khong giay to, hot nguoi nhap cu, hot nguoi di dan, hot dan het han visa, hot dan o lau, hot dan khong giay to, hot dan nhap cu, hot dan di dan, tim nguoi het han visa, tim nguoi nhap
    cu, tim nguoi di dan, tim dan het han visa, tim dan o lau, tim dan khong giay to, tim dan nhap cu, tim dan di dan, di bat nguoi nhap cu, di bat dan nhap cu, vu nay chi la di tru, chi bat nguoi
    o lau, chi kiem nguoi o lau, chi bat nguoi khong giay, chi vi chuyen giay to, chi vi lenh truc xuat, chi vi cai lenh di tru, chi vi i200, chi vi to i200, chi vi to giay di tru, dot bo rap di
    tru, dot kiem tra di tru, just immigration, immigration raid, ly do duy nhat la cai giay do, chi tren cai lenh do, chi vi cai lenh do, chi vi cai giay do, chi vi lenh di tru, this is about
    immigration, about immigration, chi la immigration, immigration thoi, chi immigration, chi immigration thoi, la vi di tru, o day vi di tru, o day la vi di tru
  `,
  ICE_REASON: `
    vi ly do di tru, vi chuyen di tru, vi van de di tru, vi lenh di tru, vi lenh ice, theo yeu cau cua ice, theo yeu cau cua di tru, theo y ice, theo y di tru, theo lenh ice, theo lenh di tru, ly
    do la ice, ly do la di tru, ly do di tru, cai gi ve di tru, cai gi do ve di tru, lien quan di tru, lien quan toi di tru, lien quan den di tru, dinh di tru, dinh toi di tru, vuong di tru, vuong
    ice, ngoai di tru, holding for ice, hold for ice, holding for immigration, di tru muon giu, ice muon giu, ice can no, di tru can no, ice muon bat, ice muon no, di tru muon no, ice dan giu, di
    tru dan giu, ice bao giu, di tru bao giu, ice keu giu, di tru keu giu, ice chua toi, di tru chua toi, ice chua den, di tru chua den, giu vi ice, giu vi di tru, vi ice muon, vi ice can, vi ice
    keu, vi ice doi, vi ice nho, vi ice sap, vi ice dang, vi ice se, vi ice yeu cau, vi di tru muon, vi di tru can, vi di tru keu, vi di tru doi, vi di tru nho, vi di tru sap, vi di tru dang, vi
    di tru se, vi di tru yeu cau, ice dang tren duong, ice dang tren duong toi, ice dang toi, ice dang den, ice sap toi, ice se toi, ice se den, ice se ghe, ice toi don, ice toi lanh, ice toi
    ruoc, ice toi lay, ice toi nhan, ice lai lay, ice lai ruoc, ice qua lay, ice qua don, ice muon gap, ice muon noi chuyen, ice muon hoi, ice doi giu, ice xuong cai da, ice xuong lay, ice xuong
    don, di tru dang tren duong, di tru dang tren duong toi, di tru dang toi, di tru dang den, di tru sap toi, di tru se toi, di tru se den, di tru se ghe, di tru toi don, di tru toi lanh, di tru
    toi ruoc, di tru toi lay, di tru toi nhan, di tru lai lay, di tru lai ruoc, di tru qua lay, di tru qua don, di tru muon gap, di tru muon noi chuyen, di tru muon hoi, di tru doi giu, di tru
    xuong cai da, di tru xuong lay, di tru xuong don, vi co ice, vi co lenh giu, vi lenh giu, co detainer, vi detainer, co ice hold, giu cho ice, giu cho di tru, ben ice muon giu, ben di tru muon
    giu, ben di tru keu, ben ice keu, ben di tru can, for immigration, waiting for ice, ice is coming, ice on the way, ice coming, vi doi di tru, vi doi ice, vi doi immigration, vi cho
    immigration, vi cho di tru, vi cho ice, doi ice chut, noi doi ice, noi doi di tru, noi doi immigration, noi cho nguoi di tru, noi la cho nguoi ice, noi la cho nguoi cua di tru, noi la cho ice,
    khi nao di tru toi, khi nao ice toi, de ice kip toi, de di tru kip toi, la doi ice, la doi di tru, nguoi ice sap toi, wait for ice, waiting on ice
  `,
} as const satisfies Partial<Lexicon>;
