#include <QtWidgets/QMessageBox>

// Compiles and archives without Qt Widgets being linked; only linking the whole archive shows it.
void plantedViolation()
{
    QMessageBox::aboutQt(nullptr);
}
