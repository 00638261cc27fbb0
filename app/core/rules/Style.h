#pragma once

#include "core/EnumText.h"
#include "core/text/PortableText.h"

#include <QString>
#include <QStringList>
#include <array>

namespace rapporteur {

enum class RankForm { Spelled, Code, Ap };
/// A2: nothing, " (USN, ret.)", ", USN, Ret." or "retired " before the rank.
enum class RetiredForm { None, Parenthesis, Comma, Before };
/// Whether "and" is preceded by a comma in a simple series; `Conjunction`: only when an item holds "and" itself (AP).
enum class SerialComma { Always, Never, Conjunction };

/// How ranks and their status are printed in one kind of text.
struct RankStyle
{
    RankForm rank = RankForm::Spelled;
    RetiredForm retired = RetiredForm::None;
};

/// A named set of rendering rules, stored as data in resources/styles.
struct Style
{
    QString id;
    QString name;
    RankStyle text;
    RankStyle caption;
    SerialComma serialComma = SerialComma::Always;
    int ordinalWords = 9; ///< ordinals up to this are words, above it "10th"
    int numberWords = 9;
    QString firstEdition; ///< "first" or "inaugural"
    RosterForm rosterForm = RosterForm::Sentence; ///< when none is asked for
    QStringList omittedCourtesies;
    int longestSentence = 12; ///< items after which a list is advised

    /// A shipped style by id (house, ap, programme, participants); Error(UnknownRecord) when there is none.
    static Style load(const QString& id, const QString& folder = QStringLiteral(":/styles"));
    static QStringList available(const QString& folder = QStringLiteral(":/styles"));
};

template <> struct EnumText<RankForm>
{
    static constexpr std::array names { "spelled"_L1, "code"_L1, "ap"_L1 };
};
template <> struct EnumText<RetiredForm>
{
    static constexpr std::array names { "none"_L1, "parenthesis"_L1, "comma"_L1, "before"_L1 };
};
template <> struct EnumText<SerialComma>
{
    static constexpr std::array names { "always"_L1, "never"_L1, "conjunction"_L1 };
};

} // namespace rapporteur
