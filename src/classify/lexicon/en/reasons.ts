import type { Lexicon } from '../../concepts.ts';

/** English: reasons, crimes and those who suffered. */
export const reasons = {
  TRAFFIC_REASON: `
    tail lite*, tail light*, taillight*, headlight*, head light*, brake light*, red light, stop sign, speeding,
    speed, turn signal, blinker, seat belt, seatbelt, expired sticker, expired inspection, inspection sticker,
    expired registration, broken light, u turn, parking ticket violation, double park*, tinted windows, swerving,
    registration expired, phone while driving, texting while driving, licence plate light, license plate light,
    wrong turn, illegal turn, ran a light, ran a red, ran the light, illegal u turn, no signal, lane change,
    fender bender, car accident, crash, car crash, cell phone driving, light out, rolling stop, jaywalk*, illegal
    left, sticker, expired plate*, inspection, brakelight*, brake lite*, headlite*, tailite*, tail lght, busted
    light, broken lights, broken mirror, cracked windshield, windshield, front plate, no plate, missing plate,
    license plate frame, plate frame, tint, tints, tinted, muffler, exhaust, going too fast, goin too fast,
    driving fast, driving too fast, going fast, mph, over the limit, over the speed, speed limit, speedin, ran
    red, running a red, running red, run red, ran stop, ran the stop, running a stop, running the stop, run a
    stop, blew a stop, blew a red, blew a light, blew the light, blew the stop, blew through a, rolled a stop,
    rolled through the, rolled thru the, california stop, didnt stop all the way, didnt come to a full stop, full
    stop at the, didnt signal, didnt use my blinker, didnt use blinker, didnt use signal, no blinker, blinkah,
    blinkers, forgot blinker, forgot to signal, failed to signal, failure to signal, not signaling, not using
    signal, changing lanes, changed lanes, cut somebody off, cut someone off, tailgat*, following too close,
    crossed the line, double yellow, wrong way, one way street, on a one way, bus lane, no seatbelt, no seat belt,
    no belt, car seat, registration was expired, expired reg, expired tags, no registration, no inspection, failed
    inspection, rejected sticker, insurance expired, no insurance, uninsured, on my phone while, holding my phone,
    using my phone, texting and driving, text and drive, traffic violation, traffic infraction, traffic reason,
    moving violation, minor traffic, equipment violation, blocking the box, blocking an intersection, didnt stop
    for a pedestrian, crosswalk, no helmet, without a helmet, without helmet, headlights off, lights off, high
    beam*, one headlight, fog light*, reverse light*, rear light*, back light*, third brake light, plate light,
    light bulb out, bulb out, bulb, u ey, bang a uey, banging a uey, banged a uey, uey, u turned, turn on red, on
    red, missing mirror, bald tires, hov lane, parked illegally, illegally parked, fire hydrant, traffic ticket,
    wasnt buckled, without signal, hit a parked car, hit a car, bumped a car, busted tail*, busted headlight*,
    busted brake light*, busted light*, busted blinker, busted signal, no lights, without light, without lights,
    no headlight, no headlights, no taillight, no tail light, no brake light, no front plate, plate cover, dirty
    plate, plate missing, license plate missing, expired license plate, expired inspection sticker, sticker
    expired, expired tag, dead tag, out of date sticker, old sticker, no sticker, window tint, dark tint, smoked
    windows, loud muffler, loud exhaust, loud music in the car, loud music from my car, lane violation, switching
    lanes, switched lanes, rolling through a, rolling thru a, rolled through a, rolled thru a, rolled past the
    stop, went thru a red, went through a red, going thru a red, going through a red, thru a red light, passed a
    red, passed a stop, passing a school bus, no turn on red, no left turn, illegal right, illegal parking, double
    parking, bus stop parking, blocking a driveway, blocked driveway, blocking the driveway, wrong side of the
    road, wrong direction on, driving the wrong, driving too slow, hand held phone, phone in my hand, phone in
    hand, cell phone while, on my cell while, seat belts, seatbelts, no seatbelts, not wearing a seatbelt, not
    wearing seatbelt, not wearing my seatbelt, no car seat, baby seat, overloaded truck, unsecured load, uncovered
    load, stuff falling off, moped with no, scooter with no, scooter no light, bike with no light, no bike light,
    riding on the sidewalk, biking on the sidewalk, traffic violations, traffic infractions, traffic offense,
    moving violations, minor violation, equipment stop, brake lamp, tail lamp, head lamp, headlamp, turn signals,
    turn light, blinker out, signal light, broke taillight, broke tail light, broke headlight, broken taillight,
    broken tail light, broken tail lights, broken headlight, broken brake light, broken blinker, broke blinker,
    tail light was out, taillight out, tail light out, headlight out, brake light out, light was out, lights were
    out, license plate bulb, doing 40 in, doing 35 in, doing 45 in, doing 50 in, doing 60 in, going 40 in, going
    35 in, going 45 in, over speed, overspeeding, overspeed, too much speed, running the light, run the light, ran
    the red, jumped a light, jumped the light, yellow light, with no light, got no light, had no light, no light
    on, running a yellow, ran a yellow, yellow into red, blew a yellow, running a light, no use the signal, not
    use the signal, no use signal, didnt use the signal, didnt use my signal, without signaling, no turn signal,
    forgot my signal, on radar, 12 over, 10 over, 15 over, 20 over, 5 over, mph over, miles over, uturn, wide
    turn, bike lane, double parked, lights were off, lamp out, lamp was out, busted lamp, without a belt, without
    seat belt, on the phone while driving, rolling thru, missed a stop sign, missed the stop, went thru the light,
    went through the light, thru the red, through the red, thru a red, through a red, turned on red, wrong side,
    wrong lane, too fast, 40 in a 25, 50 in a 35, tailgating, cut off a, failed to yield, didnt yield, expired
    plate
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
    creole, only the latino guys, latino guys, only hispanic*, every latino, all the latinos, latino name, spanish
    name, hispanic name, us talking spanish, us talking portuguese, accents, an accent, have an accent, speaking
    haitian, speaking spanglish, speaking vietnamese, speaking cape verdean, speaking kriolu, speaking somali,
    speaking russian, speaking mandarin, speaking cantonese, speaking our language, speaking my language, speaking
    our own language, speaking a different language, speaking other language, in our language, in my language,
    talking arabic, talking chinese, talking french, talking haitian, talking spanglish, talkin spanish, talkin
    creole, talking portugese, speaking portugese, talking vietnamese, talking somali, talking kriolu, heard
    spanish, heard creole, heard portuguese, heard arabic, heard my accent, heard the accent, heard our accent,
    heard us talking, heard us talk, heard me talk, heard me talking, hears spanish, hear my accent, hear the
    accent, hears my accent, hear us talking, hear spanish, her accent, his accent, our accent, their accent,
    thick accent, heavy accent, my english is bad, my bad english, broken english, bad english, skin tone, dark
    skin, brown skin, darker skin, color of my skin, color of our skin, color of his skin, being brown, being
    black, being latino, being haitian, being hispanic, being foreign, brown guys, brown dudes, brown kids, brown
    men, brown folks, brown faces, for being brown, for being black, driving while brown, driving while black,
    driving while latino, driving while haitian, walking while brown, walking while black, while brown, while
    black, because i look, cuz i look, bc i look, cause i look, because we look, cuz we look, cause we look,
    because he looks, because he looked, because of how we look, because of his looks, because of how he looks,
    because of the way i look, how i look, how we look, how he looks, the way i look, the way he looks, the way
    she looks, my looks, my face, looking mexican, looking foreign, looking hispanic, looking illegal, looking
    haitian, look foreign, looked foreign, looks foreign, look arab, look muslim, looks latino, looks mexican,
    look spanish, looked spanish, looks spanish, look haitian, look brazilian, look like mexicans, look like a
    mexican, look like an immigrant, looked like an immigrant, looks like an immigrant, look like immigrant, look
    illegal, looked illegal, looks illegal, mexican looking, foreign looking, haitian looking, brazilian looking,
    latin looking, spanish looking, my hijab, hijab, headscarf, head scarf, turban, my scarf, work boots, painter
    clothes, paint clothes, construction clothes, work clothes, ladder on the truck, ladders on, landscaping
    truck, paint on my, only stopping hispanics, only the hispanics, only the brown, only asked the latino*, only
    asked the hispanic*, only asked the brown, only asked the black, only asked the haitian*, only asked latino*,
    only asked hispanic*, the brown ones, the brown guys, the brown people, the spanish guys, only the spanish,
    only spanish, only the immigrants, only brown, only the haitian*, only the black, every brown, everybody
    brown, all the brown, every hispanic, every spanish, dominican flag, mexican flag, salvadoran flag, colombian
    flag, guatemalan flag, honduran flag, puerto rican flag, flag on my car, flag on my mirror, flag on the car,
    flag sticker, flag in my window, rosary, my name is spanish, last name sounds, my last name, foreign name,
    brasilian flag, racist, because of race, because of my race, bc of my race, cuz of my race, my race, phone in
    spanish, phone in creole, phone in portuguese, phone in arabic, phone in chinese, phone in vietnamese, phone
    in french, phone in somali, phone in russian, talkin in spanish, talkin in creole, speaking in creole,
    speaking in portuguese, speaking in arabic, speaking in our, speaking in my, talking in our, talking in my,
    talking in arabic, talking in french, talking in chinese, talking in vietnamese, talking in somali, heard us
    speak, heard me speak, heard him speak, heard her speak, heard him talk, heard her talk, heard him talking,
    heard her talking, heard them talking, hear me talk, hear me speak, hear us speak, hear us talk, hears me
    talk, hears us talk, hears us speaking, hears me speaking, overheard us speaking, overheard me speaking,
    overheard us talking, overheard me talking, cause i speak, cuz i speak, because i speak, because we speak,
    because he speaks, because she speaks, cause we speak, cuz we speak, because of the way i talk, the way i
    talk, the way we talk, how i talk, how i speak, how we talk, way i speak, i talk with accent, i speak with
    accent, got an accent, my accent is, because of our accent, because of his accent, because of her accent,
    because of the accent, because of accent, for my accent, for the accent, for my skin, for my color, for our
    color, for being foreign, for being an immigrant, for being haitian, for being immigrant, for being hispanic,
    for being mexican, for being spanish, for speaking, for looking, for being arab, for being muslim, for being
    african, cuz im black, cause im black, cause im brown, bc im brown, bc im black, because im latino, cuz im
    latino, cause im latino, because im hispanic, cuz im hispanic, because im haitian, cuz im haitian, because im
    brazilian, because im muslim, because im african, because im an immigrant, because hes brown, cuz hes brown,
    because hes latino, because hes hispanic, because hes haitian, because were brown, cuz were brown, because we
    were brown, because we brown, cuz we brown, because we were speaking, because we were talking, because i was
    speaking, because i was talking, cuz we were speaking, cuz we was speaking, cuz we was talking, black and
    brown, brown and black, brown folk, brown person, brown man, brown woman, brown boy, brown boys, brown
    drivers, brown driver, brown ppl, brown faces only, latino drivers, latino kids, latino men, haitian kids,
    dominican kids, hispanic guys, hispanic men, hispanic kids, hispanic drivers, spanish kids, spanish dudes,
    spanish ppl, spanish speaking, creole speaking, portuguese speaking, spanish speaking guys, white kids, white
    guys, white boys, white people, white folks, white drivers, white dudes, white ones, white coworkers, white
    passengers, white customers, not white, aint white, non white, only the dominican*, only the mexican*, only
    the brazilian*, only the latin*, only the arab*, only the muslim*, only the african*, only the asian*, only
    the foreigners, only foreigners, only foreign, only people who look, only people that look, only the ones who
    look, only the ones with accents, anyone who looked, anyone who looks, anybody who looked, anybody who looks,
    anyone that looks, anyone with an accent, everyone with an accent, anybody with an accent, whoever looked,
    whoever looks, you dont look, you dont sound, dont look american, dont sound american, didnt look american,
    not look american, not look white, not look like from here, dont look like from here, dont look like youre
    from here, look mexican to me, look like a terrorist, look like immigrants to, fit the profile, discriminat*,
    prejudic*, bigot*, racially, because of how i dress, because of my clothes, because of our clothes, my poncho,
    my kufi, my name sounds, name sounded, because of my name, because of his name, because of my last name, saw
    my name, saw my last name, spanish last name, arabic name, haitian name, muslim name, african name,
    landscapers truck, paint van, painters van, roofing truck, ladder rack, ladders on top, driving while
    dominican, driving while hispanic, driving while muslim, driving while mexican, driving while immigrant, arab
    looking, looking arab, muslim looking, darkest of, darkest one, the darkest, heard accent, heard an accent,
    heard his accent, heard her accent, opened my mouth, opened his mouth, talk spanish, talks spanish, people
    look alike, all look alike, look alike, let the blonde, let the white, only the dark, cause im hispanic, cause
    he looks, because she looks, because of my skin, cause of my skin, because of his skin, cause of my accent,
    because of my hair, because of my hijab, cause of my hijab, her hijab, my headscarf, my skin color, his skin
    color, the color of my skin, colour of my skin, how she looks, the way i speak, my broken english, spanish
    music, spanish radio, racial profil*, racially profil*, profiled, profiling, looked mexican, fit the look
  `,
  NO_REASON: `
    no reason, for nothing, without reason, without a reason, didnt say why, did not say why, wouldnt say why,
    wouldnt tell us why, never said why, for no reason, no explanation, did nothing wrong, out of nowhere, never
    told us why, no reason at all, no good reason, no apparent reason, just because, wouldnt say, wouldnt tell me
    why, wouldnt tell me what, didnt tell me why, didnt tell us why, didnt tell him why, didnt even say why, dont
    say why, dont tell me why, not say why, never said what for, never told me why, never gave a reason, didnt
    give a reason, didnt give me a reason, gave no reason, give no reason, gave me no reason, no cause, without
    cause, without any reason, without no reason, wit no reason, w/o reason, w/o a reason, 4 no reason, no raisin,
    for absolutely nothing, for no good, no idea why, dont know why, dunno why, i dont know for what, idk why,
    dont know the reason, no explanation at all, refused to say why, refused to tell me why, without explanation,
    without explaining, for no reason at all, no reason given, reason not given, without giving a reason, without
    giving any reason, without saying why, without telling me why, without telling us why, without telling him
    why, didnt give any reason, didnt give no reason, didnt give us a reason, didnt give him a reason, didnt give
    her a reason, didnt have a reason, had no reason, has no reason, no real reason, no valid reason, no legit
    reason, no damn reason, no fuckin reason, no fucking reason, not a reason, not say the reason, not tell the
    reason, not tell me the reason, never said the reason, never told me what for, never told us what for, never
    say why, never says why, never explained why, didnt explain why, not explain why, did not explain why, could
    not say why, couldnt say why, couldnt tell me why, couldnt give a reason, couldnt give me a reason, dont tell
    us why, no say why, no tell me why, i did nothing wrong, wasnt doing nothing, wasnt doing nothin, wasnt doing
    anything, wasnt doing anything wrong, we wasnt doing nothing, we wasnt doing nothin, i wasnt doing nothing,
    minding my business, minding my own business, minding our business, minding our own business, minding his
    business, minding his own business, minding her business, minding her own, for just walking, just for walking,
    out of the blue, random stop, bc they felt like it, cause they felt like it, because he felt like it, cause he
    could, because he could, because they could, dont say the reason, didnt say the reason, doesnt say the reason,
    no say the reason, doesnt say why, say what i did, said what i did, because i can, because he can, cause i
    can, no stated reason, no given reason, no cause given, say what for, tell me what for, tell us what for, told
    us what for, dont know what they arrested, no comment, without a word, no explain, never told her why, never
    told him why, wont say why, wont say what for, without telling him, without telling me, no word why, zero
    explanation, no reason stated, for no good reason, for no cause, never gave me a reason, wouldnt give a
    reason, wouldnt give me a reason, gives no reason, wont give a reason, refuse to say why, refused to give a
    reason, never explained, didnt explain, wouldnt explain, doesnt explain, no one explained, nobody explained,
    nobody told us why, nobody told me why, nobody tells us why, nobody tells me why, nobody will say why, nobody
    would say why, wont tell us why, wont tell me why, wont tell him why, didnt tell her why, not told why, wasnt
    told why, never told why, still dont know why, we dont know why, i dont know why, no explanation given, no
    charge said
  `,
  IMMIGRATION_ONLY: `
    for deportation, just immigration, only immigration, only for immigration, just for immigration, immigration
    only, civil immigration, only because of immigration, for immigration reasons, its about immigration, it was
    about immigration, its immigration, immigration matter, immigration enforcement, for being undocumented, for
    being illegal, because no papers, because he has no papers, because of his status, because of my status, to
    deport, to get deported, looking for people without papers, looking for undocumented, immigration raid,
    immigration sweep, immigration business, about immigration only, cuz no papers, because hes undocumented,
    because of immigration, purely immigration, immigration arrest, immigration operation, immigration thing only,
    just for papers, only for papers, just over papers, just about papers, only about papers, over papers, over
    his papers, over my papers, for no papers, for not having papers, for having no papers, not having papers, for
    lack of papers, because she has no papers, because they have no papers, because he dont have papers, because
    he doesnt have papers, because of papers, because of his papers, because of her papers, because of her status,
    bc no papers, cause no papers, bc he has no papers, cuz he has no papers, cuz he got no papers, over
    immigration status, over his status, over immigration only, civil matter, its just immigration, purely civil,
    only civil, nothing but immigration, strictly immigration, strictly civil, immigration purposes, immigration
    only nothing else, just a civil, only a civil, for civil immigration, immigration related only, so they can
    deport, only immigration warrant, just immigration warrant, only an immigration warrant, just an immigration
    warrant, only a immigration warrant, just a immigration warrant, only an ice warrant, just an ice warrant,
    just a ice warrant, this is about immigration, it is about immigration, was about immigration, were here about
    immigration, here for immigration, come for the immigration, here for the immigration, here on immigration,
    came about immigration, purpose was immigration, purpose is immigration, doing immigration, doing immigration
    today, doing immigration work, immigration detail, an immigration thing, immigration thing, just an
    immigration thing, its an immigration thing, an immigration matter, immigration enforcement detail,
    immigration assignment, only about immigration, just about immigration, immigration case, immigration stuff,
    immigration issue, immigration issues, immigration violation, immigration violations, for immigration
    purposes, immigration warrant only, reason was immigration, reason is immigration, the reason immigration, on
    account of immigration, to check immigration, checking immigration, were here on immigration, to do with
    immigration status, about peoples status, for the undocumented, looking for illegals, looking for immigrants,
    here for illegals, here for undocumented, here for the immigrants, rounding up immigrants, picking up
    immigrants
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
    narcotics, coke, dope, fent, fentynal, fentanil, fentynl, percs, perc, bricks of, trap house, stash house,
    ghost gun*, glock*, handgun*, hand gun*, pistol*, ammo, ammunition, ak 47, ar15, ar 15, shotgun*, drug
    dealer*, drug deal*, drug raid, drug bust, drug ring, drug house, drug case, gun case, gun charge*, pressed
    pills, opioid*, oxys, xanax, machine gun*, grenade*, illegal guns, kilo, contraband, drug charges, gun
    charges, drug charge, gun charge, firearm charges, firearms charges, weapons charges, weapons charge, drug
    arrest, gun arrest, dealing drugs, selling drugs, drug warrant, guns and drugs, drugs and guns, big drug, k2,
    ecstasy, tranq, xylazine, oxy, oxycontin, bag of dope, bags of dope, brick of, stolen guns, untraceable guns,
    switch on a glock, ghost guns, an arsenal, arsenal, drugs raid, gun bust, gun raid, weapons raid, big drug
    bust, drug sweep, drug operation, came for drugs, came for the drugs, came for guns, came for the guns, came
    for drugs and guns, came for weapons, look for drugs, looks for drugs, looking for drugs, looking for guns,
    looking for weapons, look for guns, look for weapons, searching for drugs, searching for guns, searching for
    weapons, sniffing for drugs, over guns, over drugs, was about drugs, was about guns, its about drugs, its
    about guns, raid for drugs, raid for guns, raided for drugs, raided for guns, raided for weapons, apartment
    for coke, house for coke, for an illegal pistol, for an illegal gun, it was drugs, was for drugs, was for
    guns, was for weapons, is for drugs, is for guns, ghost gun, pistol, pistols, rifle, rifles, firearm,
    firearms, drug dealer, drug dealers, dealers, stash, crack
  `,
  TRAFFICKING: `
    trafficking, traffick*, smuggling, smuggler*, human traffic*, coyotes, sex trafficking, trafficing,
    traficking, smuggl*, people smuggl*, trafficker*, pimp, pimping, forced labor, coyote, people who traffic, who
    traffic girls, who traffic women, who traffic people, was about human trafficking, is about human trafficking,
    its about human trafficking, its about trafficking, its about sex trafficking, was about trafficking, was
    about sex trafficking, was for human trafficking, was for trafficking, was for human traffickers, is for human
    traffickers, is for trafficking, operation is for human traffickers, looking for traffickers, looking for
    human traffickers, came for traffickers, came for the traffickers, came for human traffickers, trafficking
    ring, human trafficking ring, sex trafficking ring, labor trafficking ring, trafficking network, human
    trafficking network, trafficking raid, human trafficking raid, trafficking bust, trafficking case, is
    trafficking minors, is trafficking girls, is trafficking people, trafficking young girls, trafficking minors,
    trafficking girls, trafficking women, force them to work, forced them to work, trafficking thats why, labor
    trafficking, traffickers, trafficker, human trafficking, human traffickers, sex traffickers, people smuggling,
    people smugglers, human smuggling, human smugglers, smuggling people, smuggled people, smuggling ring,
    smugglers, trafficked, trafficked women, trafficked girls, trafficking in people, trafficking of people,
    trafficking of women, selling women, selling girls, selling people, brothel, brothels, forced prostitution,
    prostitution ring, slave labor, modern slavery, slavery, pimps
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
    because of ice, because of immigration, cause of immigration, cause of ice, cuz of ice, cuz of immigration, bc
    of ice, bc of immigration, due to ice, due to immigration, except immigration, for immigration reasons, on
    account of immigration, on account of ice, over immigration, something about immigration, something with
    immigration, immigration thing, an immigration thing, immigration issue, immigration issues, immigration
    matter, immigration problem*, immigration reasons, ice reasons, ice situation, ice issue, something w
    immigration, something w ice, something with ice, something about ice, some immigration, cause immigration,
    for ices sake, reason was ice, reason is ice, reason was immigration, reason is immigration, reason ice,
    reason immigration, cos of ice, cos of immigration, coz of ice, coz of immigration, cuzza ice, all because
    ice, only because ice, just because ice, thanks to ice, its for immigration, said its for immigration, its for
    ice, said its for ice, its because of ice, ice is running late, immigration is running late, ice running late,
    waiting on immigration, theyre waiting on ice, theyre waiting on immigration
  `,
} as const satisfies Partial<Lexicon>;
