import type { Lexicon } from '../../concepts.ts';

/** Vietnamese: arresting, keeping, letting go, handing over. */
export const custody = {
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
    doi, giu dang doi, bat ngoi dang doi, keu ngoi dang doi, dang doi them, phai dang doi them, de ngoi dang doi, dang doi mon moi, cho ngoi sau xe, cho ngoi trong xe, bat ngoi sau xe, nhot trong
    xe, nhot sau xe, khong nha nguoi, khong tha nguoi, khong buong nguoi, chua nha, khong chiu nha, khong nha ra, khong tha gi, chua thay tha, ngam toi sang, ngam ca dem, giu rit, giu trong, giu
    o, giu suot, giu suot dem, giu ca buoi, giu mai khong tha, giu hoai khong tha, bieu dang doi xiu, bieu dang doi chut, bieu dang doi ti, bieu dang doi mot chut, bieu dang doi mot lat, bieu dang
    doi mot luc, bieu doi xiu, bieu doi chut, bieu doi ti, bieu doi mot chut, bieu doi mot lat, bieu doi mot luc, bieu cho xiu, bieu cho chut, bieu cho ti, bieu cho mot chut, bieu cho mot lat,
    bieu cho mot luc, bao dang doi xiu, bao dang doi chut, bao dang doi ti, bao dang doi mot chut, bao dang doi mot lat, bao dang doi mot luc, bao doi xiu, bao doi chut, bao doi ti, bao doi mot
    chut, bao doi mot lat, bao doi mot luc, bao cho xiu, bao cho chut, bao cho ti, bao cho mot chut, bao cho mot lat, bao cho mot luc, keu dang doi xiu, keu dang doi chut, keu dang doi ti, keu
    dang doi mot chut, keu dang doi mot lat, keu dang doi mot luc, keu doi xiu, keu doi chut, keu doi ti, keu doi mot chut, keu doi mot lat, keu doi mot luc, keu cho xiu, keu cho chut, keu cho ti,
    keu cho mot chut, keu cho mot lat, keu cho mot luc, bat dang doi xiu, bat dang doi chut, bat dang doi ti, bat dang doi mot chut, bat dang doi mot lat, bat dang doi mot luc, bat doi xiu, bat
    doi chut, bat doi ti, bat doi mot chut, bat doi mot lat, bat doi mot luc, bat cho xiu, bat cho chut, bat cho ti, bat cho mot chut, bat cho mot lat, bat cho mot luc, khong ky cho ve, khong lam
    thu tuc ra, khong cho xuat trai, khong cho dong bail, khong nhan bail, khong chiu nhan bail, tu choi nhan bail, khong chiu lay bail, khong mo cong, khong thao cong, keo dai thoi gian, cau gio,
    cau gio de, ngam nguoi, giam long, cam tu them, wont let him go, wouldnt let, kept him, kept her, still holding, holding him, dang doi chut, dang doi xiu, dang doi ti, doi chut, doi xiu, giu
    them de, giu lai de, giu gium ice, giu gium di tru, giu ho ice, giu dum ice, giu _ them 1 tieng, giu _ them 1 ngay, giu _ them 1 dem, giu _ them mot tieng, giu _ them mot ngay, giu _ them mot
    dem, giu _ them 2 tieng, giu _ them 2 ngay, giu _ them 2 dem, giu _ them hai tieng, giu _ them hai ngay, giu _ them hai dem, giu _ them 3 tieng, giu _ them 3 ngay, giu _ them 3 dem, giu _ them
    ba tieng, giu _ them ba ngay, giu _ them ba dem, giu _ them may tieng, giu _ them may ngay, giu _ them may dem, giam _ them 1 tieng, giam _ them 1 ngay, giam _ them 1 dem, giam _ them mot
    tieng, giam _ them mot ngay, giam _ them mot dem, giam _ them 2 tieng, giam _ them 2 ngay, giam _ them 2 dem, giam _ them hai tieng, giam _ them hai ngay, giam _ them hai dem, giam _ them 3
    tieng, giam _ them 3 ngay, giam _ them 3 dem, giam _ them ba tieng, giam _ them ba ngay, giam _ them ba dem, giam _ them may tieng, giam _ them may ngay, giam _ them may dem, nhot _ them 1
    tieng, nhot _ them 1 ngay, nhot _ them 1 dem, nhot _ them mot tieng, nhot _ them mot ngay, nhot _ them mot dem, nhot _ them 2 tieng, nhot _ them 2 ngay, nhot _ them 2 dem, nhot _ them hai
    tieng, nhot _ them hai ngay, nhot _ them hai dem, nhot _ them 3 tieng, nhot _ them 3 ngay, nhot _ them 3 dem, nhot _ them ba tieng, nhot _ them ba ngay, nhot _ them ba dem, nhot _ them may
    tieng, nhot _ them may ngay, nhot _ them may dem, dang bi nhot, khong cho di, khong cho chay, dung di dau het, bat toi cho, bat tui cho, bat toi doi, bat tui doi, bat _ ngoi, bat _ ngoi trong
    xe, giam chan, bi giam chan, bi canh sat giam chan, canh sat giam chan, van cam chan, bi bat o lai, lai bi bat o lai, nha giam thi khong, nha tu thi khong, trai giam thi khong, cai tu khong
    nghe, nha giam khong nghe, nha tu khong nghe, khong ai cho _ ra, khong ai cho _ buoc ra, khong ai cho ra, khong ai cho ve, khong duoc buoc ra, cung khong duoc buoc ra, khong duoc tu do, van
    khong duoc tu do, van khoa cua, dau cho toi ve, dau cho _ ve, dan no xuong ham, dan xuong ham, bi keu vo lai, keu vo lai, bi dan vo lai, bi keo vo lai, keo toi tro vo, keo no tro vo, keo tro
    vo, tro vo phong giam, giu toi khuya, giam lo, giu lo, lai nhot them, hoai khong tha, hoai khong thay ra, giam ham
  `,
  STILL: `
    van con trong, van con o, van con bi, con o trong, van chua ra, chua ra, chua thay ra, chua ra duoc, van chua ve, chua ve, van con nam, gio van con, toi gio chua, toi gio van chua, den gio
    chua, den gio van chua, van bi, van con ket, con nam trong, con ket, toi gio con, van o trong, mac du, du da, dau da, du vay, vay ma, the ma, sao con, ma sao con, van bi nhot, con bi nhot, sao
    con bi nhot, sao con cam tu, con cam tu, van nam do, van nam trong do, van trong do, van o tu, van trong tu, van nam trong, van nam tu, van cho ngoai cua, van con trong do, cu giu, co giu, cu
    viet co giu, con nhot, gio con nhot, khong thay ra, sao khong thay ra, khong thay chu ra, khong thay _ ra, doi hoai khong thay, van cong, van bi giu, van bi giam, khong rut ra duoc
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
    luon, duoc di lien, roi cho di, xong cho di, roi cho tui di, roi cho toi di, roi cho em di, roi cho no di, roi cho anh ay di, roi cho minh di, roi cho ve di, roi cho xe di, cho toi di lien,
    cho tui di lien, cho em di lien, cho anh di lien, cho no di lien, cho minh di lien, cho chi di lien, cho ba con di lien, cho moi nguoi di lien, no ra lien, la no ra lien, la ra lien, ra ve
    binh thuong, duoc ve binh thuong, cho ve binh thuong, cho ra dang hoang, mo cong cho di, thao cong, thao cong cho di, thao cong cho ve, mo cong tay, mo cong tay cho di, mo cong tay cho ve, tha
    thang em, tha thang chau, tha thang con, tha con nho, tha bac ay, tha co ay, tha cau ay, tha nguoi ta, tha moi nguoi, tha that, cho ve trong buoi, tha cho di, noi thoi ve di, bao thoi ve di,
    cho qua luon, noi di di, keu di di, noi di duoc roi, bao di duoc roi, let me go, let him go, let her go, let us go, released right away, keu em di ve, keu tui di ve, keu toi di ve, keu di ve,
    bao di ve, keu ve di, bao ve di, cho ve di, khong giu em, khong giu tui, khong giu toi, khong giu no, bao em di, keu em di, keu tui di, noi em di di
  `,
  HAND_OVER: `
    giao, giao cho, giao lai, giao lai cho, giao luon, giao luon cho, giao thang, giao thang cho, giao tan tay, giao tan tay cho, giao nop, giao nop cho, giao nguoi, giao nguoi cho, giao no cho,
    giao anh cho, giao em cho, giao qua, giao qua cho, ban giao, ban giao cho, ban giao lai, ky ban giao, giay ban giao, ky giay ban giao, ky giao, chuyen giao, chuyen giao cho, dua tan tay, dua
    tan tay cho, trao tay, trao tay cho, trao lai cho, trao nguoi, trao no cho, nop nguoi, nop nguoi cho, nop no cho, nop tan tay, day qua cho, day sang cho, day cho, nem cho, nem qua cho, dan
    giao, dan ra giao, dua ra giao, mang ra giao, buong tay cho, buong cho, tha ra cho, ban cho, nhuong cho, thay vi tha giao, cong lai giao, cong giao, bat giao, giai giao, giai qua cho, dan do
    cho, dua do cho, dem nop, dem giao, ban dung, trao cho ho, trao cho tui no, trao cho ben do, trao cho ice, trao cho di tru, trao tan tay, trao tan tay cho, giao tan tay luon, dat tay no trao
    cho, dat tay no giao cho, dat tay no dua cho, dat tay no qua cho, dat tay no ra cho, dat tay anh trao cho, dat tay anh giao cho, dat tay anh dua cho, dat tay anh qua cho, dat tay anh ra cho,
    dat tay chi trao cho, dat tay chi giao cho, dat tay chi dua cho, dat tay chi qua cho, dat tay chi ra cho, dat tay em trao cho, dat tay em giao cho, dat tay em dua cho, dat tay em qua cho, dat
    tay em ra cho, dat tay ong trao cho, dat tay ong giao cho, dat tay ong dua cho, dat tay ong qua cho, dat tay ong ra cho, dat tay ba trao cho, dat tay ba giao cho, dat tay ba dua cho, dat tay
    ba qua cho, dat tay ba ra cho, dat tay toi trao cho, dat tay toi giao cho, dat tay toi dua cho, dat tay toi qua cho, dat tay toi ra cho, dat tay tui trao cho, dat tay tui giao cho, dat tay tui
    dua cho, dat tay tui qua cho, dat tay tui ra cho, giao no, giao thang em tui cho, giao thang em toi cho, giao thang em em cho, giao thang con tui cho, giao thang con toi cho, giao thang con em
    cho, giao thang chau tui cho, giao thang chau toi cho, giao thang chau em cho, giao anh tui cho, giao anh toi cho, giao anh em cho, giao chi tui cho, giao chi toi cho, giao chi em cho, giao
    ong tui cho, giao ong toi cho, giao ong em cho, giao ba tui cho, giao ba toi cho, giao ba em cho, giao con tui cho, giao con toi cho, giao con em cho, giao chong tui cho, giao chong toi cho,
    giao chong em cho, giao vo tui cho, giao vo toi cho, giao vo em cho, dua thang em tui cho, dua thang em toi cho, dua thang em em cho, dua thang em minh cho, dua thang con tui cho, dua thang
    con toi cho, dua thang con em cho, dua thang con minh cho, dua thang chau tui cho, dua thang chau toi cho, dua thang chau em cho, dua thang chau minh cho, dua thang ban tui cho, dua thang ban
    toi cho, dua thang ban em cho, dua thang ban minh cho, day no qua cho, day anh qua cho, day chi qua cho, day em qua cho, day ong qua cho, day ba qua cho, day toi qua cho, day tui qua cho, day
    no cho, day anh cho, day chi cho, day em cho, day ong cho, day ba cho, day toi cho, day tui cho, chuyen no qua cho, chuyen anh qua cho, chuyen chi qua cho, chuyen em qua cho, chuyen ong qua
    cho, chuyen ba qua cho, chuyen toi qua cho, chuyen tui qua cho, sang tay, sang tay cho, bo mac cho, dem no cho, dem anh toi giao, dem anh tui giao, dem anh em giao, dem chi toi giao, dem chi
    tui giao, dem chi em giao, dem ong toi giao, dem ong tui giao, dem ong em giao, dem ba toi giao, dem ba tui giao, dem ba em giao, dem con toi giao, dem con tui giao, dem con em giao, dem chong
    toi giao, dem chong tui giao, dem chong em giao, dem vo toi giao, dem vo tui giao, dem vo em giao, de ice bat, de ice dan, de cho ice bat, de cho di tru bat, turned him over, handed him to,
    handed over, gave him to, dua qua cho, dua ra cho, dua ra ngoai cho, dua sang cho, dua xuong cho, dan qua cho, dan ra cho, dan ra ngoai cho, dan sang cho, dan toi cho, dan thang ra cho, dan ra
    cua cho, dat ra cho, dat qua cho, ap giai cho, giai ra cho, chuyen no cho, chuyen anh cho, chuyen em cho, chuyen nguoi cho, dua no cho, dua anh cho, dua em cho, dua chi cho, dua ong cho, dua
    ba cho, dua ho cho, dua chong toi cho, dua chong tui cho, dua chong toi qua cho, dua chong tui qua cho, dua chong em cho, dua con toi cho, dua con tui cho, dua vo cho, dua nguoi cho, dan no
    cho, dan anh cho, dan em cho, dan chong tui cho, dan chong toi cho, dan ong cho, trao cho, trao no, trao anh, trao chong, dan chi cho, dan ba cho, dan ho cho, dat no cho, dat anh cho, dat chi
    cho, dat em cho, dat ong cho, dat ba cho, dat ho cho, day ho cho, dua _ qua cho, dua _ ra cho, dua _ sang cho, dan _ qua cho, dan _ ra cho, dan _ sang cho, dat _ qua cho, dat _ ra cho, dat _
    sang cho, day _ qua cho, day _ ra cho, day _ sang cho, keo _ qua cho, keo _ ra cho, keo _ sang cho, loi _ qua cho, loi _ ra cho, loi _ sang cho, chuyen _ qua cho, chuyen _ ra cho, chuyen _
    sang cho, dua vo toi cho, dua vo tui cho, dua em toi cho, dua em tui cho, dan vo toi cho, dan vo tui cho, dan con toi cho, dan con tui cho, dan em toi cho, dan em tui cho, dat chong toi cho,
    dat chong tui cho, dat vo toi cho, dat vo tui cho, dat con toi cho, dat con tui cho, dat em toi cho, dat em tui cho, giao no toi cho, giao no tui cho, giao no minh cho, giao no ay cho, giao
    anh minh cho, giao anh ay cho, giao chi minh cho, giao chi ay cho, giao em toi cho, giao em tui cho, giao em minh cho, giao em ay cho, giao ong minh cho, giao ong ay cho, giao ba minh cho,
    giao ba ay cho, giao con minh cho, giao con ay cho, giao chong minh cho, giao chong ay cho, giao vo minh cho, giao vo ay cho, giao chau toi cho, giao chau tui cho, giao chau minh cho, giao
    chau ay cho, giao ban toi cho, giao ban tui cho, giao ban minh cho, giao ban ay cho, giao thang _ cho, giao dua _ cho, giao con _ cho, giao anh _ cho, giao chi _ cho, giao ong _ cho, giao ba _
    cho, giao toi cho, giao tui cho, dang nguoi cho, pho mac con toi cho, pho mac _ cho
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
    lai xe cho, lai xe dua, lai xe cho no, lai xe cho anh, cho no toi, cho no len, cho no xuong, cho no qua, cho no thang, cho no ra, cho no sang, cho anh len, cho anh xuong, cho anh qua, cho anh
    thang, cho em len, cho em xuong, cho em qua, cho em thang, cho tui len, cho tui xuong, cho tui qua, cho chong len, cho ong len, cho ong xuong, cho ong qua, cho ba len, cho ba xuong, cho chi
    len, cho chi xuong, cho chu len, cho cau len, cho ho len, cho thang len, cho thang xuong, cho thang toi, cho thang ra, cho thang qua, cho len, cho xuong, cho ra tan, cho luon, cho di
    burlington, cho len burlington, cho toi burlington, cho bang xe, dua len, dua xuong, dua toi, dua den, dua thang toi, dua thang len, dua thang xuong, dua thang qua, dua toi tan, dua ra tan,
    dua len tan, dua di burlington, dua toi burlington, dua len burlington, dua _ den, dua _ len, dua _ xuong, dua _ ra tan, dua _ thang, dua _ qua tan, dua _ ve, dem _ len, dem _ xuong, van
    chuyen, ap tai, ap giai, giai toi, giai len, giai xuong, ap giai toi, ap giai len, tai toi, cho tren xe, cho bang, bo len xe cho, chay thang, drop off, drive, transport, cho giup, cho gium, xe
    thung, dua _ toi tan, dua _ toi van phong, dem _ toi tan, dua no toi, cho no toi tan, van chuyen _ toi, van chuyen _ len, cho chong toi len, cho chong toi xuong, cho chong toi toi, cho chong
    toi thang, cho chong toi qua, cho chong tui len, cho chong tui xuong, cho chong tui toi, cho chong tui thang, cho chong tui qua, cho vo toi len, cho vo toi xuong, cho vo toi toi, cho vo toi
    thang, cho vo toi qua, cho vo tui len, cho vo tui xuong, cho vo tui toi, cho vo tui thang, cho vo tui qua, cho con toi len, cho con toi xuong, cho con toi toi, cho con toi thang, cho con toi
    qua, cho con tui len, cho con tui xuong, cho con tui toi, cho con tui thang, cho con tui qua, cho em toi len, cho em toi xuong, cho em toi toi, cho em toi thang, cho em toi qua, cho em tui
    len, cho em tui xuong, cho em tui toi, cho em tui thang, cho em tui qua, cho anh toi len, cho anh toi xuong, cho anh toi toi, cho anh toi thang, cho anh toi qua, cho anh tui len, cho anh tui
    xuong, cho anh tui toi, cho anh tui thang, cho anh tui qua, cho chi toi len, cho chi toi xuong, cho chi toi toi, cho chi toi thang, cho chi toi qua, cho chi tui len, cho chi tui xuong, cho chi
    tui toi, cho chi tui thang, cho chi tui qua, cho ban toi len, cho ban toi xuong, cho ban toi toi, cho ban toi thang, cho ban toi qua, cho ban tui len, cho ban tui xuong, cho ban tui toi, cho
    ban tui thang, cho ban tui qua, drove him, drove her, drove me, took him to, transport _ toi, transport _ len, transport _ xuong, transport _ qua, transport _ thang, drove him to, drove her
    to, drove them to, drove him to ice, drove her to ice, tuan tra dua _ qua, tuan tra cho _ qua, tu chay xe, tu chay xe dem, chay xe dem, chay xe cho, chay xe cho nguoi qua, cam lai dua, cam
    lai, dich than cam lai, ho tong, ho tong vo toi, ho tong chong toi, ho tong no, dem chong toi qua, dem ba toi qua, dem anh toi qua, dem chau toi qua, dem con toi qua, dem vo toi qua, dem no
    qua, dem chu toi qua, dem em toi qua, dem toi so, dua thang ban qua, dua no qua, dua anh tho qua, dua chong toi qua, dua chau toi qua, lai xe toi tan, lai xe toi, dang cho con qua, dang cho
    toi qua, dang cho no qua, queo vo, bo len xe canh sat dem toi
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
    dang doi, dung dang doi, la gap ice, la gap di tru, gap ngay ice, dung ben phai doi, dung duoi do, da dung duoi do, cho ngay thang may, cho o bai xe, cho san ngoai, dung dau, thi dung dau ice,
    cung toi don, la thay ao ice, la thay ice, da dung san, da dung cho, nup sau cot, tu sau cot buoc ra
  `,
  ARREST: `
    bat, bat giu, bat giam, bat tam giu, bat lai, bi bat, bat di, bat bo, bat nong, bat nguoi, bat cong tay, bat nhot, tam giu, tam giam, giam giu, cau luu, cau giu, bi giu o bot, bat ve, bat ve
    bot, dua ve bot, dua ve don, cho ve bot, cho ve don, giai ve bot, giai ve don, keo ve bot, loi ve bot, giai di, ap giai ve, cong tay, cong lai, cong dau, bi cong, tra tay vo cong, tra cong,
    deo cong, khoa tay, xich tay, troi tay, cong no, cong anh, cong em, cong tui, cong toi, cong chong, cong con, cong nguoi, cong chi, cong ong, cong ba, cong ca, cong hai tay, cong luon, tom,
    tom co, tom duoc, tom dau, thop, thop co, hot, hot di, hot ve, hot ve bot, hot luon, bi hot, chup, chup dau, chup lai, bi chup, quo, quo di, bi quo, xich co, bo tu, bo bot, tong giam, tong vo
    tu, tong vo kham, nhot, nhot vo, bi nhot, bi giam, vo tu, nam bot, bi dan do, do van nguoi xuong, vat xuong, de xuong dat, de xuong duong, khong che, giu nguoi, arrest, handcuff, detain,
    detained, booked, nam tu, vo kham, vao kham, bi cong dau, toi bat, den bat, lai bat, ra bat, vo bat, vao bat, ap toi bat, bat vi toi, bat ve toi, bi bat vi toi, bi bat ve toi, cong ai, cong
    anh ay, cong no lai, bi bat giu, bi bat giam, bi tam giu, bi tam giam, bi bat vi, bi bat ve, bi bat vu, tra cong vo tay, deo cong so tam, xich tay lai, troi lai, de toi xuong, de tui xuong, de
    em xuong, de no xuong, de anh xuong, de chi xuong, de ong xuong, de ba xuong, vat toi xuong, vat tui xuong, vat em xuong, vat no xuong, vat anh xuong, vat chi xuong, vat ong xuong, vat ba
    xuong, tong vo xe tuan, tong len xe tuan, nhet vo xe tuan, nhet vo xe canh sat, dua len xe canh sat, keo len xe canh sat, loi ve don, giai ve, bi bat tam giam, bi xich, bi tra tay, cuffed,
    handcuffed, got arrested, was arrested, locked up, put cuffs, in cuffs, bi giu _ vi say, bi giu _ vi danh, bi giu _ vi trom, bi giu _ vi an cap, bi giu _ vi lai xe, bi giu _ vi cai lon, bi giu
    _ vi gay lon, bi giu _ vi shoplift, dan ban toi di, dan chong toi di, dan chu toi di, dan anh toi di, dan con toi di, dan em toi di, vo cong thang, vo cong anh, vo cong chong, vo cong toi, tra
    tay chu, tra tay anh, tra tay chong, tra tay vao cong, xuc ve bot, xuc ve don, linh xuc ve bot, bi linh xuc, bi canh sat xuc, lon ve bot, dang bi nhot, luc bi giam, dang tam giam, dang bi tam
    giam, dang bi giam, luc bi nhot
  `,
  EXTRA_TIME: `
    them may tieng, them vai tieng, them mot tieng, them hai tieng, them ba tieng, them bon tieng, them nam tieng, them 1 tieng, them 2 tieng, them 3 tieng, them 4 tieng, them 5 tieng, them 6
    tieng, them 7 tieng, them 8 tieng, them 10 tieng, them 12 tieng, them nua ngay, them mot ngay, them 1 ngay, them hai ngay, them 2 ngay, them 3 ngay, them mot dem, them 1 dem, them ca ngay,
    them ca dem, may tieng nua, vai tieng nua, may tieng dong ho nua, mot tieng nua, hai tieng nua, 1 tieng nua, 2 tieng nua, 3 tieng nua, 4 tieng nua, 5 tieng nua, lau hon, qua gio, qua gio tha,
    qua han, qua han giam, qua thoi han, tre may tieng, tre hai tieng, mot dem nua, mot ngay nua, them 30 phut, them 45 phut, them 90 phut, them 6 gio, them 2 gio, them 3 gio, them 4 gio, them 5
    gio, them may gio, giu them, bi giu them, giam them, bi giam them, nhot them, bi nhot them, cho them, o them, ngoi them, nam them, doi them, phai cho them, dang doi them, giu _ them 1 tieng,
    giu _ them 1 ngay, giu _ them 1 dem, giu _ them mot tieng, giu _ them mot ngay, giu _ them mot dem, giu _ them 2 tieng, giu _ them 2 ngay, giu _ them 2 dem, giu _ them hai tieng, giu _ them
    hai ngay, giu _ them hai dem, giu _ them 3 tieng, giu _ them 3 ngay, giu _ them 3 dem, giu _ them ba tieng, giu _ them ba ngay, giu _ them ba dem, giu _ them may tieng, giu _ them may ngay,
    giu _ them may dem, giam _ them 1 tieng, giam _ them 1 ngay, giam _ them 1 dem, giam _ them mot tieng, giam _ them mot ngay, giam _ them mot dem, giam _ them 2 tieng, giam _ them 2 ngay, giam
    _ them 2 dem, giam _ them hai tieng, giam _ them hai ngay, giam _ them hai dem, giam _ them 3 tieng, giam _ them 3 ngay, giam _ them 3 dem, giam _ them ba tieng, giam _ them ba ngay, giam _
    them ba dem, giam _ them may tieng, giam _ them may ngay, giam _ them may dem, nhot _ them 1 tieng, nhot _ them 1 ngay, nhot _ them 1 dem, nhot _ them mot tieng, nhot _ them mot ngay, nhot _
    them mot dem, nhot _ them 2 tieng, nhot _ them 2 ngay, nhot _ them 2 dem, nhot _ them hai tieng, nhot _ them hai ngay, nhot _ them hai dem, nhot _ them 3 tieng, nhot _ them 3 ngay, nhot _ them
    3 dem, nhot _ them ba tieng, nhot _ them ba ngay, nhot _ them ba dem, nhot _ them may tieng, nhot _ them may ngay, nhot _ them may dem, qua mot dem, qua dem nua, them hai dem, them 2 dem, them
    3 dem, may ngay nua, them nua tieng, them gan, them ca tieng, them ca buoi, them mot buoi, tre hon, tre may gio, hon 5 tieng, them 24 tieng, them 48 tieng, them ba ngay, extra hours, more
    hours, giu toi khuya, giu den khuya, keo toi chieu, keo toi toi, keo den chieu, da den gio tha, sau gio tha, giam lo, giam lo may ngay, giu lo may ngay, giam lo may, giu qua ngay, qua ngay het
    an, bi keu vo lai, keu vo lai, tro vo phong giam
  `,
} as const satisfies Partial<Lexicon>;
