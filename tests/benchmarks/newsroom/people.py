"""People with names from many traditions; every form of a name that the interchange format knows occurs."""

STARTS = "Al Bar Cor Del Ed Fen Gar Hol Iv Jor Kel Lin Mar Nor Os Pel Quin Ros Sel Tor Ulm Ver Wes Yar Zel".split()
MIDDLES = "an er in o es ar i el u om".split()
ENDS = "by dale den ford gard holm ingham ley mark more ness quist ridge rup sen stead ström ton vik wick worth".split()
GIVEN = """Anna Ben Clara David Elena Frank Greta Henry Ines Jonas Karin Louis Martha Nils Olga Peter Rosa Simon Thea Victor Wanda Zoë
Aurelie Boris Cécile Dmitri Eszter Fatima Gonçalo Håkon Ilse Joaquín Katalin Łucja Mirela Noor Ondřej Pilar Rania Søren Tomás""".split()
CHINESE = ["Zhang 张", "Wang 王", "Li 李", "Zhao 赵", "Chen 陈", "Yang 杨", "Wu 吴", "Liu 刘", "Huang 黄", "Zhou 周", "Xu 徐", "Sun 孙"]
CHINESE_GIVEN = ["Wenjing 文静", "Pengcheng 鹏程", "Yuanzhou 远舟", "Shulan 淑岚", "Junhao 俊浩", "Leiming 雷鸣", "Xinbo 新波", "Zhiye 志业"]
JAPANESE = ["Ōtsubo 大坪", "Kuze 久世", "Minamide 南出", "Hayashi 林", "Kōno 河野", "Ueda 上田", "Satō 佐藤"]
JAPANESE_GIVEN = ["Kenshirō 健史郎", "Ritsuko 律子", "Haruka 遥", "Yūji 裕司", "Shun 駿"]
VIETNAMESE = ["Đặng", "Nguyễn", "Trần", "Phạm", "Võ"]
VIETNAMESE_GIVEN = ["Hải Yến", "Minh Đức", "Thu Hà", "Quang Huy"]
SINGLE = ["Wiryatmo", "Suharso", "Kartini", "Budiarto", "Slametina"]
PREFIXES = [("de", "fr", "drop"), ("von der", "de", "keep"), ("van", "nl", "drop"), ("al-", "ar-Latn", "drop"), ("da", "pt", "drop")]
RANKS = [("USN", "ADM"), ("USN", "CAPT"), ("USA", "MG"), ("USMC", "Col"), ("PLAN", "RADM"), ("JMSDF", "VADM")]
TITLES = ["president", "director of research", "senior adviser", "research fellow", "chair", "general counsel", "head of port studies",
          "program officer", "executive secretary", "dean of navigation"]


def _formal(title):
    return " ".join(word if word == "of" else word.capitalize() for word in title.split())


def _surname(random):
    return random.choice(STARTS) + random.choice(MIDDLES) + random.choice(ENDS)


def _pair(random, surnames, given, language, native_language):
    (surname, native_surname), (first, native_first) = random.choice(surnames).split(), random.choice(given).split()
    return [{"primary": True, "language": language, "order": "surname-first", "given": first, "surname": surname},
            {"kind": "native", "language": native_language, "order": "surname-first", "joiner": "", "given": native_first,
             "surname": native_surname}]


def _names(random):
    form = random.randrange(12)
    if form == 0:
        return _pair(random, CHINESE, CHINESE_GIVEN, "zh-Latn-pinyin", "zh-Hans")
    if form == 1:
        return _pair(random, JAPANESE, JAPANESE_GIVEN, "ja-Latn", "ja")
    if form == 2:
        given = random.choice(VIETNAMESE_GIVEN)
        return [{"primary": True, "language": "vi", "order": "surname-first", "given": given, "surname": random.choice(VIETNAMESE),
                 "laterReference": given.split()[-1]}]
    if form == 3:
        return [{"primary": True, "language": "id", "order": "mononym", "given": random.choice(SINGLE) + random.choice(MIDDLES)}]
    if form == 4:
        name = random.choice(GIVEN) + " bin " + _surname(random)
        return [{"primary": True, "language": "ms", "order": "verbatim", "verbatim": name, "laterReference": name.split()[0],
                 "sortAs": name, "capitals": name.upper()}]
    name = {"primary": True, "language": "en", "order": "given-first", "given": random.choice(GIVEN), "surname": _surname(random)}
    if form == 5:
        name["surnamePrefix"], name["language"], name["sortPrefix"] = random.choice(PREFIXES)
    elif form == 6:
        name.update(language="es", surname2=_surname(random), laterReference=name["surname"])
    elif form == 7:
        name.update(given2=random.choice(STARTS)[0] + ".", generation=random.choice(["Jr.", "III"]))
    elif form == 8:
        name.update(informal=name["given"][:2] + "dy", capitals=name["surname"].upper())
    elif form == 9:
        name["surname"] += "-" + _surname(random)
    former = {"kind": "former", "language": "en", "order": "given-first", "given": name["given"], "surname": _surname(random)}
    return [name, former] if form == 10 else [name]


def _positions(random, person, organizations):
    positions = []
    year = random.randrange(1998, 2008)
    for number in range(random.choice([1, 1, 2, 3])):
        title = random.choice(TITLES)
        until = year + random.randrange(3, 9)
        position = {"id": f"{person}-position-{number}", "organization": random.choice(organizations), "title": title,
                    "formalTitle": _formal(title), "from": f"{year}-03"}
        if until < 2024:
            position["to"] = f"{until}-02"
        positions.append(position)
        if until >= 2024:
            break
        year = until
    return positions


def is_withheld(number):
    return number % 50 == 7


def _withheld_names(number):
    """Like nobody else's, so that no text names them by chance."""
    return [{"primary": True, "language": "en", "order": "given-first", "given": "Quentin", "informal": "Quen",
             "surname": f"{STARTS[number % len(STARTS)]}{'xq' * (1 + number // 1000)}{ENDS[number // 50 % len(ENDS)]}"}]


def person(random, number, organizations):
    identity = f"person-{number}"
    record = {"id": identity, "courtesyFormal": random.choice(["Mr.", "Ms.", "Dr."]), "names": _names(random),
              "positions": _positions(random, identity, organizations)}
    if is_withheld(number):
        record.update(withheld=True, names=_withheld_names(number))
    if random.randrange(8) == 0:
        record["courtesy"] = "Dr."
    if random.randrange(10) == 0:
        service, code = random.choice(RANKS)
        record["ranks"] = [{"service": service, "code": code, "status": "retired", "from": "2009-07", "retired": "2015-08"}]
    if random.randrange(40) == 0:
        record["notes"] = "Prefers to be asked in writing."
    return record
