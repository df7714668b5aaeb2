// The start-up floor: the least that `--version` can cost, a static program that prints a line.
#include <stdio.h>

int main(void) { puts("hello 1.0.0"); }
