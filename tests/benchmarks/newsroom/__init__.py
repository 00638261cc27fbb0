"""A made-up newsroom of any size. Everything follows from the seed; nothing in it is about anybody."""
