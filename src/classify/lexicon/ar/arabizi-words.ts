/**
 * Arabic in Latin letters and digits (3 ع, 7 ح, 2 ء, 5 خ, 8 غ, 9 ق): each line has the Arabic word, then the ways people
 * spell it. Nouns also take the article and short words in front; verbs take persons behind.
 */

/** Small words, pronouns and time words. */
export const SMALL = `
  و: w, wa, we, ou
  في: f, fi, fel, fil, fe, fl, fal, bel7al
  ب: b, bi, be, bel, bil, bl, bal
  ل: l, li, la, lel, lil, lal, le
  مول: moul, mol, moula
  من: mn, men, min, mel, mnel, mmen
  على: 3la, 3ala, 3al, 3a, 3el, ala, 3ly
  عن: 3an, 3en, 3n, 3la9bal
  مع: m3a, ma3a, ma3, m3, maa, m3ah
  معاهم: m3ahom, ma3ahom, ma3hom, m3ahum, ma3hum, m3ahoum, ma3aho
  معه: ma3o, ma3ah, ma3u, m3ah
  معي: m3aya, ma3aya, ma3i, m3ay
  ديال: dyal, diyal, dial, d, dyel, dyalt, nta3, ta3, mta3
  ديالي: dyali, diyali, diali, dyaly, nta3i, ta3i
  ديالو: dyalo, dialo, dyalou
  بتاع: bta3, beta3, bta3et, beta3et, bta3t, beta3t, tabe3, taba3, tab3, taba3et, tba3, btou3, beto3, bto3
  بتاعي: bta3i, bta3ti, beta3i, beta3ti, taba3i, tab3i
  الا: ila, ela, illa
  اذا: iza, eza, itha, etha, idha, 2iza, izan, ithan
  لو: law, lw, laww
  ما: ma, maa
  لا: la2, laa, lae, la2a
  ولا: wla, wala, walla, wella, wela, wlla
  مش: msh, mesh, mish, mosh, mch, mouch, mich
  ماشي: machi, mashi, mchi
  مو: mu, mou, moo
  مفيش: mafesh, mafish, mafeesh, mfeesh, mafi, mafich, mafeesh, mfish
  ماكاينش: makaynch, makaynsh, makayn, makayench, makaynach, mkaynch
  ما كان: makanch, makansh, makanesh, makanech, makan
  ما كانو: makanoch, makanosh, makanouch
  محدش: ma7adesh, ma7adsh, ma7adch, m7adsh, ma7adish, ma7ad, mahadesh
  والو: walo, walou, oualo, walu
  بلا: bla, blla
  بدون: bdoun, bidun, bdon, bedoun, bidoun
  من غير: mnghir, menghir, men8er, mn8er, min8er
  لم: lam
  بس: bas, bass, bs, bss
  غير: ghir, ghi, gha, ghair, gher
  فقط: fa2at, faqat, fa9at
  انا: ana, anaa, ani
  احنا: e7na, i7na, a7na, ehna, ihna, 7na, hna7, ne7na, na7na, e7naa
  هو: howa, howwa, huwa, houa, houwa, huwwe, howe
  هي: hiya, hiyya, heya, heyya, hiyye
  هم: homa, houma, homma, humma, huma, hom, hum, hinne, henne, hommaa
  كان: kan, kaan, ken, kane
  كانت: kanet, kant, kanat, kenet
  كانو: kano, kanou, kanu, kaano, kanoo, kenou
  كنت: kont, kunt, kount, kent, kunet
  هذا: hada, hadha, haza, had, hadi, hay, hayda, da, di, de, dih, dah, hal, had
  واحد: wahed, wa7ed, wa7id, wahid, wa7d, wahd, wahda, wa7da, wa7de
  حتى واحد: tawa7ed, 7tawahed, tawahed, tawa7d
  شي: chi, shi, she, shy
  كل: kol, kul, koul, kolo, kull
  الان: alan, al2an, el2an
  دابا: daba, dba, dabba
  هلا: halla2, hala2, halla, hal2, hella2, hallak
  هسه: hassa, hessa, hasa, hesa, hessah
  دلوقتي: delwa2ti, delwa2ty, dilwa2ti, dlw2ti, delw2ty, dlwa2ti, delwati, delwa2te, delwaty
  الحين: al7een, el7een, al7in, alheen, hal7een
  لسه: lessa, lissa, lesa, lsa, lissah, lesah
  امبارح: embare7, imbare7, mbare7, embareh, mbareh, embarih, mbare7a, emba7
  البارح: lbare7, lbar7, elbare7, lbareh, lbarh, lbari7
  الفجر: elfajr, fajr, lfajr, elfagr, fagr, lfjer
  الصبح: sob7, elsob7, sobh, lsba7, sba7, esob7
  نهار: nhar, nehar, nhr
  يوم: youm, yom, yoom, yum
  اكيد: akid, akeed, 2akid, 2akeed, akeid
  اظن: adon, azon, azunn, bazon, adhon
  يمكن: yemken, ymken, ymkn, yimkin, yemkin, ymkin
  سمعت: sme3t, sma3t, smi3t, seme3t, simi3t, sme3et, sma3et, sam3t
  سمعنا: sme3na, sma3na, smi3na
  شفت: shoft, choft, cheft, shuft, shofte, chouft, chuft, shofet, shoftt
  شفنا: shofna, chofna, chefna, shufna, chfna
  لان: la2an, le2an, le2en, li2an, li2anno, la2enno, la2anno, le2anno, le2eno, l2enno, la2eno
  حيت: 7it, hit, 7itach, 7et, hitach, 7ite
  عشان: 3ashan, 3chan, 3shan, ashan, 3ashn, 3alashan, 3lashan, 3lachan, 3asan
  مشان: meshan, mshan, mishan, menshan, minshan, m3shan
  باش: bach, bash
  حتى: 7ta, 7atta, hatta, htta, 7etta, 7ata
  لحد: le7ad, l7ad, la7ad, l7d
  لحد ما: le7adma, l7adma, la7adma
  بعدين: ba3den, ba3deen, ba3din, b3din, be3den
  من بعد: mnbe3d, menba3d, mnb3d
  بعد: ba3d, be3d, b3d, baad, mo7r
  قبل: 9bel, qabl, 2abl, abl, qbel, 9bal, 2bel, 9abl
  لما: lamma, lama, lemma, lma, lemmaa, lmma
  مللي: mlli, melli, mli, mnin7, mmli
  واش: wach, wash, wech, ouach
  هل: hal2
  شنو: chno, shno, chnou, shnou, shinu, shnu, achno, chnu, shinou, shino
  شو: shou, shu, sho, chou, shw
  ايه: eh, eih, aih, eeh
  كيفاش: kifach, kifash, kifech, kifache
  كيف: kif, keef, kef, kayf, kayfa
  ازاي: ezay, ezzay, izzay, ezai, ezzai, izay
  شلون: shlon, shloun, shlun, chlon, shlown
  وين: wen, wein, win, wayn, ween, weyn
  فين: fin, fein, fen, feen, fayn
  منين: mnin, mneen, menin, mnen, minen, mnein
  من وين: menwen, mnwen, minwen, mnwein
  متى: mata, emta, imta, 2emta, emtaa, aymta, aymata, mta, waqtach, fo9ach, wa9tach, fou9ach
  لي: liya, lia, lya
  ليهم: lihom, lehom, lohom, lahom, lihoum, elhom, elon, lihum
  عندي: 3andi, 3endi, 3ndi, andi, 3andy, 3andii
  عندنا: 3andna, 3endna, 3ndna
  عنده: 3ando, 3endo, 3ndo, 3andou, 3endou, 3ndu, 3indo
  عندك: 3andak, 3andek, 3endek, 3ndek, 3ndak, 3indak, 3andk
  معك: ma3ak, m3ak, ma3ek, ma3k, m3ek
  انت: enta, inta, nta, nti, enti, inti, ento, ntoma, ntouma, ent, int
  عليه: 3lih, 3aleh, 3aleih, 3alayh, 3ale, 3leh
  علينا: 3lina, 3alena, 3aleina, 3alayna, 3lena
  في اسمه: fihsmo
  فيه: fih, feeh, fihom, fiha, feha
  كاين: kayn, kayen, kayna, kaynin
  اكو: aku, akoo, ako
  بعض: ba3d7, ba3do, b3diyathom
  سوا: sawa, swa, sewa
  مع بعض: ma3ba3d
  غادي: ghadi, ghady, rady, 8adi, ghada
  راح: ra7, rah, ra7a, rahh
  صافي: safi, saafi
  انه: enno, inno, eno, ino, ennu, innu, enni, belli, bli
  ممكن: momken, mumkin, momkin, mumken, mmkn
  السلام: salam, salaam, slm, slam
  عليكم: 3likom, 3alaikom, alaykom, 3alaykom, alikoum, 3alykom, 3likoum, alaikum
  عمره: 3omro, 3omru, 3omrou, 3omra, 3omroh, 3mro, 3omrha, 3emro, 3omrah
  احد: 7ada, 7add, hada2, 7ad, a7ad, hadd
  حدا: 7da, hda2, 7adda
  على طول: 3latoul, 3ala6oul
  قدام: 2oddam, oddam, 9eddam, gddam, qeddam, 2edam, geddam, quddam
  ورا: wara, wra, wera
  برا: barra, bara, brra, berra
  جوا: juwwa, gowa, jowa, gowwa, juwa
  ساعتها: sa3etha, sa3ta
  الفجر: fajr, fagr
  نص: nos, noss, nus
  طول: toul, tool, tul
  معا: ma3an
  حتى حد: 7atta7ad
  خايف: khayef, 5ayef, khayfa, 5ayfa, khayfin, 5ayfin
  الحمد لله: hamdulillah, 7amdulillah, hamdoulah, hamdella, 7amdella
  سمعته: sme3to, sme3tou, sma3to, simi3to, sme3tha
  طالع: tale3, tali3, tal3a
  خارج: khareg, kharej7, 5areg, kharij
  معهم: ma3on, ma3hon, m3ahon
  لي: lyaa, eli
  هاد: hadak, hadik, hadok, hadouk
  باب: lbab, elbab, bab el
  زنقة: zen9a, zan9a, zn9a, zenqa
  هناك: hnak, hneek, honik, hnik
  عطاه: 3tah, 3attah, a3tah
  عطاوه ل: 3tawh, 3tawha, 3tawhom, 3attouh, 3atouh, a3touh, edouh
  حطوه ب: 7attou, 7attouh, 7atto, 7attoh, hattouh
  وصلوه: waslo, wasslo, wasslou, wasslouh, waslouh
  سدو: saddo, saddou, sekro, sakkaro, sedd
  ماكانش: makanch7, ma-kanch
  تليفون: tilifoun, telefoun, tele, telfoun, tilifon, telephone, phone
  يترجم: kaytarjem, kaytarjam, ytarjem, byetarjem, 3am ytarjem
  دقايق: d2aye2, da2aye2, d9ay9, d9aye9, dkayek
  شكرا: shukran, chokran, shokran, choukran
`;

