"""What generated texts are put together from."""

SUBJECTS = """the delegations|the organizers|two retired pilots|the working group|a committee of harbor engineers|the host city
the younger delegates|the drafters|three insurers|the observers|the interpreters|the secretariat|the river commission|the panel
a group of navigators|the survey team|the legal advisers|the archivists|the fisheries experts|the second table""".replace("\n", "|").split("|")

VERBS = """reviewed|questioned|set aside|welcomed|redrafted|tested|compared|postponed|recorded|summarized|translated|weighed
returned to|agreed on|argued over|corrected|described|examined|shortened|published""".replace("\n", "|").split("|")

OBJECTS = """the rules for close encounters at sea|a shared glossary of radio terms|the calendar of exercises|a draft on fishing seasons
the register of incidents|an older protocol on river gauges|the figures of the last survey|a proposal for joint training
the list of open questions|a map of the narrow channels|the minutes of the first day|a note on insurance for small ports
the exchange of tide tables|three cases from the past year|the wording of the final page|a plan for shared weather stations
the costs of dredging|a method for counting traffic|the procedure for late notices|an annex on languages""".replace("\n", "|").split("|")

PLACES = """in the old customs house|on the second morning|after a visit to the harbor|in plain language|without a vote
before the formal session|in four small groups|with the help of two charts|over the course of an afternoon|at the request of the hosts
in a room without microphones|from beginning to end|with some hesitation|late in the evening|by a show of hands""".replace("\n", "|").split("|")

LINKS = """The discussion was slower than the agenda had foreseen|Nobody expected the point to be settled at once|The record says little about it
The difference turned out to be one of translation|A similar attempt had failed six years before|The numbers were not in dispute
What remained was a question of order|The hosts had prepared for the opposite|There was more agreement than the preparation suggested
Each side had brought its own chart|The matter will come back in the spring|It took most of the morning""".replace("\n", "|").split("|")

CLOSINGS = """and asked for a shorter text|which nobody opposed|and left the rest to a smaller group|as the first meeting had suggested
although the figures were incomplete|and thanked the translators|so that the next round can begin earlier|because the deadline had moved
while the tide tables were being checked|and promised an answer before the summer""".replace("\n", "|").split("|")

HEADINGS = """A slower start than planned|What the charts show|Where the texts differ|Two questions for the spring|The view from the harbor
Small ports, large ships|How the glossary grew|A note on method|What follows|Lessons from the river|The record and its limits|On the second day""".replace("\n", "|").split("|")

NOUNS = """Harbors|Rivers|Charts|Tides|Bridges|Straits|Lanterns|Pilots|Ledgers|Signals|Islands|Seasons|Borders|Archives|Beacons|Ferries""".split("|")
ADJECTIVES = """Quiet|Shared|Narrow|Open|Patient|Plain|Distant|Common|Second|Careful|Lasting|Northern|Southern|Early|Unwritten|Steady""".split("|")
TOPICS = ["Maritime Security", "Dialogue Practice", "Shared Waters", "Institute News", "Global Policy", "Fisheries", "Law of the Sea", "Ports"]
TYPES = ["News", "Event Report", "Analysis", "Question and Answer", "Announcement", "Explainer"]
CITIES = [("Kobe", "JP"), ("Qingdao", "CN"), ("Seoul", "KR"), ("Lisbon", "PT"), ("Amman", "JO"), ("Geneva", "CH"), ("Jakarta", "ID"),
          ("Hanoi", "VN"), ("Addis Ababa", "ET"), ("Gdynia", "PL"), ("Valparaíso", "CL"), ("Halifax", "CA"), ("Rotterdam", "NL"), ("Mombasa", "KE")]
COUNTRIES = ["US", "CN", "JP", "KR", "ID", "VN", "FR", "DE", "PL", "PT", "JO", "ET", "IN", "NL", "CL", "KE"]

OTHER_LANGUAGES = {
    "fr": ["Les délégations ont relu le projet ligne par ligne", "Le glossaire commun compte désormais dix-neuf termes",
           "La prochaine réunion aura lieu à l’automne", "Les chiffres de la dernière enquête n’ont pas été contestés",
           "Personne n’attendait un accord immédiat sur l’été à venir"],
    "de": ["Die Delegationen prüften den Entwurf Zeile für Zeile", "Das gemeinsame Glossar umfasst nun neunzehn Begriffe",
           "Das nächste Treffen ist für den Herbst geplant", "Über die Zahlen der letzten Erhebung gab es keinen Streit",
           "Niemand hatte erwartet, dass größere Fragen sofort gelöst würden"],
    "ar": ["راجعت الوفود المسودة سطرا سطرا", "يضم المسرد المشترك تسعة عشر مصطلحا", "سيعقد الاجتماع القادم في الخريف",
           "لم تكن أرقام المسح الأخير موضع خلاف", "لم يتوقع أحد اتفاقا فوريا"],
    "ja": ["各代表団は草案を一行ずつ確認した。", "共通の用語集には十九の用語がある。", "次の会合は秋に開かれる予定だ。",
           "前回の調査の数字に異論はなかった。", "すぐに合意できるとは誰も考えていなかった。"],
}
