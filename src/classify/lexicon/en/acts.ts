import type { Lexicon } from '../../concepts.ts';

/** English: what officials do to people, and what they tell. */
export const acts = {
  ASK: `
    ask, asks, asked, asking, askd, askin, aks, aksed, axed, asted, aked, wanted to see, want to see, wants to
    see, wanted to know, wants to know, want to know, demand*, request*, question*, questoned, quizzed,
    interrogat*, he was like, she was like, goes, was like, inquir*, see your, show your, show me your, show me
    ur, let me see ur, let me see your, where are your, where is your, do you have, do u have, did you have, u
    got, you got, got any, have any, are you, are u, r u, r you, is he, is she, looking for, checking, wanted my,
    wanted our, wanted his, wanted her, wanted their, brought up, grill*, carded, wanted proof, demanded proof,
    insisted on seeing, started in with, started with, prove, proof, prove that, come back with, bring back, need
    to see, needed to see, needs to see, unless i show, unless i showed, without showing, had to show, have to
    show, make me show, made me show, tryna see, tryna know, tryna find out, trying to find out, tried to find
    out, to find out if, find out if, wanna know, wanna see, wan know, wan see, want know, want see, wants know,
    wanting to know, wanting to see, wanted to find out, talkin bout, pressed me, pressed us, pressed him,
    pressing me, pressing us, pressing him, kept on about, going on about, nagging, drilled, drilling, pried,
    prying, poking around, bugging me, bugging us, hounding, hounded, hassling me about, hassled me about,
    pestering, pestered, on me about, at me about, insist*, ordered me to show, told me to show, told us to show,
    told him to show, told her to show, tell me show, tell me to show, telling me to show, told _ to produce, made
    _ show, make _ show, made _ prove, make _ prove, had me prove, requested, checkin, check if, verif*, confirm
    my, give me your, give me ur, gimme your, gimme ur, gimme yo, gimme them, lemme see, lemme check, let me see
    some, need your, need ur, need yo, i need your, i need ur, needed my, needed our, needed his, needed her,
    needs my, need proof, run me your, whats your, whats ur, what is your, what is ur, wat is ur, what your, whats
    yo, mention, mentions, mentioned, mentioning, bring up, brings up, bringing up, said anything about, say
    anything about, said a word about, say a word about, word about, said nothing about, say nothing about, wheres
    your, wheres ur, wheres ya, wheres yo, you hold, u hold, be like, he like you, cop like, starts in with,
    starts with the, starting with the, hit _ with the you, requesting, asken, ased, aksing, axe me, axes, axin,
    axing, axd, askes, asking me, kept asking, raised the, curious about, curious if, prodded, third degree,
    twenty questions, 20 questions, query, queried, surveyed, inquired, said where _ from, say where _ from, says
    where _ from, like where _ from, goes where _ from, said what country, say what country, says what country, me
    what country, then what country, like what country, said which country, say which country, said where _ born,
    you come from which, you from which, start with the, start with, do you hold, do i hold, do u hold, if i hold,
    if i held, wanted proof of, needs proof, asks for, produce your, produce my, hand over your, pull out your,
    pull out my, take out your, take out my, present your, present my, see some, how about your, what about your,
    whats up with your, whats up with ur, you carrying, you carry, u carrying, what kind of, what kinda, what type
    of, any kind of, whether i, whether he, whether she, whether we, whether they, whether my, whether or not, if
    i had my, if i had any, if i had a, if i had, if we had, if he had, if she had, if they had, if i have, if we
    have, if he has, if she has, if i got, if he got, word bout, one word bout, one word about, words about, a
    peep about, peep about, care where, care about my, care about our, care about his, care about her, care about
    status, care about papers, care if i, care if he, care if we, cared where, cared about my, cared about papers,
    cared about status, interested in my, interested in where, needed me to prove, started asking, keep asking,
    keeps asking, kep asking, kept askin, been asking, be asking, startin with, opened with, first question, first
    thing he says, first thing he said, first thing she said, first words, only question, next question, threw a
    question, question was, question is, question he asked, asked us all, axin bout, ast, ast me, askin bout,
    asking bout, aksed bout, lets see your, lets see ur, lets see some, let us see your, let us see, let him see,
    let them see, show him my, show them my, show them our, show him our, show her my, show us your, shows me
    your, wants your, want your, want ur, he want my, he want see, he want know, tells me show, tells me to show,
    tell us show, tell us to show, tell him to show, told me show, told us show, told him show, order me, ordered
    me, told me prove, told me to prove, had to prove, have to prove, got to prove, gotta prove, asked to see, ask
    to see, asking to see, asks to see, wonder, wondering, wondered, was curious, nosy about, nosing around,
    digging into, dug into, probed, probing, checked if, checked whether, checks if, checking if, check whether,
    check my, checks my, checked our, checking our, checking everyones, checked everyones, check everyones,
    checking everybodys, checking peoples, checked peoples, go around asking, going around asking, went around
    asking, going down the line asking, cross examin*, said one word about, said one word bout, said a word bout,
    say one word about, say one word bout, say a word bout, said a peep about, say a peep about, said boo about,
    spoke a word about, spoke one word about, speak one word about, speak a word about, breathed a word about,
    breathe a word about, mentioned a word, mention a word, make a question about, made a question about, made
    questions about, make questions about, do a question about, put a question about, made me questions, make me
    questions, make me question, made me question about, wanted to look at, wants to look at, want to look at,
    wanted to check, wants to check, wanted to inspect, wanted a look at, have a look at my, take a look at my,
    took a look at my, look at my papers, look at our papers, look at everyones, which of you, which one of you,
    which of us, which one of us, fishing for, fishin for, kept fishing, fishing about, wouldnt quit til, wouldnt
    quit till, wouldnt quit until, wouldnt quit, wouldnt stop until, wouldnt move on, wouldnt drop it, wouldnt let
    up, wouldnt believe, didnt believe i, didnt believe he, didnt believe she, care if you, care if u, care if
    she, cares if, need to know if, needs to know if, needed to know if, need to know whether, needs to know, need
    to know my, need to know your, need to know where, had to know, has to know, gotta know, got to know if, have
    to know if, let me see the, lemme see the, let me see that, let me see it, lets see the, was about if, was
    about whether, wants to hear if, made me say if, made me tell, made him tell, making me prove, wanted an
    answer, wanted to hear, where you really from, where are you really from, where u really from, no where are
    you from, took my green card, took our green cards, took his green card, took her green card, took my
    passport, took our passports, took his passport, took her passport, looked at my green card, looked at my
    passport, looking at my green card, looking at my passport, checked my green card, checked my passport, held
    my green card, held my passport, holding my green card, holding my passport, holding our passports, holding
    our green cards, kept my green card, grabbed my green card, grabbed my passport, wanted my green card, wanted
    my passport, see the green card, see the passport, wanted to hear from, was digging for, digging for, sniffing
    around about, snooping about, kept at me about, kept at him about, stuck on my, stuck on whether, obsessed
    with whether, first thing out of his mouth, started with my, started on my, got on me about, got on him about,
    came at me about, came at me with, jumped to, went straight for my, bothered me about, bothering me about,
    bothered us about, bothered him about, harassed me about, harassing me about, harassed us about, bugged me
    about, tell him if, tell them if, tell him whether, tell me if you, tell me are you, say if you, answer if,
    answer whether, had me answer, made me answer, questioned about, questioned if, quizzing, interviewing me
    about, put me on the spot about, threw the, hit me with, hit us with, hit him with
  `,
  SAY: `
    say, says, said, saying, sed, sayin, yell*, shout*, scream*, announc*, claim*, identified, pretend*, reads,
    identify*, lied, tole, sez, saysed, hollered, hollering, declared, stated, sayd, sayed, spoke, calling
    themselves, called themselves, call themselves, posing as, posed as, pretended, acting like, acted like,
    impersonat*, bragged, brags, bragged that, bragged about, told everyone, passed themselves off as, pass
    themselves off as, passing as, passing themselves off as, made out they were, made like they were, let on they
    were, introduced themselves as, introduced himself as, presented as, presenting as
  `,
  TELL: `
    tell, tells, told, telling, tol, tipped, tip off, tipped off, tips off, tip, inform*, let _ know, notif*,
    alert*, snitch*, rat out, ratted, advised, gave _ a heads up, gave a heads up, heads up to, heads up, gave _
    heads up, give _ a heads up, tole, tolt, tellin, telin, tel, tells on, told on, tell on, dropped a dime, drop
    a dime, dropping a dime, dropped dime, drop dime, dimed, dimed out, ratted on, rat on, ratting, snitchin,
    snitch on, tipped them, tipping, tips, filled _ in, clued in, cued, put _ on to, mentioned to, reveal*,
    disclos*, divulg*, let it slip, let slip, relay*, got word to, whisper*, described, keep _ posted, kept _
    posted, keeping _ posted, keep _ in the loop, kept _ in the loop, keeping _ in the loop, looped _ in, looping
    _ in, brief, briefed, briefing, confirm to, confirmed to, confirming to, pointed out, pointing out, point out,
    points out, pointed, pointing, pointed at, showed, showing, steered, steering, steer, direct, directed,
    directing, updated, updating, passed word, pass word, passed the word, gave word, give word, gave _ the heads
    up, give _ the heads up, give a heads up, gives _ a heads up, giving _ a heads up, gave them the tip, tip to,
    advise, advising, advises, lets _ know, letting _ know, spill*, spilled, blabbed, blab, ran their mouth to,
    narced, narcing, put ice on to, put immigration on to, put them on to, put them onto, put ice onto, fill them
    in, filled them in, filling them in, fill ice in, filled ice in, gave ice the scoop, gave them the scoop, gave
    ice the tip, gave ice a tip, gave immigration a tip, passed a tip, passed on a tip, passed a word, passed the
    word to, gave the word to, gave word to, get word to, sent word to, sends word to, dropped a hint, dropped
    hints, dropped the dime, dropping dimes, dropped a dime on, tips them off, tipped them off, tipping them off,
    tipped ice off, tipped immigration off, tip them off, give them a heads up, ratted out, ratted him out, ratted
    her out, ratted us out, rats out, ratting out, rats on, snitches, snitches on, snitched on, told them all,
    tells them all, spilled it to, blurted, blurts, let on, let on to, confided, leak to, leaked to, leaked it to,
    mention to, mentions to, mentioning to, reported to, reporting to, reports to, say to ice, said to ice, said
    to the ice, says to ice, say to immigration, said to immigration, says to immigration, saying to ice, telled,
    telld, tolled, toldem, told ice on the phone, told ice on his, told ice over, told ice by, told immigration on
    the phone, told immigration on his, told immigration over, telling ice on the phone, telling ice on his,
    telling immigration on, clued _ in, clueing _ in, let ice in on, let immigration in on, let them in on, let
    the agents in on
  `,
  GIVE: `
    email, text, give, gives, gave, giving, given, gav, send, sends, sent, sending, passed, passes, pass, passing,
    forward*, hand, hands, handed, handing, share, shared, shares, sharing, emailed, emails, emailing, faxed,
    leak*, provid*, suppl*, turned over, sold, slipped, texted, texts, releas* info, fed, feeding, feeds, passed
    along, passed on, fax, faxing, faxes, texting, giv, givin, gived, gives up, giving up, slide, slid, sliding,
    slips, slipping, furnish*, cough up, coughed up, coughing up, fork over, forked over, relay*, transmit*,
    upload*, turning over, turns over, turn over, cc, ccd, ccing, shot over, shooting over, shoot over, mailed,
    mailing, dm, dms, dmd, airdrop*, whatsapped, hooked _ up, hook _ up, hooking _ up, disclos*, divulg*, reveal*,
    submit*, let _ see, let _ look at, let _ look through, let _ copy, let _ read, let _ photograph, supplied,
    provide, fwd, fwded, fwding, handed out, hands over, handing over, pass on, passing on, passing along, pass
    along, released the, releasing info, release info, faxd, faxs, txting, txted, txt, emailin, emaild, e mail, e
    mailed, e mailing, e mails, mailed over, faxed over, sent over, sends over, sending over, sent across, sendin,
    sented, give out, gave out, giving out, fed them, read off, reading off, reads off, read out, reading out,
    reading my, read my, read our, read his, dropped off, traded, trading, swapped, photocopied, xeroxed, made
    copies for, made a copy for, made them a copy, made ice a copy, made ice copies, printed out for, printed it
    out for, printed it for, printed _ for, ran off a copy, ran a copy, passed out, passing out, slipped them,
    slips them, slid them, slide them, beamed, screenshotted, screenshot to, sent a screenshot, sent screenshots,
    sent pics, sent a pic, sent over the, sends over the, dished, dishing, dish, dished out, spilled, gave up the,
    gave up his, gave up her, gave up my, gave up our, gave up their, give up the, turned in my, turned in his,
    turned over my, turned over his, turned over the, turning over my, turning over the, handed over my, handed
    over his, handed over her, handed over our, handed over the, hand over my, hand over the, handing over my,
    handing over the, released my info, released his info, released my, released our, release my info, releasing
    my, volunteered, volunteering, offered up, offered, serving up, served up the, faxes over, faxing over, emails
    over, emailing over, emailed over, forwarded over, forwards, pass around, passed around, shares with, share it
    with, sharing it with, shared it with, gave access to, gives access to, giving access to, give access to, gave
    them access, gives them access, gave ice access to, opened the file, opened his file, opened my file, opened
    the computer, turned the screen, turned his screen, turned the laptop, turned the monitor, let ice see, let
    ice look, let ice read, let ice photograph, let ice copy, let ice scroll, let them see, let them look, let
    them copy, let them read, handed my name, handed my address, handed my number, handed my info, handed my
    information, handed his name, handed his address, handed his info, handed her name, handed her address, handed
    her info, handed our address, handed our names, hand my name, hands my name, handing my name, hand my address,
    let _ take a pic of, let _ take a picture of, let _ take pics of, let _ take pictures of, let _ take a photo
    of, let _ take photos of, let ice have it, let immigration have it, let them have it, let ice have my, let ice
    have the, let immigration have my, let immigration have the, let ice have all, let ice have his name, let ice
    have his address, went from the police to, went from police to, went from the cops to, went from cops to, went
    from the station to, release a report to, release the report, released the report, releasing the report,
    release my report, released my report, release reports, released a report, releasing reports
  `,
  CALL: `
    get _ on the phone, got _ on the phone, gets _ on the phone, call, calls, called, calling, callin, phoned,
    phone, contact, contacts, contacted, contacting, radioed, radio, messaged, text, texted, emailed, notified,
    notify, got on the phone with, on the phone with, on the phone to, phoning, reached out to, rang, hit up,
    summon*, dial*, get ahold of, talking on the phone with, calld, called in, called up, called over, bring in,
    brought in, tipped off, rang up, ring up, rings up, ringing up, ringing, rings, buzz, buzzed, hits up, hitting
    up, hit _ up, hitting _ up, hits _ up, holla at, hollered at, got in touch with, get in touch with, getting in
    touch with, in touch with, touch base with, touched base with, reach out to, reaching out to, reaches out to,
    reach out, reached out, made a call to, makes a call to, make a call to, made a phone call to, made the call
    to, put in a call to, put a call in to, puts a call in to, placed a call to, gave _ a call, give _ a call,
    gives _ a call, giving _ a call, gave _ a ring, give _ a ring, gave _ a buzz, give _ a buzz, on the horn with,
    on the line with, on the radio with, on the radio to, on his radio with, on his radio to, on his phone with,
    on her phone with, on his cell with, on her cell with, on the cell with, on his phone to, on the walkie with,
    radios, called for, calling for, call for, call out, call out for, sent for, sending for, whatsapped, dmd, dm,
    messaging, message, messages, msged, msg, msging, pinged, pinging, ping, paged, paging, notifies, notifying,
    notifys, alerted, alerts, alerting, speed dial, has _ on speed dial, caled, call up, calling up, calls up,
    rung, rung up, talk to _ on the phone, talking to _ on the phone, talking with _ on the phone, talked to _ on
    the phone, talked with _ on the phone, spoke with _ on the phone, spoke to _ on the phone, speaking to _ on
    the phone, speaking with _ on the phone, talking to _ on his phone, talking to _ on the radio, talked to _ on
    the radio, spoke to _ on the radio, talking to _ on his radio, talking with _ on the radio, talking to _ over
    the radio, tipped, phones, phonin, phone up, phoned up, telephon*, contackted, kontact*, texts, texting, text
    up, get ahold, got ahold of, got a hold of, get a hold of, got hold of, get hold of, beeped, raised _ on the
    radio, brings in, bringing in, ask for help from, asked for help from, gave _ the heads up, give _ the heads
    up, told ice on the phone, told ice on his, told ice over, told ice by, told immigration on the phone, told
    immigration on his, told immigration over, tellin ice on, telling ice on the phone, telling ice on his,
    telling immigration on, ring immigration, ring ice, ringing immigration, ring up immigration, ring up ice,
    phone up ice, phone ice, phone immigration, gave ice a call, gave immigration a call, make the call to, making
    a call to, making the call to, made that call to, puts in a call to, putting in a call to, placed the call to,
    placing a call to, called straight to, called right to, on the blower to, on the blower with, on the walkie
    to, on her radio to, got on his radio to, got on the radio to, got on the radio with, got on the radio and,
    got on the phone to, got on the horn to, got on his phone to, hopped on the phone with, jumped on the phone
    with, hop on the phone with, had ice on the phone, had immigration on the phone, has ice on the phone, has
    immigration on the phone, has ice on speed, got ice on the phone, got immigration on the phone, with ice on
    speaker, ice on speaker, immigration on speaker, on speaker with, on speakerphone with, facetimed, facetime,
    facetiming, video called, video call with, whatsapp to, sent a text to, sent a message to, sent an email to,
    sent a whatsapp to, shot a text to, shot an email to, fired off a text to, fired off an email to, dropped a
    text to, left a message for, left a message with, left a voicemail for, left a voicemail with, left voicemail
    for, paged ice, group chat with, group text with, chat with ice, texting back and forth with, texts back and
    forth with, back and forth with, communicat*, in contact with, in communication with, in constant contact
    with, make contact with, made contact with, making contact with, had contact with, get onto, got onto, get on
    to, got on to, keeps calling, kept calling, be calling, been calling, speed dialed, speed dialing, hotline to,
    direct line to, dialed up, dial up, dialing up, dialled, dialling, dialin, cald, callt, callled, conntacted,
    contacing, notifed, notfied, writing to, get _ on the line, got _ on the line, gets _ on the line, getting _
    on the line, have _ on the line, on the horn to, on the phone w, on phone with, called in for, radioed for,
    radioed to, radio to, radioing, pings, hit up his, sends a text to, sends a message to, sent word, dropped a
    line to, dropped a message to, texting with, put a call into, got through to, patched in, patched through to,
    gets ahold of, on the line to, emailed to, wrote an email to, wrote to
  `,
  CALL_CODED: `
    got one for you, got one for ya, got another one for you, got a few for you, got some for you, come get him,
    come get them, come pick him up, come pick them up, got one for u, have one for you, got two of em here, got
    two of them here, got a live one, got another one here, got one here for you, got one here for ya, i got one
    for ya, come scoop him, come scoop them, come scoop her, come collect him, come collect them, ready for
    pickup, ready for pick up, got a body for you, got a package for you, hes all yours, shes all yours, theyre
    all yours, got a couple for you, got a couple for ya, got a few for ya, have another one for you, have
    another for you, got another for you, got a pickup for you, got a pick up for you, got a customer for you,
    got a guest for you, got a present for you, got a gift for you, come get your boy, come get your guy, come
    get this guy, come and get him, come and get her, come and get them, come pick up your, come grab him, come
    grab them, come grab her, come and grab him, come take him, come get em, come and get em, come scoop em,
    come pick em up, hes ready for you, hes here for you, we got one of yours, got one of yours, got one of your
    guys, we have one of yours, got your guy, got ur guy, got your boy, we got your guy, we have your guy, got
    another customer, he is all yours, she is all yours, all yours when you get here, one for you guys, another
    one for you guys, i got another one, we got another one, fresh one for you, another one for pickup, one
    ready for pickup
  `,
  STOPPED: `
    stop, stopped, stopt, stoped, stopping, stopin, pull _ over, pulled _ over, pulled over, puled over, pulling
    over, pulld over, pull over, pulled us, flagged down, traffic stop, ran a stop, stop and frisk, frisk*,
    stoppd, pulling _ over, flagged _ down, checkpoint, stops, got stopped, pulled _ aside, pulling _ aside, pull
    _ aside, pulled aside, pulled out of line, pulled _ out of line, pulled me, pulled him for, pulled her for,
    pulled for, jumped out on, jump out on, jumpin out on, rolled up on, roll up on, rolls up on, rolled on us,
    ran up on, run up on, runs up on, hopped out on, hop out on, hemmed up, hemmed _ up, jammed up, jammed _ up,
    lit me up, lit us up, lit him up, lit her up, lit up my, lit _ up, lights on me, put the lights on, put his
    lights on, put their lights on, threw the lights on, flashed his lights, flashed the lights, flashed lights,
    hit the lights, turned on the lights, turned the lights on, waved me down, waved us down, waved him down,
    waved _ over, waved me over, flag _ down, flags _ down, signaled me, approach*, walked up to, walked up on,
    walks up to, walk up to, walks up on, came up to, came up on, comes up to, came over to, came at us, come up
    to me, come up to us, confront*, accost*, boxed _ in, boxed in, cut me off, cut us off, ticketed, pat down,
    patted down, patted _ down, pat _ down, searched me, searched us, searched him, jacked up, jacked _ up,
    harassed, harassing, harass, harasing, hassled, hassling, hassle, bothered, messing with, messed with, mess
    with, fucked with, fucking with, got pulled over, getting pulled over, pulls _ over, pulls over, pulled ova,
    pulled over by, stop us, stop me, stop him, stop her, they stop, detour, stop n frisk, traffic checkpoint,
    stoppped, stpped, license and registration, licence and registration, license n registration, license
    registration, license and reg, licence registration, blue lights behind me, lights behind me, lights on behind
    me, police behind me, cop behind me, cops behind me, cruiser behind me, got lit up, lit up by, got me on
    radar, clocked me, got clocked, pulled me to the side, pulled us to the side, pulled _ to the side, flagged me
    down, signaled me over, blocked my way, got stopped on, hit the lights on me, blue lighted, pulled us over,
    got pulled, was stopped, were stopped, made me pull over, made us pull over, told me to pull over, motioned me
    over, siren behind me, sirens behind me, police lights, stopped my car, stopped our car, stopped his car,
    stopped her car, stopped the car, stopped my truck, stopped the van, stopped our van
  `,
  ARREST: `
    arrest*, arest*, arrset*, cuff, cuffs, cuffed, cuffd, cuffing, handcuff*, detain, detains, detained,
    detaining, detaind, locked up, locked _ up, lock up, booked, booking, grabbed, grabed, grab, took into
    custody, in custody, took _ into custody, nabbed, busted, picked up, picked _ up, put _ in cuffs, put cuffs,
    taken into custody, pinched, collared, slapped cuffs, put _ in handcuffs, arrested for, put handcuffs on, in
    cuffs, bagged, bag him, snagged, nabs, nab, nabbing, lugged, got lugged, nicked, locking _ up, locks _ up,
    lock _ up, hauled in, hauled _ in, haul _ in, hauled _ off, hauled off, haul _ off, hauled _ away, hauled
    away, taken in, put _ in jail, put in jail, threw _ in jail, thrown in jail, throw _ in jail, threw _ in a
    cell, put _ in a cell, put _ in the cell, put _ in cell, in bracelets, bracelets, the cuffs on, cuffs on, put
    the cuffs, slapped the cuffs, zip tie*, ziptie*, apprehend*, aprehend*, took _ away, takes _ away, taken away,
    scoop, scoops, scooped, scooped up, scooped _ up, scooping, scoop _ up, scoop up, rounded _ up, rounded up,
    round _ up, popped him, popped her, popped my, jailed, imprison*, in police custody, under arrest, got
    knocked, got bagged, got pinched, got popped, got picked up, got locked up, got booked, arr3st*, aressted,
    hand cuff*, handcuf, handcufed, cuffin, cuff up, cuffed up, put the bracelets, snatched up, snatched _ up,
    chained, shackled, in chains, in shackles, lockd up, lockt up, took him in, took her in, took them in, took me
    in, brought him in, brought her in, brought them in, ran him in, taken to the station, took _ to the station,
    brought to the station, brought _ to the station, hauled _ to the station, taken to the precinct, took _ in
    handcuffs, taken in handcuffs, took _ in cuffs, taken in cuffs, took _ away in handcuffs, took _ away in
    cuffs, led _ away in handcuffs, led away in cuffs, led away in handcuffs, hooked him up, hooked me up, hooked
    her up, hooked us up, put the cuffs on, threw the cuffs on
  `,
  DRIVE: `
    drove, drive, driving, drives, driven, transport*, gave _ a ride, brought _ to, took _ to, taking _ to, bring
    _ to, brought, drop off, dropped _ off, dropped off, carted, rode with, shuttled, taken to, moved _ to,
    carried, carry, hauled, hauling, gave a lift, rode _ to, brang, brung, bring, brings, bringing, bringing _ to,
    brang _ to, brung _ to, drop _ at, dropped _ at, dropping _ at, dropping _ off, drop _ off, dropped,
    chauffeur*, convey*, drove _ over, drived, driv, ferried, ferry, haul, schlepped, give _ a lift, gave _ a
    lift, giving _ a lift, give _ a ride, giving _ a ride, gave _ ride, gave ride, give ride, took _ all the way
    to, taken straight to, took _ straight to, take _ to, takes _ to, took directly, taken directly, took
    straight, escorted _ all the way, rolled _ over to, drove straight, driv him, drived him, transporting,
    transportin, droven, directed to the ice, went over to the, wagon went, cruiser took, ran him up to, ran him
    over to, ran her up to, ran her over to, ran me over to, ran him out to, ran him down to, took _ up to, took _
    out to, took _ over there, took a ride to, took him for a ride to, road trip to, chauffeured, gave them a
    ride, riding him to, rode him over, rode him up to, rode him to, brought up to, brought over to, brought down
    to, delivered to burlington, hauled _ to, hauled _ up to, hauled _ over to, dropped at, dropped her at,
    dropped him at, drop him at, dumped _ at, left _ at the ice, wheeled _ to, transported, drivin, drivn, took in
    the cruiser, took in the wagon, driv to, van pulled up to, wagon pulled up to, cruiser pulled up to, van
    pulled into, van went to, van going to, wagon pulled into, cruiser pulled into, pulled up to burlington,
    pulled into burlington, dropped him in, dropped her in, dropped me in, carried to, put in the wagon, put _ in
    the wagon, went straight to, drove straight to, went directly to, car went to, all the way to, rode to, ride
    to, rode in, door to door service to, door to door to, drove me to, drove him to, drove her to, drove my,
    drove us to, drove them to, drives him to, driven to, was driven to, got driven to, chauffeur, gave him a
    ride, gave her a ride, gave me a ride, gave a ride, gave _ a ride to, gave _ a lift to, transported to,
    transported him, transported her, transported me, transports, hauled to, hauled him to, hauled her to, carted
    to, carted him, carted off to, dropped me at, dropped off at, dropped him off at, dropped her off at, dropped
    my, taxied, taxi to, taxi service, delivered to, delivered him to, delivered her to, took him straight to,
    took her straight to, took me straight to, took him over to, took her over to, brought to the ice, brought him
    to, brought her to, brought me to, van took, wagon took, rode in a cruiser to, riding to, on the way to the
    ice, headed to the ice, pulled into the ice
  `,
  TAKE: `
    putting _ in, loading _ into, pushing _ into, pushed _ into, led _ into, take, takes, took, taking, taken,
    tak, grab, grabs, grabbed, grabbing, grabing, snatch*, put _ in, shoved _ in, threw _ in, drove off with,
    drove off w, drove away with, picked up, picked _ up, got, kidnap*, arrest*, cuffed, detained, dragg*,
    abduct*, nabbed, loaded _ into, stuffed _ into, pulled _ out, pulled _ into, tackled, raid, raided, raiding,
    scoop, scoops, scooped, scooped up, scooped _ up, scoop _ up, scooping, swoop*, snatch _ up, bagged,
    snagged, nabs, nabbing, hauled _ off, hauled off, hauled _ away, hauled away, yanked, yanking, yoked, yoked
    up, pounced, jumped on, round up, rounded up, rounded _ up, rounding up, disappeared, left with him, left
    with her, left with my, rode off with, drove away w, pulled off with, carried _ off, carried off, carted _
    off, whisked, whisked _ away, whisk*, takin, tooken, takeing, took _ away, takes _ away, taken away, take _
    away, picking up, picking _ up, pick up, pick _ up, picks _ up, picks up, pickin up, pickin _ up, came for,
    come for, came and got, came and took, came to get, come and get, collected, got him, got her, got my,
    gotten, hopped out and got, put _ in a, put _ in their, put _ into a, put _ in the back, threw _ into,
    tossed _ into, tossed _ in, throwing _ in, grabd, grabb*, snached, snacht, detaining, detain
  `,
} as const satisfies Partial<Lexicon>;
