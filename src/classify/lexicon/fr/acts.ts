import type { Lexicon } from '../../concepts.ts';

/** French: asking, telling, stopping, keeping and handing over. */
export const acts = {
  ASK: `
    demand*, dmande*, demend*, dmd, dmde, dmder, dmdes, dmdent, exig*, reclam*, interrog*, questionn*, question,
    questions, interview*, veut voir, veulent voir, voulait voir, voulaient voir, a voulu voir, ont voulu voir, voulu
    voir, veut savoir, veulent savoir, voulait savoir, voulaient savoir, voulu savoir, cherche a savoir, cherchait a
    savoir, cherchaient a savoir, fais voir, faites voir, fait voir tes, fait voir, fais moi voir, montre moi, montrez
    moi, montrez, montre tes, montre ton, montre ta, montre nous, montrez nous, montrez vos, montrez votre, sors tes,
    sors ton, sors ta, sortez vos, sortez votre, sort tes, sort ton, sortir nos, sortir     mes, sortir ses, sortir
    leurs, donne moi tes, donnez moi vos, donne tes, donnez vos, passe moi tes, ou sont tes, ou sont vos, ou sont ses,
    ou sont nos, ou est ton, ou est votre, ou est ta, elle est ou ta, il est ou ton, ils     sont ou tes, tu as tes, tu
    as ton, tu as ta, vous avez vos, vous avez votre, vous avez des, tu as des, tas des, tas tes, tas ton, tas ta, as tu
    des, as tu un, as tu ton, avez vous, vous etes, tu es, es tu, etes vous, verif, verifi*, prouv*, preuve de, preuves
    de, justifi*, pose la question, pose des questions, poser des     questions, poser la question, posait des
    questions, posaient des questions, posent des questions, pose une     question, une question sur, questions sur,
    revenir avec, reviens avec, revenez avec, reviendra avec, revienne     avec, ramener ses, ramener mes, ramene tes,
    ramenez vos, ai du montrer, du montrer, a du montrer, dois montrer, doit montrer, devait montrer, devais montrer,
    force a montrer, obliger a montrer, oblige a montrer, obliges a     montrer, fait montrer, me faire montrer, sans
    montrer mes, tant que je montre, sinteress*, se interesse a, sest     interesse a, renseigne sur, se renseigne sur,
    se renseignait sur, se renseigner sur, a parle de mon, parle de     mes, me parle de mon, me parle de mes, commence
    avec mes, commence avec mon, insist*, enqui*, tire les vers du     nez, harcel*, veut mes, veut mon, veut nos, veut
    ses, voulait mes, voulait mon, voulait ma, voulait nos, voulait     ses, voulaient nos, voulaient mes, voulaient
    ses, veulent nos, veulent les, relance sur, sonde sur, checker, checke, check les, check mon, check mes, checkait,
    checkaient, checkent, scanne nos, cuisine sur, cuisines sur, cuisinee sur, me cuisine, ont cuisine, a cuisine, veut
    ma, veut son, veut sa, veut notre, veut leurs, veulent     mon, veulent ma, veulent mes, veulent son, veulent sa,
    veulent ses, veulent notre, veulent leurs, voulait son, voulait sa, voulait notre, voulait leurs, voulaient mon,
    voulaient ma, voulaient son, voulaient sa, voulaient     notre, voulaient leurs, a voulu mon, a voulu ma, a voulu
    mes, a voulu son, a voulu sa, a voulu ses, a voulu     notre, a voulu nos, a voulu leurs, ont voulu mon, ont voulu
    ma, ont voulu mes, ont voulu son, ont voulu sa, ont     voulu ses, ont voulu notre, ont voulu nos, ont voulu leurs,
    exige de voir, insiste pour voir, insistait pour     voir, demande a voir, tient a voir, tenait a voir, voulait
    controler, veut verifier, voulait verifier, a tenu a     savoir, me sort une question, branche sur mes, branchee
    sur, embete avec, embetait avec, fait chier avec, emmerde avec, saoule avec, obsede par, parlait que de, commence a
    me parler de, amene le sujet, questionnaire, sous pression pour, je devais prouver, il faut prouver, prouve que,
    prouver que, apporte moi, apportez moi, apporter, presenter mes, presenter nos, presenter ses, presenter son,
    presenter mon, presente tes, presentez     vos, produire mes, produire un, fournir mes, fournir un, montrer mes,
    montrer nos, montrer ses, montrer leurs, montrer mon, montrer son, montrer ma, dmd si, me dmd, questionne sur,
    interroge sur, me fait sortir mes, fait sortir mes, fait sortir nos, fait sortir leurs, fait sortir ses, a fait
    sortir, me a fait sortir, donne ton, donnez votre, donne ta, donnez moi votre, passe ton, passe ta, file ton, file
    tes, file ta, aboule, envoie tes, envoie ton, fais peter, fais tourner, sors moi, presente ton, presente ta,
    presentez votre, presentez moi, veut que je prouve, voulait que je prouve, veut que je montre, voulait que je
    montre, voulaient que je montre, voulait que on montre, veulent que on montre, veulent que je montre, prouve moi,
    prouvez moi, preuve que, tient a savoir, il veut que je lui montre, curieux de savoir, essayait de savoir, essaie de
    savoir, cherchait ma, cherchait mon, cherche mon, pour voir mes, pour voir ses, pour voir nos, pour voir si on
    avait, pour voir si je avais, pour voir si il avait, pour savoir si, avoir mes papiers, je ai du sortir, il a du
    sortir, elle a du sortir, du sortir mes, du sortir mon, du presenter, oblige a sortir, oblige de sortir, oblige de
    montrer, me oblige a, te aurais pas, te as pas un, vous ne auriez pas, tu possedes, vous possedez, possedez vous,
    avez vous un, avez vous une, ou tu es ne, ou tu es nee, ou tes ne, ou tes nee, ou vous etes ne, ou vous etes nee, ou
    vous etes nes, es tu ne, etes vous ne, etes vous nee, ne ou, tu es ne ou, tes ne ou, vous etes ne ou, tes origines,
    dou tu viens, de ou tu viens, dou vous venez, de ou vous venez, dou tu es, de ou tu es, dou tes, de ou tes, dou vous
    etes, de ou vous etes, dou viens tu, dou venez vous, tu viens dou, tu viens de ou, vous venez dou, vous venez de ou,
    tu sors dou, tu es de ou, tes de ou, tes dou, vous etes de ou, vous etes dou, viens dou, tu viens de quel, tu es de
    quel, tu es haitien, tu es haitienne, tu es africain, vous etes haitien, vous etes haitienne, vous etes haitiens, tu
    fous dans ce pays, vous faites dans ce pays, tu fais dans ce pays, tu viens de quel pays, vous venez de quel pays,
    tes de quel pays, vous etes de quel pays, tes de quelle origine, tu es de quelle origine, vous etes de quelle
    origine, tu sors de quel pays, ce est quoi ton pays, ce est quoi votre pays, tu debarques de ou, vous debarquez de
    ou, tu arrives de ou, vous arrivez de ou, de ou tu debarques, de ou vous debarquez, de ou tu sors, de ou vous
    veniez, de ou tu venais, tu viens de ou comme ca, chez toi ce est ou, chez vous ce est ou, ton pays ce est, votre
    pays ce est, tu es ne ici, tu es nee ici, vous etes ne ici, vous etes nee ici, vous etes nes ici, etes vous ne ici,
    es tu ne ici, ou est ce que tu es ne, ou est ce que vous etes ne, tes racines, tu es dominicain, tu es congolais, tu
    es senegalais, vous etes senegalais, vous etes africains, vous etes africain, vous etes congolais, where are you
    from, where you from, where u from, where were you born, what country, quel est ton pays, quel est votre pays,
    quelle est ta nationalite, quelle est votre nationalite, tu viens de loin, vous venez de loin, tu es mexicain, tu es
    mexicaine, tu es colombien, tu es salvadorien, tu es guatemalteque, tu es hondurien, tu es bresilien, tu es
    bresilienne, tu es capverdien, tu es malien, tu es ivoirien, tu es camerounais, tu es guineen, tu es togolais, tu es
    tunisien, tu es nigerian, tu es somalien, tu es venezuelien, tu es equatorien, tu es chinois, tu es vietnamien, tu
    es haitiens, tu es jamaicain, t es mexicain, t es mexicaine, t es colombien, t es salvadorien, t es guatemalteque, t
    es hondurien, t es bresilien, t es bresilienne, t es capverdien, t es malien, t es ivoirien, t es camerounais, t es
    guineen, t es togolais, t es tunisien, t es nigerian, t es somalien, t es venezuelien, t es equatorien, t es
    chinois, t es vietnamien, t es haitiens, t es jamaicain, vous etes mexicain, vous etes mexicaine, vous etes
    colombien, vous etes salvadorien, vous etes guatemalteque, vous etes hondurien, vous etes bresilien, vous etes
    bresilienne, vous etes capverdien, vous etes malien, vous etes ivoirien, vous etes camerounais, vous etes guineen,
    vous etes togolais, vous etes tunisien, vous etes nigerian, vous etes somalien, vous etes venezuelien, vous etes
    equatorien, vous etes chinois, vous etes vietnamien, vous etes jamaicain
  `,
  SAY: `
    dit, dis, disent, disait, disaient, disant, dire, dirent, dise, redit, sort direct, me sort, lui sort, leur
    sort, nous sort, balance direct, lache, lachait, crie, crient, criait, criaient, crier, criant, hurle, hurlent,
    hurlait, hurlaient, hurler, hurlant, gueul*, beugl*, annonc*, annoncait, pretend*, affirm*, declar*, repond*,
    repondu, expliqu*, ajout*, lance, lancait, precis*, replique, repliqu*, murmur*, rican*, rigol*, se presente
    comme, se presentent comme, presentes comme, se faisaient passer pour, se fait passer pour, se font passer pour, se
    faisait passer pour, fait passer pour, fait passer pr, identifie comme, identifies comme, mentionn*, ecrit
    dessus, marque dessus, me fait, lui fait, il fait genre, genre, nous a dit, nous ont dit, nous avait dit, nous
    avaient dit, vous a dit, vous ont dit, vous avait dit, vous avaient dit, me a dit, me ont dit, me avait dit, me
    avaient dit, te a dit, te ont dit, te avait dit, te avaient dit, nous dit, nous disait, nous disaient, nous disent,
    vous dit, vous disait, vous disaient, vous disent, me dit, me disait, me disaient, me disent, te dit, te disait, te
    disaient, te disent, ma dit, mont dit, me sortait, me lance, me lancait, me balance, me crie, me criait, me hurle,
    me hurlait, me repond, me repondait, me fait comme ca, nous sortait, nous lance, nous lancait, nous balance, nous
    crie, nous criait, nous hurle, nous hurlait, nous repond, nous repondait, nous fait comme ca, leur sort, leur
    sortait, leur lance, leur lancait, leur balance, leur crie, leur criait, leur hurle, leur hurlait, leur repond, leur
    repondait, leur fait comme ca, lui sortait, lui lance, lui lancait, lui balance, lui crie, lui criait, lui hurle,
    lui hurlait, lui repond, lui repondait, lui fait comme ca, te sort, te sortait, te lance, te lancait, te balance, te
    crie, te criait, te hurle, te hurlait, te repond, te repondait, te fait comme ca, vous sort, vous sortait, vous
    lance, vous lancait, vous balance, vous crie, vous criait, vous hurle, vous hurlait, vous repond, vous repondait,
    vous fait comme ca, a fait, air de dire, du genre, me sort comme ca, rigole, plaisante, ironise, se moque, chuchote,
    braille, gueule, ouvrez, ouvre la porte, ouvrez la porte
  `,
  TELL: `
    dit a, dit au, dit aux, lui dit, leur dit, lui ont dit, leur ont dit, lui a dit, leur a dit, disait a, disaient a,
    disent a, dire a, dire aux, dis a, prevenu, prevenue, prevenus, prevenir, previent, previennent, prevenait,
    prevenaient, previendra, prevenant, avert*, avis, avise, aviser, avisent, avisait, informe, informer, informes,
    informee, informent, informait, informaient, notif*, alert*, signal*, indiqu*, communiqu*, rapporte a, rapportait a,
    rapporter a, rapportent a, denonc*, balanc*, cafard*, cafte*, cafter, mouchard*, souffl*, tuyaut*, rencard*,
    rancard*, renseign*, revel*, divulgu*, confi*, raconte a, raconter a, raconte tout a, racontait     a, racontent a,
    mis au courant, met au courant, mettre au courant, mettent au courant, tenu au courant, tient au     courant,
    tiennent au courant, fait savoir, fait savoir a, faire savoir, ont fait     savoir, vendu la meche, passe     le
    mot, passe info, donne le tuyau, file le tuyau, a donne alerte, donne alerte, vend* la meche, murmure a, chuchot*,
    poucav*, pookie, poucave a, explique a, expliquait a, ecrit a, ecrit aux, ecrit au, ecrivait a, ecrire a, ecrivent
    a, dit tout a, dire tout a, signale a, signale aux, signalee a, signaler a, confirme a, confirmer a, confirmait a,
    confirmee a, donne info, file info, lache info, lache le morceau, crache le morceau, donne le     renseignement,
    fait passer info, fait passer le mot, passe information, passer info, glisse a, glisse info, raconte     tout, tout
    raconte, tout dit, tout balance, tout revele, vend la meche, a vendu, les met au parfum, mis au parfum, met au
    parfum, fait un signe, fait remonter, remonte info, remonter info, precise a, precise aux, annonce a, annonce
    aux, repondu a, repond a, repondait a, a repondu aux, leur explique, leur a explique, rencarde, tuyaute, dit tout,
    signale la presence, fait part a, fait part, mettait au courant, nous     avaient dit, me     avaient dit, te
    disaient, nous a fait comprendre, me a fait comprendre, nous a prevenus, nous a prevenu, me a prevenu, me     a
    averti, nous a averti, nous a avertis, nous previent, me previent, prevenez, previendrai, previendrait, avertissez,
    informez, signalez, dites a, dites aux, dis leur, dites leur, informera, informerait, previendront
  `,
  GIVE: `
    donn*, don, file, filer, filent, filait, filaient, files, refil*, envoi*, envoy*, envoit, envoient, transm*,
    transmi, fourni*, fourniss*, partag*, repartag*, communiqu*, passe, passer, passent, passait, passaient, remet,
    remets, remettent, remettre, remettait, remettaient, remis, remise, remises, fax*, email, emails, emaile, maile,
    texto, textos, textent, forward*, fuit*, livre, livrer, livrent, livrait, livraient, vendu, vendre, vend, vendent,
    vendait, cede, ceder, tend, tendu, tendre a, glisse, glissent, glissait, leak*, confi*, laisse voir, montre a,
    montrait a, montrent a, laisse consulter, envois, expedi*, achemin*, transmis a, transmet a, transmettent a,
    transmise a, transmis aux, un mail a, mail a, mails a, email a, un email a, un message a, message a, des messages a,
    un sms a, un texto a, ecrit a, ecrire a, ecrivait a, ecrivent a, un fax a, fax a, fax aux, un mail aux, le mail a,
    courriel a, balance a, balance aux, balancer a, balancent a, vend a, vendu a, scanne a, scanne pour, photographie
    pour, montre aux, laisse lire, laisse regarder, laisse photographier, laisse prendre en     photo, imprime pour,
    copie pour, photocopie pour, dicte a, epele a, lu a, lire a, donne par telephone, donne au     telephone
  `,
  CALL: `
    appel*, apel*, appell*, rappel*, telephon*, tel a, contact*, joint, joindre, joignait, phone, phoner, bigoph*, sonne
    a, passe un coup de fil, passer un coup de fil, passent un coup de fil, passait un coup de fil, passe un     appel,
    passer un appel, passe un coup de tel, coup de fil, coup de tel, coup de telephone, un coup de fil, au     telephone
    avec, au tel avec, o tel avec, en ligne avec, parle au telephone a, parle au telephone avec, parle a, parlait a,
    cause a, causait a, cause avec, au telephone, texte, texto a, sms a, message a, un message a, des     messages a,
    envoie un message a, envoye un message a, envoye un texto a, envoye un sms a, envoie un sms a, un     sms a, un mail
    a, ecrit a, ecrire a, ecrivait a, ecrivent a, radio a, radio avec, appele a la radio, par radio, bipe, biper,
    whatsapp a, fait signe a, fait venir, faire venir, font venir, faisait venir, fais venir, ferai     venir, fera
    venir, convoqu*, a fait venir, ont fait venir, alert*, prevenu, prevenue, prevenir, previent, previennent,
    prevenait, avert*, notif*, signale a, signaler a, signalent a, saisi, mis au courant, met au     courant, mettre au
    courant, passe info a, previens, joins, telephone, tel, contacter, alerte, alerter, fait     signe, fait venir les,
    sonne, sonner, sonnait, sonnent, soit je fais venir, bippe, passe un bigo, passe un fil, passe un coup, coup de
    bigo, appel a, un appel a, passe un appel aux, telephone a, telephone aux, tel aux, appelle les, appele les, appele
    aux, joint les, joindre les, en contact avec, prend contact, pris contact, prendre contact, prenait contact, entre
    en contact, en communication avec, en liaison avec, au fil avec, au bout du fil, au bout du fil avec, a appareil
    avec, converse avec, ecrit un mail, ecrit un message, ecrit un sms, ecrit un texto, envoie un mail a, envoye un mail
    a, envoyer un mail a, envoie un mail aux, envoyer un message a, envoyer un texto a, envoyer un sms a, envoie un
    vocal a, envoye un vocal a, laisse un message a, laisse un vocal a, tape un message a, tape un sms a, appele par
    radio, demande par radio, demande a la radio, lance un appel, lancer un appel, passe par radio, avise, aviser,
    avisent, fait appel a, font appel a, faire appel a, fit appel a, facetime avec, discute au telephone avec, parle au
    tel avec, parlait au telephone avec, parlait au tel avec, parlent au telephone avec, fait rappliquer, faire
    rappliquer, fait debarquer, faire debarquer, passe le mot a, contacte par, tel direct, alo, allo immigration, allo
    ice, communique avec, communiquait avec, communiquent avec, correspond avec, echange avec, echangeait avec, en appel
    avec, whatsapp avec, textait avec, textotait, prevenez, previendrai, previendrait, avertissez, contactez,
    telephonez, appelons, appelleront, contactera, contacterait, joignez, fais signe a, faites venir, faites monter ice,
    envoyez ice, envoyez moi ice, envoie moi ice, ramenez ice, mande ice, requiert ice, alertez
  `,
  CALL_CODED: `
    on en a un pour vous, je en ai un pour vous, jen ai un pour vous, on en tient un, on en a deux pour vous, on en
    a une pour vous, venez le chercher, venez la chercher, venez les chercher, il est pret pour vous, colis est
    pret, jai un client pour vous, je ai un client pour vous, un client pour vous, un cadeau pour vous, venez le
    recuperer, venez la recuperer, vous pouvez venir le chercher, vous pouvez venir le prendre, on vous en garde un, on
    en a chope un pour vous, envoyez vos gars, envoyez vos hommes, envoyez une equipe, envoie tes gars, envoie     une
    equipe, envoyez quelquun le chercher, jai un haitien pour vous, je ai un haitien pour vous, je ai un     africain
    pour vous, je ai un senegalais pour vous, on a un haitien pour vous, on a un client pour vous, on en a     encore
    un, je vous en ai trouve un, on vous le garde au chaud, au chaud pour vous, i got one for you, got one for you, i
    have one for you, we got one for you, come get him, come get her, come pick him up, come and get him, on a quelqu un
    pour vous, on a un colis, un colis pour vous, je ai un colis, on en a trois pour vous, on en a attrape un, on en a
    chope un, je en ai deux pour vous, on a votre gars, on a votre homme, on tient votre gars, on le tient venez, on a
    venez, il est la venez, elle est la venez, vous pouvez venir, venez maintenant il, on vous a garde, on vous le
    garde, on vous la garde, on vous les garde, il est tout a vous, on vous attend avec lui, passez le prendre, passez
    la prendre, passez le chercher, passez le recuperer, envoyez le camion, envoyez le van, envoyez un van, envoie le
    van, envoyez la camionnette, je ai quelqu un pour vous, je ai quelque chose pour vous, je ai un sans papiers, on a
    un sans papiers, je ai un bresilien pour vous, je ai un congolais pour vous, je ai un malien pour vous, je ai un
    marocain pour vous, je ai un guineen pour vous, on a un africain pour vous
  `,
  STOPPED: `
    control*, controle*, kontrol*, me arrete, me arretent, me a arrete, ma arrete, ma arretee, mont arrete, me ont
    arrete, me ont arretee, nous arrete, nous arretent, nous a arrete, nous a arretes, nous ont arrete, nous ont
    arretes, ma stoppe, stopp*, stop, ma fait signe de, fait signe de me arreter, fait signe de se garer, fait signe
    de se arreter, demande de me ranger, me suis fait arreter, me suis fait arrete, je me fais arreter, me fait
    arreter, je me suis fait arreter, se est fait arreter sur, sest fait arreter sur, sest fait arreter au volant, sest
    fait arrete au volant, arrete pour exces, arrete au volant, arretes en voiture, arrete en voiture, arrete     dans
    sa voiture, arrete dans la voiture, arrete en allant, arrete en roulant, arrete sur la route, arrete sur le
    bord, arrete au bord, arretes sur, arrete au feu, arrete a un stop, arrete a velo, arretait les gens, arretent
    les gens, arretaient les gens, arrete les gens, arretent tout le monde, arrete tout le monde, arretaient tout le
    monde, arretent les voitures, arretent que les, arrete que les, arretaient que les, arretent seulement les, arrete
    le bus, arrete la voiture, arrete sa voiture, arrete ma voiture, arrete mon camion, arrete notre voiture, arrete le
    vehicule, arrete le van, arrete mon uber, arrete le taxi, arrete la moto, fait ranger, range sur le     cote, ranger
    sur le cote, sur le bas cote, intercept*, fouill*, palpation, palp*, barrage de police, point de     controle, pull
    over, pulled over, traffic stop, barre la route, abord*, accost*, suis fait controler, fait     controler, fait
    controle, arrete sur la 1, arrete sur la 9, arrete     sur la 93, arrete sur la 95, arrete sur la 128, arrete sur la
    90, arrete sur la 3, arrete sur la 24, arretes sur la     1, arretes sur la 9, arretes sur la 93, arretes sur la 95,
    arretes sur la 128, arretes sur la 90, arretes sur la 3, arretes sur la 24, arretee sur, colle contre, colles
    contre, contre le     mur, mains sur le capot, mains sur le volant, descendre de la voiture, sortir de la voiture,
    fait sortir de la     voiture, fait sortir de ma voiture, fait arreter ma voiture, se gare derriere nous, gyrophare
    derriere, gyrophares     derriere, pull me over, pulled me over, pulled us over, controle de identite, controles de
    identite, controle     routier, controles routiers, controle de police, barrage routier, check point, checkpoint
  `,
  ARREST: `
    arrete, arretes, arretee, arretees, arreter, arretent, arretait, arretaient, arreta, arreterent, arretant,
    arrestation*, arette, arrette, arretter, areter, interpel*, interpell*, menott*, menote*, menotes, mis les
    menottes, passe les menottes, met les menottes, passe les bracelets, met les bracelets, mis les bracelets, mettent
    les bracelets, mettent les menottes, lui met les bracelets, les bracelets, embarqu*, embark*, embarc*, choppe,
    chope, chopent, chopper, choper, chopee, chopes, pecho, attrap*, apprehend*, coffrer, fait coffrer, ont     coffre,
    a coffre, captur*, cueilli, cueillis, cueillie, cueillir, fait serrer, ont serre, a serre, serre, alpague, alpagu*,
    agraf*, ramasse, ramasser, ramassent, ramassee, coince, coincer, coincent, mis en garde a vue, place en garde a vue,
    placee en garde a vue, mise en garde a vue, garde a vue, en gav, gardav, mis en cellule, mis au trou, mis en prison,
    jete en prison, mis en detention, place en detention, placee en detention, ecrou*, enferm*, empoign*, plaque au sol,
    plaque par terre, mis au sol, mis par terre, maitris*, soulev*, saute dessus, ont saute sur, emprisonn*, incarcer*,
    met en cellule, mettent en cellule, tombe sur lui, mettre la main sur, mis     la main sur, mis le grappin sur,
    attach*, gafe, mis aux arrets, detenu pour, la pris pour, la prise pour, ont     pris pour, a pris pour, est pris
    pour, ete pris pour, ete prise pour, sorti de chez lui, sortie de chez elle, sorti de sa voiture, sorti de la
    voiture, sorti de ma voiture, tire de sa voiture, tire hors de, sorti de force, mis a terre, jete au sol, jete par
    terre, mis dans la voiture de police, fait monter dans la voiture de police, interpelle, interpellee, tenu par le
    bras, tient par le bras, tenait par le bras, tenaient par le bras, tiennent par le bras, prend par le bras, pris par
    le bras, saisi par le bras, attrape par le bras, attrape par le col, tire par le bras, menottes aux poignets, mains
    dans le dos, mains derriere le dos, menottes dans le dos, lui passe les menottes, lui passent les menottes, lui met
    les menottes, lui mettent les menottes, avec les menottes, en menottes, sort les menottes, sorti les menottes, mis
    en etat de arrestation, etat de arrestation, mise en etat de arrestation, se fait arreter, se font arreter, se est
    fait arreter, se sont fait arreter, me suis fait arreter, se est fait embarquer, se est fait choper, se est fait
    serrer, se est fait coffrer, se est fait cueillir, se est fait pecho, se est fait prendre par la police, emmene au
    poste, emmenee au poste, amene au poste, amenee au poste, conduit au poste, conduite au poste, conduits au poste,
    emmenes au poste, emmene au commissariat, emmenee au commissariat, conduit au commissariat, conduite au
    commissariat, ramene au poste, ramenee au poste, trimballe au poste, embarque au poste, emmene menotte, ramene au
    tribunal, amene au tribunal, defere au tribunal, mis derriere les barreaux, mis derriere la grille, assis a arriere,
    fait asseoir a arriere, assoit dans la voiture, ont assis dans la voiture, booked, booke, booker, ecroue, ecrouee,
    plaque contre, plaquee contre, plaque sur le capot, arete, aretes, aresta, areste, arested, arrested, plaque _ par
    terre, plaque _ au sol, met _ par terre, mettent _ par terre, mis _ par terre, plaquee par terre, plaquent par
    terre, ceinture et menotte, le ceinture, jette au sol, jette par terre, jettent par terre, fout par terre, foutu par
    terre, couche par terre
  `,
} as const satisfies Partial<Lexicon>;
