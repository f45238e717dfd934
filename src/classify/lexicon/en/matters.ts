import type { Lexicon } from '../../concepts.ts';

/** English: what was asked, told, shown or alleged. */
export const matters = {
  STATUS: `
    about immigration, anything about immigration, legal, illegal, ilegal, leagal, ileagal, illegally,
    legally, citizen, citizens, citizenship, citezen, citisen, citizan, us citizen, american citizen,
    visa, visas, status, immigration status, immigrant status, immigration paper*, statis, residency,
    residence, resident, undocumented, documented, no papers, no paper, without papers, residence
    status, have papers, got papers, got no papers, work permit, work authorization, immigration
    documents, my immigration, our immigration, his immigration, her immigration, allowed to be in the
    country, here legally, here illegally, immigration situation, how you got here, how i got here, how
    we got here, how i entered, cross the border, crossed the border, how i came to this country, came
    here legally, alien, deportable, an immigrant, immigrants, how long _ in this country, how long _
    been here, how long _ in the us, how long _ in the country, how long in this country, in the country
    legally, my immigration status, legal status, lawful status, status in this country, how he entered,
    how she entered, how we entered, how they entered, how he got here, how she got here, how he came to
    this country, how he got into, you guys illegal, tps, asylum, daca, legal residency, permanent
    resident, work visa, proof of residency, immigration papers
  `,
  PAPERS: `
    papers, paper, papes, paperz, pappers, papeles, documents, docs, documentation, paperwork to be here,
    documentos
  `,
  ORIGIN: `
    where _ from, where _ born, where i was born, where you were born, where he was born, where she was
    born, where we were born, where was i born, where were you born, where were u born, where born,
    born, where im from, where i am from, where from, where you from, where are you from, where u from,
    where r u from, where hes from, where he is from, where she is from, where were from, where we were
    from, where we are from, where i come from, where we come from, what country, which country, country
    im from, country of birth, country of origin, nationality, nationalities, birthplace, place of
    birth, where are u from, where i was from, where he was from, where she was from, where shes from,
    country i came from, country i am from, what countries, foreign, where they were from, where they
    are from, where you was born, homeland country, where my parents, where my family, are you from, are
    u from, u from, everyones country, place you were born
  `,
  GREEN_CARD: `
    green card*, greencard*, passport*, pasport*, passaport*, mica, consular id, matricula, foreign id,
    immigrant card, resident card
  `,
  PERSONAL: `
    address, addresses, adress, adresses, addy, home address, name, names, photo, photos, picture,
    pictures, pic, pics, info, information, personal info, family, families, phone number, parents
    names, date of birth, dob, where he lives, where i live, where she lives, where we live, where they
    live, details, license info, number, description, file, files, data, plate number, my plate, who my
    family, ids, social, identity, booking photo*, mugshot*, mug shot*, kids school, apartment number,
    workplace, where his kids, license plate, what i said, what i told, my complaint, whole file
  `,
  WHEREABOUTS: `
    where, what time im going, what time i, what time he, what time she, what time we, when i, when he,
    when she, when we, where i work, where he works, where she works, where i was, where he was, where i
    would be, where he would be, where he is, where i am, where i park, my schedule, his schedule, her
    schedule, schedule, location, whereabouts, what time, my shift, his shift, day and time, which bus,
    hideout, where i would, where to find, where they could find, exact time, exact hour, the hour,
    exact day, what day, where he parks, where _ parks, where _ park, where _ work, where _ works, where
    _ lives now, what restaurant, which restaurant, what job, which job, what hours, which hours, what
    days, which school, what school, when my, when his, when her, what time my, court date, what bus,
    which building, what building
  `,
  RELEASE_TIME: `
    when he gets out, when he get out, when hes getting out, when he was getting out, when he would get out,
    when he getting out, what time he getting out, what time he gets out, what time he get out, what time
    she gets out, when she gets out, when hed be out, when he would be released, when he will be released,
    when he was being released, when hes being released, when she would be released, release date, release
    time, release dates, release times, time of release, time he gets out, time he got out, getting
    released, being released, release info, discharge time, hour of release, getting out, get out, be
    released, gets out, date of release, bail time, he makes bail, made bail, when he was released, when i
    get out, when i got out, when i would be released, when he got out, when she got out, releasing, be out,
    out date, his release, her release, my release
  `,
  REPORT: `
    police report*, incident report*, school report*, the report, my report, his report, her report,
    reports, a report, report
  `,
  PLATES: `
    plate camera*, license plate camera*, plate reader*, license plate reader*, licence plate reader*,
    flock, flock camera*, alpr, plate data, plate camera info, plates camera*, traffic camera*, camera data,
    plate scan*, plate info, license plate data, license plates data
  `,
  GANG_DB: `
    gang database, gang list, gang data base, gang file, as gang, as a gang, gang member, gang affiliat*,
    gang associate
  `,
  BRIC: 'intelligence center, fusion center, the bric, regional intelligence',
  FINGERPRINTS: 'fingerprint*, finger print*, fingerprnt*, prints, took prints, fingprint*',
  DETAINER: `
    immigration hold, immigration holds, immigration detainer*, imigration hold, hold from immigration, hold
    from ice, hold for immigration, hold for ice, immigration put a hold, ice put a hold, detainr,
    immigration retainer, ice retainer, ice has a hold, hold by ice, ice has hold, detainer request, a hold
    on him from, immigration has a hold
  `,
  ADMIN_WARRANT: `
    administrative, immigration warrant*, imigration warrant*, administrative warrant*, admin warrant*,
    civil warrant*, warrant from ice, warrant from immigration, immigration paper in, deportation order,
    order of deportation, removal order, immigration flag, immigration hit, warrant of removal, ice
    thing in the system, paper from ice, paper from immigration, immigration thing, form from
    immigration, form from ice, immigration form, warrant for immigration, warrant by ice, warrant by
    immigration, immigration alert, ice alert, signed by ice, signed by immigration, signed by an
    immigration, signed by a ice, signed by an ice, ice flag, dhs warrant, dhs form, homeland security
    form, deportation warrant, immigration issue in the system, ice order, deportation paper*,
    immigration violation, order from ice, ice document*, old deportation order, flagged by ice, flagged
    by immigration, no judge paper just ice, paper with ice on, paper with ice on top, paper that says
    ice, paper that said ice, paper _ says ice, paper _ said ice, paper that says immigration, paper _
    says immigration, form that says ice, computer said ice, immigration warrant came up, ice came up,
    immigration came up
  `,
  COMPUTER: 'computer, system, his screen, database hit, ncic, laptop, tablet, databse',
  JUDGE_PAPER: `
    judge warrant*, judges warrant*, judge paper*, judges paper*, judicial warrant*, court order*, judge
    signature, judges signature, signed by a judge, signed by judge, signed by the judge, warrant from a
    judge, warrant from the judge, us district court, district court, federal court, judge name, judges
    name, judge signed, judge order, judges order, search warrant*, criminal warrant*, federal warrant,
    warrant signed by, order from a judge, magistrate, real warrant, a judge had signed, court warrant,
    name of a judge, judge sign*, superior court warrant, signed by magistrate, warrant from _ judge,
    from a federal judge, order from _ judge, signed by a real judge, signed by _ judge
  `,
  JUDGE: 'judge, judges, magistrate, juez, judge*, federal judge*',
  COURT_WARRANT: `
    default warrant*, bench warrant*, arrest warrant*, court warrant*, outstanding warrant*, straight
    warrant*, warrant out of, old warrant, missed court, warrant from court, warrant from the court, warrant
    from dorchester, warrant from roxbury, warrant out of dorchester, unpaid fines, warrant for missing
    court, failure to appear, open warrant, active warrant, warrant from boston, warrant for his arrest
  `,
  CHARGE: `
    ticket, tickets, citation, charge, charges, charged, criminal charge*, summons, dui, oui, drunk
    driving, no license, driving without, unlicensed, open container, warned him about, disorderly, a
    fine, the fine, fined, got a fine, was cited, got cited, cited for, cited
  `,
  NO_CHARGE: `
    no ticket, no charge, no charges, without charges, without charge, not charged, never charged, no
    ticket no charge, didnt charge, did not charge, wasnt charged, no citation, no criminal charge*, no
    arrest charge, not accused, did nothing, nothing wrong, no criminal record, no criminal warrant,
    without any charge, without any charges, no reason no ticket, any ticket, not even a ticket, without
    a ticket, without ticket, no offense, no court case, no other charge, no other charges, no charges
    or anything, without being charged, no ticket or charge
  `,
  U_VISA: `
    u visa paper*, u visa form, t visa paper*, u visa certification, certification for the visa, visa
    certification, visa for victims, victim visa
  `,
  REQUIRED: `
    law requires, required by law, form requires, required on the form, has to ask, gun license, firearm
    license, because the law, the law says he has to ask, consulate notification, federal form, consular
  `,
  TASK_FORCE: `
    task force, taskforce, on the ice task force, assigned to ice, works with ice, work with ice, works for
    ice, works with hsi, assigned to hsi, ice liaison, liaison to ice, task force officer, tfo, ice patch,
    hsi patch, deputized, 287g, detailed to ice, partner with ice
  `,
  ICE_OFFICE: `
    ice facility, ice detention, immigration office, immigration building, immigration office in
    burlington, ice headquarters, immigration detention
  `,
  BAIL: `
    bail, bailed, bond, bonded, posted bail, paid bail, paid the bail, pay the bail, pay bail, bail paid,
    bail was paid, made bail, posted bond, paid bond, bailed out, bailed _ out, bale, paid his bail, paid
    her bail, paid my bail, bail money, fee to the bail
  `,
  DROPPED: `
    charges _ dropped, case _ dismissed, case _ dropped, charges _ dismissed, dropped _ charges, dropped _
    case, dismissed _ case, dismiss*, dismis, charges dropped, dropped the charges, dropped charges, drop
    the charges, case dropped, case was dropped, dropped everything, threw out the case, case thrown out,
    threw it out, tossed, charges were dropped, dropped all, case got dropped, case was thrown, nolle*, case
    closed, dropped his charges, dropped it, dropped his case, thrown out, charge was dropped, charge
    dropped, all dropped
  `,
  ACQUITTED: `
    acquit*, not guilty, found innocent, found him innocent, beat the case, won the case, won his case, won
    her case, won my case, jury freed
  `,
  SERVED: `
    sentence was finished, sentence finished, sentence was done, when his sentence ended, finished his
    sentence, finished her sentence, finished sentence, served his time, served her time, did his time,
    done with his time, done his time, time served, sentence done, sentence was up, end of sentence,
    finished his time, sentence ended, completed his sentence, sentence over, sentence was over,
    sentence is up, finished my time, served my time, finished my sentence, did his whole sentence,
    maxed out, completed her sentence, wrapped up his sentence, did her time, finished his _ months,
    finished her _ months, finished his _ years, did his _ months, did _ months, served his _ months,
    served _ months, completed his time, finished doing his time, term was up
  `,
  RECOGNIZANCE: `
    on pr, personal recognizance, recognizance, own recognizance, ror, released on his own, recognisance,
    personal recog, judge let him go, judge let her go, judge released, judge said he can go, judge said he
    could go, judge said she could go, judge told him he could go, released him on pr, let him out on pr,
    without bail, no bail needed, judge freed, judge ordered him released, judge ordered her released, judge
    ordered his release, judge said let him go, on personal
  `,
  DIVERSION: `
    diversion, pretrial probation, pre trial diversion, pretrial diversion, drug court program, treatment
    program instead
  `,
  RELEASED: `
    set _ free, set free, let _ out, released, release, can go, could go, was free to go, free to go,
    should be free, supposed to be released, supposed to get out, supposed to go home, was supposed to
    be out, should have been out, should be out, getting out, got out, get out, gets out, after court
    let, cleared to go, cleared to leave, ordered released, time to go home, time to leave, walked out,
    walks out, walking out, coming out, came out, allowed to leave, on the way out, leaving the station,
    left the station, leave the station, freed, cleared for release, done processing, signed out, signed
    his release, good to go, about to leave, walk out, walk free, out of jail, be out, supposed to come
    out, supposed to be free, supposed to leave, due to be released, due out, was getting released
  `,
  OTHER_HOLD: `
    probation hold, probation violation, other warrant, another warrant, another case, other case,
    parole, another court, second case, open case in another, different warrant, different case,
    probation detainer, warrant in another, case in another county, hold from another court, surrender
    warrant, probation warrant*, parole hold, hold from worcester, warrant in worcester, out of state
    warrant, hold from another county
  `,
  PAPERWORK: `
    paperwork, computer was down, system was down, processing, shift change, waiting for paperwork, clerk
    was late, bail clerk
  `,
  TRAFFIC_REASON: `
    tail lite*, tail light*, taillight*, headlight*, head light*, brake light*, red light, stop sign,
    speeding, speed, turn signal, blinker, seat belt, seatbelt, expired sticker, expired inspection,
    inspection sticker, expired registration, broken light, u turn, parking ticket violation, double
    park*, tinted windows, swerving, registration expired, phone while driving, texting while driving,
    licence plate light, license plate light, wrong turn, illegal turn, ran a light, ran a red, ran the
    light, illegal u turn, no signal, lane change, fender bender, car accident, crash, car crash, cell
    phone driving, light out, rolling stop, jaywalk*, illegal left, sticker, expired plate*, inspection
  `,
  LOOKS: `
    speak* portuguese, speak* creole, talking spanish, talking creole, talking in spanish, speaking in
    spanish, speak spanish, speaking spanish, spoke spanish, speaks spanish, look latino, looked latino,
    look hispanic, looked hispanic, look mexican, because were latino, because we are latino, because i
    am latino, bc were latino, because of my accent, my accent, because of how i look, cuz im brown,
    because im brown, because im black, brown people, stopping latinos, only latinos, stopping brown,
    spanish speakers, speak portuguese, speaking portuguese, spanish people, who speak, speaking creole,
    speak creole, look like immigrants, looked like immigrants, stopping hispanic*, only the latinos,
    the way we look, our skin, my skin, skin color, brazilian flag, haitian flag, because of my color,
    looks hispanic, heard us speaking, heard me speaking, hispanic looking, latino looking, anyone
    brown, everyone brown, for being latino, profil*, racial*, work clothes latino, not speak english,
    dont speak english, no english, looking latino, speaking arabic, speaking chinese, speaking french,
    speaking another language, talking portuguese, talking in portuguese, talking in creole, only the
    latino guys, latino guys, only hispanic*, every latino, all the latinos, latino name, spanish name,
    hispanic name, us talking spanish, us talking portuguese, accents, an accent, have an accent
  `,
  NO_REASON: `
    no reason, for nothing, without reason, without a reason, didnt say why, did not say why, wouldnt say
    why, wouldnt tell us why, never said why, for no reason, no explanation, did nothing wrong, out of
    nowhere, never told us why
  `,
  OWN_COMPLAINT: `
    called the police because, called the cops because, called the police about, called the police on
    her, called police about, stolen bike, stolen car, my stolen, robbed, robbery, break in, burglar*,
    noise complaint, to report a, i called the police, we called the police, i called the cops, we
    called the cops, my car was stolen, report a theft, take a report, took my report, for the report,
    file a police report, reporting a, called for help, called police for, fight call, i called them,
    car got broken, phone got stolen, phone was stolen, stole my, somebody hit my car, report my, called
    the police for, reporting a car accident, report a car accident, reporting an accident, report an
    accident, report a crash
  `,
  IMMIGRATION_ONLY: `
    for deportation, just immigration, only immigration, only for immigration, just for immigration,
    immigration only, civil immigration, only because of immigration, for immigration reasons, its about
    immigration, it was about immigration, its immigration, immigration matter, immigration enforcement, for
    being undocumented, for being illegal, because no papers, because he has no papers, because of his
    status, because of my status, to deport, to get deported, looking for people without papers, looking for
    undocumented, immigration raid, immigration sweep, immigration business, about immigration only, cuz no
    papers, because hes undocumented, because of immigration, purely immigration, immigration arrest,
    immigration operation, immigration thing only
  `,
  NO_CRIME: `
    not for any criminal case, no criminal case, not criminal, no crime, not a crime, nothing criminal, no
    criminal, not for a crime, not about a crime, no criminal record, no criminal matter, isnt criminal,
    wasnt criminal, without a criminal case, no case against, not for criminal, not for anything criminal,
    no criminal investigation
  `,
  SERIOUS: `
    murder*, homicide, rape, rapist, shooting, shooter, stabbing, stabbed, armed robbery, kidnapping charge,
    serious violent, violent crime, violent felony, manslaughter, attempted murder, violent case
  `,
  SCHOOL_CRIME: `
    knife, gun, weapon, brought a knife, brought a gun, threat to the school, bomb, felony, stabbed, drugs
    at school, fire alarm threat
  `,
  DRUGS_WEAPONS: `
    drugs, drug, guns, gun, fentanyl, cocaine, heroin, weapons, weapon, firearm*, rifle*, pills, meth,
    kilos, narcotics, coke, dope
  `,
  TRAFFICKING: 'trafficking, traffick*, smuggling, smuggler*, human traffic*, coyotes, sex trafficking',
  CHILD_CRIME: 'child porn*, child abuse images, child exploitation, pedophile*, predator',
  CYBER: 'hacking, hacker*, cyber*, online fraud, ransomware',
  VIOLENT: `
    murder*, homicide, rape, shooting, stabbing, armed robbery, assault with, manslaughter, carjacking
  `,
  IDENTITY: `
    stolen id, stolen ids, fake ids, fake id, identity theft, identity fraud, fake papers, fake social*,
    stolen identit*, document fraud, stolen social*, fraud, fake documents, forged*, credit card fraud,
    false documents
  `,
  GANG: 'ms13, ms 13, gang case, gang shooting, gang crime*, gang indictment',
  RECORD_ONLY: `
    only criminal record, just his record, only his record, criminal history only, just his criminal record,
    only the criminal record, just the criminal record, just criminal history, only criminal history, only
    his criminal record, only his criminal history, just his criminal history, criminal record and nothing
    else
  `,
  STATUS_ONLY: `
    only his status, just his status, only the status, citizenship status only, only citizenship, just
    citizenship, only immigration status, just the immigration status and nothing else, status and nothing
    else, only whether he is a citizen
  `,
  PUBLIC_INFO: `
    court list, public docket, the docket, public record*, already public, posted online by the court, court
    website, court calendar, on masscourts
  `,
  VICTIM: `
    hits her, beats her, beat her, hit her, hurting her, abuses her, victim, victims, dv victim,
    domestic violence, was raped, was assaulted, got assaulted, i was attacked, he hits me, beats me,
    hit me, beat me, abused me, abusive, got jumped, got robbed, i was robbed, was robbed, assaulted me,
    restraining order, i was stabbed, we were robbed, got stabbed, he beat, mugged, got mugged, was
    mugged, was jumped, robbed me, attacked me, got beat up, hit and run, raped me, my rape report, my
    rape, my assault report, when i was raped, sexual assault, raped, stabbed me, domestic case, my
    attacker, my abuser
  `,
  WITNESS: `
    witness, witnesses, witnessed the, i was a witness, i saw the fight, saw the crime, saw the
    shooting, testify, testimony, as witness, sign the statement
  `,
  STATUS_QUESTION: `
    are you legal, are u legal, r u legal, you legal, u legal, are you illegal, are u illegal, you
    illegal, u illegal, u got papers, you got papers, do you have papers, do u have papers, where are
    your papers, are you a citizen, are u a citizen, r u a citizen, you a citizen, u a citizen, you guys
    illegal, yall illegal, are you guys illegal, are you guys legal, you people illegal, whats your
    status, what is your status, whats ur status, what your status, are you undocumented, you
    undocumented, are you here legally, you here legally, show me papers, show me your papers, show me
    ur papers, show your papers, show papers, papers please, let me see your papers, wheres your papers,
    you have papers, you got immigration papers, u have papers, have you got papers
  `,
  PETTY: `
    fight, a fight, fighting, shoplift*, stealing, stole, theft, larceny, robbery, robbing, burglary,
    assault, trespass*, vandal*, graffiti, drinking, drunk, weed, possession, disorderly, dui, oui,
    driving drunk, domestic, hitting, stolen, stolen car, stolen moped, stolen bike, stolen scooter, no
    license, driving without a license, unlicensed driving, breaking a window, drugs, drug, gun, weapon,
    knife, urinating, driving w/out, driving w/o, w/out a license, without license, driving without,
    suspended license, unpaid tickets, disturbing the peace, public drinking
  `,
  ICE_REASON: `
    because of ice, because of immigration, cause of immigration, cause of ice, cuz of ice, cuz of
    immigration, bc of ice, bc of immigration, due to ice, due to immigration, except immigration, for
    immigration reasons, on account of immigration, on account of ice, over immigration, something about
    immigration, something with immigration, immigration thing
  `,
  ICE_CAR: `
    ice van*, ice car, ice cars, ice suv*, ice vehicle*, immigration van*, ices van, ice truck*, ice
    convoy, ice caravan, ices car, immigration car*, immigration suv*, ice bus, ice tahoe, van from ice,
    car from ice, van with ice, ice agents car, ice agents van
  `,
} as const satisfies Partial<Lexicon>;
