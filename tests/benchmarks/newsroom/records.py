"""Organizations, series, events, delegations, photos, publications and snippets of a generated newsroom."""

from . import vocabulary as words

YEARS = range(2005, 2025)
ROLES = ["head", "deputy_head", "delegate", "delegate", "delegate", "expert", "adviser", "observer"]


def span(text, *marks):
    return {"_type": "span", "text": text, "marks": list(marks)} if marks else {"_type": "span", "text": text}


def paragraph(*children, **keys):
    return {"_type": "block", "style": "normal", **keys, "children": list(children)}


def title(random):
    return f"{random.choice(words.ADJECTIVES)} {random.choice(words.NOUNS)} and {random.choice(words.NOUNS)}"


def organization(random, number):
    kind, label = random.choice([("think_tank", "Institute"), ("university", "University"), ("ngo", "Foundation"), ("igo", "Commission")])
    country = random.choice(words.COUNTRIES)
    name = f"{random.choice(words.ADJECTIVES)} {random.choice(words.NOUNS)} {label} {number}"
    names = [{"kind": "full", "language": "en", "text": name, "article": "the"}]
    if random.randrange(3):
        names.append({"kind": "acronym", "language": "en", "text": "".join(part[0] for part in name.split()[:3]) + str(number)})
    if random.randrange(10) == 0:
        names[0]["from"] = "2015"
        names.append({"kind": "full", "language": "en", "text": "Former " + name, "article": "the", "until": "2014-12"})
    record = {"id": f"organization-{number}", "country": country, "kind": kind, "names": names}
    if number > 10 and random.randrange(10) == 0:
        record["parent"] = f"organization-{random.randrange(10)}"
    return record


def series(number):
    return {"id": f"series-{number}", "abbreviation": f"DIS{number}",
            "phrase": f"Dialogue on Incidents at Sea {number} ({{abbr}}) Track {{track}} Meeting", "laterPhrase": "the dialogue"}


def event(random, number, series_count):
    city, country = random.choice(words.CITIES)
    year, month, day = random.choice(YEARS), random.randrange(1, 13), random.randrange(1, 26)
    record = {"id": f"event-{number}", "city": city, "country": country, "from": f"{year}-{month:02}-{day:02}",
              "to": f"{year}-{month:02}-{day + 2:02}", "naming": random.choice(["open", "consent"])}
    if random.randrange(3):
        record.update(series=f"series-{random.randrange(series_count)}", edition=random.randrange(1, 12), track=random.choice(["1.5", "2"]))
    else:
        record["name"] = f"{city} Conference on {title(random)}"
    return record


def delegation(random, number, event_id, people, organizations):
    """`people` are whole records: a member's positions are the person's own. Who is withheld comes unnamed."""
    count = random.randrange(3, 7)
    members = []
    for role, person in zip(ROLES, random.sample(people, min(count, len(people)))):
        member = {"person": person["id"], "role": role, "visibility": "named", "consent": "granted",
                  "positions": [person["positions"][-1]["id"]]}
        if "withheld" in person:
            member.update(role="adviser", visibility="group", consent="refused")
        members.append(member)
    if count > 5:
        members.append({"text": "a harbor pilot from the host city", "role": "observer", "visibility": "named", "consent": "granted"})
    record = {"id": f"delegation-{number}", "country": random.choice(words.COUNTRIES), "events": [event_id],
              "leadOrganization": random.choice(organizations), "members": members}
    if random.randrange(2):
        record["groups"] = [{"lead": "a group of", "labels": [{"text": "Transport Ministry"}, {"text": "Coast Guard"}], "noun": "officials",
                             "headcount": 6}]
    return record


def photo(random, number, name, event_id, delegation_record):
    seated = [{"person": member["person"], "affix": "none", "released": True,
               "region": {"x": 0.1 + 0.14 * index, "y": 0.4, "w": 0.06, "h": 0.12}}
              for index, member in enumerate(delegation_record["members"]) if member["visibility"] == "named" and "person" in member]
    return {"id": f"photo-{number}", "file": name, "event": event_id, "date": "2020-05-18", "headline": title(random),
            "alt": "People in dark suits stand in a row in front of a stone building.", "creator": "Institute Studio", "credit": "Institute",
            "copyright": "Institute", "keywords": ["dialogue", "group photo"], "rows": [{"lead": "Front row, left to right", "people": seated}]}


def publication(random, number):
    return {"id": f"publication-{number}", "title": title(random), "url": f"https://www.example.org/papers/{number}",
            "published": f"{random.choice(YEARS)}-{random.randrange(1, 13):02}-{random.randrange(1, 29):02}", "type": "Working Paper",
            "topics": random.sample(words.TOPICS, 2), "summary": f"{random.choice(words.LINKS)}. {random.choice(words.LINKS)}."}


def snippet(number):
    return {"id": f"snippet-{number}", "title": ["About the institute", "Press contact", "Notes to editors"][number],
            "body": [paragraph(span("Contact:", "strong"), span(" Office of Communications, press@example.org, on working days."))]}
