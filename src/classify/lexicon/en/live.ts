import type { LiveLexicon } from '../../concepts.ts';

/** English: what goes on this minute, and what only seems to. */
export const live: LiveLexicon = {
  PERSON: 'me, us, him, her, them, everyone, everybody',
  LIVE_THEY: 'they, theyre, they are, they r, dey, thay, these guys, these men',
  LIVE_IS: 'is, are, r, s, theres, there is, there are, theyre, they are, they r, its, ices',
  LIVE_LINK: `
    right, just, still, all, there, standing, waiting, parked, parking, walking, sitting, hanging, and, n,
    w, with, the, a, an, in, of, on, at, some, vests, masks, agents, officers, car, cars, van, vans, suv,
    suvs, truck, trucks, guys, people, men, outside, both, also, literally, actually, currently, trying, to,
    already, back, again, like, lots, bunch, my, our
  `,
  LIVE_DOOR: `
    at my door, at the door, at our door, at my front door, at the front door, at my doorstep, on my porch,
    my door, outside my door, outside our door, outside the door, outside my house, outside my home,
    outside my apartment, outside my apt, outside my building, outside our house, outside our building,
    outside our apartment, outside my place, outside my window, outside of my house, outside of my building,
    in front of my house, in front of my building, in front of our house, in front of our building,
    in front of my apartment, in front of my door, in front of my home, in my house, in my home,
    in my apartment, in our house, inside my house, inside my apartment, inside our house, in my hallway,
    in my yard, in my driveway, in my backyard, at my window, on my stairs
  `,
  LIVE_HERE: `
    here, outside, downstairs, upstairs, at my house, at my home, at our house, at my apartment,
    at my building, in my building, in our building, in the building, inside the building, in the hallway,
    in the lobby, on the stairs, in front of the house, in front of the building, at my job, at my work,
    at work, at the job, at my school, at the school, at my kids school, at my church, on my street,
    on my block, on our street, down the street, across the street, around the corner, at my neighbors,
    next door, at my moms house, at my moms, at my brothers house, in my moms house, in my brothers house,
    in my neighbors house, at the church, outside the school, outside the church, outside my job,
    outside my work
  `,
  LIVE_ACT: `
    knocking, ringing, coming in, entering, trying to get in, trying to come in, trying to enter,
    coming inside, raiding, searching, stopping people, stopping everyone, checking papers,
    asking for papers, surrounding, blocking, chasing, coming to my door, coming up, yelling to open,
    telling me to open, telling us to open, saying open, circling, pulling up
  `,
  LIVE_TAKING: `
    taking, takin, grabbing, grabing, arresting, arrestin, detaining, handcuffing, cuffing, holding,
    kidnapping, putting, questioning, pulling, snatching, locking up, hauling, carrying, loading
  `,
  LIVE_TAKEN: `
    is being taken, is being arrested, is being detained, is getting taken, is getting arrested,
    is getting detained, are being taken, are being arrested, are being detained, im being arrested,
    im being detained, am being detained, am being arrested, im getting arrested, im being taken,
    being taken by ice, being arrested by ice, being detained by ice, getting taken by ice,
    getting arrested by ice
  `,
  LIVE_FORCE: `
    banging on, banging door, banging the door, banging my door, bangin on, pounding on, pounding the door,
    breaking the door, breaking my door, breaking down, breaking in, breaking into my, breakin down,
    kicking the door, kicking my door, kicking in, kicking down, busting the door, busting down, ramming,
    smashing, pointing guns, pointing a gun, pointing their guns, dragging, beating, hitting, choking,
    tasing, forcing, slamming, tackling, shooting, pepper spraying, tear gassing
  `,
  LIVE_TERROR: `
    guns, gun, rifles, crying, screaming, bleeding, hurt, terrified, tear gas, pepper spray, battering ram,
    cant breathe, banging, pounding, smashed, unconscious
  `,
  LIVE_NOW:
    'now, right now, rn, still, happening now, as we speak, this minute, this second, at this moment, hurry',
  LIVE_PAST: `
    yesterday, last night, last week, last month, last year, this morning, ago, earlier, the other day,
    monday, tuesday, wednesday, thursday, friday, saturday, sunday, weekend, yest, yday
  `,
  LIVE_BAR: `
    around here, in the area, was, were, been, be, wasnt, werent, not, no, never, isnt, arent, aint, nobody,
    none, without, came, come, comes, went, go, goes, took, knocked, showed, stopped, left, arrested,
    detained, killed, shot, grabbed, had, have, has, did, said, gone, talking, allowed, legal, keeps, kept,
    stop, stood, called, told, gave, drove, saw, after, handed, helped, asked, took him, then, left with,
    searched
  `,
  LIVE_UNREAL: `
    always, every day, everyday, all the time, usually, sometimes, often, every week, every morning,
    these days, lately, tomorrow, next week, dream, dreamed, dreamt, will, would, might, whenever,
    tonight at, from time to time, in general, anymore, nowadays, a lot
  `,
  LIVE_SUPPOSED: `
    if, what if, when, in case, suppose, imagine, would, could, lets say, unless, whether, before, until,
    once, while
  `,
  LIVE_ERRAND: `
    airport, shopping, to work, to court, care of, my time, their time, ambulance, appointment, picture*,
    photo*, our jobs, temperature, to the doctor*, to a doctor*, to the hospital, to school, to the school,
    to the store, to church, to the church, to lunch, to dinner
  `,
  LIVE_WANTED: `
    send, call, called, calling, bring, need, want, get, told, tell, text, about, sent, to, for, let, with,
    w, ask, asked, into, by, from
  `,
};
