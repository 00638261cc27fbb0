// Declared by hand, so no include gives it away.
void storeEverything();

void plantedViolation()
{
    storeEverything();
}
