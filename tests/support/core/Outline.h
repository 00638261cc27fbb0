#pragma once

#include "core/text/PortableText.h"

#include <QStringList>

namespace rapporteur::test {

/// A text as one line for each block, for comparing: `h2: A title`, `p: plain {strong em|marked} {link=https://…|here}`,
/// `- item`, `-- deeper`, `# numbered`, `> quoted`, `table+: a | b / c | d` (+: with a header row), `hr`.
QStringList outline(const PortableText& text);

} // namespace rapporteur::test
