"""The words that tell a director what to show and what to hear. Literal data; longest match first where it matters."""

from filmstudio.film.staging import Emotion, Hour, Mood, Surface, Verb, Weather

PLACES: dict[str, tuple[str, ...]] = {
    "lamp room": ("lamp room", "lantern room", "lighthouse tower", "watch room"),
    "lighthouse": ("lighthouse", "light house", "beacon"),
    "harbour": ("harbour", "harbor", "dock", "pier", "wharf", "jetty", "marina", "quay"),
    "beach": ("beach", "sand", "समुद्र तट"),
    "coast": ("coast", "cliff", "shore", "sea", "ocean", "bay", "rocks", "island", "boat", "ship", "समुद्र", "सागर"),
    "river": ("river", "lake", "stream", "pond", "bank", "ghat", "waterfall", "bridge", "नदी", "घाट", "झील", "नदीतट"),
    "forest": ("forest", "wood", "woods", "jungle", "grove", "trees", "जंगल", "वन", "अरण्य"),
    "mountain": ("mountain", "hill", "peak", "valley", "summit", "ridge", "himalaya", "पहाड़", "पर्वत"),
    "desert": ("desert", "dune", "dunes", "oasis", "रेगिस्तान"),
    "park": ("garden", "backyard", "yard", "orchard", "lawn", "park", "playground", "square", "पार्क", "बगीचा", "आँगन",
             "आंगन"),
    "field": ("field", "farm", "meadow", "battlefield", "pasture", "खेत", "क्षेत्र", "मैदान"),
    "village": ("village", "hamlet", "cottage", "hut", "गाँव", "गांव"),
    "temple": ("temple", "shrine", "monastery", "ashram", "church", "mosque", "mandir", "मंदिर", "मन्दिर", "आश्रम"),
    "rooftop": ("rooftop", "roof", "terrace", "balcony", "छत"),
    "road": ("road", "highway", "bus stop", "roadside", "path", "crossroads", "सड़क", "रास्ता"),
    "city street": ("city street", "street", "alley", "city", "town", "market", "bazaar", "lane", "downtown", "sidewalk",
                    "बाज़ार", "बाजार", "गली", "शहर"),
    "space": ("outer space", "space", "planet", "moon", "orbit", "mars"),
    "spaceship": ("spaceship", "spacecraft", "space station", "bridge of the ship", "cockpit", "capsule"),
    "kitchen": ("kitchen", "pantry", "रसोई", "रसोईघर"),
    "bedroom": ("bedroom", "nursery", "attic", "dormitory", "शयनकक्ष"),
    "living room": ("living room", "sitting room", "lounge", "parlour", "parlor", "house", "home", "apartment", "flat",
                    "den", "cabin", "dining room", "बैठक", "घर", "कमरा"),
    "classroom": ("classroom", "school", "lecture hall", "lab", "laboratory", "कक्षा", "विद्यालय", "स्कूल"),
    "office": ("office", "newsroom", "studio", "boardroom", "meeting room", "police station", "bank", "दफ़्तर", "कार्यालय"),
    "corridor": ("corridor", "hallway", "hall", "stairs", "staircase", "stairwell", "lobby", "elevator", "गलियारा"),
    "cafe": ("cafe", "café", "coffee shop", "restaurant", "diner", "bar", "pub", "shop", "store", "bakery", "tea stall",
             "दुकान", "चाय की दुकान", "ढाबा"),
    "hospital room": ("hospital", "clinic", "ward", "surgery", "infirmary", "अस्पताल"),
    "cave": ("cave", "cavern", "tunnel", "mine", "गुफा"),
    "castle hall": ("castle", "palace", "throne room", "court", "fort", "dungeon", "महल", "किला", "दरबार"),
    "workshop": ("workshop", "garage", "shed", "barn", "forge", "factory"),
    "vehicle": ("car", "bus", "taxi", "train", "carriage", "truck", "van", "plane", "airplane", "compartment", "रेलगाड़ी"),
    "theatre": ("stage", "theatre", "theater", "auditorium", "concert hall", "podcast studio", "मंच"),
    "library": ("library", "bookshop", "archive", "study", "पुस्तकालय"),
    "cellar": ("cellar", "basement", "crypt"),
}  # fmt: skip
"""Kind of place -> words in sluglines and prose. Inside and outside temples are one kind; the setting tells which."""

