package org.duidu.cli;

/** How a command prints its results. The names are what a terminal types. */
enum Format {
    text,
    json
}
