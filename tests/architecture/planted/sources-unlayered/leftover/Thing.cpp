int leftover;
