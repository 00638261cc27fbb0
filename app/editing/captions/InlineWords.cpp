#include "editing/captions/InlineWords.h"

namespace rapporteur {

void removeWords(Inline& child)
{
    std::visit(
        [](auto& piece) {
            if constexpr (!std::is_same_v<std::decay_t<decltype(piece)>, Span>)
                piece.words.reset();
        },
        child);
}

void setWords(Inline& child, const Words& words)
{
    std::visit(
        [&](auto& piece) {
            if constexpr (!std::is_same_v<std::decay_t<decltype(piece)>, Span>)
                piece.words = words;
        },
        child);
}

QString textOfWords(const std::optional<Words>& words)
{
    QString text;
    for (const Span& span : words ? words->spans : std::vector<Span>())
        text += span.text;
    return text;
}

} // namespace rapporteur