/** Nouns; the article and short words may stand in front. */
export const NOUNS = `
  نور: nour, noor
  مكسور: maksour, maksoor, mksour, mkesser
  ضو: daw, dow, dhaw, ddow
  شرطة: shorta, chorta, shurta, churta, shourta, shrta, cherta
  شرطي: shorti, chorti, shurti, shorty, churti, shorte
  شرطيين: shorteyeen, shortiyin, shurtiyin, chortiyin
  بوليس: bolis, boulis, boleis, polis, bulis, bolice, police, polees, bolees, boulice, polise, poulice
  بوليسي: bolisi, boulisi, polisi, boulissi, bolissi
  ضابط: dabit, dabet, zabet, zabit, thabit, dhabit, dabt, zabt, 4abit, daabit
  ضباط: dobbat, zobbat, zobat, dobat, dubbat, zubbat
  محقق: mo7a2e2, mo7aqeq, moha9i9, mo7a9i9, mu7aqqiq, mohaqiq, mohakik, mo7a2i2, m7a9e9
  عسكري: 3askari, 3askary, askari
  بوسطن: bosten, bostan, bustan, bouston, bostn, bostone
  هجرة: hijra, hegra, hejra, hegrah, hijrah, hijara
  يمغراسيون: immigrasyon, imigrasyon, migrasyon, immigrassion, imigration, immigration, limmigration, limigration, imigrassion, emigration, limigrasyon, limmigrasyon, lemigrasion, limigrassion, imigrashon, emigreshen, imigreshn
  ترحيل: tar7il, tarhil, tar7eel, tarheel
  محكمة: ma7kama, mahkama, m7kama, mhkama, ma7kame, lkourt
  قاضي: qadi, 9adi, 2adi, kadi, ladi, qady, 9ady, 2ady
  سجن: sijn, segn, sejn, sign7, sgn
  حبس: 7abs, 7bs, habs, 7ebs, hebs
  قسم: qism, 9ism, esm2, 2esm, 2ism, qesm
  مركز: markaz, merkez, markez, merkaz
  كوميسارية: comisaria, komisariya, comissariat, commissariat, komissariat, comisariya
  مدرسة: madrasa, madrase, madraset, madrassa, mdrasa, medrasa, mdrassa, madraseh
  مدارس: madares, madaris, mdares
  شارع: share3, shari3, chari3, shar3, chare3
  باب: bab, baab
  بيت: bayt, beit, beet, bet, byt
  دار: dar, daar
  دارنا: darna
  بيتي: beiti, bayti, beity, beti, bayty, baytii
  بيتنا: beitna, baytna, betna
  شقة: sha22a, cha99a, sha2a, shaqqa, sha9a, sha22et
  عمارة: 3omara, 3imara, 3amara, 3emara
  بناية: binaye, binaya, bnaye, bineye
  شغل: shoghl, shogl, sho8l, choghl, chghl, shughul, shoghol, cho8l, sheghel
  خدمة: khedma, khdma, 5edma, khidma
  ورق: wara2, wra2, wr2, wara9, waraq, wra9
  ورقة: wara2a, war2a, wra2a, wra9a, warqa, war9a, waraqa, war2et, wara2et
  اوراق: awra2, awra9, awraq, wra99
  اوراق*: lwra9, lwara9, lawra9, wra9i, wra9ek, wra9k, wra9o
  papiers: papiers, lpapiers, papier, papyi, papiyat
  اقامة: iqama, i9ama, e2ama, 2e2ama, ekama, i2ame, e2amet, iqame, ikama, i9amti
  جنسية: jinsiya, jinsiye, gensiya, genseya, jinsya, jinsiyya, jansia, jensiya
  جنسيتي: jinsiti, jinsiyti, gensiti, jinsiyti, jinsiytek, jinsitek, gensitak, gensiyetak, jinsiyetak, jinsitak
  جواز: jawaz, gawaz, jwaz, gwaz, ljawaz
  باسبور: passport, basbor, paspor, passeport, basport, basbour, baspor
  فيزا: viza, fiza, feeza, visa
  قانوني: qanouni, 9anouni, kanouni, 2anouni, qanuni, qanony, 2anony, 9anoni, 2anoni
  قانون: qanoun, 9anoun, kanoun, qanun, l9anoun, 9anon
  لجوء: lojou2, luju2, lejou2, logoo2, asile, lasile, asyl, ladjou2
  كفالة: kafala, kefala, kafale, kfala, kafaala, kafaleh
  caution: caution, lcaution, kosyon, cosyon, kousyon, lacaution
  مخالفة: mo5alafa, mokhalafa, mukhalafa, mo5alfa, mkhalfa, mukhalfe
  تهمة: tohma, tuhma, tohme, tehma, touhma
  تقرير: ta2reer, ta2rir, taqrir, ta9rir, tqrir, takrir, ta2rer, taqreer
  محضر: ma7dar, mahdar, m7dar, ma7dr
  نسخة: nos5a, noskha, nus5a, nuskha, nes5a, neskha
  حادث: 7adeth, 7ades, hadith2, 7adith, hades
  حادثة: 7adsa, 7adtha, 7adse, hadsa, 7adesa
  بلاغ: balagh, bala8, blagh
  عنوان: 3onwan, 3enwan, 3inwan, 3unwan, onwan, 3nwan, l3onwan
  ladresse: adresse, ladresse, ladress, adress, laddress
  اسم: esm, ism, asm, essm
  اسمي: esmi, ismi, smiyti, smiti, esmy, smeyti
  سميات: smiyat, smiyt, smyat, smiya, smiyathom
  كرا: kra, lkra, kira2
  بطاقة: bita9a, bita2a, betaka, bitaqa, carta
  حارس: 7ares, haris, 7aris, hares
  مطعم: mat3am, resto, matam
  جامع: jame3, game3, jam3
  بلد: balad, bled, blad, blady, bladi
  اسامي: asami, asamy, asamee, asma2, asma
  معلومات: ma3lomat, ma3loumat, ma3lumat, m3lomat, ma3lomaat
  صورة: soura, sora, sura, soora, sourti, sorti, sourty
  صور: sowar, suwar, souwar, swar, tsawer, tsawr, sewar
  رقم: raqm, ra2m, ra9m, rakm, nemra, nimra, numra
  لوحة: law7a, lawha, lo7a
  بصمات: basamat, basmat, bsmat, basma, basmet
  مخدرات: mo5addarat, mokhadarat, mkhaddarat, mokhaddirat, mo5adrat, mukhaddarat
  سلاح: sla7, sila7, slah, sela7, silah
  سكينة: sekkina, skina, sikkin, sekkin, sekkina, sikkine
  عصابة: 3esaba, 3isaba, 3sabat, 3esabat, 3issaba, 3isabe, 3esabet
  عصابات: 3isabat, 3esabaat, 3issabat
  خناقة: 5ena2a, khena2a, 5na2a, khna2a, 5ana2a, khani9a
  صاحب بيت: sahbelbeit, sa7ebelbeit
  صاحب: sa7eb, sahib, saheb, sa7b, sa7ib
  مول دار: mouldar, moldar, moul7dar
  باطرون: patron, batron, lpatron, batroun, patroun
  مدير: modir, mudir, moudir, mdir, moder, mudeer
  مديري: modiri, mudiri, modeery, mudeeri
  طليقي: tali2i, taliki, tali9i, taleeki, tali2y
  اخوي: akhoy, a5oy, akhouy, a5ouy, khoy, akhuy, a5ooy
  خويا: khoya, 5oya, khouya, khuya, akhoya, a5oya, akhouya, a5ouya, 5ouya
  اخي: akhi, a5i, khayye, 5ayye, khayyi, khayi
  اختي: okhti, o5ti, ukhti, okhty, 5ti, khti, o5ty
  زوجي: zawji, jozi, gozi, zoji, zawgi, zawjy, gozy, jawzi, jozy
  راجلي: rajli, raj9li, rajely, ragli
  مرتي: mrati, merati, marti, meraty, mraty, mara2ti
  ابوي: abouy, abooy, abouya, bouya, abuy, abi, baba, abouia
  امي: ommi, immi, omi, mama, mmi, yemma, ummi, emmi, ommy
  ابني: ebni, ibni, ebny, weldi, wldi, waladi, ebnii, wlidi, weldy
  بنتي: benti, binti, bnti, benty
  ابن عمي: ebn3ammi, ibn3ammi, weld3mi, wldkhali, ibn3ame
  عمي: 3ammi, 3mi, 3ami, 3ammo, 3ammy
  خالي: khali, 5ali, 5aly
  جاري: jari, jary, gari, garna, jarna, gary, jarti
  جيران: jiran, geran, jeran, giran, jirane
  صديقي: sadi9i, sadiqi, sadi2i, sadeeqi
  صاحبي: sa7bi, sahbi, s7abi, sa7by
  عائلتي: 3ayelti, 3ilti, 3a2ilti, 3ayilti, 3a2iltii
  ناس: nas, nass, naas
  راجل: ragel, rajel, rajol, rajul, rajl, regal, rijal
  مرا: mara, mra, mart
  ولد: walad, weld, wlad, awlad, wled
  طفل: tifl, tefl, atfal
  متهم: mottaham, mutaham, motaham, mottahem
  ساعة: sa3a, se3a, saa3a, sa3ah, sa3et
  ساعات: sa3at, swaye3, sway3, sa3aat, saw3ayat
  سنة: sana, sna, sene, senin, sneen, snin, sinin, sanawat
  عام: 3am, 3aam
  دقيقة: d9i9a, da2ee2a, da2i2a, dqiqa, da2aye2, d9aye9
  سيارة: sayara, siyara, sayyara, seyara, syara, siyyara
  عربية: 3arabeya, 3arabiya, 3arabia, 3arbeya, 3rbya, 3arabiyye
  سيارات: sayarat, siyarat, sayyarat, syarat
  طوموبيل: tomobil, toumoubil, tonobil, tomobile, toumobil, tomobila, tonobila
  موبايل: mobile7
  نظام: nizam, nezam
  سيستم: sistem, sistim, lsystem, elsystem
  عربي: 3arabi, 3arby, arabi, 3arbi, 3arabe
  اسبوع: osbo3, usbu3, simana, smana, esbo3
  هوية: hawiya, hawiye, hawiyya, hwiyya
  شيك: shik, cheque
  فلوس: flous, floos, fulus, felous, flouss, floussi
  قضية: qadiya, 9adiya, 2adeya, kadia, qadiyye, 2adiyye, 9adia
  امر: amr, 2amr
  توقيع: taw9i3, tawqi3, taw2i3, tawqee3
  ضرب: darb, dharb
  سرعة: sor3a, sur3a, sar3a, sore3a
  سيتيزن: citizen, sitizen, citizin, setizen
  حق: 7a9, 7aqq, 7a2, ha9, haq, l7a9
  مترجم: motarjem, mtarjem, mutarjim, motargem, motarjam, mtarjm, mutarjem
  شاهد: chahed, shahid, shahed, chahid, sha3ed
  ضحية: da7iya, da7eya, dahiya, d7iya, da7iyye
`;
