#include "exchange/clipboard/HtmlTree.h"

#include <chrono>
#include <csetjmp>
#include <cstdlib>
#include <utility>

namespace rapporteur {

namespace {

using Clock = std::chrono::steady_clock;
constexpr size_t mostBytes = 400'000'000;
constexpr std::chrono::seconds longestTime { 4 };
constexpr unsigned callsBetweenLooks = 16;

} // namespace

/// Everything that the parser allocates. Freed as a whole: gumbo frees its tree by recursion, which deep nesting turns into
/// a stack overflow.
class HtmlTree::Memory
{
public:
    Memory() = default;
    Memory(const Memory&) = delete;
    Memory& operator=(const Memory&) = delete;
    ~Memory()
    {
        while (m_first)
            release(m_first);
    }

    const GumboOutput* parse(const QByteArray& utf8)
    {
        GumboOptions options = kGumboDefaultOptions;
        options.allocator = allocate;
        options.deallocator = deallocate;
        options.userdata = this;
        options.max_errors = 0;
        m_deadline = Clock::now() + longestTime;
        // gumbo cannot be told to stop, and an exception must not pass through C.
        if (setjmp(m_stop) != 0) // NOLINT(cert-err52-cpp)
            return nullptr;
        return gumbo_parse_with_options(&options, utf8.constData(), static_cast<size_t>(utf8.size()));
    }

private:
    struct alignas(std::max_align_t) Piece
    {
        Piece* before = nullptr;
        Piece* after = nullptr;
        size_t bytes = 0;
    };

    static void* allocate(void* self, size_t bytes)
    {
        auto& memory = *static_cast<Memory*>(self);
        const bool late = ++memory.m_calls % callsBetweenLooks == 0 && Clock::now() > memory.m_deadline;
        void* room = late || bytes > mostBytes - memory.m_bytes ? nullptr : std::malloc(sizeof(Piece) + bytes);
        if (!room)
            std::longjmp(memory.m_stop, 1); // NOLINT(cert-err52-cpp)
        auto* piece = new (room) Piece { nullptr, memory.m_first, bytes };
        if (memory.m_first)
            memory.m_first->before = piece;
        memory.m_first = piece;
        memory.m_bytes += bytes;
        return piece + 1;
    }

    static void deallocate(void* self, void* room)
    {
        if (room)
            static_cast<Memory*>(self)->release(static_cast<Piece*>(room) - 1);
    }

    void release(Piece* piece)
    {
        (piece->before ? piece->before->after : m_first) = piece->after;
        if (piece->after)
            piece->after->before = piece->before;
        m_bytes -= piece->bytes;
        std::free(piece);
    }

    std::jmp_buf m_stop {};
    Clock::time_point m_deadline;
    Piece* m_first = nullptr;
    size_t m_bytes = 0;
    unsigned m_calls = 0;
};

std::optional<HtmlTree> HtmlTree::parse(const QByteArray& utf8)
{
    auto memory = std::make_unique<Memory>();
    const GumboOutput* output = memory->parse(utf8);
    if (!output)
        return std::nullopt;
    return HtmlTree(utf8, std::move(memory), output);
}

HtmlTree::HtmlTree(QByteArray utf8, std::unique_ptr<Memory> memory, const GumboOutput* output)
    : m_utf8(std::move(utf8)), m_memory(std::move(memory)), m_output(output)
{
}

HtmlTree::~HtmlTree() = default;
HtmlTree::HtmlTree(HtmlTree&&) noexcept = default;
HtmlTree& HtmlTree::operator=(HtmlTree&&) noexcept = default;

const GumboNode* HtmlTree::root() const
{
    return m_output->document;
}

} // namespace rapporteur