INSIDE = frozenset(
    "lamp room|kitchen|bedroom|living room|classroom|office|corridor|cafe|hospital room|cave|castle hall|workshop|vehicle|stage"
    "|library|cellar|spaceship".split("|")
)

HOURS: dict[Hour, tuple[str, ...]] = {
    Hour.DAWN: ("dawn", "sunrise", "daybreak", "first light", "early morning", "भोर", "प्रभात"),
    Hour.MORNING: ("morning", "सुबह", "प्रातः"),
    Hour.EVENING: ("evening", "dusk", "sunset", "twilight", "magic hour", "golden hour", "late afternoon", "शाम", "संध्या",
                   "सायं"),
    Hour.NIGHT: ("night", "midnight", "late", "moonlight", "रात", "रात्रि", "आधी रात"),
    Hour.DAY: ("day", "afternoon", "noon", "midday", "दिन", "दोपहर"),
}  # fmt: skip

WEATHERS: dict[Weather, tuple[str, ...]] = {
    Weather.STORM: ("storm", "thunder", "thunderstorm", "lightning", "gale", "hurricane", "तूफ़ान", "तूफान"),
    Weather.RAIN: ("rain", "rains", "raining", "rainy", "drizzle", "downpour", "monsoon", "बारिश", "वर्षा"),
    Weather.SNOW: ("snow", "snowing", "snowy", "blizzard", "snowflakes", "बर्फ"),
    Weather.FOG: ("fog", "foggy", "mist", "misty", "haze", "कोहरा"),
    Weather.WIND: ("wind", "windy", "breeze", "gust", "हवा"),
    Weather.DUST: ("dust", "dusty", "sandstorm", "धूल"),
    Weather.CLOUDY: ("cloudy", "overcast", "clouds", "grey sky", "gray sky", "बादल"),
}

MOODS: dict[Mood, tuple[str, ...]] = {
    Mood.TENSE: ("tense", "nervous", "hurry", "quick", "urgent", "late", "wait", "listen", "careful", "danger", "chase",
                 "run", "gun", "clock", "bomb", "storm", "stares", "freezes", "slams", "locked"),
    Mood.FEARFUL: ("afraid", "fear", "scared", "terror", "scream", "ghost", "dark", "monster", "blood", "trembles",
                   "shiver", "haunted", "nightmare", "डर"),
    Mood.SAD: ("sad", "tears", "cries", "cry", "weeps", "alone", "lonely", "funeral", "grave", "goodbye", "lost", "miss",
               "died", "dead", "death", "sorry", "grief", "दुख", "आँसू"),
    Mood.HAPPY: ("happy", "laughs", "laugh", "smiles", "smile", "grins", "joy", "birthday", "party", "dance", "sunny",
                 "play", "wonderful", "cheers", "खुश", "हँसी", "मुस्कुराती", "मुस्कुराता"),
    Mood.ANGRY: ("angry", "shouts", "shout", "fight", "rage", "furious", "slaps", "yells", "hate", "गुस्सा", "क्रोध"),
    Mood.ROMANTIC: ("love", "kiss", "kisses", "heart", "darling", "wedding", "roses", "प्यार", "प्रेम"),
    Mood.MYSTERIOUS: ("mystery", "secret", "strange", "shadow", "whispers", "whisper", "hidden", "fog", "mist", "letter",
                      "unknown", "glows", "vanishes", "रहस्य"),
    Mood.TRIUMPHANT: ("victory", "wins", "won", "triumph", "hero", "saved", "success", "medal", "champion", "विजय", "जीत"),
    Mood.COMIC: ("funny", "joke", "silly", "slips", "banana", "giggles", "chicken", "clown", "pie", "sneezes", "burps",
                 "oops", "awkward", "ridiculous", "मज़ाक"),
    Mood.SACRED: ("prayer", "prays", "god", "temple", "lord", "divine", "holy", "incense", "chant", "भगवान", "पूजा",
                  "प्रार्थना", "कर्म", "धर्म", "योग", "नमः", "ॐ"),
    Mood.CALM: ("calm", "quiet", "peaceful", "gentle", "still", "silence", "slowly", "softly", "breathes", "शांत"),
}  # fmt: skip

