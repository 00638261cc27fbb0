#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popIsolate(0x2069);
constexpr QChar narrowSpace(0x202F);
constexpr QChar noBreakSpace(0x00A0);

struct Text
{
    QString context;
    QString source;
    QString comment;
    QString state; ///< empty: finished
    QStringList forms; ///< one, or as many as the language counts with
    bool isCounted = false;

    QByteArray about() const { return u"%1: “%2” → “%3”"_s.arg(context, source, forms.join(u"” “"_s)).toUtf8(); }
};

QString pathOf(const QString& language)
{
    return QStringLiteral(RAPPORTEUR_SOURCE_DIR "/translations/rapporteur_%1.ts").arg(language);
}

std::vector<Text> textsOf(const QString& language)
{
    QFile file(pathOf(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<Text> texts;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            texts.push_back({ context, {}, {}, {}, {}, xml.attributes().value("numerus"_L1) == "yes"_L1 });
        else if (xml.name() == "source"_L1)
            texts.back().source = xml.readElementText();
        else if (xml.name() == "comment"_L1)
            texts.back().comment = xml.readElementText();
        else if (xml.name() == "translation"_L1) {
            texts.back().state = xml.attributes().value("type"_L1).toString();
            if (!texts.back().isCounted)
                texts.back().forms << xml.readElementText();
        } else if (xml.name() == "numerusform"_L1)
            texts.back().forms << xml.readElementText();
    }
    return texts;
}

QStringList found(const QString& text, const QString& pattern)
{
    QStringList all;
    auto match = QRegularExpression(pattern).globalMatch(text);
    while (match.hasNext())
        all << match.next().captured();
    all.sort();
    return all;
}

/// What a translation must keep: arguments, file patterns, and what is said to follow.
QStringList kept(const QString& text)
{
    QStringList all = found(text, u"%[1-9]|\\*\\.[a-z]+|^ | $|\\n"_s);
    if (text.endsWith(u'…'))
        all << u"…"_s;
    return all;
}

/// Arabic and French have words for none, one and two that need no figure.
bool mayLeaveOutNumber(const QString& language, qsizetype form)
{
    return language == "ar"_L1 ? form < 3 : form < 1;
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesNoTextUntranslated_data() { languages({ u"en"_s, u"fr"_s, u"ar"_s }); }
    void leavesNoTextUntranslated();
    void keepsArguments_data() { languages({ u"en"_s, u"fr"_s, u"ar"_s }); }
    void keepsArguments();
    void hasAtMostOneAccelerator_data() { languages({ u"fr"_s, u"ar"_s }); }
    void hasAtMostOneAccelerator();
    void countsAsTheLanguageDoes_data();
    void countsAsTheLanguageDoes();
    void setsFrenchPunctuation();
    void isolatesArgumentsInArabic();
    void shipsEveryLanguage_data() { languages({ u"en"_s, u"fr"_s, u"ar"_s }); }
    void shipsEveryLanguage();
    void countsInWords_data();
    void countsInWords();

private:
    static void languages(const QStringList& names)
    {
        QTest::addColumn<QString>("language");
        for (const QString& name : names)
            QTest::newRow(qPrintable(name)) << name;
    }
};

void TranslationsTest::leavesNoTextUntranslated()
{
    QFETCH(QString, language);
    const std::vector<Text> texts = textsOf(language);
    QVERIFY2(!texts.empty(), qPrintable(pathOf(language)));
    for (const Text& text : texts) {
        QVERIFY2(text.state.isEmpty(), text.about());
        for (const QString& form : text.forms)
            QVERIFY2(!form.trimmed().isEmpty(), text.about());
    }
}

void TranslationsTest::keepsArguments()
{
    QFETCH(QString, language);
    for (const Text& text : textsOf(language)) {
        for (qsizetype index = 0; index < text.forms.size(); ++index) {
            const QString& form = text.forms[index];
            QVERIFY2(kept(form) == kept(text.source), text.about());
            const bool hasNumber = form.contains("%n"_L1);
            QVERIFY2(hasNumber || !text.isCounted || mayLeaveOutNumber(language, index), text.about());
            QVERIFY2(text.isCounted || !hasNumber, text.about());
        }
    }
}

void TranslationsTest::hasAtMostOneAccelerator()
{
    QFETCH(QString, language);
    for (const Text& text : textsOf(language)) {
        for (const QString& form : text.forms) {
            const qsizetype most = language == "ar"_L1 ? 0 : text.source.count(u'&');
            QVERIFY2(form.count(u'&') <= most, text.about());
            QVERIFY2(!form.endsWith(u'&') && !form.contains("& "_L1), text.about());
        }
    }
}

void TranslationsTest::countsAsTheLanguageDoes_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("forms");
    QTest::newRow("en") << u"en"_s << 2;
    QTest::newRow("fr") << u"fr"_s << 2;
    QTest::newRow("ar") << u"ar"_s << 6;
}

