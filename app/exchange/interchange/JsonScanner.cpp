#include "exchange/interchange/JsonScanner.h"

#include "core/Error.h"
#include "core/json/JsonPath.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <utility>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 chunkLength = 1024 * 1024;
constexpr size_t fewKeys = 24;

bool isDigit(int character)
{
    return character >= '0' && character <= '9';
}

bool isHexDigit(int character)
{
    return isDigit(character) || (character >= 'a' && character <= 'f')
        || (character >= 'A' && character <= 'F');
}

/// The key between quotes with its escapes undone: "a" and "\u0061" are the same key.
std::string decoded(const QByteArray& quoted)
{
    if (!quoted.contains('\\'))
        return quoted.sliced(1, quoted.size() - 2).toStdString();
    const QJsonDocument document = QJsonDocument::fromJson('[' + quoted + ']');
    return document.array().at(0).toString().toStdString();
}

} // namespace

JsonScanner::JsonScanner(QIODevice& device, QString fileName)
    : m_device(device)
    , m_fileName(std::move(fileName))
{
    fill();
    if (m_buffer.startsWith("\xEF\xBB\xBF")) {
        m_position = 3;
        m_lineStart = 3;
    }
}

QString JsonScanner::pointer() const
{
    QString pointer;
    for (const Frame& frame : m_frames) {
        if (frame.isObject && !frame.key.empty())
            pointer += u'/' + pointerToken(QString::fromStdString(frame.key));
        else if (!frame.isObject && frame.count > 0)
            pointer += u'/' + QString::number(frame.count - 1);
    }
    return pointer;
}

void JsonScanner::fail(const QString& reason)
{
    const qint64 column = position() - m_lineStart - m_continuationBytes + 1;
    QString place = u"line %1, column %2"_s.arg(m_line).arg(column);
    if (const QString pointer = this->pointer(); !pointer.isEmpty())
        place += u" (%1)"_s.arg(pointer);
    throw Error(ErrorCode::NotJson, m_fileName, place, reason);
}

bool JsonScanner::fill()
{
    const qsizetype from = m_keep >= 0 ? m_keep : m_position;
    if (m_position - from > longestValue)
        fail(u"a value longer than %1 bytes"_s.arg(longestValue));
    if (from > 0) {
        m_buffer.remove(0, from);
        m_base += from;
        m_position -= from;
        m_keep = m_keep >= 0 ? 0 : -1;
    }
    const QByteArray chunk = m_device.read(chunkLength);
    if (chunk.isEmpty() && !m_device.atEnd())
        throw Error(ErrorCode::CannotRead, m_fileName, {}, m_device.errorString());
    m_buffer += chunk;
    return !chunk.isEmpty();
}

int JsonScanner::take()
{
    const int character = peek();
    if (character < 0)
        fail(u"the document ends here"_s);
    ++m_position;
    return character;
}

void JsonScanner::expect(char character)
{
    if (peek() < 0)
        fail(u"the document ends here"_s);
    if (peek() != static_cast<unsigned char>(character))
        fail(u"“%1” expected"_s.arg(QLatin1Char(character)));
    ++m_position;
}

void JsonScanner::expectWord(const char* word)
{
    for (; *word != '\0'; ++word)
        expect(*word);
}

void JsonScanner::skipWhiteSpace()
{
    for (int character = peek();
         character == ' ' || character == '\t' || character == '\r' || character == '\n';
         character = peek()) {
        ++m_position;
        if (character == '\n') {
            ++m_line;
            m_lineStart = position();
            m_continuationBytes = 0;
        }
    }
}

void JsonScanner::skipDigits()
{
    if (!isDigit(peek()))
        fail(peek() < 0 ? u"the document ends here"_s : u"digit expected"_s);
    while (isDigit(peek()))
        ++m_position;
}

void JsonScanner::skipNumber()
{
    if (peek() == '-')
        ++m_position;
    if (peek() == '0')
        ++m_position;
    else
        skipDigits();
    if (peek() == '.') {
        ++m_position;
        skipDigits();
    }
    if (peek() == 'e' || peek() == 'E') {
        ++m_position;
        if (peek() == '+' || peek() == '-')
            ++m_position;
        skipDigits();
    }
}

void JsonScanner::skipEscape()
{
    const int character = peek();
    if (character < 0)
        fail(u"the document ends here"_s);
    if (character == 'u') {
        ++m_position;
        for (int digit = 0; digit < 4; ++digit) {
            if (!isHexDigit(peek()))
                fail(peek() < 0 ? u"the document ends here"_s : u"hexadecimal digit expected"_s);
            ++m_position;
        }
    } else if (QByteArrayView("\"\\/bfnrt").contains(static_cast<char>(character))) {
        ++m_position;
    } else {
        fail(u"unknown escape"_s);
    }
}

