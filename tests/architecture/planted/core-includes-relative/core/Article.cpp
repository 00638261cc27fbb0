#include "../storage/ArticleStore.h"
