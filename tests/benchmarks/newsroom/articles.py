"""Articles of about 700 words: prose with people, events, delegations and organizations in it, lists, links, quotes and rosters."""

from . import vocabulary as words
from .records import paragraph, span, title

TARGET_WORDS = 700


def _sentence(random):
    return (f"{random.choice(words.SUBJECTS)} {random.choice(words.VERBS)} {random.choice(words.OBJECTS)} "
            f"{random.choice(words.PLACES)}, {random.choice(words.CLOSINGS)}. ").capitalize()


def _prose(random, sentences):
    parts = []
    for _ in range(sentences):
        parts.append(_sentence(random) if random.randrange(3) else random.choice(words.LINKS) + ". ")
    return "".join(parts)


def _mention(random, facts):
    kind = random.randrange(5)
    if kind < 3:
        mention = {"_type": "person", "person": random.choice(facts.people)}
        if random.randrange(3) == 0:
            mention["affix"] = "none"
        return mention, " added that the draft was ready. "
    if kind == 3:
        return {"_type": "organization", "organization": random.choice(facts.organizations)}, " keeps the record of these talks. "
    return {"_type": "event", "event": facts.event}, " had put the question first. "


def _linked(random):
    text = _prose(random, 2)
    address = f"https://www.example.org/notes/{random.randrange(10000)}"
    return paragraph(span(text), span("The note is published", "k0"), span(" with its "), span("annexes", "em"), span(". "),
                     span(_prose(random, 1).strip()), markDefs=[{"_key": "k0", "_type": "link", "href": address}])


def _list(random):
    style = random.choice(["bullet", "number"])
    return [paragraph(span(_sentence(random).strip()), listItem=style, level=1) for _ in range(random.randrange(3, 6))]


def _word_count(blocks):
    return sum(len(child.get("text", "name name").split()) for block in blocks for child in block.get("children", []))


def _body(random, facts, target):
    blocks = []
    if facts.delegations and random.randrange(3) == 0:
        form = random.choice(["sentence", "sentence", "list", "table", "participants"])
        blocks.append({"_type": "roster", "delegation": facts.delegations[0], "form": form})
    while _word_count(blocks) < target:
        choice = random.randrange(12)
        if choice == 0:
            blocks.append({"_type": "block", "style": "h2", "children": [span(random.choice(words.HEADINGS))]})
            blocks.append(paragraph(span(_prose(random, 4).strip())))
        elif choice == 1:
            blocks += _list(random)
        elif choice == 2:
            blocks.append(_linked(random))
        elif choice == 3 and facts.people:
            blocks.append({"_type": "quote", "text": _sentence(random).strip(), "speaker": random.choice(facts.people)})
        elif choice == 4 and facts.delegations:
            blocks.append(paragraph(span("The meeting was attended by "),
                                    {"_type": "delegation", "delegation": facts.delegations[-1], "leadOrganization": "full"},
                                    span(". " + _prose(random, 2).strip())))
        elif choice < 9 and facts.people:
            mention, rest = _mention(random, facts)
            blocks.append(paragraph(span(_prose(random, 2)), mention, span(rest), span(_prose(random, 1).strip())))
        else:
            blocks.append(paragraph(span(_prose(random, 4).strip())))
    if facts.photo and random.randrange(2):
        blocks.insert(2, {"_type": "photo", "photo": facts.photo, "size": "wide"})
    return blocks


def article(random, number, facts, photo, target=TARGET_WORDS):
    published = facts.date
    summary = [paragraph({"_type": "person", "person": facts.people[0], "affix": "title"}, span(" recently led talks on "
                                                                                              + random.choice(words.OBJECTS) + ". "),
                         span(_sentence(random).strip()))] if facts.people else [paragraph(span(_prose(random, 2).strip()))]
    headline = f"{title(random)}: {random.choice(words.HEADINGS)}"
    record = {"id": f"article-{number}", "slug": f"article-{number}-{headline.split()[0].lower()}", "language": "en-US",
              "type": random.choice(words.TYPES), "topics": random.sample(words.TOPICS, random.randrange(1, 4)), "headline": headline,
              "summary": summary, "dateline": f"{facts.city}, {published}", "published": published, "status": "published",
              "events": [facts.event]}
    if random.randrange(2):
        record["byline"] = "Institute Staff"
    elif facts.people:
        record["authors"] = [facts.people[-1]]
    if photo:
        record["leadPhoto"] = photo
    record["body"] = _body(random, facts, target)
    if random.randrange(4) == 0:
        record["snippets"] = [f"snippet-{random.randrange(3)}"]
    if random.randrange(20) == 0:
        record["corrections"] = [{"at": published + "T12:00:00Z", "text": "An earlier version gave another day for the first session."}]
    return record


def translation(random, number, original):
    language = random.choice(list(words.OTHER_LANGUAGES))
    sentences = words.OTHER_LANGUAGES[language]
    joined = lambda count: ". ".join(random.choice(sentences) for _ in range(count))
    return {"id": f"article-{number}", "slug": f"article-{number}-{language}", "language": language, "translationOf": original["id"],
            "type": original["type"], "topics": original["topics"], "headline": random.choice(sentences),
            "summary": [paragraph(span(joined(2)))], "published": original["published"], "status": "published",
            "events": original["events"], "body": [paragraph(span(joined(8))) for _ in range(8)]}
