#include "core/json/CleanText.h"

#include <QVarLengthArray>
#include <algorithm>

namespace rapporteur {

namespace {

constexpr char16_t replacement = 0xFFFD;

enum class Bidi { None, Embedding, Override, Pop, Isolate, PopIsolate };

Bidi bidiOf(char16_t unit)
{
    switch (unit) {
    case 0x202A:
    case 0x202B:
        return Bidi::Embedding;
    case 0x202D:
    case 0x202E:
        return Bidi::Override;
    case 0x202C:
        return Bidi::Pop;
    case 0x2066:
    case 0x2067:
    case 0x2068:
        return Bidi::Isolate;
    case 0x2069:
        return Bidi::PopIsolate;
    default:
        return Bidi::None;
    }
}

bool isControl(char16_t unit)
{
    return (unit < 0x20 && unit != u'\n' && unit != u'\t') || (unit >= 0x7F && unit <= 0x9F);
}

bool needsCare(char16_t unit)
{
    return isControl(unit) || QChar::isSurrogate(unit) || unit >= 0xFDD0
        || bidiOf(unit) != Bidi::None;
}

/// Removes the bidi controls of one line that nothing closes or opens, and every override with its end.
class BidiLine
{
public:
    explicit BidiLine(QString& text) : m_text(text) { }

    void pass(qsizetype position)
    {
        switch (bidiOf(m_text.at(position).unicode())) {
        case Bidi::Embedding:
        case Bidi::Override:
        case Bidi::Isolate:
            m_open.append(position);
            break;
        case Bidi::Pop:
            closeEmbedding(position);
            break;
        case Bidi::PopIsolate:
            closeIsolate(position);
            break;
        case Bidi::None:
            break;
        }
    }

    void end()
    {
        for (const qsizetype position : m_open)
            blank(position);
        m_open.clear();
    }

private:
    Bidi openKind() const { return bidiOf(m_text.at(m_open.last()).unicode()); }

    void blank(qsizetype position) { m_text[position] = QChar(u'\0'); }

    void closeEmbedding(qsizetype position)
    {
        if (m_open.isEmpty() || openKind() == Bidi::Isolate) {
            blank(position);
            return;
        }
        if (openKind() == Bidi::Override) {
            blank(m_open.last());
            blank(position);
        }
        m_open.removeLast();
    }

    void closeIsolate(qsizetype position)
    {
        const auto isIsolate = [this](qsizetype open) {
            return bidiOf(m_text.at(open).unicode()) == Bidi::Isolate;
        };
        if (std::none_of(m_open.cbegin(), m_open.cend(), isIsolate)) {
            blank(position);
            return;
        }
        for (; openKind() != Bidi::Isolate; m_open.removeLast())
            blank(m_open.last());
        m_open.removeLast();
    }

    QString& m_text;
    QVarLengthArray<qsizetype, 16> m_open;
};

void replaceBrokenUnits(QString& text)
{
    for (qsizetype position = 0; position < text.size(); ++position) {
        const char16_t unit = text.at(position).unicode();
        const bool pair = QChar::isHighSurrogate(unit) && position + 1 < text.size()
            && text.at(position + 1).isLowSurrogate();
        if (pair) {
            ++position;
        } else if (QChar::isSurrogate(unit) || QChar::isNonCharacter(unit)) {
            text[position] = QChar(replacement);
        }
    }
}

QString withoutForbidden(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    replaceBrokenUnits(text);
    BidiLine line(text);
    for (qsizetype position = 0; position < text.size(); ++position) {
        if (text.at(position) == u'\n')
            line.end();
        else
            line.pass(position);
    }
    line.end();
    text.removeIf([](QChar unit) { return isControl(unit.unicode()); });
    return text;
}

bool isLigature(char16_t unit)
{
    return (unit >= 0xFB00 && unit <= 0xFB06) || (unit >= 0xFB13 && unit <= 0xFB17);
}

bool isFullWidth(char16_t unit)
{
    return unit == 0x3000 || (unit >= 0xFF01 && unit <= 0xFF60)
        || (unit >= 0xFFE0 && unit <= 0xFFE6);
}

bool isNameEdge(QChar unit)
{
    return unit.isSpace() || unit == QChar(0x200B) || unit == QChar(0x2060)
        || unit == QChar(0xFEFF);
}

} // namespace

QString cleanText(const QString& text)
{
    const bool careful = std::any_of(text.cbegin(), text.cend(),
                                     [](QChar unit) { return needsCare(unit.unicode()); });
    return (careful ? withoutForbidden(text) : text).normalized(QString::NormalizationForm_C);
}

QString cleanName(const QString& text)
{
    const QString cleaned = cleanText(text);
    QString name;
    name.reserve(cleaned.size());
    for (const QChar unit : cleaned) {
        if (isLigature(unit.unicode()) || isFullWidth(unit.unicode()))
            name += QString(unit).normalized(QString::NormalizationForm_KC);
        else
            name += unit;
    }
    const auto first = std::find_if_not(name.cbegin(), name.cend(), isNameEdge);
    const auto last
        = std::find_if_not(name.crbegin(), std::make_reverse_iterator(first), isNameEdge).base();
    return QString(first, last - first).normalized(QString::NormalizationForm_C);
}

bool hasForbiddenCharacters(QStringView text)
{
    const auto isSuspect = [](QChar unit) {
        return unit == u'\n' || unit == u'\t' || needsCare(unit.unicode());
    };
    if (std::none_of(text.cbegin(), text.cend(), isSuspect))
        return false;
    const QString given = text.toString();
    return given.contains(u'\n') || given.contains(u'\t') || withoutForbidden(given) != given;
}

} // namespace rapporteur
