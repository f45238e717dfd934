import type { Lexicon } from '../../concepts.ts';

/** English: what officials ask about. */
export const asked = {
  STATUS: `
    about immigration, anything about immigration, legal, illegal, ilegal, leagal, ileagal, illegally, legally,
    citizen, citizens, citizenship, citezen, citisen, citizan, us citizen, american citizen, visa, visas, status,
    immigration status, immigrant status, immigration paper*, statis, residency, residence, resident,
    undocumented, documented, no papers, no paper, without papers, residence status, have papers, got papers, got
    no papers, work permit, work authorization, immigration documents, my immigration, our immigration, his
    immigration, her immigration, allowed to be in the country, here legally, here illegally, immigration
    situation, how you got here, how i got here, how we got here, how i entered, cross the border, crossed the
    border, how i came to this country, came here legally, alien, deportable, an immigrant, immigrants, how long _
    in this country, how long _ been here, how long _ in the us, how long _ in the country, how long in this
    country, in the country legally, my immigration status, legal status, lawful status, status in this country,
    how he entered, how she entered, how we entered, how they entered, how he got here, how she got here, how he
    came to this country, how he got into, you guys illegal, tps, asylum, daca, legal residency, permanent
    resident, work visa, proof of residency, immigration papers, permit to be here, permit for be, permit to be
    in, permission to be here, permission to be in, legal to be here, right to be here, allowed here, allowed to
    be here, supposed to be here, belong here, work papers, working papers, working permit, work card, working
    visa, work permission, migrant, a migrant, migrants, immigration stuff, immigrant paper*, immigration card,
    immigration document*, immigration docs, immigration info, overstay*, overstayed, visa expired, expired visa,
    tourist visa, student visa, student status, i 94, i94, i 20, i20, ead, alien number, naturaliz*, lawfully
    here, lawfully present, legal here, legal or not, legal or illegal, legal or what, legit here, here legit,
    here the right way, here the legal way, come here legal, how long i been here, how long im here, how long you
    been, how long u been, how long we been, how long has, how long have you, how long she been, how long he been,
    how did you get here, how did u get here, how you came here, how u got here, how you come here, how i came
    here, how we came here, how she came here, how he came here, how i came in, how i came to, how we came to, how
    she came to, came to this country, came into this country, come to this country, get into this country, got
    into this country, entered the country, enter the country, entered this country, crossed, border crosser, off
    the boat, off the boats, my situation in the country, legal situation, imigration status, immagration status,
    immigration statis, migratory status, migration status, migratory situation, migrant status, irregular,
    unlawful*, unauthorized, authorized to be, authorization to be, be in this country, live in this country, stay
    in this country, been in this country, in this country legal, in the country legal, be here legal, live here
    legal, live here legally, living here legally, living here illegally, staying here, here on a visa, here on
    visa, legit or not, legit citizen, legal citizen, illegal immigrant or, immigrant or, citizens or not, citizen
    or not, citizn, citicen, citizin, cittizen, us citizenship, sitizen, legel, leggal, ilegally, illegaly,
    legaly, green card holder or, lawful permanent, undocumentd, undoc, without status, no status, have status,
    got status, documented or, refugee status, asylee, dreamer, daca status, daca recipient, tps card, on the
    books with immigration, if i was american, if i am american, if im american, if we were american, if we was
    american, if he was american, if he is american, if she was american, if she is american, was i american, am i
    american, are we american, if i was an american, if im an american, i was american, was an american, were
    americans, be american, am american, i american, he american, right with immigration, good with immigration,
    straight with immigration, problem with immigration, problems with immigration, issues with immigration,
    trouble with immigration, immigration problems, immigration issues, immigration trouble, immigration history,
    immigration record, immigration background, immigration standing, standing in this country, standing in the
    country, status here, our status, his status, her status, their status, my status, your status, ur status,
    peoples status, everyones status, everybodys status, legal documents, legal papers, legal paper, right papers,
    valid visa, kind of visa, type of visa, visa type, visa status, visa stamp, entry stamp, when i entered, when
    i arrived in, when i came to, when i came here, when we came here, when he came here, when did i come, how i
    crossed, how we crossed, how he crossed, snuck in, sneaked in, sneak in, sneak across, snuck across, jumped
    the border, jump the border, hopped the border, hop the border, hopped the fence, came over the border, came
    across the border, came over illegally, came over legally, came over legal, came in legally, came in legal,
    came in illegally, come in legally, come in legal, come over legal, entered legally, entered illegally,
    entered legal, enter legally, over the border, through the border, thru the border, illegal in this country,
    illegal in the country, legal in this country, legal in the country, allowed in this country, allowed in the
    country, allowed to stay, allowed to live here, allowed to work here, allowed to work, permission to work,
    right to work here, permission to live, permission to stay, authorized to work, authorized to live, work
    legally, working legally, legal worker, legal to work, working illegally, work illegal, a refugee, an asylum
    seeker, asylum seeker, asylum case, asylum papers, temporary status, temporary protected, protected status,
    humanitarian parole, on parole from immigration, cbp one, court with immigration, legal aliens, lawful
    resident, lawful immigrant, legal immigrant, legal immigrants, permanent residency, permanent residence,
    residency papers, resident or, resident papers, citizenship papers, citizenship paper, proof of citizenship,
    proof of status, proof of legal, proof i was legal, proof im legal, prove i was legal, prove im legal, prove
    citizenship, dreamers, h1b, h 1b, h2b, j1 visa, f1 visa, j 1 visa, f 1 visa, non citizen*, noncitizen*, not a
    citizen, naturalised, naturalization, natural born, green card or citizen, lawfully in the, lawfully in the
    country, legally in the country, legally in the us, here lawfully, in this country legally, run out of status,
    visa ran out, visa run out
  `,
  PAPERS: `
    papers, paper, papes, paperz, pappers, papeles, documents, docs, documentation, paperwork to be here,
    documentos, document, documants, doccuments, docments, documints, dokuments, pepers, papels, papeis, papier,
    papiers, right papers, proper papers, immigrant papers, paperwork for this country, legal paperwork,
    immigration paperwork
  `,
  ORIGIN: `
    where _ from, where _ born, where i was born, where you were born, where he was born, where she was born,
    where we were born, where was i born, where were you born, where were u born, where born, born, where im from,
    where i am from, where from, where you from, where are you from, where u from, where r u from, where hes from,
    where he is from, where she is from, where were from, where we were from, where we are from, where i come
    from, what country, which country, country im from, country of birth, country of origin, nationality,
    nationalities, birthplace, place of birth, where are u from, where i was from, where he was from, where she
    was from, where shes from, country i came from, country i am from, what countries, foreign, where they were
    from, where they are from, where you was born, homeland country, where my parents, where my family, are you
    from, are u from, u from, everyones country, place you were born, you from here, are you from here, from
    around here, not from here, where you come from, where u come from, where do you come from, where did you come
    from, where yall from, where yall come from, where you people, where you folks, where you guys from, where are
    yall from, where are you guys from, where are we from, where are you really, where youre from, where ur from,
    where she come from, where he come from, where she came from, where he came from, where they came from, where
    they come from, where we came from, where i came from, originally from, what island, which island, native
    country, home country, native land, birth country, birth place, country i was born, country he was born,
    country she was born, country we are from, country were from, country he is from, country she is from, country
    hes from, country shes from, country they are from, country we from, country i from, what is my country, whats
    my country, what is your country, whats your country, what my country is, my country of, my home country, what
    part of, from which country, from what country, come from which, come from what, from which part, of which
    country, born in the us, born in the states, born in america, born in the usa, born over here, born in boston,
    american born, us born, born overseas, born abroad, foreign born, foreigner, foreigners, what nationality,
    your nationality, my nationality, his nationality, nacionality, nationalaty, place of origin, where i born,
    where he born, where she born, where we born, where u born, where ya from, where ya born, where your parents,
    where our parents, where his parents, where our family, where everybody from, where everyone is from, where
    everyone was, if im from, if i am from, if i was from, if we were from, if were from, if he was from, if she
    was from, if we are from, if he is from, if i was born, if he was born, if she was born, if we were born, if
    my parents were born, brazilian or, dominican or, haitian or, mexican or, or dominican, or mexican, or
    haitian, or guatemalan, or salvadoran, or honduran, american or, said where _ from, say where _ from, says
    where _ from, like where _ from, goes where _ from, said what country, say what country, says what country, me
    what country, then what country, like what country, said which country, say which country, said where _ born,
    you come from which, you from which, from where, from where i am, from where you, from where we, from where
    he, from where she, from where i come, where i am originally, where you originally, come from where, you
    people come from where, from where you come, where exactly, where im really from, where are you people from,
    where you all from, where are you originally, where you originally from, where are you really from, where you
    really from, where do you really come from, originally come from, what country you from, what country are you
    from, what country u from, which country you from, wat country, country u from, country you from, country you
    came from, country did you come from, nation of origin, country of citizenship, where i hail from, where my
    people, where my people from, where your people from, where our people, what nation, which nation, my
    birthplace, your birthplace, his birthplace, where was he born, where was she born, where were we born, where
    was my, was i born here, you born here, u born here, were you born here, was i born in, were you born in, are
    you born here, if i born here, born in the country, my origin, our origin, your origin, ethnic background,
    ethnicity, what ethnicity, my ethnicity, what are you dominican, what are you haitian, what race are you,
    whered you come from, where d you come from, where yous from, where youse from, where they at from, where u
    really from, no where are you from, where did i grow up, where i grew up, where did you grow up, where you
    grew up, where you grow up, where u grew up, where he grew up, where she grew up, where did he grow up, where
    did she grow up, where i was raised, where were you raised, where you was raised, what part of the world,
    where my family is from, where my family came from, where my parents are from, where my parents from, what
    country my, what country im from, what country i came from, what country he, what country she, what country
    we, where he comes from, where she comes from, born here, where we come from, born in this country
  `,
  GREEN_CARD: `
    green card*, greencard*, passport*, pasport*, passaport*, mica, consular id, matricula, foreign id, immigrant
    card, resident card, residence card, residency card, permanent card, permanent resident card, resident alien
    card, alien card, immigration id, tarjeta verde, la mica, pasaporte, passeport, consulate id, consular card,
    foreign passport, foreign license, brazilian passport, haitian passport, green kard, grean card*, grin card,
    the green one, consulate card, immigrant id, alien registration, green-card, greencards, resident alien, alien
    registration card, residency cards, permanent residence card, mexican id, mexican passport, consulate ids,
    passport card, passport number, tps card, work authorization card, ead card, took my green card, took our
    green cards, took his green card, took her green card, took my passport, took our passports, took his
    passport, took her passport, looked at my green card, looked at my passport, looking at my green card, looking
    at my passport, checked my green card, checked my passport, held my green card, held my passport, holding my
    green card, holding my passport, holding our passports, holding our green cards, kept my green card, grabbed
    my green card, grabbed my passport, wanted my green card, wanted my passport, see the green card, see the
    passport, greencard, green card or
  `,
  STATUS_QUESTION: `
    are you legal, are u legal, r u legal, you legal, u legal, are you illegal, are u illegal, you illegal, u
    illegal, u got papers, you got papers, do you have papers, do u have papers, where are your papers, are you a
    citizen, are u a citizen, r u a citizen, you a citizen, u a citizen, you guys illegal, yall illegal, are you
    guys illegal, are you guys legal, you people illegal, whats your status, what is your status, whats ur status,
    what your status, are you undocumented, you undocumented, are you here legally, you here legally, show me
    papers, show me your papers, show me ur papers, show your papers, show papers, papers please, let me see your
    papers, wheres your papers, you have papers, you got immigration papers, u have papers, have you got papers,
    you here legal, u here legal, u here legally, are u here legally, are u here legal, r u here legal, r u here
    legally, are you here legal, yall here legal, yall here legally, yall legal, you all legal, are yall legal,
    are yall illegal, you guys legal, you guys here legally, you here illegally, are you here illegally, u here
    illegally, are you an illegal, you an illegal, u illegals, you illegals, yall illegals, are you illegals, u
    undocumented, r u undocumented, you an immigrant, are you an immigrant, u an immigrant, you legal here, u
    legal here, are you legal here, you legit, u legit, you even legal, you even a citizen, you even supposed to
    be here, you supposed to be here, are you supposed to be here, you a us citizen, u a us citizen, are you a us
    citizen, are u a us citizen, r u a us citizen, are you an american citizen, you american citizen, u american
    citizen, are you american, you american, are you citizen, you citizen, u citizen, r u citizen, are u citizen,
    yall citizens, are you citizens, are you guys citizens, are we citizens, is he a citizen, is she a citizen, is
    he legal, is she legal, is he illegal, is she illegal, are they legal, are they citizens, you got status, do
    you have status, u got status, you got your papers, u got ur papers, you got ur papers, you got ya papers, you
    got yo papers, do you got papers, do u got papers, yall got papers, you guys got papers, you guys have papers,
    do you guys have papers, do yall have papers, you have your papers, do you have your papers, you have papers
    or, you have the papers, do you have the papers, you have document, you have documents, do you have documents,
    you got documents, u got documents, have you papers, got any papers, you got any papers, where your papers,
    where ur papers, where ya papers, where yo papers, where yall papers, where the papers, where them papers,
    where are ur papers, where are the papers, where r ur papers, where is your papers, wheres the papers, wheres
    ur papers, wheres ya papers, wheres yo papers, where u papers, lets see papers, lets see your papers, lets see
    some papers, lets see ur papers, let me see papers, let me see ur papers, lemme see papers, lemme see your
    papers, lemme see ur papers, lemme see them papers, lemme see yo papers, show us your papers, show us papers,
    show papers now, papers now, papers kid, papers amigo, you got a visa, u got a visa, do you have a visa, do u
    have a visa, you have visa, do you have visa, you have a visa, u have visa, you got visa, you here on a visa,
    u here on a visa, are you here on a visa, your visa expired, your visa still good, you overstay, did you
    overstay, whats your immigration status, what is your immigration status, whats ur immigration status, your
    immigration status, ur immigration status, what status you have, what status you, what is you status, whats ya
    status, wats your status, wats ur status, wat is ur status, how you get in this country, how you get here, how
    did you get here, how did u get here, how you got here, how did you come here, how did you enter, how did you
    cross, when did you cross, did you cross, you cross the border, did u cross, did you come here legally, you
    come here legal, did you come legally, how long you been here, how long u been here, how long have you been
    here, how long you been in this country, how long have you been in this country, you got a work permit, do you
    have a work permit, you have permit to be here, you have permission to be here, you got permission to be here,
    you belong here, or you sneak in, you sneak in, did you sneak in, did you sneak, you snuck in, you jump the
    border, did you jump the border, you hop the fence, you hop the border, you cross over, did you cross over,
    you come over legal, did you come over legally, you come in legal, did you come in legally, on the books with
    immigration, are you on the books, what kind visa, what kind of visa, what visa you, what visa do you, which
    visa you, which visa do you, what type of visa, what type visa, visa you have, you in the country legally, are
    you in the country legally, you in this country legal, you in this country legally, are you in this country
    legally, are you in the us legally, are you allowed to be here, you allowed to be here, u allowed to be here,
    are you even allowed, you even allowed, are you allowed in this country, you allowed in this country, do you
    have permission, do you have the right to be here, you have right to be here, you have a right to be here,
    whats your immigration situation, whats your situation with immigration, you good with immigration, are you
    good with immigration, you straight with immigration, any problem with immigration, any problems with
    immigration, any issues with immigration, you got immigration problems, you legal bro, you legal or not, you
    legal or nah, you legal or what, legal or nah, illegal or nah, are you legal or, you a dreamer, you got daca,
    do you have daca, u got daca, you have tps, do you have tps, you got tps, u got tps, you got asylum, do you
    have asylum, are you a refugee, you a refugee, are you a resident, you a resident, u a resident, are you a
    permanent resident, you a permanent resident, are you a legal resident, you a legal resident, you a legal
    immigrant, are you a legal immigrant, you american or, you american bro, r u american, are you an american,
    you an american, you even american, was i a citizen, was i legal, was i here legal, was i here legally, was i
    illegal, am i legal, am i a citizen, am i here legal, am i here legally, am i illegal, is i legal, am i
    undocumented, was i undocumented, was i american, was he legal, was he a citizen, was she legal, was she a
    citizen, were we legal, were we citizens, were we here legally, are we legal, are we here legally, is he here
    legally, is she here legally, is he undocumented, was he here legally, was she here legally, do i have papers,
    did i have papers, do we have papers, did we have papers, did he have papers, did she have papers, does he
    have papers, does she have papers, do i got papers, have i papers, had i papers, do i have a visa, did i have
    a visa, you got legal papers, you have legal papers, do you have legal papers, you got legal documents, do you
    have your documents, do you have immigration papers, you have immigration papers, where you keep your papers,
    lets see them papers, lets see those papers, gimme your papers, give me your papers, give me papers, give me
    ur papers, gimme papers, hand over your papers, take out your papers, got your papers on you, got papers on
    you, papers on you, you an illegal alien, are you an illegal alien, you undocumented or, you a citizen or, you
    us citizen, are you us citizen, u us citizen, is everybody legal, is everyone legal, everybody here legal,
    everybody legal, everyone legal, anybody illegal, anyone illegal, anybody here illegal, anyone here illegal,
    who here is illegal, whos illegal, who is illegal, whos legal, who is legal, whos undocumented, whos got
    papers, who has papers, who got papers, whos a citizen, who is a citizen, whos here legally, who here aint a
    citizen, who here isnt a citizen, who aint a citizen, who isnt a citizen, who here is not a citizen, who here
    is undocumented, who here undocumented, who here got papers, who here has papers, who here dont have papers,
    who here is a citizen, who here is legal, who here legal, which of you is illegal, which of you are illegal,
    which one of you is illegal, document of immigration, documents of immigration, immigration document please,
    your immigration papers, your immigration documents, your legal papers, your status papers, documented or not,
    documented or no, documented or undocumented, you documented, u documented, ya documented, yall documented,
    you one of them illegals, you one of those illegals, one of them illegals, one of those illegals, you people
    legal, you people all legal, legal or no, you have status, u have status, who here doesnt have status, who
    here has status, your visa run out, ur visa run out, visa run out, your visa expire, citizen question,
    citizenship question, the status question, status question from, legal or not legal question, citizen or no,
    citizen or nah, citizen or not, your status, ur status, r u illegal, got papers, where your papers at, papers
    question, immigration question, the papers question, visa question, legal question, status question, legal
    status question
  `,
} as const satisfies Partial<Lexicon>;
