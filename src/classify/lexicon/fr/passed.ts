import type { Lexicon } from '../../concepts.ts';

/** French: what may be told of a person, and when they get out. */
export const passed = {
  PERSONAL: `
    adresse, adresses, adres, adress, addresse, addresses, adresse exacte, nom et adresse, nom, noms, nom complet,
    prenom, prenoms, surnom, photo, photos, fotos, infos, info, information, informations, infos perso, infos
    personnelles, informations personnelles, donnees, donnees personnelles, coordonnees, famille, numero de
    telephone, numero de tel, num de tel, mon numero, son numero, mon num, son num, telephone de mon, date de
    naissance, ou je habite, ou habite, ou je vis, ou il vit, ou elle vit, ou on vit, ou nous vivons, ou vit, ou
    vivent, ou ils vivent, ou je loge, ou loge, ou il loge, ou je dors, ou il dort, ou elle dort, ou on habite, ou
    nous habitons, ou il habite, ou elle habite, ou vous habitez, mon etage, numero de appart, numero de
    appartement, dossier complet, tout le dossier, tout son dossier, tout mon dossier, mon dossier, son dossier, ma
    fiche, sa fiche, plaque, numero de plaque, plaque de immatriculation, immatriculation, numero de secu, social,
    identite, description, signalement physique, ce que jai dit, ce que je ai dit, ma deposition, mon temoignage, ce
    que jai raconte, ce que je ai raconte, mon employeur, son employeur, noms de mes enfants, ecole de mes enfants,
    ecole de ses enfants, mes donnees, ses donnees, photo de permis, photo du permis, copie de mon permis, copie de
    mon passeport, copie du permis, details, mail perso, fb de mon, tout sur moi, tout sur lui, contacts de ma, photo de
    mon, photo de ma, nom de mon, nom de ma, nom de mes, prenom de ma, prenom de mon, ecole     des enfants, ecole de
    mon, ecole de ma, photo de lui, photo de elle, son tel, fiche complete, fiche de police, listes, liste de noms,
    liste de adresses, liste de haitiens, listes de noms, liste de gens, listes de gens, lieu     de residence, domicile
    de, son domicile, mon domicile, plaque de ma, plaque de sa, numero etranger, alien number, a     number, numero a,
    son nom, mon nom, nos noms, leurs noms, leur adresse, notre adresse, mon adresse, son adresse, sa     photo, ma
    photo, mugshot, photo de booking, photo de identite, sa date de naissance, ma date de naissance, nom de     famille,
    noms de famille, nom du village, noms de ma famille, nom de sa femme, nom de sa mere, nom de mes parents, nom de ses
    enfants, noms de ses enfants, prenoms de mes enfants, age de mes enfants, etat civil, numero de dossier     de, mail
    de, son mail, mon mail, son email, son instagram, son facebook, mon facebook, mes reseaux, numero de     passeport,
    copie du passeport, scan du passeport, photo de mon passeport, photo de son passeport, photo de ma carte, photo de
    sa carte, copie de ma carte, tout son profil, son profil, profil     complet, fiche signaletique, fiche de
    renseignement, fiche de renseignements, details personnels, donnees perso, renseignements sur, mes renseignements,
    ses renseignements, tous les renseignements, habite bien, habite la, que je     habite, que il habite, que elle
    habite, que je habite a, que il habite a, que il vit, que elle vit, ou vit mon, ou     habite mon, ou habite ma,
    chez qui, avec qui je vis, avec qui il vit, ou il creche, ou je creche, chez qui il dort, quel etage, quel
    appartement, quel appart, numero de porte, code de la porte, code de immeuble, adresse de mon, adresse de ma,
    adresse de notre, adresse du foyer, mes coordonnees, ses coordonnees, nos coordonnees, numero de mon, numero de ma,
    numero de sa, mon matricule, son numero de secu, son social, mon social, nom du mari, nom de la mere, une liste, la
    liste, des listes, liste de eleves, liste des eleves, liste de etudiants, liste de locataires, liste de employes,
    liste de clients, liste de patients, liste des passagers, registre, registres, le registre, registre de hotel,
    registre du foyer, carnet de adresses, repertoire, contacts du telephone, fiche de mon, fiche de ma, dossier de
    inscription, dossier de mon, dossier de ma, dossier de notre, son dossier de, avait la copie, avaient la copie,
    avait une copie, avaient une copie, avait ma plainte, avaient ma plainte, sorti la plainte, sorti ma plainte
  `,
  WHEREABOUTS: `
    ou, ou je travaille, ou il travaille, ou elle travaille, ou on travaille, ou je bosse, ou il bosse, ou elle
    bosse, ou travaille, ou bosse, ou je serais, ou je serai, ou il sera, ou elle sera, ou il serait, ou elle
    serait, ou je etais, ou il etait, ou elle etait, ou se trouve, ou se trouvait, ou je me trouve, ou il se trouve, ou
    le trouver, ou la trouver, ou me trouver, ou nous trouver, ou les trouver, ou il gare, ou je gare, ou je me
    gare, ou il se gare, ou est, ou il est, ou elle est, ou je suis, ou il prie, il prie a, elle prie a, quelle
    heure, a quelle heure, quelle heure je, heure, heure a laquelle, heure ou, heure exacte, les heures, horaires,
    horaire, mes horaires, ses horaires, emploi du temps, planning, mon planning, son planning, mon emploi du temps, mon
    poste de travail, quand je sors, quand je finis, quand je serais, quand je serai, quand je vais, quand je     pars,
    quand je commence, quand je passe, quand je rentre, quand je viens, quand il sort du travail, quand il     finit,
    quand il va, quand il part, quand il passe, quand il commence, quand il rentre, quand il vient, quand il     sera,
    quand il serait, quand il serait la, quand elle sort du, quand elle finit, quand elle va, quand elle part, quand
    elle commence, quand elle passe, quand elle rentre, quand elle sera, quand elle serait, quand on sort, quand on va,
    quand mon, quand ma, quel bus, quel train, dans quel bus, quelle ecole, quel resto, dans quel     resto, quel
    restaurant, dans quel restaurant, quel chantier, quelle usine, quelle eglise, quel batiment, quel     jour, quels
    jours, le jour et heure, jour et heure, date de audience, date de mon audience, date de son     audience, jour de
    audience, heure de audience, prochaine audience, audience de mon, rdv au tribunal, lieu, localisation, position,
    endroit, cachette, ma localisation, sa localisation, mes deplacements, ses deplacements, mon trajet, son trajet, mon
    itineraire, itineraire, planque, lieu de travail, mon lieu de travail, son lieu de     travail, son arret, mon
    arret, chaque vendredi, tous les vendredis, chaque dimanche, chaque matin a, tous les     matins a, shift, mon
    shift, son shift, mes shifts, que je finis     dans, que je commence     chez, que     je commence les, que je sors
    la, que je     pars aux, que     je pars les, que je rentre     aux, que je rentre     la, que je     travaille au,
    que je     travaille vers, que je     travaille chaque, que je     bosse dans, que je bosse     tous, que je
    dors dans, que     je dors chaque, que je mange     dans, que je prie     dans, que je     prie chaque, que     je
    vais par, que je vais     chaque, que     je passe par, que je passe     chaque, que je     serai chaque, que je
    serais dans, que je     serais tous, que je suis     chez, que je     suis tous, que je prends     chez, que je
    prends     les, que je     descends aux, que je descends     le, que     je depose a, que je     depose vers, que je
    depose en, que je viens     par, que il     finit par, que il finit     chaque, que il     commence dans, que il
    commence     les, que il sort     aux, que il     sort les, que     il part chez, que il     rentre chez, que il
    rentre les, que     il travaille aux, que il     travaille le, que il     travaille en, que il bosse     par, que il
    dort     par, que il     dort en, que     il mange en, que il prie     en, que il     va le, que il     passe la,
    que il sera     la, que il     serait aux, que il     serait la, que il est     au, que il prend     aux, que     il
    descend aux, que il descend     le, que il     depose a, que il     depose vers, que il     depose en, que il vient
    par, que elle finit     tous, que     elle sort vers, que     elle sort en, que elle     part par, que elle     part
    chaque, que     elle rentre dans, que elle rentre     les, que elle travaille     vers, que elle     travaille
    chaque, que elle bosse     chez, que elle     bosse les, que     elle dort aux, que     elle dort la, que     elle
    mange au, que elle mange     vers, que elle     mange en, que elle     prie par, que elle     prie chaque, que elle
    va     chaque, que elle passe     dans, que elle     passe tous, que elle     sera chez, que elle     sera les, que
    elle serait aux, que elle     serait le, que elle serait     en, que     elle est vers, que elle     est en, que
    elle     prend par, que     elle prend chaque, que elle     descend chez, que elle     descend la, que elle
    depose a, que elle     depose chaque, que     elle vient dans, que on     finit les, que on     commence aux, que on
    commence     le, que     on sort a, que on part     a, que on     part le, que     on rentre au, que     on rentre
    le, que     on travaille a, que on     travaille par, que on     travaille tous, que     on bosse chez, que on
    bosse les, que on dort     les, que on     mange chez, que on mange     les, que on     prie chez, que     on prie
    tous, que on     va dans, que on passe     par, que on sera     par, que on     sera en, que on serait     par, que
    on serait     chaque, que on est     par, que on est     en, que     on prend vers, que on     prend en, que on
    descend par, que     on descend chaque, que     on depose dans, que on     depose tous, que on vient     chez, que
    mon finit chez, que     mon finit les, que     mon commence le, que mon     commence en, que mon sort     par, que
    mon     part par, que mon part     chaque, que mon     rentre dans, que     mon rentre tous, que mon     travaille
    aux, que     mon travaille le, que     mon travaille en, que     mon bosse par, que     mon bosse chaque, que mon
    dort dans, que mon dort     tous, que mon mange     chez, que mon mange     les, que mon     prie les, que     mon
    va chez, que mon     va tous, que     mon sera chez, que mon     sera les, que mon     serait aux, que mon est
    le, que mon     prend au, que mon     prend le, que mon     descend a, que mon     descend chaque, que mon depose
    les, que mon vient     aux, que mon vient     la, que ma     finit la, que ma     commence au, que ma commence
    vers, que     ma commence en, que ma sort     en, que ma part     vers, que ma     rentre a, que ma     rentre vers,
    que ma     rentre en, que ma travaille     dans, que ma bosse     aux, que ma     dort aux, que     ma dort les, que
    ma mange     aux, que ma     prie aux, que     ma prie les, que ma     va chez, que ma passe     dans, que ma sera
    dans, que ma     sera chaque, que ma serait     dans, que ma serait     tous, que ma     est dans, que ma est
    chaque, que     ma prend par, que ma prend     chaque, que ma     descend dans, que     ma descend tous, que     ma
    depose chez, que     ma depose les, que ma     vient aux, que ma vient     la, ou elle se gare, ou on se gare, ou je
    prie, ou il dort, ou il mange, ou elle prie, ou on prie, ou je mange, ou il va, ou elle va, ou je vais, ou on va, ou
    il passe, ou elle passe, ou il finit, ou ils travaillent, ou ils bossent, ou ils sont, ou ils seraient, ou ils vont,
    ou on serait, ou on sera, ou on est, ou nous sommes, ou se cache, ou il se cache, ou se cachait, ou     elle se
    cache, ou je me cache, ou mon, ou ma, ou etait mon, ou etait ma, a quelle station, quelle station, quel     arret,
    quel arret de bus, quelle ligne de bus, quelle porte, par quelle porte, quelle sortie, quel parking, quelle
    salle, quelle creche, quel magasin, quel salon, quel garage, quelle boutique, quelle mosquee, quel marche, quel
    coin, quelle adresse de travail, dans quelle usine, dans quelle ecole, a quelle ecole, a quelle eglise, a quelle
    mosquee, sur quel chantier, dans quel hotel, quel hotel, quel hopital, a quel hopital, son adresse de travail, mon
    adresse de travail, adresse du chantier, adresse du travail, adresse du boulot, adresse du resto, adresse de son
    boulot, adresse de son travail, adresse de mon travail, heure de son service, heure de mon service, ses heures, mes
    heures, nos heures, heures de service, heure de passage, heure de arrivee, son heure de arrivee, heure de prise de
    poste, prise de service, heure de depart, mes habitudes, ses habitudes, nos habitudes, sa routine, ma routine,
    roulement, son tour de garde, mon creneau, son creneau, son rendez vous, mon rendez vous, rendez vous de demain,
    heure du rendez vous, heure du rdv, date du rdv, date de son rdv, date du rendez vous, jour du rdv, date de
    comparution, date de cour, date de ma cour, heure de la comparution, jour ou je, jour ou il, jour ou elle, moment ou
    je, moment ou il passe, quand je vais au, quand il va au, quand elle va au, quand je arrive, quand il arrive, quand
    elle arrive, quand je irais, quand il viendrait, quand elle viendrait, quand je viendrais, que il etait chez, que
    elle etait chez, que il etait au, que il etait dans, come to, ou venir, ou passer, ou le prendre, ou la prendre, ou
    les prendre, ou me prendre, ou le cueillir, ou attendre, ou me attendre, notre emplacement, son emplacement,
    coordonnees gps, gps, ma position, sa position, pin, du lieu et de heure, lieu et heure, heure et lieu, heure et
    endroit, jour et endroit, que je finis, que je commence, que je pars, que je rentre, que je travaille, que je bosse,
    que je dors, que je mange, que je prie, que je passe, que je serai, que je serais, que je prends, que je descends,
    que je depose, que je travaillais, que je finissais, que je commencais, que je passais, que il finit, que il
    commence, que il rentre, que il travaille, que il bosse, que il dort, que il     passe, que il sera, que il serait,
    que il prend, que il travaillait, que il     finissait, que il commencait, que il passait, que elle finit, que elle
    rentre, que     elle travaille, que elle bosse, que elle dort, que elle passe, que elle sera, que     elle serait,
    que elle prend, que elle travaillait, que elle finissait, que elle     commencait, que elle passait, que on finit,
    que on rentre, que on travaille, que on     bosse, que on dort, que on passe, que on sera, que on serait, que on
    prend, que on     descend, que on travaillait, que on finissait, que on commencait, que on passait, que il sort du,
    que     elle sort du, que on sort du, il est au coin, elle est au coin, on est au coin, il est assis, est assis a,
    est assis au, est assis devant, est assis dans, il est chez lui, elle est chez elle, il est encore chez, il est dans
    le, elle est dans le, il est au travail, elle est au travail, il vient de sortir du, il vient de arriver, elle vient
    de arriver, il bouge pas de ici, bouge pas de ici, venez au, venez chez, passez au
  `,
  RELEASE_TIME: `
    quand il sort, quand il sortait, quand il sortirait, quand il sortira, quand il va sortir, quand il allait
    sortir, quand il devait sortir, quand il serait libere, quand il sera libere, quand il serait relache, quand il
    sera relache, quand on le relache, quand on allait le relacher, quand on le relacherait, quand on le libererait,
    quand on le libere, quand on la libere, quand ils le relachent, quand ils le liberent, quand ils le lachent, quand
    elle sort, quand elle sortait, quand elle sortirait, quand elle sortira, quand elle va sortir, quand elle     allait
    sortir, quand elle devait sortir, quand elle serait liberee, quand elle sera liberee, quand je sortais, quand je
    sortirais, quand je sortirai, quand je serais libere, quand mon mari sort, quand mon mari sortait, quand mon frere
    sort, quand mon frere sortait, quand mon fils sort, quand mon fils sortait, quand mon cousin     sort, quand mon
    cousin sortait, ma femme sortait, heure de sortie, heure de la sortie, heure de sa sortie, heure de ma sortie, heure a laquelle il
    sort, heure a laquelle il sortait, heure a laquelle il sortirait, heure a laquelle elle     sort, heure a laquelle
    elle sortait, heure ou il sort, heure ou il sortait, heure de liberation, heure de sa     liberation, heure de la
    liberation, heure de ma liberation, date de sortie, dates de sortie, date de sa sortie, date de la sortie, date de
    liberation, dates de liberation, date de sa liberation, date de la liberation, jour     de sortie, jour de sa
    sortie, jour de liberation, a quelle heure il sort, a quelle heure il sortait, a quelle     heure il sortirait, a
    quelle heure il sortira, a quelle heure il allait sortir, a quelle heure il va sortir, a     quelle heure il serait
    libere, a quelle heure il serait relache, a quelle heure elle sort, a quelle heure elle     sortait, a quelle heure
    elle sortirait, a quelle heure elle allait sortir, a quelle heure elle serait liberee, a     quelle heure on le
    libere, a quelle heure on le relachait, quelle heure il sort, quelle heure il sortait, quelle     heure elle sort,
    que il sort a, que il sortait a, que il sortait, que il sortait mardi, que il sortait lundi, que il allait sortir,
    que il va sortir, que elle sort a, que elle sortait, que elle allait sortir, il sort a, elle sort a, sortait a, sort
    a, sortirait a, sortira a, sortait mardi, sortait lundi, sortait mercredi, sortait     jeudi, sortait vendredi,
    sortait samedi, sortait dimanche, sort lundi, sort mardi, sort mercredi, sort jeudi, sort vendredi, sort samedi,
    sort dimanche, sort demain, sortait demain, mon mari sortait, mon frere sortait, mon     fils sortait, mon cousin
    sortait, mon pere sortait, sa sortie, ma sortie, sa liberation, ma liberation, la     sortie de mon, la sortie de
    ma, la liberation de mon, la liberation de ma, moment de sa liberation, moment de sa     sortie, moment de la
    sortie, moment ou il sort, moment ou il sortait, sorties de prison, liste des sorties, liste des sortants, levee de
    ecrou, serait libere, serait liberee, serait relache, serait relachee, sera libere, sera liberee, sera relache,
    allait etre libere, allait etre liberee, allait etre relache, va etre libere, va     etre relache, quand la caution,
    caution etait payee, allait payer sa caution, avant la sortie, avant sa sortie, avant ma sortie, avant sa
    liberation, avant ma liberation, avant la liberation, de sa sortie, de sa liberation, de ma sortie, de ma
    liberation, que il allait etre libere, que elle allait etre liberee, que il allait etre     relache, que il serait
    libere, que il serait dehors, que il serait relache, il serait dehors a, il sera dehors     a, sera dehors a, serait
    dehors a, quand il serait dehors, quand il sera dehors, que je sortais, que je sortais     a, que on me relachait,
    que on le relachait, que on allait le relacher, que on allait le liberer, il sort     bientot, il sort dans, elle
    sort dans, sortait dans, sort ce soir, sort demain matin, sort a midi, sortait a     midi, creneau de sortie,
    planning des sorties, liste de sortie, listes de sortie, sortie prevue, sortie de     prison de, sortie de mon,
    sortie de ma, horaire de sortie, horaires de sortie, horaire de liberation, heure a     laquelle il serait libere,
    heure a laquelle il serait relache, heure a laquelle je sortais, heure a laquelle je     serais libere, a quelle
    heure je sortais, a quelle heure je serais libere, que la caution, que sa caution, quand     mon mari sortirait,
    quand mon mari allait sortir, quand mon mari va sortir, quand mon frere sortirait, quand mon     frere allait
    sortir, quand mon frere va sortir, quand ma soeur sort, quand ma soeur sortait, quand ma soeur     sortirait, quand
    ma soeur allait sortir, quand ma soeur va sortir, quand ma femme sort, quand ma femme sortait, quand ma femme
    sortirait, quand ma femme allait sortir, quand ma femme va sortir, quand mon fils sortirait, quand mon fils allait
    sortir, quand mon fils va sortir, quand ma fille sort, quand ma fille sortait, quand ma     fille sortirait, quand
    ma fille allait sortir, quand ma fille va sortir, quand mon pere sort, quand mon pere     sortait, quand mon pere
    sortirait, quand mon pere allait sortir, quand mon pere va sortir, quand ma mere sort, quand ma mere sortait, quand
    ma mere sortirait, quand ma mere allait sortir, quand ma mere va sortir, quand mon     cousin sortirait, quand mon
    cousin allait sortir, quand mon cousin va sortir, quand ma cousine sort, quand ma     cousine sortait, quand ma
    cousine sortirait, quand ma cousine allait sortir, quand ma cousine va sortir, quand     mon oncle sort, quand mon
    oncle sortait, quand mon oncle sortirait, quand mon oncle allait sortir, quand mon     oncle va sortir, quand mon
    neveu sort, quand mon neveu sortait, quand mon neveu sortirait, quand mon neveu     allait sortir, quand mon neveu
    va sortir, quand mon ami sort, quand mon ami sortait, quand mon ami sortirait, quand mon ami allait sortir, quand
    mon ami va sortir, quand mon copain sort, quand mon copain sortait, quand mon     copain sortirait, quand mon copain
    allait sortir, quand mon copain va sortir, quand ma copine sort, quand ma     copine sortait, quand ma copine
    sortirait, quand ma copine allait sortir, quand ma copine va sortir, mon mari     sort a, mon mari sortait a, mon
    mari sortirait a, mon mari allait sortir a, mon frere sort a, mon frere sortait     a, mon frere sortirait a, mon
    frere allait sortir a, ma soeur sort a, ma soeur sortait a, ma soeur sortirait a, ma soeur allait sortir a, ma femme
    sort a, ma femme sortait a, ma femme sortirait a, ma femme allait sortir a, mon fils sort a, mon fils sortait a, mon
    fils sortirait a, mon fils allait sortir a, ma fille sort a, ma fille     sortait a, ma fille sortirait a, ma fille
    allait sortir a, mon pere sort a, mon pere sortait a, mon pere     sortirait a, mon pere allait sortir a, ma mere
    sort a, ma mere sortait a, ma mere sortirait a, ma mere allait     sortir a, mon cousin sort a, mon cousin sortait
    a, mon cousin sortirait a, mon cousin allait sortir a, ma     cousine sort a, ma cousine sortait a, ma cousine
    sortirait a, ma cousine allait sortir a, mon oncle sort a, mon     oncle sortait a, mon oncle sortirait a, mon oncle
    allait sortir a, mon neveu sort a, mon neveu sortait a, mon     neveu sortirait a, mon neveu allait sortir a, mon
    ami sort a, mon ami sortait a, mon ami sortirait a, mon ami     allait sortir a, mon copain sort a, mon copain
    sortait a, mon copain sortirait a, mon copain allait sortir a, ma     copine sort a, ma copine sortait a, ma copine
    sortirait a, ma copine allait sortir a, avant de le liberer, avant     de liberer, avant de la liberer, avant de le
    relacher, avant de relacher, avant de la relacher, avant de le     laisser sortir, avant de la laisser sortir, avant
    de le lacher, avant que il sorte, avant que elle sorte, avant     son depart, il sort par, il sort demain, il sort
    vers, il sort bientot, il sort ce soir, il sort cet aprem, il sort a midi, il sortait par, il sortait dans, il
    sortait demain, il sortait a, il sortait vers, il sortait bientot, il sortait ce soir, il sortait cet aprem, il
    sortait a midi, il sortirait par, il sortirait dans, il sortirait demain, il sortirait a, il sortirait vers, il
    sortirait bientot, il sortirait ce soir, il sortirait cet aprem, il sortirait a midi, il sortira par, il sortira
    dans, il sortira demain, il sortira a, il sortira vers, il sortira bientot, il sortira ce soir, il sortira cet
    aprem, il sortira a midi, il va sortir par, il va sortir dans, il va sortir demain, il va sortir a, il va sortir
    vers, il va sortir bientot, il va sortir ce soir, il va sortir cet aprem, il va sortir a midi, il allait sortir par,
    il allait sortir dans, il allait sortir demain, il allait sortir a, il allait sortir vers, il allait sortir bientot,
    il allait sortir ce soir, il allait sortir cet aprem, il allait sortir a midi, elle sort par, elle sort demain, elle
    sort vers, elle sort bientot, elle sort ce soir, elle sort cet aprem, elle sort a midi, elle sortait par, elle
    sortait dans, elle sortait demain, elle sortait a, elle sortait vers, elle sortait bientot, elle sortait ce soir,
    elle sortait cet aprem, elle sortait a midi, elle sortirait par, elle sortirait dans, elle sortirait demain, elle
    sortirait a, elle sortirait vers, elle sortirait bientot, elle sortirait ce soir, elle sortirait cet aprem, elle
    sortirait a midi, elle sortira par, elle sortira dans, elle sortira demain, elle sortira a, elle sortira vers, elle
    sortira bientot, elle sortira ce soir, elle sortira cet aprem, elle sortira a midi, elle va sortir par, elle va
    sortir dans, elle va sortir demain, elle va sortir a, elle va sortir vers, elle va sortir bientot, elle va sortir ce
    soir, elle va sortir cet aprem, elle va sortir a midi, elle allait sortir par, elle allait sortir dans, elle allait
    sortir demain, elle allait sortir a, elle allait sortir vers, elle allait sortir bientot, elle allait sortir ce
    soir, elle allait sortir cet aprem, elle allait sortir a midi, mon mari sort par, mon mari sort dans, mon mari sort
    demain, mon mari sort a, mon mari sort vers, mon mari sort bientot, mon mari sort ce soir, mon mari sort cet aprem,
    mon mari sort a midi, mon mari sortait par, mon mari sortait dans, mon mari sortait demain, mon mari sortait vers,
    mon mari sortait bientot, mon mari sortait ce soir, mon mari sortait cet aprem, mon mari sortait a midi, mon mari
    sortirait par, mon mari sortirait dans, mon mari sortirait demain, mon mari sortirait vers, mon mari sortirait
    bientot, mon mari sortirait ce soir, mon mari sortirait cet aprem, mon mari sortirait a midi, mon mari sortira par,
    mon mari sortira dans, mon mari sortira demain, mon mari sortira a, mon mari sortira vers, mon mari sortira bientot,
    mon mari sortira ce soir, mon mari sortira cet aprem, mon mari sortira a midi, mon mari va sortir par, mon mari va
    sortir dans, mon mari va sortir demain, mon mari va sortir a, mon mari va sortir vers, mon mari va sortir bientot,
    mon mari va sortir ce soir, mon mari va sortir cet aprem, mon mari va sortir a midi, mon mari allait sortir par, mon
    mari allait sortir dans, mon mari allait sortir demain, mon mari allait sortir vers, mon mari allait sortir bientot,
    mon mari allait sortir ce soir, mon mari allait sortir cet aprem, mon mari allait sortir a midi, mon frere sort par,
    mon frere sort dans, mon frere sort demain, mon frere sort vers, mon frere sort bientot, mon frere sort ce soir, mon
    frere sort cet aprem, mon frere sort a midi, mon frere sortait par, mon frere sortait dans, mon frere sortait
    demain, mon frere sortait a, mon frere sortait vers, mon frere sortait bientot, mon frere sortait ce soir, mon frere
    sortait cet aprem, mon frere sortait a midi, mon frere sortirait par, mon frere sortirait dans, mon frere sortirait
    demain, mon frere sortirait vers, mon frere sortirait bientot, mon frere sortirait ce soir, mon frere sortirait cet
    aprem, mon frere sortirait a midi, mon frere sortira par, mon frere sortira dans, mon frere sortira demain, mon
    frere sortira a, mon frere sortira vers, mon frere sortira bientot, mon frere sortira ce soir, mon frere sortira cet
    aprem, mon frere sortira a midi, mon frere va sortir par, mon frere va sortir dans, mon frere va sortir demain, mon
    frere va sortir a, mon frere va sortir vers, mon frere va sortir bientot, mon frere va sortir ce soir, mon frere va
    sortir cet aprem, mon frere va sortir a midi, mon frere allait sortir par, mon frere allait sortir dans, mon frere
    allait sortir demain, mon frere allait sortir vers, mon frere allait sortir bientot, mon frere allait sortir ce
    soir, mon frere allait sortir cet aprem, mon frere allait sortir a midi, mon fils sort par, mon fils sort dans, mon
    fils sort demain, mon fils sort vers, mon fils sort bientot, mon fils sort ce soir, mon fils sort cet aprem, mon
    fils sort a midi, mon fils sortait par, mon fils sortait dans, mon fils sortait demain, mon fils sortait vers, mon
    fils sortait bientot, mon fils sortait ce soir, mon fils sortait cet aprem, mon fils sortait a midi, mon fils
    sortirait par, mon fils sortirait dans, mon fils sortirait demain, mon fils sortirait vers, mon fils sortirait
    bientot, mon fils sortirait ce soir, mon fils sortirait cet aprem, mon fils sortirait a midi, mon fils sortira par,
    mon fils sortira dans, mon fils sortira demain, mon fils sortira a, mon fils sortira vers, mon fils sortira bientot,
    mon fils sortira ce soir, mon fils sortira cet aprem, mon fils sortira a midi, mon fils va sortir par, mon fils va
    sortir dans, mon fils va sortir demain, mon fils va sortir a, mon fils va sortir vers, mon fils va sortir bientot,
    mon fils va sortir ce soir, mon fils va sortir cet aprem, mon fils va sortir a midi, mon fils allait sortir par, mon
    fils allait sortir dans, mon fils allait sortir demain, mon fils allait sortir vers, mon fils allait sortir bientot,
    mon fils allait sortir ce soir, mon fils allait sortir cet aprem, mon fils allait sortir a midi, mon cousin sort
    par, mon cousin sort dans, mon cousin sort demain, mon cousin sort vers, mon cousin sort bientot, mon cousin sort ce
    soir, mon cousin sort cet aprem, mon cousin sort a midi, mon cousin sortait par, mon cousin sortait dans, mon cousin
    sortait demain, mon cousin sortait vers, mon cousin sortait bientot, mon cousin sortait ce soir, mon cousin sortait
    cet aprem, mon cousin sortait a midi, mon cousin sortirait par, mon cousin sortirait dans, mon cousin sortirait
    demain, mon cousin sortirait vers, mon cousin sortirait bientot, mon cousin sortirait ce soir, mon cousin sortirait
    cet aprem, mon cousin sortirait a midi, mon cousin sortira par, mon cousin sortira dans, mon cousin sortira demain,
    mon cousin sortira a, mon cousin sortira vers, mon cousin sortira bientot, mon cousin sortira ce soir, mon cousin
    sortira cet aprem, mon cousin sortira a midi, mon cousin va sortir par, mon cousin va sortir dans, mon cousin va
    sortir demain, mon cousin va sortir a, mon cousin va sortir vers, mon cousin va sortir bientot, mon cousin va sortir
    ce soir, mon cousin va sortir cet aprem, mon cousin va sortir a midi, mon cousin allait sortir par, mon cousin
    allait sortir dans, mon cousin allait sortir demain, mon cousin allait sortir vers, mon cousin allait sortir
    bientot, mon cousin allait sortir ce soir, mon cousin allait sortir cet aprem, mon cousin allait sortir a midi, mon
    pere sort par, mon pere sort dans, mon pere sort demain, mon pere sort vers, mon pere sort bientot, mon pere sort ce
    soir, mon pere sort cet aprem, mon pere sort a midi, mon pere sortait par, mon pere sortait dans, mon pere sortait
    demain, mon pere sortait vers, mon pere sortait bientot, mon pere sortait ce soir, mon pere sortait cet aprem, mon
    pere sortait a midi, mon pere sortirait par, mon pere sortirait dans, mon pere sortirait demain, mon pere sortirait
    a, mon pere sortirait vers, mon pere sortirait bientot, mon pere sortirait ce soir, mon pere sortirait cet aprem,
    mon pere sortirait a midi, mon pere sortira par, mon pere sortira dans, mon pere sortira demain, mon pere sortira a,
    mon pere sortira vers, mon pere sortira bientot, mon pere sortira ce soir, mon pere sortira cet aprem, mon pere
    sortira a midi, mon pere va sortir par, mon pere va sortir dans, mon pere va sortir demain, mon pere va sortir a,
    mon pere va sortir vers, mon pere va sortir bientot, mon pere va sortir ce soir, mon pere va sortir cet aprem, mon
    pere va sortir a midi, mon pere allait sortir par, mon pere allait sortir dans, mon pere allait sortir demain, mon
    pere allait sortir vers, mon pere allait sortir bientot, mon pere allait sortir ce soir, mon pere allait sortir cet
    aprem, mon pere allait sortir a midi, mon oncle sort par, mon oncle sort dans, mon oncle sort demain, mon oncle sort
    vers, mon oncle sort bientot, mon oncle sort ce soir, mon oncle sort cet aprem, mon oncle sort a midi, mon oncle
    sortait par, mon oncle sortait dans, mon oncle sortait demain, mon oncle sortait a, mon oncle sortait vers, mon
    oncle sortait bientot, mon oncle sortait ce soir, mon oncle sortait cet aprem, mon oncle sortait a midi, mon oncle
    sortirait par, mon oncle sortirait dans, mon oncle sortirait demain, mon oncle sortirait vers, mon oncle sortirait
    bientot, mon oncle sortirait ce soir, mon oncle sortirait cet aprem, mon oncle sortirait a midi, mon oncle sortira
    par, mon oncle sortira dans, mon oncle sortira demain, mon oncle sortira a, mon oncle sortira vers, mon oncle
    sortira bientot, mon oncle sortira ce soir, mon oncle sortira cet aprem, mon oncle sortira a midi, mon oncle va
    sortir par, mon oncle va sortir dans, mon oncle va sortir demain, mon oncle va sortir a, mon oncle va sortir vers,
    mon oncle va sortir bientot, mon oncle va sortir ce soir, mon oncle va sortir cet aprem, mon oncle va sortir a midi,
    mon oncle allait sortir par, mon oncle allait sortir dans, mon oncle allait sortir demain, mon oncle allait sortir
    vers, mon oncle allait sortir bientot, mon oncle allait sortir ce soir, mon oncle allait sortir cet aprem, mon oncle
    allait sortir a midi, mon neveu sort par, mon neveu sort dans, mon neveu sort demain, mon neveu sort vers, mon neveu
    sort bientot, mon neveu sort ce soir, mon neveu sort cet aprem, mon neveu sort a midi, mon neveu sortait par, mon
    neveu sortait dans, mon neveu sortait demain, mon neveu sortait vers, mon neveu sortait bientot, mon neveu sortait
    ce soir, mon neveu sortait cet aprem, mon neveu sortait a midi, mon neveu sortirait par, mon neveu sortirait dans,
    mon neveu sortirait demain, mon neveu sortirait a, mon neveu sortirait vers, mon neveu sortirait bientot, mon neveu
    sortirait ce soir, mon neveu sortirait cet aprem, mon neveu sortirait a midi, mon neveu sortira par, mon neveu
    sortira dans, mon neveu sortira demain, mon neveu sortira a, mon neveu sortira vers, mon neveu sortira bientot, mon
    neveu sortira ce soir, mon neveu sortira cet aprem, mon neveu sortira a midi, mon neveu va sortir par, mon neveu va
    sortir dans, mon neveu va sortir demain, mon neveu va sortir a, mon neveu va sortir vers, mon neveu va sortir
    bientot, mon neveu va sortir ce soir, mon neveu va sortir cet aprem, mon neveu va sortir a midi, mon neveu allait
    sortir par, mon neveu allait sortir dans, mon neveu allait sortir demain, mon neveu allait sortir vers, mon neveu
    allait sortir bientot, mon neveu allait sortir ce soir, mon neveu allait sortir cet aprem, mon neveu allait sortir a
    midi, mon pote sort par, mon pote sort dans, mon pote sort demain, mon pote sort a, mon pote sort vers, mon pote
    sort bientot, mon pote sort ce soir, mon pote sort cet aprem, mon pote sort a midi, mon pote sortait par, mon pote
    sortait dans, mon pote sortait demain, mon pote sortait a, mon pote sortait vers, mon pote sortait bientot, mon pote
    sortait ce soir, mon pote sortait cet aprem, mon pote sortait a midi, mon pote sortirait par, mon pote sortirait
    dans, mon pote sortirait demain, mon pote sortirait a, mon pote sortirait vers, mon pote sortirait bientot, mon pote
    sortirait ce soir, mon pote sortirait cet aprem, mon pote sortirait a midi, mon pote sortira par, mon pote sortira
    dans, mon pote sortira demain, mon pote sortira a, mon pote sortira vers, mon pote sortira bientot, mon pote sortira
    ce soir, mon pote sortira cet aprem, mon pote sortira a midi, mon pote va sortir par, mon pote va sortir dans, mon
    pote va sortir demain, mon pote va sortir a, mon pote va sortir vers, mon pote va sortir bientot, mon pote va sortir
    ce soir, mon pote va sortir cet aprem, mon pote va sortir a midi, mon pote allait sortir par, mon pote allait sortir
    dans, mon pote allait sortir demain, mon pote allait sortir a, mon pote allait sortir vers, mon pote allait sortir
    bientot, mon pote allait sortir ce soir, mon pote allait sortir cet aprem, mon pote allait sortir a midi, mon ami
    sort par, mon ami sort dans, mon ami sort demain, mon ami sort vers, mon ami sort bientot, mon ami sort ce soir, mon
    ami sort cet aprem, mon ami sort a midi, mon ami sortait par, mon ami sortait dans, mon ami sortait demain, mon ami
    sortait vers, mon ami sortait bientot, mon ami sortait ce soir, mon ami sortait cet aprem, mon ami sortait a midi,
    mon ami sortirait par, mon ami sortirait dans, mon ami sortirait demain, mon ami sortirait vers, mon ami sortirait
    bientot, mon ami sortirait ce soir, mon ami sortirait cet aprem, mon ami sortirait a midi, mon ami sortira par, mon
    ami sortira dans, mon ami sortira demain, mon ami sortira a, mon ami sortira vers, mon ami sortira bientot, mon ami
    sortira ce soir, mon ami sortira cet aprem, mon ami sortira a midi, mon ami va sortir par, mon ami va sortir dans,
    mon ami va sortir demain, mon ami va sortir a, mon ami va sortir vers, mon ami va sortir bientot, mon ami va sortir
    ce soir, mon ami va sortir cet aprem, mon ami va sortir a midi, mon ami allait sortir par, mon ami allait sortir
    dans, mon ami allait sortir demain, mon ami allait sortir a, mon ami allait sortir vers, mon ami allait sortir
    bientot, mon ami allait sortir ce soir, mon ami allait sortir cet aprem, mon ami allait sortir a midi, ma femme sort
    par, ma femme sort dans, ma femme sort demain, ma femme sort vers, ma femme sort bientot, ma femme sort ce soir, ma
    femme sort cet aprem, ma femme sort a midi, ma femme sortait par, ma femme sortait dans, ma femme sortait demain, ma
    femme sortait vers, ma femme sortait bientot, ma femme sortait ce soir, ma femme sortait cet aprem, ma femme sortait
    a midi, ma femme sortirait par, ma femme sortirait dans, ma femme sortirait demain, ma femme sortirait vers, ma
    femme sortirait bientot, ma femme sortirait ce soir, ma femme sortirait cet aprem, ma femme sortirait a midi, ma
    femme sortira par, ma femme sortira dans, ma femme sortira demain, ma femme sortira a, ma femme sortira vers, ma
    femme sortira bientot, ma femme sortira ce soir, ma femme sortira cet aprem, ma femme sortira a midi, ma femme va
    sortir par, ma femme va sortir dans, ma femme va sortir demain, ma femme va sortir a, ma femme va sortir vers, ma
    femme va sortir bientot, ma femme va sortir ce soir, ma femme va sortir cet aprem, ma femme va sortir a midi, ma
    femme allait sortir par, ma femme allait sortir dans, ma femme allait sortir demain, ma femme allait sortir vers, ma
    femme allait sortir bientot, ma femme allait sortir ce soir, ma femme allait sortir cet aprem, ma femme allait
    sortir a midi, ma soeur sort par, ma soeur sort dans, ma soeur sort demain, ma soeur sort vers, ma soeur sort
    bientot, ma soeur sort ce soir, ma soeur sort cet aprem, ma soeur sort a midi, ma soeur sortait par, ma soeur
    sortait dans, ma soeur sortait demain, ma soeur sortait vers, ma soeur sortait bientot, ma soeur sortait ce soir, ma
    soeur sortait cet aprem, ma soeur sortait a midi, ma soeur sortirait par, ma soeur sortirait dans, ma soeur
    sortirait demain, ma soeur sortirait vers, ma soeur sortirait bientot, ma soeur sortirait ce soir, ma soeur
    sortirait cet aprem, ma soeur sortirait a midi, ma soeur sortira par, ma soeur sortira dans, ma soeur sortira
    demain, ma soeur sortira a, ma soeur sortira vers, ma soeur sortira bientot, ma soeur sortira ce soir, ma soeur
    sortira cet aprem, ma soeur sortira a midi, ma soeur va sortir par, ma soeur va sortir dans, ma soeur va sortir
    demain, ma soeur va sortir a, ma soeur va sortir vers, ma soeur va sortir bientot, ma soeur va sortir ce soir, ma
    soeur va sortir cet aprem, ma soeur va sortir a midi, ma soeur allait sortir par, ma soeur allait sortir dans, ma
    soeur allait sortir demain, ma soeur allait sortir vers, ma soeur allait sortir bientot, ma soeur allait sortir ce
    soir, ma soeur allait sortir cet aprem, ma soeur allait sortir a midi, ma mere sort par, ma mere sort dans, ma mere
    sort demain, ma mere sort vers, ma mere sort bientot, ma mere sort ce soir, ma mere sort cet aprem, ma mere sort a
    midi, ma mere sortait par, ma mere sortait dans, ma mere sortait demain, ma mere sortait vers, ma mere sortait
    bientot, ma mere sortait ce soir, ma mere sortait cet aprem, ma mere sortait a midi, ma mere sortirait par, ma mere
    sortirait dans, ma mere sortirait demain, ma mere sortirait vers, ma mere sortirait bientot, ma mere sortirait ce
    soir, ma mere sortirait cet aprem, ma mere sortirait a midi, ma mere sortira par, ma mere sortira dans, ma mere
    sortira demain, ma mere sortira a, ma mere sortira vers, ma mere sortira bientot, ma mere sortira ce soir, ma mere
    sortira cet aprem, ma mere sortira a midi, ma mere va sortir par, ma mere va sortir dans, ma mere va sortir demain,
    ma mere va sortir a, ma mere va sortir vers, ma mere va sortir bientot, ma mere va sortir ce soir, ma mere va sortir
    cet aprem, ma mere va sortir a midi, ma mere allait sortir par, ma mere allait sortir dans, ma mere allait sortir
    demain, ma mere allait sortir a, ma mere allait sortir vers, ma mere allait sortir bientot, ma mere allait sortir ce
    soir, ma mere allait sortir cet aprem, ma mere allait sortir a midi, heure ou mon _ sort, heure ou mon _ sortait,
    heure ou mon _ sortirait, heure ou ma _ sort, heure ou ma _ sortait, heure ou ma _ sortirait, heure a laquelle mon _
    sort, heure a laquelle mon _ sortait, heure a laquelle mon _ sortirait, heure a laquelle ma _ sort, heure a laquelle
    ma _ sortait, heure a laquelle ma _ sortirait, que on le libere, que on le liberait, que on le relache, que on le
    lache, que on le lachait, que on le laisse sortir, que on la libere, que on la liberait, que on la relache, que on
    la relachait, que on la lache, que on la laisse sortir, que ils le liberent, que ils le relachent, que ils le
    lachent, que ils le laissent sortir, que ils la liberent, que ils la relachent, que ils la lachent, que ils la
    laissent sortir, quand tel gars sort, quand tel sort, quand untel sort, quand un gars sort, quand quelqu un sort,
    quand les gens sortent, quand les detenus sortent, quand un detenu sort, quand un immigrant sort, qui sort et quand,
    qui sort quand, qui sort aujourd hui, qui sort demain, heures de sortie, heure des sorties, horaires des sorties,
    heure de levee de ecrou, sa levee de ecrou, fin de sa peine, date de fin de peine, jour de fin de peine, quand sa
    peine finit, quand la peine finit, quand il finit sa peine, que il finit sa peine, quand il paye sa caution, quand
    la caution est payee, quand sa caution, des que la caution, que la caution etait payee, que la caution est payee,
    caution vient de etre payee, que son bail, moment de le relacher, moment de le liberer, moment de la relacher, avant
    que on le libere, avant que on le relache, avant que on me libere, avant de me relacher, avant de me liberer, avant
    de me laisser sortir, minutes avant la sortie, heure avant la sortie, sort dans 5, sort dans 10, sort dans 15, sort
    dans 20, sort dans 30, sort dans une, sort dans dix, sort dans quinze, sort dans vingt, sort dans trente, sort par
    la porte, sortait par la porte, sort par derriere, sort par arriere, sort par devant, quelle porte il sort, par
    quelle porte il sort, par ou il sort, par ou elle sort, par ou il sortait, par ou il sortirait, date et heure de
    sortie, jour et heure de sortie, out time, release date, release time, sa date de sortie, ma date de sortie, son
    heure de sortie, mon heure de sortie, heure precise de sortie, qui sortent cette, qui sortent aujourd hui, qui
    sortent demain, qui sort cette semaine, qui sortent dans, gars qui sortent, liste de ceux qui sortent, ceux qui
    sortent, ceux qui vont sortir, liste des gens qui sortent, gens qui sortent, sera dehors vers, sera dehors dans,
    sera dehors pour, serait dehors vers, il sera dehors, elle sera dehors, sortent lundi, date et heure, date de levee,
    avant chaque liberation, avant chaque sortie, minutes avant chaque, minutes avant la liberation, avant toute
    liberation, a chaque liberation, a chaque sortie
  `,
} as const satisfies Partial<Lexicon>;
