#include "ui/problems/ProblemDelegate.h"

#include "core/Problem.h"
#include "editing/models/ListRoles.h"
#include "ui/appearance/LineIcon.h"

namespace rapporteur {

void ProblemDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto severity = static_cast<Severity>(index.data(SeverityRole).toInt());
    const QString sign = severity == Severity::Error ? QStringLiteral("error") : severity == Severity::Warning ? QStringLiteral("warning") : QStringLiteral("hint");
    option->icon = lineIcon(sign);
    option->decorationSize = QSize(16, 16);
    option->features |= QStyleOptionViewItem::HasDecoration | QStyleOptionViewItem::WrapText;
}

} // namespace rapporteur
