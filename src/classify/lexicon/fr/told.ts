import type { Lexicon } from '../../concepts.ts';

/** French: what was asked about people and told of them. */
export const told = {
  STATUS: `
    statut, statu, statuts, status, statut migratoire, statut legal, statut de immigration, statut administratif,
    situation migratoire, situation administrative, situation legale, situation de immigration, situation reguliere,
    situation irreguliere, en situation irreguliere, en situation reguliere, en regle, pas en regle, regularise,
    regularisee, regularises, legal, legale, legaux, legalement, illegal, illegale, illegaux, illegalement, ilegal,
    illegals, clandestin, clandestine, clandestins, clandestinement, sans papier, sans papiers, sans pap, sanspapiers,
    avec ou sans papiers, citoyen, citoyenne, citoyens, citoyennes, citoyennete, citoyen americain, citoyenne
    americaine, citizen, visa, visas, mon visa, residence, residence permanente, resident, residente, resident
    permanent, residente permanente, residents, permis de travail, autorisation de travail, permis de     sejour, droit
    de sejour, droit de etre la, droit de etre ici, droit de rester, droit de asile, asile, demandeur     de asile,
    demandeuse de asile, refugie, refugiee, tps, daca, immigrant, immigrante, immigrants, immigre, immigree, immigres,
    migrant, migrants, papiers de immigration, papiers immigration, papiers americains, papiers     en regle, papiers
    pour etre ici, papiers pour rester, documents de immigration, document de immigration, documents migratoires, sur
    immigration, question de immigration, questions de immigration, questions sur     immigration, mon immigration,
    dossier de asile, comment je suis entre, comment je suis entree, comment je suis     arrive, comment je suis
    arrivee, comment on est entre, comment on est arrive, comment on est arrives, comment il     est entre, comment elle
    est entree, comment tu es entre, comment vous etes entre, comment vous etes arrive, comment je etais entre, comment
    il etait arrive, comment il est arrive ici, comment elle est arrivee, par ou je     suis entre, par ou je etais
    passe, par ou je suis passe, par ou on est passe, traverse la frontiere, passe la     frontiere, traversee du
    mexique, depuis combien de temps je suis, depuis combien de temps on est, depuis combien     de temps il est, depuis
    combien de temps elle est, depuis combien de temps tu es, depuis combien de temps vous     etes, depuis quand je
    suis ici, depuis quand je suis dans, depuis quand je suis la, depuis quand on est ici, depuis quand il est, depuis
    quand tu es, depuis quand vous etes, depuis quand je etais, je suis en regle, est en     regle, etes en regle, tous
    en regle, double nationalite americaine, naturalise, naturalisee, naturalisation, documente, sans documents, non
    documente, undocumented, droit de vivre, droit de travailler, reglo, pas reglo, quoi comme statut, quoi comme
    papiers, quoi comme visa, quel statut, quel visa, quels papiers, quel type de     visa, avec quel visa, sous quel
    visa, sous quel statut, expire ton visa, visa expire, overstay, work permit, ead, parole humanitaire, humanitarian
    parole, chnv, dreamer, en regle ou, statut de refugie, statut de immigrant, situation aux etats unis, situation de
    sejour, regularisation, demande de asile, cas de asile, asile politique, carte de travail, green card ou visa,
    autorise a rester, autorisee a rester, autorise a vivre, autorise a etre ici, entree illegale, rentre illegalement,
    entre illegalement, entre legalement, entree legalement, visa etudiant, visa touriste, visa de touriste, visa de
    etudiant, statut de etudiant, i 94, i94, i 20, sejour, mon sejour, son sejour, sejour regulier, sejour illegal,
    droits de sejour, citoyennete americaine, nationalite americaine, americain ou pas, americain ou, americaine ou,
    immigration status, legal status, undocument*, papiers de ici, papiers de residence, papiers de sejour, papiers de
    asile, papiers de refugie, papiers legaux, bons papiers, vrais papiers, papiers de migrant, papiers du pays, ce que
    je fais dans ce pays, ce que je fais aux etats unis, comment on est venu, comment je suis venu, comment je suis
    venue, comment il est venu, comment elle est venue, comment on est venus, comment je suis rentre, comment je suis
    rentree, comment il est rentre, comment on est rentres, par quelle frontiere, par ou je suis entree, par ou il est
    entre, par ou on est entres, mon entree aux, son entree aux, date de entree, ma date de entree, traverse le mexique,
    passe par le mexique, la jungle du darien, si je ai demande asile, droit de bosser, droit de travailler ici, droit
    de bosser ici, droit de etre dans ce pays, droit de circuler, autorise a travailler, autorisee a travailler,
    autorise a bosser, permission de etre ici, permission de rester, carte de refugie, recu de asile, recu uscis
  `,
  PAPERS: `
    papiers, papier, papie, papye, papers, documents, document, docs, doc, paperasse en regle, papiers de identite
  `,
  ORIGIN: `
    ou je suis ne, ou je suis nee, ou tu es ne, ou tu es nee, ou tes ne, ou tes nee, ou vous etes ne, ou vous etes
    nee, ou vous etes nes, ou il est ne, ou elle est nee, ou on est ne, ou on est nes, ou je etais ne, ou je etais
    nee, ou il etait ne, ou elle etait nee, ou etait ne, ou etait nee, ou etaient nes, ou ils sont nes, ou sont nes, ou
    est ne, ou est nee, ou suis je ne, es tu ne, etes vous ne, etes vous nee, ne ou, nee ou, nes ou, tu es ne ou, tes ne
    ou, vous etes ne ou, quel pays je suis ne, quel pays je suis nee, dans quel pays, de quel pays, quel     pays, quels
    pays, de quelle nationalite, nationalite, nationalites, ma nationalite, lieu de naissance, pays de     naissance,
    pays de origine, mon pays, ton pays, son pays, notre pays, votre pays, nos pays, leur pays, origine, origines, mes
    origines, nos origines, tes origines, vos origines, ses origines, ne a etranger, nee a etranger, de ou je viens, dou
    je viens, de ou on vient, dou on vient, dou tu viens, de ou tu viens, dou vous venez, de ou     vous venez, dou il
    vient, de ou il vient, dou elle vient, de ou elle vient, dou nous venons, dou je venais, de     ou je venais, dou il
    venait, de ou il venait, dou elle venait, dou on venait, de ou on venait, dou venaient, dou     venait, dou
    viennent, dou vient, de ou vient, dou ils venaient, de ou ils venaient, dou ils viennent, dou je     suis, de ou je
    suis, dou tu es, de ou tu es, dou tes, de ou tes, dou on est, de ou on est, dou vous etes, de ou     vous etes, dou
    il est, de ou il est, dou elle est, dou nous sommes, dou viens tu, dou venez vous, tu viens dou, tu viens de ou,
    vous venez dou, vous venez de ou, tu sors dou, tu es de ou, tes de ou, tes dou, vous etes de ou, vous etes dou,
    viens dou, vient dou, il vient dou, je viens de ou, je venais de ou, venais dou, venais de ou, on venait de ou, tu
    viens de quel, je viens de quel, etranger, etrangere, si je etais ne ici, si     je suis ne ici, si on est nes ici,
    ne aux etats unis, nee aux etats unis, nes aux etats unis, ne aux usa, ne     ici, nee ici, nes ici, quel coin de
    afrique, quel bled, tu es de quel, tu es haitien, tu es haitienne, tu es     africain, vous etes haitien, vous etes
    haitienne, vous etes haitiens, ou ses parents sont nes, ou mes parents     sont nes, dou viennent mes parents, pays
    on vient, pays je viens, pays il vient, pays elle vient, pays tu viens, pays vous venez, quel pays de afrique,
    naissance, que tu fous dans ce pays, tu fous dans ce pays, vous faites     dans ce pays, tu fais dans ce pays, fais
    dans ce pays, tu viens de quel pays, vous venez de quel pays, tes de     quel pays, vous etes de quel pays, tes de
    quelle origine, tu es de quelle origine, vous etes de quelle origine, de quelle origine, pays tes, vient de quel,
    venez de quel, tu sors de quel pays, cest quoi ton pays, ce est quoi     ton pays, ce est quoi votre pays, ton bled,
    son bled, quel continent, de quel coin, t es sorti de ou, tu debarques de ou, vous debarquez de ou, tu arrives de
    ou, vous arrivez de ou, de ou tu debarques, de ou vous debarquez, de ou je debarque, de ou tu sors, de ou je sors,
    de ou il sort, de ou je venais, de ou vous veniez, de ou tu venais, de ou ma famille vient, de ou on sort, vient de
    ou, venez de ou, viens de ou toi, tu viens de ou comme ca, te es de ou, te es de ou toi, ce est ou chez toi, ce est
    ou chez vous, chez toi ce est ou, chez vous ce est ou, ton pays ce est, votre pays ce est, ton pays de origine,
    votre pays de origine, mon pays de origine, son pays de origine, leur pays de origine, notre pays de origine, pays
    de ou, pays de ou je viens, pays de ou il vient, le pays ou je suis ne, le pays ou il est ne, ville de naissance, ma
    ville natale, pays natal, mon pays natal, lieu de naissance de, ne en haiti, nee en haiti, ne au senegal, ne a port
    au prince, ne ou exactement, te es ne ou, te es nee ou, te es ne ici, tu es ne ici, tu es nee ici, vous etes ne ici,
    vous etes nee ici, vous etes nes ici, etes vous ne ici, es tu ne ici, ou te es ne, ou ce est que te es ne, ou est ce
    que tu es ne, ou est ce que vous etes ne, ou est ce que je suis ne, ou est ce que te es ne, quelle origine, quelles
    origines, tes racines, mes racines, vos racines, te es de quel pays, te es haitien, te es africain, te es arabe, te
    es marocain, te es algerien, te es congolais, te es dominicain, tu es dominicain, tu es congolais, tu es senegalais,
    vous etes senegalais, vous etes africains, vous etes africain, vous etes congolais, haitien ou dominicain, haitien
    ou, where are you from, where you from, where u from, where were you born, country of birth, place of birth, what
    country, quel est ton pays, quel est votre pays, quelle est ta nationalite, quelle est votre nationalite, quelle
    nationalite, votre nationalite, ta nationalite, sa nationalite, notre nationalite, leur nationalite, leurs
    nationalites, nos nationalites, tu viens de loin, vous venez de loin, de quelle ville, de quel village, de quelle
    ile, de quelle region de afrique, accent vient de ou, de ou vient cet accent, de ou vient mon accent, de ou vient
    ton accent, de ou vient votre accent, cet accent vient, ce est quoi cet accent, ton accent vient de ou, tu es
    mexicain, tu es mexicaine, tu es colombien, tu es salvadorien, tu es guatemalteque, tu es hondurien, tu es
    bresilien, tu es bresilienne, tu es capverdien, tu es malien, tu es ivoirien, tu es camerounais, tu es guineen, tu
    es togolais, tu es tunisien, tu es nigerian, tu es somalien, tu es venezuelien, tu es equatorien, tu es chinois, tu
    es vietnamien, tu es haitiens, tu es jamaicain, t es mexicain, t es mexicaine, t es colombien, t es salvadorien, t
    es guatemalteque, t es hondurien, t es bresilien, t es bresilienne, t es capverdien, t es malien, t es ivoirien, t
    es camerounais, t es guineen, t es togolais, t es tunisien, t es nigerian, t es somalien, t es venezuelien, t es
    equatorien, t es chinois, t es vietnamien, t es haitiens, t es jamaicain, vous etes mexicain, vous etes mexicaine,
    vous etes colombien, vous etes salvadorien, vous etes guatemalteque, vous etes hondurien, vous etes bresilien, vous
    etes bresilienne, vous etes capverdien, vous etes malien, vous etes ivoirien, vous etes camerounais, vous etes
    guineen, vous etes togolais, vous etes tunisien, vous etes nigerian, vous etes somalien, vous etes venezuelien, vous
    etes equatorien, vous etes chinois, vous etes vietnamien, vous etes jamaicain
  `,
  GREEN_CARD: `
    carte verte, cartes vertes, green card*, greencard*, grinkad, grin card, passeport*, passport*, paseport*, passepor,
    paspo, passeporte, titre de sejour, titres de sejour, titre sejour, carte de sejour, cartes de sejour, carte sejour,
    carte de resident, carte de residence, carte resident, carte de immigration, carte consulaire, carte de identite
    consulaire, laissez passer, grin kad, ta green card, une green card, la green card, mon passeport, son passeport,
    ton passeport, votre passeport, nos passeports, leurs passeports, passeport haitien, passeport etranger, passeport
    de mon pays, carte de resident permanent, carte de residente, ma green card, sa green card, votre green card, ta
    carte verte, ma carte verte, sa carte verte, votre carte verte, greencarde, grincard, grin carte, gren card, votre
    titre de sejour, mon titre de sejour, carte consulaire haitienne, i 551
  `,
} as const satisfies Partial<Lexicon>;
