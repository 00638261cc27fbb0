const char *query = "SELECT id FROM person";
