import type { Lexicon } from '../../concepts.ts';

/** Cape Verdean Creole: more ways to say what people do; `(a|b)` writes out choices. */
export const widerActs = {
  ASK: `
    (kre|kria|kiria) (sabe|odja|obi|pa n fla|pa nu fla|pa n mostra|pa nu mostra|pa n prova|pa e mostra|pa m mostra), (ta|) insisti (ku mi|ku el|ku nu|na) , (ta|) insisti, obriga (m|l|nu) (mostra|fla|tra), manda (m|l|nu|es) (tra|mostra|prova|fla),
    (purmeru|primeru|unku|uniku) (kusa|purgunta) ki e (fla|fase|purgunta), ta enxe m di purgunta, enxe (m|l|nu) di purgunta, (bonba|bonbardia) (m|l|nu) ku purgunta, ku purgunta sobri, purgunta pa purgunta, da m purgunta, fase un data di purgunta, fase monti di purgunta,
    (kumesa|poi|komesa) (ta|) purgunta, toka na, (toka|fla) na asuntu di, txeka (nha|se|nos), verifika (nha|se|nos), djobe (nha|se|nos) (papel|dukumentu|green card|pasaporti), (nu|n|e|el) (ten|tinha) ki (mostra|prova|fla), pa (n|nu|e|el) (mostra|prova|tra), mostra si, prova ma, (kre|kria) prova, apresenta papel, prizenta papel, apresenta dukumentu,
    interoga, konfirma, sonda, ta sonda, mete boka na, kuriozu pa sabe, ta kre sabe, sta ta kre sabe, rikeri
  `,
  SAY: 'anunsia ma es e, ta fase pasa pa, ta pasa pa, (da|poi) komu, fla ma es e, ta grita ma es e, fla ma e, ta djura ma, ta apresenta komu, apresenta komu',
  GIVE: `
    partilha, manda (pa|) (email|whatsapp|zap|sms|text|fax|mensajen), tra (foto|kopia) (i|) manda, tra print i manda, print i manda, (skania|scania) i manda, oferese, (da|ntrega|pasa|manda) (kopia|print|screenshot), fornesi, fasilita, disponibiliza, da di mon bejadu, inkaminha, enkaminha, forwarda, konparti, karega pa, da akesu a, abri sistema pa, po na mon di, pasa pa mon di, mete na mon di, manda di volta, poi na grupu, poi na chat, manda na chat
  `,
  CALL: `
    (da|fase|pega|manda) (un|) (txomada|telefonema|ring|toki|call), (entra|poi|po|sta) na (linha|telefoni|radiu|kontaktu) ku, fla pa radiu, papia na (telefoni|radiu), fala ku, pega na (radiu|selu|cell|fon|phone), ta na telefoni ku, staba na telefoni ku, (manda|da) (un|) (text|mensajen|sms|zap|email|rikadu) (pa|), messa, testa, kontaktu ku, fase kontaktu, tra telefoni i (liga|txoma), tra selu i (liga|txoma), liga direto pa, pidi (ice|imigrason) pa ben, pidi (ice|imigrason) ben, manda buska (ice|imigrason), txoma pa (ice|imigrason), txoma (kes|ses) (omi|amigu) di ice, disca pa, marka numeru di
  `,
  CALL_CODED: `
    (n|nu|m) (ten|panha|atxa|sta ku) (un|dos|tres|mas un) (li|) (pa|prontu pa) (bu|nhos|es), ten (un|dos) prontu pa nhos, nhos ben (tra|rikolhe|pega) (l|es), (un|mas un) prizenti pa nhos, ten servisu pa nhos, ten trabadju pa nhos li, nhos kre (l|el) (o nau|), e di nhos, es li e di nhos
  `,
  STOPPED: `
    (manda|fase|poi|obriga) (m|l|nu|es|nha _) (para|inkosta|desi|dixi|sai di karu), (para|inkosta|aborda|bloka) (nha|nos|un|dos) (irmon|maridu|fidju|fidja|primu|tiu|subrinhu|kunhadu|pai|mai|mudjer|amigu|kolega|vizinhu|karu|van|trabadjador), para (trabadjador|genti|algen|karu) na, trava m, traba m, da sirena, liga sirena, sendi (luz|sirena) tras di (mi|nu|nos|el), (pega|fika) tras di (mi|nu|nos) ku (luz|sirena), ben tras di (mi|nos|nu) ku luz, luz azul tras di, manda baxa vidru, baxa vidru, kontrola, operason stop, pulled over, pull m over, revista (m|l|nu), fase stop, fase kontrolu, manda m para, po m kontra (karu|paredi), po l kontra (karu|paredi), da m stop, da l stop, txiga na (mi|nos) i, txiga na mi i fla, txiga pertu di mi
  `,
  ARREST: `
    (po|poi|mete|bota|da|tranka) (m|l|es|nha _|) (na|) (algema|algemas|feru|ferus|kurenti|marinhu), mon (tras|na tras|pa tras|mariadu|marradu) , mara (m|l|es|nha _), mara mon, marra mon, leba (m|l|es|nha _) (prezu|preza|detidu|pa stason|pa eskuadra|pa kadia|na stason|pa district), (fitxa|bota|poi|mete|joga|fria) (m|l|es) na (xadres|kadia|sela|kalabos|prizon|djongu|kana), foi (detidu|prezu|kapturadu|dentu), (fika|bai) detidu, deta (l|m), deti (m|l|nha _), kapturou, garafa, bai dentu, bai di kana, sta di kana, pega (m|l) prezu, da (l|m) vos di prizon, da vos di prizon, bookia, busta, bustadu
  `,
  KEEP: `
    (sigura|guarda|tranka|rete|prende|mante) (l|m|es|nha _) (la|dentu|inda|mas|ti|ainda), ten (l|m|es|nha _) (trankadu|fitxadu|detidu|la dentu|na sela|siguradu|ta spera|maradu), ka (kre|ta kre|kria) (larga|dexa|solta) (l|m|es|nha _|), (rakuza|nega) (larga|dexa) (l|m|es|nha _|) (sai|bai|), dexa (l|m|es|nha _) (trankadu|fitxadu|prezu|na sela|la dentu|sentadu|na banku), (kontinua|inda sta|ainda sta|sigi) (trankadu|fitxadu|detidu|na sela|na kadia|dentu), (fika|staba) (trankadu|fitxadu|siguradu|retidu|na sela), (poi|po|fase|manda) (l|m|es|nha _) (spera|sentadu|senta|fika|durmi), nunka (larga|solta) (l|m|es), ka (larga|solta) (l|m|es|nha _) (ainda|inda|te|ti|nada|sin), ka ta dexa (nha _|m|l|es) (sai|bai), ka dexa e (bai|sai), tra prazu, stika (l|m|es), inporta mas, ka da saida, ka da (l|m) saida, pasa (noti|dia) (la|dentu|na sela), durmi na (sela|stason|kadia), manda (l|m|nha _) (torna|volta) pa (sela|kadia|dentu), volta po l na sela, torna (po|fitxa|tranka) l, torna po l dentu
  `,
  STILL:
    '(inda|ainda) (sta|) (dentu|la|prezu|detidu|trankadu|li), (ti|te) (gosi|oji|es ora) (ka|nada), nada inda, ka sai (inda|ainda|te gosi|nada), (mesmu|nen) (ku|asin|dipos), inda nada, apezar di tudu, ka volta kasa inda, ka ben kasa inda, inda ka',
  LET_GO: `
    (larga|solta|dexa) (l|m|nu|es|nha _) (na ora|na mesmu ora|logu|mesmu dia|na mesmu dia|un bes|depresa|bai na pas), (manda|fla) (m|l|nu|es|nha _) (sigi|bai|bai kasa|bai pa kasa|bai inbora|bai na pas|bai ku deus), bai inbora, dexa (m|l|nu|es) (sigi|bai inbora|kontinua), dexa (m|l|nu|es|nha _) na pas, sai (na mesmu|mesmu|na) (ora|dia|noti), sai sen (problema|spera), sai logu (ki|dipos), dja (sta|txiga) (na|) kasa, (n|nu|e|el) sigi (nha|nos|se|) (kaminhu|viajen|vida), so fla m (pa|) bai, so (da|fla) (m|l|nu) (avizu|konsedju|warning), (prokura|bai) bu vida, fla m bon viajen, fla bon (dia|noti) i bai, dexa kai, ka fase nada
  `,
  HAND_OVER: `
    (ntrega|pasa|da|poi|po|larga|dexa|mete) (l|m|es|nha _) (na|pa|ku) (mon|mons) di, (ntrega|pasa|larga|dexa|da) (l|es|nha _) (na porta|la fora|na saida|na kaminhu|na garaji|direto|dretu) (pa|ku|na mon di), (ntrega|dexa|pasa) (l|es|nha _) ku, da (nha _|l|es) di prezenti, ntrega di mon bejadu, po na brasu di, leba (l|nha _|es) (ti|pa|te) (mon di|dianti di), pasa l algema pa, troka (algema|feru), tra (algema|feru) (i|) po (algema|feru) di, fase ntrega, fase entrega, da (l|nha _|es) na mon di, (larga|solta) l na brasu di
  `,
  HANDED_ICE: `
    (dexa|manda|abri porta pa) (ice|imigrason|migra|agenti|agenti di ice|agenti federal|kes di ice|kes omi di ice|federal) (leba|toma|panha|pega|karega|bai ku) (l|el|es|nha _|), (da|ntrega|pasa|larga|dexa) (ice|imigrason|migra) (l|el|es|nha irmon|nha maridu|nha fidju|nha primu|nha tiu|nha pai|nha kunhadu|nha subrinhu|nha mai|nha mudjer), (ntrega|larga|pasa|da|dexa) (l|es|el) (pa|na|ku) (ice|imigrason|migra|agenti di ice|agenti di imigrason|kes di ice|agenti federal|federal)
  `,
  TRANSFER:
    'transferi, muda (l|m|es|nha _) pa, pasa (l|nha _|es) pa (karu|van|mon), tra (l|nha _|es) di (sela|kadia|stason) (pa|ti|i leba), troka (l|es) di karu, kondusi (l|es|nha _) (ti|te|pa), desi ku el pa, sai ku el pa',
  DRIVE: `
    (leba|transporta|kondusi|karega) (l|m|es|nha _) (na|di|ku|dentu di) (karu|viatura|van|cruiser|karrinha|patrulha), (po|mete) (l|m|es|nha _) na (karu|viatura|van|cruiser) i (leba|bai|kondusi), (da|ranja) (l|es) (boleia|bolea|ride|transporti), fase transporti, (bai|ba) (larga|dexa|ntrega|poi) (l|es|nha _) (na|ti|pa|la na), leba (l|es|nha _) (direto|dretu) (pa|ti|na), (karu|viatura) leba (l|es|nha _)
  `,
  TAKE: `
    (karega|leba|panha|toma|pega|agara|rasta|puxa|rapta) (l|m|es|nha _|un _), bai (ku|) (el|es|nha _), (tra|rasta|puxa|arranka) (l|m|es|nha _|un _) (di|pa) (karu|kasa|kama|fora|van|trabadju|loja), (joga|mete|bota|poi|tira) (l|m|es|nha _) (dentu|na|pa dentu) (di|) (karu|van|suv|jip), sumi ku (el|es|nha _), dizapari ku (el|es|nha _), fase rusga, fase batida, fase raid, da rusga, kaptura, arranka, nbarka, enbarka, rekolhe
  `,
  WAIT: `
    (dja|) (staba|sta|ta fika) (prontu|paradu|sentadu|parkiadu|stasionadu|skondidu|na spera|ta vijia|di guarda|plantadu|dja la) , (plantadu|paradu|parkiadu) (la|na|dianti|frenti|fora|tras), (na|ta) spreita, ta vijia, di spreita, na korredor ta, ku motor ligadu, ku karu ligadu, dja ta djobe pa el, la na porta, la na saida, ta fase spera, na sala di spera, ta guarda (l|el|es) na porta, dja (la|li|prontu), (na|) paragen ta, na lobby, sentadu na lobby, na skada di, na portal, na porton, di otu ladu di (rua|strada), na sai
  `,
  ARRIVE:
    '(ta|) aparese, (ben|bin) (txiga|parse|para), txiga (na|la|li|pa), ben (pega|rikolhe|tra|karega|ntrega), dja (ta|sta ta) ben, ta ben (na|pa), txiga (sedu|tardi), parse la, entra la, para dianti di, ben ku, ben di',
  BLOCK: `
    (fitxa|bloka|tranka|tapa|korta|serka|tadja|barra|izola|sigura) (rua|strada|skina|kruzamentu|bairu|transitu|blok|kuarteron|tudu|dos ponta|dos ladu|ponta|kaminhu|saida|entrada|pasajen|avenida|beku), (disvia|volta|manda) (karu|transitu|bus|genti) (pa|di) (otu|tras|volta|lonji), karu (travesadu|di travesa|atravesadu) na (meiu|rua|strada|skina), (po|poi|mete) (karu|viatura|koni|fita|bareira|barera|mota) (na|di|pa), luz azul (fitxa|ta fitxa), ka ta dexa (m|nu|ningen|karu|genti) (pasa|entra|sai|bai), (nu|n|ningen|karu) ka (pode|podeba|ta konsigi|konsigi) (pasa|entra|sai), ningen ka (entra|sai|ta entra|ta sai), da volta (pa|na) otu rua, fase kordon na, guarda skina, guarda rua, sela rua, fitxadu di
  `,
  PUSH_BACK: `
    (pintxa|afasta|tadja|sigura|spadja|xota|dispersa|rasta|enpurra|kore ku|baza) (nu|nos|genti|povu|vizinhu|tudu algen|multidon|manifestanti|kes ki|mudjer|pesoa|familia|nha mai), (manda|fla|grita) (nu|nos|genti|povu|vizinhu|tudu algen|m|es|familia) (pa|ta|) (rakua|afasta|sai|bai kasa|bai pa kasa|pa tras|fika lonji|fika na otu ladu|fika na paseiu|fika na kalsada|volta kasa|entra na kasa|disvia|dispersa|torna pa tras), fika na otu ladu di rua, pa otu ladu di rua, (ka|sen) dexa (nu|genti|ningen|povu|vizinhu|familia|m) (djuda|papia|txiga|filma|grava|pertu|odja), (fase|forma) (muru|kordon|linha|fila|barera|roda), ku (kasteti|cassetete|baton|pau|eskudu) (pa|ta|kontra), pepper spray na (povu|genti|nos|nu), bota spray, (da|ta da) (kasteti|bastonada), dja e hora di bai kasa, bai tudu pa tras, tudu algen pa tras
  `,
  TRANSLATE: `
    (fase|sirbi|servi|funsiona|fika) (di|komu|ta|) (tradutor|interpreti|tradutora|intermediariu), (splika|fla|konta|papia|purgunta|repeti|torna fla|torna) (es|nu|nos|l|el|m|) (na|pa|di) (kriolu|portugis|spanhol|nos lingua) (pa|pamodi) (ice|imigrason|agenti|es|federal|kes), papia kriolu pa (ice|agenti|imigrason), troka pa kriolu, (muda|pasa|vira) (kusa|tudu|kunbersa) (pa|na) kriolu, na kriolu pa ajuda (ice|agenti), ki ta (fla|papia) kriolu (ta|) djuda (ice|agenti)
  `,
  ENTER: `
    (subi|entra|bai|mete|invadi|ronbe|furta) (pa|na|ti|) (dentu|segundu andar|terseru andar|primeru andar|kuartu|kasa|apartamentu|skada|kuzinha), (ba|bai) pa riba, subi skada, pasa porta, djobe (tudu|) (kuartu|kasa|kama|armariu), revista (kasa|apartamentu|kuartu|tudu), vira kasa, vasculha, varre kasa, ronbe, abri porta a forsa, mete pe na porta, da (porta|ku porta) na txon
  `,
  ASSIST: `
    (da|ta da|presta) (apoiu|ajuda|djuda|forsa|kobertura|kubertura|seguransa|siguransa|eskolta|mon|reforsu|backup|suporti) (a|pa|ku|), (ta|) (djuda|kobri|kubri|protegi|akonpanha|eskolta|kolabora ku|trabadja ku|sirbi|auxilia), fase (guarda|eskolta|siguransa|kobertura|seguransa) (pa|di|), sta di (guarda|apoiu), (ben|bai) (djuda|apoia|reforsa), na apoiu (a|di|pa), backup, ta guia, mostra kaminhu, mostra porta, mostra kasa, mostra (es|ice) (undi|porta|kasa)
  `,
  LET_IN:
    '(dexa|fase|manda|leba|poi|traze) (ice|imigrason|agenti|agenti di ice|kes agenti|federal|dos agenti|dos omi di ice|es) (entra|pasa|dentu|pa dentu|sai|bai|desi|papia), abri (porta|porton|garaji|portal|sela) (pa|di tras pa), (da|dexa) (ice|imigrason|es|agenti) (asesu|akesu|txabi|pasi), abri (l|es) porta, akonpanha (ice|agenti|es) (ti|pa|na)',
  WRITE_UP:
    '(poi|po|mete|skrebe|rejista|marka|anota|inklui|fitxa) (nha|se|ses) (nomi|fidju|fidja|irmon|subrinhu|primu|foto|netu) (na|komu), (skrebe|rejista|marka|fitxa|poi|po) (m|l|es|nha _) (komu|ma|na), (fase|skrebe|manda|po|poi) (un|) (report|relatoriu|keixa|nota|fitxa|partisipason|papel) (sobri|di|kontra|ma), po na papel, skrebe na (papel|kadernu|report|relatoriu), toma (nota|nomi) (di|), abri (fitxa|prosesu), txoma l di gang, fla ma e e di gang',
  SHARE:
    '(partilha|pasa|karega|mete|poi|po|bai|manda|leba|kai|entra|inseri|guarda) (na|pa|ku) (sistema|banku|database|lista|bric|bpd|pulisia|pulisia di boston), ta partilha, (ten|da) akesu, ta uza, pode odja, (ice|imigrason) ta odja',
  SET_UP: `
    (manda|fase|po|poi|txoma|traze) (ice|imigrason|migra) (na|pa|riba di|tras di|ben|leba|buska|panha) (mi|nos|nu|m|nha|nha porta|nha kasa), (fase|manda|djobe) (m|l|nu|bu|nhos|es) (diporta|bai|volta|bai di volta|manda inbora) , (manda|bota|poi|xuta) (m|l|nu|bu|nhos) (pa|di volta pa|na aviao pa|na avion pa) (kabu verdi|tera|bu tera|nos tera|nha tera|se tera|praia|mindelu), kaba ku (mi|bu|nha vida|bu vida|nos) li na merka, (bu|nhos) ta (volta|bai|torna) pa (bu|nhos) tera, (fase|da) (keixa|kexa|denunsia) di (mi|nos|nha) (na|pa|ku), (bufa|dedura|xiba|denunsia|vende|bende|dadi|ntrega) (m|nu|l|nha _), po (m|nu|l) na (avion|aviao), arma (m|nu|l) (un|) (kilada|kilha|trapa|armadilha|ratuera), pasa m rasteira
  `,
  KNEW: `
    (sabia|sabe|sabeba|konxe|konxeba) (nha|se|nos|tudu|undi|ki|sobri), (dja|) (txiga|ben|parse|bin) (ta sabe|ku|dja ku|dja ta sabe) (nha|se|nos|ses|un) (nomi|morada|foto|data|informason|lista|telefoni|numeru|keixa|relatoriu|report), (ku|dja ku) (nha|se|nos) (nomi|morada|foto) na mon, (modi|manera) (ki|) (ice|imigrason|es|agenti|migra|kes) (sabe|sabia|atxa|diskubri|konxe|ten|tinha|txiga), (ten|tinha) (nha|se|nos) (nomi|morada|foto|numeru|data|informason|keixa|report) (na mon|na telefoni|ku es|skrebedu|na papel), ken ki (da|fla|konta) (es|ice|imigrason), txoma (m|l|nu) pa nomi, fla nha nomi, ta txoma m pa nomi
  `,
  STAGE: `
    (ta|) (uza|djunta|enkontra|nkontra|runi|prepara|organiza|diskansa|skondi|parkia|stasiona|para|konsentra|fika|monta|guarda) (na|li na|la na|dentu di|tras di|ses karu|karu|ses van|tudu|bazi|base), (fase|poi|po|monta) (bazi|base|pontu|kartel) (na|li|la), (ta|) sai di (la|li) pa, ta parti di la, ta troka (ropa|vest|farda) , (dexa|guarda|parkia) (ses|tudu|) (karu|karus|van|vans|jip), (inxi|intxi) di karu, kada pamanhan, (ta|) kumesa dia na
  `,
  CALL_911:
    '(n|nu|algen|vizinhu|vizinha|nha irma|nha mai|mininu|m) (liga|txoma|telefona|disca|marka) (pa|) 911, 911 pamodi, liga emerjensia, txoma (sokoru|ambulansia), n txoma pulisia (ta fla|pamodi|kantu)',
  CALM: `
    (so|es so|e so) (kalma|separa|aparta|odja|vijia|staba la|fika la|sta la) (genti|povu|nos|pa|si|tudu), (purgunta|odja|djobe) (si|se) (algen|nu|nos|genti|tudu|n|m|es) (sta|staba) (bon|dretu|matxukadu|fridu), (pidi|purgunta) (es|kes omi|kes agenti|agenti|ses) (identifikason|distintivu|badge|nomi|ken ki es e|papel di juis), (garanti|manten|mante|guarda) (ordi|pas|siguransa|kalma), (pa|so pa) (ningen|genti) ka (briga|matxuka|fri|da|kai), ka (djuda|toka|mexe) (ice|es|na ningen|ku ningen|ku), da primeru sokoru, txoma ambulansia
  `,
  FOUND:
    '(atxa|panha|tra|apreende|konfiska|diskubri|enkontra) (ku|na|di) (el|es|se|kasa|karu|mon), (atxa|tra|panha) (kilo|kilu|pistola|arma|droga|dinheru), ku arma na mon, foi panhadu ku, ta trafika',
  CHARGED:
    '(foi|sta|era|staba|) (akuzadu|akuzada|indisiadu|pronunsiadu|prosesadu|prokuradu|investigadu|kondenadu|prezu) (di|pa|pamodi|na) , (da|poi|po) (l|m|es) (kargu|charge|akuzason|prosesu) (di|pa), (ten|tinha) (kazu|prosesu|kargu|akuzason|mandadu|warrant) (di|pa|abertu di), ta (rusponde|responde) (pa|na) , kaba di komete',
  SIGNED:
    'ku asinatura (di|), (tinha|ten) asinatura (di|), asina pa, ki _ asina, asinadu di, ku nomi di, karinbadu, ku karinbu',
  WANTS:
    '(ice|imigrason|agenti|es|kes) (ta|) kre (l|el|nha _|fika ku el), ta (ben|txiga) (pega|buska|toma|panha|leba|karega|rikolhe) (l|el|m|es|nha _), dja (sta|sta ta) (na kaminhu|ben|na strada), ta prokura (l|el|nha _)',
  EXTRA_TIME:
    'mas (un|dos|tres|kuatu|sinku|sais|seti|oitu|1|2|3|4|5|6|7|8|9|10|12) (ora|dia|noti), (un|dos|tres|kuatu|sinku|1|2|3|4|5|6|8|10|12|24) (ora|dia|noti) (a mas|di mas|stra|dimas|mas tardi), (un|) noti interu (a mas|mas), dia siginti inda',
} as const satisfies Partial<Lexicon>;