VERBS: dict[str, Verb] = {
    **dict.fromkeys(("enter", "arrive", "come", "burst", "appear", "return", "step"), Verb.ENTER),
    **dict.fromkeys(("exit", "leave", "go", "disappear", "depart", "vanish"), Verb.EXIT),
    **dict.fromkeys(("walk", "cross", "approach", "stride", "move", "head", "climb", "wander", "pace", "tiptoe", "follow",
                     "limp", "shuffle", "stroll", "march"), Verb.WALK),
    **dict.fromkeys(("run", "rush", "dash", "race", "hurry", "chase", "sprint", "gallop", "flee", "trot"), Verb.RUN),
    **dict.fromkeys(("turn", "spin", "whirl", "swivel"), Verb.TURN),
    **dict.fromkeys(("sit", "settle", "seat", "perch", "slump"), Verb.SIT),
    **dict.fromkeys(("rise", "stand", "straighten"), Verb.RISE),
    **dict.fromkeys(("kneel", "crouch", "squat", "bend", "duck"), Verb.KNEEL),
    **dict.fromkeys(("lie", "recline"), Verb.LIE),
    **dict.fromkeys(("lean",), Verb.LEAN),
    **dict.fromkeys(("jump", "leap", "hop", "bounce", "startle"), Verb.JUMP),
    **dict.fromkeys(("fall", "trip", "slip", "collapse", "stumble", "faint", "topple"), Verb.FALL),
    **dict.fromkeys(("point", "indicate"), Verb.POINT),
    **dict.fromkeys(("wave", "salute", "greet", "beckon"), Verb.WAVE),
    **dict.fromkeys(("nod", "agree", "bow"), Verb.NOD),
    **dict.fromkeys(("shrug",), Verb.SHRUG),
    **dict.fromkeys(("shake",), Verb.SHAKE_HEAD),
    **dict.fromkeys(("reach", "touch", "stretch", "press", "push", "pull", "turn on", "knock", "tap", "light", "switch",
                     "flip", "wipe", "pat", "stroke", "polish", "crank"), Verb.REACH),
    **dict.fromkeys(("take", "grab", "pick", "lift", "raise", "catch", "snatch", "collect"), Verb.PICK_UP),
    **dict.fromkeys(("put", "place", "set", "drop", "lay", "lower"), Verb.PUT_DOWN),
    **dict.fromkeys(("hold", "carry", "clutch", "grip", "cradle", "hug to", "wear"), Verb.HOLD),
    **dict.fromkeys(("give", "hand", "offer", "pass", "throw", "pour", "serve"), Verb.GIVE),
    **dict.fromkeys(("look", "stare", "gaze", "watch", "glance", "see", "peer", "study", "notice", "stop", "freeze", "wait",
                     "listen", "hesitate", "think", "squint", "blink", "search", "inspect"), Verb.LOOK),
    **dict.fromkeys(("read",), Verb.READ),
    **dict.fromkeys(("write", "type", "draw", "scribble", "sign", "paint"), Verb.WRITE),
    **dict.fromkeys(("open", "unlock", "unfold", "unroll"), Verb.OPEN),
    **dict.fromkeys(("close", "shut", "lock", "slam"), Verb.CLOSE),
    **dict.fromkeys(("clap", "applaud"), Verb.CLAP),
    **dict.fromkeys(("hug", "embrace", "kiss", "hold close"), Verb.HUG),
    **dict.fromkeys(("laugh", "giggle", "chuckle", "grin", "smile", "beam"), Verb.LAUGH),
    **dict.fromkeys(("cry", "weep", "sob", "sniff", "sigh", "tremble", "shiver"), Verb.CRY),
    **dict.fromkeys(("pray", "worship", "meditate", "chant"), Verb.PRAY),
    **dict.fromkeys(("eat", "chew", "bite", "munch", "taste"), Verb.EAT),
    **dict.fromkeys(("drink", "sip", "gulp"), Verb.DRINK),
    **dict.fromkeys(("dance", "sway", "celebrate"), Verb.DANCE),
    **dict.fromkeys(("sleep", "doze", "snore", "nap"), Verb.SLEEP),
    **dict.fromkeys(("bark", "howl", "growl", "meow", "neigh", "moo", "chirp"), Verb.BARK),
    **dict.fromkeys(("fly", "soar", "flutter", "hover"), Verb.FLY),
}  # fmt: skip
"""Lemma -> what a figure does."""

