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
  MODAL: `
    peut, peuvent, pourrait, pourraient, doit, doivent, va, vont, est, sont, a, ont, peut elle, peuvent ils
  `,
  MAY_THEY: `
    est ce que vous donnez, est ce que vous allez, est ce que vous partagez, est ce que vous envoyez, est ce que vous transmettez,
    est ce que la police, est ce que les flics, est ce que les policiers, est ce que un policier, est ce que un
    flic, est ce que un agent, est ce que bpd, est ce que la bpd, est ce que le bpd, est ce que boston, est ce que
    ice, est ce que immigration, est ce que ils, est ce que on, est ce que je, est ce que nous, est ce que il, est
    ce que les agents, est ce que mon, est ce que ma, est ce que un, est ce que une, est ce que le, est ce que la,
    est ce que les, est ce vrai que, ce est vrai que, est il vrai que, la police a t elle le droit, la police a le
    droit, la police a til le droit, la police peut elle, la police peut, les flics ont le droit, les flics peuvent,
    les policiers peuvent, les policiers ont le droit, ont ils le droit, a t il le droit, a t on le droit, est il
    legal, est ce legal, ce est legal de, ce est legal que, est ce autorise, ce est autorise, est ce permis, un flic
    a le droit, un flic peut, un policier peut, un policier a le droit, un agent peut, ice peut, ice a le droit, ice
    a til le droit, ils ont le droit, ils peuvent, il a le droit, on a le droit, jai le droit, je ai le droit, ai je
    le droit, dois je, doit on, suis je oblige, je suis oblige, je suis obligee, on est oblige, faut il, je dois, on
    doit, peut on, puis je, peuvent ils, peut il, connaitre mes droits, savoir mes droits, mes droits si, mes droits
    face, mes droits en cas, nos droits si, nos droits face, cest quoi un, cest quoi une, cest quoi le, ce est quoi
    un, ce est quoi une, ce est quoi le, ce est quoi la, que est ce que un, que est ce quun, que est ce quune, ca
    veut dire quoi, que veut dire, que signifie, comment trouver, ou trouver, savez vous si, vous savez si, quelquun
    sait si, je voulais savoir si, je voudrais savoir si, je veux savoir si, je cherche a savoir si, je aimerais
    savoir si, bpd peut, boston police peut, la police de boston peut, la police de boston a le droit, police de
    boston peut elle, police de boston a le droit, police de boston a t elle le droit, bpd a le droit, est ce que la
    police de boston, vous avez le droit de, quelquun sait comment, comment ca se ecrit, comment se ecrit, comment
    on ecrit, la difference entre, ce est quoi la difference, quelle est la difference, la difference avec, la
    definition de, veut dire quoi, ca sert a quoi, explique moi, expliquez moi, pouvez vous me expliquer, pouvez
    vous expliquer, vous pouvez me expliquer, ou je peux trouver, ou puis je, a qui je peux, quels droits, mes
    droits, nos droits, droits si, je dois ouvrir, doit ouvrir, faut ouvrir, on doit ouvrir, obliges de ouvrir,
    oblige de ouvrir, obliges de repondre, oblige de repondre
  `,
  HEARSAY: `
    parait que, il parait, parait, paraitrait, il parait que, parai, jai entendu dire, je ai entendu dire, entendu
    dire, on ma dit que la police, on raconte, on raconte que, les gens disent, les gens racontent, des gens disent,
    tout le monde dit, tout le monde raconte, on dit que, on dit ke, rumeur*, bruit court, le bruit court, des
    bruits, radio trottoir, facebook, fb, insta, instagram, tiktok, tik tok, snap, snapchat, whatsapp, watsap,
    watsapp, wattsapp, groupe whatsapp, telegram, groupe telegram, twitter, reddit, nextdoor, reseaux sociaux, les
    reseaux, sur internet, lu sur internet, lu ca dans un groupe, vu sur facebook, vu un post, un post, a poste que,
    quelquun a poste, ca circule, ca tourne, message qui tourne, apparemment, aparemment, apparement, soi disant,
    selon les gens, selon la rumeur, dapres les gens, de apres les gens, aux infos, a la radio, sur le groupe, dans
    le groupe, dans un groupe, je sais pas si cest vrai, je sais pas si ce est vrai, sais pas si ce est vrai, pas
    sur que ce soit vrai, pas verifie, jai pas verifie, a verifier, info a verifier, dans le quartier on dit, dans
    le quartier ca dit, quelquun ma dit que, quelquun a dit que, un ami de un ami, ami de un ami, cousin de un ami,
    oui dire, on ma rapporte, on ma raconte que, ma ete rapporte, a ce quon dit, a ce quil parait, a ce que on dit,
    a ce qu il parait, y a un bruit, entendu que, ai entendu que, jai entendu que, entendu parler de, il se dit, il
    se raconte, ca se dit, ca raconte que, paraitrait que, des rumeurs, on entend que, on entend partout, ma tante
    raconte, raconte partout, tout le quartier dit, des voisins disent, les voisins disent, certains disent, il
    paraitrait que, selon un post, sur un groupe, dans notre groupe, un message vocal, vocal whatsapp, audio
    whatsapp, lu que, jai lu que, je ai lu que, je sais pas si ce est vrai ou, si ce est vrai
  `,
  HEARSAY_OPENING: `
    ils disent que, on dit que, on ma dit que, on ma dit, on nous a dit que, on raconte que, on dit
  `,
  TOLD_ME: `
    ma raconte, me a raconte, nous a raconte, me raconte, me la raconte, ma dit, me dit, me disent, mont dit, nous a
    dit, nous ont dit, nous dit, ma explique, me explique, nous explique, nous a explique, avocate nous explique,
    avocat dit, avocate dit, avocat a dit, avocate a dit, selon mon, selon ma, selon son, selon sa, selon avocat,
    selon avocate, de apres mon, de apres ma, de apres son, de apres sa, de apres avocat, de apres avocate, dapres
    mon, dapres ma, dapres son, dapres sa, dapres lui, dapres elle, de apres lui, de apres elle, selon lui, selon
    elle, il ma dit, elle ma dit, me la dit, la dit au tel, me la raconte au tel, ma appele pour me dire, ma texte
    que, ma ecrit que, lui qui me la dit, lui qui me la raconte, elle qui me la dit, elle qui me la raconte, mon
    frere dit, mon mari dit, ma femme dit, mon cousin dit, mon fils dit, ma fille dit, mon ami dit, mon pote dit, ma
    soeur dit, ma mere dit, mon oncle dit, le prof dit, le pasteur dit, mon voisin dit, ma voisine dit, mon collegue
    dit, ma cousine dit, ma copine dit, ma confie, me a confie, nous a confie
  `,
  SAW: `
    jai vu, je ai vu, je les ai vu, je les ai vus, je le ai vu, jai tout vu, je ai tout vu, on a vu, nous avons vu,
    je vois, on voit, on la vu, de mes yeux, de mes propres yeux, vu de mes yeux, je etais la, je etais present, je
    etais presente, je etais a cote, je etais assis a cote, devant moi, devant nous, sous mes yeux, je regardais, je
    regarde par la fenetre, de ma fenetre, depuis ma fenetre, par ma fenetre, je ai filme, jai filme, je filme, on
    filme, je suis en train de filmer, je ai entendu de mes oreilles, je ai assiste, jai assiste, on a assiste, je
    suis temoin, je suis alle derriere, je suis allee derriere, je ai suivi, je les ai suivis, je les suis, je le
    vois, je les vois, on les voit, en passant je, je suis passe devant, on la vu de nos yeux, nous avons assiste,
    vu par moi, temoin de la scene, mamans temoins, on est temoin, on est temoins, nous sommes temoins, temoin
    direct, temoin oculaire, je etais temoin de la scene, on a tout vu, vu toute la scene, sous nos yeux, je ai
    entendu le, je ai entendu la, je ai entendu les, je le ai entendu, je les ai entendus, on a entendu le, entendu
    le policier, entendu le flic, entendu le sergent
  `,
  SEE: `
    vu, vus, vue, vues, voir, vois, voit, voient, voyait, apercu, apercus, remarqu*, regard*, apercois
  `,
  INFER: `
    surement, surment, sur que, ce est sur que, cest sur que, certainement, forcement, probablement, sans doute, a
    mon avis, je pense que, je pense, je crois que, je crois, jcrois, je suppose, je imagine, doit avoir, a du, ont
    du, a du dire, a du donner, a du prevenir, ont du prevenir, a du appeler, ont du appeler, ont du dire, ont du
    donner, peut etre, peut etre que, sinon comment, comment sinon, qui de autre, je soupconne, soupcon*, jai
    impression, je ai impression, on dirait, ca doit etre, doit etre, doivent avoir, je parie, je mets ma main, ma
    main a couper, jai pas de preuve, je ai pas de preuve, pas de preuve, sans preuve, aucune preuve, evidemment,
    clairement quelquun, je devine, vraisemblablement, ca peut etre que, ca vient forcement, je me doute, on se
    doute, oblige que
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
    donnent a, le donnait a
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
    demande de le garder, ice a demande de la garder, ice a demande la date, ice a demande son, ice a demande sa,
    ice a demande ses, ice a demande mon, ice a demande mes, ice a demande quand, ice a demande les infos, ice a
    reclame, ice reclame, ice reclamait, ice avait reclame, immigration a reclame, immigration a demande son,
    immigration a demande de le garder, immigration a demande de la garder, immigration a demande la date,
    immigration leur a demande, immigration avait demande, parce que ice a demande, parce que ice demande, parce que
    ice la demande, quand ice demande, quand ice le demande, des que ice demande, quand ils demandent, quand ils le
    demandent, quand il demande, qd il demande, ice a telephone au poste pour savoir, ice a appele pour savoir, ice
    a appele pour demander, ice les a appeles pour, ice a appele le poste pour, ice appelle pour savoir, immigration
    a appele pour savoir, ice a ecrit pour demander, ice a envoye un mail pour, a la requete de ice, a la requete de
    immigration, demande de ice, demandes de ice, suite a la demande de ice, suite a une demande de ice, pour rendre
    service a ice, service a ice, les reclame par mail, le reclame par mail, reclame par mail, autre les reclame,
    ice leur avait demande, ice a exige, ice a sollicite, sollicite par ice, demande par ice, demandee par ice,
    demandes par ice
  `,
  TOGETHER: `
    ensemble, ensembles, avec eux, cote a cote, main dans la main, en equipe, meme equipe, en meme temps, conjoint*,
    operation conjointe, en commun, en tandem, en binome, de concert, dans la meme voiture, dans le meme van, meme
    voiture, bras dessus bras dessous, a leurs cotes, joint operation, collaboration, epaule contre epaule,
    operation commune, tous les deux, avec elle aussi, avec les deux, les deux ensemble, en patrouille mixte,
    patrouille mixte, patrouilles mixtes, equipe mixte, equipes mixtes, coordonnes, comme une seule equipe,
    marchaient ensemble, travaillent ensemble, travaillaient ensemble, bossent ensemble, roulaient ensemble, roulent
    ensemble, intervenaient ensemble
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
