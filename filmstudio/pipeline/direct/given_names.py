"""Words that tell age and gender: literal data."""

from filmstudio.film.cast import Age, Gender

AGE_WORDS: dict[Age, tuple[str, ...]] = {
    Age.BABY: ("baby", "infant", "newborn", "शिशु"),
    Age.TODDLER: ("toddler",),
    Age.CHILD: ("child", "kid", "little boy", "little girl", "small boy", "small girl", "boy", "girl", "schoolboy",
                "schoolgirl", "son", "daughter", "बच्चा", "बच्ची", "लड़का", "लड़की", "बेटा", "बेटी"),
    Age.TEEN: ("teen", "teenage", "teenager", "adolescent"),
    Age.YOUNG_ADULT: ("young", "student", "young man", "young woman", "युवा", "युवती"),
    Age.MATURE: ("old", "elderly", "aged", "grandmother", "grandfather", "grandma", "grandpa", "granny", "retired",
                 "wrinkled", "white-haired", "grey-haired", "gray-haired", "weathered", "ancient", "दादी", "दादा", "नानी",
                 "नाना", "बूढ़ा", "बूढ़ी", "वृद्ध", "बुज़ुर्ग", "sage", "ऋषि"),
}  # fmt: skip
GENDER_WORDS: dict[Gender, tuple[str, ...]] = {
    "female": ("woman", "girl", "lady", "mother", "mom", "mum", "mummy", "grandmother", "grandma", "granny", "wife",
               "daughter", "sister", "aunt", "queen", "princess", "actress", "waitress", "mrs", "ms", "miss", "madam",
               "niece", "bride", "goddess", "nun", "witch", "hostess", "she", "her", "माँ", "मां", "दादी", "नानी", "बहन",
               "बेटी", "लड़की", "औरत", "महिला", "पत्नी", "रानी", "युवती", "स्त्री", "माता", "बूढ़ी", "बच्ची"),
    "male": ("man", "boy", "gentleman", "father", "dad", "daddy", "papa", "grandfather", "grandpa", "husband", "son",
             "brother", "uncle", "king", "prince", "actor", "waiter", "mr", "sir", "nephew", "groom", "god", "monk",
             "wizard", "fisherman", "he", "his", "him", "guy", "पिता", "दादा", "नाना", "भाई", "बेटा", "लड़का", "आदमी",
             "पुरुष", "पति", "राजा", "गुरु", "साधु", "बाबा", "बूढ़ा", "बच्चा"),
}  # fmt: skip
FEMALE = frozenset(
    "mary mara anna ann anne emma emily sarah sara laura lisa lucy julia julie kate katie jane joan susan alice amy nina nora"
    " zoe zoey chloe grace rose lily ruby ella eva eve maya mia olivia sophia sophie isabella charlotte amelia hannah rachel"
    " rebecca ruth claire diana elena helen irene iris ivy jessica karen kay linda maria margaret martha megan molly nancy"
    " natalie pam paula penny rita rosa sally sandra sharon sheila stella tara teresa tina vera victoria wendy beth betty"
    " meera mira priya asha anita sita radha lakshmi kavya kavita sunita pooja puja neha nisha rani rekha shanti gita geeta"
    " aditi ananya deepa divya indira jaya kamala lata leela maya padma parvati rashmi ritu saraswati savitri seema shreya"
    " sonia swati uma usha vidya aisha fatima zara layla noor yasmin sakura hana yuki mei ling ana carmen lucia elsa greta"
    " मीरा प्रिया आशा सीता राधा लक्ष्मी कविता सुनीता पूजा नेहा निशा रानी रेखा शांति गीता सावित्री उमा अनीता".split()
)
MALE = frozenset(
    "john james jim jack joe tom tomas thomas tobias tim bob robert bill william will sam samuel ben benjamin dan daniel dave"
    " david alex alexander adam andrew anthony arthur brian carl charles charlie chris christopher colin craig dennis doug ed"
    " edward eric frank fred gary george greg guy hank harold harry henry howard hugo ian jason jeff jerry kevin larry leo"
    " liam louis luke mark martin matt max michael mike nathan neil nick noah oliver oscar owen patrick paul pete peter phil"
    " ralph ray richard rick ron ross roy ryan scott sean simon stan steve stuart ted theo toby tony victor vincent walter"
    " ravi arjun krishna ram rama raj rahul rohan amit anil arun ashok deepak ganesh gopal hari karan kiran kumar manoj mohan"
    " nikhil pranav prem rajesh ramesh sanjay shiva sunil suresh varun vijay vikram vivek ali omar hassan ahmed khalid kenji"
    " hiro takeshi wei chen juan carlos pablo luis otto hans karl ivan boris felix rex otis"
    " रवि अर्जुन कृष्ण राम राज राहुल रोहन अमित मोहन गोपाल हरि श्याम विजय संजय सुरेश रमेश गणेश शिव".split()
)