EMOTIONS: dict[Emotion, tuple[str, ...]] = {
    Emotion.HAPPY: ("happy", "happily", "smiling", "smiles", "smile", "laughing", "laughs", "laugh", "grinning", "grins",
                    "grin", "cheerful", "cheerfully", "delighted", "joyful", "excited", "proud", "proudly", "giggles",
                    "beams", "playful", "amused", "amusement", "खुश", "मुस्कुराते", "मुस्कुराकर", "हँसकर", "हँसते"),
    Emotion.SAD: ("sad", "sadly", "crying", "cries", "weeps", "weeping", "tearful", "sighs", "sigh", "broken", "quietly",
                  "tired", "wearily", "lonely", "ashamed", "disappointed", "regret", "दुखी", "उदास", "रोते"),
    Emotion.ANGRY: ("angry", "angrily", "shouting", "shouts", "yelling", "furious", "snaps", "sharply", "annoyed",
                    "irritated", "growls", "bitter", "firmly", "गुस्से", "क्रोधित"),
    Emotion.AFRAID: ("afraid", "scared", "frightened", "nervous", "nervously", "trembling", "trembles", "anxious",
                     "worried", "panicked", "terrified", "urgent", "urgently", "whispering", "डरते", "घबराकर"),
    Emotion.SURPRISED: ("surprised", "shocked", "astonished", "gasps", "startled", "amazed", "stunned", "disbelief",
                        "freezes", "confused", "चौंककर", "हैरान"),
    Emotion.DISGUSTED: ("disgusted", "disgust", "sneering", "grimaces", "dryly", "sarcastic", "mocking"),
    Emotion.TENDER: ("tender", "tenderly", "softly", "gently", "lovingly", "warmly", "warm", "kindly", "whispers",
                     "soothing", "प्यार", "धीरे", "प्रेम"),
}  # fmt: skip
"""Words in parentheticals and in action -> the feeling they show."""

SOUNDS: dict[str, tuple[str, ...]] = {
    "thunder": ("thunder", "thunders", "thunderclap", "lightning"), "thud": ("thud", "thump", "thumps", "falls", "drops"),
    "crash": ("crash", "crashes", "smash", "smashes", "clatter", "clatters"), "bang": ("bang", "bangs", "boom", "gunshot"),
    "slam": ("slam", "slams"), "knock": ("knock", "knocks", "knocking"), "creak": ("creak", "creaks", "squeak", "squeaks"),
    "door": ("door opens", "door closes", "opens the door", "closes the door"), "click": ("click", "clicks", "switch"),
    "phone buzz": ("buzz", "buzzes", "buzzing", "vibrates"), "phone ring": ("phone rings", "telephone", "rings", "ringing"),
    "bell": ("bell", "bells", "chimes", "chime", "gong"), "alarm": ("alarm", "siren", "beeps", "beep"),
    "clock tick": ("tick", "ticks", "ticking"), "foghorn": ("foghorn", "horn", "honk", "honks"),
    "bark": ("bark", "barks", "woof"), "meow": ("meow", "meows"), "bird": ("chirp", "chirps"), "caw": ("caw", "caws"),
    "hoot": ("hoot", "hoots"), "moo": ("moo", "moos"), "neigh": ("neigh", "neighs", "whinny", "whinnies"),
    "bleat": ("bleat", "bleats", "baas"), "quack": ("quack", "quacks"), "oink": ("oink", "oinks"),
    "croak": ("croak", "croaks"), "roar": ("roar", "roars"), "howl": ("howl", "howls"), "growl": ("growl", "growls"),
    "footsteps": ("footsteps", "footstep"), "splash": ("splash", "splashes"), "glass": ("shatters", "shatter", "glass breaks"),
    "whoosh": ("whoosh", "whooshes", "swish", "flies past"), "applause": ("applause", "claps", "applauds", "cheers"),
    "heartbeat": ("heartbeat", "heart pounds"), "engine": ("engine", "motor", "starts the car", "revs"),
    "whistle": ("whistle", "whistles"), "static": ("static", "crackles", "crackle", "radio hisses"),
    "paper": ("unfolds", "crumples", "rustle", "rustles", "tears the"), "match": ("strikes a match", "lights the", "ignites"),
    "water pour": ("pours",), "snore": ("snores", "snore"), "scream": ("scream", "screams"), "pop": ("pop", "pops"),
    "boing": ("boing", "bounces"), "sparkle": ("sparkles", "glitters", "twinkles", "magic"), "drum": ("drum", "drums"),
    "conch": ("conch", "शंख"), "hum": ("hums", "whirs", "whirr"),
}  # fmt: skip
"""Effect -> words in the action. The longest match wins."""

