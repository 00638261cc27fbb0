#  include <sqlite3.h> // two spaces do not hide it