void TranslationsTest::countsAsTheLanguageDoes()
{
    QFETCH(QString, language);
    QFETCH(int, forms);
    int counted = 0;
    for (const Text& text : textsOf(language)) {
        QVERIFY2(text.forms.size() == (text.isCounted ? forms : 1), text.about());
        counted += text.isCounted ? 1 : 0;
    }
    QVERIFY(counted > 0);
}

void TranslationsTest::setsFrenchPunctuation()
{
    const QRegularExpression ellipsisApart(u"\\s…"_s);
    // What stands in English quotes is a sentence in English.
    const QRegularExpression foreign(u"“[^”]*”|\\b(mailto|tel|https):"_s);
    for (const Text& text : textsOf(u"fr"_s)) {
        for (const QString& form : text.forms) {
            const QString french = QString(form).remove(foreign);
            for (qsizetype index = 0; index < french.size(); ++index) {
                const QChar before = index > 0 ? french[index - 1] : QChar();
                const QChar after = index + 1 < french.size() ? french[index + 1] : QChar();
                if (french[index] == u'«')
                    QVERIFY2(after == narrowSpace, text.about());
                if (u"»;!?"_s.contains(french[index]))
                    QVERIFY2(before == narrowSpace, text.about());
                if (french[index] == u':' && (after.isNull() || after.isSpace()))
                    QVERIFY2(before == noBreakSpace, text.about());
            }
            QVERIFY2(!french.contains(u'\'') && !french.contains(u'"') && !french.contains(ellipsisApart), text.about());
        }
    }
}

/// An English name, a path or a date inside a sentence must not reorder the words around it.
void TranslationsTest::isolatesArgumentsInArabic()
{
    const QString argument = firstStrongIsolate + u"%[1-9]"_s + popIsolate;
    for (const Text& text : textsOf(u"ar"_s)) {
        for (const QString& form : text.forms)
            QVERIFY2(found(form, argument).size() == found(form, u"%[1-9]"_s).size(), text.about());
    }
}

void TranslationsTest::shipsEveryLanguage()
{
    QFETCH(QString, language);
    QTranslator translator;
    QVERIFY(translator.load(u":/translations/rapporteur_%1.qm"_s.arg(language)));
    QCOMPARE(translator.language(), language);
    for (const Text& text : textsOf(language)) {
        const QString shown = translator.translate(text.context.toUtf8(), text.source.toUtf8(), text.comment.toUtf8(), text.isCounted ? 7 : -1);
        QVERIFY2(text.forms.contains(shown), text.about());
    }
}

void TranslationsTest::countsInWords_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("shown");
    QTest::newRow("en 1") << u"en"_s << 1 << u"1 word"_s;
    QTest::newRow("en 2") << u"en"_s << 2 << u"2 words"_s;
    QTest::newRow("fr 0") << u"fr"_s << 0 << u"0 mot"_s;
    QTest::newRow("fr 2") << u"fr"_s << 2 << u"2 mots"_s;
    QTest::newRow("ar 2") << u"ar"_s << 2 << u"كلمتان"_s;
    QTest::newRow("ar 3") << u"ar"_s << 3 << u"3 كلمات"_s;
    QTest::newRow("ar 11") << u"ar"_s << 11 << u"11 كلمة"_s;
}

void TranslationsTest::countsInWords()
{
    QFETCH(QString, language);
    QFETCH(int, count);
    QFETCH(QString, shown);
    QTranslator translator;
    QVERIFY(translator.load(u":/translations/rapporteur_%1.qm"_s.arg(language)));
    QCoreApplication::installTranslator(&translator);
    QCOMPARE(QCoreApplication::translate("rapporteur::StatusLine", "%n word(s)", nullptr, count), shown);
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "TranslationsTest.moc"
