import type { Lexicon } from '../../concepts.ts';

/** English: words that mean something else. */
export const asides = {
  NOISE: `
    ice line, ice hotline*, ice hot line, ice number, ice report line, ice reporting line, ice tip line, ice text
    line, ice phone, ice chat, ice chatbot, immigration line, immigration hotline*, immigration number, ice watch,
    migra hotline, what do i do now, parking ticket*, pay a ticket, pay a parking ticket, pay my ticket, pay the
    ticket, thank you, thanks, immigration lawyer*, immigration attorney*, immigration court, immigration judge,
    immigration case, immigration rights, immigration help, immigration law*, immigration hearing, immigration
    clinic, statue, politely, polite, policy, policies, political, office, offices, price, please, parents,
    president, patient, presents, printer, station wagon, train station, gas station, bus station, fire station,
    fire dept, right here, asking price, all right, stolen, reported stolen, looking for work, looking for
    parking, post office, reports of, dismissal time, immigration fear, fear of immigration, immigration rally,
    immigration parade, called me, ice skates, working late, working today, hold on, hold music, held a door, keep
    up the, call me back, call you, call u, text me, keep safe, no problem, state street, court st, court street,
    school st, wait list, parking meter, walking home, walked home, on my way home, way home, driving home, going
    home, drive home, headed home, lights on, lights and sirens, blue lights, ice maker, fell on the ice, slipped
    on the ice, slip on the ice, slipped on ice, slip on ice, fell on ice, ice on the road, ice on the sidewalk,
    ice on the steps, ice on my car, ice on the stairs, ice pack, ice bath, ice hockey, ice water, ice cubes, ice
    chest, salt and ice, snow and ice, ice and snow, court date for my divorce, custody hearing, probation
    meeting, probation office, probation officer, probation appointment, a dui checkpoint, in handcuffs, calm
    down, bike lane, city lights, now hes in, now he is in, now shes in, now she is in, hes now in, shes now in,
    now hes, now shes, birth certificate, coming home, come home from, ice cold, icebreaker, ice breaker, ice
    skate, ice spice, ice fishing, ice dam*, ice melt, ice tray*, ice bucket, ice age, vanilla ice, italian ice,
    shaved ice, crushed ice, iced tea, ice tea, thin ice, break the ice, ice scraper, ice sculpture, ice castle,
    ice packs, ice boots, ice on my windshield, ice on the windshield, ice everywhere on, ice on it, ice on my
    knee, some ice on, put ice on, need ice for, cop some, cop a, cop me, gonna cop, tryna cop, cop that, cop out,
    real estate agent*, insurance agent*, travel agent*, free agent*, ticket agent*, gate agent*, cleaning agent*,
    rental agent*, leasing agent*, radio station, tv station, polling station, charging station, basketball court,
    tennis court, food court, concert ticket*, lottery ticket*, bus ticket*, plane ticket*, train ticket*, movie
    ticket*, sox tickets, celtics tickets, bruins tickets, raffle ticket*, scratch ticket*, charge my phone, phone
    charge, free of charge, charging my, service charge, cover charge, credit card charge*, delivery charge, late
    charge, visa card, visa gift card*, visa debit, divorce papers, rolling papers, school papers, term paper*,
    paper towel*, toilet paper, adoption papers, citizens bank, senior citizen*, citizen app, loan officer*,
    parole officer*, block party, blocked my number, blocked me on, paw patrol, held without bail, denied bail,
    bail denied, bail hearing, cant afford bail, couldnt make bail, couldnt pay bail, could not make bail, bail
    revoked hearing, dangerousness hearing, wedding ring, snow emergency, status of my application, status of my
    order, relationship status, passport photos, passport office, passport renewal, renew my passport, booking a,
    booking an appointment, book an appointment, flight booking, police academy, cop show, police test, police
    exam, immigration status hearing, immigration form filling, english class*, esl class*, citizenship class*,
    citizenship test, citizenship interview, food stamps, green card interview, green card lottery, green card
    renewal, renew my green card, moving truck, dropped my phone, dropped my kid, drop my kid, drop the kids, pick
    up my kid, picked up my kid, pick up my son from, pick up my daughter from, pick up the kids, trash pick up,
    pick up order, food pick up, doesnt matter the charge, no matter the charge, no matter what charge, whatever
    the charge, regardless of charge, regardless of the charge, parking sticker, resident sticker, parking permit,
    resident parking, bpd sign, boston police sign, police sign, south bay mall, south bay plaza, south bay
    target, south bay center, south bay shopping, south bay stop and shop, target at south bay, how we keep the
    peace, keeps the peace here, ice arena, ice storm, ice dam, ice cap, ice axe, ice wine, dry ice pack, ice
    luge, ice dancing, ice queen, ice hotel, ice house, ice creams, police blotter, police scanner app, police
    station museum, police athletic league, policemens ball, police detail for, flashing ice, agent orange, my
    agent, sports agent, booking agent, literary agent, insurance agents, border cafe, border collie, customs
    form, customs line, customs declaration, court case show, volleyball court, racquet court, squash court, food
    truck permit, passport picture, passport pictures, passport application, passport appointment, renew passport,
    renew my visa, visa appointment at, visa bill, visa statement, visa checkout, my visa card, prepaid visa,
    charge for parking, ticket to the game, tickets to the, ticket booth, ticket price, ticket office, bail on,
    bailed on me, bailed on us, bail on me, arrested development, held hands, kept in touch, keep in touch, keep
    me posted about, keep warm, drive thru, drive through, driving lesson*, driving test, driving school, drivers
    ed, road test, learners permit, bus stop ad, stop and shop, stop n shop, stop & shop, called in sick, call in
    sick, call out sick, called out sick, call center, wake up call, take care, take a nap, take my meds, take a
    class, taking a class, pick up my prescription, pick up my meds, picked up my prescription, picked up milk,
    pick up milk, picked up groceries, pick up groceries, school pickup, handed in my, hand in my homework, hand
    me down*, hand sanitizer, on the other hand, second hand store, wash your hands, give thanks, give blood, gave
    blood, gave birth, gave up smoking, give up on, bird migration, data migration, migration of birds, whale
    migration, spring migration, fall migration, mass migration, yea guilty, yeah guilty, guilty lol, guilty as
    charged, no license problem, brags about, bragging
  `,
} as const satisfies Partial<Lexicon>;
