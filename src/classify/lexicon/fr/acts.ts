import type { Lexicon } from '../../concepts.ts';

/** French: asking, telling, stopping, keeping and handing over. */
export const acts = {
  ASK: `
    demand*, dmande*, demend*, dmd, dmde, dmder, dmdes, dmdent, exig*, reclam*, interrog*, questionn*, question,
    questions, interview*, veut voir, veulent voir, voulait voir, voulaient voir, a voulu voir, ont voulu voir,
    voulu voir, veut savoir, veulent savoir, voulait savoir, voulaient savoir, voulu savoir, cherche a savoir,
    cherchait a savoir, cherchaient a savoir, fais voir, faites voir, fait voir tes, fait voir, fais moi voir,
    montre moi, montrez moi, montrez, montre tes, montre ton, montre ta, montre nous, montrez nous, montrez vos,
    montrez votre, sors tes, sors ton, sors ta, sortez vos, sortez votre, sort tes, sort ton, sortir nos, sortir
    mes, sortir ses, sortir leurs, donne moi tes, donnez moi vos, donne tes, donnez vos, passe moi tes, ou sont tes,
    ou sont vos, ou sont ses, ou sont nos, ou est ton, ou est votre, ou est ta, elle est ou ta, il est ou ton, ils
    sont ou tes, tu as tes, tu as ton, tu as ta, vous avez vos, vous avez votre, vous avez des, tu as des, tas des,
    tas tes, tas ton, tas ta, as tu des, as tu un, as tu ton, avez vous, vous etes, tu es, tes t, es tu, etes vous,
    verif, verifi*, prouv*, preuve de, preuves de, justifi*, pose la question, pose des questions, poser des
    questions, poser la question, posait des questions, posaient des questions, posent des questions, pose une
    question, une question sur, questions sur, revenir avec, reviens avec, revenez avec, reviendra avec, revienne
    avec, ramener ses, ramener mes, ramene tes, ramenez vos, ai du montrer, du montrer, a du montrer, dois montrer,
    doit montrer, devait montrer, devais montrer, force a montrer, obliger a montrer, oblige a montrer, obliges a
    montrer, fait montrer, me faire montrer, sans montrer mes, tant que je montre, sinteress*, se interesse a, sest
    interesse a, renseigne sur, se renseigne sur, se renseignait sur, se renseigner sur, a parle de mon, parle de
    mes, me parle de mon, me parle de mes, commence avec mes, commence avec mon, insist*, enqui*, tire les vers du
    nez, harcel*, veut mes, veut mon, veut nos, veut ses, voulait mes, voulait mon, voulait ma, voulait nos, voulait
    ses, voulaient nos, voulaient mes, voulaient ses, veulent nos, veulent les, relance sur, sonde sur, checker,
    checke, check les, check mon, check mes, checkait, checkaient, checkent, scanne nos, cuisine sur, cuisines sur,
    cuisinee sur, me cuisine, ont cuisine, a cuisine, veut ma, veut son, veut sa, veut notre, veut leurs, veulent
    mon, veulent ma, veulent mes, veulent son, veulent sa, veulent ses, veulent notre, veulent leurs, voulait son,
    voulait sa, voulait notre, voulait leurs, voulaient mon, voulaient ma, voulaient son, voulaient sa, voulaient
    notre, voulaient leurs, a voulu mon, a voulu ma, a voulu mes, a voulu son, a voulu sa, a voulu ses, a voulu
    notre, a voulu nos, a voulu leurs, ont voulu mon, ont voulu ma, ont voulu mes, ont voulu son, ont voulu sa, ont
    voulu ses, ont voulu notre, ont voulu nos, ont voulu leurs, exige de voir, insiste pour voir, insistait pour
    voir, demande a voir, tient a voir, tenait a voir, voulait controler, veut verifier, voulait verifier, a tenu a
    savoir, me sort une question, branche sur mes, branchee sur, embete avec, embetait avec, fait chier avec,
    emmerde avec, saoule avec, obsede par, parlait que de, commence a me parler de, amene le sujet, questionnaire,
    sous pression pour, je devais prouver, il faut prouver, prouve que, prouver que, apporte moi, apportez moi,
    apporter, presenter mes, presenter nos, presenter ses, presenter son, presenter mon, presente tes, presentez
    vos, produire mes, produire un, fournir mes, fournir un, montrer mes, montrer nos, montrer ses, montrer leurs,
    montrer mon, montrer son, montrer ma
  `,
  SAY: `
    dit, dis, disent, disait, disaient, disant, dire, dirent, dise, redit, sort direct, me sort, lui sort, leur
    sort, nous sort, balance direct, lache, lachait, crie, crient, criait, criaient, crier, criant, hurle, hurlent,
    hurlait, hurlaient, hurler, hurlant, gueul*, beugl*, annonc*, annoncait, pretend*, affirm*, declar*, repond*,
    repondu, expliqu*, ajout*, lance, lancait, precis*, replique, repliqu*, murmur*, rican*, rigol*, se presente
    comme, se presentent comme, presentes comme, se faisaient passer pour, se fait passer pour, se font passer pour,
    se faisait passer pour, fait passer pour, fait passer pr, identifie comme, identifies comme, mentionn*, ecrit
    dessus, marque dessus, me fait, lui fait, il fait genre, genre
  `,
  TELL: `
    dit a, dit au, dit aux, lui dit, leur dit, ma dit, mont dit, lui ont dit, leur ont dit, lui a dit, leur a dit,
    disait a, disaient a, disent a, dire a, dire aux, dis a, prevenu, prevenue, prevenus, prevenir, previent,
    previennent, prevenait, prevenaient, previendra, prevenant, avert*, avis, avise, aviser, avisent, avisait,
    informe, informer, informes, informee, informent, informait, informaient, notif*, alert*, signal*, indiqu*,
    communiqu*, rapporte a, rapportait a, rapporter a, rapportent a, denonc*, balanc*, cafard*, cafte*, cafter,
    mouchard*, souffl*, tuyaut*, rencard*, rancard*, renseign*, revel*, divulgu*, confi*, raconte a, raconter a,
    raconte tout a, racontait a, racontent a, mis au courant, met au courant, mettre au courant, mettent au courant,
    tenu au courant, tient au courant, tiennent au courant, fait savoir, fait savoir a, faire savoir, ont fait
    savoir, vendu la meche, passe le mot, passe info, donne le tuyau, file le tuyau, a donne alerte, donne alerte,
    vend* la meche, murmure a, chuchot*, poucav*, pookie, poucave a, explique a, expliquait a, ecrit a, ecrit aux,
    ecrit au, ecrivait a, ecrire a, ecrivent a, dit tout a, dire tout a, signale a, signale aux, signalee a,
    signaler a
  `,
  GIVE: `
    donn*, don, file, filer, filent, filait, filaient, files, refil*, envoi*, envoy*, envoit, envoient, transm*,
    transmi, fourni*, fourniss*, partag*, repartag*, communiqu*, passe, passer, passent, passait, passaient, remet,
    remets, remettent, remettre, remettait, remettaient, remis, remise, remises, fax*, email, emails, emaile, maile,
    texto, textos, textent, forward*, fuit*, livre, livrer, livrent, livrait, livraient, vendu, vendre, vend,
    vendent, vendait, cede, ceder, tend, tendu, tendre a, glisse, glissent, glissait, leak*, confi*, laisse voir,
    montre a, montrait a, montrent a, laisse consulter, envois, expedi*, achemin*, transmis a, transmet a,
    transmettent a, transmise a, transmis aux
  `,
  CALL: `
    appel*, apel*, appell*, rappel*, telephon*, tel a, contact*, joint, joindre, joignait, phone, phoner, bigoph*,
    sonne a, passe un coup de fil, passer un coup de fil, passent un coup de fil, passait un coup de fil, passe un
    appel, passer un appel, passe un coup de tel, coup de fil, coup de tel, coup de telephone, un coup de fil, au
    telephone avec, au tel avec, o tel avec, en ligne avec, parle au telephone a, parle au telephone avec, parle a,
    parlait a, cause a, causait a, cause avec, au telephone, texte, texto a, sms a, message a, un message a, des
    messages a, envoie un message a, envoye un message a, envoye un texto a, envoye un sms a, envoie un sms a, un
    sms a, un mail a, ecrit a, ecrire a, ecrivait a, ecrivent a, radio a, radio avec, appele a la radio, par radio,
    bipe, biper, whatsapp a, fait signe a, fait venir, faire venir, font venir, faisait venir, fais venir, ferai
    venir, fera venir, convoqu*, a fait venir, ont fait venir, alert*, prevenu, prevenue, prevenir, previent,
    previennent, prevenait, avert*, notif*, signale a, signaler a, signalent a, saisi, mis au courant, met au
    courant, mettre au courant, passe info a, previens, joins, telephone, tel, contacter, alerte, alerter, fait
    signe, fait venir les
  `,
  CALL_CODED: `
    on en a un pour vous, je en ai un pour vous, jen ai un pour vous, on en tient un, on en a deux pour vous, on en
    a une pour vous, venez le chercher, venez la chercher, venez les chercher, il est pret pour vous, colis est
    pret, jai un client pour vous, je ai un client pour vous, un client pour vous, un cadeau pour vous, venez le
    recuperer, venez la recuperer, vous pouvez venir le chercher, vous pouvez venir le prendre, on vous en garde un,
    on en a chope un pour vous, envoyez vos gars, envoyez vos hommes, envoyez une equipe, envoie tes gars, envoie
    une equipe, envoyez quelquun le chercher, jai un haitien pour vous, je ai un haitien pour vous, je ai un
    africain pour vous, je ai un senegalais pour vous, on a un haitien pour vous, on a un client pour vous, on en a
    encore un, je vous en ai trouve un, on vous le garde au chaud, au chaud pour vous
  `,
  STOPPED: `
    control*, controle*, kontrol*, me arrete, me arretent, me a arrete, ma arrete, ma arretee, mont arrete, me ont
    arrete, me ont arretee, nous arrete, nous arretent, nous a arrete, nous a arretes, nous ont arrete, nous ont
    arretes, ma stoppe, stopp*, stop, ma fait signe de, fait signe de me arreter, fait signe de se garer, fait signe
    de se arreter, demande de me ranger, me suis fait arreter, me suis fait arrete, je me fais arreter, me fait
    arreter, je me suis fait arreter, se est fait arreter sur, sest fait arreter sur, sest fait arreter au volant,
    sest fait arrete au volant, arrete pour exces, arrete au volant, arretes en voiture, arrete en voiture, arrete
    dans sa voiture, arrete dans la voiture, arrete en allant, arrete en roulant, arrete sur la route, arrete sur le
    bord, arrete au bord, arretes sur, arrete au feu, arrete a un stop, arrete a velo, arretait les gens, arretent
    les gens, arretaient les gens, arrete les gens, arretent tout le monde, arrete tout le monde, arretaient tout le
    monde, arretent les voitures, arretent que les, arrete que les, arretaient que les, arretent seulement les,
    arrete le bus, arrete la voiture, arrete sa voiture, arrete ma voiture, arrete mon camion, arrete notre voiture,
    arrete le vehicule, arrete le van, arrete mon uber, arrete le taxi, arrete la moto, fait ranger, range sur le
    cote, ranger sur le cote, sur le bas cote, intercept*, fouill*, palpation, palp*, barrage de police, point de
    controle, pull over, pulled over, traffic stop, barre la route, abord*, accost*, suis fait controler, fait
    controler, fait controle
  `,
  ARREST: `
    arrete, arretes, arretee, arretees, arreter, arretent, arretait, arretaient, arreta, arreterent, arretant,
    arrestation*, arette, arrette, arretter, areter, interpel*, interpell*, menott*, menote*, menotes, mis les
    menottes, passe les menottes, met les menottes, passe les bracelets, met les bracelets, mis les bracelets,
    mettent les bracelets, mettent les menottes, lui met les bracelets, les bracelets, embarqu*, embark*, embarc*,
    choppe, chope, chopent, chopper, choper, chopee, chopes, pecho, attrap*, apprehend*, coffrer, fait coffrer, ont
    coffre, a coffre, captur*, cueilli, cueillis, cueillie, cueillir, fait serrer, ont serre, a serre, serre,
    alpague, alpagu*, agraf*, ramasse, ramasser, ramassent, ramassee, coince, coincer, coincent, mis en garde a vue,
    place en garde a vue, placee en garde a vue, mise en garde a vue, garde a vue, en gav, gardav, mis en cellule,
    mis au trou, mis en prison, jete en prison, mis en detention, place en detention, placee en detention, ecrou*,
    enferm*, empoign*, plaque au sol, plaque par terre, mis au sol, mis par terre, maitris*, soulev*, saute dessus,
    ont saute sur, emprisonn*, incarcer*, met en cellule, mettent en cellule, tombe sur lui, mettre la main sur, mis
    la main sur, mis le grappin sur, attach*, gafe, mis aux arrets, detenu pour, la pris pour, la prise pour, ont
    pris pour, a pris pour, est pris pour, ete pris pour, ete prise pour, sorti de chez lui, sortie de chez elle,
    sorti de sa voiture, sorti de la voiture, sorti de ma voiture, tire de sa voiture, tire hors de, sorti de force,
    mis a terre, jete au sol, jete par terre, mis dans la voiture de police, fait monter dans la voiture de police,
    interpelle, interpellee
  `,
  KEEP: `
    garde, gardent, garder, gardait, gardaient, gardee, gardees, gardes 2, garderont, gardera, gardant, regarde en
    cellule, retenu, retenue, retenus, retenues, retenir, retient, retiennent, retenait, retenaient, retenant,
    reteint, detenu, detenue, detenus, detenir, detient, detiennent, detenait, detenaient, tenu en plus, tient
    encore, tiennent encore, tiennent toujours, tient toujours, ont tenu, a tenu, fait attendre, font attendre,
    faire attendre, faisait attendre, faisaient attendre, fait patienter, faire patienter, font patienter, faut
    patienter, fait poireauter, font poireauter, fait rester, laisse en cellule, laissee en cellule, laissent en
    cellule, laisse moisir, laisse enferme, laisse poireauter, laisse attendre, laissent attendre, laisse assis,
    reste enferme, reste enfermee, reste en cellule, reste bloque, reste coince, restee en cellule, reste la bas,
    reste au poste, est reste dedans, reste dedans, toujours dedans, encore dedans, toujours enferme, toujours en
    cellule, encore en cellule, toujours detenu, toujours la bas, tjrs labas, toujours labas, encore la bas, encore
    labas, toujours au poste, encore au poste, toujours au commissariat, toujours a interieur, bouge pas, bougera
    pas, bouger pas, bougeait pas, sort pas, sortira pas, sortait pas, sortez pas, sortent pas, peut pas sortir,
    pouvait pas sortir, pourra pas sortir, pas le droit de sortir, pas le droit de partir, peut pas partir, pouvait
    pas partir, ne sort pas, ne sortira pas, ne peut pas sortir, ne peux pas sortir, nest pas sorti, pas ete libere,
    pas ete relache, refus* de le liberer, refus* de la liberer, refus* de le laisser, refus* de la laisser, refus*
    de le lacher, refus* de la lacher, refus* de le relacher, refus* de la relacher, refus* de le faire sortir,
    refus* la liberation, refus* de liberer, refus* de relacher, refus* de lacher, refus* de laisser partir, refus*
    de laisser sortir, voulaient pas le lacher, voulaient pas la lacher, voulait pas le lacher, voulait pas la
    lacher, veut pas le lacher, veulent pas le lacher, veulent pas la lacher, voulaient pas le liberer, voulaient
    pas le relacher, voulaient pas le laisser, veulent pas le liberer, veulent pas le laisser, veut pas le laisser,
    barre la porte, bloque la porte, ferme la porte, ramene en cellule, remis en cellule, remise en cellule,
    remettent en cellule, remis au trou, renvoye en cellule, retourne en cellule, bloqu* _ sortie, bloque a la
    sortie, dit non, disent non, a dormi la, dormi la bas, dormi au poste, dormi en cellule, passe la nuit, passee
    la nuit, passer la nuit, la nuit en cellule, traine, fait trainer, font trainer, traine les pieds, traine
    expres, traint, gagne du temps, gagner du temps, gagnaient du temps, heures de plus, heures en plus, heures de
    trop, h de plus, h en plus, h de trop, heures de rab, h de rab, enferme, enferment, enfermee, enfermer,
    sequestr*, assis sur, sassoir, asseoir, assoit, assoient, assis et attends, dit de attendre, dit de patienter,
    dit de rester, attend* ici, attends tes, faut attendre, devait attendre, doit attendre, dois attendre, devons
    attendre, attend* encore, prolong*, retard*, toujours pas sorti, toujours pas libre, toujours pas relache,
    toujours pas libere, toujours pas sortie, le laisse pas partir, la laisse pas partir, le laissent pas partir, la
    laissent pas partir, le laissent pas sortir, la laissent pas sortir, laisse pas sortir, laissent pas sortir,
    laisse pas partir, laissent pas partir, laissait pas partir, laissaient pas partir, laissaient pas sortir, me
    laissait pas partir, bloque au poste, bloquee au poste, bloque en cellule, coince au poste, coincee au poste,
    immobilis*, de attente, tu restes, vous restez, reste ici, restez ici, restez la, il reste ici, elle reste ici,
    il reste la, reste avec nous, garde en cellule, garde au poste, garde la nuit, garde toute la nuit, le garde au
    chaud, au frais, mis au frais, non libere, pas libere, pas relache, pas sorti, pas sortie, toujours pas rentre,
    pas encore libere, pas encore relache, encore enferme, encore enfermee, garde expres, refus de sortie, sortie
    refusee, sortie bloquee, liberation refusee, liberation bloquee, annule sa sortie, annule la sortie, annule sa
    liberation, retarde sa sortie, retarde sa liberation, referme la cellule, referme la porte, remene en cellule,
    remonte en cellule, redescendu en cellule, remis les menottes, remis dans la cellule, retour en cellule, retour
    cellule, ne le lache pas, ne la lache pas, lachent pas, lache pas, lachaient pas, lachait pas, liberent pas,
    libere pas, relachent pas, relache pas, liberaient pas, relachaient pas, pas voulu le lacher, pas voulu la
    lacher, pas voulu le liberer, pas voulu la liberer, pas voulu le relacher, pas voulu le laisser, pas voulu la
    laisser, interdit de sortir, interdit de partir, empeche de partir, empeche de sortir, empechait de sortir,
    empecher de sortir, me empechait de partir, on ne le sort pas, ne sortait pas, ne sortira, sort pas de la, de ne
    pas bouger, de pas bouger, ne bouge pas, bougez pas, ne bougez pas, ne bouge plus, bouge plus, empechait de
    repartir, empeche de repartir, fait patienter expres, maintenu, maintenue, maintenus, maintenait, maintiennent,
    maintient, maintenir en cellule, maintenu en cellule
  `,
  STILL: `
    toujours, encore, meme apres, malgre, alors que, toujours pas, tjr, pas encore sorti, jusqua maintenant,
    jusquici, a ce jour, nest pas encore, quand meme, pourtant, et pourtant
  `,
  LET_GO: `
    relach*, relax*, libere, liberer, liberent, liberee, liberes, liberait, lache, lachent, lacher, laisse partir,
    laissent partir, laisser partir, laissait partir, laisse repartir, laisse sortir, laissent sortir, laisser
    sortir, laisse filer, laisse rentrer, laisse aller, laisse libre, laisse y aller, reparti avec une amende,
    reparti avec une contravention, reparti avec un pv, reparti avec un avertissement, repartie avec un
    avertissement, reparti avec un ticket, reparti avec un warning, repartie avec une amende, repartis avec une
    amende, reparti chez moi, reparti chez lui, parti en 5 minutes, parti en, je suis reparti, je suis repartie,
    suis reparti, suis repartie, est reparti, est repartie, on est repartis, on est reparti, sommes repartis, pu
    repartir, peux y aller, pouvez y aller, peux partir, pouvez partir, pouvez circuler, bonne route, bonne soiree
    et, merci bonne soiree, merci bonne journee, merci au revoir, ramene a la maison, ramene chez lui, ramene chez
    moi, rentre a la maison, rentree a la maison, rentre chez lui, rentree chez elle, rentre chez elle, rentre chez
    nous, est rentre, est rentree, suis rentre, suis rentree, est sorti direct, sorti tout de suite, sortie tout de
    suite, sorti direct, sorti aussitot, sortie aussitot, sorti dans heure, sorti dans la heure, libre dans heure,
    sorti 10 minutes apres, juste un avertissement, un simple avertissement, avec un avertissement, avec un warning,
    deja a la maison, maintenant a la maison, dormi chez lui, dormi a la maison, il est a la maison, elle est a la
    maison, est a la maison, renvoye chez lui, renvoye a la maison, relacher, remis en liberte, remise en liberte,
    libre tout de suite, sorti a heure, sorti a la heure, circuler, laisse circuler, repartis avec un warning,
    repartie chez moi, on a pu repartir, ai pu repartir, a pu repartir, a pu partir, ai pu partir, a pu rentrer, ai
    pu rentrer, retournee chez elle, retourne chez lui, retourne chez moi, rentre direct, rentree direct, sorti a
    heure prevue, sorti comme prevu, sortie comme prevu, sorti normalement, sortie normalement, sorti sans probleme,
    sortie sans probleme, libre apres 10 minutes, sans suite et rentre, sorti le soir meme, sortie le soir meme,
    sorti dans la foulee, rentre le soir meme, dehors en 10 minutes, dehors dans la foulee, laisses partir, laissee
    partir, laissee repartir, laisses repartir, laissee sortir, sorti libre, sortie libre, libere sur le champ,
    libere aussitot, relache aussitot, libere le jour meme, relache le jour meme, rendu mon permis, rendu le permis,
    rend mon permis, rend le permis
  `,
  HAND_OVER: `
    livr*, remis, remise, remettre, remet, remettent, remettait, remettaient, refil*, refourgu*, confi* a, cede,
    offert, offrir, abandonn*, largu*, le donne a, la donne a, donne direct a, lui a donne en cadeau, est a vous, il
    est a vous, elle est a vous, cest a vous, ce est a vous, tout a vous, il est tout a vous, prenez le, prenez la,
    passe aux mains, passe entre les mains, mis entre les mains, mis dans les mains, tombe dans les mains, entre les
    mains, dans les mains, dans les bras, aux mains, passe le relais, donne le relais, ouvre la portiere, ouvert la
    portiere, ouvrent la portiere, ouvrait la portiere, ouvert la porte arriere, fait sortir pour le donner, sort
    pour le donner, amene dehors a, conduit dehors a, accompagn* jusqu, escort* jusqu, emmene dehors a, pousse vers,
    mene a, mene jusqua, conduit jusqua, amene jusqua, raccompagne a, bascul* dans, fait monter avec, ont pris en
    charge, pris en charge, prise en charge, prend en charge, prennent en charge, recup*, recupere, recuperait,
    recuperaient, recuperent, le recupere, livrer, le donner a, la donner a, les donner a, le donnent a, la donnent
    a, le donnait a, le livrer a
  `,
  HANDED_ICE: `
    laisse ice le prendre, laisse ice la prendre, laisse ice les prendre, laisse ice embarquer, laisse ice emmener,
    laisse ice prendre, laisse ice le recuperer, laisse ice la recuperer, laisse immigration le prendre, laisse
    immigration la prendre, laisse immigration les prendre, laisse immigration embarquer, laisse immigration
    emmener, laisse immigration prendre, laisse immigration le recuperer, laisse immigration la recuperer, laisse
    les agents ice le prendre, laisse les agents ice la prendre, laisse les agents ice les prendre, laisse les
    agents ice embarquer, laisse les agents ice emmener, laisse les agents ice prendre, laisse les agents ice le
    recuperer, laisse les agents ice la recuperer, laisse les agents de ice le prendre, laisse les agents de ice la
    prendre, laisse les agents de ice les prendre, laisse les agents de ice embarquer, laisse les agents de ice
    emmener, laisse les agents de ice prendre, laisse les agents de ice le recuperer, laisse les agents de ice la
    recuperer, laisse les agents le prendre, laisse les agents la prendre, laisse les agents les prendre, laisse les
    agents embarquer, laisse les agents emmener, laisse les agents prendre, laisse les agents le recuperer, laisse
    les agents la recuperer, laisse les federaux le prendre, laisse les federaux la prendre, laisse les federaux les
    prendre, laisse les federaux embarquer, laisse les federaux emmener, laisse les federaux prendre, laisse les
    federaux le recuperer, laisse les federaux la recuperer, laissent ice le prendre, laissent ice la prendre,
    laissent ice les prendre, laissent ice embarquer, laissent ice emmener, laissent ice prendre, laissent ice le
    recuperer, laissent ice la recuperer, laissent immigration le prendre, laissent immigration la prendre, laissent
    immigration les prendre, laissent immigration embarquer, laissent immigration emmener, laissent immigration
    prendre, laissent immigration le recuperer, laissent immigration la recuperer, laissent les agents ice le
    prendre, laissent les agents ice la prendre, laissent les agents ice les prendre, laissent les agents ice
    embarquer, laissent les agents ice emmener, laissent les agents ice prendre, laissent les agents ice le
    recuperer, laissent les agents ice la recuperer, laissent les agents de ice le prendre, laissent les agents de
    ice la prendre, laissent les agents de ice les prendre, laissent les agents de ice embarquer, laissent les
    agents de ice emmener, laissent les agents de ice prendre, laissent les agents de ice le recuperer, laissent les
    agents de ice la recuperer, laissent les agents le prendre, laissent les agents la prendre, laissent les agents
    les prendre, laissent les agents embarquer, laissent les agents emmener, laissent les agents prendre, laissent
    les agents le recuperer, laissent les agents la recuperer, laissent les federaux le prendre, laissent les
    federaux la prendre, laissent les federaux les prendre, laissent les federaux embarquer, laissent les federaux
    emmener, laissent les federaux prendre, laissent les federaux le recuperer, laissent les federaux la recuperer,
    laisser ice le prendre, laisser ice la prendre, laisser ice les prendre, laisser ice embarquer, laisser ice
    emmener, laisser ice prendre, laisser ice le recuperer, laisser ice la recuperer, laisser immigration le
    prendre, laisser immigration la prendre, laisser immigration les prendre, laisser immigration embarquer, laisser
    immigration emmener, laisser immigration prendre, laisser immigration le recuperer, laisser immigration la
    recuperer, laisser les agents ice le prendre, laisser les agents ice la prendre, laisser les agents ice les
    prendre, laisser les agents ice embarquer, laisser les agents ice emmener, laisser les agents ice prendre,
    laisser les agents ice le recuperer, laisser les agents ice la recuperer, laisser les agents de ice le prendre,
    laisser les agents de ice la prendre, laisser les agents de ice les prendre, laisser les agents de ice
    embarquer, laisser les agents de ice emmener, laisser les agents de ice prendre, laisser les agents de ice le
    recuperer, laisser les agents de ice la recuperer, laisser les agents le prendre, laisser les agents la prendre,
    laisser les agents les prendre, laisser les agents embarquer, laisser les agents emmener, laisser les agents
    prendre, laisser les agents le recuperer, laisser les agents la recuperer, laisser les federaux le prendre,
    laisser les federaux la prendre, laisser les federaux les prendre, laisser les federaux embarquer, laisser les
    federaux emmener, laisser les federaux prendre, laisser les federaux le recuperer, laisser les federaux la
    recuperer, laissait ice le prendre, laissait ice la prendre, laissait ice les prendre, laissait ice embarquer,
    laissait ice emmener, laissait ice prendre, laissait ice le recuperer, laissait ice la recuperer, laissait
    immigration le prendre, laissait immigration la prendre, laissait immigration les prendre, laissait immigration
    embarquer, laissait immigration emmener, laissait immigration prendre, laissait immigration le recuperer,
    laissait immigration la recuperer, laissait les agents ice le prendre, laissait les agents ice la prendre,
    laissait les agents ice les prendre, laissait les agents ice embarquer, laissait les agents ice emmener,
    laissait les agents ice prendre, laissait les agents ice le recuperer, laissait les agents ice la recuperer,
    laissait les agents de ice le prendre, laissait les agents de ice la prendre, laissait les agents de ice les
    prendre, laissait les agents de ice embarquer, laissait les agents de ice emmener, laissait les agents de ice
    prendre, laissait les agents de ice le recuperer, laissait les agents de ice la recuperer, laissait les agents
    le prendre, laissait les agents la prendre, laissait les agents les prendre, laissait les agents embarquer,
    laissait les agents emmener, laissait les agents prendre, laissait les agents le recuperer, laissait les agents
    la recuperer, laissait les federaux le prendre, laissait les federaux la prendre, laissait les federaux les
    prendre, laissait les federaux embarquer, laissait les federaux emmener, laissait les federaux prendre, laissait
    les federaux le recuperer, laissait les federaux la recuperer
  `,
} as const satisfies Partial<Lexicon>;
