#include <QtWidgets/QMessageBox>
