import type { Lexicon } from '../../concepts.ts';

/** English: who suffered, and what they told the police. */
export const sufferers = {
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
    report, i was reporting, report about my bike, report about my car, report my bike, report my car, report my
    phone, report my wallet, report my purse, report my stolen, report my ex, report my husband, report my
    landlord, report a stolen, reporting a stolen, reported a stolen, reported it stolen, report a break in,
    report a burglary, report a mugging, report a fight, report a hit and run, report an attack, report the
    attack, report the accident, report the crash, report the break in, report the burglary, reporting the
    crash, reporting the accident, reporting the robbery, reporting the theft, reporting the break in, reporting
    a break in, reporting a burglary, reporting a robbery, make a complaint, made a complaint, file a complaint,
    filed a complaint, filing a complaint, making a complaint, lodge a complaint, put in a complaint, make
    report, do a report, did a report about, doing a report, gave a report, give a report, called in a, i called
    911 because, i called 911 cause, i called 911 cuz, i called 911 for, i called 911 about, i called 911 on, i
    dialed 911, called 911 on my, called 911 because my, called 911 for my, called 911 about my, we called 911
    because, we called 911 for, we called 911 about, the car crash on, after my car got, after the robbery,
    after the break in, after my bike, when my bike, when my car got, when my car was, when my phone got, when
    my phone was, when i was robbed, when somebody broke, when someone broke, lost my kid, missing child,
    missing kid, missing daughter, missing son, my kid was missing, my daughter was missing, my son was missing,
    noise complaint on, called about the noise, called about noise, called on my neighbor, called on my ex,
    called on my husband, neighbor dispute, dispute with my, domestic dispute, needed help with, asked for help
    with my, needed a police report, need a police report, needed a report
  `,
  VICTIM: `
    hits her, beats her, beat her, hit her, hurting her, abuses her, victim, victims, dv victim, domestic
    violence, was raped, was assaulted, got assaulted, i was attacked, he hits me, beats me, hit me, beat me,
    abused me, abusive, got jumped, got robbed, i was robbed, was robbed, assaulted me, restraining order, i was
    stabbed, we were robbed, got stabbed, he beat, mugged, got mugged, was mugged, was jumped, robbed me, attacked
    me, got beat up, hit and run, raped me, my rape report, my rape, my assault report, when i was raped, sexual
    assault, raped, stabbed me, domestic case, my attacker, my abuser, slapped me, slapped her, slapped my,
    punched me, punched her, punched my, choked me, choked her, choking me, choking her, strangled, threatened to
    kill me, stalk*, groped, groping, molested, beaten, got beaten, been beaten, was beaten, beating me, beating
    her, hitting me, hitting her, hits my, hit my mother, hit my mom, hit my sister, hits me, hurts me, hurts her,
    hurt me, abusive ex, my rapist, jumped me, jumped him, jumped her, jumped my, got shot, was shot, was stabbed,
    stabbed my, got hit by a car, was hit by a car, robbed him, robbed her, robbed us, robbed my, robbed at,
    robbed the, held at gunpoint, at gunpoint, at knifepoint, held me up, stuck me up, burglarized, broke into my,
    carjacked, domestic abuse, abused, abuses, abusing, 209a, protective order, protection order, order of
    protection, rape kit, crime victim, victim of, attacked her, attacked him, attacked my, attacked us, attack
    me, beat up, beat me up, beat up my, beat my, assaulted her, assaulted him, assaulted my, assaulting me,
    threatened me with a knife, threatened me with a gun, pulled a knife on me, pulled a gun on me, survivor,
    robbed, was attacked, got attacked, i got hit, wage theft victim, for my complaint, in my complaint, report
    about my bike, report about my car, report about my stolen, report on my stolen, report about the robbery,
    report about the break in, report about the theft, stolen from me, my bike got, my bike was, my car got
    broken, my car was broken, my phone was snatched, my phone got snatched, snatched my purse, snatched my phone,
    mugging, robbed at work, stuck up, held up at, jumped by, attacked by, bitten by a dog, my t visa, my u visa,
    my visa u, my u visa form, my u visa paper, my u visa papers, my u visa certification, my t visa form, beat on
    me, beats on me, beat on her, beats on her, lays hands on, laid hands on, put his hands on me, puts his hands
    on me, put hands on me, puts hands on, hands on me, put his hands on her, puts his hands on her, whooped me,
    knocked me out, knocked me down, broke my arm, broke my nose, broke my jaw, broke her arm, black eye, threw me
    down the stairs, threw her down, pushed me down the, kicked me, kicked her, kicked my, bit me, burned me,
    burned her, pulled my hair, pulled her hair, tried to kill me, tried to strangle, tried to rape, forced
    himself, touched my daughter, harassed by my ex, harassing me at home, my husband hits, my husband hit, my
    husband beats, my boyfriend hits, my boyfriend hit, my boyfriend beats, my ex hits, my ex hit, my ex beat, my
    ex attacked, my ex broke, violent ex, violent husband, violent boyfriend, violent partner, abusive partner,
    abusive boyfriend, abusive father, trafficked me, trafficked her, was trafficked, trafficking victim, forced
    me to work, labor trafficking, wage theft, stole my wages, stole our wages, shot me, shot my, shot at me, shot
    at us, shot in the, was knifed, got knifed, knifed, hit by a car, ran over me, ran me over, hit and ran, hate
    crime, i got beat, i got beaten, i got jumped, i got assaulted, i got raped, i got shot, i was beaten, i was
    beat, i was assaulted, i was mugged, i was jumped, i was shot, i was raped, i was threatened with, i was held
    up, we got robbed, we were attacked, we were assaulted, we got jumped, my assault, reported my assault,
    reported my rape, reported my mugging, reported my robbery, my mugging, my robbery, the man who raped, the man
    who beat, the man who attacked, guy who attacked, guy who beat, guy who robbed, guys who robbed, kids who
    robbed, kids who jumped, dude who jumped, man who robbed, clipped me, ran me down, knocked off my bike,
    knocked me off my, steal my bag, stole my bag, steal my purse, stole my purse, steal my phone, stole my phone,
    steal my wallet, stole my wallet, steal my money, stole my money, snatched my bag, beat him up, beat her up,
    beaten up, rape victim, sexually assaulted, broke in to my, break in at my, was burglarized, hit by my
    husband, my husband hit me, my boyfriend hit me, strangled me, abused by, stole my car, stole my bike, car was
    stolen, was scammed, scammed me, held up at gunpoint, with a knife to
  `,
  WITNESS: `
    witness, witnesses, witnessed the, i was a witness, i saw the fight, saw the crime, saw the shooting, testify,
    testimony, as witness, sign the statement, witnessed, witness to, eyewitness, saw the murder, saw a shooting,
    saw a stabbing, saw the stabbing, saw the robbery, saw the crash, saw the accident, saw who did it, saw who
    shot, saw the shooter, testif*, gave a statement, gave my statement, give a statement, giving a statement,
    give my statement, took her statement, take a statement, i was gonna testify, going to testify, gonna testify,
    supposed to testify, agreed to testify, testified, testifying, key witness, only witness, material witness,
    main witness, i saw the stabbing, i saw the shooting, i saw the robbery, i saw the murder, i saw who, saw who
    stabbed, saw who killed, saw who robbed, saw who hit, seen who, seen the shooting, seen the stabbing, seen the
    robbery, pick out of a lineup, photo lineup, photo array, lineup, give a statement about, gave a statement
    about, giving a statement about, statement about the shooting, statement about the stabbing, statement as a,
    star witness, grand jury, witnesed, wittness*, wittnes, whitness
  `,
} as const satisfies Partial<Lexicon>;
