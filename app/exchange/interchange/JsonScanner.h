#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QString>
#include <string>
#include <unordered_set>
#include <vector>

namespace rapporteur {

/// Walks through JSON (RFC 8259) of any length, holding in memory only the value that is being taken. It checks grammar,
/// UTF-8, depth and length, and finds keys that stand twice in one object, which QJsonDocument would merge silently.
/// Everything malformed throws Error NotJson with line, column (in characters) and JSON Pointer.
class JsonScanner
{
public:
    static constexpr qsizetype deepest = 100;
    static constexpr qsizetype longestValue = 64 * 1024 * 1024;

    /// `device` is open for reading; `fileName` is what errors name.
    JsonScanner(QIODevice& device, QString fileName);

    /// The first character of the next value, after a byte order mark and white space.
    char valueStart();
    /// Goes into the object or array that begins here.
    void enter();
    /// To the next member or element of the innermost object or array entered; false at its end, which leaves it.
    bool next();
    /// The key of the current member.
    QString key() const;
    /// The bytes of the value that begins here, checked.
    QByteArray takeValue();
    /// Checks that nothing but white space follows.
    void finish();

    /// Pointers of the keys found twice since the last call; no more than `mostDuplicates` are remembered.
    std::vector<QString> takeDuplicates() { return std::exchange(m_duplicates, {}); }

    static constexpr size_t mostDuplicates = 200;

    /// Bytes read so far.
    qint64 position() const { return m_base + m_position; }

    /// JSON Pointer of the current value.
    QString pointer() const;

private:
    struct Frame
    {
        bool isObject = false;
        qint64 count = 0;
        std::string key;
        std::vector<std::string> keys; ///< while few
        std::unordered_set<std::string> manyKeys;
    };

    bool fill();

    int peek()
    {
        return m_position < m_buffer.size() || fill()
            ? static_cast<unsigned char>(m_buffer.at(m_position))
            : -1;
    }

    int take();
    void expect(char character);
    void expectWord(const char* word);
    void skipWhiteSpace();
    void skipDigits();
    void skipNumber();
    void skipEscape();
    void skipContinuations(int lead);
    void skipString();
    void readKey(Frame& frame);
    void checkDuplicate(Frame& frame);
    void skipScalarOrEnter();
    [[noreturn]] void fail(const QString& reason);

    QIODevice& m_device;
    QString m_fileName;
    QByteArray m_buffer;
    qint64 m_base = 0; ///< offset of the buffer in the document
    qsizetype m_position = 0; ///< in the buffer
    qsizetype m_keep = -1; ///< from where the buffer must stay, -1 for nothing
    qint64 m_line = 1;
    qint64 m_lineStart = 0;
    qint64 m_continuationBytes = 0; ///< since the start of the line
    std::vector<Frame> m_frames;
    std::vector<QString> m_duplicates;
};

} // namespace rapporteur
