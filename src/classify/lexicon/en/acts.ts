import type { Lexicon } from '../../concepts.ts';

/** English: what officials do to people, and what they tell. */
export const acts = {
  ASK: `
    ask, asks, asked, asking, askd, askin, aks, aksed, axed, asted, aked, wanted to see, want to see, wants to
    see, wanted to know, wants to know, want to know, demand*, request*, question*, questoned, quizzed,
    interrogat*, he was like, she was like, goes, was like, inquir*, see your, show your, show me your, show me
    ur, let me see ur, let me see your, where are your, where is your, do you have, do u have, did you have, u
    got, you got, got any, have any, are you, are u, r u, r you, is he, is she, looking for, checking, wanted
    my, wanted our, wanted his, wanted her, wanted their, brought up, grill*, carded, wanted proof, demanded
    proof, insisted on seeing, started in with, started with, prove, proof, prove that, come back with, bring
    back, need to see, needed to see, needs to see, unless i show, unless i showed, without showing, had to
    show, have to show, make me show, made me show, tryna see, tryna know, tryna find out, trying to find out,
    tried to find out, to find out if, find out if, wanna know, wanna see, wan know, wan see, want know, want
    see, wants know, wanting to know, wanting to see, wanted to find out, talkin bout, pressed me, pressed us,
    pressed him, pressing me, pressing us, pressing him, kept on about, going on about, nagging, drilled,
    drilling, pried, prying, poking around, bugging me, bugging us, hounding, hounded, hassling me about,
    hassled me about, pestering, pestered, on me about, at me about, insist*, ordered me to show, told me to
    show, told us to show, told him to show, told her to show, tell me show, tell me to show, telling me to
    show, told _ to produce, made _ show, make _ show, made _ prove, make _ prove, had me prove, requested,
    checkin, check if, verif*, confirm my, give me your, give me ur, gimme your, gimme ur, gimme yo, gimme them,
    lemme see, lemme check, let me see some, need your, need ur, need yo, i need your, i need ur, needed my,
    needed our, needed his, needed her, needs my, need proof, run me your, whats your, whats ur, what is your,
    what is ur, wat is ur, what your, whats yo, mention, mentions, mentioned, mentioning, bring up, brings up,
    bringing up, said anything about, say anything about, said a word about, say a word about, word about, said
    nothing about, say nothing about, wheres your, wheres ur, wheres ya, wheres yo, you hold, u hold, be like,
    he like you, cop like, starts in with, starts with the, starting with the, hit _ with the you, requesting,
    asken, ased, aksing, axe me, axes, axin, axing, axd, askes, asking me, kept asking, raised the, curious
    about, curious if, prodded, third degree, twenty questions, 20 questions, query, queried, surveyed,
    inquired, said where _ from, say where _ from, says where _ from, like where _ from, goes where _ from, said
    what country, say what country, says what country, me what country, then what country, like what country,
    said which country, say which country, said where _ born, you come from which, you from which, start with
    the, start with
  `,
  SAY: `
    say, says, said, saying, sed, sayin, yell*, shout*, scream*, announc*, claim*, identified, pretend*, reads,
    identify*, lied, tole, sez, saysed, hollered, hollering, declared, stated, sayd, sayed, spoke, calling
    themselves, called themselves, call themselves, posing as, posed as, pretended, acting like, acted like,
    impersonat*
  `,
  TELL: `
    tell, tells, told, telling, tol, tipped, tip off, tipped off, tips off, tip, inform*, let _ know, notif*,
    alert*, snitch*, rat out, ratted, advised, gave _ a heads up, gave a heads up, heads up to, heads up, gave _
    heads up, give _ a heads up, tole, tolt, tellin, telin, tel, tells on, told on, tell on, dropped a dime,
    drop a dime, dropping a dime, dropped dime, drop dime, dimed, dimed out, ratted on, rat on, ratting,
    snitchin, snitch on, tipped them, tipping, tips, filled _ in, clued in, cued, put _ on to, mentioned to,
    reveal*, disclos*, divulg*, let it slip, let slip, relay*, got word to, whisper*, described, keep _ posted,
    kept _ posted, keeping _ posted, keep _ in the loop, kept _ in the loop, keeping _ in the loop, looped _ in,
    looping _ in, brief, briefed, briefing, confirm to, confirmed to, confirming to, pointed out, pointing out,
    point out, points out, pointed, pointing, pointed at, showed, showing, steered, steering, steer, direct,
    directed, directing, updated, updating, passed word, pass word, passed the word, gave word, give word, gave
    _ the heads up, give _ the heads up, give a heads up, gives _ a heads up, giving _ a heads up, gave them the
    tip, tip to, advise, advising, advises, lets _ know, letting _ know, spill*, spilled, blabbed, blab, ran
    their mouth to, narced, narcing
  `,
  GIVE: `
    email, text, give, gives, gave, giving, given, gav, send, sends, sent, sending, passed, passes, pass,
    passing, forward*, hand, hands, handed, handing, share, shared, shares, sharing, emailed, emails, emailing,
    faxed, leak*, provid*, suppl*, turned over, sold, slipped, texted, texts, releas* info, fed, feeding, feeds,
    passed along, passed on, fax, faxing, faxes, texting, giv, givin, gived, gives up, giving up, slide, slid,
    sliding, slips, slipping, furnish*, cough up, coughed up, coughing up, fork over, forked over, relay*,
    transmit*, upload*, turning over, turns over, turn over, cc, ccd, ccing, shot over, shooting over, shoot
    over, mailed, mailing, dm, dms, dmd, airdrop*, whatsapped, hooked _ up, hook _ up, hooking _ up, disclos*,
    divulg*, reveal*, submit*, let _ see, let _ look at, let _ look through, let _ copy, let _ read, let _
    photograph, supplied, provide, fwd, fwded, fwding, handed out, hands over, handing over, pass on, passing
    on, passing along, pass along, released the, releasing info, release info, faxd, faxs, txting, txted, txt,
    emailin, emaild, e mail, e mailed, e mailing, e mails, mailed over, faxed over, sent over, sends over,
    sending over, sent across, sendin, sented, give out, gave out, giving out, fed them, read off, reading off,
    reads off, read out, reading out, reading my, read my, read our, read his, dropped off, traded, trading,
    swapped
  `,
  CALL: `
    get _ on the phone, got _ on the phone, gets _ on the phone, call, calls, called, calling, callin, phoned,
    phone, contact, contacts, contacted, contacting, radioed, radio, messaged, text, texted, emailed, notified,
    notify, got on the phone with, on the phone with, on the phone to, phoning, reached out to, rang, hit up,
    summon*, dial*, get ahold of, talking on the phone with, calld, called in, called up, called over, bring in,
    brought in, tipped off, rang up, ring up, rings up, ringing up, ringing, rings, buzz, buzzed, hits up,
    hitting up, hit _ up, hitting _ up, hits _ up, holla at, hollered at, got in touch with, get in touch with,
    getting in touch with, in touch with, touch base with, touched base with, reach out to, reaching out to,
    reaches out to, reach out, reached out, made a call to, makes a call to, make a call to, made a phone call
    to, made the call to, put in a call to, put a call in to, puts a call in to, placed a call to, gave _ a
    call, give _ a call, gives _ a call, giving _ a call, gave _ a ring, give _ a ring, gave _ a buzz, give _ a
    buzz, on the horn with, on the line with, on the radio with, on the radio to, on his radio with, on his
    radio to, on his phone with, on her phone with, on his cell with, on her cell with, on the cell with, on his
    phone to, on the walkie with, radios, called for, calling for, call for, call out, call out for, sent for,
    sending for, whatsapped, dmd, dm, messaging, message, messages, msged, msg, msging, pinged, pinging, ping,
    paged, paging, notifies, notifying, notifys, alerted, alerts, alerting, speed dial, has _ on speed dial,
    caled, call up, calling up, calls up, rung, rung up, talk to _ on the phone, talking to _ on the phone,
    talking with _ on the phone, talked to _ on the phone, talked with _ on the phone, spoke with _ on the
    phone, spoke to _ on the phone, speaking to _ on the phone, speaking with _ on the phone, talking to _ on
    his phone, talking to _ on the radio, talked to _ on the radio, spoke to _ on the radio, talking to _ on his
    radio, talking with _ on the radio, talking to _ over the radio, tipped, phones, phonin, phone up, phoned
    up, telephon*, contackted, kontact*, texts, texting, text up, get ahold, got ahold of, got a hold of, get a
    hold of, got hold of, get hold of, beeped, raised _ on the radio, brings in, bringing in, ask for help from,
    asked for help from, gave _ the heads up, give _ the heads up
  `,
  CALL_CODED: `
    got one for you, got one for ya, got another one for you, got a few for you, got some for you, come get him,
    come get them, come pick him up, come pick them up, got one for u, have one for you, got two of em here, got
    two of them here, got a live one, got another one here, got one here for you, got one here for ya, i got one
    for ya, come scoop him, come scoop them, come scoop her, come collect him, come collect them, ready for
    pickup, ready for pick up, got a body for you, got a package for you, hes all yours, shes all yours, theyre
    all yours, got a couple for you, got a couple for ya, got a few for ya, have another one for you, have
    another for you, got another for you
  `,
  STOPPED: `
    stop, stopped, stopt, stoped, stopping, stopin, pull _ over, pulled _ over, pulled over, puled over, pulling
    over, pulld over, pull over, pulled us, flagged down, traffic stop, ran a stop, stop and frisk, frisk*,
    stoppd, pulling _ over, flagged _ down, checkpoint, stops, got stopped, pulled _ aside, pulling _ aside,
    pull _ aside, pulled aside, pulled out of line, pulled _ out of line, pulled me, pulled him for, pulled her
    for, pulled for, jumped out on, jump out on, jumpin out on, rolled up on, roll up on, rolls up on, rolled on
    us, ran up on, run up on, runs up on, hopped out on, hop out on, hemmed up, hemmed _ up, jammed up, jammed _
    up, lit me up, lit us up, lit him up, lit her up, lit up my, lit _ up, lights on me, put the lights on, put
    his lights on, put their lights on, threw the lights on, flashed his lights, flashed the lights, flashed
    lights, hit the lights, turned on the lights, turned the lights on, waved me down, waved us down, waved him
    down, waved _ over, waved me over, flag _ down, flags _ down, signaled me, approach*, walked up to, walked
    up on, walks up to, walk up to, walks up on, came up to, came up on, comes up to, came over to, came at us,
    come up to me, come up to us, confront*, accost*, boxed _ in, boxed in, cut me off, cut us off, ticketed,
    pat down, patted down, patted _ down, pat _ down, searched me, searched us, searched him, jacked up, jacked
    _ up, harassed, harassing, harass, harasing, hassled, hassling, hassle, bothered, messing with, messed with,
    mess with, fucked with, fucking with, got pulled over, getting pulled over, pulls _ over, pulls over, pulled
    ova, pulled over by, stop us, stop me, stop him, stop her, they stop, detour, stop n frisk, traffic
    checkpoint, stoppped, stpped
  `,
  ARREST: `
    arrest*, arest*, arrset*, cuff, cuffs, cuffed, cuffd, cuffing, handcuff*, detain, detains, detained,
    detaining, detaind, locked up, locked _ up, lock up, booked, booking, grabbed, grabed, grab, took into
    custody, in custody, took _ into custody, nabbed, busted, picked up, picked _ up, put _ in cuffs, put cuffs,
    taken into custody, pinched, collared, slapped cuffs, put _ in handcuffs, arrested for, put handcuffs on, in
    cuffs, bagged, bag him, snagged, nabs, nab, nabbing, lugged, got lugged, nicked, locking _ up, locks _ up,
    lock _ up, hauled in, hauled _ in, haul _ in, hauled _ off, hauled off, haul _ off, hauled _ away, hauled
    away, taken in, put _ in jail, put in jail, threw _ in jail, thrown in jail, throw _ in jail, threw _ in a
    cell, put _ in a cell, put _ in the cell, put _ in cell, in bracelets, bracelets, the cuffs on, cuffs on,
    put the cuffs, slapped the cuffs, zip tie*, ziptie*, apprehend*, aprehend*, took _ away, takes _ away, taken
    away, scoop, scoops, scooped, scooped up, scooped _ up, scooping, scoop _ up, scoop up, rounded _ up,
    rounded up, round _ up, popped him, popped her, popped my, jailed, imprison*, in police custody, under
    arrest, got knocked, got bagged, got pinched, got popped, got picked up, got locked up, got booked, arr3st*,
    aressted, hand cuff*, handcuf, handcufed, cuffin, cuff up, cuffed up, put the bracelets, snatched up,
    snatched _ up, chained, shackled, in chains, in shackles, lockd up, lockt up, took him in, took her in, took
    them in, took me in, brought him in, brought her in, brought them in, ran him in
  `,
  KEEP: `
    told _ to hold on, said to hold on, told to hold on, asked _ to hold on, said hold on, told _ wait, told _
    sit, told _ to wait, told _ to stay, made _ sit and wait, keep, keeps, kept, keeping, keept, held, hold,
    holding, holds, made _ wait, made _ sit, make _ wait, makes _ wait, made _ stay, still has, still have,
    still got, still holding, stuck in, wait, delay*, stall*, wouldnt release, would not release, wont release,
    refused to release, refuse to release, not releasing, didnt release, did not release, stayed locked, locked
    in, wouldnt open, still inside, still in there, still in the cell, sat in, sat there, extra hours, more
    hours, more hrs, hours more, hrs more, made to wait, made to sit, not let out, still locked up, refusing to
    let, without letting, stalled, cant release, cannot release, couldnt release, can not release, unable to
    release, extra hrs, gotta wait, have to wait, has to wait, had to wait, got to wait, sat _ down, sat on,
    pinned, held down, pinned down, restrained, restraining, wouldnt let out, wont let out, overnight, make _
    sit, have _ sit, had _ sit, stuck inside, said he cant leave, said she cant leave, not allowed to leave,
    couldnt leave, cant leave, would not be leaving, would not be released, wouldnt be released, wont be
    released, will not be released, not be released, not being released, not released, not been released, cant
    be released, cannot be released, not free to go, not free to leave, wasnt free to go, aint free to go, not
    allowed to go, wasnt allowed to go, was not allowed to leave, wasnt allowed to leave, could not leave, could
    not go, couldnt go, couldnt go home, cannot go, cannot leave, cant go, cant go home, cant go yet, cant go
    nowhere, not going anywhere, aint going anywhere, aint goin nowhere, aint going nowhere, isnt going
    anywhere, wasnt going anywhere, not going nowhere, wasnt leaving, not leaving, still locked, still behind
    bars, behind bars, still sitting, still in custody, still in jail, still in lockup, still detained, still
    stuck, still waiting in, still in a cell, still locked in, stuck there, stuck at, sit tight, hang tight,
    told _ hang, told _ to hang, told _ to sit, wait here, stay put, sit here, dragged their feet, dragging
    their feet, drag their feet, dragged it out, dragging it out, took their time, takes their time, taking
    their time, slow walked, slow walking, slow rolled, slow rolling, slowed down, stonewall*, left _ sitting,
    left _ in the cell, left _ in a cell, left _ in lockup, leave _ in the cell, left him in, left her in, keep
    _ waiting, kept _ waiting, had _ waiting, had _ sitting, another night, extra night, one more night, all
    weekend, thru the weekend, through the weekend, for the weekend, remained, remain, remains, stayed inside,
    stay inside, stayed in the cell, stayed in jail, stayed in a cell, keepin, kep, kepp, hang on to, hung on
    to, hanging on to, hang onto, hung onto, hanging onto, hold onto, held onto, holding onto, hold on to him,
    held on to, holding on to, wouldnt open the cell, wouldnt open the door, didnt let out, refusing to release,
    refuses to release, refuse release, denied release, delaying, delayed, was delayed, no release, wouldnt
    free, would not free, wouldnt discharge, didnt get out, didnt come out, hasnt been let, wouldnt give _ back,
    pinned to the, rotting in, sat in a cell, sat in the cell, sat in lockup, sat in jail, sat locked, locked
    back up, put back in the cell, put _ back in the cell, back in the cell, back to the cell, brought back
    downstairs, sent back downstairs, back downstairs, told us hes staying, said hes staying, staying put, is
    staying, stays put, hafta wait, gotta sit, gotta stay, has to stay, had to stay, have to stay, must stay,
    must wait, told to stay, told stay, told wait, told us no because, told us no cause, told us no cuz, told me
    no because, told me no cuz, they said no because, they said no cuz, told us no he, told us no she, does not
    permit, doesnt permit, not permit, had us on the, had him on the, had her on the, had them on the, had us
    sitting, had us wait, had us stand, had us standing, had us waiting, had me waiting, had me on the, holdin
  `,
  STILL: `
    still, to this hour, even after, even though, hours later still, hasnt come out, has not come out, never
    came out, not out yet, hasnt been released, even tho, eventhough, despite, in spite of, to this day, never
    got out, never walked out, never came home, didnt come home, hasnt come home, has not come home, never made
    it home, not home yet, hasnt walked out, and yet, nevertheless, regardless
  `,
  LET_GO: `
    gave _ a warning, gave _ warning, told _ to go home, i could leave, let us drive off, let _ go, lets _ go,
    let go, letting _ go, let us leave, let me leave, let him leave, sent _ on our way, released _ right away,
    let out, let _ out, free to leave, let _ off, drove off with a warning, left with a warning, just a warning,
    with a warning, w warning, sent us home, sent _ home, told us we could go, told _ could go, went home same,
    home same night, released right away, released on time, released same day, walked out on time, came home,
    out within the hour, released within, walked right out, hes home now, hes home, shes home, he is home now,
    he is home, home now, back home, is home now, out by dinner, cut _ loose, cut loose, cuts _ loose, turned _
    loose, turn _ loose, turned loose, let loose, let _ loose, let him walk, let her walk, let them walk, let me
    walk, let us walk, let my _ walk, let _ leave, let _ drive off, let _ drive away, let _ pass, let _ on our
    way, let _ on my way, sent me on my way, sent us on our way, sent him on his way, sent her on her way, sent
    me along, sent us along, waved us through, waved me through, waved us on, waved me on, gave warning, gave a
    warning, verbal warning, written warning, got a warning, got off with a warning, off with a warning, only a
    warning, gives me a warning, gave me warning, warning only, gave a written, said drive safe, told me drive
    safe, told me to drive safe, said have a good, told me have a good, told me to have a good, told us have a
    good, released him right, released right, out right on time, let out right on time, right on time, let out
    on time, out on time, released the same, let out same, let out the same, out the same day, out the same
    night, out that same, home the same, came home safe, came home same, came home that, and came home, came
    right home, straight home, made it home, home safe, safe at home, walked straight out, walked out of there,
    walked out the front, out the front door, let us be on, let me be on, released without any delay, without
    delay, no delay, no problem getting out, did not honor, didnt honor, dont honor, does not honor, doesnt
    honor, wont honor, wouldnt honor, refused to honor, not honor, ignored the detainer, ignored the ice, tore
    it up, ripped it up, threw it away, threw it in the trash, released him anyway, let him go anyway, released
    her anyway, released the next morning, out the next morning, out next morning, released in the morning,
    bailed out and went home, bailed out and home, processed and released, booked and released, cited and
    released, released promptly, promptly released, immediately released, released immediately, released at
    once, let go right away, released in an hour, out in an hour, out in two hours, was sent home, got sent
    home, sent him home, sent her home, sent me home, allowed to go home, got to go home, drove off after a
    warning, was home by, got out next day, got out the next, got out same day, got out the same, got out that
    night, got out in the morning, let _ out the next, let _ out in the morning, let _ out same, let _ out the
    same, let _ out that
  `,
  HAND_OVER: `
    hand _ over, handed _ over, handed over, handing _ over, turn _ over, turned _ over, turned over, gave _
    over, give _ over, gave _ up, gave _ away, pass _ over, passed _ over, surrender*, hand _ off, handed _ off,
    handed _ right to, handed _ straight to, walked _ out to, walked _ to, brought _ out to, led _ out to,
    released _ to ice, released _ to immigration, released to, released into, escorted _ to, let ice take, let
    ice have, let immigration take, let them take, handed _ to, put _ in the ice, put _ into the ice, put _ in
    ices, let ice grab, led _ to, handd _ over, handed off, handover, hand over, hand him to, hand her to, hand
    them to, gave him up, gave her up, give him up, give her up, given to, turned in to, turned _ in to, turn _
    in to, turning _ in to, turning _ over, turns _ over, turnt _ over, turned ova, delivered _ to, hand
    deliver*, handing off, handing _ off, hands _ off, hands _ over, hand off, handoff, hand him over, pass _
    off, passed _ off, passing _ off, passed off, passed off to, served _ up, serve _ up, on a platter, on a
    silver platter, gift wrapped, sold _ out, fed him to, fed her to, threw _ to, tossed _ to, into the hands
    of, in the hands of, into ice custody, into ices custody, into ices hands, into immigration custody, over to
    ice custody, signed _ over, sign _ over, signing _ over, signed over, brought _ over to, walked _ over to,
    walk _ over to, walking _ over to, walking _ to, walks _ to, walked _ right to, walked _ straight to, walk _
    to, marched _ to, marched _ over, marched _ out to, dragged _ to, dragged _ over to, led _ over to, leading
    _ to, took _ over to, loaded _ into ices, let ice pick, let ice snatch, let ice scoop, let ice come take,
    let ice come and take, let ice come in and take, let agents take, let the agents take, let the agents grab,
    let immigration grab, let immigration have, let immigration pick, let the feds take, let the feds have, let
    feds take, released _ over to, released straight to, released _ straight to, released _ directly to,
    released directly to, relinquish*, surrendr*, custody transfer, gave custody, gave over, giving _ over,
    gives _ over, give him over, gived _ to, gived him, deliver him to, handed right over, handed straight over,
    handed right to, handed straight to, handed directly to, handed him, handed her, handed them, handed my,
    give him to, give her to, gave him to, gave her to, gave them to, give them to, gave us to, gave my _ to,
    gave my brother, gave my husband, gave my son, gave my cousin, gave my uncle, gave my dad, gave my father,
    gave my friend, gave my coworker, given over, given away to, put _ in the hands, pushed _ to, pushed _
    toward, into they hands, into their hands, in their hands, into ices arms, into the arms of
  `,
  TRANSFER: `
    walked _ out, led _ out, brought _ out, took _ out, walk _ out, transfer*, deliver*, released _ to, sent _
    to, escorted him out, escorted her out, escorted them out, escorted my, walked _ through, walked _ outside,
    walked _ downstairs, led _ outside, taken out to, walked out to, brought out to, led out to, shipped,
    shipped _ off, shipped off, ship _ to, sent off to, sent _ off, sent _ straight to, sent _ over to, bused,
    bussed, marched _ out, marched _ outside, frog marched, perp walked, carried _ out, dragged _ out, took _
    down to, tranfer*, trasfer*, handed
  `,
  DRIVE: `
    drove, drive, driving, drives, driven, transport*, gave _ a ride, brought _ to, took _ to, taking _ to,
    bring _ to, brought, drop off, dropped _ off, dropped off, carted, rode with, shuttled, taken to, moved _
    to, carried, carry, hauled, hauling, gave a lift, rode _ to, brang, brung, bring, brings, bringing, bringing
    _ to, brang _ to, brung _ to, drop _ at, dropped _ at, dropping _ at, dropping _ off, drop _ off, dropped,
    chauffeur*, convey*, drove _ over, drived, driv, ferried, ferry, haul, schlepped, give _ a lift, gave _ a
    lift, giving _ a lift, give _ a ride, giving _ a ride, gave _ ride, gave ride, give ride, took _ all the way
    to, taken straight to, took _ straight to, take _ to, takes _ to, took directly, taken directly, took
    straight, escorted _ all the way, rolled _ over to, drove straight, driv him, drived him, transporting,
    transportin, droven
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
