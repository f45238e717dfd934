import type { Lexicon } from '../../concepts.ts';

/** French: who acts and who is spoken of. */
export const people = {
  BPD: `
    police de boston, police boston, la police de boston, boston police, police de la ville de boston, police
    municipale de boston, policier de boston, policiers de boston, policiere de boston, policieres de boston,
    policier boston, policiers boston, flic de boston, flics de boston, flic boston, flics boston, keuf de boston,
    keufs de boston, cop de boston, cops de boston, agent de boston, agents de boston, agent de la police de boston,
    agents de la police de boston, agent de police de boston, agents de police de boston, agent de bpd, agents de
    bpd, agent de la bpd, agents de la bpd, agent du bpd, agents du bpd, agent bpd, agents bpd, officier de boston,
    officiers de boston, officier de la police de boston, officiers de la police de boston, officier de police de
    boston, officier bpd, officiers bpd, inspecteur de la police de boston, inspecteur de boston, inspecteurs de
    boston, inspecteur bpd, inspectrice de boston, detective de boston, detectives de boston, detective de la police
    de boston, detective bpd, sergent de boston, sergent bpd, sergent de la police de boston, lieutenant de boston,
    patrouille de boston, patrouilles de boston, patrouille bpd, patrouille de la police de boston, voiture de bpd,
    voiture bpd, voitures bpd, voiture du bpd, voitures de bpd, voiture de la police de boston, voitures de la
    police de boston, voiture de police de boston, voitures de police de boston, voiture boston police, voiture
    marquee boston police, vehicule de la police de boston, vehicule bpd, vehicule marque boston police, motard bpd,
    motards bpd, motard de boston, motards de boston, motard de la police de boston, motards de la police de boston,
    fourgon de la police de boston, fourgon de bpd, ceux de boston, gars de boston, mecs de boston, unite gang de
    boston, unite des gangs de boston, unite anti gang de boston, gang unit de boston, brigade des gangs de boston,
    brigade anti gang de boston, commissariat de boston, departement de police de boston, le boston police
    department, siege de la police de boston, siege de la bpd, siege de bpd, poulets de boston, la bpd, le bpd, les
    bpd, gendarme de boston, gendarmes de boston, enqueteur de boston, enqueteur de la police de boston, enqueteuse
    de la police de boston, dispatch de la police de boston, bostonpd, je travaille a la police de boston, je
    travaille pour la police de boston, je travaille dans la police de boston, je travaille chez la police de
    boston, je travaille avec la police de boston, je travaille au siege de la police de boston, je travaille de la
    police de boston, je travaille a bpd, je travaille au bpd, je travaille a la bpd, je travaille chez bpd, je
    travaille chez la bpd, je travaille pour bpd, je travaille pour la bpd, je travaille pour le bpd, je travaille
    de bpd, je travaille de la bpd, je travaille du bpd, je travaille au siege de la bpd, je travaille au siege de
    bpd, je travaille au siege du bpd, je travaille au qg de la police de boston, je travaille au boston police, je
    bosse a la police de boston, je bosse pour la police de boston, je bosse dans la police de boston, je bosse chez
    la police de boston, je bosse avec la police de boston, je bosse au siege de la police de boston, je bosse de la
    police de boston, je bosse a bpd, je bosse au bpd, je bosse a la bpd, je bosse chez bpd, je bosse chez la bpd,
    je bosse pour bpd, je bosse pour la bpd, je bosse pour le bpd, je bosse de bpd, je bosse de la bpd, je bosse du
    bpd, je bosse au siege de la bpd, je bosse au siege de bpd, je bosse au siege du bpd, je bosse au qg de la
    police de boston, je bosse au boston police, je suis employe a la police de boston, je suis employe pour la
    police de boston, je suis employe dans la police de boston, je suis employe chez la police de boston, je suis
    employe avec la police de boston, je suis employe au siege de la police de boston, je suis employe de la police
    de boston, je suis employe a bpd, je suis employe au bpd, je suis employe a la bpd, je suis employe chez bpd, je
    suis employe chez la bpd, je suis employe pour bpd, je suis employe pour la bpd, je suis employe pour le bpd, je
    suis employe de bpd, je suis employe de la bpd, je suis employe du bpd, je suis employe au siege de la bpd, je
    suis employe au siege de bpd, je suis employe au siege du bpd, je suis employe au qg de la police de boston, je
    suis employe au boston police, je suis employee a la police de boston, je suis employee pour la police de
    boston, je suis employee dans la police de boston, je suis employee chez la police de boston, je suis employee
    avec la police de boston, je suis employee au siege de la police de boston, je suis employee de la police de
    boston, je suis employee a bpd, je suis employee au bpd, je suis employee a la bpd, je suis employee chez bpd,
    je suis employee chez la bpd, je suis employee pour bpd, je suis employee pour la bpd, je suis employee pour le
    bpd, je suis employee de bpd, je suis employee de la bpd, je suis employee du bpd, je suis employee au siege de
    la bpd, je suis employee au siege de bpd, je suis employee au siege du bpd, je suis employee au qg de la police
    de boston, je suis employee au boston police, je nettoie a la police de boston, je nettoie pour la police de
    boston, je nettoie dans la police de boston, je nettoie chez la police de boston, je nettoie avec la police de
    boston, je nettoie au siege de la police de boston, je nettoie de la police de boston, je nettoie a bpd, je
    nettoie au bpd, je nettoie a la bpd, je nettoie chez bpd, je nettoie chez la bpd, je nettoie pour bpd, je
    nettoie pour la bpd, je nettoie pour le bpd, je nettoie de bpd, je nettoie de la bpd, je nettoie du bpd, je
    nettoie au siege de la bpd, je nettoie au siege de bpd, je nettoie au siege du bpd, je nettoie au qg de la
    police de boston, je nettoie au boston police, je fais le menage a la police de boston, je fais le menage pour
    la police de boston, je fais le menage dans la police de boston, je fais le menage chez la police de boston, je
    fais le menage avec la police de boston, je fais le menage au siege de la police de boston, je fais le menage de
    la police de boston, je fais le menage a bpd, je fais le menage au bpd, je fais le menage a la bpd, je fais le
    menage chez bpd, je fais le menage chez la bpd, je fais le menage pour bpd, je fais le menage pour la bpd, je
    fais le menage pour le bpd, je fais le menage de bpd, je fais le menage de la bpd, je fais le menage du bpd, je
    fais le menage au siege de la bpd, je fais le menage au siege de bpd, je fais le menage au siege du bpd, je fais
    le menage au qg de la police de boston, je fais le menage au boston police, je fais les menages a la police de
    boston, je fais les menages pour la police de boston, je fais les menages dans la police de boston, je fais les
    menages chez la police de boston, je fais les menages avec la police de boston, je fais les menages au siege de
    la police de boston, je fais les menages de la police de boston, je fais les menages a bpd, je fais les menages
    au bpd, je fais les menages a la bpd, je fais les menages chez bpd, je fais les menages chez la bpd, je fais les
    menages pour bpd, je fais les menages pour la bpd, je fais les menages pour le bpd, je fais les menages de bpd,
    je fais les menages de la bpd, je fais les menages du bpd, je fais les menages au siege de la bpd, je fais les
    menages au siege de bpd, je fais les menages au siege du bpd, je fais les menages au qg de la police de boston,
    je fais les menages au boston police, je suis secretaire a la police de boston, je suis secretaire pour la
    police de boston, je suis secretaire dans la police de boston, je suis secretaire chez la police de boston, je
    suis secretaire avec la police de boston, je suis secretaire au siege de la police de boston, je suis secretaire
    de la police de boston, je suis secretaire a bpd, je suis secretaire au bpd, je suis secretaire a la bpd, je
    suis secretaire chez bpd, je suis secretaire chez la bpd, je suis secretaire pour bpd, je suis secretaire pour
    la bpd, je suis secretaire pour le bpd, je suis secretaire de bpd, je suis secretaire de la bpd, je suis
    secretaire du bpd, je suis secretaire au siege de la bpd, je suis secretaire au siege de bpd, je suis secretaire
    au siege du bpd, je suis secretaire au qg de la police de boston, je suis secretaire au boston police, je suis
    receptionniste a la police de boston, je suis receptionniste pour la police de boston, je suis receptionniste
    dans la police de boston, je suis receptionniste chez la police de boston, je suis receptionniste avec la police
    de boston, je suis receptionniste au siege de la police de boston, je suis receptionniste de la police de
    boston, je suis receptionniste a bpd, je suis receptionniste au bpd, je suis receptionniste a la bpd, je suis
    receptionniste chez bpd, je suis receptionniste chez la bpd, je suis receptionniste pour bpd, je suis
    receptionniste pour la bpd, je suis receptionniste pour le bpd, je suis receptionniste de bpd, je suis
    receptionniste de la bpd, je suis receptionniste du bpd, je suis receptionniste au siege de la bpd, je suis
    receptionniste au siege de bpd, je suis receptionniste au siege du bpd, je suis receptionniste au qg de la
    police de boston, je suis receptionniste au boston police, je suis agent a la police de boston, je suis agent
    pour la police de boston, je suis agent dans la police de boston, je suis agent chez la police de boston, je
    suis agent avec la police de boston, je suis agent au siege de la police de boston, je suis agent de la police
    de boston, je suis agent a bpd, je suis agent au bpd, je suis agent a la bpd, je suis agent chez bpd, je suis
    agent chez la bpd, je suis agent pour bpd, je suis agent pour la bpd, je suis agent pour le bpd, je suis agent
    de bpd, je suis agent de la bpd, je suis agent du bpd, je suis agent au siege de la bpd, je suis agent au siege
    de bpd, je suis agent au siege du bpd, je suis agent au qg de la police de boston, je suis agent au boston
    police, je suis agente a la police de boston, je suis agente pour la police de boston, je suis agente dans la
    police de boston, je suis agente chez la police de boston, je suis agente avec la police de boston, je suis
    agente au siege de la police de boston, je suis agente de la police de boston, je suis agente a bpd, je suis
    agente au bpd, je suis agente a la bpd, je suis agente chez bpd, je suis agente chez la bpd, je suis agente pour
    bpd, je suis agente pour la bpd, je suis agente pour le bpd, je suis agente de bpd, je suis agente de la bpd, je
    suis agente du bpd, je suis agente au siege de la bpd, je suis agente au siege de bpd, je suis agente au siege
    du bpd, je suis agente au qg de la police de boston, je suis agente au boston police, je suis interprete a la
    police de boston, je suis interprete pour la police de boston, je suis interprete dans la police de boston, je
    suis interprete chez la police de boston, je suis interprete avec la police de boston, je suis interprete au
    siege de la police de boston, je suis interprete de la police de boston, je suis interprete a bpd, je suis
    interprete au bpd, je suis interprete a la bpd, je suis interprete chez bpd, je suis interprete chez la bpd, je
    suis interprete pour bpd, je suis interprete pour la bpd, je suis interprete pour le bpd, je suis interprete de
    bpd, je suis interprete de la bpd, je suis interprete du bpd, je suis interprete au siege de la bpd, je suis
    interprete au siege de bpd, je suis interprete au siege du bpd, je suis interprete au qg de la police de boston,
    je suis interprete au boston police, je suis stagiaire a la police de boston, je suis stagiaire pour la police
    de boston, je suis stagiaire dans la police de boston, je suis stagiaire chez la police de boston, je suis
    stagiaire avec la police de boston, je suis stagiaire au siege de la police de boston, je suis stagiaire de la
    police de boston, je suis stagiaire a bpd, je suis stagiaire au bpd, je suis stagiaire a la bpd, je suis
    stagiaire chez bpd, je suis stagiaire chez la bpd, je suis stagiaire pour bpd, je suis stagiaire pour la bpd, je
    suis stagiaire pour le bpd, je suis stagiaire de bpd, je suis stagiaire de la bpd, je suis stagiaire du bpd, je
    suis stagiaire au siege de la bpd, je suis stagiaire au siege de bpd, je suis stagiaire au siege du bpd, je suis
    stagiaire au qg de la police de boston, je suis stagiaire au boston police, je suis technicien a la police de
    boston, je suis technicien pour la police de boston, je suis technicien dans la police de boston, je suis
    technicien chez la police de boston, je suis technicien avec la police de boston, je suis technicien au siege de
    la police de boston, je suis technicien de la police de boston, je suis technicien a bpd, je suis technicien au
    bpd, je suis technicien a la bpd, je suis technicien chez bpd, je suis technicien chez la bpd, je suis
    technicien pour bpd, je suis technicien pour la bpd, je suis technicien pour le bpd, je suis technicien de bpd,
    je suis technicien de la bpd, je suis technicien du bpd, je suis technicien au siege de la bpd, je suis
    technicien au siege de bpd, je suis technicien au siege du bpd, je suis technicien au qg de la police de boston,
    je suis technicien au boston police, je suis standardiste a la police de boston, je suis standardiste pour la
    police de boston, je suis standardiste dans la police de boston, je suis standardiste chez la police de boston,
    je suis standardiste avec la police de boston, je suis standardiste au siege de la police de boston, je suis
    standardiste de la police de boston, je suis standardiste a bpd, je suis standardiste au bpd, je suis
    standardiste a la bpd, je suis standardiste chez bpd, je suis standardiste chez la bpd, je suis standardiste
    pour bpd, je suis standardiste pour la bpd, je suis standardiste pour le bpd, je suis standardiste de bpd, je
    suis standardiste de la bpd, je suis standardiste du bpd, je suis standardiste au siege de la bpd, je suis
    standardiste au siege de bpd, je suis standardiste au siege du bpd, je suis standardiste au qg de la police de
    boston, je suis standardiste au boston police, je nettoie _ siege de la police de boston, je nettoie _ police de
    boston, je nettoie _ bpd, je fais le menage _ siege de la police de boston, je fais le menage _ police de
    boston, je fais le menage _ bpd, je travaille _ siege de la police de boston, je travaille _ police de boston,
    je travaille _ bpd, je bosse _ siege de la police de boston, je bosse _ police de boston, je bosse _ bpd
  `,
  LOCAL: `
    police, polices, policier, policiers, policiere, policieres, flic, flics, fliquette, flicaille, keuf, keufs,
    kisde, conde, condes, schmitt, schmitts, poulets, bacqueux, gendarme, gendarmes, gendarmerie, agent de police,
    agents de police, agente de police, officier, officiers, officiere, officier de police, officiers de police,
    inspecteur, inspecteurs, inspectrice, inspecteur de police, inspecteurs de police, detective, detectives,
    enqueteur, enqueteurs, enqueteuse, sergent, sergente, sergents, sgt, lieutenant, capitaine de police, capitaine
    du district, commissaire, brigadier, patrouille, patrouilles, patrouilleur, patrouilleurs, voiture de police,
    voitures de police, vehicule de police, vehicules de police, voiture de flics, voiture de flic, fourgon de
    police, motard, motards, motard de police, agent du district, agents du district, agent du poste, agent
    municipal, agents municipaux, police municipale, police locale, police de la ville, policier municipal,
    policiers municipaux, policier local, policiers locaux, forces de ordre, uniformes, homme en uniforme, gang
    unit, unite gang, unite des gangs, brigade des gangs, brigade anti gang, unite anti gang, brigade, popo,
    lapolis, babylone, corps habilles, corps habille, mange mille, mbere, mberes, alkati, alkaati, hnouch, hnech,
    boulis, lboulis, polisya, agent de accueil du poste, agent en tenue, agents en tenue, agent en uniforme, agents
    en uniforme, hommes en tenue, la loi, planton, agent a moto, cop, cops, deux cops, patrol, les gardiens,
    gardiens, gardien, les gardes, garde republicain
  `,
  STATE: `
    police de etat, policier de etat, policiers de etat, police de etat du massachusetts, state police, trooper*,
    state trooper*, la state police, agent de la state police, trooper de la state police, police du massachusetts,
    mass state police, patrouille routiere, police routiere, agent de etat, agents de la police de etat, police
    state
  `,
  TRANSIT: `
    police des transports, police du metro, police du train, police de la mbta, police mbta, police du t, police de
    la t, transit police, transit cop*, transit officer*, policier du metro, policiers du metro, flic du metro,
    flics du metro, policier de la mbta, policiers de la mbta, policier mbta, policiers mbta, agent de la mbta,
    agents de la mbta, agents mbta, agent mbta, agent du metro, agents du metro, flic de la mbta, flics de la mbta,
    flic mbta, flics mbta, police transit, policier transit, policiers transit, policier des transports, policiers
    des transports, flics des transports, flic des transports, agent des transports, agents des transports, police
    des trains, police du bus, securite du metro, transit pd, flics transit, flic transit
  `,
  SHERIFF: `
    sherif, sherifs, cherif, sheriff, bureau du sherif, bureau du sheriff, adjoint du sheriff, adjoints du sheriff,
    adjoint du sherif, adjoints du sherif, gardien de prison, gardiens de prison, gardienne de prison, gardien de la
    prison, gardiens de la prison, gardiens du sherif, gardiens du sheriff, gardien du sherif, gardien du sheriff,
    gardiens de nashua, gardien de nashua, gardiens de south bay, gardien de south bay, maton, matons, matonne,
    surveillant de prison, surveillants de prison, surveillant de la prison, surveillants de la prison, agent
    penitentiaire, agents penitentiaires, agent correctionnel, agents correctionnels, officier correctionnel, agents
    de la prison, agent de la prison, geolier*, prison du comte, prison de suffolk, prison de nashua street, prison
    de nashua, prison nashua, prison de south bay, prison south bay, la prison de boston, maison de correction,
    house of correction, gardes de la prison, garde de la prison, la prison a, qd la prison, quand la prison,
    personnel de la prison, south bay, nashua
  `,
  COURT_OFFICER: `
    court officer*, huissier*, officier de la cour, officiers de la cour, officier du tribunal, officiers du
    tribunal, officier de cour, officiers de cour, agent du tribunal, agents du tribunal, agent de la cour, agents
    de la cour, garde du tribunal, gardes du tribunal, garde de la cour, gardes de la cour, gardien du tribunal,
    gardiens du tribunal, gardien de la cour, gardiens de la cour, police du tribunal, policier du tribunal,
    policiers du tribunal, flic du tribunal, flics du tribunal, securite du tribunal, securite de la cour, vigile du
    tribunal, vigiles du tribunal, agent de securite du tribunal, agents de securite du tribunal, bailiff*, agent de
    la court, officier de la court, policier de la cour, policiers de la cour, officier de justice, marshal du
    tribunal, court oficer*
  `,
  SCHOOL_OFFICER: `
    securite de ecole, securite du lycee, securite du college, securite scolaire, agent de securite de ecole, agents
    de securite de ecole, agent de securite du lycee, agent de securite du college, agents de securite du lycee,
    agent de securite scolaire, agents de securite scolaire, vigile de ecole, vigile du lycee, vigile du college,
    vigiles de ecole, vigiles du lycee, safety officer de ecole, safety officer du lycee, safety officer du college,
    safety officer*, school safety, boston public schools safety, policier de ecole, policier du lycee, policier du
    college, police de ecole, police scolaire, police du lycee, flic de ecole, flic du lycee, flic du college, garde
    de ecole, garde du lycee, gardien de ecole, gardien du lycee, agent scolaire, agent de ecole, agent du lycee,
    resource officer*, surveillant de ecole, surveillant du lycee, officier de ecole, officier du lycee, officier
    scolaire, policiere de ecole, policiere du lycee, agent bps, agent de bps, agents de bps, securite bps
  `,
  CITY: `
    mairie, hotel de ville, city hall, mairie de boston, employe de la mairie, employee de la mairie, employe de la
    ville, employee de la ville, employes de la ville, employe municipal, employee municipale, employes municipaux,
    agent de la mairie, agent de la ville, agents de la ville, fonctionnaire de la ville, fonctionnaire municipal,
    inspecteur de la ville, inspecteur du logement, inspecteur du batiment, inspecteur municipal, inspectrice de la
    ville, inspectrice du logement, ville de boston, garde du parc, gardes du parc, gardien du parc, park ranger*,
    bibliothecaire*, bibliotheque municipale, office du logement, housing authority, boston housing, logement social
    de boston, logement de la ville, guichet de la mairie, guichet de la ville, etat civil, contractuelle, agent de
    stationnement, sante publique de boston
  `,
  CAMPUS: `
    police du campus, policier du campus, policiers du campus, flic du campus, flics du campus, police de
    universite, police universitaire, policier de universite, policiers de universite, flic de universite, flics de
    universite, flic de la fac, flics de la fac, police de la fac, securite du campus, securite de universite,
    securite de la fac, agent du campus, agents du campus, agent de universite, vigile de la fac, vigile du campus,
    campus police, police de bu, police de northeastern, police de umass, police de harvard, police du mit, police
    de mit, police de bc, securite de bu, securite de northeastern, securite de umass, policier de bu, policier de
    umass, policier de northeastern, flic de umass, flics de umass, flic de northeastern, police northeastern
  `,
  ICE: `
    immigration, imigration, immigrations, imigrations, immig, immi, migra, limigrasyon, imigrasyon, agent ice,
    agents ice, agent de ice, agents de ice, agente ice, agente de ice, agent de immigration, agents de immigration,
    agente de immigration, officier ice, officiers ice, officier de ice, officiers de ice, officier de immigration,
    officiers de immigration, police de immigration, policier de immigration, policiers de immigration, police ice,
    policiers ice, policier ice, service de immigration, services de immigration, gars de ice, gars de immigration,
    gars ice, mec de ice, mecs de ice, mecs de immigration, mec de immigration, type de ice, types de ice, types de
    immigration, homme de ice, hommes de ice, hommes ice, homme ice, homme de immigration, hommes de immigration,
    femme de immigration, gens de ice, gens de immigration, ceux de ice, ceux de immigration, equipe ice, equipe de
    ice, equipes ice, equipe de immigration, convoi ice, flics de immigration, flic de immigration, flics de ice,
    flic de ice, amis de ice, amis ice, potes de ice, pote de ice, pote a ice, ami de ice, collegue de ice,
    collegues de ice, contact ice, contact a ice, contact chez ice, contact de ice, type de immigration, monsieur de
    immigration, dame de immigration, agents federaux de ice, agents federaux de immigration, agents federaux ice,
    agent federal de ice, agent federal ice, agents ice masques, imigration us
  `,
  ERO: `
    agent de expulsion, agents de expulsion, agents charges des expulsions, officier de deportation, officiers de
    deportation, agent de deportation, agents de deportation, deportation officer*, agents ero, agent ero, equipe
    ero, brigade des expulsions
  `,
  HSI: `
    agent hsi, agents hsi, agent de hsi, agents de hsi, agent de la hsi, agents de la hsi, gars de hsi, mecs de hsi,
    types de hsi, hommes de hsi, equipe hsi, enqueteur hsi, enqueteurs hsi, policiers hsi, officier hsi, homeland
    security investigations, enqueteurs de homeland security, special agent hsi
  `,
  CBP: `
    police aux frontieres, police des frontieres, police de la frontiere, patrouille frontaliere, patrouille des
    frontieres, garde frontiere*, gardes frontiere*, agent des frontieres, agents des frontieres, border patrol,
    douane, douanes, douanier*, agent des douanes, agents des douanes, agents cbp, agent cbp, gens de cbp, agents de
    cbp, agent de cbp, gars de cbp, gars de border patrol, gars de la border patrol, agents de border patrol, agent
    de border patrol, agents frontaliers
  `,
  FED_OTHER: `
    agents du fbi, agent du fbi, garde nationale, marshals, us marshals, marshal federal, marshals federaux, agents
    de la dea, agent de la dea, agents de latf, gars du fbi, mecs du fbi
  `,
  FED: `
    agent federal, agents federaux, agente federale, federal, federaux, feds, les feds, police federale, policiers
    federaux, policier federal, officier federal, officiers federaux, flics federaux, enqueteurs federaux, masques,
    masque, homme masque, hommes masques, mec masque, mecs masques, type masque, types masques, gars masques, gars
    masque, gens masques, agents masques, agent masque, individus masques, individu masque, personnes masquees,
    cagoules, cagoule, mecs cagoules, types cagoules, hommes cagoules, agents cagoules, gars cagoules, encagoules,
    agents encagoules, hommes encagoules, en cagoule, visages caches, visage cache, visage couvert, visages
    couverts, le visage masque, en civil, hommes en civil, types en civil, mecs en civil, agents en civil, gars en
    civil, sans uniforme, hommes armes, types armes, mecs armes, homeland security, homeland, securite interieure,
    dhs, types en treillis, hommes en treillis, mecs en treillis, en treillis, mecs en gilet pare balles, types en
    gilet pare balles, hommes en gilet pare balles, types en noir, hommes en noir, mecs en noir, gars en noir, sans
    plaque, voitures banalisees federales, agents de homeland security, agent de homeland security, agent du dhs,
    agents du dhs, agents dhs, types sans badge, mecs sans badge, hommes sans badge, gars sans uniforme, types sans
    uniforme, mecs sans uniforme, hommes sans uniforme, agents non identifies, non identifies, gens cagoules, suv
    banalises, hommes masques et armes
  `,
  PRIVATE: `
    patron, patronne, patrons, mon boss, le boss, la boss, boss, employeur, employeuse, chef du chantier, chef de
    chantier, chef de rang, mon chef, ma chef, ma cheffe, le chef du resto, chef cuisinier, gerant, gerante,
    manager, superviseur, superviseure, contremaitre, responsable du magasin, proprio, proprios, proprietaire,
    proprietaires, bailleur, bailleresse, logeur, logeuse, landlord, concierge, gardien de immeuble, mon ex, ex, mon
    ex mari, ma ex, ex mari, ex femme, ex copain, ex copine, ex conjoint, ex compagnon, mon ex copain, exmari,
    conjoint violent, mari violent, belle mere, voisin, voisine, voisins, le voisin, la voisine, colocataire, coloc,
    colocs, mon coloc, collegue jaloux, sous traitant, entrepreneur, locataire principal, marchand de sommeil,
    tenancier, le gars qui me loue, ma belle mere, mon ancien patron, ancienne patronne, agence interim, interim,
    chef de equipe, ma proprio, mon proprio, mon chef de equipe, chef du resto, mon superviseur, mon manager, la
    manager, chef d equipe, chef de service, ma responsable, mon responsable, agence de location, agent immobilier,
    mon ex compagnon, ancien copain, ancien mari, proprio de la maison, le maitre de maison, la maitresse de maison,
    mon logeur, ma logeuse
  `,
  BOSTON: 'ville de boston, bostone, beston',
  TOWN: '',
  DISTRICT: 'district, districts, distrik, distric',
  HOOD: 'est de boston, boston est, dorchy, dorch, hydepark',
  I: `
    je, moi je, je ai, je leur ai, je lui ai, je le ai, je les ai, je la ai, je avais, je leur, je lui, je lai, je
    te, nous avons, nous leur avons, nous lui avons, je ne ai, je nai
  `,
  SELF: `
    je, moi, me, mon, ma, mes, mien, mienne, nous, notre, nos, on, mn, jai, suis, etais, avec moi, chez moi, moi
    meme, a moi
  `,
  THEY: 'il, ils, elle, elles, i, y, lui, leur, leurs, les, le, la, eux, on, se',
  THEY_ALL: 'ils, elles, eux, ils se',
  FAMILY: `
    frere, freres, frero, frerot, reuf, grand frere, petit frere, ptit frere, ti frere, demi frere, soeur, soeurs,
    seur, grande soeur, petite soeur, ptite soeur, reus, demi soeur, mari, epoux, epouse, femme, ma femme, pere,
    papa, daron, reup, mere, maman, daronne, reum, manman, parents, fils, fille, filles, mon gosse, garcon a moi,
    oncle, tonton, tata, tante, tantine, tantie, cousin, cousine, cousins, cousines, kouzin, kouz, neveu, neveux,
    niece, grand pere, grand mere, papy, papi, mamie, mami, grands parents, beau frere, belle soeur, beau pere, beau
    fils, belle fille, beauf, gendre, bru, famille, fiance, fiancee, copine, ma copine, petite amie, conjointe,
    compagne, compagnon, conjoint, mon homme, filleul, filleule, mon vieux, ma vieille, le vieux, parrain, marraine,
    parente, un parent, mon parent, petit fils, petite fille, enfants, mon bebe, ma petite, mon petit, mes petits
  `,
  PERSON: `
    ami, amie, amis, amies, pote, potes, gars, mec, mecs, type, types, homme, hommes, dame, dames, femme, femmes,
    monsieur, meuf, nana, gens, une personne, la personne, cette personne, des personnes, les personnes, personnes,
    deux personnes, quelquun, qq1, qqn, quelques uns, copain, mon copain, petit ami, mon mec, camarade, camarades,
    collegue, collegues, connaissance, compatriote*, frere de eglise, soeur de eglise, fidele, paroissien,
    paroissienne, client, cliente, clients, passager, passagere, passagers, locataire, locataires, ouvrier,
    ouvriers, livreur, livreurs, chauffeur, chauffeurs, vendeur, vendeuse, travailleur, travailleurs, employe,
    employes, serveur, cuisinier, patient, etudiant, etudiante, haitien, haitienne, haitiens, haitiennes,
    senegalais, malien, maliens, ivoirien, camerounais, congolais, marocain, algerien, guineen, guineens, bresilien,
    bresiliens, gosses, un jeune, jeune homme, jeune fille, jeunes, tout le monde, chacun, invite, contact,
    contacts, garcon, bonhomme, individu, individus, papi malien, vieux monsieur, passants, passant, riverains,
    voisin de palier, voisine de palier, ma voisine, mon voisin, patiente, mere de famille, pere de famille, dou, le
    jeune, le petit, la petite, quidam
  `,
  CHILD: `
    enfant, enfants, gosse, gosses, gamin, gamine, gamins, gamines, petit, petite, petits, petites, garcon, garcons,
    fillette, fillettes, ado, ados, adolescent*, bebe, bebes, eleve, eleves, lyceen, lyceens, lyceenne, lyceennes,
    collegien*, ecolier*, mome, momes, minot, moutard, marmaille, timoun, jeune garcon, jeune fille, minots
  `,
  MINOR: `
    mineur, mineure, mineurs, mineures, moins de 18 ans, pas majeur, pas majeure, pas 18 ans, lyceen, lyceenne,
    lyceens, collegien*, ecolier*, en seconde, en troisieme, en 6eme, en 5eme, en 4eme, en 3eme, au college, petit
    garcon, petite fille, mon bebe, fillette, gamin, gamine, mon petit dernier, mon gamin, ma gamine, encore mineur,
    encore mineure, en primaire, en maternelle, en 9eme, en 10eme, 9th grade, 10th grade, middle school
  `,
  AGE_BEFORE: `
    a, age de, agee de, ages de, de, avait, ont, juste, seulement, que, environ, a peine, peine, fils, fille, frere,
    neveu, niece, cousin, soeur, ado, enfant, garcon, eu, vient de avoir, avoir, est
  `,
  AGE_AFTER: 'ans, an, piges, annees, balais, ans et demi',
} as const satisfies Partial<Lexicon>;
