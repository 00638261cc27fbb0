#pragma once

#include <QByteArray>
#include <memory>
#include <optional>

#include <gumbo.h>

namespace rapporteur {

/// HTML as a tree, as a browser would build it, within bounds of memory and time that hold for any input: nesting that the
/// rules of HTML multiply is stopped instead of followed.
class HtmlTree
{
public:
    /// Absent when a bound was met.
    static std::optional<HtmlTree> parse(const QByteArray& utf8);
    ~HtmlTree();
    HtmlTree(HtmlTree&&) noexcept;
    HtmlTree& operator=(HtmlTree&&) noexcept;

    const GumboNode* root() const;

private:
    class Memory;
    HtmlTree(QByteArray utf8, std::unique_ptr<Memory> memory, const GumboOutput* output);

    QByteArray m_utf8; ///< the tree points into it
    std::unique_ptr<Memory> m_memory;
    const GumboOutput* m_output = nullptr;
};

} // namespace rapporteur