CRIES: dict[str, frozenset[str]] = {
    "bark": frozenset(("wof", "ruf", "arf", "bow", "wow", "yap", "yip", "bark", "wuf")),
    "meow": frozenset(("meow", "miaow", "miau", "mew", "mrow")), "moo": frozenset(("mo", "mu")),
    "bird": frozenset(("twet", "chirp", "chep", "pep")), "caw": frozenset(("caw", "squawk", "kra", "sqawk")),
    "hoot": frozenset(("hot", "who", "ho", "tu", "twit")), "neigh": frozenset(("neigh", "whiny", "nicker")),
    "bleat": frozenset(("ba", "bah", "ma", "me", "beh")), "quack": frozenset(("quack", "honk")), "oink": frozenset(("oink",)),
    "croak": frozenset(("ribit", "croak")), "roar": frozenset(("roar", "rawr")), "howl": frozenset(("awo", "aro", "howl", "owo")),
    "growl": frozenset(("gr", "gar")),
}  # fmt: skip
"""Effect -> how animals' cries are written, without doubled letters: "Woof!" is "wof"."""

AMBIENCE: dict[str, str] = {
    "lighthouse": "sea", "coast": "sea", "harbour": "harbour", "beach": "sea", "river": "river", "forest": "forest",
    "park": "garden", "field": "garden", "village": "village", "mountain": "wind", "desert": "wind",
    "city street": "street", "road": "street", "rooftop": "street", "temple": "temple", "space": "space",
    "spaceship": "spaceship", "cafe": "cafe", "vehicle": "vehicle", "cave": "cave", "cellar": "cave", "classroom": "room",
    "hospital room": "hospital", "lamp room": "lamp room", "theatre": "hall", "castle hall": "hall", "workshop": "room",
}  # fmt: skip
"""Kind of place -> its bed of sound; a room tone where nothing is named."""

LIGHTS: dict[str, tuple[str, ...]] = {
    "lamp": ("lamp", "lamps", "light", "lights", "beam", "lens", "बत्ती"), "candle": ("candle", "candles", "diya", "दीया"),
    "fire": ("fire", "fireplace", "hearth", "stove", "आग"),
}  # fmt: skip
GONE_OUT = (
    "dark",
    "dead",
    "out",
    "unlit",
    "broken",
    "goes out",
    "dies",
    "blows out",
    "turns off",
    "switches off",
    "fails",
    "बुझ",
)
LIT = (
    "glows",
    "glow",
    "lights",
    "lit",
    "lights up",
    "turns on",
    "switches on",
    "blazes",
    "shines",
    "burns",
    "flares",
    "comes on",
    "comes alive",
    "जल",
)
"""Words for the lights of a place, for their being out, and for their coming on."""

