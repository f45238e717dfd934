import type { Lexicon } from '../../concepts.ts';

/** English: what people do. */
export const acts = {
  ASK: `
    ask, asks, asked, asking, askd, askin, aks, aksed, axed, asted, aked, wanted to see, want to see,
    wants to see, wanted to know, wants to know, want to know, demand*, request*, question*, questoned,
    quizzed, interrogat*, he was like, she was like, goes, was like, inquir*, see your, show your, show
    me your, show me ur, let me see ur, let me see your, where are your, where is your, do you have, do
    u have, did you have, u got, you got, got any, have any, are you, are u, r u, r you, is he, is she,
    looking for, checking, wanted my, wanted our, wanted his, wanted her, wanted their, brought up,
    grill*, carded, wanted proof, demanded proof, insisted on seeing, started in with, started with,
    prove, proof, prove that, come back with, bring back, need to see, needed to see, needs to see,
    unless i show, unless i showed, without showing, had to show, have to show, make me show, made me
    show
  `,
  SAY: `
    say, says, said, saying, sed, sayin, yell*, shout*, scream*, announc*, claim*, identified, pretend*,
    reads, identify*, lied
  `,
  TELL: `
    tell, tells, told, telling, tol, tipped, tip off, tipped off, tips off, tip, inform*, let _ know,
    notif*, alert*, snitch*, rat out, ratted, advised, gave _ a heads up, gave a heads up, heads up to,
    heads up, gave _ heads up, give _ a heads up
  `,
  GIVE: `
    email, text, give, gives, gave, giving, given, gav, send, sends, sent, sending, passed, passes,
    pass, passing, forward*, hand, hands, handed, handing, share, shared, shares, sharing, emailed,
    emails, emailing, faxed, leak*, provid*, suppl*, turned over, sold, slipped, texted, texts, releas*
    info, fed, feeding, feeds, passed along, passed on, fax, faxing, faxes, texting
  `,
  CALL: `
    get _ on the phone, got _ on the phone, gets _ on the phone, call, calls, called, calling, callin,
    phoned, phone, contact, contacts, contacted, contacting, radioed, radio, messaged, text, texted,
    emailed, notified, notify, got on the phone with, on the phone with, on the phone to, phoning, reached
    out to, rang, hit up, summon*, dial*, get ahold of, talking on the phone with, calld, called in, called
    up, called over, bring in, brought in, tipped off
  `,
  CALL_CODED: `
    got one for you, got one for ya, got another one for you, got a few for you, got some for you, come get
    him, come get them, come pick him up, come pick them up, got one for u, have one for you
  `,
  STOPPED: `
    stop, stopped, stopt, stoped, stopping, stopin, pull _ over, pulled _ over, pulled over, puled over,
    pulling over, pulld over, pull over, pulled us, flagged down, traffic stop, ran a stop, stop and frisk,
    frisk*, stoppd, pulling _ over, flagged _ down, checkpoint
  `,
  ARREST: `
    arrest*, arest*, arrset*, cuff, cuffs, cuffed, cuffd, cuffing, handcuff*, detain, detains, detained,
    detaining, detaind, locked up, locked _ up, lock up, booked, booking, grabbed, grabed, grab, took
    into custody, in custody, took _ into custody, nabbed, busted, picked up, picked _ up, put _ in
    cuffs, put cuffs, taken into custody, pinched, collared, slapped cuffs, put _ in handcuffs, arrested
    for, put handcuffs on, in cuffs
  `,
  KEEP: `
    told _ to hold on, said to hold on, told to hold on, asked _ to hold on, said hold on, told _ wait,
    told _ sit, told _ to wait, told _ to stay, made _ sit and wait, keep, keeps, kept, keeping, keept,
    held, hold, holding, holds, made _ wait, made _ sit, make _ wait, makes _ wait, made _ stay, still
    has, still have, still got, still holding, stuck in, wait, delay*, stall*, wouldnt release, would
    not release, wont release, refused to release, refuse to release, not releasing, didnt release, did
    not release, stayed locked, locked in, wouldnt open, still inside, still in there, still in the
    cell, sat in, sat there, extra hours, more hours, more hrs, hours more, hrs more, made to wait, made
    to sit, not let out, still locked up, refusing to let, without letting, stalled, cant release,
    cannot release, couldnt release, can not release, unable to release, extra hrs, gotta wait, have to
    wait, has to wait, had to wait, got to wait, sat _ down, sat on, pinned, held down, pinned down,
    restrained, restraining, wouldnt let out, wont let out, overnight, make _ sit, have _ sit, had _
    sit, stuck inside, told us no, told me no, they said no, said he cant leave, said she cant leave,
    not allowed to leave, couldnt leave, cant leave
  `,
  STILL: `
    still, to this hour, even after, even though, hours later still, hasnt come out, has not come out, never
    came out, not out yet, hasnt been released
  `,
  LET_GO: `
    gave _ a warning, gave _ warning, told _ to go home, i could leave, let us drive off, let _ go, lets
    _ go, let go, letting _ go, let us leave, let me leave, let him leave, sent _ on our way, released _
    right away, let out, let _ out, free to leave, let _ off, drove off with a warning, left with a
    warning, just a warning, with a warning, w warning, sent us home, sent _ home, told us we could go,
    told _ could go, went home same, home same night, released right away, released on time, released
    same day, walked out on time, came home, out within the hour, released within, walked right out, hes
    home now, hes home, shes home, he is home now, he is home, home now, back home, is home now, out by
    dinner
  `,
  HAND_OVER: `
    hand _ over, handed _ over, handed over, handing _ over, turn _ over, turned _ over, turned over, gave _
    over, give _ over, gave _ up, gave _ away, pass _ over, passed _ over, surrender*, hand _ off, handed _
    off, handed _ right to, handed _ straight to, walked _ out to, walked _ to, brought _ out to, led _ out
    to, released _ to ice, released _ to immigration, released to, released into, escorted _ to, let ice
    take, let ice have, let immigration take, let them take, gave _ to, give _ to, handed _ to, passed _ to,
    put _ in the ice, put _ into the ice, put _ in ices, let ice grab, led _ to, handd _ over, handed off,
    handover, hand over
  `,
  TRANSFER: `
    walked _ out, led _ out, brought _ out, took _ out, walk _ out, transfer*, deliver*, released _ to,
    sent _ to, escorted him out, escorted her out, escorted them out, escorted my
  `,
  DRIVE: `
    drove, drive, driving, drives, driven, transport*, gave _ a ride, brought _ to, took _ to, taking _
    to, bring _ to, brought, drop off, dropped _ off, dropped off, carted, rode with, shuttled, taken
    to, moved _ to, carried, carry, hauled, hauling, gave a lift
  `,
  TAKE: `
    putting _ in, loading _ into, pushing _ into, pushed _ into, led _ into, take, takes, took, taking,
    taken, tak, grab, grabs, grabbed, grabbing, grabing, snatch*, put _ in, shoved _ in, threw _ in, drove
    off with, drove off w, drove away with, picked up, picked _ up, got, kidnap*, arrest*, cuffed, detained,
    dragg*, abduct*, nabbed, loaded _ into, stuffed _ into, pulled _ out, pulled _ into, tackled, raid,
    raided, raiding
  `,
  WAIT: `
    waiting, waited, wait, parked, outside, was there, were there, are there, is there, already there,
    showed up, show up, standing by, sitting outside, was waiting, is in, are in, was in, were in, is at,
    was at, were at, appeared, ready at the door, right there, at the door, in the parking lot, in the
    lobby, by the exit, is here, came to the station, shows up, lined up, in an suv, in the lot, hanging
    around
  `,
  ARRIVE: `
    came, come, comes, coming, arriv*, got there, show up, showed up, got here, gets here, gets there,
    get there, get here, pulled up, could come, can come, rolled up, turn up, turned up, come out,
    responded, shows up, appeared, came up, come get
  `,
  BLOCK: `
    stopping cars, not letting cars, keeping cars, turning cars away, not letting anyone, block, blocks,
    blocked, blockd, blocking, bloked, blocced, closed off, closed, closing off, shut down, shut off,
    cordon*, directing traffic, directed traffic, direct traffic, traffic control, controlling traffic,
    rerout*, taped off, perimeter, road block*, roadblock*, sealed, sealed off, stopped traffic, stopping
    traffic, holding traffic, held traffic, guarding the, barricad*, parked across, waved cars, waving cars,
    detour*, turned cars away, kept cars out, kept the road clear
  `,
  PUSH_BACK: `
    push _ back, pushed _ back, pushed back, pushing _ back, pushing back, step back, back up, move
    back, stay back, get back, kept _ back, keep _ back, keeping _ back, held _ back, holding _ back,
    moved _ back, crowd control, kept people away, keeping people away, cleared the sidewalk, crowd
    back, told _ to disperse, made a line, formed a line, move away, stand back, backed _ up, human
    wall, kept us away, kept _ away, keeping _ away, pushed protest*, shoved _ back, clearing the crowd,
    keep _ off, kept _ off, keep _ from, kept _ from, keeping _ from, keeping _ off
  `,
  TRANSLATE: `
    translat*, traslat*, interpret*, interpreter, translator, speaking spanish for, spoke spanish for,
    tranlat*, explaining _ what, explaining to, explained to, putting it in spanish, telling _ in
    spanish, told _ in spanish, talking for ice
  `,
  ENTER: `
    went into, goes into, go into, going into, went in, went inside, go in, go inside, goes in, going in,
    entered, enter, came in, came inside, came into, walked in, walked into, broke in, broke the door, broke
    down, kicked in, busted in, inside the house, inside the apt, inside my house, inside our house, inside
    our apartment, inside the apartment, stormed, forced their way, burst in, into the house, into the
    apartment, into our apartment, into my apartment, into our house, inside with, in with
  `,
  ASSIST: `
    rode in, riding in, sat in, help, helps, helped, helping, assist*, work, works, worked, working,
    cooperat*, team up, teamed up, backing up, back up for, backup for, escort*, cover for, covering for,
    accompan*, joined, riding with, rode with, ride along, alongside, side by side, partner*, guard for,
    lookout for, collaborat*, teaming
  `,
  TALK: `
    talk, talks, talked, talking, speak, spoke, speaking, interview*, interrogat*, question*, interveiw*,
    see him, see her, visit*, meet with, met with, access to
  `,
  SHOW: `
    show, shows, showed, shown, had, has, have, gave, there is, theres, there was, said, say, says, named,
    pull out, pulled out, saw, seen, came up, pop up, popped up, came back, sent, waving, holding, mention*,
    flag*
  `,
  THREAT: `
    or, he would, she would, threat*, or i, or ill, or i will, or else, or hell, or shell, or he, or she, or
    we, i will, ill, im gonna, im going to, going to, gonna, will, hell, would, could, warn*, want me to,
    unless, if i dont, if we dont, if you dont, if u dont, says he, says she, says hell, said he, said she,
    said hell, said shed, said hed, they would, theyd, says they, i can, we can, we could, he can, you want
    me to, should i, we will, well, said id, said ill, maybe ill, maybe i should, might, how would you like,
    one phone call
  `,
  LET_IN: `
    let, lets, letting, allowed, allow, allows, brought, bring, walked, took, opened, buzzed, gave access,
    escorted, led, sneaked, waved
  `,
  WRITE_UP: `
    wrote up, wrote _ up, write up, wrote a report, write a report, wrote him down, filed a report,
    filed report, made a report, put _ as, put _ in, put _ down as, marked _ as, listed _ as, reported,
    reporting, write, wrote, labeled, labelled, label, filed, entered, added, flagged, incident report,
    school report, report about, report on, report, wrote down, writing down, took down
  `,
  SHARE: `
    share, shares, shared, sharing, give, gives, gave, send, sends, sent, going to, goes to, go to, went to,
    put, puts, entered, added, uploaded, in the, listed, access, feed, feeds, sell, sold, passed, using,
    uses, use, connected, forwarded, lets, runs, logged, ended up, wound up, showed up in, open to, looks
    at, search, searches
  `,
  SET_UP: `
    set it, set it up, set me up, set _ up, set up, set this up, planned it, arranged, behind it, behind
    this, reported me, reported us, reported him, reported her, turned me in, turned us in, turned him
    in, turn us in, turn me in, ratted, snitched, get us deported, get me deported, have me deported,
    have us deported, deport me, deport us, deported if, get _ deported, have _ deported, get even, paid
    them, called them on, sicced, on a plane back, sent back to, send you back, you deported, get you
    deported, have you deported, ship you back, plane back to, back to your country, going with ice, go
    with ice, going to ice, explain to ice, explain it to ice, deal with ice, talk to ice about it, on
    the next plane, sent back
  `,
  KNEW: `
    knew, know, knows, how did _ know, how _ know, how would _ know, had my name, had his name, had her
    name, had our address, had his address, had my address, had the address
  `,
  STAGE: `
    staging, stage, staged, using, use, used, uses, parked, parking, park, gather*, meeting in, meeting
    at, meet up, set up, setting up, lined up, station*, hiding, based, hanging out, lining up,
    regrouping, processing people, meeting spot, meeting point, meet in, meet at, staging area, sitting
    in, as a base, line up, meet there, meet before, waiting in, regroup
  `,
  CALL_911: `
    dialed 911, called the police because, called the cops because, called the cops cuz, called police bc, 9
    1 1, called police because, somebody called 911, someone called 911, neighbor called 911
  `,
  CALM: `
    kept the peace, keep the peace, calm*, kept everyone safe, keep people safe, kept people safe, made sure
    nobody, make sure nobody, only to keep, ambulance, first aid, medical, deescalat*, de escalat*, check on
    us, checked if, asked if we were ok, asked if everyone, to help the lady, for their id, for ids, for
    identification, 4 id, for id, them id, their badges, safe, peace, crowd safety
  `,
  FOUND: `
    found, find, carried out, carry out, brought out, seized, took out, recovered, selling, sold, dealing,
    hauled out, bust, caught with, pulled out, walked out with, confiscated
  `,
  CHARGED: `
    charged, charge, charges, chargd, indict*, accused of, convict*, arraigned, open case, case about, case
    against, investigat* for, warrant for, arrested for, wanted for, guilty, investigation of, raid for,
    bust, for a murder, for murder
  `,
  SIGNED: 'signed, sign, signature, singed, signd, name, from a judge, by a judge',
  WANTS: `
    wants him, wants her, wants them, wants me, want him, want her, want them, wanted him, wanted her,
    wanted them, wants my brother, wants to talk to him, wants to talk to her, looking for him, looking
    for her, interested in him, interested in her, is coming, are coming, coming for him, coming for
    her, coming to get him, coming to get her, coming to get them, coming to pick him up, on the way, on
    their way, on its way, is taking him, is taking her, has dibs, will come for him, will come for her,
    gonna come get him, gonna come get her
  `,
  BRING: 'have, get, bring, bringing, has, getting, had, gets',
  EXTRA_TIME: `
    extra hours, more hours, more hrs, hours more, hrs more, extra hrs, extra hour, hours extra, hours
    longer, extra time, longer than, extra day, an extra, all night after
  `,
} as const satisfies Partial<Lexicon>;
