import type { Lexicon } from '../../concepts.ts';

/** English: reasons, crimes and those who suffered. */
export const reasons = {
  TRAFFIC_REASON: `
    tail lite*, tail light*, taillight*, headlight*, head light*, brake light*, red light, stop sign, speeding,
    speed, turn signal, blinker, seat belt, seatbelt, expired sticker, expired inspection, inspection sticker,
    expired registration, broken light, u turn, parking ticket violation, double park*, tinted windows,
    swerving, registration expired, phone while driving, texting while driving, licence plate light, license
    plate light, wrong turn, illegal turn, ran a light, ran a red, ran the light, illegal u turn, no signal,
    lane change, fender bender, car accident, crash, car crash, cell phone driving, light out, rolling stop,
    jaywalk*, illegal left, sticker, expired plate*, inspection, brakelight*, brake lite*, headlite*, tailite*,
    tail lght, busted light, broken lights, broken mirror, cracked windshield, windshield, front plate, no
    plate, missing plate, license plate frame, plate frame, tint, tints, tinted, muffler, exhaust, going too
    fast, goin too fast, driving fast, driving too fast, going fast, mph, over the limit, over the speed, speed
    limit, speedin, ran red, running a red, running red, run red, ran stop, ran the stop, running a stop,
    running the stop, run a stop, blew a stop, blew a red, blew a light, blew the light, blew the stop, blew
    through a, rolled a stop, rolled through the, rolled thru the, california stop, didnt stop all the way,
    didnt come to a full stop, full stop at the, didnt signal, didnt use my blinker, didnt use blinker, didnt
    use signal, no blinker, blinkah, blinkers, forgot blinker, forgot to signal, failed to signal, failure to
    signal, not signaling, not using signal, changing lanes, changed lanes, cut somebody off, cut someone off,
    tailgat*, following too close, crossed the line, double yellow, wrong way, one way street, on a one way, bus
    lane, no seatbelt, no seat belt, no belt, car seat, registration was expired, expired reg, expired tags, no
    registration, no inspection, failed inspection, rejected sticker, insurance expired, no insurance,
    uninsured, on my phone while, holding my phone, using my phone, texting and driving, text and drive, traffic
    violation, traffic infraction, traffic reason, moving violation, minor traffic, equipment violation,
    blocking the box, blocking an intersection, didnt stop for a pedestrian, crosswalk, no helmet, without a
    helmet, without helmet, headlights off, lights off, high beam*, one headlight, fog light*, reverse light*,
    rear light*, back light*, third brake light, plate light, light bulb out, bulb out, bulb, u ey, bang a uey,
    banging a uey, banged a uey, uey, u turned, turn on red, on red, missing mirror, bald tires, hov lane,
    parked illegally, illegally parked, fire hydrant, traffic ticket, wasnt buckled, without signal, hit a
    parked car, hit a car, bumped a car, busted tail*, busted headlight*, busted brake light*, busted light*,
    busted blinker, busted signal
  `,
  LOOKS: `
    speak* portuguese, speak* creole, talking spanish, talking creole, talking in spanish, speaking in spanish,
    speak spanish, speaking spanish, spoke spanish, speaks spanish, look latino, looked latino, look hispanic,
    looked hispanic, look mexican, because were latino, because we are latino, because i am latino, bc were
    latino, because of my accent, my accent, because of how i look, cuz im brown, because im brown, because im
    black, brown people, stopping latinos, only latinos, stopping brown, spanish speakers, speak portuguese,
    speaking portuguese, spanish people, who speak, speaking creole, speak creole, look like immigrants, looked
    like immigrants, stopping hispanic*, only the latinos, the way we look, our skin, my skin, skin color,
    brazilian flag, haitian flag, because of my color, looks hispanic, heard us speaking, heard me speaking,
    hispanic looking, latino looking, anyone brown, everyone brown, for being latino, profil*, racial*, work
    clothes latino, not speak english, dont speak english, no english, looking latino, speaking arabic, speaking
    chinese, speaking french, speaking another language, talking portuguese, talking in portuguese, talking in
    creole, only the latino guys, latino guys, only hispanic*, every latino, all the latinos, latino name,
    spanish name, hispanic name, us talking spanish, us talking portuguese, accents, an accent, have an accent,
    speaking haitian, speaking spanglish, speaking vietnamese, speaking cape verdean, speaking kriolu, speaking
    somali, speaking russian, speaking mandarin, speaking cantonese, speaking our language, speaking my
    language, speaking our own language, speaking a different language, speaking other language, in our
    language, in my language, talking arabic, talking chinese, talking french, talking haitian, talking
    spanglish, talkin spanish, talkin creole, talking portugese, speaking portugese, talking vietnamese, talking
    somali, talking kriolu, heard spanish, heard creole, heard portuguese, heard arabic, heard my accent, heard
    the accent, heard our accent, heard us talking, heard us talk, heard me talk, heard me talking, hears
    spanish, hear my accent, hear the accent, hears my accent, hear us talking, hear spanish, her accent, his
    accent, our accent, their accent, thick accent, heavy accent, my english is bad, my bad english, broken
    english, bad english, skin tone, dark skin, brown skin, darker skin, color of my skin, color of our skin,
    color of his skin, being brown, being black, being latino, being haitian, being hispanic, being foreign,
    brown guys, brown dudes, brown kids, brown men, brown folks, brown faces, for being brown, for being black,
    driving while brown, driving while black, driving while latino, driving while haitian, walking while brown,
    walking while black, while brown, while black, because i look, cuz i look, bc i look, cause i look, because
    we look, cuz we look, cause we look, because he looks, because he looked, because of how we look, because of
    his looks, because of how he looks, because of the way i look, how i look, how we look, how he looks, the
    way i look, the way he looks, the way she looks, my looks, my face, looking mexican, looking foreign,
    looking hispanic, looking illegal, looking haitian, look foreign, looked foreign, looks foreign, look arab,
    look muslim, looks latino, looks mexican, look spanish, looked spanish, looks spanish, look haitian, look
    brazilian, look like mexicans, look like a mexican, look like an immigrant, looked like an immigrant, looks
    like an immigrant, look like immigrant, look illegal, looked illegal, looks illegal, mexican looking,
    foreign looking, haitian looking, brazilian looking, latin looking, spanish looking, my hijab, hijab,
    headscarf, head scarf, turban, my scarf, work boots, painter clothes, paint clothes, construction clothes,
    work clothes, ladder on the truck, ladders on, landscaping truck, paint on my, only stopping hispanics, only
    the hispanics, only the brown, only asked the latino*, only asked the hispanic*, only asked the brown, only
    asked the black, only asked the haitian*, only asked latino*, only asked hispanic*, the brown ones, the
    brown guys, the brown people, the spanish guys, only the spanish, only spanish, only the immigrants, only
    brown, only the haitian*, only the black, every brown, everybody brown, all the brown, every hispanic, every
    spanish, dominican flag, mexican flag, salvadoran flag, colombian flag, guatemalan flag, honduran flag,
    puerto rican flag, flag on my car, flag on my mirror, flag on the car, flag sticker, flag in my window,
    rosary, my name is spanish, last name sounds, my last name, foreign name, brasilian flag, racist, because of
    race, because of my race, bc of my race, cuz of my race, my race
  `,
  NO_REASON: `
    no reason, for nothing, without reason, without a reason, didnt say why, did not say why, wouldnt say why,
    wouldnt tell us why, never said why, for no reason, no explanation, did nothing wrong, out of nowhere, never
    told us why, no reason at all, no good reason, no apparent reason, just because, wouldnt say, wouldnt tell
    me why, wouldnt tell me what, didnt tell me why, didnt tell us why, didnt tell him why, didnt even say why,
    dont say why, dont tell me why, not say why, never said what for, never told me why, never gave a reason,
    didnt give a reason, didnt give me a reason, gave no reason, give no reason, gave me no reason, no cause,
    without cause, without any reason, without no reason, wit no reason, w/o reason, w/o a reason, 4 no reason,
    no raisin, for absolutely nothing, for no good, no idea why, dont know why, dunno why, i dont know for what,
    idk why, dont know the reason, no explanation at all, refused to say why, refused to tell me why, without
    explanation, without explaining
  `,
  OWN_COMPLAINT: `
    called the police because, called the cops because, called the police about, called the police on her,
    called police about, stolen bike, stolen car, my stolen, robbed, robbery, break in, burglar*, noise
    complaint, to report a, i called the police, we called the police, i called the cops, we called the cops, my
    car was stolen, report a theft, take a report, took my report, for the report, file a police report,
    reporting a, called for help, called police for, fight call, i called them, car got broken, phone got
    stolen, phone was stolen, stole my, somebody hit my car, report my, called the police for, reporting a car
    accident, report a car accident, reporting an accident, report an accident, report a crash, making a report,
    make a police report, made a police report, filed a police report, filing a police report, when i reported,
    i reported, we reported, went to report, i went to report, reported a robbery, reported a theft, reported
    the theft, reported my, reporting my, reporting that, report that my, somebody broke into, someone broke
    into, broke into my, broken into, break ins, got robbed, we got robbed, bike was stolen, bike stolen, bike
    got stolen, car got stolen, wallet stolen, wallet was stolen, purse stolen, purse snatched, phone stolen,
    tools stolen, my tools, stolen tools, package stolen, catalytic, someone hit my car, hit my car, hit my
    parked car, rear ended, i got hit by, accident report, i called for help, called them for help, called cops
    for help, called the cops for, called cops for, called the cops about, called cops about, called the police
    on my, called the cops on my, called cops on my, called cops because, called cops cuz, called cops cause,
    called the cops cause, called the police cause, called the police cuz, called police on my, called police
    cuz, call the police because, call the cops because, call police because, call police for, i call the
    police, i called police, i called cops, called the police when my, called the cops when my, my complaint,
    domestic call, welfare check, wellness check, lost child, missing person, vandal*, slashed my tires, keyed
    my car, got scammed, scammed me, took my statement, giving my statement, reported being, reporting a crime,
    report a crime, report the crime, reporting an assault, report an assault, report a robbery, report the
    robbery, report the theft, reporting a theft, a crash report, went to file a report, went to make a report,
    came to file a report, came to make a report, trying to file a report, was filing a report, was making a
    report, i was reporting
  `,
  IMMIGRATION_ONLY: `
    for deportation, just immigration, only immigration, only for immigration, just for immigration, immigration
    only, civil immigration, only because of immigration, for immigration reasons, its about immigration, it was
    about immigration, its immigration, immigration matter, immigration enforcement, for being undocumented, for
    being illegal, because no papers, because he has no papers, because of his status, because of my status, to
    deport, to get deported, looking for people without papers, looking for undocumented, immigration raid,
    immigration sweep, immigration business, about immigration only, cuz no papers, because hes undocumented,
    because of immigration, purely immigration, immigration arrest, immigration operation, immigration thing
    only, just for papers, only for papers, just over papers, just about papers, only about papers, over papers,
    over his papers, over my papers, for no papers, for not having papers, for having no papers, not having
    papers, for lack of papers, because she has no papers, because they have no papers, because he dont have
    papers, because he doesnt have papers, because of papers, because of his papers, because of her papers,
    because of her status, bc no papers, cause no papers, bc he has no papers, cuz he has no papers, cuz he got
    no papers, over immigration status, over his status, over immigration only, civil matter, its just
    immigration, purely civil, only civil, nothing but immigration, strictly immigration, strictly civil,
    immigration purposes, immigration only nothing else, just a civil, only a civil, for civil immigration,
    immigration related only, so they can deport
  `,
  NO_CRIME: `
    not for any criminal case, no criminal case, not criminal, no crime, not a crime, nothing criminal, no
    criminal, not for a crime, not about a crime, no criminal record, no criminal matter, isnt criminal, wasnt
    criminal, without a criminal case, no case against, not for criminal, not for anything criminal, no criminal
    investigation, no crime at all, no crimes, wasnt about a crime, wasnt for a crime, not any crime, not for
    crime, not over a crime, without any crime, without a crime, with no crime, no crime involved, not for any
    crime, there is no crime, there was no crime, no criminal reason, no criminal charge or, no criminal stuff,
    no criminal issue, not a criminal, hes no criminal, never did a crime, never done a crime, not about any
    crime, not criminal related, no criminal basis, no criminal purpose
  `,
  SERIOUS: `
    murder*, homicide, rape, rapist, shooting, shooter, stabbing, stabbed, armed robbery, kidnapping charge,
    serious violent, violent crime, violent felony, manslaughter, attempted murder, violent case, killed
    somebody, killed someone, killing, rapes, sexual assault charge, aggravated assault, aggravated, armed
    carjacking, child molest*, shot somebody, shot someone, stabbed somebody, stabbed someone, a stabbing,
    violent offen*, homocide, homicidal
  `,
  SCHOOL_CRIME: `
    knife, gun, weapon, brought a knife, brought a gun, threat to the school, bomb, felony, stabbed, drugs at
    school, fire alarm threat, box cutter, boxcutter, blade, pepper spray, taser, bomb threat, shooting threat,
    school threat, brass knuckles, machete, shank, loaded gun, knives, firearm, bullets, pocket knife
  `,
  DRUGS_WEAPONS: `
    drugs, drug, guns, gun, fentanyl, cocaine, heroin, weapons, weapon, firearm*, rifle*, pills, meth, kilos,
    narcotics, coke, dope, fent, fentynal, fentanil, fentynl, percs, perc, crack, bricks of, trap house, stash
    house, stash, ghost gun*, glock*, handgun*, hand gun*, pistol*, ammo, ammunition, ak 47, ar15, ar 15,
    shotgun*, drug dealer*, drug deal*, drug raid, drug bust, drug ring, drug house, drug case, gun case, gun
    charge*, pressed pills, opioid*, oxys, xanax, machine gun*, grenade*, illegal guns, kilo, contraband
  `,
  TRAFFICKING: `
    trafficking, traffick*, smuggling, smuggler*, human traffic*, coyotes, sex trafficking, trafficing,
    traficking, smuggl*, people smuggl*, trafficker*, pimp, pimping, forced labor, coyote
  `,
  CHILD_CRIME: `
    child porn*, child abuse images, child exploitation, pedophile*, predator, cp case, child pornography,
    kiddie porn, molest*, minors online, groomer, grooming
  `,
  CYBER: `
    hacking, hacker*, cyber*, online fraud, ransomware, hacked, hack, scam ring, phishing, computer crime*,
    online scam*, wire fraud
  `,
  VIOLENT: `
    murder*, homicide, rape, shooting, stabbing, armed robbery, assault with, manslaughter, carjacking, stabbing
    case, attempted murder, home invasion, killing, aggravated assault, assault and battery, strangulation,
    kidnapping
  `,
  IDENTITY: `
    stolen id, stolen ids, fake ids, fake id, identity theft, identity fraud, fake papers, fake social*, stolen
    identit*, document fraud, stolen social*, fraud, fake documents, forged*, credit card fraud, false
    documents, fake passports, fake passport, fake green cards, fake green card, fake licenses, fake docs, bogus
    papers, counterfeit*, money laundering, launder*, identity thief, stealing identities, stolen cards,
    benefits fraud, visa fraud, passport fraud
  `,
  GANG: `
    ms13, ms 13, gang case, gang shooting, gang crime*, gang indictment, gang bust, gang members case, gang
    investigation, tren de aragua, trinitarios, latin kings, gang war
  `,
  RECORD_ONLY: `
    only criminal record, just his record, only his record, criminal history only, just his criminal record,
    only the criminal record, just the criminal record, just criminal history, only criminal history, only his
    criminal record, only his criminal history, just his criminal history, criminal record and nothing else,
    just his cori, only his cori, only cori, cori only, just the cori, just criminal record, only criminal
    records, nothing but his record, nothing but his criminal, just if he has a record, only whether he has a
    record, only if he had a record
  `,
  STATUS_ONLY: `
    only his status, just his status, only the status, citizenship status only, only citizenship, just
    citizenship, only immigration status, just the immigration status and nothing else, status and nothing else,
    only whether he is a citizen, just whether he is a citizen, just if he is a citizen, only if hes a citizen,
    only if he is a citizen, just status, status only, just his citizenship, only his citizenship, only her
    status, just her status, only my status, nothing but his status, only the immigration status, just the
    immigration status
  `,
  PUBLIC_INFO: `
    court list, public docket, the docket, public record*, already public, posted online by the court, court
    website, court calendar, on masscourts, public info, public information, on the internet already, public
    court list, public log, police log, public website, publicly posted, public list, anyone can look up, anyone
    can see it, arrest log, public arrest log, in the newspaper
  `,
  VICTIM: `
    hits her, beats her, beat her, hit her, hurting her, abuses her, victim, victims, dv victim, domestic
    violence, was raped, was assaulted, got assaulted, i was attacked, he hits me, beats me, hit me, beat me,
    abused me, abusive, got jumped, got robbed, i was robbed, was robbed, assaulted me, restraining order, i was
    stabbed, we were robbed, got stabbed, he beat, mugged, got mugged, was mugged, was jumped, robbed me,
    attacked me, got beat up, hit and run, raped me, my rape report, my rape, my assault report, when i was
    raped, sexual assault, raped, stabbed me, domestic case, my attacker, my abuser, slapped me, slapped her,
    slapped my, punched me, punched her, punched my, choked me, choked her, choking me, choking her, strangled,
    threatened to kill me, stalk*, groped, groping, molested, beaten, got beaten, been beaten, was beaten,
    beating me, beating her, hitting me, hitting her, hits my, hit my mother, hit my mom, hit my sister, hits
    me, hurts me, hurts her, hurt me, abusive ex, my rapist, jumped me, jumped him, jumped her, jumped my, got
    shot, was shot, was stabbed, stabbed my, got hit by a car, was hit by a car, robbed him, robbed her, robbed
    us, robbed my, robbed at, robbed the, held at gunpoint, at gunpoint, at knifepoint, held me up, stuck me up,
    burglarized, broke into my, carjacked, domestic abuse, abused, abuses, abusing, 209a, protective order,
    protection order, order of protection, rape kit, crime victim, victim of, attacked her, attacked him,
    attacked my, attacked us, attack me, beat up, beat me up, beat up my, beat my, assaulted her, assaulted him,
    assaulted my, assaulting me, threatened me with a knife, threatened me with a gun, pulled a knife on me,
    pulled a gun on me, survivor, robbed, was attacked, got attacked, i got hit, wage theft victim
  `,
  WITNESS: `
    witness, witnesses, witnessed the, i was a witness, i saw the fight, saw the crime, saw the shooting,
    testify, testimony, as witness, sign the statement, witnessed, witness to, eyewitness, saw the murder, saw a
    shooting, saw a stabbing, saw the stabbing, saw the robbery, saw the crash, saw the accident, saw who did
    it, saw who shot, saw the shooter, testif*, gave a statement, gave my statement, give a statement, giving a
    statement, give my statement, took her statement, take a statement
  `,
  PETTY: `
    fight, a fight, fighting, shoplift*, stealing, stole, theft, larceny, robbery, robbing, burglary, assault,
    trespass*, vandal*, graffiti, drinking, drunk, weed, possession, disorderly, dui, oui, driving drunk,
    domestic, hitting, stolen, stolen car, stolen moped, stolen bike, stolen scooter, no license, driving
    without a license, unlicensed driving, breaking a window, drugs, drug, gun, weapon, knife, urinating,
    driving w/out, driving w/o, w/out a license, without license, driving without, suspended license, unpaid
    tickets, disturbing the peace, public drinking, a brawl, brawl, scuffle, shoving match, pushing, punching,
    bar fight, petty theft, breaking and entering, b and e, joyriding, public urination, peeing, loitering,
    panhandling, tagging, spray painting, selling weed, smoking weed, smoking, drinking in public, driving no
    license, driving with no license, driving w no license, driving with a suspended, lic expired, expired
    license, unlicensed, hit and run, leaving the scene, assault and battery, a and b, resisting, disorderly
    conduct, drunk and disorderly, dwi, drunk driving, drunk in public, bad check, evading fare, fare evasion,
    jumping the turnstile, hopping the turnstile, stealing a, stealing from, took a bike, taking a bike,
    possession of, having weed, having drugs, having a knife, having a gun, open container, threatening, a
    threat, punched somebody, punched someone, hitting someone, hitting somebody, driving w out
  `,
  ICE_REASON: `
    because of ice, because of immigration, cause of immigration, cause of ice, cuz of ice, cuz of immigration,
    bc of ice, bc of immigration, due to ice, due to immigration, except immigration, for immigration reasons,
    on account of immigration, on account of ice, over immigration, something about immigration, something with
    immigration, immigration thing, an immigration thing, immigration issue, immigration issues, immigration
    matter, immigration problem*, immigration reasons, ice reasons, ice situation, ice issue, something w
    immigration, something w ice, something with ice, something about ice, some immigration, cause immigration,
    for ices sake, reason was ice, reason is ice, reason was immigration, reason is immigration, reason ice,
    reason immigration, cos of ice, cos of immigration, coz of ice, coz of immigration, cuzza ice, all because
    ice, only because ice, just because ice, thanks to ice
  `,
} as const satisfies Partial<Lexicon>;