SURFACES: dict[Surface, tuple[str, ...]] = {
    "sign": ("sign", "plaque", "signboard", "signpost", "banner", "तख़्ती", "बोर्ड"),
    "clock": ("clock", "watch", "घड़ी"),
    "phone": ("phone", "mobile", "text message", "text", "message", "फ़ोन", "फोन"),
    "screen": ("screen", "monitor", "laptop", "computer", "television", "tv", "display", "tablet"),
    "letter": ("letter", "note", "postcard", "telegram", "card", "envelope", "paper", "चिट्ठी", "पत्र", "ख़त"),
    "newspaper": ("newspaper", "headline", "अख़बार"),
    "book": ("book", "page", "diary", "logbook", "log", "journal", "notebook", "किताब"),
    "poster": ("poster", "flyer", "billboard"),
    "label": ("label", "tag", "bottle", "sticker"),
    "board": ("blackboard", "chalkboard", "whiteboard"),
}

OWN: dict[str, frozenset[str]] = {
    "lighthouse": frozenset(("lamp", "door", "stone", "rock")), "lamp room": frozenset(("lamp", "table")),
    "kitchen": frozenset(("table", "chair", "door")), "classroom": frozenset(("table", "chair", "bench", "door", "book")),
    "forest": frozenset(("tree", "rock", "stone")), "park": frozenset(("tree", "bench", "flower", "flowers")),
    "bedroom": frozenset(("lamp", "door")), "living room": frozenset(("lamp", "table", "chair", "door")),
    "cafe": frozenset(("table", "chair", "cup", "door")), "office": frozenset(("table", "chair", "computer", "door", "lamp")),
    "library": frozenset(("book", "table", "chair", "lamp")), "coast": frozenset(("boat", "rock", "stone")),
    "harbour": frozenset(("boat", "rope")), "temple": frozenset(("bell", "diya", "door")), "road": frozenset(("tree",)),
    "village": frozenset(("door", "tree")), "city street": frozenset(("door", "lamp")), "mountain": frozenset(("rock", "tree")),
}  # fmt: skip
"""Things that a place has anyway: naming them brings no second one."""

PROPS = frozenset(
    "lantern lamp phone telephone radio letter note book cup mug teapot kettle table chair bench box chest key door rope boat"
    " candle clock umbrella ball sword laptop newspaper bottle basket flower flowers bell suitcase telescope drum diya map"
    " guitar violin piano apple banana bread cake pizza egg sandwich plate bowl spoon knife hammer wrench camera torch"
    " flashlight bag backpack hat crown gift present balloon kite bicycle car bus train tree stone rock bucket broom"
    " pen pencil scroll compass wheel anchor shell feather egg fish bone stick gun bow arrow shield coin money wallet ticket"
    " medicine pill syringe glasses mirror television tv computer robot toy doll bear puzzle dice trophy medal flag".split()
)
"""Things worth bringing to the set when the action names them."""

ANIMALS: dict[str, tuple[str, ...]] = {
    "dog": ("dog", "puppy", "hound", "terrier", "labrador", "कुत्ता"), "cat": ("cat", "kitten", "बिल्ली"),
    "bird": ("bird", "sparrow", "pigeon", "parrot", "seagull", "gull", "चिड़िया"), "crow": ("crow", "raven"),
    "owl": ("owl",), "horse": ("horse", "pony", "foal"), "cow": ("cow", "calf", "bull"), "rabbit": ("rabbit", "bunny", "hare"),
    "mouse": ("mouse", "rat"), "fox": ("fox",), "bear": ("bear",), "lion": ("lion",), "tiger": ("tiger",),
    "elephant": ("elephant",), "monkey": ("monkey",), "pig": ("pig",), "goat": ("goat",), "sheep": ("sheep", "lamb"),
    "duck": ("duck",), "chicken": ("chicken", "hen", "rooster"), "frog": ("frog",), "turtle": ("turtle", "tortoise"),
    "fish": ("fish",), "snake": ("snake",), "wolf": ("wolf",), "penguin": ("penguin",), "dragon": ("dragon",),
}  # fmt: skip

OBJECTS = frozenset(
    "robot lamp radio phone telephone computer kettle teapot clock tree cloud book moon sun star toaster fridge car train"
    " mirror doll toy balloon cup snowman pumpkin rock flower candle piano".split()
)
VOICES = frozenset(
    "radio speaker intercom announcer computer ai narrator voice loudspeaker pa dispatcher operator".split()
)
"""Names that are heard from a loudspeaker unless the action shows a body."""
