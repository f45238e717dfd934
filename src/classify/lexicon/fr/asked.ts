import type { Lexicon } from '../../concepts.ts';

/** French: questions about status as they are spoken, and by whose looks people are stopped. */
export const asked = {
  STATUS_QUESTION: `
    tes legal, tes legale, tu es legal, tu es legale, es tu legal, es tu legale, vous etes legal, vous etes legale, vous
    etes legaux, etes vous legal, tes illegal, tu es illegal, vous etes illegal, vous etes illegaux, etes vous
    illegal, tes en regle, tu es en regle, es tu en regle, vous etes en regle, etes vous en regle, tes citoyen, tes
    citoyenne, tu es citoyen, tu es citoyenne, es tu citoyen, es tu citoyenne, vous etes citoyen, vous etes
    citoyenne, vous etes citoyens, etes vous citoyen, etes vous citoyenne, tu as des papiers, tas des papiers, tas
    tes papiers, tas les papiers, tu as tes papiers, as tu des papiers, as tu tes papiers, vous avez des papiers, vous
    avez vos papiers, avez vous des papiers, avez vous vos papiers, tes papiers, vos papiers, tes sans papiers, tu es
    sans papiers, vous etes sans papiers, es tu sans papiers, papiers papiers, papier papier, papiers svp, papiers sil
    vous plait, papiers si il vous plait, montre tes papiers, montrez vos papiers, montre moi tes     papiers, montrez
    moi vos papiers, sors tes papiers, sortez vos papiers, fais voir tes papiers, faites voir vos     papiers, fais voir
    si tes legal, voir si tes legal, ou sont tes papiers, ou sont vos papiers, ils sont ou tes     papiers, quel est ton
    statut, quel est votre statut, cest quoi ton statut, ce est quoi ton statut, cest quoi     votre statut, ce est quoi
    votre statut, ton statut, votre statut, tas un visa, tu as un visa, as tu un visa, vous avez un visa, avez vous un
    visa, ton visa, votre visa, tes clandestin, tu es clandestin, vous etes     clandestin, legal or illegal, legal ou
    illegal, legal ou pas, en regle ou pas, citoyen ou pas, avec ou sans     papiers, ceux qui ont pas de papiers, ceux
    qui ne ont pas de papiers, ceux qui ont des papiers, qui est legal, qui a des papiers, qui a pas de papiers, qui na
    pas de papiers, are you legal, you legal, u legal, papers     please, tes resident, tu es resident, vous etes
    resident, t es legal, tes un clandestin, tes legal toi, control*     les papiers, control* nos papiers, control* mes
    papiers, control* ses papiers, control* leurs papiers, control*     papiers, control* des papiers, control* le
    statut, control* les visas, controle de papiers, controle des     papiers, controles de papiers, test de
    citoyennete, tes la legalement, tu es la legalement, tu es ici     legalement, vous etes ici legalement, vous etes
    la legalement, tu es entre comment, vous etes entres comment, vous etes entre comment, tu es arrive comment, mot sur
    les papiers, mot sur mes papiers, mot sur ses papiers, mot sur nos papiers, mot sur immigration, mot sur mon statut,
    mot sur son statut, mot sur le statut, mot sur     notre statut, question sur mon statut, question sur son statut,
    question sur notre statut, question sur mes     papiers, question sur ses papiers, question sur les papiers,
    question sur nos papiers, question sur le statut, question sur immigration, questions sur immigration, questions sur
    mon statut, questions sur mes papiers, questions sur ses papiers, questions sur les papiers, question de papiers,
    sur mon statut, sur mes papiers, sur     ses papiers, sur nos papiers, sur notre statut, sur son statut, vous avez
    quoi comme statut, vous avez quoi     comme papiers, vous avez quoi comme visa, tu as quoi comme statut, tu as quoi
    comme papiers, tu as quoi comme     visa, tas quoi comme papiers, tas quoi comme statut, tas quoi comme visa, quoi
    comme statut, quoi comme papiers, tes ici avec quel visa, tu es ici avec quel visa, vous etes ici avec quel visa,
    tes la avec quel visa, tu es la     avec quel visa, avec quel visa, quel est ton visa, quel visa tu as, quel visa
    vous avez, quel statut tu as, quel     statut vous avez, tes reglo, tu es reglo, vous etes reglo, ta situation,
    votre situation, ta situation ici, votre situation ici, tu as le droit de etre ici, vous avez le droit de etre ici,
    tu as le droit de etre la, vous     avez le droit de etre la, tas le droit de etre la, tes autorise a etre, vous
    etes autorise a etre, tes refugie, vous etes refugie, tu as demande asile, vous avez demande asile, tes avec ou sans
    papiers, quel type de papiers, prouve que tes legal, prouve que tu es legal, prouvez que vous etes, cest quoi ta
    situation, ce est quoi ta     situation, ce est quoi votre situation, tu es sans pap, sans papiers ou quoi, legal
    ici, legal toi, illegal toi, pas de papiers toi, vous etes en situation, tu es en situation, tu es legal ici, tu es
    legal ou quoi, tu es legal ou pas, tu es legal ou bien, tu es legal toi, tu es legal aux etats unis, tu es legal aux
    usa, tu es legal non, tu es legale ici, tu es legale ou quoi, tu es legale ou pas, tu es legale ou bien, tu es
    legale toi, tu es legale aux etats unis, tu es legale aux usa, tu es legale non, tu es illegal ici, tu es illegal ou
    quoi, tu es illegal ou pas, tu es illegal ou bien, tu es illegal toi, tu es illegal aux etats unis, tu es illegal
    aux usa, tu es illegal non, tu es illegale ici, tu es illegale ou quoi, tu es illegale ou pas, tu es illegale ou
    bien, tu es illegale toi, tu es illegale aux etats unis, tu es illegale aux usa, tu es illegale non, tu es en regle
    ici, tu es en regle ou quoi, tu es en regle ou pas, tu es en regle ou bien, tu es en regle toi, tu es en regle aux
    etats unis, tu es en regle aux usa, tu es en regle non, tu es regularise ici, tu es regularise ou quoi, tu es
    regularise ou pas, tu es regularise ou bien, tu es regularise toi, tu es regularise aux etats unis, tu es regularise
    aux usa, tu es regularise non, tu es reglo ici, tu es reglo ou quoi, tu es reglo ou pas, tu es reglo ou bien, tu es
    reglo toi, tu es reglo aux etats unis, tu es reglo aux usa, tu es reglo non, tu es citoyen ici, tu es citoyen ou
    quoi, tu es citoyen ou pas, tu es citoyen ou bien, tu es citoyen toi, tu es citoyen aux etats unis, tu es citoyen
    aux usa, tu es citoyen non, tu es citoyenne ici, tu es citoyenne ou quoi, tu es citoyenne ou pas, tu es citoyenne ou
    bien, tu es citoyenne toi, tu es citoyenne aux etats unis, tu es citoyenne aux usa, tu es citoyenne non, tu es
    resident ici, tu es resident ou quoi, tu es resident ou pas, tu es resident ou bien, tu es resident toi, tu es
    resident aux etats unis, tu es resident aux usa, tu es resident non, tu es residente ici, tu es residente ou quoi,
    tu es residente ou pas, tu es residente ou bien, tu es residente toi, tu es residente aux etats unis, tu es
    residente aux usa, tu es residente non, tu es sans papiers ici, tu es sans papiers ou quoi, tu es sans papiers ou
    pas, tu es sans papiers ou bien, tu es sans papiers toi, tu es sans papiers aux etats unis, tu es sans papiers aux
    usa, tu es sans papiers non, tu es clandestin ici, tu es clandestin ou quoi, tu es clandestin ou pas, tu es
    clandestin ou bien, tu es clandestin toi, tu es clandestin aux etats unis, tu es clandestin aux usa, tu es
    clandestin non, tu es demandeur de asile ici, tu es demandeur de asile ou quoi, tu es demandeur de asile ou pas, tu
    es demandeur de asile ou bien, tu es demandeur de asile toi, tu es demandeur de asile aux etats unis, tu es
    demandeur de asile aux usa, tu es demandeur de asile non, tu es refugie ici, tu es refugie ou quoi, tu es refugie ou
    pas, tu es refugie ou bien, tu es refugie toi, tu es refugie aux etats unis, tu es refugie aux usa, tu es refugie
    non, t es legal ici, t es legal ou quoi, t es legal ou pas, t es legal ou bien, t es legal toi, t es legal aux etats
    unis, t es legal aux usa, t es legal non, t es legale ici, t es legale ou quoi, t es legale ou pas, t es legale ou
    bien, t es legale toi, t es legale aux etats unis, t es legale aux usa, t es legale non, t es illegal ici, t es
    illegal ou quoi, t es illegal ou pas, t es illegal ou bien, t es illegal toi, t es illegal aux etats unis, t es
    illegal aux usa, t es illegal non, t es illegale ici, t es illegale ou quoi, t es illegale ou pas, t es illegale ou
    bien, t es illegale toi, t es illegale aux etats unis, t es illegale aux usa, t es illegale non, t es en regle ici,
    t es en regle ou quoi, t es en regle ou pas, t es en regle ou bien, t es en regle toi, t es en regle aux etats unis,
    t es en regle aux usa, t es en regle non, t es regularise ici, t es regularise ou quoi, t es regularise ou pas, t es
    regularise ou bien, t es regularise toi, t es regularise aux etats unis, t es regularise aux usa, t es regularise
    non, t es reglo ici, t es reglo ou quoi, t es reglo ou pas, t es reglo ou bien, t es reglo toi, t es reglo aux etats
    unis, t es reglo aux usa, t es reglo non, t es citoyen ici, t es citoyen ou quoi, t es citoyen ou pas, t es citoyen
    ou bien, t es citoyen toi, t es citoyen aux etats unis, t es citoyen aux usa, t es citoyen non, t es citoyenne ici,
    t es citoyenne ou quoi, t es citoyenne ou pas, t es citoyenne ou bien, t es citoyenne toi, t es citoyenne aux etats
    unis, t es citoyenne aux usa, t es citoyenne non, t es resident ici, t es resident ou quoi, t es resident ou pas, t
    es resident ou bien, t es resident toi, t es resident aux etats unis, t es resident aux usa, t es resident non, t es
    residente ici, t es residente ou quoi, t es residente ou pas, t es residente ou bien, t es residente toi, t es
    residente aux etats unis, t es residente aux usa, t es residente non, t es sans papiers ici, t es sans papiers ou
    quoi, t es sans papiers ou pas, t es sans papiers ou bien, t es sans papiers toi, t es sans papiers aux etats unis,
    t es sans papiers aux usa, t es sans papiers non, t es clandestin ici, t es clandestin ou quoi, t es clandestin ou
    pas, t es clandestin ou bien, t es clandestin toi, t es clandestin aux etats unis, t es clandestin aux usa, t es
    clandestin non, t es demandeur de asile ici, t es demandeur de asile ou quoi, t es demandeur de asile ou pas, t es
    demandeur de asile ou bien, t es demandeur de asile toi, t es demandeur de asile aux etats unis, t es demandeur de
    asile aux usa, t es demandeur de asile non, t es refugie ici, t es refugie ou quoi, t es refugie ou pas, t es
    refugie ou bien, t es refugie toi, t es refugie aux etats unis, t es refugie aux usa, t es refugie non, vous etes
    legal ici, vous etes legal ou quoi, vous etes legal ou pas, vous etes legal ou bien, vous etes legal toi, vous etes
    legal aux etats unis, vous etes legal aux usa, vous etes legal non, vous etes legale ici, vous etes legale ou quoi,
    vous etes legale ou pas, vous etes legale ou bien, vous etes legale toi, vous etes legale aux etats unis, vous etes
    legale aux usa, vous etes legale non, vous etes illegal ici, vous etes illegal ou quoi, vous etes illegal ou pas,
    vous etes illegal ou bien, vous etes illegal toi, vous etes illegal aux etats unis, vous etes illegal aux usa, vous
    etes illegal non, vous etes illegale ici, vous etes illegale ou quoi, vous etes illegale ou pas, vous etes illegale
    ou bien, vous etes illegale toi, vous etes illegale aux etats unis, vous etes illegale aux usa, vous etes illegale
    non, vous etes en regle ici, vous etes en regle ou quoi, vous etes en regle ou pas, vous etes en regle ou bien, vous
    etes en regle toi, vous etes en regle aux etats unis, vous etes en regle aux usa, vous etes en regle non, vous etes
    regularise ici, vous etes regularise ou quoi, vous etes regularise ou pas, vous etes regularise ou bien, vous etes
    regularise toi, vous etes regularise aux etats unis, vous etes regularise aux usa, vous etes regularise non, vous
    etes reglo ici, vous etes reglo ou quoi, vous etes reglo ou pas, vous etes reglo ou bien, vous etes reglo toi, vous
    etes reglo aux etats unis, vous etes reglo aux usa, vous etes reglo non, vous etes citoyen ici, vous etes citoyen ou
    quoi, vous etes citoyen ou pas, vous etes citoyen ou bien, vous etes citoyen toi, vous etes citoyen aux etats unis,
    vous etes citoyen aux usa, vous etes citoyen non, vous etes citoyenne ici, vous etes citoyenne ou quoi, vous etes
    citoyenne ou pas, vous etes citoyenne ou bien, vous etes citoyenne toi, vous etes citoyenne aux etats unis, vous
    etes citoyenne aux usa, vous etes citoyenne non, vous etes resident ici, vous etes resident ou quoi, vous etes
    resident ou pas, vous etes resident ou bien, vous etes resident toi, vous etes resident aux etats unis, vous etes
    resident aux usa, vous etes resident non, vous etes residente ici, vous etes residente ou quoi, vous etes residente
    ou pas, vous etes residente ou bien, vous etes residente toi, vous etes residente aux etats unis, vous etes
    residente aux usa, vous etes residente non, vous etes sans papiers ici, vous etes sans papiers ou quoi, vous etes
    sans papiers ou pas, vous etes sans papiers ou bien, vous etes sans papiers toi, vous etes sans papiers aux etats
    unis, vous etes sans papiers aux usa, vous etes sans papiers non, vous etes clandestin ici, vous etes clandestin ou
    quoi, vous etes clandestin ou pas, vous etes clandestin ou bien, vous etes clandestin toi, vous etes clandestin aux
    etats unis, vous etes clandestin aux usa, vous etes clandestin non, vous etes demandeur de asile ici, vous etes
    demandeur de asile ou quoi, vous etes demandeur de asile ou pas, vous etes demandeur de asile ou bien, vous etes
    demandeur de asile toi, vous etes demandeur de asile aux etats unis, vous etes demandeur de asile aux usa, vous etes
    demandeur de asile non, vous etes refugie ici, vous etes refugie ou quoi, vous etes refugie ou pas, vous etes
    refugie ou bien, vous etes refugie toi, vous etes refugie aux etats unis, vous etes refugie aux usa, vous etes
    refugie non, tu as des papiers ou, tu as des papiers ici, tu as des papiers americains, tu as des papiers pour, tu
    as des papiers d immigration, tu as des documents ou, tu as des documents ici, tu as des documents americains, tu as
    des documents pour, tu as des documents d immigration, tu as tes papiers ou, tu as tes papiers ici, tu as tes
    papiers americains, tu as tes papiers pour, tu as tes papiers d immigration, tu as tes documents ou, tu as tes
    documents ici, tu as tes documents americains, tu as tes documents pour, tu as tes documents d immigration, tu as
    vos papiers ou, tu as vos papiers ici, tu as vos papiers americains, tu as vos papiers pour, tu as vos papiers d
    immigration, tu as vos documents ou, tu as vos documents ici, tu as vos documents americains, tu as vos documents
    pour, tu as vos documents d immigration, tu as les papiers ou, tu as les papiers ici, tu as les papiers americains,
    tu as les papiers pour, tu as les papiers d immigration, tu as les documents ou, tu as les documents ici, tu as les
    documents americains, tu as les documents pour, tu as les documents d immigration, tu as de vrais papiers ou, tu as
    de vrais papiers ici, tu as de vrais papiers americains, tu as de vrais papiers pour, tu as de vrais papiers d
    immigration, tu as de vrais documents ou, tu as de vrais documents ici, tu as de vrais documents americains, tu as
    de vrais documents pour, tu as de vrais documents d immigration, tu as tous tes papiers ou, tu as tous tes papiers
    ici, tu as tous tes papiers americains, tu as tous tes papiers pour, tu as tous tes papiers d immigration, tu as
    tous tes documents ou, tu as tous tes documents ici, tu as tous tes documents americains, tu as tous tes documents
    pour, tu as tous tes documents d immigration, tu as tous vos papiers ou, tu as tous vos papiers ici, tu as tous vos
    papiers americains, tu as tous vos papiers pour, tu as tous vos papiers d immigration, tu as tous vos documents ou,
    tu as tous vos documents ici, tu as tous vos documents americains, tu as tous vos documents pour, tu as tous vos
    documents d immigration, t as des papiers ou, t as des papiers ici, t as des papiers americains, t as des papiers
    pour, t as des papiers d immigration, t as des documents ou, t as des documents ici, t as des documents americains,
    t as des documents pour, t as des documents d immigration, t as tes papiers ou, t as tes papiers ici, t as tes
    papiers americains, t as tes papiers pour, t as tes papiers d immigration, t as tes documents ou, t as tes documents
    ici, t as tes documents americains, t as tes documents pour, t as tes documents d immigration, t as vos papiers ou,
    t as vos papiers ici, t as vos papiers americains, t as vos papiers pour, t as vos papiers d immigration, t as vos
    documents ou, t as vos documents ici, t as vos documents americains, t as vos documents pour, t as vos documents d
    immigration, t as les papiers ou, t as les papiers ici, t as les papiers americains, t as les papiers pour, t as les
    papiers d immigration, t as les documents ou, t as les documents ici, t as les documents americains, t as les
    documents pour, t as les documents d immigration, t as de vrais papiers ou, t as de vrais papiers ici, t as de vrais
    papiers americains, t as de vrais papiers pour, t as de vrais papiers d immigration, t as de vrais documents ou, t
    as de vrais documents ici, t as de vrais documents americains, t as de vrais documents pour, t as de vrais documents
    d immigration, t as tous tes papiers ou, t as tous tes papiers ici, t as tous tes papiers americains, t as tous tes
    papiers pour, t as tous tes papiers d immigration, t as tous tes documents ou, t as tous tes documents ici, t as
    tous tes documents americains, t as tous tes documents pour, t as tous tes documents d immigration, t as tous vos
    papiers ou, t as tous vos papiers ici, t as tous vos papiers americains, t as tous vos papiers pour, t as tous vos
    papiers d immigration, t as tous vos documents ou, t as tous vos documents ici, t as tous vos documents americains,
    t as tous vos documents pour, t as tous vos documents d immigration, vous avez des papiers ou, vous avez des papiers
    ici, vous avez des papiers americains, vous avez des papiers pour, vous avez des papiers d immigration, vous avez
    des documents ou, vous avez des documents ici, vous avez des documents americains, vous avez des documents pour,
    vous avez des documents d immigration, vous avez tes papiers ou, vous avez tes papiers ici, vous avez tes papiers
    americains, vous avez tes papiers pour, vous avez tes papiers d immigration, vous avez tes documents ou, vous avez
    tes documents ici, vous avez tes documents americains, vous avez tes documents pour, vous avez tes documents d
    immigration, vous avez vos papiers ou, vous avez vos papiers ici, vous avez vos papiers americains, vous avez vos
    papiers pour, vous avez vos papiers d immigration, vous avez vos documents ou, vous avez vos documents ici, vous
    avez vos documents americains, vous avez vos documents pour, vous avez vos documents d immigration, vous avez les
    papiers ou, vous avez les papiers ici, vous avez les papiers americains, vous avez les papiers pour, vous avez les
    papiers d immigration, vous avez les documents ou, vous avez les documents ici, vous avez les documents americains,
    vous avez les documents pour, vous avez les documents d immigration, vous avez de vrais papiers ou, vous avez de
    vrais papiers ici, vous avez de vrais papiers americains, vous avez de vrais papiers pour, vous avez de vrais
    papiers d immigration, vous avez de vrais documents ou, vous avez de vrais documents ici, vous avez de vrais
    documents americains, vous avez de vrais documents pour, vous avez de vrais documents d immigration, vous avez tous
    tes papiers ou, vous avez tous tes papiers ici, vous avez tous tes papiers americains, vous avez tous tes papiers
    pour, vous avez tous tes papiers d immigration, vous avez tous tes documents ou, vous avez tous tes documents ici,
    vous avez tous tes documents americains, vous avez tous tes documents pour, vous avez tous tes documents d
    immigration, vous avez tous vos papiers ou, vous avez tous vos papiers ici, vous avez tous vos papiers americains,
    vous avez tous vos papiers pour, vous avez tous vos papiers d immigration, vous avez tous vos documents ou, vous
    avez tous vos documents ici, vous avez tous vos documents americains, vous avez tous vos documents pour, vous avez
    tous vos documents d immigration, te es legal ici, te es un sans papiers, te es un illegal, te es un immigre, tu es
    un immigre, vous etes un immigre, vous etes immigre, te es immigre, te es sur le territoire legalement, vous etes
    sur le territoire, tu vis ici legalement, vous vivez ici legalement, tu es ici depuis quand, te es ici depuis quand,
    vous etes ici depuis, depuis quand te es ici, depuis quand te es la, depuis quand te es aux, depuis quand vous etes,
    depuis quand tu vis, depuis combien de temps te es, depuis combien de temps te es ici, comment te es arrive ici,
    comment te es entre, comment tu es entre, comment vous etes entres, comment tu es rentre, comment te es rentre,
    comment vous etes entre, comment vous etes rentre, te es entre comment, te es rentre comment, tu es rentre comment,
    te es venu comment, tu es venu comment, vous etes venus comment, par la frontiere ou, par le mexique ou, te as passe
    la frontiere, tu as traverse la frontiere, tu as une residence, te as la residence, tu as la residence, vous avez la
    residence, te as la nationalite americaine, vous avez la nationalite americaine, te as la citoyennete, vous avez la
    citoyennete, te es americain, tu es americain, vous etes americain, vous etes americaine, tu es americaine, vous
    etes americains, es tu americain, etes vous americain, te as un permis de travail, vous avez un permis de travail,
    tu as un permis de travail, permis de travail vous en avez, ton permis de travail, votre permis de travail, te as le
    tps, tu as le tps, vous avez le tps, te as asile, vous avez asile, te as quel statut, tu as quel statut, vous avez
    quel statut, ce est quoi ton visa, votre statut migratoire, ton statut migratoire, statut migratoire ce est quoi,
    papiers en regle, te es en regle avec, vous etes en regle avec, en regle avec immigration, en ordre avec
    immigration, papiers en ordre, tes papiers sont bons, vos papiers sont bons, vos papiers de immigration, tes papiers
    de immigration, qui est illegal, qui est sans papiers, qui est pas legal, qui a pas de visa, qui est pas en regle,
    qui ne est pas en regle, qui est legal ici, qui est illegal ici, are you here legally, you here legally, you
    illegal, are you a citizen, you a citizen, us citizen, citizen or not, documents please, you got papers, got papers,
    show me your papers, where your papers, papers now, citoyen americain ou, resident ou citoyen, citoyen ou resident,
    visa ou carte verte, green card ou visa, verifi* les papiers, verifi* nos papiers, verifi* mes papiers, verifi* ses
    papiers, verifi* leurs papiers, verifi* le statut, verifi* son statut, verifi* mon statut, verifi* notre statut,
    droit de vivre ici, droit de rester ici, le droit de etre dans ce pays, droit de etre en amerique, droit de etre aux
    etats unis, lequel de vous, qui de vous, qui parmi vous, qui de entre vous, a pas ses papiers, ont pas leurs
    papiers, ne a pas ses papiers, ne a pas de papiers ici, qui est pas en regle ici, parle de immigration, parle de
    papiers, parle de mes papiers, parle de statut, parle de mon statut, parle de ma situation, parle de sa situation,
    parle de nos papiers, parle de ses papiers, situation reguliere ou, elle est reguliere, situation est reguliere, te
    as le droit de etre la, vous avez le droit de etre la, il a des papiers, il a ses papiers, il a les papiers, elle a
    des papiers, elle a ses papiers, elle a les papiers, ta maman a des papiers, ta maman a ses papiers, ta maman a les
    papiers, ton papa a des papiers, ton papa a ses papiers, ton papa a les papiers, ta mere a des papiers, ta mere a
    ses papiers, ta mere a les papiers, ton pere a des papiers, ton pere a ses papiers, ton pere a les papiers, ton mari
    a des papiers, ton mari a ses papiers, ton mari a les papiers, votre mari a des papiers, votre mari a ses papiers,
    votre mari a les papiers, votre femme a des papiers, votre femme a ses papiers, votre femme a les papiers, ta femme
    a des papiers, ta femme a ses papiers, ta femme a les papiers, ils ont des papiers, ils ont leurs papiers, ils ont
    les papiers, tes parents ont des papiers, tes parents ont leurs papiers, tes parents ont les papiers, vos parents
    ont des papiers, vos parents ont leurs papiers, vos parents ont les papiers, elles ont des papiers, elles ont leurs
    papiers, elles ont les papiers, il est legal, il est legale, il est en regle, il est illegal, il est illegale, il
    est citoyen, il est citoyenne, elle est legal, elle est legale, elle est en regle, elle est illegal, elle est
    illegale, elle est citoyen, elle est citoyenne, ton mari est legal, ton mari est legale, ton mari est en regle, ton
    mari est illegal, ton mari est illegale, ton mari est citoyen, ton mari est citoyenne, votre mari est legal, votre
    mari est legale, votre mari est en regle, votre mari est illegal, votre mari est illegale, votre mari est citoyen,
    votre mari est citoyenne, ta mere est legal, ta mere est legale, ta mere est en regle, ta mere est illegal, ta mere
    est illegale, ta mere est citoyen, ta mere est citoyenne, ton pere est legal, ton pere est legale, ton pere est en
    regle, ton pere est illegal, ton pere est illegale, ton pere est citoyen, ton pere est citoyenne, tes parents sont
    legaux, tes parents sont en regle, tes parents sont illegaux, tes parents sont citoyens, tes parents sont sans
    papiers, tes parents ont un visa
  `,
  LOOKS: `
    parle francais, parlait francais, parlions francais, parlaient francais, parle creole, parlait creole, parlions
    creole, parlaient creole, parler creole, parle kreyol, parlait kreyol, parle arabe, parlait arabe, parlions
    arabe, parlaient arabe, parler arabe, parle wolof, parlait wolof, parlions wolof, parlaient wolof, parle
    lingala, parlait lingala, parle bambara, parlait bambara, parle espagnol, parlait espagnol, parlaient espagnol,
    parle portugais, parlait portugais, parlaient portugais, parle portugais et creole, parle une autre langue, parle
    etranger, pas parle anglais, parle pas anglais, parlait pas anglais, entendu parler, entendus parler, entendu notre
    accent, entendu mon accent, entend creole, entend parler, entendu le creole, entendu le francais, entendu arabe, mon
    accent, notre accent, son accent, lacent, accent, a cause de mon accent, parce que je suis     noir, parce que je
    suis noire, parce que je suis arabe, parce que je suis haitien, parce que je suis africain, parce que on est noirs,
    parce que on est haitiens, parce que on est africains, parce que il est noir, parce que     elle est noire, parce
    que elle est voilee, car je suis noir, vu que je suis noir, couleur de peau, ma couleur, notre couleur, ma peau,
    notre peau, peau noire, facies, au facies, delit de facies, controle au facies, tete de     etranger, tete de
    immigre, tetes de arabes, tetes de haitiens, tete de arabe, tete de haitien, tete de africain, gueule de etranger,
    ma tete, nos tetes, ma tronche, ma gueule, que les noirs, que les arabes, que les haitiens, que les africains, que
    les latinos, que les etrangers, que les immigres, seulement les noirs, seulement les     arabes, seulement les
    haitiens, seulement les latinos, uniquement les noirs, uniquement les haitiens, uniquement     les latinos,
    uniquement les africains, juste les noirs, juste les haitiens, juste les africains, juste les     latinos, juste les
    arabes, les blancs passent, blancs passent tranquille, les blancs eux, pas les blancs, aucun     blanc, jamais les
    blancs, laisse passer les blancs, laissaient passer les blancs, boubou, mon voile, son voile, foulard, hijab, mon
    hijab, djellaba, bazin, dreads, mes dreads, mes locks, drapeau haitien, drapeau senegalais, drapeau du senegal,
    profilage, profilage racial, racis*, raciste, racisme, raciale, racial, air etranger, air de     immigres, air
    africain, air haitien, air latino, ressemble a un, ressemblait a un, nom arabe, prenom arabe, nom     etranger, nom
    africain, nom haitien, a cause de mon nom, plaque etrangere, apparence, parle en lingala, parle en wolof, parle en
    creole, parle en kreyol, parle en francais, parle en arabe, parle en bambara, parle en swahili, parle en peul, parle
    en malinke, parle en portugais, parle en espagnol, parle en notre langue, parle en une langue etrangere, parle en ma
    langue, parle le lingala, parle le wolof, parle le creole, parle le kreyol, parle le francais, parle le arabe, parle
    le bambara, parle le swahili, parle le peul, parle le malinke, parle le portugais, parle le espagnol, parle le notre
    langue, parle le une langue etrangere, parle le ma langue, parle lingala, parle swahili, parle peul, parle malinke,
    parle notre langue, parle une langue etrangere, parle ma langue, parlait en lingala, parlait en wolof, parlait en
    creole, parlait en kreyol, parlait en francais, parlait en arabe, parlait en bambara, parlait en swahili, parlait en
    peul, parlait en malinke, parlait en portugais, parlait en espagnol, parlait en notre langue, parlait en une langue
    etrangere, parlait en ma langue, parlait le lingala, parlait le wolof, parlait le creole, parlait le kreyol, parlait
    le francais, parlait le arabe, parlait le bambara, parlait le swahili, parlait le peul, parlait le malinke, parlait
    le portugais, parlait le espagnol, parlait le notre langue, parlait le une langue etrangere, parlait le ma langue,
    parlait swahili, parlait peul, parlait malinke, parlait notre langue, parlait une langue etrangere, parlait ma
    langue, parlions en lingala, parlions en wolof, parlions en creole, parlions en kreyol, parlions en francais,
    parlions en arabe, parlions en bambara, parlions en swahili, parlions en peul, parlions en malinke, parlions en
    portugais, parlions en espagnol, parlions en notre langue, parlions en une langue etrangere, parlions en ma langue,
    parlions le lingala, parlions le wolof, parlions le creole, parlions le kreyol, parlions le francais, parlions le
    arabe, parlions le bambara, parlions le swahili, parlions le peul, parlions le malinke, parlions le portugais,
    parlions le espagnol, parlions le notre langue, parlions le une langue etrangere, parlions le ma langue, parlions
    lingala, parlions creole, parlions kreyol, parlions arabe, parlions bambara, parlions swahili, parlions peul,
    parlions malinke, parlions portugais, parlions espagnol, parlions notre langue, parlions une langue etrangere,
    parlions ma langue, parlaient en lingala, parlaient en wolof, parlaient en creole, parlaient en kreyol, parlaient en
    francais, parlaient en arabe, parlaient en bambara, parlaient en swahili, parlaient en peul, parlaient en malinke,
    parlaient en portugais, parlaient en espagnol, parlaient en notre langue, parlaient en une langue etrangere,
    parlaient en ma langue, parlaient le lingala, parlaient le wolof, parlaient le creole, parlaient le kreyol,
    parlaient le francais, parlaient le arabe, parlaient le bambara, parlaient le swahili, parlaient le peul, parlaient
    le malinke, parlaient le portugais, parlaient le espagnol, parlaient le notre langue, parlaient le une langue
    etrangere, parlaient le ma langue, parlaient lingala, parlaient kreyol, parlaient bambara, parlaient swahili,
    parlaient peul, parlaient malinke, parlaient notre langue, parlaient une langue etrangere, parlaient ma langue,
    parler en lingala, parler en wolof, parler en creole, parler en kreyol, parler en francais, parler en arabe, parler
    en bambara, parler en swahili, parler en peul, parler en malinke, parler en portugais, parler en espagnol, parler en
    notre langue, parler en une langue etrangere, parler en ma langue, parler le lingala, parler le wolof, parler le
    creole, parler le kreyol, parler le francais, parler le arabe, parler le bambara, parler le swahili, parler le peul,
    parler le malinke, parler le portugais, parler le espagnol, parler le notre langue, parler le une langue etrangere,
    parler le ma langue, parler lingala, parler wolof, parler kreyol, parler francais, parler bambara, parler swahili,
    parler peul, parler malinke, parler portugais, parler espagnol, parler notre langue, parler une langue etrangere,
    parler ma langue, discutait en lingala, discutait en wolof, discutait en creole, discutait en kreyol, discutait en
    francais, discutait en arabe, discutait en bambara, discutait en swahili, discutait en peul, discutait en malinke,
    discutait en portugais, discutait en espagnol, discutait en notre langue, discutait en une langue etrangere,
    discutait en ma langue, discutait le lingala, discutait le wolof, discutait le creole, discutait le kreyol,
    discutait le francais, discutait le arabe, discutait le bambara, discutait le swahili, discutait le peul, discutait
    le malinke, discutait le portugais, discutait le espagnol, discutait le notre langue, discutait le une langue
    etrangere, discutait le ma langue, discutait lingala, discutait wolof, discutait creole, discutait kreyol, discutait
    francais, discutait arabe, discutait bambara, discutait swahili, discutait peul, discutait malinke, discutait
    portugais, discutait espagnol, discutait notre langue, discutait une langue etrangere, discutait ma langue,
    discutions en lingala, discutions en wolof, discutions en creole, discutions en kreyol, discutions en francais,
    discutions en arabe, discutions en bambara, discutions en swahili, discutions en peul, discutions en malinke,
    discutions en portugais, discutions en espagnol, discutions en notre langue, discutions en une langue etrangere,
    discutions en ma langue, discutions le lingala, discutions le wolof, discutions le creole, discutions le kreyol,
    discutions le francais, discutions le arabe, discutions le bambara, discutions le swahili, discutions le peul,
    discutions le malinke, discutions le portugais, discutions le espagnol, discutions le notre langue, discutions le
    une langue etrangere, discutions le ma langue, discutions lingala, discutions wolof, discutions creole, discutions
    kreyol, discutions francais, discutions arabe, discutions bambara, discutions swahili, discutions peul, discutions
    malinke, discutions portugais, discutions espagnol, discutions notre langue, discutions une langue etrangere,
    discutions ma langue, causait en lingala, causait en wolof, causait en creole, causait en kreyol, causait en
    francais, causait en arabe, causait en bambara, causait en swahili, causait en peul, causait en malinke, causait en
    portugais, causait en espagnol, causait en notre langue, causait en une langue etrangere, causait en ma langue,
    causait le lingala, causait le wolof, causait le creole, causait le kreyol, causait le francais, causait le arabe,
    causait le bambara, causait le swahili, causait le peul, causait le malinke, causait le portugais, causait le
    espagnol, causait le notre langue, causait le une langue etrangere, causait le ma langue, causait lingala, causait
    wolof, causait creole, causait kreyol, causait francais, causait arabe, causait bambara, causait swahili, causait
    peul, causait malinke, causait portugais, causait espagnol, causait notre langue, causait une langue etrangere,
    causait ma langue, speak english, parle anglais ici, parlez anglais, parlez anglais ici, speak english here, on
    parle anglais ici, que pour nous, les blancs a cote, les blancs a cote rien, les blancs rien, pas un seul blanc,
    aucun blanc controle, tous les blancs passaient, laissait les blancs, laissent les blancs, que des noirs, que des
    arabes, que des haitiens, que des latinos, que des africains, tous noirs, tous arabes, tous haitiens, on est tous
    noirs, a cause de ma peau, a cause de ma couleur, a cause de ma tete, a cause de mon voile, a cause de mon foulard,
    a cause de mon boubou, a cause de ma langue, a cause de notre langue, a cause de mes dreads, a cause de ma barbe, ma
    barbe, une tete de haitien, tete de immigrant, tete de migrant, air de immigre, air de un immigre, air de etranger,
    je avais air, vous avez air, tu as air, te as air, te as une tete, tu ressembles a, vous ressemblez a, je ressemble
    a, pas air de ici, pas air americain, pas air de un americain, delit de sale gueule, sale gueule, au physique, au
    feeling, par le physique, profil racial, racial profiling, entendu parler creole, entendu parler francais, entendu
    creole, entendu que on parlait, nous a entendu parler, nous a entendus, me a entendu parler, nous entend parler,
    drapeau de haiti, maillot de haiti, maillot du senegal, maillot du maroc, casquette haiti, parce que je ai un
    accent, parce que je parle, parce que on parle, parce que il parle, parce que elle parle, parce que on parlait,
    parce que je parlais, parce que il parlait, parce que je suis africaine, parce que je suis haitienne, parce que je
    suis voilee, parce que je porte, parce que on est arabes, parce que je suis musulman, parce que je suis musulmane,
    parce que il est haitien, parce que il est africain, parce que il est arabe
  `,
} as const satisfies Partial<Lexicon>;
