/**
 * The words of passphrases and fingerprints, compiled for this project: 2048 (2^11), so each chosen word is worth exactly
 * 11 bits. Four to eight plain letters, no two share their first four, none chosen to frighten.
 * The order is part of the fingerprint: never reorder, replace or remove a word.
 */
export const WORDS: readonly string[] = `
abacus abbey abide aboard accent account acid acorn acoustic acquire acre acrobat action actor adapt
addition adjust admire adobe adopt adult advice aerial afloat agile aglow agree ahead airport airy aisle
alarm album alcove alder alert algebra alias align alive alley almond aloe alone alpha alpine already
alto amaze amber amble ample amuse anagram analog anatomy anchor ancient anecdote angle animal ankle
annex annual answer antelope anthem antler anvil anyone apex apology apple apricot apron aqua arbor
arcade arch arctic arena argue arise armchair aroma around arrange arrow artist ashore asleep aspen
asphalt aspire aster astound athlete atlas atom attic auburn auction audio august aunt aurora author
autumn avenue aviator avocado awake award awesome axis axle azure baboon baby bacon bagel baggage bake
balance balcony ball bamboo banana band bangle banjo banner banquet barber bargain bark barley barn
barrel basalt base basic basket batch bath baton battery bayou bazaar beach bead beagle beam bean bear
beauty beaver bedrock beech beetle beige bell belt bench bend benefit beret berry best better bicycle
bigger billow bind biology birch bird biscuit bison black blade blanket blaze blend bless blink blizzard
block bloom blossom blue blush board boat bobcat body boil bold bolt bonfire bonus book boost border
borrow boss botany both bottle bough boulder bounce bouquet bowl bowtie boxcar bracelet braid brake
branch brass brave bread breeze brick bridge brief bright bring brisk broad bronze brook brother brown
brunch brush bubble bucket buddy budget buffalo bugle build bulb bulk bumper bundle bunny buoy burger
burlap burrow bush business busy butter buyer buzz cabbage cabin cable cactus cadet cafe cake calcium
calendar call calm camel camp canal candle canoe canvas canyon cape capital caramel carbon card care
cargo carnival carpet carrot carve cascade case cash castle catalog catch caution cave cedar ceiling
celery cello cement census center ceramic cereal chain chalk champion change charm chase cheap check
cheese chef cherry chess chew chicken child chime chin chip choice chorus chrome chuckle cider cinder
cinema cinnamon circle citrus city civil clap clarinet classic clay clean clever client cliff climb
clinic clip cloak clock close cloth cloud clover clown club clump cluster coach coal coast coat cobalt
coconut code coffee coil cola collar color column comb comedy comfort comic common concert condor
connect contest copper copy coral cork corner correct cosmic cost cottage couch cougar count course
cousin cover cowboy coyote cradle craft crane crater crayon cream credit creek crescent cricket crisp
critic crocus crop cross crowd cruise crumb crunch crystal cube cuckoo cucumber cuisine culture cumin
cupboard curl curtain curve cushion custom cycle cylinder cymbal cypress daffodil daily dairy daisy
dance dapper daring data daughter dawn daylight dazzle deal debate debut december decide deck decor
dedicate deep default delay delta deluxe denim dense dentist deposit depth deputy derby desert design
dessert detail develop device diagram diamond diary dice diesel diet differ digit dignity dilemma dill
dimple diner dinner dinosaur diploma direct discover dish display distance ditto divide doctor document
dodge dogwood dolphin domain dome donate donkey donor door dorm double dough dozen draft dragon drama
draw dream dress drift drill drink drive drizzle drone drum dryer duke dumpling duplex durable dusk
dusty duty dwell dynamic eager eagle early earn earth easel east echo eclair eclipse ecology economy
edge edible edit educate effect eggplant eggshell eight elbow elder elegant element elephant elevate
elite ellipse elope embark ember emblem embrace emerald emotion emperor employ empty enable enamel
enchant enclose encore endorse energy engage engine enhance enjoy enlarge enrich enroll enter entrance
envelope envoy epic episode espresso essay estate estimate eternal evening ever evolve example excel
exchange excite exercise exhale exist exotic explore export express extend fable fabric face fair faith
falcon family famous fancy farm fashion father faucet favor feast feather february fedora feel fellow
fence fennel fern ferry fertile festival fetch fiber fiction fiddle field fiesta fifteen figure filament
file filter final finch find finger finish first fiscal fitness flag flake flame flannel flash flavor
fleece flexible flight flint flip float flock flood florist flour flow fluent fluid flute flyer foam
focal focus folder folk follow food forest forget fortune forum forward fossil foster four foxglove
foyer fragile frame freckle free freight french fresh friend frisbee frog front frost frozen fruit
fuchsia fudge full function funnel furnace furry fusion future fuzzy gable gadget galaxy gallery game
gamma gander garage garden garlic garment gather gauge gavel gazebo gear gecko gelatin gemstone genius
gentle genuine geology gerbil gesture geyser giant gift giggle ginger giraffe girl give glacier glad
glance glass glaze gleam glide glimpse glitter globe glory glove glucose gnome goggle golf gondola goose
gopher gorge gourmet gown grace grade grain grand grape grass gravity great green grid grill grocery
groom group grove grow guava guess guide guitar gumdrop gusto gutter gymnast habit haddock haiku hail
half halibut hamlet hammer hamper hamster hangar happy harbor harmony harp harvest hasty hatch haven
hawk hazel health heap heart heater heavy hedge height helium hello helmet hemlock herald herb hermit
hexagon hickory high hike hilltop hinge hippo history hobby hockey holder holiday hollow honest honor
hoop hope horizon hornet horse hotel house hover huddle hula human humble hummus hundred hurdle hurry
husky hyacinth hybrid hydrant hyena hyphen ibis iceberg icicle icon idea igloo ignite iguana image
imitate impact import impress impulse inch incline income increase index indigo indoor infant inflate
inform inhale initial inject inkwell inlet inner input insect inside install insulate intact interest
invent invite inward irrigate island issue italic item ivory jacket jaguar january jargon jasmine
javelin jazz jeans jelly jersey jester jewel jigsaw jingle jockey joint joke jolly journal joyful
jubilee juggle juice july jumbo jump june jungle junior kale kangaroo karate kayak kebab keen kelp
kennel kernel kerosene kestrel ketchup kettle keyboard kick kiln kilogram kimono king kiosk kitchen kite
kitten kiwi knack knapsack knee knit knob knock knuckle koala kosher krill label labor ladder lady
lagoon lamb lane language lantern lapel laptop large laser lasso latch later lattice laugh laundry
laurel lava lavender layer leader leaf league learn leash leather lecture ledge left legacy legend
legume leisure lemon lend lentil leopard lesson letter level liberty library light lilac lily lime limit
linen link lion lipstick liquid list liter little lizard llama loan lobby lobster local locket lodge
logic lollipop long lotion lotus lounge love lower loyal lucky luggage lullaby lumber lunar lunch lupine
luster luxury lychee lyric macaroni machine magenta magic magma magnet mahogany maiden main maize major
mallet mammal manage mandarin mango manner mansion mantle manual maple marathon marble march margin
marina market maroon marsh marvel mascot mask mason master match matrix mattress mature maximum mayor
maze meadow mean measure mechanic medal media meet melody member memory menu merchant merge merit
mermaid merry mesa message metal meteor method metro mica micro middle midnight mighty mild mimic
mineral mingle minor mint minute miracle mirror mischief mission mitten mixture mobile moccasin mocha
model modify modular moist molasses mole moment monarch money month moon moose moral morning mosaic
motel mother motion motor mound mouse mouth movie muddy muffin mulberry multiple mumble muscle museum
mushroom music mutual muzzle myself mystery myth nacho nanny napkin narrate nation nature nautical
navigate navy neat nebula nectar need neighbor neither neon nephew nerve network neutral nibble nickel
niece night nimble nine ninja noble noise nomad noodle normal north nose notice nougat novel nozzle
nuance nudge number numeric nurse nurture nutmeg nylon oasis oatmeal object oblong oboe observe occasion
ocean octagon october odor offer office often ointment okay okra olive omega omelet omit onion online
onyx opal opinion optic opus oracle orange orbit orchid order ordinary oregano organ orient origami
oriole ornate ostrich otter ounce outdoor outfit outline oven owner oxygen oyster ozone pack paddle page
pagoda paint pajamas palace palette pamper pancake panda panel pansy panther paper paprika parade parcel
parent parlor parrot parsley particle pass pasta patch patio pattern pause pavilion payment peace peak
peanut pebble pecan pedal pelican pencil penguin penny people pepper perch perfect period person petal
petunia phase pheasant phone photo phrase physics piano piccolo pickle picnic picture piece pier pigeon
pigment pilgrim pillow pilot pinch pioneer pipe pitch pivot pixel pizza place plaid planet plaster plate
play plaza pleasant pledge plenty plum plural plush pocket podium poem point polar polish polka pollen
polo poncho pond pool poplar popular porch port positive possible potato potter pouch poultry powder
power practice prairie precise prefer premium prepare present pretzel prevent price pride primary print
prism prize problem produce profile program project promise proof proper proud provide public pudding
puff pulley pulp pulse puma pumpkin punch pupil puppet purchase purple purse puzzle pyramid quail
quality quantum quarter queen quest quick quiet quill quince quirky quiz quota rabbit raccoon racket
radar radio raffle raft ragtime raisin rally ramble ranch random range rapid rare rather ratio rattle
raven ravine razor reach reason rebuild recall receive recipe record recycle reduce reef refer reflect
refresh refund regal region rehearse reindeer relax relish remember remind remote render renew rent
repair repeat reply request research retail retire return reunion reveal review reward rhyme rhythm
ribbon rich riddle ride ridge right rigid rinse ripple ritual rival river road roast robe robin robot
robust rocket rodeo roll romance roof rooster rotate rotor rough round route rowboat royal rubber ruby
rudder rugby ruler rumble runner rural rustic sable sachet saddle safari saffron salad salmon salon
salsa salt salute sample sapling sapphire sardine satchel satin saturn sauce sauna sausage savanna save
savory sawdust scale scan scarf scatter scene school science scissors scoop scope score scout scramble
screen script scroll sculptor seagull season second secret section sedan seek segment select self
semester sender senior sense sentence sequel serenade sesame session settle seven shade shake shallow
shampoo shape share shawl sheep shelf shepherd sherbet shield shift shimmer shine ship shirt shoe shore
should shovel shrimp shrub shuffle shutter sibling sierra sign silent silk silver simmer simple siren
sister situate sixteen size skate sketch skill skirt slalom slate sled sleep slender slice slide slight
slim slipper slogan slope slumber small smart smile smooth snack snail snap sneaker snorkel snow snug
soccer social sock soda soft solar solid solution solve sombrero sonar sonnet soprano soul sound source
south soybean space spark spatula speak special speed spell spend sphere spice spider spin spiral splash
split spoke sponge spoon sport spot spray spread spring spruce square squid stable stack stadium staff
stage stair stamp stand star state steady steel step stereo stick still stitch stock stone stool store
stove strategy stream stride studio stuff stump sturdy style subject submit suburb subway success suede
sugar suit sulfur sultan summer sunday sunrise super supper surf surprise surround sushi sustain swallow
swamp sway sweater sweet swift swing switch syllable symbol symphony syntax syrup system table tackle
taco tadpole taffy talent talk tandem tape target tassel taste taxi teach team teapot teddy teeth tell
tempo tenant tender tennis tenor terrace test thank theater theme theory thick thimble third thistle
thread thrive throne thumb thunder thyme ticket tidy tiger tight timber tinsel tiptoe tire tissue titan
title toast today toddler toffee toga together token tomato tomorrow tone tongue tonic tooth topaz topic
torch tornado tortoise total toucan towel trace trade traffic trail transit trapeze travel tray treasure
trek trend tribe trick trim trolley trophy trout truck true trumpet trunk trust truth tuba tuesday
tugboat tulip tundra tunnel turban turkey turnip turtle tutor tuxedo twelve twenty twig twilight twirl
twist typical ukulele ultra umbrella uncle under uneven unfold uniform union unique unison universe
unusual unveil unwrap update upgrade uphold upper upright upstairs uptown upward urban urge usable
useful usher utensil utility vacant vacuum vague valid valley value valve vanilla vapor variety varnish
vase vault vector vehicle veil velvet vendor venture venue verandah verify verse vertical vessel veteran
viaduct vibrant vicinity victory video view village vintage vinyl viola virtual vision visual vital
vivid vocal voice volcano volume vote vowel voyage vulture waffle wagon waist wait wallet walnut walrus
waltz wander warbler watch water waxwing wealth weasel weather weave wedding weigh welcome wetland whale
wharf wheat wheel whimsy whisper white wicker widget windmill winner winter wisdom wise wisteria wizard
woman wombat wonder word world worth wrap wreath wren wrist write yacht yarrow yeast yellow yield yodel
yogurt yonder young youth yucca yummy zebra zenith zephyr zero zigzag zinc zipper zither zodiac zoology
zoom zucchini
`
  .trim()
  .split(/\s+/u);
