import type { Lexicon } from '../../concepts.ts';

/** French: how it is told. */
export const telling = {
  NEG: `
    pas, ne, jamais, rien, aucun, aucune, aucuns, sans, ni, personne, nul, nulle, nullement, point de, pas de, pas
    un, pas une, pas du, pas des, pas la, pas le, pas les, zero, guere, refuse de, refuse da, refuse, refusent,
    refusait, refusaient, a refuse, ont refuse, a refuse de, ont refuse de, ne ont, pas meme, meme pas, ya pas, y a
    pas, y avait pas, y avait aucun, y avait aucune, y a aucun, y a aucune, pa, jms, jame, plus aucun, plus aucune,
    pas mm, mm pas, surtout pas, absolument pas, absolument rien, strictement rien, que dalle, quedalle, walou,
    wallou, dieu merci pas, pas non plus, non plus, ni meme, personne de, personne chez, personne na, aucun des,
    aucune des, pas de la, pas par
  `,
  ONLY: `
    seulement, seul, seule, seuls, seules, uniquement, juste, rien que, exclusivement, simplement, tout seuls, tout
    seul
  `,
  IF: `
    si, au cas ou, jai peur que, je ai peur que, peur que, crains que, je crains que, espere que, pourvu que,
    suppose que, imaginons que, imagine que, admettons que, a supposer que, en cas de, dans le cas ou
  `,
  WHAT_IF: `
    peur que la police, peur que les policiers, peur que les flics, peur que ils, peur quils, peur que on, peur quon, crains que, imaginez que, imagine que, un jour la police,
    et si la police, et si ice, et si un, et si une, et si les, et si le, et si on, et si ils, et si il, et si me,
    et si mon, et si ma, et si je, et si jamais, si jamais, que se passe t il si, que est ce qui se passe si, kes ki
    se passe si, quoi faire si, que faire si, je fais quoi si, on fait quoi si, comment faire si, que est ce que je
    fais si, que est ce quon fait si, que est ce que on fait si, ca se passe comment si, il se passe quoi si, au cas
    ou, dans le cas ou, que est ce qui arrive si, que dois je faire si, que faire quand, je fais quoi quand, quoi
    faire quand, on fait quoi quand, que risque, je risque quoi, on risque quoi, quels sont mes droits, cest quoi
    mes droits, ce est quoi mes droits, je me demande si, on se demande si, hypothetiquement, qui appeler si, a qui
    je telephone si, je appelle qui si, on appelle qui si, que dire si, je dis quoi si
  `,
  MODAL: 'peut, peuvent, pourrait, pourraient, doit, doivent, va, vont, peut elle, peuvent ils',
  MAY_THEY: `
    est ce que vous donnez, est ce que vous allez, est ce que vous partagez, est ce que vous envoyez, est ce que vous
    transmettez, est ce que la police, est ce que les flics, est ce que les policiers, est ce que un policier, est ce
    que un     flic, est ce que un agent, est ce que bpd, est ce que la bpd, est ce que le bpd, est ce que boston, est
    ce que     ice, est ce que immigration, est ce que ils, est ce que on, est ce que je, est ce que nous, est ce que
    il, est     ce que les agents, est ce que mon, est ce que ma, est ce que un, est ce que une, est ce que le, est ce
    que la, est ce que les, est ce vrai que, ce est vrai que, est il vrai que, la police a t elle le droit, la police a
    le     droit, la police a til le droit, la police peut elle, la police peut, les flics ont le droit, les flics
    peuvent, les policiers peuvent, les policiers ont le droit, ont ils le droit, a t il le droit, a t on le droit, est
    il     legal, est ce legal, ce est legal de, ce est legal que, est ce autorise, ce est autorise, est ce permis, un
    flic     a le droit, un flic peut, un policier peut, un policier a le droit, un agent peut, ice peut, ice a le
    droit, ice     a til le droit, ils ont le droit, ils peuvent, il a le droit, on a le droit, jai le droit, je ai le
    droit, ai je     le droit, dois je, doit on, suis je oblige, je suis oblige, je suis obligee, on est oblige, faut
    il, je dois, on     doit, peut on, puis je, peuvent ils, peut il, connaitre mes droits, savoir mes droits, mes
    droits si, mes droits     face, mes droits en cas, nos droits si, nos droits face, cest quoi un, cest quoi une, cest
    quoi le, ce est quoi     un, ce est quoi une, ce est quoi le, ce est quoi la, que est ce que un, que est ce quun,
    que est ce quune, ca     veut dire quoi, que veut dire, que signifie, comment trouver, ou trouver, savez vous si,
    vous savez si, quelquun     sait si, je voulais savoir si, je voudrais savoir si, je veux savoir si, je cherche a
    savoir si, je aimerais     savoir si, bpd peut, boston police peut, la police de boston peut, la police de boston a
    le droit, police de     boston peut elle, police de boston a le droit, police de boston a t elle le droit, bpd a le
    droit, est ce que la     police de boston, vous avez le droit de, quelquun sait comment, comment ca se ecrit,
    comment se ecrit, comment     on ecrit, la difference entre, ce est quoi la difference, quelle est la difference, la
    difference avec, la     definition de, veut dire quoi, ca sert a quoi, explique moi, expliquez moi, pouvez vous me
    expliquer, pouvez     vous expliquer, vous pouvez me expliquer, ou je peux trouver, ou puis je, a qui je peux, quels
    droits, mes     droits, nos droits, droits si, je dois ouvrir, doit ouvrir, faut ouvrir, on doit ouvrir, obliges de
    ouvrir, oblige de ouvrir, obliges de repondre, oblige de repondre, la police doit, la police devrait, police doit
    aider, les flics devraient, les flics doivent, faut que la police, il faut que la police, ice devrait, ice doit, bpd
    devrait, bpd doit, boston devrait, ce est mon avis, est ce ke, esk la police, quelqu un sait pourquoi, quelqu un
    sait pkoi, est ce que quelqu un sait, quelqu un sait ce qui, vous savez pourquoi, savez vous pourquoi, quelqu un
    peut me dire, est il possible que, est ce possible que, ca risque de, je veux savoir comment, comment je fais pour,
    comment faire pour, combien coute, ce est quand, ce est ou, je cherche un avocat, je cherche une avocate, cherche
    avocat
  `,
  HEARSAY: `
    parait que, il parait, parait, paraitrait, il parait que, parai, jai entendu dire, je ai entendu dire, entendu
    dire, on ma dit que la police, on raconte, on raconte que, les gens disent, les gens racontent, des gens disent,
    tout le monde dit, tout le monde raconte, on dit que, on dit ke, rumeur*, bruit court, le bruit court, des
    bruits, radio trottoir, facebook, fb, insta, instagram, tiktok, tik tok, snap, snapchat, whatsapp, watsap, watsapp,
    wattsapp, groupe whatsapp, telegram, groupe telegram, twitter, reddit, nextdoor, reseaux sociaux, les     reseaux,
    sur internet, lu sur internet, lu ca dans un groupe, vu sur facebook, vu un post, un post, a poste que, quelquun a
    poste, ca circule, ca tourne, message qui tourne, apparemment, aparemment, apparement, soi disant, selon les gens,
    selon la rumeur, dapres les gens, de apres les gens, aux infos, a la radio, sur le groupe, dans     le groupe, dans
    un groupe, je sais pas si cest vrai, je sais pas si ce est vrai, sais pas si ce est vrai, pas     sur que ce soit
    vrai, pas verifie, jai pas verifie, a verifier, info a verifier, dans le quartier on dit, dans     le quartier ca
    dit, quelquun ma dit que, quelquun a dit que, un ami de un ami, ami de un ami, cousin de un ami, oui dire, on ma
    rapporte, on ma raconte que, ma ete rapporte, a ce quon dit, a ce quil parait, a ce que on dit, a ce qu il parait, y
    a un bruit, entendu que, ai entendu que, jai entendu que, entendu parler de, il se dit, il     se raconte, ca se
    dit, ca raconte que, paraitrait que, des rumeurs, on entend que, on entend partout, ma tante     raconte, raconte
    partout, tout le quartier dit, des voisins disent, les voisins disent, certains disent, il     paraitrait que, selon
    un post, sur un groupe, dans notre groupe, un message vocal, vocal whatsapp, audio     whatsapp, lu que, jai lu que,
    je ai lu que, je sais pas si ce est vrai ou, si ce est vrai, raconte que des, parait ke, y parait, il parait ke,
    bruits de couloir, il se raconte, se dit que, se raconte que, on me a rapporte, de apres ce que les gens, moi je ai
    rien vu, ai rien vu moi, vu passer une story, une story, en story, vu sur tiktok, lu sur tiktok, lu sur facebook, vu
    sur insta, une video qui tourne, un cousin de un ami, le cousin du cousin, au salon de coiffure on, a eglise on dit,
    a la mosquee on dit, au marche on dit, le coiffeur raconte, le coiffeur dit, quelqu un me a raconte, quelqu un
    raconte, une dame raconte, un gars raconte, un mec raconte, qui racontait ca, je ai pas vu moi meme, pas vu moi
    meme, pas vu de mes yeux, chais pas si ce est vrai, jsp si ce est vrai, je sais pas si c vrai, rumeurs
  `,
  HEARSAY_OPENING: `
    ils disent que, on dit que, on ma dit que, on ma dit, on nous a dit que, on raconte que, on dit
  `,
  TOLD_ME: `
    ma raconte, me a raconte, nous a raconte, me raconte, me la raconte, ma dit, me dit, me disent, mont dit, nous a
    dit, nous ont dit, nous dit, ma explique, me explique, nous explique, nous a explique, avocate nous explique, avocat
    dit, avocate dit, avocat a dit, avocate a dit, selon mon, selon ma, selon son, selon sa, selon avocat, selon
    avocate, de apres mon, de apres ma, de apres son, de apres sa, de apres avocat, de apres avocate, dapres     mon,
    dapres ma, dapres son, dapres sa, dapres lui, dapres elle, de apres lui, de apres elle, selon lui, selon     elle,
    il ma dit, elle ma dit, me la dit, la dit au tel, me la raconte au tel, ma appele pour me dire, ma texte     que, ma
    ecrit que, lui qui me la dit, lui qui me la raconte, elle qui me la dit, elle qui me la raconte, mon     frere dit,
    mon mari dit, ma femme dit, mon cousin dit, mon fils dit, ma fille dit, mon ami dit, mon pote dit, ma     soeur dit,
    ma mere dit, mon oncle dit, le prof dit, le pasteur dit, mon voisin dit, ma voisine dit, mon collegue     dit, ma
    cousine dit, ma copine dit, ma confie, me a confie, nous a confie, nous a dit, nous avait dit, nous avaient dit,
    nous disait, me disait, me avait dit, me avaient dit, mon mari me a dit, mon mari me a raconte, mon mari me a
    explique, mon mari me a confirme, mon mari me a ecrit, mon mari me a appele pour me dire, mon frere me a dit, mon
    frere me a raconte, mon frere me a explique, mon frere me a confirme, mon frere me a ecrit, mon frere me a appele
    pour me dire, mon fils me a dit, mon fils me a raconte, mon fils me a explique, mon fils me a confirme, mon fils me
    a ecrit, mon fils me a appele pour me dire, mon cousin me a dit, mon cousin me a raconte, mon cousin me a explique,
    mon cousin me a confirme, mon cousin me a ecrit, mon cousin me a appele pour me dire, mon pere me a dit, mon pere me
    a raconte, mon pere me a explique, mon pere me a confirme, mon pere me a ecrit, mon pere me a appele pour me dire,
    mon oncle me a dit, mon oncle me a raconte, mon oncle me a explique, mon oncle me a confirme, mon oncle me a ecrit,
    mon oncle me a appele pour me dire, mon neveu me a dit, mon neveu me a raconte, mon neveu me a explique, mon neveu
    me a confirme, mon neveu me a ecrit, mon neveu me a appele pour me dire, mon pote me a dit, mon pote me a raconte,
    mon pote me a explique, mon pote me a confirme, mon pote me a ecrit, mon pote me a appele pour me dire, mon ami me a
    dit, mon ami me a raconte, mon ami me a explique, mon ami me a confirme, mon ami me a ecrit, mon ami me a appele
    pour me dire, ma femme me a dit, ma femme me a raconte, ma femme me a explique, ma femme me a confirme, ma femme me
    a ecrit, ma femme me a appele pour me dire, ma soeur me a dit, ma soeur me a raconte, ma soeur me a explique, ma
    soeur me a confirme, ma soeur me a ecrit, ma soeur me a appele pour me dire, ma mere me a dit, ma mere me a raconte,
    ma mere me a explique, ma mere me a confirme, ma mere me a ecrit, ma mere me a appele pour me dire, ma fille me a
    dit, ma fille me a raconte, ma fille me a explique, ma fille me a confirme, ma fille me a ecrit, ma fille me a
    appele pour me dire, ma tante me a dit, ma tante me a raconte, ma tante me a explique, ma tante me a confirme, ma
    tante me a ecrit, ma tante me a appele pour me dire, mon voisin me a dit, mon voisin me a raconte, mon voisin me a
    explique, mon voisin me a confirme, mon voisin me a ecrit, mon voisin me a appele pour me dire, ma voisine me a dit,
    ma voisine me a raconte, ma voisine me a explique, ma voisine me a confirme, ma voisine me a ecrit, ma voisine me a
    appele pour me dire, il me a dit, il me a raconte, il me a explique, il me a confirme, il me a ecrit, il me a appele
    pour me dire, elle me a dit, elle me a raconte, elle me a explique, elle me a confirme, elle me a ecrit, elle me a
    appele pour me dire, ce est lui qui me a dit, ce est elle qui me a dit, ce est lui qui raconte, ce est elle qui
    raconte, il me raconte, elle me raconte, il me a tout raconte, elle me a tout raconte, me a avoue, il a avoue, il a
    reconnu, a reconnu devant, nous raconte, de sa bouche, dixit
  `,
  SAW: `
    jai vu, je ai vu, je les ai vu, je les ai vus, je le ai vu, jai tout vu, je ai tout vu, on a vu, nous avons vu, je
    vois, on voit, on la vu, de mes yeux, de mes propres yeux, vu de mes yeux, je etais la, je etais present, je
    etais presente, je etais a cote, je etais assis a cote, devant moi, devant nous, sous mes yeux, je regardais, je
    regarde par la fenetre, de ma fenetre, depuis ma fenetre, par ma fenetre, je ai filme, jai filme, je filme, on
    filme, je suis en train de filmer, je ai entendu de mes oreilles, je ai assiste, jai assiste, on a assiste, je
    suis temoin, je suis alle derriere, je suis allee derriere, je ai suivi, je les ai suivis, je les suis, je le
    vois, je les vois, on les voit, en passant je, je suis passe devant, on la vu de nos yeux, nous avons assiste, vu
    par moi, temoin de la scene, mamans temoins, on est temoin, on est temoins, nous sommes temoins, temoin     direct,
    temoin oculaire, je etais temoin de la scene, on a tout vu, vu toute la scene, sous nos yeux, je ai     entendu le,
    je ai entendu la, je ai entendu les, je le ai entendu, je les ai entendus, on a entendu le, entendu     le policier,
    entendu le flic, entendu le sergent, je y etais, je etais presente, devant mes yeux, je ai vue, on les a vus, je ai
    tout entendu, on a entendu, je ai entendu, depuis mon balcon, de mon balcon, depuis le balcon, on a filme, je
    filmais, je ai lu, je ai lu le, je ai vu le mail, je ai vu le papier, je ai vu la feuille, vu passer le mail, vu le
    document, en face de moi, a cote de moi, a deux metres, a cinq metres
  `,
  SEE: `
    vu, vus, vue, vues, voir, vois, voit, voient, voyait, apercu, apercus, remarqu*, regard*, apercois
  `,
  INFER: `
    surement, surment, sur que, ce est sur que, cest sur que, certainement, forcement, probablement, sans doute, a
    mon avis, je pense que, je pense, je crois que, je crois, jcrois, je suppose, je imagine, doit avoir, ont     du, a
    du dire, a du donner, a du prevenir, ont du prevenir, a du appeler, ont du appeler, ont du dire, ont du     donner,
    peut etre, peut etre que, sinon comment, comment sinon, qui de autre, je soupconne, soupcon*, jai     impression, je
    ai impression, on dirait, ca doit etre, doit etre, doivent avoir, je parie, je mets ma main, ma     main a couper,
    jai pas de preuve, je ai pas de preuve, pas de preuve, sans preuve, aucune preuve, evidemment, clairement quelquun,
    je devine, vraisemblablement, ca peut etre que, ca vient forcement, je me doute, on se     doute, oblige que, je en
    suis sur, je en suis sure, je suis sur que, je suis sure que, suis certain, suis certaine, suis convaincu, suis
    convaincue, je imagine que, je mettrais ma main, ma main au feu, a mon avis, selon moi, de apres moi, ce est oblige,
    oblige sinon, forcement que, surement que, probable que, il y a des chances, ya des chances, a du le dire, on
    soupconne, je crois que ce est, on pense que ce est, je pense que ce est, ca peut etre que eux, ki de autre, me
    semble que, il me semble que, on dirait que
  `,
  BUT: `
    mais, me, et apres, apres, puis, et puis, ensuite, alors, donc, dc, cependant, pourtant, par contre, pendant
    que, pendant ke, tandis que, alors que, quand, lorsque, parce que, car, vu que, puisque, comme, avant, avant
    que, avant de, et la, du coup, sauf que, plus tard, des que, apres que, bien que, le lendemain, une semaine
    apres, quoique, pcq
  `,
  AND: 'et, ainsi que, e, puis',
  WITH: `
    avec, avek, aux cotes de, aux cotes des, aux cotes du, a cote de, a cote des, a cote du, en compagnie de, en
    compagnie des, ensemble avec, main dans la main avec, cote a cote avec, accompagne de, accompagnes de,
    accompagnee de, accompagne par, accompagnes par, en meme temps que, flanque de, flanques de, escorte par, plus
    des, plus deux
  `,
  TO: `
    a, au, aux, vers, envers, aupres de, aupres des, aupres du, chez, pour, a la, jusqua, jusquau, jusquaux, jusque,
    jusque a, en direction de, direction, sur, che, transmis a, transmet a, transmettent a, transmise a, transmis
    aux, signale a, signale aux, signalee a, signaler a, le donner a, la donner a, les donner a, le donnent a, la
    donnent a, le donnait a, a un, a une, a deux, a trois, a quelqu un, a quelqu un de, a un pote, a un gars
  `,
  BY: `
    par, par un, par une, par des, par les, par la, par le, de la part de, de la part des, par le district, par les
    agents du district, par le poste, par des gens du, par ceux du, par un agent du, par un flic du, par un policier
    du, par les policiers du, par les flics du, par ceux de, par des agents du
  `,
  FOR: `
    pour, pour un, pour une, pour des, pour le, pour la, pour les, au profit de, pr, a cause de, a cause des, pour
    avoir, pour cause de
  `,
  UNTIL: `
    jusqua ce que, jusqua ce quil, jusqua ce quils, jusque a ce que, jusqua, jusquau, jusque, jusque a, jusqua que,
    jusqu, en attendant, en attendant que, en attendant de, le temps que, le temps quil, le temps quils, le temps
    de, attendant, attendant que, pour attendre, dans attente de, pour que, afin que, histoire que, tant que, pour
    laisser le temps a, avant que, et attendu, attendre que, attendent que, attendaient que, attendait que, attend
    que, pour attendre que, attendu que, attendu pour que, et attendu que, attend, attendent, attendait,
    attendaient, on attend, attendre, en attente de, on attendait, attente de
  `,
  OF: 'de, du, d, dun, dune, de un, de une',
  DET: `
    le, la, les, l, un, une, des, du, ce, cet, cette, ces, mon, ma, mes, ton, ta, tes, son, sa, ses, notre, nos,
    votre, vos, leur, leurs, deux, trois, quatre, cinq, six, plusieurs, quelques, autre, autres, que, ke, 2, 3, 4,
    5, petit, petite, gros, grosse, chaque, tous, tout, toute, toutes, certains, meme, memes, propre, jeune, jeunes,
    ancien, ancienne, dun, dune, mn, differents, divers, vieux, vieille
  `,
  IN: 'dans, ds, en, a, au, aux, chez, sur, de, a interieur de, parmi, dedans',
  AT: `
    a, au, aux, chez, devant, pres de, pres du, sur, a cote de, dehors, vers, du, derriere, en face de, en
  `,
  REQUESTED: `
    a la demande de ice, a la demande de immigration, a la demande des agents, a la demande du dhs, a la demande de
    hsi, sur demande de ice, sur demande de immigration, sur la demande de ice, sur la demande de immigration, sur
    ordre de ice, sur ordre de immigration, ice a demande de garder, ice leur a demande, ice lui a demande, ice a
    demande aide, ice a demande a la police, ice a demande au bpd, ice a demande a bpd, ice avait demande, ice a
    demande de le garder, ice a demande de la garder, ice a demande la date, ice a demande son, ice a demande sa, ice a
    demande ses, ice a demande mon, ice a demande mes, ice a demande quand, ice a demande les infos, ice a     reclame,
    ice reclame, ice reclamait, ice avait reclame, immigration a reclame, immigration a demande son, immigration a
    demande de le garder, immigration a demande de la garder, immigration a demande la date, immigration leur a demande,
    immigration avait demande, parce que ice a demande, parce que ice demande, parce que     ice la demande, quand ice
    demande, quand ice le demande, des que ice demande, quand ils demandent, quand ils le     demandent, quand il
    demande, qd il demande, ice a telephone au poste pour savoir, ice a appele pour savoir, ice     a appele pour
    demander, ice les a appeles pour, ice a appele le poste pour, ice appelle pour savoir, immigration     a appele pour
    savoir, ice a ecrit pour demander, ice a envoye un mail pour, a la requete de ice, a la requete de     immigration,
    demande de ice, demandes de ice, suite a la demande de ice, suite a une demande de ice, pour rendre     service a
    ice, service a ice, les reclame par mail, le reclame par mail, reclame par mail, autre les reclame, ice leur avait
    demande, ice a exige, ice a sollicite, sollicite par ice, demande par ice, demandee par ice, demandes par ice, ice
    appelle _ pour savoir, ice appelle _ pour demander, ice appelle _ pour avoir, ice appelle _ pour obtenir, ice
    appelle _ pour reclamer, ice appele _ pour savoir, ice appele _ pour demander, ice appele _ pour avoir, ice appele _
    pour obtenir, ice appele _ pour reclamer, ice appelait _ pour savoir, ice appelait _ pour demander, ice appelait _
    pour avoir, ice appelait _ pour obtenir, ice appelait _ pour reclamer, ice telephone _ pour savoir, ice telephone _
    pour demander, ice telephone _ pour avoir, ice telephone _ pour obtenir, ice telephone _ pour reclamer, ice ecrit _
    pour savoir, ice ecrit _ pour demander, ice ecrit _ pour avoir, ice ecrit _ pour obtenir, ice ecrit _ pour reclamer,
    ice faxe _ pour savoir, ice faxe _ pour demander, ice faxe _ pour avoir, ice faxe _ pour obtenir, ice faxe _ pour
    reclamer, ice passe _ pour savoir, ice passe _ pour demander, ice passe _ pour avoir, ice passe _ pour obtenir, ice
    passe _ pour reclamer, ice vient _ pour savoir, ice vient _ pour demander, ice vient _ pour avoir, ice vient _ pour
    obtenir, ice vient _ pour reclamer, ice venu _ pour savoir, ice venu _ pour demander, ice venu _ pour avoir, ice
    venu _ pour obtenir, ice venu _ pour reclamer, immigration appelle _ pour savoir, immigration appelle _ pour
    demander, immigration appelle _ pour avoir, immigration appelle _ pour obtenir, immigration appelle _ pour reclamer,
    immigration appele _ pour savoir, immigration appele _ pour demander, immigration appele _ pour avoir, immigration
    appele _ pour obtenir, immigration appele _ pour reclamer, immigration appelait _ pour savoir, immigration appelait
    _ pour demander, immigration appelait _ pour avoir, immigration appelait _ pour obtenir, immigration appelait _ pour
    reclamer, immigration telephone _ pour savoir, immigration telephone _ pour demander, immigration telephone _ pour
    avoir, immigration telephone _ pour obtenir, immigration telephone _ pour reclamer, immigration ecrit _ pour savoir,
    immigration ecrit _ pour demander, immigration ecrit _ pour avoir, immigration ecrit _ pour obtenir, immigration
    ecrit _ pour reclamer, immigration faxe _ pour savoir, immigration faxe _ pour demander, immigration faxe _ pour
    avoir, immigration faxe _ pour obtenir, immigration faxe _ pour reclamer, immigration passe _ pour savoir,
    immigration passe _ pour demander, immigration passe _ pour avoir, immigration passe _ pour obtenir, immigration
    passe _ pour reclamer, immigration vient _ pour savoir, immigration vient _ pour demander, immigration vient _ pour
    avoir, immigration vient _ pour obtenir, immigration vient _ pour reclamer, immigration venu _ pour savoir,
    immigration venu _ pour demander, immigration venu _ pour avoir, immigration venu _ pour obtenir, immigration venu _
    pour reclamer, ice a appele _ pour savoir, ice a appele _ pour demander, ice a appele _ pour avoir, ice a appele _
    pour obtenir, ice a appele _ pour reclamer, ice a telephone _ pour savoir, ice a telephone _ pour demander, ice a
    telephone _ pour avoir, ice a telephone _ pour obtenir, ice a telephone _ pour reclamer, ice a ecrit _ pour savoir,
    ice a ecrit _ pour demander, ice a ecrit _ pour avoir, ice a ecrit _ pour obtenir, ice a ecrit _ pour reclamer, ice
    a faxe _ pour savoir, ice a faxe _ pour demander, ice a faxe _ pour avoir, ice a faxe _ pour obtenir, ice a faxe _
    pour reclamer, ice a contacte _ pour savoir, ice a contacte _ pour demander, ice a contacte _ pour avoir, ice a
    contacte _ pour obtenir, ice a contacte _ pour reclamer, ice est venu _ pour savoir, ice est venu _ pour demander,
    ice est venu _ pour avoir, ice est venu _ pour obtenir, ice est venu _ pour reclamer, immigration a appele _ pour
    savoir, immigration a appele _ pour demander, immigration a appele _ pour avoir, immigration a appele _ pour
    obtenir, immigration a appele _ pour reclamer, immigration a telephone _ pour savoir, immigration a telephone _ pour
    demander, immigration a telephone _ pour avoir, immigration a telephone _ pour obtenir, immigration a telephone _
    pour reclamer, immigration a ecrit _ pour savoir, immigration a ecrit _ pour demander, immigration a ecrit _ pour
    avoir, immigration a ecrit _ pour obtenir, immigration a ecrit _ pour reclamer, immigration a faxe _ pour savoir,
    immigration a faxe _ pour demander, immigration a faxe _ pour avoir, immigration a faxe _ pour obtenir, immigration
    a faxe _ pour reclamer, immigration a contacte _ pour savoir, immigration a contacte _ pour demander, immigration a
    contacte _ pour avoir, immigration a contacte _ pour obtenir, immigration a contacte _ pour reclamer, immigration
    est venu _ pour savoir, immigration est venu _ pour demander, immigration est venu _ pour avoir, immigration est
    venu _ pour obtenir, immigration est venu _ pour reclamer, ice nous faxe des demandes, ice faxe des demandes, ice
    envoie des demandes, ice leur demande, ice leur demandait, ice lui demandait, ice lui demande, ice voulait savoir
    quand, ice voulait savoir heure, ice veut savoir quand, ice voulait la date, ice voulait adresse, ice voulait son
    adresse, ice voulait ses, ice voulait le dossier, ice voulait les noms, ice voulait des infos, ice insistait pour
    avoir, ice reclamait la date, ice reclamait adresse, ice a demande adresse, ice a demande heure, ice a demande au
    policier, ice a demande aux policiers, ice a demande a boston, ice a demande a la police de boston, immigration a
    demande adresse, immigration a demande ses, immigration voulait savoir, sur simple demande de ice, un agent de ice a
    demande, un agent ice a demande, agents ice ont demande, agents de ice ont demande, les federaux ont demande, les
    federaux avaient demande, les federaux voulaient, a la demande des federaux, reclamer adresse, reclamer son dossier,
    reclamait adresse, reclamer la date, reclamer le dossier, honore pas leurs demandes, ignore leurs demandes, ignore
    la demande
  `,
  TOGETHER: `
    ensemble, ensembles, avec eux, cote a cote, main dans la main, en equipe, meme equipe, en meme temps, conjoint*,
    operation conjointe, en commun, en tandem, en binome, de concert, dans la meme voiture, dans le meme van, meme
    voiture, bras dessus bras dessous, a leurs cotes, joint operation, collaboration, epaule contre epaule, operation
    commune, tous les deux, avec elle aussi, avec les deux, les deux ensemble, en patrouille mixte, patrouille mixte,
    patrouilles mixtes, equipe mixte, equipes mixtes, coordonnes, comme une seule equipe, marchaient ensemble,
    travaillent ensemble, travaillaient ensemble, bossent ensemble, roulaient ensemble, roulent     ensemble,
    intervenaient ensemble, rentres derriere, entres derriere, rentre derriere, entre derriere, montes derriere, rentres
    avec, entres avec, entres ensemble, rentres ensemble, entrent ensemble, rentrent ensemble, les uns avec les autres,
    cul et chemise, comme larrons en foire, bras dessus, meme camp, cote cote, dans le meme camion, dans le meme
    fourgon, meme fourgon, meme convoi, meme operation, operation ensemble, patrouille ensemble, patrouillent ensemble,
    patrouillaient ensemble, arrives ensemble, venus ensemble, arrivaient ensemble, arrivent ensemble, debarquent
    ensemble, debarque ensemble, debarques ensemble, font equipe, faisaient equipe, fait equipe, les deux equipes, les
    deux uniformes, descente commune, descente conjointe, raid conjoint, raid commun, controle conjoint, barrage
    conjoint, checkpoint commun, en duo, mains dans la main, tous ensemble, melanges, mixte, sont rentres derriere, sont
    rentres avec, sont rentres ensemble, sont entres derriere, sont entres avec, sont montes avec, sont montes derriere
  `,
  OUTSIDE_BOSTON: `
    hors de boston, pas a boston, en dehors de boston, pas boston, hors boston, a lexterieur de boston
  `,
  PASSIVE: `
    est, sont, etait, etaient, ete, a ete, ont ete, avait ete, avaient ete, as ete, etre, fut, furent, es, etes,
    sest fait, se est fait, se sont fait, se fait, se font, se faisait, sest retrouve, suis, etant, ai ete, me suis
    fait, sera, seront, soit, soient, vient de etre, vient de se faire, ai, as, ont, avait, avaient, ait, venait de
  `,
} as const satisfies Partial<Lexicon>;