/// The bytes after the first of a UTF-8 sequence: no overlong forms, no surrogates, nothing above U+10FFFF.
void JsonScanner::skipContinuations(int lead)
{
    const int length = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
    int least = 0x80;
    int most = 0xBF;
    if (lead == 0xE0)
        least = 0xA0;
    else if (lead == 0xED)
        most = 0x9F;
    else if (lead == 0xF0)
        least = 0x90;
    else if (lead == 0xF4)
        most = 0x8F;
    for (int index = 0; index < length; ++index) {
        const int character = peek();
        if (character < 0)
            fail(u"the document ends here"_s);
        if (character < least || character > most)
            fail(u"not UTF-8"_s);
        ++m_position;
        ++m_continuationBytes;
        least = 0x80;
        most = 0xBF;
    }
}

void JsonScanner::skipString()
{
    expect('"');
    while (true) {
        const int character = peek();
        if (character >= 0 && character < 0x20)
            fail(u"control character in a text"_s);
        if ((character >= 0x80 && character < 0xC2) || character > 0xF4)
            fail(u"not UTF-8"_s);
        take();
        if (character == '"')
            return;
        if (character == '\\')
            skipEscape();
        else if (character >= 0x80)
            skipContinuations(character);
    }
}

void JsonScanner::checkDuplicate(Frame& frame)
{
    const bool isMany = !frame.manyKeys.empty();
    const bool isDuplicate = isMany
        ? !frame.manyKeys.insert(frame.key).second
        : std::find(frame.keys.begin(), frame.keys.end(), frame.key) != frame.keys.end();
    if (isDuplicate) {
        if (m_duplicates.size() < mostDuplicates)
            m_duplicates.push_back(pointer());
        return;
    }
    if (isMany)
        return;
    frame.keys.push_back(frame.key);
    if (frame.keys.size() > fewKeys)
        frame.manyKeys.insert(frame.keys.begin(), frame.keys.end());
}

void JsonScanner::readKey(Frame& frame)
{
    // The key lies inside the value being taken, or is kept for this moment alone.
    const bool isKept = m_keep >= 0;
    if (!isKept)
        m_keep = m_position;
    const qint64 start = position();
    skipString();
    const qsizetype offset = static_cast<qsizetype>(start - m_base);
    frame.key = decoded(m_buffer.sliced(offset, m_position - offset));
    if (!isKept)
        m_keep = -1;
    checkDuplicate(frame);
    skipWhiteSpace();
    expect(':');
}

char JsonScanner::valueStart()
{
    skipWhiteSpace();
    const int character = peek();
    if (character < 0)
        fail(u"the document ends here"_s);
    return static_cast<char>(character);
}

void JsonScanner::enter()
{
    const bool isObject = valueStart() == '{';
    expect(isObject ? '{' : '[');
    if (m_frames.size() >= deepest)
        fail(u"nested deeper than %1"_s.arg(deepest));
    m_frames.emplace_back().isObject = isObject;
}

bool JsonScanner::next()
{
    Frame& frame = m_frames.back();
    const char end = frame.isObject ? '}' : ']';
    if (valueStart() == end) {
        ++m_position;
        m_frames.pop_back();
        return false;
    }
    if (frame.count > 0) {
        expect(',');
        skipWhiteSpace();
    }
    ++frame.count;
    if (frame.isObject)
        readKey(frame);
    return true;
}

QString JsonScanner::key() const
{
    return QString::fromStdString(m_frames.back().key);
}

void JsonScanner::skipScalarOrEnter()
{
    switch (valueStart()) {
    case '{':
    case '[':
        enter();
        break;
    case '"':
        skipString();
        break;
    case 't':
        expectWord("true");
        break;
    case 'f':
        expectWord("false");
        break;
    case 'n':
        expectWord("null");
        break;
    default:
        if (peek() != '-' && !isDigit(peek()))
            fail(u"value expected"_s);
        skipNumber();
    }
}

QByteArray JsonScanner::takeValue()
{
    valueStart();
    m_keep = m_position;
    const size_t outside = m_frames.size();
    skipScalarOrEnter();
    while (m_frames.size() > outside) {
        if (next())
            skipScalarOrEnter();
    }
    const QByteArray value = m_buffer.sliced(m_keep, m_position - m_keep);
    m_keep = -1;
    return value;
}

void JsonScanner::finish()
{
    skipWhiteSpace();
    if (peek() >= 0)
        fail(u"nothing more expected"_s);
}

} // namespace rapporteur
