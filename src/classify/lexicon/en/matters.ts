import type { Lexicon } from '../../concepts.ts';

/** English: what was asked, told or shown. */
export const matters = {
  STATUS: `
    about immigration, anything about immigration, legal, illegal, ilegal, leagal, ileagal, illegally, legally,
    citizen, citizens, citizenship, citezen, citisen, citizan, us citizen, american citizen, visa, visas,
    status, immigration status, immigrant status, immigration paper*, statis, residency, residence, resident,
    undocumented, documented, no papers, no paper, without papers, residence status, have papers, got papers,
    got no papers, work permit, work authorization, immigration documents, my immigration, our immigration, his
    immigration, her immigration, allowed to be in the country, here legally, here illegally, immigration
    situation, how you got here, how i got here, how we got here, how i entered, cross the border, crossed the
    border, how i came to this country, came here legally, alien, deportable, an immigrant, immigrants, how long
    _ in this country, how long _ been here, how long _ in the us, how long _ in the country, how long in this
    country, in the country legally, my immigration status, legal status, lawful status, status in this country,
    how he entered, how she entered, how we entered, how they entered, how he got here, how she got here, how he
    came to this country, how he got into, you guys illegal, tps, asylum, daca, legal residency, permanent
    resident, work visa, proof of residency, immigration papers, permit to be here, permit for be, permit to be
    in, permission to be here, permission to be in, legal to be here, right to be here, allowed here, allowed to
    be here, supposed to be here, belong here, work papers, working papers, working permit, work card, working
    visa, work permission, migrant, a migrant, migrants, immigration stuff, immigrant paper*, immigration card,
    immigration document*, immigration docs, immigration info, overstay*, overstayed, visa expired, expired
    visa, tourist visa, student visa, student status, i 94, i94, i 20, i20, ead, alien number, naturaliz*,
    lawfully here, lawfully present, legal here, legal or not, legal or illegal, legal or what, legit here, here
    legit, here the right way, here the legal way, come here legal, how long i been here, how long im here, how
    long you been, how long u been, how long we been, how long has, how long have you, how long she been, how
    long he been, how did you get here, how did u get here, how you came here, how u got here, how you come
    here, how i came here, how we came here, how she came here, how he came here, how i came in, how i came to,
    how we came to, how she came to, came to this country, came into this country, come to this country, get
    into this country, got into this country, entered the country, enter the country, entered this country,
    crossed, border crosser, off the boat, off the boats, my situation in the country, legal situation,
    imigration status, immagration status, immigration statis, migratory status, migration status, migratory
    situation, migrant status, irregular, unlawful*, unauthorized, authorized to be, authorization to be, be in
    this country, live in this country, stay in this country, been in this country, in this country legal, in
    the country legal, be here legal, live here legal, live here legally, living here legally, living here
    illegally, staying here, here on a visa, here on visa, legit or not, legit citizen, legal citizen, illegal
    immigrant or, immigrant or, citizens or not, citizen or not, citizn, citicen, citizin, cittizen, us
    citizenship, sitizen, legel, leggal, ilegally, illegaly, legaly, green card holder or, lawful permanent,
    undocumentd, undoc, without status, no status, have status, got status, documented or, refugee status,
    asylee, dreamer, daca status, daca recipient, tps card
  `,
  PAPERS: `
    papers, paper, papes, paperz, pappers, papeles, documents, docs, documentation, paperwork to be here,
    documentos, document, documants, doccuments, docments, documints, dokuments, pepers, papels, papeis, papier,
    papiers, right papers, proper papers, immigrant papers, paperwork for this country, legal paperwork,
    immigration paperwork
  `,
  ORIGIN: `
    where _ from, where _ born, where i was born, where you were born, where he was born, where she was born,
    where we were born, where was i born, where were you born, where were u born, where born, born, where im
    from, where i am from, where from, where you from, where are you from, where u from, where r u from, where
    hes from, where he is from, where she is from, where were from, where we were from, where we are from, where
    i come from, where we come from, what country, which country, country im from, country of birth, country of
    origin, nationality, nationalities, birthplace, place of birth, where are u from, where i was from, where he
    was from, where she was from, where shes from, country i came from, country i am from, what countries,
    foreign, where they were from, where they are from, where you was born, homeland country, where my parents,
    where my family, are you from, are u from, u from, everyones country, place you were born, you from here,
    are you from here, from around here, not from here, where you come from, where u come from, where do you
    come from, where did you come from, where yall from, where yall come from, where you people, where you
    folks, where you guys from, where are yall from, where are you guys from, where are we from, where are you
    really, where youre from, where ur from, where she come from, where he come from, where she came from, where
    he came from, where they came from, where they come from, where we came from, where i came from, originally
    from, what island, which island, native country, home country, native land, birth country, birth place,
    country i was born, country he was born, country she was born, country we are from, country were from,
    country he is from, country she is from, country hes from, country shes from, country they are from, country
    we from, country i from, what is my country, whats my country, what is your country, whats your country,
    what my country is, my country of, my home country, what part of, from which country, from what country,
    come from which, come from what, from which part, of which country, born in this country, born in the us,
    born in the states, born in america, born in the usa, born here, born over here, born in boston, american
    born, us born, born overseas, born abroad, foreign born, foreigner, foreigners, what nationality, your
    nationality, my nationality, his nationality, nacionality, nationalaty, place of origin, where i born, where
    he born, where she born, where we born, where u born, where ya from, where ya born, where your parents,
    where our parents, where his parents, where our family, where everybody from, where everyone is from, where
    everyone was, if im from, if i am from, if i was from, if we were from, if were from, if he was from, if she
    was from, if we are from, if he is from, if i was born, if he was born, if she was born, if we were born, if
    my parents were born, brazilian or, dominican or, haitian or, mexican or, or dominican, or mexican, or
    haitian, or guatemalan, or salvadoran, or honduran, american or, said where _ from, say where _ from, says
    where _ from, like where _ from, goes where _ from, said what country, say what country, says what country,
    me what country, then what country, like what country, said which country, say which country, said where _
    born, you come from which, you from which, from where, from where i am, from where you, from where we, from
    where he, from where she, from where i come, where i am originally, where you originally
  `,
  GREEN_CARD: `
    green card*, greencard*, passport*, pasport*, passaport*, mica, consular id, matricula, foreign id,
    immigrant card, resident card, residence card, residency card, permanent card, permanent resident card,
    resident alien card, alien card, immigration id, tarjeta verde, la mica, pasaporte, passeport, consulate id,
    consular card, foreign passport, foreign license, brazilian passport, haitian passport, green kard, grean
    card*, grin card, the green one, consulate card, immigrant id, alien registration
  `,
  PERSONAL: `
    address, addresses, adress, adresses, addy, home address, name, names, photo, photos, picture, pictures,
    pic, pics, info, information, personal info, family, families, phone number, parents names, date of birth,
    dob, where he lives, where i live, where she lives, where we live, where they live, details, license info,
    number, description, file, files, data, plate number, my plate, who my family, ids, social, identity,
    booking photo*, mugshot*, mug shot*, kids school, apartment number, workplace, where his kids, license
    plate, what i said, what i told, my complaint, whole file, digits, phone, cell number, my number, phone #,
    cell phone number, cellphone number, social security, ssn, birthday, birth date, birthdate, license number,
    my license, copy of my id, copy of his id, copy of her id, copies of, my id, his id, her id, apt number, apt
    #, unit number, work address, job address, emergency contact*, profile, booking sheet*, booking info,
    booking pic*, booking information, booking picture*, intake form*, intake sheet*, roster*, list of names,
    list of, names list, who lives, who lives there, who lives here, who lives with, who stays with, who stays
    there, everyone who lives, everything about me, everything about him, everything about us, everything about
    her, everything about my, all about me, all about him, all my info, infos, informations, infomation,
    informashun, informacion, datas, family members, family names, kids names, childrens names, wifes name, full
    name, real name, last name, first name, facebook profile, car plate, plate #, license plate number, tag
    number, physical description, what he looks like, what i look like, what he looked like, what i drive, what
    he drives, what car, car description, make and model, records, personal details, personal data, particulars,
    contact info, my case file, selfie, headshot, cell #, moms name, dads name, home adress, residence of,
    adres, address book, house number, street number, apartment no, had my name, had his name, had her name, had
    our address, had his address, had my address, had the address, had my info, had all our, had our names, had
    our info, had his info, had her address, had my phone number, had my number, had my file, had my report, had
    my statement, had the report, had my complaint, my statement, nickname, nicknames, had the name, had the
    nickname, had the exact, had my exact
  `,
  WHEREABOUTS: `
    where, what time im going, what time i, what time he, what time she, what time we, where i work, where he
    works, where she works, where i was, where he was, where i would be, where he would be, where he is, where i
    am, where i park, my schedule, his schedule, her schedule, schedule, location, whereabouts, what time, my
    shift, his shift, day and time, which bus, hideout, where i would, where to find, where they could find,
    exact time, exact hour, the hour, exact day, what day, where he parks, where _ parks, where _ park, where _
    work, where _ works, where _ lives now, what restaurant, which restaurant, what job, which job, what hours,
    which hours, what days, which school, what school, what time my, court date, what bus, which building, what
    building, which door, what door, which apt, what apt, which apartment, what apartment, which house, what
    house, which unit, what unit, which floor, what floor, what corner, which corner, which street, what street,
    which entrance, what entrance, which site, what site, which church, what church, which car i, his route, her
    route, my route, my routine, his routine, her routine, hangout, hangs out, coordinates, live location, gps,
    dropped a pin, job site he, my hours, his hours, her hours, my work hours, work hours, court time, hearing
    date, court dates, next court date, my appointment, his appointment, her appointment, appointment time,
    pickup time, pick up time, drop off time, the day he, the day she, the day i, the time he, the time she, the
    time i, time he leaves, time i leave, time she leaves, time i get off, time he gets off, time she gets off,
    when i leave, when i get off, when i get home, when i get back, when i go to, when i come, when i work, when
    i start, when i finish, when i drop, when i pick, when i will, when i would, when id, when i be, when i
    usually, when ill be, when im home, when im at, when i am home, when i am at, when he leaves, when he leave,
    when he gets off, when he gets home, when he goes to, when he comes, when he works, when he starts, when he
    finishes, when he drops, when he picks, when he will, when he would, when hed, when hes home, when hes at,
    when he is home, when he is at, when he usually, when he be, when she leaves, when she gets off, when she
    gets home, when she goes to, when she comes, when she works, when she starts, when she finishes, when she
    drops, when she picks, when she will, when she would, when shed, when shes home, when she is home, when we
    leave, when we get home, when we will, when we would, when we are home, when were home, when we open, when
    my shift, when his shift, when her shift, when my husband leaves, when my dad leaves, when my court, when
    his court, when her court, when my hearing, when his hearing, when my appointment, when his appointment,
    when my next, id be at, that id be, i would be at, id be there, hed be at, shed be at, wed be at, he would
    be at, she would be at, we would be at, i was gonna be at, i will be at, ill be at, he will be at, she will
    be at, where id be, where hed be, where shed be
  `,
  RELEASE_TIME: `
    when he gets out, when he get out, when hes getting out, when he was getting out, when he would get out,
    when he getting out, what time he getting out, what time he gets out, what time he get out, what time she
    gets out, when she gets out, when hed be out, when he would be released, when he will be released, when he
    was being released, when hes being released, when she would be released, release date, release time, release
    dates, release times, time of release, time he gets out, time he got out, getting released, being released,
    release info, discharge time, hour of release, getting out, get out, be released, gets out, date of release,
    bail time, he makes bail, made bail, when he was released, when i get out, when i got out, when i would be
    released, when he got out, when she got out, releasing, be out, out date, his release, her release, my
    release, when _ gets out, when _ get out, when _ getting out, when _ got out, when _ be out, when _ be
    released, when _ released, when _ gets released, when _ walks, when _ walking out, when _ walk out, when _
    coming out, when _ come out, when _ let out, when _ be free, when _ make bail, when _ makes bail, when _
    bail out, when _ bails out, what time _ out, what time _ released, what time _ get out, what time _ gets
    out, what time _ getting out, what time _ walking out, what time _ coming out, what time _ let out, what
    time _ be out, what hour _ out, minute he gets out, minute he got out, hed be out, shed be out, he be out,
    he will be out, she will be out, exact release, gets released, getting out at, date he gets out, day he gets
    out, day he got out, day of his release, hour of his release, release schedule, release hour, release of my,
    about his release, about her release, about my release, out time, wrap date, releasing him, releasing her,
    released at, walking out at, coming out at, walk out at, free at, discharge date, hour he gets out, hour he
    got out, hour he would, hour of my release, walkin out, when _ leaving the station, when _ leaving the jail,
    when _ discharged, be walking out, be getting out, be coming out, be let out, be let go, be leaving jail
  `,
  REPORT: `
    police report*, incident report*, school report*, the report, my report, his report, her report, reports, a
    report, report, police rpt, incident rpt, rpt, report i filed, booking report, arrest report*, field
    interview*, field report*, police file, whole report, complaint i filed, copy of the report, report about
    my, report about me, case report, crime report, accident report, witness statement*
  `,
  PLATES: `
    plate camera*, license plate camera*, plate reader*, license plate reader*, licence plate reader*, flock,
    flock camera*, alpr, plate data, plate camera info, plates camera*, traffic camera*, camera data, plate
    scan*, plate info, license plate data, license plates data, plate cam*, plate scanner*, lpr, lprs, flock
    cam*, flock safety, license plate cam*, license plate scanner*, license plate scan*, plate hits, plate hit*,
    plate search*, plate lookup*, plate tracking, plate database, camera hits, traffic cam*, license plate
    tracker*, plate tracker*, licence plate camera*, license plates, our plates, peoples plates, plates to
  `,
  GANG_DB: `
    gang database, gang list, gang data base, gang file, as gang, as a gang, gang member, gang affiliat*, gang
    associate, gang database*, gang system, gang intel, gang book*, gang related, gang involved, gang label,
    gang points, gang tracking, gang assessment, gangdatabase, in the gang database, in the gang data base, on
    the gang list, on a gang list, into the gang database, in gang database, gang register, gang registry, gang
    computer, on some gang list, suspected gang, gang list*, now hes in the gang, now he is in the gang, gang
    roster, as in a gang, in a gang file
  `,
  BRIC: `
    intelligence center, fusion center, the bric, regional intelligence, boston regional intelligence, regional
    intel, intel center, intel database, intelligence unit, intelligence database, bricc, the brick center,
    brick database, intelligence system, regional intelligence center
  `,
  FINGERPRINTS: `
    fingerprint*, finger print*, fingerprnt*, prints, took prints, fingprint*, finger prints, fingerprinted,
    fingers printed, inked, live scan, livescan, biometric*, rolled his prints, printed him, printed me, printed
    her, took his prints, took my prints, thumbprint*, thumb print*
  `,
  DETAINER: `
    immigration hold, immigration holds, immigration detainer*, imigration hold, hold from immigration, hold
    from ice, hold for immigration, hold for ice, immigration put a hold, ice put a hold, detainr, immigration
    retainer, ice retainer, ice has a hold, hold by ice, ice has hold, detainer request, a hold on him from,
    immigration has a hold, detaner, detainor, detaineer, detener, detainer from, immigration detention request,
    ice request to hold, immigration request to hold, request to hold from ice, 48 hour hold, 48 hr hold, 48
    hours hold, ice hold request, immigration hold request, immigration put hold, ice put hold, hold placed by
    ice, hold placed by immigration, ice placed a hold, immigration placed a hold, ice dropped a hold, lodged a
    detainer, federal hold, fed hold, federal detainer, migra hold, hold from the feds, hold on him for ice,
    hold on her for ice, hold on me for ice, hold on him for immigration, hold on him from ice, a hold on him by
    ice, a hold on her from, immigration got a hold, ice got a hold, ice had a hold, immigration had a hold,
    immigration hold on, ice lodged a, hold paper from ice, ice retain, ice retainers, retainer from ice,
    retainer from immigration, detainer fax, form 247, 247 form, 247a, 247 a, two forty seven, i two forty
    seven, immigration detain, hold of immigration, hold of ice, ice detention request, hold paper, immigration
    have a hold, ice have a hold, dhs hold, dhs detainer, homeland hold, homeland detainer, ice lien, ice detail
    order, hold order from ice
  `,
  ADMIN_WARRANT: `
    administrative, immigration warrant*, imigration warrant*, administrative warrant*, admin warrant*, civil
    warrant*, warrant from ice, warrant from immigration, immigration paper in, deportation order, order of
    deportation, removal order, immigration flag, immigration hit, warrant of removal, ice thing in the system,
    paper from ice, paper from immigration, immigration thing, form from immigration, form from ice, immigration
    form, warrant for immigration, warrant by ice, warrant by immigration, immigration alert, ice alert, signed
    by ice, signed by immigration, signed by an immigration, signed by a ice, signed by an ice, ice flag, dhs
    warrant, dhs form, homeland security form, deportation warrant, immigration issue in the system, ice order,
    deportation paper*, immigration violation, order from ice, ice document*, old deportation order, flagged by
    ice, flagged by immigration, no judge paper just ice, paper with ice on, paper with ice on top, paper that
    says ice, paper that said ice, paper _ says ice, paper _ said ice, paper that says immigration, paper _ says
    immigration, form that says ice, computer said ice, immigration warrant came up, ice came up, immigration
    came up, warrant signed by ice, warrant signed by immigration, warrant signed by an ice, warrant signed by a
    ice, warrant signed by some, warrant signed by dhs, warrant signed by an immigration, warrant signed by a
    deportation, warrant of ice, warrant of immigration, warrant of deportation, warrant for deportation,
    warrant to deport, ice paperwork, immigration order*, order of removal, final order, final order of removal,
    removal warrant*, order to deport, deport order, warrant for removal, old removal order, notice from ice,
    notice from immigration, letter from ice, letter from immigration, note from ice, note from immigration,
    paper of ice, paper of immigration, papers from ice, papers from immigration, paper by ice, immigration
    slip, ice slip, ice doc, ice docs, civil immigration warrant*, immigration civil, ice administrative,
    administrative form, administrative paper*, administrative order*, signed by ice officer*, signed by an ice
    officer, signed by a deportation officer, signed by deportation, signed by an agent, signed by agents,
    signed by some agent, signed by some ice, signed by an officer, signed by officer, signed by a supervisor,
    signed by dhs, signed by homeland, signed by the agent, signed by an ice supervisor, flag from ice, flag
    from immigration, flagged for immigration, flagged for ice, flag for immigration, hit from ice, hit from
    immigration, hit for immigration, hit for ice, hit on immigration, popped for immigration, popped up for
    immigration, immigration popped up, ice popped up, ice pops up, immigration pops up, computer says ice,
    computer says immigration, computer said immigration, system says ice, system says immigration, system said
    ice, system said immigration, came back immigration, came back with ice, came back with immigration, came up
    with ice, came up with immigration, came up as ice, came up immigration, comes up immigration, came up for
    immigration, came up for ice, i two hundred, i two oh five, two oh five, form 200, form 205, paper 205,
    homeland security paper*, homeland security warrant, homeland warrant, homeland paper, ice notice*, ice
    letter*, ice wants him in the computer, ice thing on the computer, ice file, immigration file, civil thing
    from ice, immigration notice*, old immigration order, old order from immigration, old deportation,
    deportation thing, removal thing, ice sheet, civil paper, civil order from, ice officer signature, ice
    officers signature, signature of an ice, signature of ice, ice signature, ice agent signature, ice officer
    signed, ice agent signed, signed by ice agent*
  `,
  COMPUTER: `
    computer, system, his screen, database hit, ncic, laptop, tablet, databse, mdt, the terminal, his laptop,
    cruiser computer, car computer, cruiser screen, cop computer
  `,
  JUDGE_PAPER: `
    judge warrant*, judges warrant*, judge paper*, judges paper*, judicial warrant*, court order*, judge
    signature, judges signature, signed by a judge, signed by judge, signed by the judge, warrant from a judge,
    warrant from the judge, us district court, district court, federal court, judge name, judges name, judge
    signed, judge order, judges order, search warrant*, criminal warrant*, federal warrant, order from a judge,
    magistrate, real warrant, a judge had signed, court warrant, name of a judge, judge sign*, superior court
    warrant, signed by magistrate, warrant from _ judge, from a federal judge, order from _ judge, signed by a
    real judge, signed by _ judge, warrant signed by a judge, warrant signed by judge, warrant signed by the
    judge, warrant signed by a federal, warrant signed by a magistrate, warrant signed by a real, warrant signed
    by federal judge, warrant w a judge, warrant with a judge, warrant with judge, judges signed, warrant from
    the federal court, warrant from federal court, federal court order, order from the court, order from a
    court, order of the judge, order of a judge, order of judge, paper of judge, paper from judge, paper from a
    judge, paper from the judge, paper of the judge, paper of a judge, paper signed by a judge, papers from a
    judge, papers signed by a judge, court papers signed, magistrate*, district judge, us district, real judge,
    judge signed off, judge approved, approved by a judge, okayed by a judge, signed off by a judge, arrest
    warrant from a judge, felony warrant, real court warrant, legit warrant, proper warrant, judge wrote, judge
    name on, judges name on, court seal, judicial order*, judical warrant*, judge warant, warrant from court
    with, warrant of a judge, warrant of judge, warrant of the judge, warrant by a judge, warrant by judge,
    issued by a judge, issued by a court, issued by a federal, stamped by a judge, stamped by the court, court
    stamp, signed by a federal, signed by a magistrate, signed by a district, federal search warrant, federal
    arrest warrant, warrant from us district, warrant from superior, warrant from district court, from a
    magistrate
  `,
  JUDGE: `
    judge, judges, magistrate, juez, judge*, federal judge*, majistrate, jugde, juge
  `,
  STATUS_QUESTION: `
    are you legal, are u legal, r u legal, you legal, u legal, are you illegal, are u illegal, you illegal, u
    illegal, u got papers, you got papers, do you have papers, do u have papers, where are your papers, are you
    a citizen, are u a citizen, r u a citizen, you a citizen, u a citizen, you guys illegal, yall illegal, are
    you guys illegal, are you guys legal, you people illegal, whats your status, what is your status, whats ur
    status, what your status, are you undocumented, you undocumented, are you here legally, you here legally,
    show me papers, show me your papers, show me ur papers, show your papers, show papers, papers please, let me
    see your papers, wheres your papers, you have papers, you got immigration papers, u have papers, have you
    got papers, you here legal, u here legal, u here legally, are u here legally, are u here legal, r u here
    legal, r u here legally, are you here legal, yall here legal, yall here legally, yall legal, you all legal,
    are yall legal, are yall illegal, you guys legal, you guys here legally, you here illegally, are you here
    illegally, u here illegally, are you an illegal, you an illegal, u illegals, you illegals, yall illegals,
    are you illegals, u undocumented, r u undocumented, you an immigrant, are you an immigrant, u an immigrant,
    you legal here, u legal here, are you legal here, you legit, u legit, you even legal, you even a citizen,
    you even supposed to be here, you supposed to be here, are you supposed to be here, you a us citizen, u a us
    citizen, are you a us citizen, are u a us citizen, r u a us citizen, are you an american citizen, you
    american citizen, u american citizen, are you american, you american, are you citizen, you citizen, u
    citizen, r u citizen, are u citizen, yall citizens, are you citizens, are you guys citizens, are we
    citizens, is he a citizen, is she a citizen, is he legal, is she legal, is he illegal, is she illegal, are
    they legal, are they citizens, you got status, do you have status, u got status, you got your papers, u got
    ur papers, you got ur papers, you got ya papers, you got yo papers, do you got papers, do u got papers, yall
    got papers, you guys got papers, you guys have papers, do you guys have papers, do yall have papers, you
    have your papers, do you have your papers, you have papers or, you have the papers, do you have the papers,
    you have document, you have documents, do you have documents, you got documents, u got documents, have you
    papers, got any papers, you got any papers, where your papers, where ur papers, where ya papers, where yo
    papers, where yall papers, where the papers, where them papers, where are ur papers, where are the papers,
    where r ur papers, where is your papers, wheres the papers, wheres ur papers, wheres ya papers, wheres yo
    papers, where u papers, lets see papers, lets see your papers, lets see some papers, lets see ur papers, let
    me see papers, let me see ur papers, lemme see papers, lemme see your papers, lemme see ur papers, lemme see
    them papers, lemme see yo papers, show us your papers, show us papers, show papers now, papers now, papers
    kid, papers amigo, you got a visa, u got a visa, do you have a visa, do u have a visa, you have visa, do you
    have visa, you have a visa, u have visa, you got visa, you here on a visa, u here on a visa, are you here on
    a visa, visa or green card, your visa expired, your visa still good, you overstay, did you overstay, whats
    your immigration status, what is your immigration status, whats ur immigration status, your immigration
    status, ur immigration status, what status you have, what status you, what is you status, whats ya status,
    wats your status, wats ur status, wat is ur status, how you get in this country, how you get here, how did
    you get here, how did u get here, how you got here, how did you come here, how did you enter, how did you
    cross, when did you cross, did you cross, you cross the border, did u cross, did you come here legally, you
    come here legal, did you come legally, how long you been here, how long u been here, how long have you been
    here, how long you been in this country, how long have you been in this country, you got a work permit, do
    you have a work permit, you have permit to be here, you have permission to be here, you got permission to be
    here, you belong here
  `,
} as const satisfies Partial<Lexicon>;
