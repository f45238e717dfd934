import type { Lexicon } from '../../concepts.ts';

/** Vietnamese: how it is told. */
export const telling = {
  NEG: `
    khong, khong co, khong he, khong he co, khong phai, khong bao gio, khong ai, khong con, khong chiu, khong duoc, khong can, khong thay, khong thay co, khong nghe, khong muon, khong them, khong
    dam, khong kip, khong mot ai, khong bi, khong co ai, khong co bi, khong co nghe, khong cau nao, khong he bi, chua, chua co, chua he, chua tung, chua bao gio, chua bi, chua duoc, chang, chang
    co, chang he, chang phai, chang ai, chang bao gio, chang duoc, cha co, cha phai, cha ai, cha thay, cha he, dau co, dau phai, dau he, dau co ai, dau ai, dau thay, dau bao gio, dau duoc, dau
    dam, dech, deo co, dek, tu choi, nhat dinh khong, tuyet doi khong, hoan toan khong, cung khong, cung chang, chu khong, chu khong phai, vang bong, without, khong mot, dau co thay, chang thay,
    khong he thay, dau co nghe, dau co hoi, dau hoi, chua nghe, dau co cho, chang them, khong thiet, never, didnt, didn t, doesnt, dont
  `,
  ONLY: `
    chi, chi co, chi la, chi mot minh, chi rieng, chi thay, chi minh, chi moi, duy nhat, mot minh, thoi, moi la nguoi, rieng, toan la, toan, only, toi chi ke, toi chi ke cho, tui chi ke, em chi
    ke, toi chi noi, tui chi noi, toi chi khai, tui chi khai, toi chi cho canh sat biet, moi toi chi cho, chi khai voi, chi noi luc khai, noi rieng voi, em toi noi rieng voi, chi noi cho mot minh,
    toi chi noi cho mot minh
  `,
  IF: `
    neu, neu nhu, neu ma, gia su, gia nhu, gia du, lo ma, lo nhu, lo may, nho ma, nho nhu, so rang, so ma, lo so, lo bi, lo ho, lo la, lo rang, lo di tru, ngai, e rang, hy vong, mong la, mong
    rang, mong ho, uoc gi, tuong tuong, thi du, vi du, cu cho la, phong khi, ngo nho, mai mot ma, tui tuong, toi tuong, em tuong, minh tuong, tuong la, cu tuong, cu tuong la, tuong dau, tuong canh
    sat, tuong ho, toi so la, tui so la, em so la, minh so la, toi so bi, tui so bi, em so bi, minh so bi, toi so ho, tui so ho, em so ho, minh so ho, so la ice, so la canh sat, so la ho, so la di
    tru, chi so la, so bi ice, so bi di tru, so bi bat, so ho bat, so ho goi, so ho bao, khong co chuyen, lam gi co chuyen, dau co chuyen, chang co chuyen, neu khong co, neu nhu khong co
  `,
  WHAT_IF: `
    so canh sat giao, so canh sat se, so canh sat bao, so canh sat goi, so canh sat dua, so bi canh sat, so ho se goi, so ho giao,
    neu canh sat hoi thi sao, thi sao, thi phai lam sao, thi phai lam gi, thi lam sao, thi lam gi, phai lam gi neu, phai lam sao neu, lam gi neu, lam sao neu, lam gi khi, phai lam gi khi, phai lam
    sao khi, nen lam gi, nen lam gi khi, nen lam gi neu, nen lam sao, can lam gi neu, can lam gi khi, chuyen gi xay ra neu, dieu gi xay ra neu, se ra sao neu, se sao neu, se nhu the nao neu, trong
    truong hop, truong hop ma, gia su, gia du, dat truong hop, vi thu, thi em co, thi tui co quyen, thi toi co quyen, thi minh co quyen, thi minh phai, thi tui phai, thi toi phai, thi em phai, thi
    minh nen, thi nen lam, what if
  `,
  MODAL: `
    co the, phai, se, dang, da, duoc, nen, can, muon, tung, them, con, lieu, cu, van, cung, hay, chac se, sap, vua, thuong, deu, rang, that, then, cung co, luon, ca
  `,
  MAY_THEY: `
    lieu canh sat, lieu ho, lieu bpd, lieu boston, khong biet canh sat co, co phai canh sat, co dung la canh sat, co phai la canh sat, canh sat co duoc, canh sat co quyen, canh sat co duoc phep,
    canh sat co duoc quyen, canh sat boston co duoc, canh sat boston co quyen, canh sat boston co duoc phep, canh sat boston co hop tac, canh sat boston co lam viec, canh sat boston co hoi, canh
    sat co hop tac, canh sat co lam viec, canh sat co bao di tru, bpd co duoc, bpd co quyen, bpd co hop tac, bpd co lam viec, ho co duoc, ho co quyen, ho co duoc phep, ho co duoc quyen, ice co
    duoc, ice co quyen, ice co duoc phep, ice co duoc vo, ice co the, di tru co quyen, di tru co duoc, co duoc phep khong, co duoc khong, co duoc quyen khong, duoc quyen khong, duoc phep khong, co
    quyen khong, co quyen hoi, co quyen bat, co quyen giu, co duoc hoi, co duoc bat, co duoc giu, co hop phap khong khi, co hop luat khong khi, co dung luat khong khi, co bat buoc phai, co phai
    tra loi, co phai dua, co phai cho, toi co phai, tui co phai, em co phai, minh co phai, co can phai, co nen, toi co nen, tui co nen, em co nen, minh co nen, toi co quyen gi, tui co quyen, em co
    quyen, minh co quyen, toi co can, em co can, tui co can, toi co duoc, em co duoc, tui co duoc, minh co duoc, co that la, co that khong la, co dung la, co phai la boston, co that canh sat, cho
    hoi canh sat co, cho em hoi canh sat, cho hoi bpd, cho minh hoi canh sat, cho toi hoi canh sat, cho hoi boston, xin hoi canh sat, xin hoi neu, cho hoi neu, cho em hoi neu, cho minh hoi neu,
    cho tui hoi neu, quyen cua minh la gi, biet quyen cua, la gi vay, nghia la gi, la cai gi, la sao, khac nhau cho nao, luat co cho, luat cho phep, trust act la gi, bao gio canh sat, khi nao canh
    sat, khi nao thi canh sat, tai sao canh sat phai, co nghe noi ice, co ai biet canh sat, ai biet canh sat, o dau de hoi, lam sao de biet, lam sao de, muon hoi ve luat, muon biet luat, boston co
    phai la, boston co luat, co luat nao, so canh sat boston co lam viec, so canh sat boston co hop tac, so canh sat boston co duoc, so canh sat boston co quyen, so canh sat co hop tac, so canh
    sat co lam viec, so canh sat co duoc, co goi ice khong, co goi di tru khong, co bao ice khong, co bao di tru khong, co bao cho ice khong, co giup ice khong, co giup di tru khong, co phu ice
    khong, co hop tac voi ice khong, co hop tac voi di tru khong, co lam viec voi ice khong, co lam viec voi di tru khong, co giao nguoi cho ice khong, co bat nguoi cho ice khong, co giu nguoi cho
    ice khong, co hoi giay to minh khong, co hoi giay to nguoi dan khong, co hoi tinh trang di tru khong, co hoi quoc tich khong, co hoi tinh trang khong, co chia se thong tin voi ice khong, co
    dua thong tin cho ice khong, co di chung voi ice khong, co bat di dan khong, co bat nguoi nhap cu khong, co bat nguoi khong giay to khong, co hay hoi giay to khong, co chia se voi ice khong,
    co bat nguoi o lau khong, co duoc hoi giay to khong, co duoc bat nguoi khong, canh sat duoc phep, canh sat duoc quyen, canh sat co bi cam, canh sat boston duoc phep, canh sat boston duoc
    quyen, canh sat boston co duoc quyen, canh sat boston co bi cam, bpd duoc phep, bpd duoc quyen, bpd co duoc quyen, bpd co duoc phep, bpd co bi cam, boston police duoc phep, boston police duoc
    quyen, boston police co duoc quyen, boston police co duoc phep, boston police co bi cam, ho duoc phep, ho duoc quyen, ho co bi cam, ice duoc phep, ice duoc quyen, ice co duoc quyen, ice co bi
    cam, police duoc phep, police duoc quyen, police co duoc quyen, police co duoc phep, police co bi cam, cs boston duoc phep, cs boston duoc quyen, cs boston co duoc quyen, cs boston co duoc
    phep, cs boston co bi cam, duoc phep giu nguoi, duoc phep hoi, duoc phep bat, duoc quyen hoi, duoc quyen giu, duoc quyen bat, theo minh thi, theo toi thi, theo tui thi, theo em thi, theo y
    toi, theo y tui, theo y kien, theo quan diem, canh sat nen, canh sat boston nen, bpd nen, boston police nen, nen hop tac, khong nen hop tac, nen giup ice, khong nen giup ice, nen bat, nen
    giao, nen de ice, khong nen bat, toi ung ho, tui ung ho, toi phan doi, tui phan doi, y kien ca nhan, canh sat duoc hoi, canh sat duoc giu, canh sat duoc bat, canh sat duoc giao, canh sat duoc
    phep hoi, canh sat duoc phep giu, canh sat duoc phep bat, canh sat duoc phep giao, canh sat co phep hoi, canh sat co phep giu, canh sat co phep bat, canh sat co phep giao, police duoc hoi,
    police duoc giu, police duoc bat, police duoc giao, police duoc phep hoi, police duoc phep giu, police duoc phep bat, police duoc phep giao, police co phep hoi, police co phep giu, police co
    phep bat, police co phep giao, bpd duoc hoi, bpd duoc giu, bpd duoc bat, bpd duoc giao, bpd duoc phep hoi, bpd duoc phep giu, bpd duoc phep bat, bpd duoc phep giao, bpd co phep hoi, bpd co
    phep giu, bpd co phep bat, bpd co phep giao, ho duoc hoi, ho duoc giu, ho duoc bat, ho duoc giao, ho duoc phep hoi, ho duoc phep giu, ho duoc phep bat, ho duoc phep giao, ho co phep hoi, ho co
    phep giu, ho co phep bat, ho co phep giao, co hoi giay to khong vay, co hoi nguoi khong vay, co hoi ice khong vay, co hoi di tru khong vay, co giu giay to khong vay, co giu nguoi khong vay, co
    giu ice khong vay, co giu di tru khong vay, co bat giay to khong vay, co bat nguoi khong vay, co bat ice khong vay, co bat di tru khong vay, co giao giay to khong vay, co giao nguoi khong vay,
    co giao ice khong vay, co giao di tru khong vay, co goi giay to khong vay, co goi nguoi khong vay, co goi ice khong vay, co goi di tru khong vay, co nen goi, minh co nen goi, co an toan khong,
    co bi hoi giay to khong, co bi hoi khong, co bi bat khong, co bi giu khong, co sao khong neu, co hop phap khong vay, can biet quyen, hoi ve quyen
  `,
  HEARSAY: `
    nghe noi, nghe don, nghe dau, nghe ke, nghe don la, nghe don thoi, nghe nguoi ta noi, nghe nguoi ta ke, nghe nguoi ta don, nghe thien ha noi, nghe ba con noi, nghe hang xom noi, nghe hang xom
    ke, nghe may ba noi, nghe may ba ngoi, nghe khach noi, nghe khach ke, nghe phong phanh, nghe loang thoang, nghe mang mang, nghe lom, nghe dong nghiep noi lai, nghe ai do noi, nghe co nguoi
    noi, nghe co nguoi ke, nghe noi lai, nghe ke lai, nghe tren mang, nghe tren radio, nghe dai noi, nguoi ta noi, nguoi ta don, nguoi ta ke, thien ha noi, thien ha don, ba con don, ba con noi, ba
    con ke, may ba noi, may ba don, may ba ngoi tiem toc don, may ba o cho noi, ca xom don, hang xom don, don rang, don am len, don um, don tum lum, tin don, loi don, don thoi, dong don, don dai,
    tin hanh lang, tin via he, co nguoi noi, co nguoi ke, co nguoi don, co ai do noi, ai do noi, ai do dang, ai do viet, ai cung noi, ai cung don, moi nguoi noi, moi nguoi don, moi nguoi deu noi,
    facebook, fb, face, tren face, tren mang, tren mang noi, tren mang don, tren group, trong group, group chat, nhom chat, group viet, group nguoi viet, nhom facebook, nhom zalo, zalo, tren zalo,
    group zalo, viber, messenger group, tiktok, tik tok, youtube, instagram, insta, whatsapp, doc tren, doc tren mang, doc tren face, doc bao thay, doc duoc tren, thay tren mang, thay tren face,
    thay tren facebook, thay post, thay bai dang, thay dang tren, coi tren mang, coi tiktok, xem tren mang, xem tren facebook, xem tiktok, bai dang, bai post, post tren, chia se tren mang, tren
    tin tuc, tren tivi, tren tv, radio noi, khong biet co that khong, khong biet that khong, khong biet that hay gia, khong biet that hu, khong biet dung khong, khong biet co dung khong, khong
    chac co that, khong chac dung khong, khong ro thuc hu, chua ro thuc hu, khong ro that khong, chua kiem chung, khong kiem chung, khong kiem chung duoc, khong xac nhan duoc, chua xac nhan, khong
    chung kien, tui khong chung kien, toi khong chung kien, ban cua ban toi, ban cua ban tui, ban cua ban em, nghe thoi chu, nghe thoi
  `,
  HEARSAY_OPENING:
    'nghe noi, nghe don, nguoi ta noi, nguoi ta don, ba con noi, may ba noi, nghe dau, thay noi, nghe ke, hinh nhu nghe',
  TOLD_ME: `
    noi voi toi, noi voi tui, noi voi em, noi voi minh, noi cho toi, noi cho tui, noi cho em, noi cho minh, ke cho toi, ke cho tui, ke cho em, ke cho minh, ke voi toi, ke voi tui, ke lai, ke lai
    cho, ke lai la, nhan tin ve ke, nhan tin ve, goi ve khoc, goi ve ke, goi ve noi, goi ve, goi dien ke, dien ve, goi ke, luat su noi, luat su bao, luat su ke, luat su cua toi noi, luat su toi
    noi, luat su tui noi, luat su cho biet, luat su doc cho, chong toi noi, chong tui noi, chong em noi, chong toi ke, chong tui ke, chong em ke, vo toi noi, vo tui noi, vo toi ke, vo tui ke, em
    toi ke, em tui ke, em trai toi ke, em trai tui ke, em trai em ke, anh toi ke, anh tui ke, anh trai toi ke, anh trai tui ke, chi toi ke, chi tui ke, chi gai toi ke, con toi ke, con tui ke, con
    trai toi ke, con trai tui ke, con gai tui ke, con gai toi ke, me toi ke, me tui ke, ma tui ke, ba tui ke, bo toi ke, ban toi ke, ban tui ke, ban em ke, ban em bao, ban em noi, ban toi noi, ban
    tui noi, ban minh noi, ban minh ke, hang xom ke, hang xom noi, nhan vien noi thang, ho noi thang, noi thang voi, chinh tham tu thua nhan, thua nhan voi, thua nhan, chau toi ke, chau tui ke,
    chau ke, dong nghiep ke, dong nghiep noi, than chu noi, than chu ke, anh ay ke, chi ay ke, no ke, ong ke, ba ke, anh ke, chi ke, em ke, khai voi toi, told me, ban toi bao, ban tui bao, dua ban
    toi noi, dua ban toi ke, dua ban toi bao, dua ban tui noi, dua ban tui ke, dua ban tui bao, dua ban em noi, dua ban em ke, dua ban em bao, thang ban toi noi, thang ban toi ke, thang ban toi
    bao, thang ban tui noi, thang ban tui ke, thang ban tui bao, thang ban em noi, thang ban em ke, thang ban em bao, con ban toi noi, con ban toi ke, con ban toi bao, con ban tui noi, con ban tui
    ke, con ban tui bao, con ban em noi, con ban em ke, con ban em bao, chong toi bao, chong tui bao, chong em bao, vo toi bao, vo tui bao, vo em noi, vo em ke, vo em bao, ba toi noi, ba toi ke,
    ba toi bao, ba tui noi, ba tui bao, ba em noi, ba em ke, ba em bao, me toi noi, me toi bao, me tui noi, me tui bao, me em noi, me em ke, me em bao, ma toi noi, ma toi ke, ma toi bao, ma tui
    noi, ma tui bao, ma em noi, ma em ke, ma em bao, bo toi noi, bo toi bao, bo tui noi, bo tui ke, bo tui bao, bo em noi, bo em ke, bo em bao, con toi noi, con toi bao, con tui noi, con tui bao,
    con em noi, con em ke, con em bao, con trai toi noi, con trai toi bao, con trai tui noi, con trai tui bao, con trai em noi, con trai em ke, con trai em bao, con gai toi noi, con gai toi bao,
    con gai tui noi, con gai tui bao, con gai em noi, con gai em ke, con gai em bao, chau toi noi, chau toi bao, chau tui noi, chau tui bao, chau em noi, chau em ke, chau em bao, anh toi noi, anh
    toi bao, anh tui noi, anh tui bao, anh em noi, anh em ke, anh em bao, chi toi noi, chi toi bao, chi tui noi, chi tui bao, chi em noi, chi em ke, chi em bao, em trai toi noi, em trai toi bao,
    em trai tui noi, em trai tui bao, em trai em noi, em trai em bao, anh trai toi noi, anh trai toi bao, anh trai tui noi, anh trai tui bao, anh trai em noi, anh trai em ke, anh trai em bao,
    thuat lai, thuat lai voi, ke tan mieng, noi tan mieng, chinh mieng, noi chinh mieng
  `,
  SAW: `
    tui thay, toi thay, em thay, minh thay, chung toi thay, chung tui thay, tui em thay, con thay, chau thay, tui co thay, toi co thay, em co thay, tui nhin thay, toi nhin thay, em nhin thay, minh
    nhin thay, tui moi thay, toi moi thay, em moi thay, moi thay, vua thay, luc nay em thay, tui nghe ro, toi nghe ro, em nghe ro, minh nghe ro, tui nghe duoc, toi nghe duoc, em nghe duoc, tui
    nghe ong, toi nghe ong, em nghe ong, nghe ro, nghe het, em ngoi ngay do nghe het, ngoi ngay do, tan mat, tan mat thay, tan mat chung kien, tan tai nghe, chinh mat, chinh mat tui, chinh mat
    toi, chinh mat thay, chinh tai, tan mat toi thay, mat thay tai nghe, tui chung kien, toi chung kien, em chung kien, minh chung kien, chung kien tan mat, tui co mat, toi co mat, em co mat, tui
    o do, toi o do, em o do, minh o do, luc do tui o do, luc do toi o do, tui dung do, toi dung do, em dung do, tui dung ngay, toi dung ngay, em dung ngay, tui ngoi ngay, ngay truoc mat, truoc mat
    tui, truoc mat toi, truoc mat em, truoc mat minh, ngay truoc mat tui, tui quay, toi quay, em quay, minh quay, tui co quay, toi co quay, tui dang nhin, toi dang nhin, em dang nhin, tui dang
    coi, tui nhin GPS, minh nhin gps, tui nhin qua cua so, toi nhin qua cua so, tu cua so nhin, tu cua so thay, ai cung thay, em thay to fax, tui thay to, toi thay to, em thay to, tui di theo, toi
    di theo, em chay theo, luat su tui lay duoc ho so, toi doc duoc, tui doc duoc
  `,
  SEE: 'thay, nhin thay, trong thay, bat gap, gap, de y, nhin, coi, dang dung, o day, thay may, thay co, thay toan',
  INFER: `
    chac, chac la, chac phai, chac co, chac chan, chac chan la, chac ai do, chac han, chac han la, han la, hang la, chac cu, doan, doan la, toi doan, tui doan, em doan, minh doan, toi doan la, toi
    nghi, tui nghi, em nghi, minh nghi, toi nghi la, tui nghi la, em nghi la, minh nghi la, nghi la, nghi ngo, toi ngo, tui ngo, co le, le nao, hinh nhu, dam chac, dam cuoc, cuoc la, cam thay, cam
    giac, suy ra, suy doan, phong doan, dam co nguoi, phai co nguoi, phai co ai, phai co ai do, chi co the, chi co the la, chi co ho moi biet, khong the nao khac, khong con cach nao khac, khong
    con ai khac, chu con ai, chu ai, chu sao, chu lam sao, chu khong thi sao, khong thi lam gi, khong thi lam sao, khong thi sao ho, thi lam gi ho biet, thi sao ho biet, ai ma biet, co the la, toi
    tin la, tui tin la, em tin la, tin chac, kha nang la, coi bo, co ve, co ve nhu, xem ra, coi mo, nghe chung, toi so la ho da, khong co bang chung, khong bang chung, khong co chung cu, khong
    chung cu, theo toi nghi, chac mem
  `,
  BUT: `
    nhung, nhung ma, ma, roi, sau do, xong, xong roi, khi, luc, vi, tai vi, boi vi, boi, cho nen, nen, vi vay, vi the, tuy, tuy nhien, trong khi, truoc khi, sau khi, the roi, vay roi, den khi,
    con, trai lai, nguoc lai, thay vi, do, luc do, khi do, tu do, sau nay, chu, may ma, the ma, vay ma, moi, hoi do, do do, va roi, ke do, cuoi cung, lien do, vi toi quen, vi toi khong, vi toi
    noi, vi toi ra, vi toi dang, vi toi chay, vi toi lai, vi toi di, vi toi la, vi toi khong chiu
  `,
  AND: 'va, lan, cung voi, va ca, cung nhu, voi lai, and',
  WITH: `
    voi, cung, cung voi, chung, chung voi, kem, kem theo, di voi, di cung, di chung, di chung voi, toi chung voi, toi cung, toi voi, den cung, den voi, den chung voi, ke, ke ben, sat canh, ben
    canh, canh ben, ben nhau voi, with, lien quan toi, hop voi, theo, di theo, di kem, song song voi, phoi hop voi, cap ke, ngoi chung voi, dung chung voi, ngoi ke, dung ke, nhay xuong chung voi,
    lan, len chung voi, vo chung voi, vao chung voi, vao cung, vo cung, vo voi, vao voi, lam chung voi
  `,
  TO: `
    cho, den, qua, ra, ve, len, sang, vo, vao, toi cho, cho ben, qua ben, qua cho, ra cho, lai cho, sang cho, sang ben, ve phia, voi, tan tay, tan, toi tan, xuong, lam viec cho ice, lam viec cho
    di tru, lam cho ice, lam cho di tru, lam viec voi ice, lam viec voi di tru
  `,
  BY: 'boi, do, bang',
  FOR: `
    cho, de, tai, ve toi, vi toi, gium, gium cho, dum cho, thay cho, de cho, gianh cho, danh cho, bi bat vi, bi bat ve, bi bat vu
  `,
  UNTIL: `
    cho toi khi, cho den khi, cho toi luc, cho den luc, toi khi, den khi, den luc, toi luc, cho toi, cho den, doi, doi cho, doi toi khi, doi den khi, doi toi, chung nao, de cho, de doi, ngoi cho,
    ngoi doi, dung cho, dung doi, dang cho, dang doi, nam cho, bat cho, bat doi, trong khi cho, trong luc cho, trong khi doi, trong luc doi, cho khi nao, mai toi khi, mai den khi, toi chung nao,
    cho toi chung, cho ma, truoc khi, chua toi luc, de kip cho, dang cho ben, dang doi toi khi, dang doi den khi, dang doi toi luc, dang doi cho, ngoi dang doi, dung dang doi, dang doi coi, doi
    coi, cho coi, dang doi xem, doi xem, noi doi ice, noi doi di tru, noi doi immigration, wait for ice, waiting for ice, vi doi di tru, vi doi ice, la doi ice, la doi di tru, noi la cho nguoi
    ice, noi la cho nguoi cua di tru, nguoi ice sap toi
  `,
  OF: `
    cua, ben, o, tu, thuoc, phia, ve, trong, tai, ngay, loai, doc ve toi, ho so ve toi, biet ve toi
  `,
  DET: `
    mot, hai, ba, bon, cac, nhung, may, vai, cai, chiec, nguoi, ong, anh, chi, co, thang, con, tui, dam, nhan vien, toan, nhom, lu, nguyen, ca, moi, tung, cuc, nay, kia, may chuc, cap, tat ca,
    chu, mot so, mot nhom, dong nguoi, phan, ba bon, hai ba, 2, 3, 4, 5, 6, cu
  `,
  IN: 'o, tai, trong, tren, ngoai, gan, ben, ngay, duoi, khu, quanh, o trong, o ngoai, o gan, o tan, thanh pho, tui o, toi o, em o, o ben, qua, ve',
  AT: 'o, tai, ngay, truoc, truoc cua, ben, ben ngoai, ngoai, gan, trong, sau, duoi, tren, o gan, canh',
  REQUESTED: `
    ice yeu cau, di tru yeu cau, ben di tru yeu cau, ben ice yeu cau, ice co yeu cau, di tru co yeu cau, ice da yeu cau, theo yeu cau cua ice, theo yeu cau ice, theo yeu cau cua di tru, theo yeu
    cau di tru, theo yeu cau cua ben di tru, theo loi yeu cau cua ice, do ice yeu cau, vi ice yeu cau, ice hoi truoc, ice co hoi truoc, di tru hoi truoc, di tru co hoi truoc, ice hoi xin, ice xin,
    ice xin truoc, ice co xin, ice da xin, di tru xin, di tru co xin, ben di tru xin, ben ice xin, ben di tru co hoi, ice gui thu xin, ice gui don xin, ice gui email xin, ice gui fax xin, ice gui
    yeu cau, di tru gui yeu cau, ben di tru gui yeu cau, ice gui giay yeu cau, ho gui thu xin, ho gui don xin, ho gui giay xin, ho gui email xin, ice goi xin, ice goi len xin, ice goi hoi, ice goi
    qua hoi, ice goi toi hoi, ice goi nho, ice goi ho toi, ice goi ho, di tru goi len xin, di tru goi xin, di tru goi hoi, di tru goi qua hoi, di tru goi nho, ben di tru goi, ben di tru goi hoi,
    ben di tru goi xin, ben ice goi, ben ice goi hoi, ice co nho, ben di tru nho, ben ice nho, ice nho giu, di tru nho giu, ice keu giu, ice keu bat, ice keu ho, ice bao giu, ice bao ho giu, ice
    dan giu, di tru dan giu, ice nho canh sat, ice keu canh sat, ice goi canh sat, di tru goi canh sat, ice goi bpd, ice goi boston police, ice doi dia chi, ice doi ho so, ice muon co dia chi, khi
    ice hoi, khi di tru hoi, moi khi ice hoi, moi lan ice hoi, moi lan di tru hoi, he ice hoi, he di tru hoi, ice hoi thi dua, ice hoi la dua, ice hoi la cho, giup ice theo loi nho, ice email hoi,
    ice email xin, ice fax xin, ice request, request cua ice, ice hoi canh sat, ice nho ho, ice nho canh sat boston, ice nho bpd, ice nho boston police, ice nho cs, ice nho linh, ice nho bot, ice
    nho giu gium, ice nho chan, ice nho coi, ice nho kiem, ice nho may ong, ice nho mo cua, ice nho dich, di tru nho ho, di tru nho canh sat boston, di tru nho bpd, di tru nho boston police, di
    tru nho linh, di tru nho bot, di tru nho giu gium, di tru nho chan, di tru nho coi, di tru nho may ong, ice goi canh sat boston, ice goi bot, ice goi don, ice keu canh sat boston, ice keu bpd,
    ice keu boston police, ice keu bot, ice keu don, ice email canh sat boston, ice email bpd, ice email boston police, ice email bot, ice email don, ice lien lac canh sat boston, ice lien lac
    bpd, ice lien lac boston police, ice lien lac bot, ice lien lac don, ice yeu cau canh sat boston, ice yeu cau bpd, ice yeu cau boston police, ice yeu cau bot, ice yeu cau don, ice xin canh sat
    boston, ice xin bpd, ice xin boston police, ice xin bot, ice xin don, di tru goi canh sat boston, di tru goi bpd, di tru goi boston police, di tru goi bot, di tru goi don, di tru keu canh sat
    boston, di tru keu bpd, di tru keu boston police, di tru keu bot, di tru keu don, di tru email canh sat boston, di tru email bpd, di tru email boston police, di tru email bot, di tru email
    don, di tru lien lac canh sat boston, di tru lien lac bpd, di tru lien lac boston police, di tru lien lac bot, di tru lien lac don, di tru yeu cau canh sat boston, di tru yeu cau bpd, di tru
    yeu cau boston police, di tru yeu cau bot, di tru yeu cau don, di tru xin canh sat boston, di tru xin bpd, di tru xin boston police, di tru xin bot, di tru xin don, ice goi dien hoi, ice goi
    dien xin, ice goi toi xin, ice goi vo xin, ice goi vo hoi, ice goi xuong hoi, ice viet thu xin, ice gui mail xin, ice nhan tin hoi, ice gui giay xin, ice doi lay, ice doi coi, ice xin lay, ice
    xin ho so, ice xin dia chi, ice xin danh sach, ice hoi dia chi, ice hoi ten, ice muon lay, di tru goi dien hoi, di tru goi dien xin, di tru goi toi xin, di tru goi vo xin, di tru goi vo hoi,
    di tru goi xuong hoi, di tru viet thu xin, di tru gui mail xin, di tru nhan tin hoi, di tru gui don xin, di tru gui giay xin, di tru hoi xin, di tru doi lay, di tru doi coi, di tru xin lay, di
    tru xin ho so, di tru xin dia chi, di tru xin danh sach, di tru hoi dia chi, di tru hoi ten, di tru muon lay, theo loi yeu cau cua di tru, do di tru yeu cau, vi di tru yeu cau, ice asked,
    immigration asked, at ice request, ice requested, ice gui fax hoi, ice gui fax yeu cau, ice gui fax doi, ice gui thu hoi, ice gui thu yeu cau, ice gui thu doi, ice gui mail hoi, ice gui mail
    yeu cau, ice gui mail doi, ice gui giay hoi, ice gui giay doi, ice gui don hoi, ice gui don yeu cau, ice gui don doi, di tru gui fax xin, di tru gui fax hoi, di tru gui fax yeu cau, di tru gui
    fax doi, di tru gui thu xin, di tru gui thu hoi, di tru gui thu yeu cau, di tru gui thu doi, di tru gui mail hoi, di tru gui mail yeu cau, di tru gui mail doi, di tru gui giay hoi, di tru gui
    giay yeu cau, di tru gui giay doi, di tru gui don hoi, di tru gui don yeu cau, di tru gui don doi, ice gui thu de nghi, di tru gui thu de nghi, gui thu de nghi canh sat, ice de nghi, di tru de
    nghi, toi bot nho canh sat, ice nho police, di tru nho canh sat, di tru nho police, di tru keu canh sat, di tru keu police, ice keu police, di tru keu cop, ice muon canh sat, ben ice muon canh
    sat, di tru muon canh sat, yeu cau tu ice, yeu cau cua ice, yeu cau tu di tru, yeu cau cua di tru, nho va canh sat, di tru nho va, ice nho va, cong van ice, cong van cua ice, cong van di tru,
    cong van cua di tru, ice xin canh sat, di tru xin canh sat, ice xin canh sat hop tac, thu cua ice xin, thu cua ice yeu cau, ice yeu cau canh sat, di tru yeu cau canh sat
  `,
  TOGETHER: `
    di chung, di cung, di cung nhau, di chung nhau, cung nhau, chung xe, chung mot xe, cung xe, ngoi chung xe, ngoi cung xe, cung di, cung toi, cung den, cung vo, cung vao, cung bat, cung luc, mot
    luc, toi cung luc, den cung luc, toi chung, den chung, vo chung, vao chung, len chung, chung nhom, cung nhom, cung doi, chung doi, cung toan, chung toan, cung phe, chung phe, mot phe, phoi
    hop, phoi hop voi, phoi hop voi nhau, ket hop, hop tac, hop tac voi, lien hop, lien ket, chung suc, hop luc, sat canh, sat canh nhau, ben canh nhau, vai ke vai, ke ben nhau, ca hai ben, ca hai
    phe, hai ben cung, hai ben phoi hop, dung chung, dung sat, dung ke, lam viec chung, lam viec cung, cung lam, lam chung voi, bat chung, chan chung, hoi chung, cung nhau bat, nhap bon, nhap
    chung, tay trong tay, bo rap chung, hanh quan chung, hanh quan lien hop, suot buoi, thay phien, lam chung, lam chung task force, hop dong tac chien, cung hop tac, chung mot nhom, di thanh
    doan, chung doan, cung doan, cung kham, cung lung, cung vay, cung luc soat, cung xong vo, cung ap vo, cung chan, cung hoi, cung canh, cung dung, xai chung xe, cung mot xe, ngoi mot xe, chung
    convoy, xe ice theo sau, ice theo sau, canh sat theo sau, canh sat boston theo sau, bpd theo sau, ban bac voi nhau, nua la ice, nua la di tru, nua la canh sat, cap bai trung, nhu cap bai
    trung, di dau cung co nhau, cung co nhau, hanh dong cung, nam trong doan, kip chung, chung mot doan
  `,
  OUTSIDE_BOSTON: `
    ngoai boston, khong phai boston, khong phai o boston, ben ngoai boston, khong o boston, khong thuoc boston, chu khong phai boston, ngoai thanh pho boston
  `,
  PASSIVE:
    'bi, duoc, la, da, dang, moi bi, vua bi, da bi, dang bi, moi la, chinh la, phai la, do chinh, la nguoi',
  INSIDER: `
    toi la nhan vien dispatch, minh la nhan vien dispatch, toi la nhan vien bpd, toi la nhan vien cua bpd, minh la nhan vien cua bpd, minh la nhan vien bpd, em la nhan vien bpd, tui la nhan vien
    bpd, tui la nhan vien cua bpd, la nhan vien cua bpd, la nhan vien bpd, la nhan vien dispatch, la nhan vien canh sat, toi la nhan vien canh sat, la nhan vien so canh sat, la nhan vien van phong
    canh sat, lam trong so canh sat, lam trong so canh sat boston, lam o so canh sat, lam o so canh sat boston, lam viec o so canh sat, lam viec trong so canh sat, lam viec tai so canh sat, lam
    trong bpd, lam cho bpd, lam viec cho bpd, lam viec o bpd, lam o bpd, lam viec trong bpd, lam cho canh sat boston, lam viec cho canh sat boston, lam cho so canh sat, toi lam trong bot, tui lam
    trong bot, minh lam trong bot, em lam trong bot, toi lam o bot, tui lam o bot, minh lam o bot, em lam o bot, lam viec trong bot, lam viec o bot, lam trong don canh sat, lam viec trong don, lam
    o don canh sat, lam o don, lam trong don, toi la canh sat, tui la canh sat, minh la canh sat, em la canh sat, toi la si quan, minh la si quan, toi la cop, lam dispatch, toi lam dispatch, lam
    tong dai 911, lam tong dai canh sat, truc tong dai, lam phong ho so, lam o phong ho so, lam records, lam thu ky o bot, lam thu ky canh sat, toi la thu ky, thu ky bot, lam ve sinh o bot, lam ve
    sinh trong bot, don dep o bot, lam don dep o bot, lau don o bot, quet don o bot, lam janitor o bot, lam cleaning o bot, lam ve sinh o don, don dep o don, lam o city hall, lam trong city hall,
    toi lam o city hall, lam o toa thi chinh, toi lam cho thanh pho, minh lam cho thanh pho, lam viec cho thanh pho, lam cho van phong sheriff, lam viec cho sheriff, lam cho sheriff, lam quan
    giao, lam cai tu, lam trong tu, toi lam trong trai giam, lam o trai giam, lam trong toa, lam o toa, toi lam o toa, toi la court officer, toi la giao vien, minh la giao vien, em la giao vien,
    toi day o truong, lam cho bps, lam trong truong, nguoi trong nganh, nguoi trong noi bo, nguoi noi bo, nhan vien noi bo, trong noi bo, tu ben trong, xin giu kin, xin dung tiet lo ten, xin giau
    ten, xin an danh vi toi lam, tui la thu ky, em la thu ky, toi lam thu ky, minh lam thu ky, toi truc dien thoai, lam nhan vien dan su, nhan vien dan su cua bpd, nhan vien dan su, toi la
    dispatcher, toi la thu ky bot, toi la nhan vien tong dai, toi la thu ky canh sat, toi la thu ky toa, toi la nhan vien toa, toi la officer, toi la quan giao, toi la nhan vien city hall, toi la
    nhan vien nha o, toi la nhan vien thanh pho, toi la nhan vien bps, tui la dispatcher, tui la thu ky bot, tui la nhan vien tong dai, tui la thu ky canh sat, tui la thu ky toa, tui la nhan vien
    toa, tui la officer, tui la quan giao, tui la nhan vien city hall, tui la nhan vien nha o, tui la nhan vien thanh pho, tui la nhan vien bps, em la dispatcher, em la thu ky bot, em la nhan vien
    tong dai, em la thu ky canh sat, em la thu ky toa, em la nhan vien toa, em la officer, em la quan giao, em la nhan vien city hall, em la nhan vien nha o, em la nhan vien thanh pho, em la nhan
    vien bps, minh la dispatcher, minh la thu ky bot, minh la nhan vien tong dai, minh la thu ky canh sat, minh la thu ky toa, minh la nhan vien toa, minh la officer, minh la quan giao, minh la
    nhan vien city hall, minh la nhan vien nha o, minh la nhan vien thanh pho, minh la nhan vien bps, lam dispatcher, toi lam thu ky o don, toi lam thu ky o bot, toi lam thu ky trong don, toi lam
    thu ky trong bot, toi lam thu ky bpd, toi lam thu ky canh sat, toi lam ho so o bot, toi lam phong ho so bpd, toi lam tong dai, toi lam o bpd, toi lam o phong nhan su truong, tui lam thu ky o
    don, tui lam thu ky o bot, tui lam thu ky trong don, tui lam thu ky trong bot, tui lam thu ky bpd, tui lam thu ky canh sat, tui lam ho so o bot, tui lam phong ho so bpd, tui lam tong dai, tui
    lam o bpd, tui lam o phong nhan su truong, em lam thu ky o don, em lam thu ky o bot, em lam thu ky trong don, em lam thu ky trong bot, em lam thu ky bpd, em lam thu ky canh sat, em lam ho so o
    bot, em lam phong ho so bpd, em lam tong dai, em lam o bpd, em lam o phong nhan su truong, minh lam thu ky o don, minh lam thu ky o bot, minh lam thu ky trong don, minh lam thu ky trong bot,
    minh lam thu ky bpd, minh lam thu ky canh sat, minh lam ho so o bot, minh lam phong ho so bpd, minh lam tong dai, minh lam o bpd, minh lam o phong nhan su truong, ngoi truc tong dai, lam o
    phong ho so canh sat, lam viec o c11, lam trong c11, lam ca dem o bot, lam o bot c11, dung dua ten tui ra, dung dua ten toi ra, dung dua ten em ra, dung dua ten minh ra, dung ghi ten tui, dung
    ghi ten toi, dung ghi ten em, dung ghi ten minh, xin dung noi ten tui, xin dung noi ten toi, xin dung noi ten em, xin dung noi ten minh, dung de lo ten tui, dung de lo ten toi, dung de lo ten
    em, dung de lo ten minh, giau ten gium tui, giau ten gium toi, giau ten gium em, giau ten gium minh, phong ho so bpd, trong phong ho so bpd, lam trong phong ho so, em lam trong do, toi lam
    trong do, tui lam trong do, minh lam trong do
  `,
  ADVOCATE: `
    than chu cua toi, than chu toi, than chu cua tui, than chu tui, than chu cua em, than chu cua chung toi, khach hang cua toi la, toi la luat su, em la luat su, minh la luat su, tui la luat su,
    luat su tinh nguyen, toi la tinh nguyen vien, em la tinh nguyen vien, minh la tinh nguyen vien, toi tinh nguyen, lam thien nguyen, tinh nguyen vien, nhan vien xa hoi, can su xa hoi, toi la
    nhan vien xa hoi, case worker, social worker, to chuc cong dong, to chuc cua chung toi, hoi cua chung toi, thanh vien cua chung toi, lam o vietaid, toi lam o vietaid, lam cho vietaid, quan sat
    vien, toi la muc su, toi la linh muc, toi la thay, legal observer, luce
  `,
  ABUSE: `
    tong co, dang bi tong co, tong co het, tong co ve nuoc, tong ve nuoc het, tong het, tong het ve, cut ve nuoc, cut ve nuoc di, cut het, cut het ve nuoc, cut het ve nuoc di, cut ve, cut di, cut
    khoi nuoc my, cut khoi day, bien ve nuoc, bien het, ve nuoc di, ve nuoc het di, ve nuoc tui bay di, xeo ve nuoc, xeo di, duoi co, duoi co het, duoi het, duoi het ve, duoi co ve nuoc, truc xuat
    het, truc xuat het di, truc xuat sach, truc xuat ca lu, truc xuat ca dam, truc xuat tui no, truc xuat bon no, truc xuat bon nay, nen truc xuat, phai truc xuat, hot sach, hot het, hot het di,
    hot dum, hot gium, hot lien, hot ca lu, hot tui no, hot bon no, hot bon nay, hot bon do, bat het, bat het di, bat sach, bat het tui no, bat ca lu, dep het, dep sach, quet sach, ice oi, ice toi
    hot, ice lai hot, ice den hot, keu ice toi hot, bao ice hot, bao ice hot sach, bao ice bat het, cho ice hot, goi ice toi hot, sao ice chua, sao khong bat, sao chua bat, lu an bam, an bam, ky
    sinh trung, ky sinh, cho de, do cho de, lu chuot, con chuot, gui tra ve, tra ve nuoc het, tong len may bay, an hai xa hoi, lam do nuoc my, xam lang, gook*, chink*, boc lot het, an boc lot het,
    an tro cap, an bam tro cap, goi ice quet, goi ice quet sach, keu ice quet, ice quet, quet sach di, giao het bon, giao het tui gook, nen giao het, cho ve nuoc het, cut het di, mau cut, di ve
    nuoc di, ve nuoc ma o, tong het tui nay, tong het bon nay
  `,
  ILLEGALS: `
    bon nhap cu, bon nhap cu lau, tui nhap cu lau, lu nhap cu, lu nhap cu lau, dam nhap cu lau, dam nhap cu, dan nhap cu lau, nguoi nhap cu lau, nguoi nhap cu bat hop phap, may con chuot nhap cu,
    con chuot nhap cu, chuot nhap cu, bon di dan, bon di dan lau, tui di dan lau, lu di dan, lu di dan lau, dam di dan, dam di dan lau, dan di dan lau, di dan bat hop phap, nguoi di dan lau, nguoi
    di dan bat hop phap, bon o lau, lu o lau, dam o lau, may dua o lau, dan o lau, may nguoi o lau, bon bat hop phap, tui bat hop phap, lu bat hop phap, dan bat hop phap, ca nha o lau, ca nha bat
    hop phap, gia dinh o lau, gia dinh bat hop phap, mot dam o lau, mot lu o lau, bon lau, dan lau, lu lau, toan dan lau, toan o lau, toan dan o lau, toan nguoi o lau, toan bat hop phap, toan
    nguoi bat hop phap, dam vuot bien, bon vuot bien, lu vuot bien, bon mit lau, tui mit lau, tui mexico lau, bon xam nhap, bon khong giay to, may dua khong giay to, dam khong giay to, dan khong
    giay to, illegals, illegal aliens, may thang o lau, may thang lau, may con o lau, bon ty nan, lu ty nan, dan ty nan an bam, bon ti nan, lu ti nan, tui ty nan, bon an bam, lu an bam, tui an
    bam, tui gook, bon gook, bon da vang, lu da vang, tui da vang
  `,
  WANT_REPORT: `
    muon bao cao, muon to cao, muon to giac, muon bao, can to cao, can to giac, can bao, xin to cao, xin to giac, xin bao cao, toi to cao, tui to cao, em to cao, toi muon bao, tui muon bao, em
    muon bao, minh muon bao, bao cao mot, lam sao de bao, bao cho ai, bao o dau, to cao o dau, bao ice o dau, goi so nao de bao, want to report
  `,
  SEND: `
    cho nguoi toi bat, cu nguoi toi, goi nguoi toi bat, phai nguoi toi, toi bat ho, toi bat tui no, toi bat di, toi hot, lai bat, lai hot, den bat di, den hot, hot dum, hot gium, ghe hot, ghe bat,
    toi ma bat, toi ma hot, ra ma bat, qua ma hot, hot di, bat di, truc xuat di, don sach
  `,
  NOISE: `
    canh sat texas, canh sat o texas, canh sat florida, canh sat new york, canh sat cali, zz truong thuong chuong giuong khuong thuyen truyen chuyen khuyen nguyen thuyet truyet nghieu nghien
    nghieng nghiem nghiep nghiet thieng trieng chieng khieng khoang thoang choang khoanh thoanh nghinh nghich nghenh nghech ngoang nguong phuong phuoc nhuong nhieng khuynh thuynh chuoi thuoc thieu
    nhieu khong nhanh thanh tranh khach trach thach duong luong huong, bao gio, bao lau, bao nhieu, bao ve, bao hiem, bao luc, bao hanh, bao dam, bao gom, bao thuc, bao chi, to bao, nha bao, doc
    bao, bao trum, bao xa, bat dau, bat dau tu, bat ky, bat ke, bat cu, bat ngo, bat cong, bat man, bat thuong, bat dong, bat den, bat lua, bat tivi, bat nhac, bat buoc, bat chuoc, bat tay vao,
    bat may, bat xe, bat bus, bat taxi, bat cap, bat com, bat dia, bat gap, cong viec, cong ty, cong cong, cong vien, cong to, cong to vien, cong nghe, cong bang, cong nhan, cong dong, cong
    truong, cong trinh, cong chung, cong tac xa hoi, thanh cong, tien cong, lam cong, cong thuc, hoi tham suc khoe, hoi dong, hoi thao, hoi cho, hoi han, hoi thanh, hoi nguoi viet, hoi nhap, hoi
    nach, hoi phuc, hoi am, xin loi, xin chao, xin viec, xin phep, xin cam on, cam on, cam on nhieu, lam on, chao buoi sang, chuc mung, chuc ngu ngon, khong sao, khong sao dau, khong co chi, khong
    biet, khong hieu, khong nho, khong chac, khong ro, khong can dau, hay khong, hay khong vay, khong vay, dung khong, phai khong, duoc khong, co dung khong, co that khong, co phai khong, khong a,
    khong ta, khong ha, luat su di tru, luat di tru, toa di tru, toa an di tru, tham phan di tru, quan toa di tru, van phong luat di tru, ho so di tru cua, don di tru, phi di tru, le phi di tru,
    dich vu di tru, giup do di tru, tu van di tru, hotline di tru, so hotline, duong day nong, duong day nong ice, so dien thoai ice, duong day di tru, line ice, hotline ice, lien he di tru o dau,
    phong van quoc tich, phong van the xanh, thi quoc tich, lop quoc tich, lop hoc thi quoc tich, thi nhap tich, lop luyen thi quoc tich, le tuyen the quoc tich, tuyen the quoc tich, bieu tinh
    chong ice, bieu tinh chong di tru, khong lien quan di tru, khong lien quan toi di tru, khong lien quan den di tru, khong dinh gi di tru, khong dinh gi toi di tru, khong dinh di tru, khong dinh
    dang gi toi di tru, khong lien quan gi toi di tru, khong lien quan gi den di tru, khong lien quan ice, khong dinh gi ice, khong phai di tru, khong phai vi di tru, khong vi di tru, task force
    chong, luc luong dac nhiem chong, ice cream, ca phe, tra da, nuoc da, da lanh, tron ice, ice tren duong, duong dong ice, toi nghiep, toi loi, toi te, toi om, sam hoi, buoi toi, an toi, toi
    mai, toi nay an, com toi, bua toi, dot nhien, dot ngot, dot xuat, dot nay, mot dot, dot truoc, dot roi, may bay, may lanh, may giat, may may, may man, dien thoai hu, tien dien, cup dien, mat
    dien, dien tu, thoi gian, thoi tiet, thoi ky, di choi, di lam ve, di lam, di hoc, di ve nha, ve nha nau com, dong tien nha, dong tien thue, tien thue nha, dong thue, khai thue, dong phi, dong
    tien dien, dong cua tiem, tiem dong cua, mo cua may gio, giao hang tan nha, giao hang, giao do an, giao pizza, giao vien, thay giao, co giao, giao duc, nha tho, giao xu, giao hat, hen bac si,
    lay hen, dat hen, dat tiec, dat hang, goi mon, goi do an, goi lai, goi lai cho toi, goi lai cho em, goi toi nhe, goi em nhe, goi me, goi cho me, goi cho con, nhan tin lai, phu nu, phu huynh,
    phu hieu, phu hop, dich vu, dich benh, trat tu, linh muc, anh linh oi, chi linh, em linh, co linh, be linh, ve may bay, ve so, ve xe, ve viet nam choi, ve viet nam tham, ve vn choi, giam gia,
    giam sat, giam thi, thay giam thi, giam doc so, giup em voi, gui xe, cho mot to, cho 2 to, cho hai to, cho 3 to, cho dat, cho hoi dia chi, cho em hoi, cho toi hoi, cho minh hoi, cho tui hoi,
    cho hoi, xin hoi, em xin hoi, da em xin hoi, phat trien, phat am, phat thanh, con cho, cho meo, dung khoc, nam ngoai, nam nay, nam toi, thang truoc toi, ke toan, so xo, lanh luong, tra luong,
    huy hen, huy lich, huy don hang, thu do, thu bay vui, qua tang, ban be, ban bac, ban than oi, ban tin, ban do, ban hang, nguoi ban hang, bo qua, bo nghe, chung cu, chung chi, chung ta, tram y
    te, giay ve sinh, giay dep, giay khai sinh, giay ket hon, giay bao, giay ra vien, giay nghi phep, vi pham ban quyen, mua giay, tiem giay, giay thun, mai mot, ket ban, ket hon, ket qua, ket
    thuc, toa nha, toa soan, tra toa, toa lau, toa xe lua, giup viec, phu bep, lam on cho hoi, bi bat gap, cong sau, cong truoc, ngoai cong, ra cong, cong chinh, cua cong, ra cong sau, boi tham
    doan, doan xe, doan phim, cong doan, phai doan, doan tu, doan ket, tu dong, tu lap, tu minh, tu nguyen, tu tin, tu te, o lau may, o lau 1, o lau 2, o lau 3, o lau 4, o lau tren, o lau duoi, o
    lau nhat, o lau hai, o lau ba, o lau roi, o lau nam, o lau qua, o lau lam, ham nha, duoi ham nha, hen lay van tay, hen lay dau van tay, hen lay dau van tay o burlington, hen lay van tay o
    burlington, co hen o burlington, lay hen van tay, hen van tay, di lay van tay, hen lan tay, di lan tay, lan tay thi quoc tich, hen phong van o burlington, di trinh dien o burlington, phai di
    trinh dien, di cho ve, moi di cho ve, toi di cho ve, tui di cho ve, em di cho ve, me di cho ve, ma di cho ve, ba di cho ve, bat phai
  `,
} as const satisfies Partial<Lexicon>;
