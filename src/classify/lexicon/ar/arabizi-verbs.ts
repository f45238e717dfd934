/** Verbs in the past; persons may stand behind. */
export const VERBS = `
  سال: sa2al, s2al, sa2el, se2el, saal, s2el, sa2l
  سول: sewel, swel, sawel, sewl, sawl, suwal, sewwel, sawwel
  طلب: talab, tlb, tleb, tlab, talb
  وقف: wa2af, wa22af, wa9af, wqef, w9ef, wa99ef, waqaf, wa2ef, w2af, wa2f, we9ef, wa22f, weqef, wa2aff
  حبس: 7abas, 7bes, hbes, habas, 7ebs, 7abs
  قال: qal, 9al, 2al, gal, gaal, kal2, aal, qaal, 2aal
  خبر: khabar, 5abar, khabbar, 5abbar, khbr, 5br
  بلغ: ballagh, balla8, balagh, bellegh, ballag
  عيط: 3ayet, 3ayyet, 3ayt, 3iyet, 3yet, 3ayyat
  اتصل: ettasal, ittasal, etasal, tasal, ittasel, ettasel, itasal, ttasl
  كلم: kallem, kallam, kalem, kellem
  اعتقل: e3taqal, i3ta9al, e3ta2al, 3ta9al, i3ta2al, e3takal
  مسك: masak, mesk, misik, mesik, msek, mask, masek, missik
  شد: shad, chad, shedd, chedd, ched, shed, cheddo, cheed
  كمش: kmesh, kmech, kamash, kemsh
  قبض: 2abad, qabad, 9bed, 2abd, abad
  سلم: sallam, sellem, sallem, sellm, salem2, slem
  عطى: 3ata, 3ta, a3ta, 2a3ta, 3tta, 3taw, a3taw, 3at, a3t, 3ti, 3tit
  ادى: adda, eddo, edda
  اعطى: a3taa, 2a3taa
  بعت: ba3at, b3at, be3et, ba3t, ba3aat
  بعث: ba3ath, b3ath, ba3eth
  صيفط: sifet, sayfet, siftt, saifet, seyfet, sifat
  حجز: 7agaz, 7ajaz, hajaz, 7ajz, hagaz
  خلا: khalla, khla, 5alla, 5ala, khala, 5ly, khlla, khell, 5all, khal, khalle
  طلق: tla9, tale2, tla2, tallaq, tle9, tlq, tleq, tla99, talle2
  سيب: sayeb, sayyeb, sieb, seyyeb
  ترك: tarak, trek, tarek, tark
  اخذ: akhad, a5ad, khad, 5ad, akhath, 5adh, a5az, akhaz, akhd, a5d, khd
  دا: dda, ddaw, ddah
  خطف: khataf, 5ataf, khtaf, 5taf, kheTf
  هدد: haddad, hadded, hedded, hdded, hadad
  ساعد: sa3ed, sa3ad, saa3ed
  دخل: dakhal, da5al, dkhel, d5al, dakhel, d5el, dakhl, da5l
  عرف: 3ref, 3arf, 3araf, 3erf, 3eref, 3irf, 3aref
  كتب: katab, kteb, katb, ktab, kateb
  هرس: hers, hres
  كسر: kasar, kser, kassar, kesr
  قعد: 2a3ad, ga3ed, q3ed, 9e3d, 2a3d
  فتح: fata7, fte7, feta7
  رفض: rafad, rfed, rafd
  سمح: sama7, sme7, sam7
  طرد: tarad, tred
  سرق: sra9, sara2, saraq, sre9, sra2, sare2
  دفع: dafa3, dfe3, dafe3, dfa3, df3, dafaa3
  تسنى: tsenna, tsnna, tsanna
  استنى: estanna, istanna, stanna
  نقل: na2al, n9el, naqal, na9al
  حول: 7awwel, 7awel, hawel, 7awal
  سكر: sakkar, sakar, sekker, sakker
  سد: sad, sadd, sedd
  فتش: fattash, fettech, fattesh, fatash
  ضرب: darab, dreb, darb, drab, darabb
  شاف: shaf, chaf, shaaf
  حقق: 7a22a2, 7aqqaq, 7a99e9, ha9e9
  ترجم: tarjam, targem, terjem, targam, trjm, tarjem
  بعد: ba33ed, ba3ed, bae3d
  خرج: kharaj, khrej, 5araj, 5arag, kharag, khroj, 5rej, kharej, khrj
  طلع: tala3, tele3, tla3, tile3, tal3, tl3, talla3
  وصل: wasal, wesel, wsel, wasel, wsal
  ظهر: zahar, dhahar, dahar
`;

/** Verbs in the present, without what marks person and time. */
export const NOW = `
  سال: s2al, s2el, s2l, es2al
  سول: swel, sewel, sawel, sewl, ssewl, swl
  طلب: tlob, tlub, tloub, otlob
  وقف: wa22af, wa22ef, wa2af, w9ef, wqef, wa2ef
  قول: 2ol, 2oul, goul, gol, qoul, 9oul, qul
  بلغ: ballegh, balle8, balagh, balla8, ballagh
  خبر: khabber, 5abber, khabar, 5abbar
  عيط: 3ayet, 3ayyet, 3ayt, 3iyet
  تصل: tesel, ttesel, ttasel, tasel, tsl, ttisil
  كلم: kallem, kalem
  اخذ: akhod, a5od, khod, 5od, 5d, akhud
  دي: ddi, ddiw
  مسك: mssik, msek
  شد: ched, shed
  قبض: 2bod, 9bed
  جيب: jib, jeeb, geeb, gib
  رحل: ra77el, rahhel, ra7el, ra77l
  سلم: sallem, sellem, sallm
  عطي: 3ti, 3tiw
  بعت: b3at, b3t
  دخل: dkhol, d5ol, dkhel, d5l, dkhul
  عرف: 3ref, 3raf, 3rf, e3raf
  خرج: khrej, khroj, 5rog, 5roj
  طلع: tla3, tl3, tle3, tal3, talla3
  بعد: ba33ed, b3ed, eb3ed, ba3ed, b3d
  دور: dawwar, dawer
  جي: ji, ijo, igi, eegy, egy, igo, jw
  ترجم: tarjem, targem
  كتب: ktob, kteb
`;
